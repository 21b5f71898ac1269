// Shorthand and slips of the keys in the words that lead a command become the words they stand for.
import { fold } from '#core/text/normalize.ts'
import { numberFrom } from '#core/text/numbers.ts'
import { isOneSlip } from '#core/text/redact/known.ts'
import { surnames } from '#core/text/redact/surnames.ts'
import { givenNames } from '#core/text/redact/given-names.ts'
import { tradeWords } from './words/trade.ts'

const shorthand: ReadonlyMap<string, string> = new Map(
  Object.entries({
    oy: 'hoy',
    envai: 'envía',
    evia: 'envía',
    mnda: 'manda',
    deve: 'debe',
    rec: 'recordatorio',
    juev: 'jueves',
    juv: 'jueves',
    vier: 'viernes',
    viern: 'viernes',
    mierc: 'miércoles',
    miercol: 'miércoles',
    mañá: 'mañana',
    hoxe: 'hoy',
    ás: 'a las',
    luns: 'lunes',
    mércores: 'miércoles',
    xoves: 'jueves',
    venres: 'viernes',
    q: 'que',
    k: 'que',
    x: 'por',
    d: 'de',
    pa: 'para',
    xa: 'para',
    tb: 'también',
    tmb: 'también',
    tbn: 'también',
    mñn: 'mañana',
    mñna: 'mañana',
    mñana: 'mañana',
    mna: 'mañana',
    alas: 'a las',
    ls: 'los',
    hrs: 'horas',
    pte: 'pendiente',
    pdte: 'pendiente',
    ptes: 'pendientes',
    pdtes: 'pendientes',
    lun: 'lunes',
    mié: 'miércoles',
    mier: 'miércoles',
    miérc: 'miércoles',
    jue: 'jueves',
    vie: 'viernes',
    sáb: 'sábado',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    appt: 'appointment',
    apt: 'appointment',
    mssg: 'mensaje',
    msj: 'mensaje',
    enc: 'encuesta',
    recor: 'recordatorio',
    recordat: 'recordatorio',
    rcda: 'recuerda',
    rcdar: 'recordar',
    cnfirma: 'confirma',
    cfma: 'confirma',
    cfmar: 'confirmar',
    avsa: 'avisa',
    avsar: 'avisar',
    cf: 'confirmar',
    p: 'para',
    porq: 'por qué',
    xq: 'por qué',
    pq: 'por qué',
  }),
)

/** Words that must be understood however they were typed. */
const leading = (
  'confirma confirmar confirmale confirmacion recuerda recuerdale recordar recordarle recordatorio encuesta ' +
  'satisfaccion avisar avisale mandale pendiente whatsapp mañana miércoles jueves viernes sábado domingo lunes remind reminder confirm ' +
  'tomorrow survey payment recordatori enquesta notifica notificar registra registrar alerta campaña paciente'
).split(' ')
const leadingFolded = new Set(leading.map(fold))

/** The one leading word that a typed word can only be. */
function meant(word: string): string | undefined {
  const folded = fold(word)
  if (folded.length < 6 || leadingFolded.has(folded) || tradeWords.has(folded)) return undefined
  if (surnames.has(folded) || givenNames.has(folded) || /^\p{Lu}/u.test(word)) return undefined
  const near = leading.filter((one) => isOneSlip(fold(one), folded) && !isInflection(fold(one), folded))
  return near.length === 1 ? near[0] : undefined
}

/** Other forms of the same word are no slips. */
const isInflection = (one: string, other: string): boolean =>
  one.slice(0, -1) === other.slice(0, -1) || one.startsWith(other) || other.startsWith(one)

const hourWords =
  'una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|diecis[eé]is|diecisiete|dieciocho|diecinueve|veinte|veintiuna|veintid[oó]s|veintitr[eé]s'
const wish =
  "(?:(?:me|nos)\\s+)?(?:gustar[ií]a|encantar[ií]a|estar[ií]a bien|vendr[ií]a bien|interesa(?:r[ií]a)?|necesito|necesitamos|quiero|queremos|querr[ií]amos|we'd (?:love|like) to|i'd (?:love|like) to|we want to|m'agradaria|voldr[ií]em)\\s+"
