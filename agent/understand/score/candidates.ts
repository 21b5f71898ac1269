// The numbers of a text that may be its score, whole or misspelt, in digits or in words.
import { numberWords, one, ten } from '../lexicon/nps.ts'

/** Marks "out of ten" behind a score. */
export const scale = '\u0001'
const outOfTen = new RegExp(
  ` (?:(?:puntos|punts|points|stars|estrellas|etoiles) )?(?:\\/|sobre|de|d|out of|outta|over|entre|sur|em|su|von|sobre un|de un) ${ten}(?= )`,
  'g',
)
export const basqueOutOfTen = / (?:hamarretik|10etik|10tik)(?= )/g
const scaleNamed = new RegExp(
  ` (?:en una escala |en escala |on a scale )?(?:del|de l|de|d|from|do|entre|entre el|of|em|von) ${one} (?:al|a la|a|to|ao|y|i|e|et|et la|and|bis) ${ten}(?= )| [01](?:etik| etik) 10(?:era| era)(?= )`,
  'g',
)

/** French, not a number. */
const veryWell =
  / tres (?=(?:bien|bon|bonne|content|contente|satisfait|satisfaite|gentil|gentille|gentils|mal|mauvais|mauvaise|long|longue|pro|decu|decue) )/g

/** Words that sound alike are written alike. */
const soundOf = (word: string): string =>
  word
    .replace(/[zx]|c(?=[ei])|ss/g, 's')
    .replace(/v/g, 'b')
    .replace(/qu|k/g, 'c')
    .replace(/y/g, 'i')
    .replace(/^h/, '')
    .replace(/(\p{L})\1+/gu, '$1')

const sounds = new Map<string, number>()
for (const [word, value] of numberWords)
  if (word.length >= 4 && !sounds.has(soundOf(word))) sounds.set(soundOf(word), value)

/** Words of their own that sound like numbers. */
const others = new Set(
  'osso oso once onze doce dotze treze trece quatorze vite dues tens tenis dese ones unes unos unas umas nous cette cesse atera laura height onetik bateko desk vostra vieran nueva nuevas nuevo trena'.split(
    ' ',
  ),
)

/** What a number may end in: cases of Basque, small and big forms. */
const endings =
  /^(\p{L}{3,}?)(?:a|ak|ko|koa|eko|ekoa|rekoa|reko|na|ra|ari|rik|tik|etik|an|tan|etan|ito|ita|itos|inho|ino|ete|et|azo|aco|s|rs|ren|ri|k)$/u

export type Figure = {
  value: number
  how: 'digits' | 'word' | 'inflected' | 'misspelt'
  /** What stands behind the digits in the same word. */
  ending: string
}

/** What number a word is: any in digits, from 0 to 10 in words; undefined where it is none. */
export function figureOf(token: string): Figure | undefined {
  const digits = /^(\d{1,4})(\p{L}{0,6})$/u.exec(token)
  if (digits) {
    const [, figure = '', ending = ''] = digits
    return { value: Number(figure), how: ending ? 'inflected' : 'digits', ending }
  }
  const value = numberWords.get(token)
  if (value !== undefined) return { value, how: 'word', ending: '' }
  return /^\p{L}{3,14}$/u.test(token) ? bentOf(token) : undefined
}

/** A number word that is stretched, misspelt or inflected. */
function bentOf(token: string): Figure | undefined {
  const short = numberWords.get(token.replace(/(\p{L})\1+/gu, '$1'))
  const heard = short ?? (others.has(token) ? undefined : sounds.get(soundOf(token)))
  if (heard !== undefined) return { value: heard, how: 'misspelt', ending: '' }
  const root = others.has(token) ? undefined : endings.exec(token)?.[1]
  const value = root && (numberWords.get(root) ?? sounds.get(soundOf(root)))
  return root && value !== undefined && value !== '' ? { value, how: 'inflected', ending: '' } : undefined
}

function standsBehindNumber(text: string, at: number): boolean {
  const end = text.startsWith(' ,', at - 2) ? at - 2 : at
  const word = text.slice(text.lastIndexOf(' ', end - 1) + 1, end)
  return figureOf(word) !== undefined || /^\d+\.\d+$/.test(word)
}

/** A longer text is read from both its ends. */
const mostTokens = 600

/** The words and marks of a normalized text; "out of ten" is one mark, and the scale that was asked about is left out. */
export function tokensOf(normal: string): string[] {
  const tokens = normal
    .replace(/ (\d{1,2})\/10(?= )/g, ` $1 ${scale}`)
    .replace(veryWell, ' ')
    .replace(scaleNamed, ' ')
    .replace(outOfTen, (found: string, at: number, whole: string) =>
      standsBehindNumber(whole, at) ? ` ${scale}` : found,
    )
    .replace(basqueOutOfTen, ` ${scale}`)
    .replace(/ 1 0(?= )/g, ' 10')
    .split(' ')
    .filter(Boolean)
  return tokens.length > mostTokens
    ? [...tokens.slice(0, mostTokens / 2), ...tokens.slice(-mostTokens / 2)]
    : tokens
}
