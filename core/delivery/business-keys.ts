// Business keys: the same call again gives the first answer. A key is held while its message is alive or done.
import { CodedError } from '../errors.ts'
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import type { Purpose } from './purposes.ts'
import type { Submitted } from './request.ts'

type Keyed = { key: string | null; messageId: string; purpose: Purpose; fingerprint: string }

type Holder = {
  key: string
  message_id: string
  fingerprint: string
  state: Submitted['state']
  reason: string | null
  send_at: Date
  channel: ChannelName | null
}

/**
 * Takes each key for its new message, or finds who holds it: an earlier answer where the wish is the same,
 * `business_key_conflict` where it is another. Result in the order given; null where the message is new.
 */
export async function settleBusinessKeys(
  tx: Queryable,
  org: string,
  { keyed, now }: { keyed: readonly Keyed[]; now: Date },
): Promise<(Submitted | null)[]> {
  const wanted = keyed.flatMap((one) => (one.key === null ? [] : [{ ...one, key: one.key }]))
  if (wanted.length === 0) return keyed.map(() => null)
  const taken = await tx.query<{ key: string; message_id: string }>(
    `insert into business_key (org, key, message_id, fingerprint, created_at)
     select $1, k, m, f, $5 from unnest($2::text[], $3::text[], $4::text[]) as w(k, m, f) order by k
     on conflict (org, key) do update set message_id = excluded.message_id, fingerprint = excluded.fingerprint,
       created_at = excluded.created_at
     where exists (select 1 from message m where m.org = business_key.org and m.id = business_key.message_id
       and m.state in ('blocked', 'failed', 'cancelled'))
     returning key, message_id`,
    [
      org,
      wanted.map((one) => one.key),
      wanted.map((one) => one.messageId),
      wanted.map((one) => one.fingerprint),
      now,
    ],
  )
  const mine = new Set(taken.map((row) => row.message_id))
  const held = wanted.filter((one) => !mine.has(one.messageId))
  const holders = new Map((await loadHolders(tx, org, held)).map((row) => [row.key, row]))
  return keyed.map((one) => {
    const holder = one.key === null || mine.has(one.messageId) ? undefined : holders.get(one.key)
    return holder ? answerOf(holder, one.fingerprint) : null
  })
}

async function loadHolders(tx: Queryable, org: string, held: readonly { key: string }[]): Promise<Holder[]> {
  if (held.length === 0) return []
  return tx.query<Holder>(
    `select k.key, k.message_id, k.fingerprint, m.state, m.reason, m.send_at,
       (select d.channel from delivery d where d.org = m.org and d.message_id = m.id order by d.hop desc limit 1) as channel
     from business_key k join message m on m.org = k.org and m.id = k.message_id
     where k.org = $1 and k.key = any($2::text[])`,
    [org, held.map((one) => one.key)],
  )
}

function answerOf(holder: Holder, fingerprint: string): Submitted {
  if (holder.fingerprint !== fingerprint)
    throw new CodedError('business_key_conflict', {
      field: 'canal',
      params: { channel: holder.channel ?? '' },
    })
  return {
    messageId: holder.message_id,
    state: holder.state,
    reason: holder.reason,
    channel: holder.channel,
    sendAt: holder.send_at,
    repeated: true,
  }
}
