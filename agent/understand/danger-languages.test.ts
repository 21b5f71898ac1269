// The danger net in Catalan, Galician, Basque and English.
import assert from 'node:assert/strict'
import test from 'node:test'
import { isDanger, readDanger } from './danger.ts'

/** `calm`: none or soon; the other words are urgencies. */
const table = `
emergency | em fa mal el pit i no puc respirar
emergency | no puc venir, em fa molt mal el pit
emergency | la meva mare no respira
emergency | el meu pare té la boca torta
emergency | em falta l'aire
emergency | ha perdut el coneixement
emergency | s'ha empassat una pila el nen
emergency | estic embarassada i perdo sang
emergency | em sagna molt la ferida i no para de sagnar
self_harm | em vull morir
self_harm | no vull viure més
self_harm | penso en suïcidar-me
self_harm | estaríeu millor sense mi
violence | el meu home em maltracta
violence | la meva parella m'ha pegat
calm | no em fa mal el pit
calm | em moro de riure
calm | l'any passat vaig tenir un infart
calm | no vull rebre més missatges
calm | demà no puc venir
calm | estic de baixa per mal d'esquena
emergency | dóeme o peito e fáltame o aire
emergency | meu pai non respira
emergency | non podo ir, dóeme moito o peito
emergency | a miña filla non responde
emergency | tomou toda a caixa de pastillas
emergency | estou sangrando moito
self_harm | non quero vivir máis
self_harm | quero morrer
self_harm | estou cansada de vivir
violence | o meu home pégame
violence | teño medo do meu marido
calm | non me doe o peito
calm | morro de risa
calm | o ano pasado deume un infarto
calm | mañá non podo ir
emergency | ezin dut arnasarik hartu
emergency | ama ez du arnasarik hartzen
emergency | bularrean min handia dut
emergency | konortea galdu du
emergency | nire semeak ez du erantzuten
emergency | odol asko galtzen ari naiz
emergency | pilula guztiak hartu ditut
self_harm | ez dut bizi nahi
self_harm | hil nahi dut
self_harm | nire buruaz beste egin nahi dut
violence | nire senarrak jotzen nau
violence | bikotekideak mehatxatzen nau
calm | ez daukat bularreko minik
calm | barrez hiltzen naiz
calm | ezin naiz bihar joan
calm | mezu gehiagorik ez
emergency | I can't come, I have chest pain
emergency | my dad isn't breathing
emergency | I cant breathe
emergency | my wife collapsed and is not responding
emergency | my face is numb on one side and my speech is slurred
emergency | she swallowed a whole bottle of pills
emergency | my baby is not waking up
emergency | I'm bleeding heavily and I'm pregnant
self_harm | I don't want to live anymore
self_harm | I want to kill myself
self_harm | everyone would be better off without me
self_harm | I wish I was dead
violence | my boyfriend beats me
violence | I'm scared of my husband
calm | no chest pain, just a cough
calm | I had a stroke two years ago
calm | I'm dying of laughter
calm | the price nearly gave me a heart attack when I saw the bill
calm | the link is not responding
calm | I can't come tomorrow
calm | I don't want to receive more messages
emergency | tinc un dolor molt fort al pit
emergency | no puc respirar bé, ajudeu-me
emergency | el meu marit no es desperta
emergency | la iaia ha caigut i no es pot aixecar
emergency | al meu fill li costa respirar
emergency | m'he pres vint pastilles
emergency | estic perdent molta sang
emergency | el meu pare parla estrany i té mitja cara caiguda
emergency | crec que tinc un infart
emergency | el nadó té febre de 39
emergency | m'ofego
self_harm | no tinc ganes de viure
self_harm | m'agradaria morir-me
self_harm | vull desaparèixer i que s'acabi tot
self_harm | vull treure'm la vida
self_harm | vull matar-me
self_harm | no val la pena viure
violence | la meva parella em pega
violence | el meu pare m'amenaça amb un ganivet
violence | tinc por del meu marit
calm | no tinc mal al pit
calm | l'app no respon
calm | em moro de vergonya
calm | vull donar-me de baixa
calm | fa dos anys vaig tenir un ictus
calm | quin ensurt de preu, gairebé em dona un infart quan he vist la factura
emergency | teño unha dor moi forte no peito
emergency | non dou respirado
emergency | o meu pai non esperta
emergency | a miña avoa caeu e non se pode erguer
emergency | meu fillo está tendo convulsións
emergency | tomei vinte pastillas de golpe
emergency | estou embarazada e sangro
emergency | a boca téña torcida e non fala ben
emergency | creo que me está dando un infarto
self_harm | quero quitarme a vida
self_harm | non teño ganas de vivir
self_harm | estariades mellor sen min
violence | a miña parella maltrátame
violence | o meu home ameázame
calm | non teño dor no peito
calm | hai dous anos tiven un ictus
calm | a web non responde
calm | morro coa risa
emergency | bularrean presioa sentitzen dut
emergency | arnasa hartzea kostatzen zait
emergency | aita lurrera erori da eta ez du erantzuten
emergency | amona ez da esnatzen
emergency | semeak pilula asko hartu ditu
emergency | nire alabak odola botaka ari da
emergency | uste dut infartua dela
emergency | haurdun nago eta odoletan nago
self_harm | ez dut gehiago bizi nahi
self_harm | bizitzeak ez du zentzurik
self_harm | nire bizitzarekin amaitu nahi dut
violence | bikotekideak jo egin nau
violence | beldur naiz nire senarrari
calm | ez dut minik
calm | duela bi urte iktusa izan nuen
calm | ezin dut hitzordura joan
calm | ez dut inkesta gehiago nahi
emergency | my mother has chest pains and is sweating
emergency | my son can't breathe properly
emergency | he is unconscious
emergency | my dad fell and can't get up
emergency | I've taken too many pills
emergency | my daughter is having a fit
emergency | I think I'm having a heart attack
emergency | blood won't stop coming out of the wound
emergency | my throat is closing up
emergency | my husband suddenly can't speak
emergency | she passed out
self_harm | I don't want to be alive
self_harm | I'm going to kill myself tonight
self_harm | I'm thinking of ending it all
self_harm | there's no point in living
self_harm | I've been cutting myself
self_harm | life isn't worth living
violence | my partner hits me
violence | he threatened to kill me
violence | my husband is abusing me
violence | I was raped
calm | I had chest pain last year but I'm fine now
calm | my back is killing me
calm | this bill almost gave me a heart attack
calm | I can't talk right now
calm | nobody answers the phone
calm | I'm scared of the dentist
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
