// Brings a patient's message to the one plain form that every lexicon is written against.
import { abbreviations, keyWords, realWords } from './lexicon/spelling.ts'

/** Letters of other alphabets that look like Latin ones, as spam and some keyboards write them. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  'аa еe оo рp сc хx уy кk мm тt нh вb іi јj ѕs ԁd αa εe οo ρp ιi κk νv τt υu'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
)

function unmask(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word
  const letters = [...word]
  const foreign = letters.filter((letter) => letter > '\u036f')
  if (foreign.length === 0 || !foreign.every((letter) => lookAlikes.has(letter))) return word
  return letters.map((letter) => lookAlikes.get(letter) ?? letter).join('')
}

/** Every key word with one letter left out, so that a slip of one key finds its word in one look-up. */
const slips = new Map<string, string>()
const shorter = (word: string): string[] => Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))
for (const word of keyWords) slips.set(word, word)
for (const word of keyWords) for (const slip of shorter(word)) if (!slips.has(slip)) slips.set(slip, word)

function mend(token: string): string {
  const whole = abbreviations.get(token)
  if (whole !== undefined) return whole
  if (token.length < 6 || slips.get(token) === token || realWords.has(token)) return token
  const direct = slips.get(token)
  if (direct) return direct
  for (const slip of shorter(token)) {
    const word = slips.get(slip)
    if (word && Math.abs(word.length - token.length) <= 1) return word
  }
  return token
}

function foldLetters(raw: string): string {
  const plain = raw
    .replace(/(\d)\s?[º°]\s?c?(?![a-z])/gi, '$1 grados ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0e\ufe0f\ufeff]|\ud83c[\udffb-\udfff]/g, '')
    .replace(/([0-9])\u20e3/g, ' $1 ')
    .replace(/\u{1f51f}/gu, ' 10 ')
    .replace(/l[·•]l/gi, 'll')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
  return plain.split(' ').map(unmask).join(' ')
}

function splitMarks(text: string): string {
  return text
    .replace(/€/g, ' euros ')
    .replace(
      /(^|\s)((?:\p{L}[ .\-_*]){3,}\p{L})(?![\p{L}])/gu,
      (_, gap: string, word: string) => gap + word.replace(/[^\p{L}]/gu, ''),
    )
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/([aiu])\1+/g, '$1')
    .replace(/n['’´`]t\b/g, 'nt')
    .replace(/\b(i|he|she|it|that|what|we|you|they)['’´`](m|s|ve|re|ll|d)\b/g, '$1$2')
    .replace(/(\d)[.,](\d)/g, '$1\u0001$2')
    .replace(
      /(\d)\s?([/:])\s?(?=\d)/g,
      (_, digit: string, mark: string) => digit + (mark === '/' ? '\u0002' : '\u0003'),
    )
    .replace(/[.!;\n\r…]+/g, ' . ')
    .replace(/[?¿]+/g, (marks) => (marks.includes('?') ? ' ? ' : ' '))
    .replace(/[,()[\]]+|\s[-–—]\s|:(?=\s)/g, ' , ')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}\u0001-\u0003 .,?]+/gu, ' ')
    .replace(/(\p{Extended_Pictographic})/gu, (mark) => (/\d/.test(mark) ? mark : ` ${mark} `))
    .replaceAll('\u0001', '.')
    .replaceAll('\u0002', '/')
    .replaceAll('\u0003', ':')
}

/**
 * Lower case without accents, one space between tokens and around the whole, `.` `,` `?` as tokens of their own,
 * stretched letters shortened, keycaps as digits, abbreviations and slips of one key in the words that matter mended.
 */
export function normalize(raw: string): string {
  const tokens = splitMarks(foldLetters(raw)).split(/\s+/)
  const words = tokens.flatMap((token) => (token ? [mend(token)] : []))
  return words.length > 0 ? ` ${words.join(' ')} ` : ' '
}

/** The words of a normalized text, without marks. */
export const wordsOf = (text: string): string[] =>
  text.split(' ').filter((token) => /[\p{L}\p{N}]/u.test(token))
