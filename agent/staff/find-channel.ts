// The channel that a sentence names, as the functions call it.
import { coverSpans, findAll, findFirst, has, type Taken } from './cover.ts'
import {
  anyChannel,
  appWords,
  channelLead,
  channelWords,
  foreignChannel,
  notThisChannel,
} from './channels.es.ts'

/** `unclear`: several, or one that is not wanted. A way we do not have comes back as written. */
export type ChannelFound = { canal?: string; unclear: boolean; text: string }

const patternOf = (name: string, written: string): string => {
  const named = `${channelLead}(?<!\\w)(?:${written})(?!\\w)`
  return name === 'push' ? `${named}|\\b${appWords}\\b` : named
}

export function findChannel(sentence: string): ChannelFound {
  const nowhere = findAll(sentence, anyChannel)
  const foreign = findFirst(sentence, foreignChannel)
  let text = coverSpans(
    sentence,
    [...nowhere, ...(foreign ? [foreign] : [])].map((one) => one.span),
  )
  const known: { name: string; taken: Taken }[] = []
  for (const [name, written] of channelWords) {
    const unwanted = has(text, `${notThisChannel}(?:${written})(?!\\w)`)
    const found = findAll(text, patternOf(name, written))
    if (unwanted && found.length > 0) return { unclear: true, text }
    known.push(...found.map((taken) => ({ name, taken })))
    text = coverSpans(
      text,
      found.map((one) => one.span),
    )
  }
  const names = new Set(known.map((one) => one.name))
  if (foreign) names.add(foreign.written.slice(-(foreign.groups['name'] ?? '').length))
  const [canal] = names
  return { ...(names.size === 1 && canal !== undefined ? { canal } : {}), unclear: names.size > 1, text }
}
