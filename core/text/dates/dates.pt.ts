// How Portuguese says days and hours, on both sides of the ocean.
import { rule } from '../date-language.ts'
import { grammarOf } from './grammar.ts'
import { timeOf } from './grammar.hours.ts'
import { numbersFrom, sourcesOf } from './sources.ts'
import type { DateWords } from './words.ts'

/** "segunda" is also "second": it is a day with "-feira", an article for days, or an hour behind it. */
const feira = (name: string, number: string): string =>
  `(?:${name}|${number}ª?a?)[ -]?feira|(?<=\\b(?:na|a|para|pra|de|da|esta|nesta|desta|proxima|ate|ou|e|,)\\s|(?<=^|[.,;:!?]\\s))${name}(?=\\s*$|\\s*[^\\s\\w-]|\\s+(?:as|dia|que vem|proxima|passada|de manha|a tarde|a noite|de tarde|se|ou|por|no|na|pode|podia|nao|sim|e|da|para|pra|logo|cedo|bem|tambem|talvez|mesmo|sem|ao|eu|ja|so|ate|antes|depois|quando|tem|ha|seria|esta|fico|estou|vou|consigo|serve|posso|podia|obrigad[oa]|\\d))|(?<=(?:^|[.,;:!?])\\s{0,3})${name}(?=\\s*[.,;!?])|${name}(?=\\s*¦|\\s+(?:ou |da semana|as?\\s+\\d|as\\s|dia\\s+\\d|que vem|de manha|a tarde|a noite|\\d{1,2}(?:[/:h]|\\s*(?:¦|$|[,.;]))))`

