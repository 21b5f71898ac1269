// Words that a draft may only use where a look-up used them: days, months, numbers, and the language of medicine. Folded.

const list = (words: string): readonly string[] => words.split(' ')

/** Monday first; the same place in every list is the same day. */
export const weekdays: readonly (readonly string[])[] = [
  'lunes martes miercoles jueves viernes sabado domingo',
  'dilluns dimarts dimecres dijous divendres dissabte diumenge',
  'luns martes mercores xoves venres sabado domingo',
  'astelehena asteartea asteazkena osteguna ostirala larunbata igandea',
  'monday tuesday wednesday thursday friday saturday sunday',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'segunda terca quarta quinta sexta sabado domingo',
].map(list)

export const months: readonly (readonly string[])[] = [
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  'xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro',
  'urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua',
  'january february march april may june july august september october november december',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
].map((words) => list(words.normalize('NFD').replace(/\p{M}/gu, '')))

/** By language, number words and their digits; "one" is an article too and counts for nothing. */
export const numberWords: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  es: numbered(
    'cero:0 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 veinte:20 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 cien:100 mil:1000',
  ),
  ca: numbered(
    'zero:0 dos:2 dues:2 tres:3 quatre:4 cinc:5 sis:6 set:7 vuit:8 nou:9 deu:10 onze:11 dotze:12 tretze:13 catorze:14 quinze:15 vint:20 trenta:30 quaranta:40 cinquanta:50 seixanta:60 cent:100 mil:1000',
  ),
  gl: numbered(
    'cero:0 dous:2 duas:2 tres:3 catro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 once:11 doce:12 quince:15 vinte:20 trinta:30 corenta:40 cincuenta:50 sesenta:60 cen:100 mil:1000',
  ),
  eu: numbered(
    'bi:2 hiru:3 lau:4 bost:5 sei:6 zazpi:7 zortzi:8 bederatzi:9 hamar:10 hamaika:11 hamabi:12 hamabost:15 hogei:20 hogeita:20 berrogei:40 hirurogei:60 ehun:100 mila:1000',
  ),
  en: numbered(
    'zero:0 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fifteen:15 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 hundred:100 thousand:1000',
  ),
  fr: numbered(
    'deux:2 trois:3 quatre:4 cinq:5 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 quinze:15 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 cent:100 mille:1000',
  ),
  pt: numbered(
    'dois:2 duas:2 tres:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 quinze:15 vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 cem:100 mil:1000',
  ),
}

function numbered(pairs: string): Record<string, number> {
  return Object.fromEntries(
    pairs.split(' ').map((pair) => {
      const [word = '', digits = '0'] = pair.split(':')
      return [word, Number(digits)]
    }),
  )
}

/** Days that move, and parts of numbers. */
export const loose =
  /\b(?:hoy|(?<!la )manana|pasado manana|ayer|avui|dema|ahir|hoxe|onte|gaur|bihar|atzo|today|tonight|tomorrow|yesterday|aujourd.hui|demain|hoje|amanha|mediodia|migdia|medianoche|midnight|noon|media hora|mitja hora|half|quarter|cuarto de hora|gratis|gratuit\w*|gratuita|free|doan)\b/g

/** Doses, drugs, what to do with them, what one has and how bad it is. */
export const medical = new RegExp(
  [
    String.raw`\b\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|ml|ui|g)\b`,
    String.raw`\b(?:comprimid|pastill|capsul|gotas?\b|jarabe|inyecc|tablet|pills?\b|drops?\b|comprime|pindol|pilula)\w*`,
    String.raw`\b(?:toma|tome|tomes|tomate|tomar|tomarlo|tomarla|prendre|pren|prengui|hartu|take|taking|prenez|prends|prenda)\b`,
    String.raw`\b(?:suspend|deja de|deje de|dejes de|stop taking|aument|reduce la|dosis|dosi\b|dose|dosage|posolog|medicacion|medicament|medicina|medicine|medication|botik|tratamient|treatment)\w*`,
    String.raw`\b(?:ibuprofen|paracetamol|aspirin|amoxicil|antibiot|antiinflamat|omeprazol|metamizol|nolotil|diazepam|insulin|sintrom|adiro|metformin|enalapril)\w*`,
    String.raw`\b(?:diagnos|padeces|sintoma|simptom|symptom|infecc|infect|tumor|cancer|fractur|anemia|diabet|hipertens|grave\w*|benign|malign|embaraz|pregnan)\w*`,
    String.raw`(?:es normal|no es nada|no te preocupes|no hace falta que (?:vayas|vengas|acudas)|puedes esperar|no es urgente|nothing serious|do not worry|don.t worry|it is normal)`,
  ].join('|'),
  'g',
)
