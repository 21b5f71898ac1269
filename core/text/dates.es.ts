// How Spanish says days and hours. Rules run in this order on folded text; the first that takes some words has them.
import {
  nothing,
  rule,
  unclear,
  type AheadUnit,
  type DateLanguage,
  type DatePart,
  type DateRule,
  type Groups,
} from './date-language.ts'
import { besideDay } from './dates/common.ts'
import { feastRules } from './dates/feasts.ts'
import { dayNumber, dayRules, lead, month, monthNumber, numberOf, weekday } from './days.es.ts'
import { hourRules } from './hours.es.ts'
import { singleWord } from './numbers.ts'

const units: Record<string, AheadUnit> = {
  min: 'minutes',
  hor: 'hours',
  dia: 'days',
  sem: 'weeks',
  mes: 'months',
  ano: 'years',
}
const extras: Partial<Record<string, number>> = { media: 30, cuarto: 15 }

/** "en ocho días" and "en quince días" are weeks for some people and days for others. */
const looseDays = new Set([8, 15])

function ahead(g: Groups): DatePart {
  const unit = units[g['unit']?.slice(0, 3) ?? '']
  const amount = numberOf(g['n'])
  if (!unit || Number.isNaN(amount) || (unit === 'days' && looseDays.has(amount))) return { is: 'unclear' }
  const sign = g['ago'] === undefined ? 1 : -1
  if (g['extra'] === undefined) return { is: 'ahead', amount: sign * amount, unit }
  const extra = extras[g['extra']]
  return unit === 'hours' && extra !== undefined
    ? { is: 'ahead', amount: sign * (amount * 60 + extra), unit: 'minutes' }
    : { is: 'unclear' }
}

const inTime = '(?:\\b(?:en|dentro de|de aqui a|de hoy en|(?<ago>hace))\\s+)'

