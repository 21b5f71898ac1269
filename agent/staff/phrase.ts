// The noun phrase that is left of a clause when all else is covered: a kind of appointment, a reason, a specialty.
import { foldInPlace } from '#core/text/normalize.ts'
import { healthWords, tradeEnding } from './words/trade.ts'
import { any } from './words/words.ts'

const start = (families: string): RegExp =>
  new RegExp(`^(?:${families})(?![\\p{L}\\p{N}-])[\\s'’,:;.-]*`, 'u')

const looseStart = start(any('looseStart'))
const emptyStart = start(any('empty'))
const visitStart = start(any('visitLead'))
const looseEnd = new RegExp(`[\\s,:;.-]+(?:${any('looseEnd')})$`, 'u')
const emptyEnd = /(?<=\S)\s+(?:appointment|booking|slot)$/u
const onlyLoose = new RegExp(`^(?:${any('looseStart', 'looseEnd')}|[\\s,])+$`, 'u')
const vague = new RegExp(`^(?:${any('vague')}|visita|la visita)$`, 'u')
/** Days and hours that could not be read are no part of a phrase. */
const unread =
  /(?<![\p{L}\p{N}])(?:(?:a|para|de|del|el|la|las|los|este|esta|por|sobre|entre|o|y|i|al|next|on|at|in|the|per|aquest|aquesta|els|les)\s+)*(?:(?:proxim[oa]|primera|ultima)\s+)?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy|manana|pasado|tarde|noche|mediodia|semana|mes|finde|fin de semana|primera hora|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|avui|dema|setmana|mati|vespre|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|week|morning|afternoon|evening|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|\d{1,2}(?:[:.]\d\d)?\s?(?:h|horas)?(?=\s*(?:$|[,.;]|de |o |y |h\b)))(?![\p{L}\p{N}])(?:\s+(?:que viene|proxim[oa]|siguiente|vinent|next))?/gu

export type PhraseOptions = {
  /** Nouns of visits before it say nothing. */ visits: boolean
  /** Times were read and covered already. */ timed: boolean
}

function cut(text: string, pattern: RegExp): string {
  const folded = foldInPlace(text)
  const match = pattern.exec(folded.text)
  if (!match) return text
  const [from, to] = folded.spanOf(match.index, match.index + match[0].length)
  return from === 0 ? text.slice(to) : text.slice(0, from)
}

/** Punctuation at the ends goes; brackets only where the other half is missing. */
export function trimmed(text: string): string {
  let left = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.;:!?¡¿"«»“”–—<>+•*=/-]+|[\s,.;:!?¡¿"«»“”–—<>+•*=/-]+$/gu, '')
  left = left.replace(/^\(([^()]*)\)$/u, '$1')
  if (!left.includes(')')) left = left.replace(/^\(+\s*/, '').replace(/\s*\($/, '')
  if (!left.includes('(')) left = left.replace(/\s*\)+$/, '').replace(/^\)\s*/, '')
  return left.replace(/\(\s*\)/g, '').trim()
}

function stripped(text: string, { visits }: PhraseOptions): string {
  let left = trimmed(text)
  for (;;) {
    const patterns = [looseStart, emptyStart, ...(visits ? [visitStart] : []), looseEnd, emptyEnd]
    const next = trimmed(patterns.reduce(cut, left))
    if (next === left || next === '') return next
    left = next
  }
}

/** Of several pieces those that speak of health are meant; the others say when, where or why. */
export const speaksOfHealth = (piece: string): boolean =>
  folded(piece)
    .split(/[^\p{L}\p{N}·]+/u)
    .some((word) => healthWords.has(word) || (word.length > 6 && tradeEnding.test(word)))

const folded = (text: string): string => foldInPlace(text).text

export const isVague = (phrase: string): boolean =>
  vague.test(folded(phrase)) || onlyLoose.test(folded(phrase))

function withoutTimes(text: string): string {
  const inPlace = foldInPlace(text)
  let left = text
  for (const match of inPlace.text.matchAll(unread)) {
    const [from, to] = inPlace.spanOf(match.index, match.index + match[0].length)
    left = left.slice(0, from) + '¦'.repeat(to - from) + left.slice(to)
  }
  return left
}

/** What is open of a covered text, as it was said; empty when nothing is. */
export function phraseOf(text: string, options: PhraseOptions): string {
  const open = options.timed ? text : withoutTimes(text)
  const pieces = open
    .split(/¦[¦\s]*/u)
    .map((piece) => (isVague(trimmed(piece)) ? '' : stripped(piece, options)))
  const said = pieces.filter(
    (piece) => piece !== '' && !onlyLoose.test(folded(piece)) && !(pieces.length > 1 && isVague(piece)),
  )
  const telling = said.length > 1 ? said.filter(speaksOfHealth) : []
  const phrase = stripped((telling.length > 0 ? telling : said).join(' '), options)
  // Basque: "Kardiologiako inkesta".
  return isVague(phrase) ? '' : phrase.replace(/(?<=logia|iatria)ko$/u, '')
}

const small = /^(?:de|del|d|la|el|los|las|les|els|al)$/u
const stops =
  /^(?:y|i|e|o|que|pero|però|porque|perque|es|és|no|se|le|li|ha|han|en|a|con|amb|por|per|para|ya|ja|lo|me|and|but|is|on|at|to)$/u

/** Of a phrase with more than a kind in it, the words of health and what hangs on them. */
export function healthCore(said: string): string {
  const words = said.split(/\s+/).slice(0, 60)
  const first = words.findIndex((word) => speaksOfHealth(word))
  if (first < 0) return ''
  const kept: string[] = []
  for (const word of words.slice(first, first + 6)) {
    const plain = folded(word).replace(/[^\p{L}\p{N}]/gu, '')
    if (stops.test(plain)) break
    kept.push(word)
    if (/[,.;:!?)]$/u.test(word)) break
  }
  while (small.test(folded(kept.at(-1) ?? ''))) kept.pop()
  return trimmed(kept.join(' '))
}
