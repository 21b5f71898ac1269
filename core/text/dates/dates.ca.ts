// How Catalan says days and hours, its quarters among them.
import { rule, unclear, type DatePart, type DateRule, type Groups } from '../date-language.ts'
import { grammarOf } from './grammar.ts'
import { timeOf } from './grammar.hours.ts'
import { numbersFrom, sourcesOf, valueOf } from './sources.ts'
import type { DateWords } from './words.ts'

const words: DateWords = {
  hint: "dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|dema|avui|hui|passat dema|despres-?dema|ahir|vespre|tarda|vesprada|mati|migdia|quarts?|a les|gener|febrer|marc|maig|juny|juliol|agost|desembre|setmana|d'aqui|proper|vinent|aquesta?|amb|millor|en comptes|en lloc|per al|pel dia|mitja",
  numbers: numbersFrom(
    'zero, un/una, dos/dues, tres, quatre, cinc, sis, set, vuit/huit, nou, deu, onze, dotze, tretze, catorze, quinze, setze, disset/desset/dasset, divuit/devuit/dihuit, dinou/denou, vint, vint i un/vint i una, vint i dos/vint i dues, vint i tres, vint i quatre, vint i cinc, vint i sis, vint i set, vint i vuit/vint i huit, vint i nou, trenta, trenta un/trenta i un',
    {
      u: 1,
      primer: 1,
      'trenta cinc': 35,
      quaranta: 40,
      'quaranta cinc': 45,
      cinquanta: 50,
      'cinquanta cinc': 55,
    },
  ),
  weekdays: [
    'dilluns|dl\\.?',
    'dimarts|dt\\.?',
    'dimecres|dc\\.?',
    'dijous|dj\\.?',
    'divendres|dv\\.?',
    'dissabte|ds\\.?',
    'diumenge|dg\\.?',
  ],
  months: [
    'gener|gen',
    'febrer|febr|feb',
    'marc|mar',
    'abril|abr',
    'maig',
    'juny|jun',
    'juliol|jul',
    'agost|ag|ago',
    'setembre|set|sept',
    'octubre|oct',
    'novembre|nov',
    'desembre|des',
  ],
  offsets: [
    ["dema passat|passat dema|despres[- ]d'?ema|despus[- ]?dema", 2],
    ["(?<!bon )(?:dema|l'endema)(?: mateix)?", 1],
    ['(?:avui|hui)(?: mateix)?', 0],
    ["abans[- ]d['’]ahir|despus[- ]ahir", -2],
    ['ahir', -1],
  ],
  today: [
    ['aquest mati', 'morning'],
    ['aquesta tarda|aquesta vesprada|esta vesprada', 'afternoon'],
    ['aquest vespre|aquesta nit|esta nit', 'night'],
    ['aquest migdia', 'noon'],
  ],
  halves: [
    ['del mati|de mati', 'morning'],
    ['del migdia', 'noon'],
    ['de la tarda|de la vesprada|de tarda', 'afternoon'],
    ['del vespre|de la nit|de nit', 'night'],
    ['de la matinada', 'dawn'],
  ],
  dayHalves: [
    ['(?:al|pel|de|del) mati|a primera hora del mati', 'morning'],
    ['(?:a|per|de) la (?:tarda|vesprada)|tarda', 'afternoon'],
    ['(?:al|pel|del) vespre|(?:a|per|de) la nit|vespre|nit', 'night'],
    ['(?:al|pel|del) migdia', 'noon'],
  ],
  lead: '\\b(?:per a|per|de|en)\\s+',
  article: "el|del|al|pel|l['’]|dels?",
  day: 'dia',
  of: "de|d['’]|del",
  ordinal: 'r|n|t|e|er|º',
  next: 'proper|proxim|vinent',
  behindNext: 'que ve|vinent|proxim|proper|de la setmana vinent(?! no)',
  this: "aquest|d['’]aquest|este",
  last: 'passat(?! dema)',
  weeks: [
    ['(?:la )?setmana (?:que ve|vinent|proxima|entrant)|(?:la )?(?:proxima|propera) setmana', 1],
    ['aquesta(?: mateixa)? setmana|esta setmana', 0],
    ['(?:la )?setmana passada', -1],
  ],
  monthsAhead: [
    ['del mes (?:que ve|vinent|proxim|entrant)|del proper mes|del proxim mes', 1],
    ["d['’]aquest mes|del mes|del present(?: mes)?|del corrent", 0],
  ],
  ahead: {
    before: "(?:en|dins de|dintre de|d['’]aqui(?: a)?|de aqui(?: a)?|al cap de|d['’]avui en)",
    agoBefore: 'fa',
    units: [
      ['minuts?', 'minutes'],
      ['hores|hora', 'hours'],
      ['dies|dia', 'days'],
      ['setmanes|setmana', 'weeks'],
      ['mesos|mes', 'months'],
      ['anys|any', 'years'],
    ],
  },
  looseDays: [8, 15],
  hour: {
    at: '(?:a|cap a|cap alla|alla|entorn de|al voltant de|sobre|vora|devers|cap|per a|fins a)\\s+(?:les\\s+|la\\s+(?=1\\b|una\\b))|a\\s+(?=\\d{1,2}[:.h]\\d\\d)',
    the: '(?:les|la(?=\\s+una?\\b))\\s+',
    word: 'hores|hora|hrs?|h',
    exact: 'en punt|clavades',
    past: 'i',
    to: 'menys',
    minutes: [
      ['quart', 15],
      ['mitja|mig', 30],
    ],
    noon: 'migdia',
    lasting: 'cada|en|durant|fa|de|ultimes|dins de|amb|porto|duc|unes|son',
  },
  dayEnds:
    "(?=\\s*$|\\s*[^\\s\\w%€]|\\s+(?:a|mismo|mateix|mesmo|meme|entonces|al|als|de|del|en|i|o|si|no|per|pel|amb|que|sobre|fins|em|et|es|pero|millor|podria|puc|estaria|hi|tinc|te|tenia|seria|va|aniria|gracies|d['’])(?![a-z]))",
  nothing: [
    "\\b(?:hospital|carrer|c/|placa|avinguda|av\\.|escola)\\s+(?:del?\\s+)?{number}\\s+(?:de|d['’])\\s*{month}\\b",
    '\\b(?:tensio|pressio)\\D{0,20}\\d{1,2}\\s*/\\s*\\d{1,2}\\b',
    '\\bavui (?:en dia|per avui)\\b|\\bbon dia\\b|\\bbona (?:tarda|nit|vesprada)\\b|\\bbon vespre\\b|\\bdel dia\\b(?!\\s*\\d)',
    '\\bcada\\s+(?:{number}\\s*)?h(?:ores?)?\\b',
    "\\b(?:un|algun|un altre|qualsevol|cap|l['’]altre)\\s+(?:{weekday}|dia)\\b(?!\\s+\\d)",
    '\\b(?:de|entre(?: el)?|des de(?:l)?)\\s+{weekday}\\s+(?:a|i(?: el)?|fins al?)\\s+{weekday}\\b',
    "\\b(?:del|entre el|des del)\\s+(?:dia\\s+)?{number}\\s+(?:al|i el|fins al)\\s+(?:dia\\s+)?{number}\\b(?:\\s+(?:de|d['’])\\s*{month}\\b)?",
    '\\b(?:els|als|pels)\\s+matins\\b|\\b(?:les|a les|per les)\\s+(?:tardes|nits)\\b',
    "\\bl['’]ultima hora\\b|\\bset(?:se)? (?:persones|pastilles)\\b",
  ],
  unclear: [
    '\\bcada\\s+(?:{number}\\s+)?(?:dies|setmanes|mesos|dia|setmana|mes|{weekday})\\b',
    "\\b(?:primer|segon|tercer|quart|ultim)\\s+(?:{weekday}|dia)\\b|\\b{weekday}\\s+(?:de|d['’])\\s*{month}\\b|\\bsetmana del\\s+(?:dia\\s+)?\\d",
    '\\b(?:tots els|els|tot)\\s+(?:dies|{weekday}s?)\\b',
    '\\b(?:a )?mitjanit\\b|\\bcap de setmana\\b|\\bo (?:dema passat|passat)\\b|\\bdies (?:habils|laborables)\\b|\\b(?:parell|pocs|uns|un parell) (?:de )?dies\\b',
    "\\b(?:a|de) (?:primers|principis|mitjans|finals|darrers|ultims) (?:de |d['’])(?:mes|\\w+)\\b",
    "\\baltra setmana\\b|\\bel dia (?:seguent|despres)\\b|\\b(?:tocades|i escaig|i pico|passades)\\b|\\bendema d[e'’]",
    "\\b(?:el|la) (?:altre|seguent|que ve)(?=\\s*$|\\s*[.,;!?]|\\s+(?:si|millor|a les)\\b)|\\bl['’]altr[ae](?=\\s*$|\\s*[.,;!?]|\\s+(?:si|millor|a les)\\b)",
    "\\bquinze dies\\b|\\bd['’]avui en (?:vuit|quinze)\\b",
    "(?<!\\b(?:un|dos|tres|1|2|3)\\s)\\bquarts (?:de|d['’])\\s*(?:{number})",
  ],
  asideBefore:
    "\\b(?:com a (?:molt tard|maxim)|a tot estirar)|\\bem (?:va|ve|cau) (?:molt )?malament(?: el)?|\\b(?:des de|des|fins a|fins|abans(?: de)?|despres(?: de)?|a partir(?: de)?|en comptes(?: de)?|en lloc(?: de)?|menys|excepte|llevat|ni|(?:millor|prefereixo)\\b[^.;]{1,40}\\bque)(?: del?| el)?|(?<!per que |i si )\\bno(?: (?:es|vull|puc|podre|podria|podem|em va be|em va|m['’]anira be))?(?: (?:anar|venir|assistir|anar-hi|venir-hi))?",
  asideAfter:
    '(?:(?:i|pero|jo) )?(?:hi )?(?:ja )?(?:no (?:puc|podre|podria|podem|podrem|em va|ens va|em ve|hi puc|hi soc|hi sere|hi podre|estic|vaig a|treballeu|obriu|hi sou)|(?:em|ens) va (?:molt |fatal )?malament|impossible|tampoc|no\\s*(?:$|[.,;!]))',
  or: 'o(?: si no| sino| be)?',
}

