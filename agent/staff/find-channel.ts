// The channel that a sentence names, as the functions call it.
import {
  anyChannel,
  appWords,
  channelLead,
  channelTail,
  channelWords,
  foreignChannel,
  looseChannelWords,
  notThisChannel,
} from './channels.words.ts'
import type { Span } from '#core/text/normalize.ts'
import { coverSpans, findAll, findFirst, type Taken } from './cover.ts'

/** `unclear`: several. `any`: no channel is wished. A way we do not have comes back as written. */
export type ChannelFound = { canal?: string; unclear: boolean; any: boolean; text: string }

const coverTaken = (text: string, taken: readonly Taken[]): string =>
  coverSpans(
    text,
    taken.map((one) => one.span),
  )

const patternOf = (name: string, written: string): string => {
  const named = `${channelLead}(?<![\\p{L}\\p{N}])(?:${written})(?![\\p{L}\\p{N}])${channelTail}`
  return name === 'push' ? `${named}|(?<!\\p{L})${appWords}` : named
}

const known = channelWords.map(([name, written]) => ({
  name,
  pattern: patternOf(name, written),
  unwanted: `${notThisChannel}(?:${written})(?![\\p{L}\\p{N}])|(?:(?<!\\p{L})(?:que|porque|pues|ya que|perque|because)\\s+)?(?<!\\p{L})(?:el\\s+|los\\s+)?(?:${written})\\s+no(?!\\p{L})[^,.;¦]{0,30}|(?<!\\p{L})no\\s+(?:tiene|usa|te|mira|lee|ve|abre|use|fa servir|sabe usar)\\s+(?:bien\\s+|be\\s+|mucho\\s+)?(?:los\\s+|el\\s+|sus\\s+|su\\s+|els\\s+)?(?:${written})(?![\\p{L}\\p{N}])`,
}))

/** Where each channel is named; ways that we do not have as written. */
export type Mention = { name: string; span: Span }

type Mentioned = { mentions: Mention[]; any: boolean; text: string }

function mentioned(sentence: string): Mentioned {
  const nowhere = [
    ...findAll(sentence, anyChannel),
    ...findAll(sentence, `${foreignChannel}\\s+no(?!\\p{L})`),
  ]
  const foreign = findFirst(sentence, `${foreignChannel}(?!\\s+no(?!\\p{L}))`)
  let text = coverTaken(sentence, [...nowhere, ...(foreign ? [foreign] : [])])
  const mentions: Mention[] = []
  for (const { unwanted } of known) text = coverTaken(text, findAll(text, unwanted))
  for (const { name, pattern } of known) {
    const found = findAll(text, pattern)
    mentions.push(...found.map(({ span }) => ({ name, span })))
    text = coverTaken(text, found)
  }
  if (foreign)
    mentions.push({
      name: foreign.written.slice(-(foreign.groups['name'] ?? '').length),
      span: foreign.span,
    })
  return { mentions, any: nowhere.length > 0, text }
}

/** From left to right, with words that are a channel only where the rest of the sentence says so. */
export function channelsNamed(sentence: string): Mention[] {
  const { mentions, text } = mentioned(sentence)
  const loose = looseChannelWords.flatMap(([name, written]) =>
    findAll(text, `(?<![\\p{L}\\p{N}])(?:${written})(?![\\p{L}\\p{N}])`).map(({ span }) => ({ name, span })),
  )
  // "notificación por correo": the firm word says by which way, the loose one only what goes there.
  const free = loose.filter(
    ({ span }) => !mentions.some((firm) => firm.span[0] >= span[1] && firm.span[0] - span[1] <= 1),
  )
  return [...mentions, ...free].sort((a, b) => a.span[0] - b.span[0])
}

export function findChannel(sentence: string): ChannelFound {
  const { mentions, any, text } = mentioned(sentence)
  const names = new Set(mentions.map(({ name }) => name))
  const [canal] = names
  const one = names.size === 1 && canal !== undefined ? { canal } : {}
  return { ...one, unclear: names.size > 1, any, text }
}
