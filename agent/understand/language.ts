// Which language a short message is in: stop words and letters that only one language has.
import { wordsOf } from './normalize.ts'

const lists: Readonly<Record<string, string>> = {
  es: 'el la los las un una unos de del que y en es por para con no si me mi mis su lo le se ya muy pero porque cuando donde como esta este esto gracias hola buenos dias buenas tardes noches quiero puedo tengo cita hoy manana jueves lunes martes miercoles viernes hora hay he ha soy estoy vale bien duele mucho mas mensaje mensajes pastilla dolor pagar pagado confirmo cambiar anular cancelar ir voy tomado tomada baja encuesta allí nada nunca hijo hija madre padre marido mujer pecho usted ustedes favor ahora despues ayer otro otra dia uno dos tres cuatro cinco seis siete ocho nueve diez todo fue fueron sido espera esperar necesito medico doctora sangre puede podria seria quisiera olvide olvido persona hablar alguien medicacion pastillas fiebre llego llegar mejor peor muchas perfecto aqui vivir morir suscripcion',
  ca: 'el la els les un una uns de del que i en es per amb no si em mi meu meva seu ho li ja molt pero perque quan on com esta aquest aixo gracies hola bon bona dia tarda nit vull puc tinc cita avui dema dijous dilluns dimarts dimecres divendres hora hi he ha soc estic d acord be mal mes missatge missatges pastilla dolor pagar pagat confirmo canviar anullar cancellar anar vaig pres presa baixa enquesta res mai fill filla mare pare marit dona pit vostè vostes sisplau si us plau ara despres ahir altre altra dos quatre cinc sis set vuit nou deu tot ha estat espera necessito metge metgessa sang pot podria seria voldria oblidat persona parlar algu medicacio febre arribo millor pitjor moltes perfecte aqui viure morir fa ens als rebre seguir adeu nomes tambe home',
  gl: 'o a os as un unha uns de do da que e en no na por para con non si me meu mina seu lle se xa moi pero porque cando onde como esta este isto grazas ola bo bos dias tardes noites quero podo teno cita hoxe mana xoves luns martes mercores venres hora hai son estou vale ben doe moito mais mensaxe mensaxes pastilla dor pagar pagado confirmo cambiar anular cancelar ir vou tomado tomada baixa enquisa nada nunca fillo filla nai pai home muller peito vostede favor agora despois onte outro outra dous catro cinco seis sete oito nove dez todo foi espera necesito medico sangue pode poderia seria queria olvidei persoa falar alguen medicacion febre chego mellor peor moitas perfecto aqui vivir morrer ao aos coa co lembranza podedes dende doeme eu el ela iso aquilo ali ala dun dunha duns nun nunha cun cunha cos coas polo pola polos polas aas meus minas vosa voso vostedes vos teu tua seus tamen ainda quen cal cales algun ninguen so senora xente fun fora ser ter tenen tedes temos facer fago fai fan queda quedei preciso gustariame sempre daquela logo ata manan noite serán tarde semana mes meses vez veces duas tres consulta analise resultado receita farmacia pilula cabeza barriga corazon xeonllo neno nena nenos avo avoa neto neta irman irma senor doen doume deume chegoume chegou chegaronme mandaronme mandade mandedes mandeden enviade avisade parade deixade chamade chamademe ponan poner ponedes quitade quiten anulade anulen irei imos estarei iremos estaremos poden queren quere biquinos apertas aperta concello rua porta andar planta menos moita moitos pouco pouca boa boas mal novo nova sen ningunha ningun naceu finou morreu enterramos',
  eu: 'eta da dut du ez bai naiz nago dago dira ditut nahi daukat zer noiz non nola gaur bihar atzo orain kaixo egun on eskerrik asko mesedez hitzordua ordua osteguna astelehena asteartea asteazkena ostirala mezu mezurik gehiago gehiagorik min mina bularreko odola medikua botika pilula hartu ordaindu aldatu ezin joan etorri etorriko nire zure ama aita seme alaba senarra emaztea ados baina ondo gaizki hobeto bat bi hiru lau bost sei zazpi zortzi bederatzi hamar guztiak behar dezaket daiteke izan egin konforme agur baja inkesta ni hori hau zergatik baieztatzen arte arnasarik bizi hil',
  en: 'the a an of to and in is are was i you he she it we they my your his her not no yes dont do does did have has had be been will would can cant could please thanks thank hello hi good morning appointment today tomorrow thursday monday tuesday wednesday friday time there what when where how why im ill that this with for on at but pain chest stop message messages pill pills taken paid pay change cancel confirm come want need doctor nurse blood great sure very much more any all one two three four five six seven eight nine ten survey wait waiting husband mother father son daughter breathe from anymore texting text texts sending reschedule other day person speak someone talk id ive youre were theyre hes shes its thats whats lets anyone nobody nothing something anything everything always never ever still already yet again only just really quite bit lot too also than then them him us me mine yours ours who whose which while before after since until because about into over under off out down up away back here now later soon tonight week month year hours minutes days last next same new old bad better worse mum dad mam kid kids wife baby gp clinic surgery tablets tablet dose prescription sick sore hurts hurt head belly stomach knee fever cough bleeding told said sent got get getting go going gone went came coming make made take took give gave put let keep remind reminder reminders number wrong list phone call ring english bill money card price parking fasting results test tests form letter address cheers ta hiya lovely grand brilliant awful rude sorry should might must may shall done being am cannot',
  fr: 'le la les un une des du de et est en pour avec pas non oui je tu il elle nous vous mon ma mes votre ne ce cette mais parce quand ou comment merci bonjour bonsoir veux peux ai demain aujourd hui jeudi lundi mardi mercredi vendredi heure rendez rdv mal tres beaucoup plus message messages payer paye changer annuler venir suis c j qu bien poitrine douleur plait sil au aux dans sur ete etait medecin sang arret on ils elles moi toi lui leur ton son ta sa tes ses notre nos vos cet ces cest ca cela qui que quoi combien pourquoi jamais rien personne sans par sous chez entre apres avant depuis pendant as a avons avez ont es sommes etes sont serai sera serait fait faire faut peut pouvez veut voulez dois doit va vais allez vont viens vient venez pris prends prendre mis mettre dit dire jour jours soir matin nuit semaine mois an ans heures minute minutes hier maintenant toujours encore deja bientot tard tot si svp salut desole pardon docteur ordonnance medicament medicaments cachet cachets ventre tete dos genou enfant fils fille mari femme pere mere maman soeur frere ami mail courrier numero telephone adresse facture carte argent rappel arretez cessez envoyez appelez annulez deplacer trop peu bon bonne nouveau nouvelle autre meme tout tous toute toutes',
  pt: 'o a os as um uma de do da que e em no na por para com nao sim me meu minha seu lhe ja muito mas porque quando onde como esta este isto obrigado obrigada ola bom boa dia tarde noite quero posso tenho consulta hoje amanha quinta segunda terca quarta sexta hora ha sou estou bem doi mais mensagem mensagens comprimido dor pagar paguei confirmo mudar cancelar ir vou tomei nada nunca filho filha mae pai marido peito voce favor agora depois ontem outro outra dois tres quatro cinco seis sete oito nove dez tudo foi preciso medico sangue pode ao aos febre voces eu ele ela eles elas isso esse essa esses aquele aquela meus minhas pra pro pros ta to tava estao fui ser ter tem fazer faco quem qual quais tambem tbm obg remedio remedios receita entao mesmo ninguem alguem so senhora senhor fiquei ficar fica gostaria queria marcar marquem desmarcar remarcar adiar peguei mandem mandar enviem parem pare chega liguem ligar ligue celular telemovel vossa vosso fatura boleto exame exames resultado laudo joelho cabeca barriga coracao crianca menino menina mamae avo neto sobrinha esposa namorado todos sempre aqui ai la hein oi ate logo dos das nos nas num numa pelo pela pelos pelas autocarro estacionamento morada rua andar porta manha semana mes dias vez vezes duas melhor pior igual obrigadinha desculpe desculpem lembrete consultas aviso avisos vacina comprimidos caixa engano enganou conheco mora faleceu morreu',
  de: 'der die das ein eine und ist ich du er sie wir nicht kein keine mit fur auf zu im in den dem von danke bitte hallo guten tag morgen heute termin ja nein habe hat kann mochte schmerzen brust mein meine wann wo wie warum sehr aber oder absagen verschieben es ihr mich dich mir dir uns euch meinen dein sein ihre unser euer dieser diese dieses des einen einem einer nie nichts niemand jemand etwas alles wenn weil dass ob was wer ohne bei zum zur aus nach vor seit bis an am uber unter gestern jetzt spater fruher immer noch schon wieder mehr weniger gut schlecht besser abend tschuss entschuldigung haben hatte bin sind war waren konnen konnte muss mussen will wollen mochten brauche arzt arztin praxis rezept tablette tabletten medikament fieber kopf bauch rucken kind sohn tochter mann frau mutter vater oma opa nachricht nachrichten senden schicken aufhoren stopp bestatigen komme kommen rufen anrufen sprechen mensch deutsch bezahlt zahlen rechnung geld karte falsche nummer',
  it: 'il lo la i gli le un una di del che e in per con non si mi mio mia suo ho ha sono grazie ciao buongiorno voglio posso appuntamento oggi domani giovedi ora molto piu ma perche quando dove come sto bene male petto dolore piacere prego annullare cambiare dottore sangue hai abbiamo avete hanno ti ci vi miei mie sua nostro vostro questo questa questi quello quella chi cosa quanto anche ancora sempre mai meno troppo poco meglio peggio ieri adesso dopo prima stasera stamattina sera notte giorno giorni settimana mese anno ore scusi scusate salve buonasera arrivederci vorrei puo potete devo dobbiamo serve bisogno visita medico dottoressa ricetta pillola pastiglia medicina febbre testa pancia schiena figlio figlia marito moglie madre padre nonno nonna mamma messaggi messaggio basta smettete cancellate spostare disdire confermo verro vengo chiamate chiamatemi parlare qualcuno persona pagato pagare fattura soldi carta della dello delle degli nel nella sul sulla dal dalla al alla uno tra fra se gia tutto tutti tutte niente nessuno o c ce parcheggio italiano sbagliato numero',
  ro: 'si este sunt nu da vreau pot am are un o de la cu pe in ce cand unde cum multumesc buna ziua programare astazi maine joi medic durere piept va rog foarte dar pentru mesaje esti suntem sunteti ai avem aveti au mi ma te il ne le lui ei lor meu mea mei mele nostru vostru acest aceasta asta acesta cine care cat cata din fara prin sau ca sa daca inca deja mai mult multa putin bine rau azi ieri acum dupa inainte seara dimineata noapte zi zile saptamana luna an ore ora scuze salut as poate puteti trebuie consultatie doctor reteta pastila medicament doare febra cap burta spate copil baiat fata sot sotie mama tata bunica mesaj opriti stergeti anulati schimba confirm vin sunati vorbesc cineva persoana romana romaneste platit plata factura bani card gresit numar une pana',
}

