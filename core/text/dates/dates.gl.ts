// How Galician says days and hours, with the Spanish words that people mix in.
import { rule } from '../date-language.ts'
import { grammarOf } from './grammar.ts'
import { numbersFrom } from './sources.ts'
import type { DateWords } from './words.ts'

const words: DateWords = {
  hint: 'luns|mercores|xoves|venres|hoxe|mana|pasadomana|onte|xaneiro|febreiro|maio|xuno|xullo|setembro|outubro|novembro|decembro|pola|polas|coa|vindeiro|vindeira|que ven|da tarde|da noite|noite|ao mediodia|ou|unha|dunha|dende|non|mellor|en vez do|no canto do|en lugar do',
  numbers: numbersFrom(
    'cero, un/unha/dunha, dous/duas, tres, catro, cinco, seis, sete, oito, nove, dez, once, doce, trece, catorce, quince, dezaseis, dezasete, dezaoito, dezanove, vinte, vinte e un/vinte e unha, vinte e dous/vinte e duas, vinte e tres, vinte e catro, vinte e cinco, vinte e seis, vinte e sete, vinte e oito, vinte e nove, trinta, trinta e un',
    {
      primeiro: 1,
      vintecinco: 25,
      'trinta e cinco': 35,
      corenta: 40,
      'corenta e cinco': 45,
      cincuenta: 50,
      'cincuenta e cinco': 55,
    },
  ),
  weekdays: [
    'luns|lunes',
    'martes',
    'mercores|mercoles|miercoles|cuarta feira',
    'xoves|jueves|quinta feira',
    'venres|viernes',
    'sabado',
    'domingo',
  ],
  months: [
    'xaneiro|xan',
    'febreiro|feb',
    'marzo|mar',
    'abril|abr',
    'maio|mai',
    'xuno|xun',
    'xullo|xul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'decembro|dec',
  ],
  offsets: [
    ['pasado ?mana|depois de mana', 2],
    ['(?:(?<!(?:da|a|pola|de|cada|unha) )|(?<=[¦] de ))mana(?: mesmo)?', 1],
    ['hoxe(?: mesmo)?', 0],
    ['antonte', -2],
    ['onte', -1],
  ],
  today: [
    ['esta(?: mesma)? mana', 'morning'],
    ['esta(?: mesma)? tarde', 'afternoon'],
    ['esta(?: mesma)? noite', 'night'],
    ['este mediodia', 'noon'],
  ],
  halves: [
    ['da mana|de mana', 'morning'],
    ['do mediodia', 'noon'],
    ['da tardina|da tarde|de tarde', 'afternoon'],
    ['da noite|da noitina', 'night'],
    ['da madrugada', 'dawn'],
  ],
  dayHalves: [
    ['(?:pola|de|a|da) mana', 'morning'],
    ['(?:pola|de|a|da) tarde|pola tardina|tarde', 'afternoon'],
    ['(?:pola|de|a|da) noite|noite', 'night'],
    ['(?:ao|polo) mediodia', 'noon'],
  ],
  lead: '\\b(?:para|de|en)\\s+',
  article: 'o|do|ao|no|polo|el|del|al',
  day: 'dia',
  of: 'de|do',
  ordinal: 'º|o',
  next: 'proximo|vindeiro',
  behindNext: 'que ven|vindeiro|proximo|seguinte',
  this: 'este|deste|neste',
  last: 'pasado(?! ?mana)',
  weeks: [
    [
      '(?:a |na |da )?(?:semana (?:que ven|proxima|vindeira|seguinte|entrante)|proxima semana|vindeira semana)',
      1,
    ],
    ['(?:n|d)?esta(?: mesma)? semana', 0],
    ['(?:a |na |da )?semana pasada', -1],
  ],
  monthsAhead: [
    ['do mes (?:que ven|vindeiro|proximo|seguinte)|do proximo mes|do vindeiro mes', 1],
    ['deste mes|do mes|do presente|do corrente', 0],
  ],
  ahead: {
    before: 'en|dentro(?: de)?|de aqui a|daqui a|de hoxe en',
    agoBefore: 'hai|fai',
    units: [
      ['minutos?', 'minutes'],
      ['horas?', 'hours'],
      ['dias?', 'days'],
      ['semanas?', 'weeks'],
      ['mes(?:es)?', 'months'],
      ['anos?', 'years'],
    ],
  },
  looseDays: [8, 15],
  hour: {
    at: '(?:as|contra as|cara as|sobre as|arredor das|das|para as|a iso das|a partir das)\\s+|a\\s+(?=(?:1|unha)\\b(?:\\s+(?:da|e|menos|do|en punto)\\b|\\s*$|[.,;?!]))|a\\s+(?=\\d{1,2}[:.h]\\d\\d)|a las\\s+',
    the: '(?:as|las)\\s+',
    word: 'horas?|hrs?|h',
    exact: 'en punto',
    past: 'e|y',
    to: 'menos',
    minutes: [
      ['cuarto|un cuarto', 15],
      ['media', 30],
    ],
    noon: 'mediodia',
    lasting: 'cada|en|durante|hai|de|ultimas|dentro de|con|levo|unhas|son',
  },
  dayEnds:
    '(?=\\s*$|\\s*[^\\s\\w%€]|\\s+(?:a|mismo|mateix|mesmo|meme|entonces|ao|as|de|do|da|en|e|ou|se|si|non|por|pola|polo|para|con|que|sobre|ata|me|che|te|lle|nos|pero|mellor|poderia|podo|estaria|hai|teno|ten|tina|seria|venme|vaime|grazas)\\b)',
  nothing: [
    '\\b(?:hospital|rua|r/|praza|avenida|avda\\.?|colexio)\\s+(?:do?\\s+)?{number}\\s+de\\s+{month}\\b',
    '\\b(?:tension|presion)\\D{0,20}\\d{1,2}\\s*/\\s*\\d{1,2}\\b',
    '\\bhoxe en dia\\b|\\bbos? dias?\\b|\\bboas (?:tardes|noites)\\b|\\bao dia\\b|\\bdun dia para outro\\b|\\bpolas (?:manas|tardes|noites)\\b',
    '\\bcada\\s+(?:{number}\\s*)?h(?:oras?)?\\b',
    '\\b(?:un|algun|outro|calquera|ningun)\\s+(?:{weekday}|dia)\\b',
    '\\b(?:de|entre(?: o)?|desde o)\\s+{weekday}\\s+(?:a|e(?: o)?|ata o)\\s+{weekday}\\b',
    '\\b(?:do|entre o|desde o)\\s+(?:dia\\s+)?{number}\\s+(?:ao|e o|ata o)\\s+(?:dia\\s+)?{number}\\b(?:\\s+de\\s+{month}\\b)?',
  ],
  unclear: [
    '\\bcada\\s+(?:{number}\\s+)?(?:dias|semanas|meses|dia|semana|mes|{weekday})\\b',
    '\\b(?:primeiro|segundo|terceiro|cuarto|ultimo)\\s+(?:{weekday}|dia)\\b|\\b{weekday}\\s+de\\s+{month}\\b|\\bsemana do\\s+(?:dia\\s+)?\\d',
    '\\boutra semana\\b|\\b(?:o|ao) dia seguinte\\b|\\be (?:pico|algo)\\b|\\bde hoxe en (?:oito|quince)\\b|\\b{weekday} en (?:oito|quince)\\b',
    '\\b(?:o|a) (?:outr[oa]|seguinte|que ven)(?=\\s*$|\\s*[.,;!?]|\\s+(?:si|mellor|as)\\b)',
    '\\b(?:todos os|tódolos|todolos|os)\\s+(?:dias|{weekday}s?)\\b',
    '\\b(?:a )?medianoite\\b|\\bfin de semana\\b|\\bou pasado\\b|\\bdias (?:habiles|laborables)\\b|\\b(?:par|poucos|varios|uns) (?:de )?dias\\b',
    '\\b(?:a|de|en) (?:primeiros|principios|comezos|mediados|finais|ultimos) de (?:mes|\\w+)\\b',
  ],
  own: [
    rule(
      `\\b(?:en|dentro de)\\s+(?<q>un cuarto|tres quarts|trois quarts|tres cuartos|tres quartos)\\s+de hora\\b`,
      (g) => ({
        is: 'ahead',
        amount: /^tr/.test(g['q'] ?? '') ? 45 : 15,
        unit: 'minutes',
      }),
    ),
    rule('\\b(?:a\\s+)?media mana\\b', () => ({ is: 'half', half: 'morning' })),
    rule('(?<=\\bmana non(?: podo)?[,.;]? (?:pero |mellor |e |o )?)pasado\\b(?! ?mana)', () => ({
      is: 'offset',
      days: 2,
    })),
    rule('\\b(?:en|dentro de)\\s+(?:media hora)\\b', () => ({ is: 'ahead', amount: 30, unit: 'minutes' })),
    rule('\\b(?:en|dentro de)\\s+(?:unha hora e media|hora e media)\\b', () => ({
      is: 'ahead',
      amount: 90,
      unit: 'minutes',
    })),
  ],
  asideBefore:
    '\\b(?:como moito|a mais tardar|como moi tarde)|\\b(?:venme|vaime|me ven|me vai) (?:moi )?mal(?: o)?|\\b(?:desde|dende|ata|antes|despois|a partir|en vez|en lugar|no canto|menos|agas|excepto|nin|(?:mellor|prefiro)\\b[^.;]{1,40}\\bque)(?: d?o| de)?|(?<!por que |e se )\\bnon(?: (?:e|quero|podo|poderei|poderia|podemos|me ven ben|me vai ben))?(?: (?:ir|vir|asistir|acudir))?',
  asideAfter:
    '(?:(?:e|pero|eu) )?(?:xa )?(?:non (?:podo|poderei|poderia|podemos|poderemos|vou|imos|me ven|me vai|nos ven|estou|estarei|traballades|abrides)|(?:venme|vaime|me ven|me vai) mal|imposible|tampouco|non\\s*(?:$|[.,;!]))',
  or: '(?:ou|o(?=\\s+\\d))(?: se non| senon| ben)?',
}

export const galician = grammarOf(words)
