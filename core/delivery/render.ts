// From stored slots to what a device shows: the only place where a message becomes text.
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Content } from '#channels/contract.ts'
import { bookFor } from '#prompts/index.ts'
import { isPeopleKey, peopleBook, type AnyKey } from '#prompts/people.ts'
import type { ButtonId, Day, MessageSlots, MessageKey, Words } from '#prompts/words.ts'

/** A message that waits to be worded. `slots` are final: instants were made days and hours when it was submitted. */
export type Worded = {
  messageId: string
  words: AnyKey
  slots: Record<string, unknown>
  language: string
  /** The day it is read on, 'YYYY-MM-DD' where the reader lives: "hoy" is said only then. */
  today: string
  /** Answers to a patient's words carry the buttons of the message they speak of. */
  aboutMessageId?: string | null
  disclose?: string | null
}

/** The words of a stored message; slots were typed by the request that stored them. */
export function wordsOf({
  words,
  slots,
  language,
  today,
}: Pick<Worded, 'words' | 'slots' | 'language' | 'today'>): Words {
  if (isPeopleKey(words)) return (peopleBook[words] as (slots: unknown) => Words)(slots)
  const write = bookFor(language)[words] as (slots: MessageSlots[MessageKey]) => Words
  return write((words === 'nps_survey' ? sayToday(slots, today) : slots) as MessageSlots[MessageKey])
}

/** A survey speaks of "today" only on the day of the visit itself. */
export function sayToday(slots: Record<string, unknown>, today: string): Record<string, unknown> {
  const visit = slots['visit'] as Day | undefined
  return visit && dayText(visit) === today ? { ...slots, visit: undefined } : slots
}

const dayText = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** For a sender that nobody can answer the text carries its link, where it has one. */
export function render(
  worded: Worded,
  { channel, twoWay }: { channel: ChannelName; twoWay: boolean },
): Content {
  const words = wordsOf(worded)
  const text = textFor(words, channel)
  const disclosure = worded.disclose
    ? textFor(bookFor(worded.language).disclosure({ organization: worded.disclose }), channel)
    : null
  const link = typeof worded.slots['link'] === 'string' ? worded.slots['link'] : undefined
  const about = worded.aboutMessageId ?? worded.messageId
  const told = !twoWay && link !== undefined && !text.includes(link) ? `${text} ${link}` : text
  return {
    text: disclosure ? `${disclosure}\n\n${told}` : told,
    language: worded.language,
    subject:
      channel === 'email' ? (words.subject ?? bookFor(worded.language).linkPage.confirmTitle) : undefined,
    buttons:
      channel === 'whatsapp' && words.buttons
        ? words.buttons.map((button) => ({ label: button.label, payload: payloadOf(button.id, about) }))
        : undefined,
    link,
  }
}

function textFor(words: Words, channel: ChannelName): string {
  switch (channel) {
    case 'sms':
      return words.short ?? words.text
    case 'push':
      return words.discreet ?? words.text
    case 'whatsapp':
      return words.text
    case 'email':
      return words.plain ?? words.text
  }
}

export const payloadOf = (button: ButtonId, messageId: string): string => `${button}:${messageId}`

export const linkUrl = (ctx: Ctx, code: string): string => `${ctx.config.publicUrl}/l/${code}`