/** Words that are said alike in every neighbouring language and tell nothing. */
const owners = new Map<string, string[]>()
for (const [language, list] of Object.entries(lists)) {
  for (const word of new Set(list.split(' '))) owners.set(word, [...(owners.get(word) ?? []), language])
}

const letters: readonly (readonly [string, RegExp])[] = [
  ['es', /ñ|¿|¡|ción\b/i],
  ['ca', /l·l|ç|\b[ldmts]['’]|ny|à|è|ò|cció\b|\baix/i],
  ['gl', /\b(?:nh|x[aeiou]\w+)|ción\b|ñ|ñ[ao]s?\b/i],
  ['eu', /tx|tz|\w+(?:arekin|aren|rik|tzen|tzeko)\b|k(?:o|a)\b/i],
  ['fr', /ç|ê|œ|\b[ldjcnqm]['’]|eau|\bà\b|ù/i],
  ['pt', /ã|õ|ç|\w+ção|nh|lh/i],
  ['de', /ß|ü|ä|sch/i],
  ['ro', /ă|ș|ț|ş|ţ/i],
  ['en', /\w['’](?:t|m|ll|ve|re)\b|ght|\bth/i],
]
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ar', /\p{Script=Arabic}{2,}/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}{3,}/u],
  ['el', /\p{Script=Greek}{3,}/u],
]

function scores(words: readonly string[], raw: string): Map<string, number> {
  const points = new Map<string, number>()
  // A language shows itself early; a flood of letters must not cost time.
  const sample = raw.slice(0, 600)
  const add = (language: string, weight: number): void => {
    points.set(language, (points.get(language) ?? 0) + weight)
  }
  for (const word of words) {
    const languages = owners.get(word)
    for (const language of languages ?? []) add(language, 1 / (languages?.length ?? 1) + 0.5)
  }
  for (const [language, pattern] of letters) if (pattern.test(sample)) add(language, 0.8)
  return points
}

/** Whether letters look like a word at all and not like a fallen hand on the keyboard. */
const pronounceable = (word: string): boolean =>
  /[aeiouy]/.test(word) && !/[bcdfghjklmnpqrstvwxz]{5}/.test(word)

/**
 * The message's language (BCP 47). `und` without words; below three words the stored language stands unless only one
 * language knows them; what no list knows is taken for the stored language, or for Spanish.
 */
export function readLanguage(raw: string, normal: string, stored?: string | null): string {
  const words = wordsOf(normal).filter((word) => /\p{L}/u.test(word))
  if (words.length === 0) return 'und'
  const script = scripts.find(([, pattern]) => pattern.test(raw))
  if (script && words.some((word) => !/^[a-z]+$/.test(word))) return script[0]
  const known = words.filter((word) => owners.has(word))
  if (known.length === 0 && !words.some((word) => word.length > 1 && pronounceable(word))) return 'und'
  const only = [
    ...new Set(known.flatMap((word) => (owners.get(word)?.length === 1 ? (owners.get(word) ?? []) : []))),
  ]
  if (words.length < 3 && stored && only.length !== 1) return stored
  const ranked = [...scores(words, raw)].sort(([, a], [, b]) => b - a)
  const [best, second] = ranked
  if (!best) return stored ?? 'es'
  const tied = second !== undefined && best[1] - second[1] < 0.2
  if (!tied) return best[0]
  const leaders = ranked.filter(([, points]) => best[1] - points < 0.2).map(([language]) => language)
  if (stored && leaders.includes(stored)) return stored
  return leaders.includes('es') ? 'es' : best[0]
}

/**
 * What a trained guess comes to: `und` without words, other scripts by their letters, and on one or two words that leave a
 * doubt the stored language.
 */
export function settleLanguage(
  { raw, normal }: { raw: string; normal: string },
  guess: { label: string; chance: number },
  stored?: string | null,
): string {
  const words = wordsOf(normal).filter((word) => /\p{L}/u.test(word))
  if (words.length === 0) return 'und'
  const script = scripts.find(([, pattern]) => pattern.test(raw))
  if (script && words.some((word) => !/^[a-z]+$/.test(word))) return script[0]
  if (!words.some((word) => word.length < 2 || pronounceable(word))) return 'und'
  if (stored && words.length < 3 && guess.chance < 0.8) return stored
  return guess.label
}

/** Whether a message is in `language` rather than in the stored one beyond a doubtful word. */
export function isClearly(language: string, normal: string, stored: string): boolean {
  const words = [...new Set(wordsOf(normal))]
  const onlyOf = (one: string, other: string): number =>
    words.filter((word) => owners.get(word)?.includes(one) && !owners.get(word)?.includes(other)).length
  const own = onlyOf(language, stored)
  return own >= 2 && own > onlyOf(stored, language)
}