/** Written forms that stand whatever surrounds them, and words that only look like days. */
const first: DateRule[] = [
  rule(
    '(?<![\\d-])(?<iso>\\d{4}-\\d\\d-\\d\\dt\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:z|[+-]\\d\\d:?\\d\\d))',
    (g) => ({
      is: 'instant',
      iso: (g['iso'] ?? '').toUpperCase(),
    }),
  ),
  rule(
    '(?<![\\w.,/-])(?<y>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>[0-2]\\d|3[01])(?=\\s+\\d\\d:\\d\\d)',
    (g) => ({
      is: 'date',
      year: Number(g['y']),
      month: Number(g['m']),
      day: Number(g['d']),
    }),
  ),
  rule(
    `${lead}(?<![\\d-])(?<y>(?:19|20)\\d\\d)[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})(?:t(?<h>\\d\\d):(?<i>\\d\\d)(?::\\d\\d)?)?(?![\\d/-])`,
    (g) => {
      const date: DatePart = { is: 'date', year: Number(g['y']), month: Number(g['m']), day: Number(g['d']) }
      if (g['h'] === undefined) return date
      return [date, { is: 'time', hour: Number(g['h']), minute: Number(g['i']), spoken: false }]
    },
  ),
  rule(
    `\\b(?:hospital|h\\.|calle|c/|plaza|avenida|avda\\.?|centro|colegio|metro|clinica)\\s+(?:universitario\\s+)?(?:del?\\s+)?${dayNumber}\\s+de\\s+${month}\\b`,
    nothing,
  ),
  rule(
    '\\b(?:tension|presion)\\D{0,20}\\d{1,2}\\s*/\\s*\\d{1,2}\\b|\\b\\d{1,2}\\s*/\\s*\\d{1,2}\\s+de\\s+(?:tension|presion)\\b',
    nothing,
  ),
  rule(
    '\\bhoy (?:en dia|por hoy)\\b|\\bde un dia para otro\\b|\\bpor las (?:mananas|tardes|noches)\\b|\\bal dia\\b',
    nothing,
  ),
  rule(`\\bcada\\s+(?:${dayNumber}\\s*)?h(?:oras?)?\\b`, nothing),
  rule(`\\b(?:el )?primer dia de (?<m>${month})\\b`, (g) => ({
    is: 'date',
    day: 1,
    month: monthNumber(g['m'] ?? ''),
  })),
  rule('\\b(?:al?|el) dia (?:siguiente|despues)\\b', unclear),
  rule(`\\bcada\\s+${dayNumber}\\s+(?:dias|semanas|meses)\\b|\\bcada (?:semana|mes)\\b`, unclear),
  rule(
    `\\b(?:primer|segundo|tercer|cuarto|ultimo)\\s+(?:${weekday}|dia)\\b|\\b${weekday}\\s+de\\s+${month}\\b|\\bsemana del\\s+(?:dia\\s+)?\\d`,
    unclear,
  ),
  rule(
    `\\bde hoy en (?:ocho|quince|8|15)\\b|\\b${weekday} en (?:ocho|quince)\\b|\\botra semana\\b|\\bla semana de despues\\b`,
    unclear,
  ),
  rule(
    '\\besta(?: misma)? semana (?:no|imposible)\\b[^.;]{0,25}?\\bla (?:que viene|siguiente|proxima)\\b(?! semana)',
    () => ({
      is: 'week',
      weeks: 1,
    }),
  ),
  rule(
    '\\b(?:el|la) (?:otr[oa]|siguiente|de despues|que viene|proxim[oa])(?=\\s*$|\\s*[.,;!?]|\\s+(?:si|mejor|a las|por la|tambien)\\b)',
    unclear,
  ),
  rule(
    '\\b(?:marido|esposo|padre|papa|hijo|hermano|abuelo|tio|suegro|cunado|primo|amigo|vecino|paciente|senor|sr\\.?|don|dr\\.?|doctor|llamo|soy|nombre es),? domingo\\b',
    nothing,
  ),
  rule(`\\b(?:un|algun|otro|cualquier|ningun)\\s+(?:${weekday}|dia)\\b`, nothing),
  rule(
    `\\b(?:todos los|todas las|cada|los)\\s+(?:dias?|mananas|noches|tardes|${weekday}s?)\\b|\\b(?:a diario|diariamente)\\b`,
    unclear,
  ),
  rule(
    '\\b(?:a )?medianoche\\b|\\bfin de semana\\b|\\bo pasado\\b(?! manana)|\\bdias (?:habiles|laborables)\\b|\\by (?:pico|algo|tantas|tantos)\\b|\\b(?:bien )?pasadas(?! las)\\b|\\b(?:par|pocos|varios|unos) (?:de )?dias\\b',
    unclear,
  ),
  rule(
    `\\b(?:de|entre(?: el)?|desde el)\\s+${weekday}\\s+(?:a|y(?: el)?|hasta el)\\s+${weekday}\\b`,
    nothing,
  ),
  rule(
    `\\b(?:del|entre el|desde el)\\s+(?:dia\\s+)?${dayNumber}\\s+(?:al|y el|hasta el)\\s+(?:dia\\s+)?${dayNumber}\\b(?:\\s+de\\s+${month}\\b)?`,
    nothing,
  ),
  rule('\\b(?:a|de) (?:primeros|principios|mediados|finales|ultimos) de (?:mes|\\w+)\\b', unclear),
]

