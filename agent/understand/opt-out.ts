// Whether a message asks for silence or for messages again, and what exactly it names.
import type { PreferenceScope } from '#core/conversations/interpretation.ts'
import {
  bareStarts,
  bareStops,
  channelWords,
  courtesies,
  everywhere,
  notStops,
  purposeWords,
  startPhrases,
  stopPhrases,
} from './lexicon/opt-out.ts'
import { bareFamilies, optOutFamilies, optOutWords } from './lexicon/opt-out-families.ts'
import { normalize } from './normalize.ts'
import { compile, found, without } from './pattern.ts'

const wholes = (table: string): ReadonlySet<string> =>
  new Set(table.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' ')))

const stopWords = wholes(`${bareStops}|${bareFamilies}`)
const startWords = wholes(bareStarts)
const courtesyWords = new Set(courtesies.split(' '))
const stops = compile(stopPhrases)
const families = compile(optOutFamilies, optOutWords)
const starts = compile(startPhrases)
const exceptions = compile(notStops)
const anywhere = compile(everywhere)

const purposes = ['survey', 'commercial', 'prevention', 'billing', 'care'] as const
const purposePatterns = purposes.map((purpose) => ({ purpose, pattern: compile(purposeWords[purpose]) }))
/** By channel, the words that name it. */
export const channelPatterns = (['whatsapp', 'sms', 'email', 'push'] as const).map((channel) => ({
  channel,
  pattern: compile(channelWords[channel]),
}))

/** The text from a match to where the patient turns to what they do want. */
function reachOf(text: string, start: number, end: number): string {
  const rest = text.slice(end)
  const turn = rest.search(/ (?:[.,?]|pero|solo|prefiero|mejor|si|but|only|prefer|sino|nomes|millor|hobe) /)
  return text.slice(start, end) + (turn < 0 ? rest : `${rest.slice(0, turn)} `)
}

export function scopeOf(reach: string): PreferenceScope {
  const purpose = purposePatterns.find((entry) => found(entry.pattern, reach))?.purpose
  const named = channelPatterns.filter((entry) => found(entry.pattern, reach))
  const channel = named[0]?.channel
  if (found(anywhere, reach) || named.length > 1) return purpose ? { purpose, all: true } : { all: true }
  return { ...(channel ? { channel } : {}), ...(purpose ? { purpose } : {}) }
}

/** The message without courtesies and repetitions, to compare with bare words. */
function core(text: string): string {
  const words: string[] = []
  for (const token of text.trim().split(' ')) if (words.at(-1) !== token) words.push(token)
  while (words.length > 1 && courtesyWords.has(words.at(-1) ?? '')) words.pop()
  while (words.length > 1 && courtesyWords.has(words[0] ?? '')) words.shift()
  const kept = words.filter((token) => !/^[.,?]$/.test(token))
  return kept.filter((token, i) => kept[i - 1] !== token).join(' ')
}

function phrase(text: string, pattern: RegExp): PreferenceScope | null {
  if (!found(pattern, text)) return null
  const match = pattern.exec(text)
  pattern.lastIndex = 0
  return match ? scopeOf(reachOf(text, match.index, match.index + match[0].length) + ' ') : null
}

/** Of the bare words, those that mean nothing else as a sentence among others. */
const unmistakable: ReadonlySet<string> = new Set(['baja', 'baixa', 'stop', 'unsubscribe'])

/** Such a word as a sentence of its own, or before the first comma: "BAJA. Y me duele el pecho". */
const standsAlone = (text: string): boolean =>
  text.split(' . ').some((sentence) => unmistakable.has(core(sentence))) ||
  unmistakable.has(core(text.split(' , ')[0] ?? ''))

/** Over normalized text. */
export function readOptOutIn(text: string): PreferenceScope | null {
  if (stopWords.has(core(text)) || standsAlone(text)) return {}
  const cleared = without(text, exceptions)
  return phrase(cleared, stops)
}

/**
 * Whether a sentence asks for silence in one of the many ways that also say other things ("no me mandéis más pastillas"):
 * a sign for the classifier to weigh, decisive for nothing.
 */
export const hintsSilenceIn = (text: string): boolean => found(families, without(text, exceptions))

export function readOptInIn(text: string): PreferenceScope | null {
  if (startWords.has(core(text))) return {}
  if (readOptOutIn(text)) return null
  return phrase(text, starts)
}

/** What a message asks to be spared; an empty scope is the bare word. `null`: it asks for no such thing. */
export const readOptOut = (text: string): PreferenceScope | null => readOptOutIn(normalize(text))
/** What a message asks to receive again. */
export const readOptIn = (text: string): PreferenceScope | null => readOptInIn(normalize(text))