const words: DateWords = {
  hint: 'meia|ou|nao|uma|segunda|terca|quarta|quinta|sexta|amanha|hoje|ontem|anteontem|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|manha|noite|daqui a|semana que vem|em vez|semana passada|meio[ -]dia|no dia',
  numbers: numbersFrom(
    'zero, um/uma, dois/duas, tres, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze/quatorze, quinze, dezasseis/dezesseis, dezassete/dezessete, dezoito, dezanove/dezenove, vinte, vinte e um/vinte e uma, vinte e dois/vinte e duas, vinte e tres, vinte e quatro, vinte e cinco, vinte e seis, vinte e sete, vinte e oito, vinte e nove, trinta, trinta e um',
    {
      primeiro: 1,
      'trinta e cinco': 35,
      quarenta: 40,
      'quarenta e cinco': 45,
      cinquenta: 50,
      'cinquenta e cinco': 55,
    },
  ),
  weekdays: [
    'segunda.*|2.*',
    'terca.*|3.*',
    'quarta.*|4.*',
    'quinta.*|5.*',
    'sexta.*|6.*',
    'sabado',
    'domingo',
  ],
  weekdaysInText: [
    feira('segunda', '2'),
    feira('terca', '3'),
    feira('quarta', '4'),
    feira('quinta', '5'),
    feira('sexta', '6'),
    'sabado',
    'domingo',
  ],
  months: [
    'janeiro|jan',
    'fevereiro|fev',
    'marco|mar',
    'abril|abr',
    'maio|mai',
    'junho|jun',
    'julho|jul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'dezembro|dez',
  ],
  offsets: [
    ['depois de amanha', 2],
    ['amanha(?: mesmo)?', 1],
    ['hoje(?: mesmo)?', 0],
    ['anteontem|antes de ontem', -2],
    ['ontem', -1],
  ],
  today: [
    ['esta manha|hoje de manha', 'morning'],
    ['esta tarde|hoje a tarde|hoje de tarde', 'afternoon'],
    ['esta noite|hoje a noite|logo a noite', 'night'],
  ],
  halves: [
    ['da manha|de manha', 'morning'],
    ['da tarde|de tarde', 'afternoon'],
    ['da noite|de noite', 'night'],
    ['da madrugada', 'dawn'],
  ],
  dayHalves: [
    ['(?:de|pela|da|na) manha', 'morning'],
    ['(?:a|de|pela|da|na) tarde', 'afternoon'],
    ['(?:a|de|pela|da|na) noite', 'night'],
  ],
  lead: '\\b(?:para|pra|pro|de|em)\\s+',
  article: 'o|do|ao|no|pelo|dia|na|a|da|pela',
  day: 'dia',
  of: 'de|do',
  ordinal: 'º|o',
  next: 'proxim[oa]',
  behindNext: 'que vem|proxim[oa]|seguinte',
  this: 'est[ea]|dest[ea]|nest[ea]',
  last: 'passad[oa]',
  weeks: [
    ['(?:a |na |da |pra )?(?:semana que vem|proxima semana|semana seguinte|semana proxima|para a semana)', 1],
    ['(?:n|d)?esta(?: mesma)? semana', 0],
    ['(?:a |na |da )?semana passada', -1],
  ],
  monthsAhead: [
    ['do mes que vem|do proximo mes|do mes seguinte', 1],
    ['deste mes|do mes corrente|do corrente', 0],
  ],
  ahead: {
    before: 'em|dentro de|daqui a|daqui por|de aqui a|de hoje a',
    agoBefore: 'ha|faz',
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
    at: '(?:as|pelas|por volta das|la pelas|perto das|cerca das|das|para as|pras|a partir das)\\s+|a\\s+(?=(?:1|uma)\\b(?:\\s+(?:da|e|menos|hora|em ponto)\\b|\\s*$|[.,;?!]))|a\\s+(?=\\d{1,2}[:.h]\\d\\d)',
    the: 'as\\s+',
    word: 'horas?|hrs?|h',
    exact: 'em ponto|certas',
    past: 'e',
    to: 'menos',
    minutes: [
      ['um quarto|quarto', 15],
      ['meia', 30],
    ],
    noon: 'meio[ -]?dia',
    lasting: 'cada|em|durante|ha|de|ultimas|dentro de|com|faz|umas|sao',
  },
  dayEnds:
    '(?=\\s*$|\\s*[^\\s\\w%€]|\\s+(?:a|mismo|mateix|mesmo|meme|entonces|ao|as|de|do|da|em|e|ou|se|nao|por|pela|pelo|para|pra|com|que|sobre|ate|me|te|lhe|nos|mas|melhor|poderia|posso|pode|estaria|tenho|tem|tinha|seria|da|obrigad[oa])\\b)',
  nothing: [
    '\\b(?:hospital|rua|r\\.|praca|avenida|av\\.|escola|largo|ponte)\\s+(?:do?\\s+)?{number}\\s+de\\s+{month}\\b',
    '\\b(?:tensao|pressao)\\D{0,20}\\d{1,2}\\s*/\\s*\\d{1,2}\\b',
    '\\bhoje em dia\\b|\\bbom dia\\b|\\bboa (?:tarde|noite)\\b|\\bboas (?:tardes|noites)\\b|\\bde um dia para (?:o )?outro\\b',
    '\\b(?:de|a) cada\\s+(?:{number}\\s*)?h(?:oras?)?\\b|\\bcada\\s+(?:{number}\\s*)?h(?:oras?)?\\b',
    '\\b(?:um|algum|outro|qualquer|nenhum)\\s+(?:{weekday}|dia)\\b',
    '\\b(?:de|entre(?: a)?|desde)\\s+{weekday}\\s+(?:a|e(?: a)?|ate)\\s+{weekday}|\\bde segunda a (?:sexta|sabado|domingo)\\b',
    '\\b(?:do|entre o|desde o|de)\\s+(?:dia\\s+)?{number}\\s+(?:ao|a|e o|ate ao?)\\s+(?:dia\\s+)?{number}\\b(?:\\s+de\\s+{month}\\b)?',
    '\\b(?:a|na|pela|uma|esta) (?:segunda|terca|quarta|quinta|sexta) (?:vez|opcao|consulta|dose|mensagem)\\b',
  ],
  unclear: [
    '\\b(?:a )?cada\\s+(?:{number}\\s+)?(?:dias|semanas|meses|dia|semana|mes)\\b',
    '\\b(?:primeir[oa]|segund[oa]|terceir[oa]|ultim[oa])\\s+(?:{weekday}|sabado|domingo|segunda|terca|quarta|quinta|sexta)\\b|\\b(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)(?:-feira)?\\s+de\\s+{month}\\b|\\bsemana (?:do|de)\\s+(?:dia\\s+)?\\d',
    '\\b(?:todos os|todas as|as|os|aos|nas)\\s+(?:dias|segundas|tercas|quartas|quintas|sextas|sabados|domingos)\\b',
    '\\b(?:a )?meia[ -]noite\\b|\\bfim de semana\\b|\\bfinal de semana\\b|\\bou depois\\b|\\bdias (?:uteis)\\b|\\b(?:par|poucos|varios|uns) (?:de )?dias\\b',
    '\\b(?:no|em|de|a) (?:inicio|principios|comeco|meados|fim|finais|final) (?:de|do) (?:mes|\\w+)\\b',
    '\\btodo (?:o )?dia\\b|\\boutra semana\\b|\\b(?:o|no|ao) dia seguinte\\b|\\be (?:tal|pouco|tais|picos)\\b|\\b(?:o|a|na|no) (?:outr[oa]|seguinte|que vem)(?=\\s*$|\\s*[.,;!?]|\\s+(?:sim|melhor|as)\\b)',
    '\\bde hoje a (?:oito|quinze)\\b|\\bquinze dias\\b',
  ],
  asideBefore:
    '\\b(?:o|no|ao) mais tardar|\\bno maximo|\\bnao me da jeito(?: na)?|\\b(?:desde|ate|antes|depois|a partir|em vez|no lugar|menos|exceto|nem|(?:melhor|prefiro)\\b[^.;]{1,40}\\bque)(?: d?[oa]| de)?|(?<!por que |porque |e se )\\bnao(?: (?:e|quero|posso|poderei|poderia|podemos|me da jeito|consigo))?(?: (?:ir|vir|comparecer))?',
  asideAfter:
    '(?:(?:e|mas|eu) )?(?:ja )?(?:nao (?:posso|poderei|poderia|podemos|vou|vamos|vai|me da|consigo|consegui|da|dava|estou|estarei|abrem)|impossivel|tambem nao|nao\\s*(?:$|[.,;!]))',
  or: 'ou(?: senao| se nao| entao)?',
}

