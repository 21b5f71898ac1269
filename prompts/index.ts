// The shelf of message books, one per language, and how a message is rendered from its key and slots.
import { ca } from './messages/ca.ts'
import { en } from './messages/en.ts'
import { es } from './messages/es.ts'
import { eu } from './messages/eu.ts'
import { fr } from './messages/fr.ts'
import { gl } from './messages/gl.ts'
import { pt } from './messages/pt.ts'
import { languageCodes } from './words.ts'
import type { Channel, LanguageCode, MessageBook, MessageKey, MessageSlots, Words } from './words.ts'

export const books: Readonly<Record<LanguageCode, MessageBook>> = { es, ca, gl, eu, en, fr, pt }

const notMessages = new Set(['language', 'day', 'hour', 'channelName', 'linkPage', 'pushPage'])

/** Is this stored word the key of a message? */
export const isMessageKey = (key: string): key is MessageKey =>
  Object.hasOwn(es, key) && !notMessages.has(key)

export const messageKeys: readonly MessageKey[] = Object.keys(es).filter(isMessageKey)

/** The language of the product behind a BCP 47 tag ("ca-ES" → "ca"); Spanish where it has none. */
export function languageOf(tag: string | null | undefined): LanguageCode {
  const primary = tag?.trim().toLowerCase().split(/[-_]/u)[0]
  return languageCodes.find((code) => code === primary) ?? 'es'
}

export const bookFor = (language: string | null | undefined): MessageBook => books[languageOf(language)]

/** One message in the reader's language. */
export function render<K extends MessageKey>(
  language: string | null | undefined,
  key: K,
  slots: MessageSlots[K],
): Words {
  const messages: { [M in MessageKey]: (slots: MessageSlots[M]) => Words } = bookFor(language)
  return messages[key](slots)
}

/** Which of a message's wordings a device gets: the discreet one where a stranger may read along, the short one by SMS. */
export function wording(words: Words, device: { channel: Channel; discreet?: boolean | undefined }): string {
  if (device.discreet && words.discreet !== undefined) return words.discreet
  if (device.channel === 'email') return words.plain ?? words.text
  return device.channel === 'sms' ? (words.short ?? words.text) : words.text
}
