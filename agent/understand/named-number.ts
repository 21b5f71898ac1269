// Whether a number is said that could be a score, clear or not: a survey answered so is asked again.
import {
  denials,
  doubtfulWords,
  followers,
  leadIn,
  moreOrLess,
  numberWords,
  one,
  ten,
  units,
} from './lexicon/nps.ts'
import { basqueOutOfTen, scale } from './score/candidates.ts'

const counts = units.trim().split(/\s+/).join('|')
const numbers = [...numberWords.keys()].join('|')

const outOfTen = new RegExp(
  ` (?:(?:puntos|punts|points|stars|estrellas|etoiles) )?(?:\\/|sobre|de|out of|over|entre|sur|em|su|von|sobre un|de un) ${ten}(?= )`,
  'g',
)
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
const isMark = (token: string | undefined): boolean => token === undefined || !/[\p{L}\p{N}]/u.test(token)
const articles = new Set('un una uno u a an um uma o el bat'.split(' '))
const valueOf = (token: string): number | undefined => {
  const digits = /^(\d{1,3})(?:a|koa|ko|ari|ra|eko)?$/.exec(token)?.[1]
  if (digits !== undefined) return Number(digits)
  return /^\d+[.,]\d+$/.test(token) ? Number.NaN : numberWords.get(token)
}

/** Whether one of the words is a number that is not only an article, denied, or "more than". */
function isSaid(text: string): boolean {
  const tokens = text.split(' ').filter(Boolean)
  let leading = true
  return tokens.some((token, at) => {
    const value = valueOf(token)
    if (value === undefined) {
      leading &&= isMark(token) || leadIn.has(token)
      return false
    }
    const word = !/^\d/.test(token)
    const next = tokens[at + 1]
    const alone = isMark(next) || next === scale
    const counting = (valueOf(tokens[at - 1] ?? '') ?? 1) !== 1
    if (word && value === 1 && (!alone || counting)) return false
    const article = articles.has(tokens[at - 1] ?? '')
    if (word && doubtfulWords.has(token) && !alone && !followers.has(next ?? '') && !(article && value > 4))
      return false
    const before = tokens[at - (article ? 2 : 1)] ?? ''
    const than = /^(?:de|que|than|d|al|a)$/.test(before) ? (tokens[at - (article ? 3 : 2)] ?? '') : before
    if (moreOrLess.includes(than)) return false
    const followed = alone || followers.has(next ?? '') || numberWords.get(next ?? '') === value
    const leads = leading && (!word || followed || article || value >= 5 || value === 0)
    return leads || !denials.includes(before) || next === scale
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

/** Over normalized text. */
export const namesNumber = (normal: string): boolean =>
  isSaid(cleared(normal)) || / \d+[./]\d+ /.test(normal) || range.test(normal)
