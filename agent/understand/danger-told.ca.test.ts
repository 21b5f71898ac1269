// Catalan messages that tell a danger in their own way, and everyday ones near them, read by the danger net.
import assert from 'node:assert/strict'
import test from 'node:test'
import { isDanger, readDanger } from './danger.ts'

/** `calm`: none or soon; the other words are urgencies. */
const table = `
emergency | em fa mal el pit i el braç esquerre
emergency | la meva dona no pot parlar i té la cara torta
emergency | el nen s'ha empassat una pila
emergency | el pare s'ha desmaiat i no respon
emergency | m'ofego, no em surt l'aire
emergency | la meva filla està convulsionant
emergency | he vomitat sang dues vegades
emergency | el sucre a 40 i no es desperta
emergency | estic de 8 mesos i no noto la criatura
emergency | s'ha pres una capsa sencera d'orfidal
emergency | se li inflen els llavis després de menjar nous
emergency | té 39 i taques morades a les cames
emergency | no puc moure el braç dret des d'aquest matí
emergency | ha caigut per l'escala i li surt sang pel cap
emergency | s'ha cremat amb oli bullint tota la cara
emergency | el meu avi diu coses sense sentit i té febre alta
self_harm | no vull viure més
self_harm | he pensat a tirar-me al tren
self_harm | estaríeu millor sense mi
self_harm | em vull matar
self_harm | la meva filla es talla els braços
self_harm | ja no tinc ganes de seguir vivint
self_harm | he deixat una carta per als meus fills
violence | el meu marit em pega
violence | em va agafar pel coll ahir a la nit
violence | tinc por del meu home quan beu
violence | m'ha amenaçat amb un ganivet
violence | a la residència peguen la meva mare
violence | no em deixa sortir de casa
violence | em controla el mòbil, no em truqueu
calm | em fa mal el genoll quan plou
calm | dimarts no hi seré, estic de vacances
calm | la meva filla té por de les agulles
calm | se m'ha mort el gat
calm | m'he pres la pastilla
calm | no puc parlar ara, estic conduint
calm | ell no pot venir, treballa
calm | el nen té mocs i una mica de febre
calm | em trobo millor, gràcies per tot, adéu
calm | sucre 118
calm | tinc hora amb el cardiòleg per al cor
calm | m'han tret sang i tinc un blau al braç
calm | puc portar el meu home a la visita?
calm | no em deixa entrar al web
calm | quin fred a la sala d'espera
calm | el meu pare va morir fa dos mesos
calm | mal d'esquena de tota la vida
calm | he caigut per les escales l'any passat
calm | quantes pastilles he de prendre al dia?
calm | tanqueu a l'agost?
emergency | em costa molt respirar i tinc els llavis blaus
emergency | el pit m'estreny molt i estic marejat
emergency | ha perdut la força d'un costat
emergency | el meu fill ha begut lleixiu
emergency | sagno molt i estic embarassada de 12 setmanes
emergency | li ha donat una convulsió
emergency | no es mou i està fred
emergency | s'ha tirat aigua bullint al damunt
emergency | el nadó de 3 setmanes té 38,4
emergency | de cop no hi veig d'un ull
self_harm | no vull despertar-me demà
self_harm | estic pensant a acabar amb tot
self_harm | no trobo cap motiu per viure
self_harm | tothom estaria millor si jo no hi fos
violence | la meva parella m'ha donat una bufetada
violence | el meu fill em pega i em pren els diners
violence | m'ha violat un conegut
violence | em té tancada a casa
calm | em fa mal el cap una mica
calm | no puc moure l'hora?
calm | m'he tallat el cabell
calm | el gos m'ha fet caure però estic bé
calm | ara no hi soc, truqueu més tard
calm | em va agafar la mà la infermera, un encant
calm | estic farta de tants missatges
calm | dema no podré, tinc un comiat de soltera
calm | la meva dona està de part, canvieu-me l'hora
emergency | tinc un dolor al pit que se'n va cap al braç
emergency | la iaia no parla bé i li cau la baba
emergency | el meu germà s'ha pres un pot de pastilles
emergency | se'm tanca la gola, he menjat gambes
emergency | m'he cremat la cara amb oli
emergency | s'ha ofegat amb un tros de carn
self_harm | ja no vull viure així
self_harm | m'he fet talls als braços
self_harm | millor que em mori
violence | el meu xicot m'ha pegat
violence | em crida i em tira coses
violence | tinc por que em mati
calm | m'han trencat el vidre del cotxe, arribo tard
calm | el braç em fa mal per la vacuna
calm | tinc por de la operació
calm | ja no vull seguir amb vosaltres
calm | el nen no vol menjar verdura
calm | em fan mal les cames de caminar
emergency | segur que no és res però em cau tot de la mà i no trobo les paraules
emergency | el nen no mulla bolquers i té els ulls enfonsats
emergency | fa una hora que m'estreny el pit, deuen ser gasos
self_harm | doneu la meva hora a algú que vulgui viure
self_harm | quan ho llegiu ja estaré descansant
violence | que no entri el meu marit a la consulta, si us plau
violence | vaig dir que havia caigut, però no
calm | no trobo la paraula de pas de l'app
calm | el meu marit pot entrar a la consulta?
calm | ja descansaré quan em jubili
emergency | el pare té dolor al pit i sua molt
emergency | la nena respira molt de pressa i té els llavis morats
emergency | em sagna molt el nas i no para
self_harm | penso a suïcidar-me
self_harm | no vull seguir vivint així
violence | el meu marit m'ha amenaçat de mort
violence | em pega quan beu
calm | tinc mal de coll
calm | el pont de maig no hi seré
`

for (const line of table.trim().split('\n')) {
  const [expected = '', text = ''] = line.split(' | ')
  test(`${expected}: ${text}`, () => {
    const read = readDanger(text)
    const note = `${text} → ${JSON.stringify(read)}`
    if (expected === 'calm') assert.ok(!isDanger(read.urgency), note)
    else assert.equal(read.urgency, expected, note)
  })
}
