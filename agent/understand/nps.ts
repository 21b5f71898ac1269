// The score in an answer to a survey: one clear integer from 0 to 10, or nothing.
import {
  decisive,
  denials,
  doubtfulWords,
  followers,
  givenTo,
  leadIn,
  moreOrLess,
  numberWords,
  one,
  scoring,
  surveyNamed,
  ten,
  units,
} from './lexicon/nps.ts'
import { normalize } from './normalize.ts'
import { asksTheScale, isHalved, revisedIn } from './nps-said-last.ts'

const counts = units.trim().split(/\s+/).join('|')
const numbers = [...numberWords.keys()].join('|')

/** Marks "out of ten" behind a score. */
const scale = '\u0001'
const outOfTen = new RegExp(
  ` (?:(?:puntos|punts|points|stars|estrellas|etoiles) )?(?:\\/|sobre|de|out of|over|entre|sur|em|su|von|sobre un|de un) ${ten}(?= )`,
  'g',
)
const basqueOutOfTen = / (?:hamarretik|10etik|10tik)(?= )/g
const scaleNamed = new RegExp(
  ` (?:del|de l|de|d|from|do|entre|entre el|of|em|von) ${one} (?:al|a la|a|to|ao|y|i|e|et|et la|and|bis) ${ten}(?= )| 1(?:etik| etik) 10(?:era| era)(?= )`,
  'g',
)
const counted = new RegExp(
  ` (?:\\d+|${numbers}) (?:y pico )?(?:o (?:\\d+|${numbers}) )?(?:${counts})(?= )`,
  'g',
)
/** An hour, a date, a floor: numbers of a place and a time. */
const placed = new RegExp(
  ` (?:(?:a|sobre|desde|hasta|para|por|dende|des de|fins a) (?:las?|les|as|la) (?:[\\d:.]+h?|${numbers})|(?:at|by|til|until|since|around|vers|depuis|jusqu a) \\d[\\d:.h]*|a \\d{1,2}h\\w*|\\d{1,2}:\\d{2}|\\d{1,2}h\\d{0,2}|as \\d{1,2}|\\d{1,2}etan|(?:\\d{1,2}|primero) (?:de|d) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|\\w+bre|\\w+bro|gener|febrer|marc|maig|juny|juliol|agost|janeiro|xaneiro|fevereiro|febreiro|marco|maio|xuno|xullo|junho|julho|janvier|mars|mai|juin|juillet|aout|urtarrila\\w*)|(?:dia|planta|sala|puerta|consulta|habitacion|habitacio|cama|llit|room|ward|bed|floor|chambre|salle|etage|quarto|piso|andar|box|fila|numero|gela|solairu|age|tengo|els|los) \\d+)(?= )`,
  'g',
)
/** Two numbers as the ends of a range, or one of two. */
const range = new RegExp(
  ` (?:\\d+|${numbers}) ?(?:o|u|or|ou|edo|a|al|to|eta|-|\\/|i|y) (?:un |una |a |an |o |el )?(?:\\d{1,2}|${numbers})(?= )`,
)
const alternatives = new RegExp(
  ` (?:\\d+|${numbers}) (?:,? ?(?:o|u|or|ou|edo|tal vez|maybe|quiza|quizas|peut etre)) (?:un |una |a |an |o |el )?(?:\\d{1,2}|${numbers})(?= )`,
)
const between = new RegExp(
  ` (?:entre|between|entre el|entre un|entre o) (?:el |un |o |le |a )?(?:\\d+|${numbers}) (?:y|i|e|and|et|eta) (?:el |un |o |le |a )?(?:\\d+|${numbers})(?= )| (?:\\d+|${numbers}) eta (?:\\d+|${numbers}) (?:artean|bitartean)(?= )`,
)

type Said = { value: number; at: number; lead: boolean; strong: boolean; weak: boolean }

