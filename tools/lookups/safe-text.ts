// What was said in a thread, for reading: nothing to reach or impersonate anybody by, and nothing that leads anywhere.
import { findSpans } from '#core/text/redact.ts'
import { messagesWords } from '#prompts/staff/lookup-answers.es.ts'

const links = /\b(?:https?:\/\/|www\.)\S+/giu
/** Of one line; programs get all of it. */
const longest = 160

/** Contact data, identifiers and links give way to what they are; names stay, for whoever asks knows whom they ask about. */
export function safeText(said: string): string {
  const linkless = said.replace(links, messagesWords.link)
  let shown = ''
  let at = 0
  for (const { type, start, end } of findSpans(linkless)) {
    if (type === 'NAME') continue
    shown += linkless.slice(at, start) + messagesWords.hidden
    at = end
  }
  return shown + linkless.slice(at)
}

/** On one line, quotable: nothing in it ends the quotation. */
export function quotable(said: string): string {
  const line = said
    .replace(/[«»]/gu, '"')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  const letters = [...line]
  return letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : line
}