/** Wanting to know what somebody thinks, where a survey is spoken of, is an order of that survey. */
const opinion = new RegExp(
  `^[\\s¿]*(?:${wish})?(?:(?:saber|conocer|know|saber)\\s+)?(?:(?:qu[eé]|c[oó]mo|how|what|qu[eè]|com)\\s+(?:opina|valora|punt[uú]a|piensa|ve|tal (?:la experiencia|la atenci[oó]n|la visita|la estancia|le fue|le ha ido)(?: de| a| con)?|(?:le|li) (?:fue|ha ido|pareci[oó]|ha anat)(?: a)?)?)\\s+(?=[^\n]{0,200}(?:encuesta|enquesta|pregunt|survey|la opini|del 1 al 10))(?!tal)`,
  'iu',
)
const spokenMinutes: readonly (readonly [string, string])[] = [
  ['cinco', '05'],
  ['diez', '10'],
  ['quince', '15'],
  ['veinte', '20'],
  ['veinticinco', '25'],
  ['treinta', '30'],
  ['treinta y cinco', '35'],
  ['cuarenta', '40'],
  ['cuarenta y cinco', '45'],
  ['cincuenta', '50'],
  ['cincuenta y cinco', '55'],
]

const idioms: readonly (readonly [RegExp, string])[] = [
  [opinion, 'encuesta a '],
  [/(?<=\p{L}l[ea]s?) (?:tambi[eé]n|adem[aá]s|tamb[eé]) (?=(?:la|el|una?|l')\s?)/giu, ' '],
  ...spokenMinutes.map(([word, figures]): readonly [RegExp, string] => [
    new RegExp(
      `(?<=\\ba las? )(${hourWords}) ${word}(?! (?:y|de|euros?|d[ií]as?|minutos?)(?!\\p{L}))(?!\\p{L})`,
      'giu',
    ),
    `$1:${figures}`,
  ]),
  [/(?<=\s)(\d{1,2})\s?y\s?([0-5]\d)(?![\d.,]|\s?(?:€|e\b|eur|de\b|y\b))/giu, '$1:$2'],
  [/\b(can you|could you|please) survey /giu, '$1 send the survey to '],
  [/^[\s¡]*acordarse\s*[:,]\s*/iu, 'recordatorio, '],
  [/(?<!\p{L})que alguien (?=(?:le|les|lo|la|me|nos)\s)/giu, ''],
  [/(\p{L})\1{2,}/gu, '$1$1'],
  [/\s*(?:\||→|->|=>)\s*/gu, ', '],
  ...(['lunes', 'martes', 'x', 'jueves', 'viernes', 'sábado', 'domingo'] as const).map(
    (day): readonly [RegExp, string] => [
      new RegExp(`(?<=\\s)${day.charAt(0)}(?=\\d{1,2}(?:\\s|,|$))`, 'giu'),
      `${day === 'x' ? 'miércoles' : day} `,
    ],
  ),
  [/(?<!\p{L})(?:a|para)\s+[^,;.:]{2,30}?\s+no,\s+(?=(?:a|para)\s)/giu, ''],
  [
    /\ben (\d{1,2}|dos|tres|cuatro|cinco|seis|siete|diez|quince) (d[ií]as|semanas|horas)/giu,
    'dentro de $1 $2',
  ],
  [/\b(?:for|from|since) (?=(?:the )?\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,})/giu, 'on '],
  [/\b(?:for) (?=(?:the )?\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,})/giu, 'on '],
  [/(?<=\s)(\d{1,2})'([0-5]\d)(?!\d|\s?(?:€|e(?:u|\b)))/giu, '$1:$2'],
  [/\b(?:de )?hoy en ocho(?: d[ií]as)?/giu, 'dentro de 7 días'],
  [/\b(?:de )?hoy en quince(?: d[ií]as)?/giu, 'dentro de 14 días'],
  [/\b(el|del) mismo (?:d[ií]a )?(?=\d)/giu, '$1 '],
]

const spokenHour = new RegExp(`(?<!\\p{L})(${hourWords}):(\\d\\d)`, 'giu')

export function prepared(turn: string): string {
  const open = opinion.test(turn) ? turn.replaceAll('?', ',') : turn
  const plain = idioms
    .reduce((text, [said, meant]) => text.replace(said, meant), open)
    .replace(spokenHour, (_, hour: string, minutes: string) => `${numberFrom(fold(hour)) ?? hour}:${minutes}`)
  return plain.replace(
    /(?<![\p{L}\p{N}'’.@-])(?:\p{L}{1,9}|\p{L}{6,14})(?![\p{L}\p{N}'’@]|\.\p{L})/gu,
    (word, at: number) => {
      const lower = word.toLowerCase()
      if (/^\p{Lu}/u.test(word) && word.length < 3) return word
      // "d." is a title, "d" in a word of letters only is "de".
      if (word.length === 1 && plain[at + 1] === '.') return word
      return shorthand.get(lower) ?? meant(word) ?? word
    },
  )
}
