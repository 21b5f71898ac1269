// Short forms as patients type them, and the words whose misspelling must not hide a danger. All already folded.

const wordsIn = (table: string): string[] => table.split(/\s+/).filter(Boolean)

/** The full word, then its short forms and phonetic spellings. */
const forms = `
que: q k ke qe
por: x
porque: xq pq pk porq xk porke
tambien: tb tmb tbn
del: dl
bien: bn
para: pa
tengo: tngo tng tenfo
estoy: stoy toy
esta: sta
estas: stas
quiero: kiero qiero qro
quisiera: kisiera
necesito: nesesito nececito
mucho: mxo muxo mcho
mucha: muxa
aqui: aki
ahora: aora haora ahra
gracias: grax grcs grs gcs grasias
porfavor: xfa xfavor pf porfa plis
mensaje: msj
mensajes: msjs mens mjs
telefono: tlf tfno telf
whatsapp: wsp wasap wassap watsap wasa guasap wpp whatssap watsapp whatsap
doctor: dr
doctora: dra
si: sip
no: nop
ok: oki okey okay okk okis
hola: ola
puedo: pued pueo peudo puefo pudeo
duele: duel dule dueli deule duelle duelr duee
dolor: dolo dolr dlor
no puedo respirar: nopuedorespirar nopuedorespira
no puedo: nopuedo nopued
no quiero: noquiero nokiero
no respira: norespira
me duele: meduele medule
quitarme: kitarme quitarm
convulsiona: convulciona combulsiona conbulsiona
pecho: pechi pecchho pexo pehco pecjo pcho peho pechho pechp
ahogo: aogo haogo ahgo
aire: ayre
respirar: respirr rspirar repirar respira-r
respiro: rspiro
respira: rspira repira respra respria
desmayo: desmallo
desmayado: desmallado
desmayada: desmallada
desmayo: desmalo
convulsiones: convulciones combulsiones conbulsiones
convulsion: convulcion combulsion conbulsion
suicidarme: suisidarme suicidame
suicidio: suisidio
bebe: bb
sangre: snagre
sangro: sangrro
vivir: vivr bivir vibir
morirme: morime morirm
morir: morrir
vida: bida
vomito: bomito
vomita: bomita
vomitando: bomitando
hablar: ablar
habla: abla
hijo: ijo
hija: ija
hermano: ermano
hermana: ermana
ahogando: aogando
manana: mnn mnna mna
thanks: thx ty
please: plz pls
cant: cnt
chest: chst
breathe: brethe breth braethe breeth
appointment: appt
message: msg
messages: msgs
`

export const abbreviations: ReadonlyMap<string, string> = new Map(
  forms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [whole = '', short = ''] = line.split(':')
      return wordsIn(short).map((form): [string, string] => [form, whole])
    }),
)

/** Words of at least six letters in which one wrong, missing or added letter is mended. */
export const keyWords: readonly string[] = wordsIn(`
respirar respira respiracion respirando ahogando asfixia asfixiando infarto desmayo desmayado desmayada desmaye
inconsciente conocimiento convulsion convulsiones convulsionando epileptico hemorragia sangrando sangrado
embarazada embarazo contracciones sobredosis pastillas comprimidos intoxicado anafilaxia anafilactico
hinchada hinchado hinchando garganta suicidarme suicidarse suicidio matarme morirme quitarme viviendo
maltrata maltrato quemadura quemaduras ambulancia emergencia urgencias paralizado paralizada torcida torcido
glucosa hipoglucemia vomitando opresion corazon izquierdo responde reacciona despierta mensajes encuesta encuestas
publicidad suscripcion confirmo confirmar cancelar gracias paciente fallecido whatsapp videollamada appointment
messages unsubscribe breathe breathing bleeding unconscious seizure suicide overdose missatges mensaxes
enquisa enquestes arnasa arnasarik
`)

/** Real words that stand one letter away from a key word and mean something else. */
export const realWords: ReadonlySet<string> = new Set(
  wordsIn(`
sagrado sagrada abogado abogada abogando reaccion respiran respire respiras respiro maltratan torcidas torcidos hinchadas
hinchados responden respondes respondo respondi responda corresponde reaccione reaccionan reacciono reaccionar
despiertan despierto despierte despiertas despertar confirma confirme confirmas confirmad confirman confirmado cancela
cancele cancelan cancelad cancelo cancelat mensaje mensajero message pacientes pastilla comprimido desmayos desmayan
desmaya infartos quitarle quitarte quitarse matarte matarle matarse morirse morirte breath breeding wreathe breathes
breathed seizures izquierda corazones conocimientos emergencias urgencia urgencies ambulancias ambulancies embarazos
embarazadas embarazado viviendas vivienda suicidi suicida suicidar suicidis vomitado sangrados sangran sangrar quemada
paralizar overdosed fallecida fallecidos fallecio intoxicada intoxicar asfixio asfixias gracia suscripciones inscripcion
depresion impresion expresion conversion conversiones conversions glucemia convulsiona confirm cancel emergencies
embarassada mensuales contractions contraccions responder respondio messatge missatge mensaxe mensaxes garantia
pacient paziente pinchado pinchada pasillas postillas paciencia patient patients insonsciente consciente conscient presion prision posesion arnasak breather
embarras opresiva asfixian infart infarts torcio opressio pastilles gracies anafilaxi anafilactic inconscient sobredosi desperta
desmaio afogando afogado glicosa hipoglicemia emerxencia vivindo suizidio respond maltracta maltractat maltract epileptic convulsing convulsions glucose glukosa
inchando inchado inchada suicid paralizadas quitare suicido suicidios conversando torcida embarazo mensual responds breathed
respirer respiration pression suicider suicid asfixi respir infartu hemorraxia enfarto respondem anafilatico acidente queimaduras vivendo
maltratam inchando inchado inchada conversando torcida embarazo mensual responds breathed
`),
)