const isMark = (token: string | undefined): boolean => token === undefined || !/[\p{L}\p{N}]/u.test(token)
const articles = new Set('un una uno u a an um uma o el bat'.split(' '))
const halves =
  /^(?:y|i|e|and|et|eta) (?:a |um |uma )?(?:medio|media|mig|mitja|half|meio|meia|demi|demie|erdi)$/

const rated =
  /(?:nota|note|valoracion|valoracio|puntuacion|puntuacio|puntuazioa|pontuacao|score|rating|mark)(?: (?:es|seria|is|e|est|da|final|global|mia))?(?: (?:de|d|un|una|a))?(?: (?:un|una))?$/

const valueOf = (token: string): number | undefined => {
  const digits = /^(\d{1,3})(?:a|koa|ko|ari|ra|eko)?$/.exec(token)?.[1]
  if (digits !== undefined) return Number(digits)
  // A part of a number is no score of the scale; as a first word it is one that must be asked again.
  return /^\d+[.,]\d+$/.test(token) ? Number.NaN : numberWords.get(token)
}

/** The numbers of a text that may be scores. */
function said(text: string): Said[] {
  const tokens = text.split(' ').filter(Boolean)
  let leading = true
  return tokens.flatMap((token, at): Said[] => {
    const value = valueOf(token)
    if (value === undefined) {
      leading &&= isMark(token) || leadIn.has(token)
      return []
    }
    const word = !/^\d/.test(token)
    const [next, after] = [tokens[at + 1], tokens[at + 2]]
    const alone = isMark(next) || next === scale
    const counting = (valueOf(tokens[at - 1] ?? '') ?? 1) !== 1
    if (word && value === 1 && (!alone || counting)) return []
    const article = articles.has(tokens[at - 1] ?? '')
    if (word && doubtfulWords.has(token) && !alone && !followers.has(next ?? '') && !(article && value > 4))
      return []
    const before = tokens[at - (article ? 2 : 1)] ?? ''
    const than = /^(?:de|que|than|d|al|a)$/.test(before) ? (tokens[at - (article ? 3 : 2)] ?? '') : before
    if (moreOrLess.includes(than)) return []
    const broken = halves.test([next, after].join(' ')) || halves.test(tokens.slice(at + 1, at + 4).join(' '))
    const followed = alone || followers.has(next ?? '') || numberWords.get(next ?? '') === value
    const lead = leading && (!word || followed || article || value >= 5 || value === 0)
    if (lead) leading = false
    const strong =
      next === scale ||
      scoring.includes(before) ||
      rated.test(tokens.slice(Math.max(0, at - 4), at).join(' '))
    // "…, dice que un diez.", "un seis nomás": with its article and nothing counted behind it.
    const opens = isMark(before) && /^(?:para|pra|pro|for|from|pour|per)$/.test(next ?? '')
    const given = value > 1 && ((article && (alone || followers.has(next ?? ''))) || opens)
    const tail = (isMark(before) && isMark(next)) || given
    if (denials.includes(before) && !lead && next !== scale) return []
    const dated = !lead && !strong && /^(?:el|le|dia|the|o)$/.test(tokens[at - 1] ?? '')
    return [{ value: broken ? Number.NaN : value, at, lead, strong, weak: (word && !tail) || dated }]
  })
}

/** "8 de cada 10", "no llega ni al 5", "10 sobre 5": numbers of another kind. */
const otherwise = new RegExp(
  ` (?:\\d+|${numbers}) de cada (?:\\d+|${numbers})(?= )| (?:llegan?|arriba|arriben|chega|chegam|arrive) (?:ni )?(?:al|a un|a|ao|o|pas a) (?:\\d+|${numbers})(?= )| \\d{1,2} (?:sobre|out of|sur|em) (?!10 )\\d{1,2}(?= )`,
  'g',
)

