// One hand-over to Twilio's Messages, whatever the channel: who to, under which callback, for how long, and what came of it.
import type { Twilio } from 'twilio'
import type { MessageListInstanceCreateOptions } from 'twilio/lib/rest/api/v2010/account/message.js'
import type { Outgoing, SendResult } from '../contract.ts'
import { resultBefore, resultOf } from './errors.ts'

/** Everything of a message but what it says. */
export type Envelope = Pick<
  MessageListInstanceCreateOptions,
  'to' | 'from' | 'messagingServiceSid' | 'statusCallback' | 'validityPeriod'
>

/** What it says: a text, or a Content resource with its variables; never both (63016). */
export type Saying = { body: string } | { contentSid: string; contentVariables?: string }

export type HandOver = {
  client: () => Promise<Twilio>
  now: () => Date
  /** Sids that were answered, newest last; lookups leave them out. */
  answered: Set<string>
}

/** ValidityPeriod has 1 to 36,000 seconds: https://www.twilio.com/docs/messaging/api/message-resource. */
export const validityPeriod = ({ validForMs }: Outgoing): { validityPeriod?: number } =>
  validForMs === undefined
    ? {}
    : { validityPeriod: Math.min(Math.max(Math.floor(validForMs / 1000), 1), 36_000) }

/**
 * Where receipts come back to, our delivery id in it; signed like the rest. Twilio refuses addresses it cannot reach
 * and host names with an underscore (21609): such a message goes without, rather than not at all.
 */
export function statusCallback(
  { publicUrl, baseUrl }: { publicUrl: string; baseUrl?: string | undefined },
  deliveryId: string,
): { statusCallback?: string } {
  if (!canCallBack({ publicUrl, baseUrl })) return {}
  const door = `${publicUrl.replace(/\/+$/, '')}/webhooks/twilio/status`
  return { statusCallback: `${door}?d=${encodeURIComponent(deliveryId)}` }
}

export function canCallBack({
  publicUrl,
  baseUrl,
}: {
  publicUrl: string
  baseUrl?: string | undefined
}): boolean {
  const { protocol, hostname } = new URL(publicUrl)
  return (protocol === 'https:' || baseUrl !== undefined) && !hostname.includes('_')
}

/** What it says is found out first: whatever fails there, no message exists. */
export async function handOver(
  { client, now, answered }: HandOver,
  envelope: Envelope,
  saying: (client: Twilio) => Promise<Saying>,
): Promise<SendResult> {
  const twilio = await client().catch(() => null)
  if (!twilio) return { state: 'refused', trouble: 'sender_misconfigured', code: 'account' }
  let said: Saying
  try {
    said = await saying(twilio)
  } catch (error) {
    return resultBefore(error, now())
  }
  try {
    return settled(await twilio.messages.create({ ...envelope, ...said }), answered)
  } catch (error) {
    return resultOf(error, now())
  }
}

const keptSids = 10_000

/** An answer without a sid is none of Twilio's: something in between gave it, and the message may be made. */
function settled(
  { sid, numSegments }: { sid: string; numSegments: string },
  answered: Set<string>,
): SendResult {
  if (!/^[SM]M[0-9a-fA-F]{32}$/.test(sid)) return { state: 'uncertain', code: 'unreadable' }
  answered.add(sid)
  const [oldest] = answered
  if (answered.size > keptSids && oldest !== undefined) answered.delete(oldest)
  const segments = Number(numSegments)
  return { state: 'sent', providerId: sid, ...(segments > 0 ? { segments } : {}) }
}