const spans: DateRule[] = [
  rule(`\\b(?<m>${month})\\s+(?<d>\\d{1,2}),?\\s+(?:del?\\s+)?(?<y>(?:19|20)\\d\\d)\\b`, (g) => ({
    is: 'date',
    day: numberOf(g['d']),
    month: monthNumber(g['m'] ?? ''),
    year: Number(g['y']),
  })),
  rule(
    `\\b(?:desde )?hace\\s+(?:\\d{1,3}|${singleWord})\\s+(?:minutos?|horas?|dias?|semanas?|mes(?:es)?|anos?)\\s+(?:que|q)\\b`,
    nothing,
  ),
  rule(
    `\\b(?:desde hace|llevo|lleva|llevamos|durante|en los ultimos)\\s+(?:\\d{1,3}|${singleWord})\\s+(?:minutos?|horas?|dias?|semanas?|mes(?:es)?|anos?)\\b`,
    nothing,
  ),
  rule(
    `${inTime}(?:(?<n>\\d{1,3}|${singleWord})\\s+)(?<unit>minutos?|horas?|dias?|semanas?|mes(?:es)?|anos?)\\b(?:\\s+y\\s+(?<extra>media|medio|cuarto|pico)\\b)?`,
    ahead,
  ),
  rule(
    `${inTime}(?:(?<full>hora y )?media(?: hora)?|(?<quarters>un cuarto|tres cuartos) de hora)\\b`,
    (g) => {
      const minutes = g['full']
        ? 90
        : g['quarters'] === undefined
          ? 30
          : g['quarters'] === 'un cuarto'
            ? 15
            : 45
      return { is: 'ahead', amount: g['ago'] === undefined ? minutes : -minutes, unit: 'minutes' }
    },
  ),
  rule(
    '(?:\\b(?:de|para|en)\\s+)?(?:\\bla\\s+)?(?:\\bsemana (?:que viene|proxima|siguiente)|\\bproxima semana|\\bsemana que entra)\\b',
    () => ({ is: 'week', weeks: 1 }),
  ),
  rule('(?:\\b(?:de|para|en)\\s+)?\\besta(?: misma)? semana\\b', () => ({ is: 'week', weeks: 0 })),
  rule('(?:\\b(?:de|en)\\s+)?(?:\\bla\\s+)?(?:\\bsemana pasada|\\bpasada semana)\\b', () => ({
    is: 'week',
    weeks: -1,
  })),
]

export const spanish: DateLanguage = {
  rules: [...first, ...feastRules, ...spans, ...hourRules, ...dayRules, ...besideDay],
  asideBefore:
    /(?:\b(?:a mas tardar|como (?:muy )?tarde|como mucho|desde|hasta|antes(?: de)?|despues(?: de)?|a partir(?: de)?|pasadas|(?:ya )?(?:vuelvo|regreso|volvemos|regresamos)|en vez(?: de)?|en lugar(?: de)?|menos|excepto|salvo|ni(?: el)?|(?:mejor|prefiero|antes)\b[^.;]{1,40}\bque|no es|no era|no sea)|me (?:viene|va) (?:muy |fatal |bastante )?mal(?: el)?|(?<!por que |y si )\bno(?: (?:puedo|podre|podria|podemos|puede|me viene bien|me va bien|me va|nos va bien|quiero|es|el|ni))?(?: (?:ir|asistir|venir|acudir|quedar))?)\s+$/,
  asideAfter:
    /^\s*,?\s*(?:(?:y|pero|yo) )?(?:ya )?(?:no (?:puedo|podre|podria|podriamos|podemos|podremos|puede|podra|voy a|vamos a|va a|me viene|nos viene|me va|nos va|le va|le viene|estoy|estare|estamos|estaremos|esta|abris|abren|atendeis|trabajais|trabajan|iba|fui|pude|ire)|(?:me|nos) es imposible|no me es posible|(?:me|nos) (?:viene|va) (?:muy |fatal |bastante )?mal|esta (?:cerrado|completo|lleno)|imposible|tampoco|como (?:muy )?tarde|a mas tardar|no(?=\s*(?:$|[.,;!])|\s+(?:que|porque|pq|pk|xq|xk|tengo|voy a poder|podre|llego|me cuadra|me es|me da|va bien|va a poder|va a ser|puede ser|quiero|estare|hay|tampoco)\b))/,
  alternativeBefore: new RegExp(`\\b(?:\\d{1,2}|${singleWord})\\s*(?:o|u|-)\\s*(?:las?\\s+|el\\s+)?$`),
  alternativeAfter: new RegExp(
    `^\\s*,?\\s*(?:o|u)\\s+(?:bien\\s+|si no\\s+|sino\\s+|si acaso\\s+)?(?:(?:a|para)\\s+)?(?:(?:las?|el)\\s+)?(?:dia\\s+)?(?:\\d|pasado\\b|${weekday}\\b|manana\\b|${singleWord}\\b)`,
  ),
}
