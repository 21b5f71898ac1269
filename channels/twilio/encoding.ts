// SMS as the network carries it: parts and alphabet of a text, and a cheaper spelling of it where one is allowed.
import { SegmentedMessage } from 'sms-segments-calculator'
import type { Content } from '../contract.ts'

export type Respell = 'never' | 'text' | 'names'

export type SmsParts = { encoding: 'GSM-7' | 'UCS-2'; parts: readonly string[] }

/**
 * The parts a text takes: 160 septets of GSM-7 or 70 units of UCS-2, 153 or 67 each when there are more
 * (3GPP TS 23.040 §9.2.3.24.1). A letter, and so a surrogate pair, is never cut.
 */
export function smsParts(text: string): SmsParts {
  const read = new SegmentedMessage(text)
  // The header of a part stands in front of its letters and has no text of its own.
  const parts = read.segments.map((segment) =>
    Array.from(segment, (letter: { raw?: string }) => letter.raw ?? '').join(''),
  )
  return { encoding: read.encodingName, parts }
}

/** GSM 03.38, basic table and extension (3GPP TS 23.038 §6.2.1): what a text of 160 letters may consist of. */
const alphabet: ReadonlySet<string> = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿' +
    'abcdefghijklmnopqrstuvwxyzäöñüà\f^{}\\[~]|€',
)

export const isGsm = (text: string): boolean => Array.from(text).every((letter) => alphabet.has(letter))

/** Signs outside the GSM 03.38 alphabet that have a plain likeness; letters lose their accents by decomposition. */
const likenesses: Readonly<Record<string, string>> = {
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '´': "'",
  '`': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '…': '...',
  '•': '-',
  '·': '.',
  ŀ: 'l.',
  Ŀ: 'L.',
  ª: 'a',
  º: 'o',
  '°': 'o',
  '\t': ' ',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u200b': '',
  '\ufeff': '',
  '\u00ad': '',
}

/** Half a surrogate pair has no place in UTF-8. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd')

/**
 * The text as it is sent. Re-spelled only where that makes it GSM-7 in fewer parts (so never where it fits as it is),
 * and with `text` never in the words of `content.names`.
 */
export function smsText(content: Content, respell: Respell): string {
  const text = wellFormed(content.text)
  if (respell === 'never' || fitsAnyAlphabet(text) || isGsm(text)) return text
  const plain = respelled(text.normalize('NFC'), respell === 'text' ? (content.names ?? []) : [])
  if (!isGsm(plain)) return text
  return smsParts(plain).parts.length < smsParts(text).parts.length ? plain : text
}

/** Seventy units are one part in either alphabet. */
const fitsAnyAlphabet = (text: string): boolean => text.length <= 70

function respelled(text: string, names: readonly string[]): string {
  const kept = wordsOf(names)
  // With one capturing group, split puts the kept words at the odd places.
  const pieces = kept.length === 0 ? [text] : text.split(asWords(kept))
  return pieces
    .map((piece, index) => (index % 2 === 1 ? piece : Array.from(piece, plainLetter).join('')))
    .join('')
}

const wordsOf = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => name.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [])),
]

const asWords = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(${words.join('|')})(?![\\p{L}\\p{M}])`, 'u')

function plainLetter(letter: string): string {
  if (alphabet.has(letter)) return letter
  const likeness = likenesses[letter]
  if (likeness !== undefined) return likeness
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '')
  return alphabet.has(bare) ? bare : letter
}
