// What a lock screen shows: the centre's generic title over the discreet words, and a tag that makes a repetition replace.
import { createHash } from 'node:crypto'
import type { Outgoing } from '../contract.ts'
import { bookFor, languageOf } from '#prompts/index.ts'

export type Notification = {
  title: string
  body: string
  language: string
  /** Our delivery id. */
  tag: string
  link: string | undefined
}

/** What a push service takes of one message: 4,096 bytes less the 103 that aes128gcm adds (RFC 8291, section 4). */
export const mostBytes = 3993

/** `sizeOf` says how many bytes the whole payload takes; the text is cut, with `…`, until it fits. */
export function notificationOf(
  { content, deliveryId }: Outgoing,
  sizeOf: (notification: Notification) => number,
): Notification {
  const language = languageOf(content.language)
  const whole: Notification = {
    title: bookFor(language).pushPage.notificationTitle,
    body: content.text,
    language,
    tag: deliveryId,
    link: content.link,
  }
  if (sizeOf(whole) <= mostBytes) return whole
  const letters = Array.from(content.text)
  const cut = (length: number): Notification => ({
    ...whole,
    body: `${letters.slice(0, length).join('').trimEnd()}…`,
  })
  let [fits, tooLong] = [0, letters.length]
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2)
    if (sizeOf(cut(middle)) <= mostBytes) fits = middle
    else tooLong = middle
  }
  return cut(fits)
}

/** RFC 8030, section 5.4: at most 32 characters of base64url. It tells the push service nothing of ours. */
export const topicOf = (deliveryId: string): string =>
  createHash('sha256').update(deliveryId).digest('base64url').slice(0, 32)

const day = 24 * 60 * 60

/** Seconds a service keeps what waits for a device; four weeks is the most that FCM takes. */
export const secondsToLive = ({ validForMs }: Outgoing): number =>
  validForMs === undefined ? day : Math.min(28 * day, Math.max(0, Math.floor(validForMs / 1000)))
