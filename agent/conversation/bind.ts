// Whose words are these? Bound to the message replied to, else to the last outbound of 72 hours, never guessed between two people.
import { patientsAt, sentTo, type SentBefore, type Waiting } from '#core/conversations/inbox.ts'
import type { Ctx } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'

export type Bound = {
  /** Null: an unknown sender, or a shared contact point in doubt. */
  patientId: string | null
  /** Everybody reachable at that address, for opt-outs. */
  everybody: string[]
  /** The message the words answer. */
  about: SentBefore | null
  /** The last message sent there, whatever it was. */
  last: SentBefore | null
}

/** The message id inside a button's payload `<button>:<message id>`. */
export function payloadMessage(payload: string | null): string | null {
  const id = payload?.split(':')[1]
  return id === undefined || id === '' ? null : id
}

export async function bind(q: Queryable, ctx: Ctx, waiting: Waiting): Promise<Bound> {
  const { org, channel, address } = waiting
  const tapped = payloadMessage(waiting.payload)
  const [everybody, before] = await Promise.all([
    patientsAt(q, org, channel, address),
    sentTo(q, org, { channel, address, now: ctx.clock.now(), messageId: tapped }),
  ])
  const last = before[0] ?? null
  const pointed =
    before.find((sent) => tapped !== null && sent.messageId === tapped) ??
    before.find((sent) => waiting.quotedProviderId !== null && sent.providerId === waiting.quotedProviderId)
  if (pointed) return { patientId: pointed.patientId, everybody, about: pointed, last }
  // Our own answers speak of an earlier message; what they speak of is what the words are about.
  const asked = before.find((sent) => sent.kind !== 'agent_reply') ?? null
  const candidates = new Set(before.flatMap((sent) => (sent.patientId === null ? [] : [sent.patientId])))
  if (candidates.size === 1 && asked) return { patientId: asked.patientId, everybody, about: asked, last }
  if (candidates.size === 0 && everybody.length === 1)
    return { patientId: everybody[0] ?? null, everybody, about: null, last }
  return { patientId: null, everybody, about: null, last }
}
