// What a waiting message says is brought up to date where its words allow it: a moved appointment's new hour, a debt's new amount.
import type { AnyKey } from '#prompts/people.ts'
import { spanish } from '../text/dates.es.ts'
import { toWhen } from '../text/dates.ts'
import { findDates } from '../text/find-dates.ts'
import { formatAmount, parseAmount } from '../text/money.ts'
import { foldInPlace } from '../text/normalize.ts'

/** The words of a message and what stands in them, as stored. */
export type WordedSlots = { words: AnyKey; slots: Readonly<Record<string, unknown>> }

/** What is to stand in the message instead; `zone` is the one the appointment is meant in. */
export type Rewrite = { startsAt: Date; zone: string } | { amountCents: number }

/** The messages that say the hour of their appointment, and the slot in which staff's own words stand beside it. */
const sayingHour: Partial<Record<AnyKey, string>> = {
  appointment_confirmation: 'kind',
  appointment_reminder: 'reason',
}

/** Whether staff's own words name a day or an hour: beside another one they would contradict it. */
function namesTime(text: unknown): boolean {
  if (typeof text !== 'string') return false
  const found = findDates(foldInPlace(text), text, spanish)
  return found === 'unclear' || found.length > 0
}

/** The slots with the change in them; null where these words cannot say it. Nothing is changed in place. */
export function rewriteSlots(
  { words, slots }: WordedSlots,
  rewrite: Rewrite,
): Record<string, unknown> | null {
  if ('amountCents' in rewrite) {
    return words === 'payment_notice' ? { ...slots, amount: formatAmount(rewrite.amountCents) } : null
  }
  const own = sayingHour[words]
  if (own === undefined || slots['when'] === undefined || namesTime(slots[own])) return null
  return { ...slots, when: toWhen(rewrite.startsAt, rewrite.zone) }
}

/** Whether a notice names an amount other than this one; what names none is right. */
export function namesOtherAmount({ slots }: WordedSlots, amountCents: number): boolean {
  const said = slots['amount']
  if (typeof said !== 'string') return false
  const amount = parseAmount(said)
  return 'failure' in amount || amount.cents !== amountCents
}