const s = sourcesOf(words)
const halves = words.halves.map(([source]) => source).join('|')

export const portuguese = grammarOf({
  ...words,
  own: [
    rule(
      `\\b(?:em|dentro de|daqui a)\\s+(?<q>um quarto|tres quarts|trois quarts|tres cuartos|tres quartos)\\s+de hora\\b`,
      (g) => ({
        is: 'ahead',
        amount: /^tr/.test(g['q'] ?? '') ? 45 : 15,
        unit: 'minutes',
      }),
    ),
    rule('\\b(?:a\\s+)?meio da (?<half>manha|tarde)\\b', (g) => ({
      is: 'half',
      half: g['half'] === 'tarde' ? 'afternoon' : 'morning',
    })),
    rule(
      `(?:\\b(?:as?|aos)\\s+)?\\b(?<part>um quarto|\\d{1,2}|${s.number})(?:\\s+minutos)?\\s+(?:para|pra)\\s+(?:o\\s+)?meio[ -]?dia\\b`,
      (g) => ({ ...timeOf(words, { ...g, h: '12', to: 'para' }), spoken: false }),
    ),
    rule(
      `(?:\\b(?:as?|aos)\\s+)?\\b(?<part>um quarto|\\d{1,2}|${s.number})(?:\\s+minutos)?\\s+(?:para|pra)\\s+(?:as?\\s+)?(?<h>\\d{1,2}|${s.number})(?:\\s+(?<half>${halves})\\b)?(?![\\w/:])(?!\\s+(?:${words.of})\\s+${s.month})`,
      (g) => timeOf(words, { ...g, to: 'para' }),
    ),
    rule('(?:\\bao )?\\bmeio[ -]?dia e (?:um )?quarto\\b', () => ({
      is: 'time',
      hour: 12,
      minute: 15,
      spoken: false,
    })),
    rule('(?:\\bao )?\\bmeio[ -]?dia e meia\\b', () => ({ is: 'time', hour: 12, minute: 30, spoken: false })),
    rule('\\b(?:em|dentro de|daqui a)\\s+meia hora\\b', () => ({ is: 'ahead', amount: 30, unit: 'minutes' })),
    rule('\\b(?:em|dentro de|daqui a)\\s+(?:uma )?hora e meia\\b', () => ({
      is: 'ahead',
      amount: 90,
      unit: 'minutes',
    })),
  ],
})
