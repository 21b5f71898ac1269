// The one gate out: nothing is sent except through `submit`. One transaction leaves a message with its delivery, or a recorded refusal.
import { createHash } from 'node:crypto'
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { settleBusinessKeys } from './business-keys.ts'
import type { SendRequest, Submitted } from './request.ts'
import { dueAt, settle } from './settle.ts'
import { store } from './store.ts'

export type { LinkRequest, SendRequest, Submitted } from './request.ts'

/** Same order as the requests. Throws `business_key_conflict` when a key is alive with other content or channel. */
export async function submit(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  requests: readonly SendRequest[],
): Promise<Submitted[]> {
  const now = ctx.clock.now()
  const ids = requests.map(() => ctx.ids.next())
  const keyed = requests.map((request, index) => ({
    key: request.businessKey ?? null,
    messageId: ids[index] ?? '',
    purpose: request.purpose,
    fingerprint: fingerprintOf(request),
  }))
  const earlier = await settleBusinessKeys(tx, org, { keyed, now })
  const fresh = requests.flatMap((request, index) =>
    earlier[index] ? [] : [{ request, id: ids[index] ?? '' }],
  )
  const settled = await settle(tx, ctx, org, { fresh, now })
  await store(tx, ctx, org, settled)
  const byId = new Map(settled.map((one) => [one.id, one]))
  return ids.map((id, index): Submitted => {
    const before = earlier[index]
    if (before) return before
    const one = byId.get(id)
    if (!one) throw new Error('a request was lost')
    const blocked = one.verdict.verdict === 'block'
    return {
      messageId: id,
      state: blocked ? 'blocked' : 'alive',
      reason: one.verdict.verdict === 'allow' ? null : one.verdict.reason,
      channel: one.channel,
      sendAt: dueAt(one),
      repeated: false,
    }
  })
}

/** What a call asked for, so that the same key with another wish is seen as a conflict. */
function fingerprintOf(request: SendRequest): string {
  if (request.fingerprint) return request.fingerprint
  const { to, words, slots, channel, sendAt } = request
  return createHash('sha256')
    .update(
      JSON.stringify([
        to,
        words,
        { ...slots, link: undefined },
        channel ?? null,
        sendAt?.toISOString() ?? null,
      ]),
    )
    .digest('base64url')
}