/** What is left once what is no score is taken away. */
const cleared = (normal: string): string =>
  normal
    .replace(scaleNamed, ' ')
    .replace(
      / tres (?=(?:bien|bon|bonne|content|contente|satisfait|satisfaite|gentil|gentille|mal|mauvais|long|longue) )/g,
      ' ',
    )
    .replace(/ \d{1,2}\/(?!10 )\d{1,2}(?= )/g, ' ')
    .replace(/ (\d{1,2})\/10(?= )/g, ` $1 ${scale}`)
    .replace(outOfTen, ` ${scale}`)
    .replace(basqueOutOfTen, ' un')
    .replace(otherwise, ' ')
    .replace(placed, ' ')
    .replace(counted, ' ')

/** Two numbers, each given to a thing of its own: "9 la consulta, 4 la espera". */
function isSplit(text: string, found: readonly Said[], lead: Said): boolean {
  const tokens = text.split(' ').filter(Boolean)
  const given = (one: Said): boolean => givenTo.includes(tokens[one.at + 1] ?? '')
  return found.some(
    (one) =>
      one !== lead &&
      one.value !== lead.value &&
      one.value <= 10 &&
      (one.at === lead.at + 1 || (given(one) && given(lead))),
  )
}

/** "4/5" as an answer is another scale; further on it is something else. */
const longestOpening = 20

const last = new RegExp(
  ` (?:${decisive}) (?:un |una |a |an |o |el |le pongo un )?(\\d{1,2}|${numbers})(?= (?:[.,?]|$)|\\s*$)`,
)

/** Over normalized text: the score, or `null` where there is none, more than one, a half, or one outside 0…10. */
export function readNpsIn(normal: string): number | null {
  if (/ (?:-|menos|minus|moins) ?\d/.test(normal)) return null
  const other = / (\d{1,2})\/(\d{1,2})(?= )/.exec(normal)
  if (other && other[2] !== '10' && other.index < longestOpening) return null
  const text = cleared(normal)
  const final = last.exec(text)?.[1]
  if (final !== undefined) return inScale(valueOf(final))
  if (between.test(text) || alternatives.test(text)) return null
  if (isHalved(text) || asksTheScale(text)) return null
  const taken = revisedIn(text)
  if (taken !== undefined) return inScale(valueOf(taken))
  const found = said(text)
  const lead = found.find((one) => one.lead)
  if (lead) return isSplit(text, found, lead) ? null : inScale(lead.value)
  const [only] = found
  // "lucky seven": nothing else is in so short an answer.
  if (
    only &&
    found.length === 1 &&
    text.trim().split(/\s+/).length <= 3 &&
    !/ (?:el|le|dia|the|no|ni) /.test(text)
  )
    return inScale(only.value)
  const strong = found.filter((one) => one.strong)
  const scores = new Set(
    (strong.length > 0 ? strong : found.filter((one) => !one.weak)).map((one) => one.value),
  )
  const [score] = scores
  return scores.size === 1 ? inScale(score) : null
}

const inScale = (value: number | undefined): number | null =>
  value !== undefined && value >= 0 && value <= 10 ? value : null

/** Whether some number was said at all: a survey answered unclearly is asked again. */
export const namesNumber = (normal: string): boolean =>
  said(cleared(normal)).length > 0 || / \d+[./]\d+ /.test(normal) || range.test(normal)

/** The same of a message as it came: a minus and a dash between two numbers are lost in `normal`. */
export function readNps(text: string, normal: string = normalize(text)): number | null {
  if (/(^|\s)[-−]\s?\d/.test(text) && !/\d\s?[-−]/.test(text)) return null
  const pair = /(?<![\d/-])\d{1,2}\s?[-–]\s?\d{1,2}(?![\d/-])/.exec(text)
  return pair && pair.index < longestOpening ? null : readNpsIn(normal)
}

const surveyWords = new RegExp(` (?:${surveyNamed}) `)
/** Whether the survey itself is spoken of. */
export const namesSurvey = (normal: string): boolean => surveyWords.test(normal)