const s = sourcesOf(words)
const halves = words.halves.map(([source]) => source).join('|')

/** "dos quarts de cinc" is half past four, "tres quarts i cinc de nou" ten to nine. */
function quartersOf(g: Groups): DatePart {
  const quarters = valueOf(words, g['q'])
  const next = valueOf(words, g['h'])
  if (!(quarters >= 1 && quarters <= 3) || !(next >= 1 && next <= 12) || g['mig'] !== undefined)
    return unclear()
  const extra = g['n'] === undefined ? 0 : valueOf(words, g['n']) * (g['sign'] === 'menys' ? -1 : 1)
  const part = timeOf(words, {
    h: String(next === 1 ? 12 : next - 1),
    half: g['half'],
    plain: String(quarters * 15 + extra),
  })
  return part
}

const quarterRules: readonly DateRule[] = [
  rule(
    `\\b(?:en|dins de|d['’]aqui(?: a)?)\\s+(?<q>un quart|tres quarts|trois quarts|tres cuartos|tres quartos)\\s+d['’]hora\\b`,
    (g) => ({
      is: 'ahead',
      amount: /^tr/.test(g['q'] ?? '') ? 45 : 15,
      unit: 'minutes',
    }),
  ),
  rule('\\b(?:a\\s+)?(?:mig mati|mitja tarda)\\b', () => ({ is: 'half', half: 'morning' })),
  rule(
    `(?:\\b(?:a|cap a|sobre|de)\\s+)?\\b(?<q>un|dos|tres|[123])(?:\\s+quarts?|/4)(?:\\s+(?<sign>i|menys)\\s+(?:(?<mig>mig)|(?<n>${s.number}|\\d{1,2})))?\\s+(?:de|d['’])\\s*(?<h>\\d{1,2}|${s.number})(?:\\s+(?<half>${halves})\\b)?`,
    quartersOf,
  ),
  rule("\\b(?:d['’]aqui(?: a)?|en|dins de)\\s+(?:una hora i mitja|1 hora i mitja)\\b", () => ({
    is: 'ahead',
    amount: 90,
    unit: 'minutes',
  })),
  rule("\\b(?:d['’]aqui(?: a)?|en|dins de)\\s+mitja hora\\b", () => ({
    is: 'ahead',
    amount: 30,
    unit: 'minutes',
  })),
]

export const catalan = grammarOf({ ...words, own: quarterRules })
