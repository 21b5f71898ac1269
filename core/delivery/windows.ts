// Until when free text may be sent to an address on a channel that allows it only after the person wrote (WhatsApp).
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'

/** From one of our senders to one address. */
export type Road = { channel: ChannelName; sender: string; address: string }

/** The customer service window: 24 hours from the person's last message (Meta, WhatsApp Business Platform, "Conversations"). */
const windowMs = 24 * 3_600_000
/** Between our decision and the provider's reading of its own clock. */
const marginMs = 5 * 60_000

/** For each road, in order, until when its window is open by what we know; null where nothing ever arrived by it. */
export async function loadWindows(
  q: Queryable,
  org: string,
  roads: readonly Road[],
): Promise<(Date | null)[]> {
  if (roads.length === 0) return []
  const rows = await q.query<{ last: Date | null }>(
    `select c.last_inbound_at as last
     from unnest($2::text[], $3::text[], $4::text[]) with ordinality as r(channel, sender, address, n)
     left join conversation c on c.org = $1 and c.channel = r.channel and c.our_sender = r.sender and c.address = r.address
     order by r.n`,
    [
      org,
      roads.map((road) => road.channel),
      roads.map((road) => road.sender),
      roads.map((road) => road.address),
    ],
  )
  return rows.map(({ last }) => (last === null ? null : new Date(last.getTime() + windowMs - marginMs)))
}
