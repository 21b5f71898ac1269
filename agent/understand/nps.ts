// The score in an answer to a survey: one clear integer from 0 to 10, or nothing.
import { normalize } from './normalize.ts'

/** From 0 to 10, in all the languages of the product and their neighbours. */
const numberNames = `cero zero zeru|uno un u one bat|dos dous duas dues two bi|tres three hiru|cuatro quatre catro four lau|cinco cinc five bost
|seis sis six sei|siete set sete seven zazpi|ocho vuit oito eight zortzi|nueve nou nove nine bederatzi|diez deu dez ten hamar`

const numberWords: ReadonlyMap<string, number> = new Map(
  numberNames.split('|').flatMap((names, value) =>
    names
      .trim()
      .split(' ')
      .map((name): [string, number] => [name, value]),
  ),
)

/** Out of a sum: "sobre 10", "de diez", "out of ten", "hamarretik". */
const outOfTen = / (?:sobre|de|out of|over|entre) (?:10|diez|deu|dez|ten|hamar)(?= )/g
const basqueOutOfTen = / (?:hamarretik|10etik|10tik)(?= )/g
const scaleNamed =
  / (?:del|de|de l|from|do|entre) (?:0|1|cero|uno|un|zero|one|u) (?:al|a|to|ao|y|i|-) (?:10|diez|deu|dez|ten|la 10)(?= )/g
const half =
  / (?:[\d\w]+ )?(?:y|i|e|and a|and|eta) (?:medio|media|mig|mitja|medio|half|erdi)(?= )| \d+[.,]\d+(?= )|(?: \d+ y pico)(?= )/
/** What a number counts when it is no score. */
const counted =
  / (?:\d+|[a-z]+) (?:horas?|minutos?|min|dias?|semanas?|meses|anos?|euros|veces|vez|medicos?|doctores|personas?|estrellas?|stars?|hores|minuts|dies|cops|vegades|hours?|minutes?|days?|weeks?|times?|people|doctors?|ordu|minutu|egun|aldiz|citas?|pacientes?|%|h|puntos de sutura|mensajes)(?= )/g
const clockOrDate =
  / (?:(?:a|sobre|desde|hasta|para|at) (?:las?|les|as) [\d:.\w]+|\d{1,2}:\d{2}|(?:el |dia |o )?(?:dia )?\d{1,2} (?:de|d) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|(?:el )?dia \d{1,2}|planta \d+|sala \d+|puerta \d+|consulta \d+)(?= )/g

const lead = new Set(
  'un una uno a nota puntuacion puntuacio valoracion doy dou dono pongo pono poso le les li lle it give score rate rating seria es e is casi un: del con'.split(
    ' ',
  ),
)

function scoresIn(text: string): number[] {
  const tokens = text.split(' ').filter(Boolean)
  const words = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token))
  return tokens.flatMap((token, i) => {
    if (/^\d{1,3}$/.test(token)) return [Number(token)]
    const value = numberWords.get(token)
    if (value === undefined) return []
    const article = value === 1 && words.length > 1 && !(words.length === 2 && token === 'uno')
    if (article) return []
    return words.length <= 3 || lead.has(tokens[i - 1] ?? '') || tokens[i + 1] === '\u0001' ? [value] : []
  })
}

/** Over normalized text: the score, or `null` where there is none, more than one, a half, or one outside 0…10. */
export function readNpsIn(normal: string): number | null {
  if (/ (?:-|menos|minus) ?\d/.test(normal)) return null
  const other = / (\d{1,2})\/(\d{1,2})(?= )/.exec(normal)
  if (other && other[2] !== '10') return null
  const text = normal
    .replace(scaleNamed, ' ')
    .replace(/ (\d{1,2})\/10(?= )/g, ' $1 \u0001')
    .replace(outOfTen, ' \u0001')
    .replace(basqueOutOfTen, ' un')
    .replace(clockOrDate, ' ')
  if (half.test(text)) return null
  if (/ (?:estrellas?|stars?|estrelles|izar)(?= )/.test(text)) return null
  const scores = new Set(scoresIn(text.replace(counted, ' ')))
  const [score] = scores
  return scores.size === 1 && score !== undefined && score <= 10 ? score : null
}

/** Whether some number was said at all: a survey answered unclearly is asked again. */
export const namesNumber = (normal: string): boolean =>
  scoresIn(normal).length > 0 || / \d+[./]\d+ /.test(normal)

export function readNps(text: string): number | null {
  if (/(^|\s)[-−]\s?\d/.test(text) && !/\d\s?[-−]/.test(text)) return null
  return readNpsIn(normalize(text))
}
