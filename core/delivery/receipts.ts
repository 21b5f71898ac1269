// What providers tell about deliveries, matched by their id or ours, in any order, any number of times, many at once.
import type { Receipt, ReceiptType, Trouble } from '#channels/contract.ts'
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { groupBy } from '../group-by.ts'
import { cancelOthers, giveUp } from './chain.ts'
import { transition } from './states.ts'
import { countToldOf } from './usage.ts'

/** Applied in this order within a batch: what is further along stands. */
const order: readonly ReceiptType[] = ['sent', 'undelivered', 'failed', 'delivered', 'read']

/**
 * Stores receipts and applies those whose delivery is known, by the provider's id or by our own; one that came before
 * its hand-over was recorded is applied when that is. The same event twice is one.
 */
export async function receiveReceipts(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  receipts: readonly Receipt[],
): Promise<void> {
  if (receipts.length === 0) return
  const byKey = new Map(receipts.map((one) => [`${one.provider} ${one.eventKey}`, one]))
  const wanted = [...byKey.values()]
  const known = await deliveriesOf(tx, org, wanted)
  const fresh = await storeEvents(
    tx,
    ctx,
    org,
    wanted.map((receipt, index) => ({ receipt, deliveryId: known[index] ?? null })),
  )
  await applyAll(tx, ctx, org, fresh)
}

/** One receipt; see `receiveReceipts`. */
export const receiveReceipt = (tx: Queryable, ctx: Ctx, org: string, receipt: Receipt): Promise<void> =>
  receiveReceipts(tx, ctx, org, [receipt])

/** The delivery each receipt speaks of; one named by our id is remembered under the provider's from now on. */
async function deliveriesOf(
  tx: Queryable,
  org: string,
  receipts: readonly Receipt[],
): Promise<(string | null)[]> {
  const rows = await tx.query<{ n: number; by_provider: string | null; by_us: string | null }>(
    `select r.n::int as n, p.delivery_id as by_provider, d.id as by_us
     from unnest($2::text[], $3::text[], $4::text[]) with ordinality as r(provider, provider_id, delivery_id, n)
     left join provider_message p on p.provider = r.provider and p.provider_id = r.provider_id and p.org = $1
     left join delivery d on d.org = $1 and d.id = r.delivery_id
     order by r.n`,
    [
      org,
      receipts.map((one) => one.provider),
      receipts.map((one) => one.providerId),
      receipts.map((one) => one.deliveryId ?? null),
    ],
  )
  const named = rows.flatMap((row, index) => {
    const receipt = receipts[index]
    return receipt && row.by_provider === null && row.by_us !== null ? [{ receipt, id: row.by_us }] : []
  })
  if (named.length > 0)
    await tx.query(
      `insert into provider_message (provider, provider_id, org, delivery_id)
       select r.provider, r.provider_id, $1, r.delivery_id from unnest($2::text[], $3::text[], $4::text[]) as r(provider, provider_id, delivery_id)
       on conflict do nothing`,
      [
        org,
        named.map(({ receipt }) => receipt.provider),
        named.map(({ receipt }) => receipt.providerId),
        named.map(({ id }) => id),
      ],
    )
  return rows.map((row) => row.by_provider ?? row.by_us)
}

type Told = { receipt: Receipt; deliveryId: string | null }

/** Answers those that were not stored before and whose delivery is known. */
async function storeEvents(tx: Queryable, ctx: Ctx, org: string, told: readonly Told[]): Promise<Known[]> {
  const now = ctx.clock.now()
  const stored = await tx.query<{ provider: string; event_key: string }>(
    `insert into delivery_event (org, id, provider, provider_id, event_key, delivery_id, type, detail, at, received_at, applied_at)
     select case when e.delivery_id is not null then $1 end, e.id, e.provider, e.provider_id, e.event_key, e.delivery_id, e.type,
       e.detail::jsonb, e.at, $2, case when e.delivery_id is not null then $2::timestamptz end
     from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::timestamptz[])
       as e(id, provider, provider_id, event_key, delivery_id, type, detail, at)
     on conflict (provider, event_key) do nothing returning provider, event_key`,
    [
      org,
      now,
      told.map(() => ctx.ids.next()),
      told.map(({ receipt }) => receipt.provider),
      told.map(({ receipt }) => receipt.providerId),
      told.map(({ receipt }) => receipt.eventKey),
      told.map(({ deliveryId }) => deliveryId),
      told.map(({ receipt }) => receipt.type),
      told.map(({ receipt }) => JSON.stringify({ reason: receipt.trouble, code: receipt.code })),
      told.map(({ receipt }) => receipt.at),
    ],
  )
  const fresh = new Set(stored.map((row) => `${row.provider} ${row.event_key}`))
  return told.flatMap(({ receipt, deliveryId }) =>
    deliveryId !== null && fresh.has(`${receipt.provider} ${receipt.eventKey}`)
      ? [
          {
            deliveryId,
            type: receipt.type,
            trouble: receipt.trouble,
            code: receipt.code,
            provider: receipt.provider,
            providerId: receipt.providerId,
          },
        ]
      : [],
  )
}

type Known = {
  deliveryId: string
  type: ReceiptType
  trouble: Trouble | undefined
  code: string | undefined
  provider: string
  providerId: string
}

async function applyAll(tx: Queryable, ctx: Ctx, org: string, known: readonly Known[]): Promise<void> {
  for (const type of order) {
    const own = known.filter((one) => one.type === type)
    if (own.length === 0) continue
    if (type === 'undelivered' || type === 'failed') {
      await giveUp(
        tx,
        ctx,
        org,
        own.map((one) => ({
          id: one.deliveryId,
          to: type,
          trouble: one.trouble ?? 'unknown',
          code: one.code,
        })),
      )
      continue
    }
    // Told twice by different events it moves once: the rows are one per delivery.
    const rows = new Map(
      own.map(({ deliveryId, provider, providerId }) => [
        deliveryId,
        { id: deliveryId, provider, providerId },
      ]),
    )
    const moved = await transition(tx, ctx, org, { to: type, rows: [...rows.values()] })
    await countToldOf(
      tx,
      ctx,
      org,
      moved.flatMap((one) => (one.leftNow ? [one.id] : [])),
    )
    if (type !== 'sent') await cancelOthers(tx, ctx, org, moved)
  }
}

type Stored = {
  delivery_id: string
  type: ReceiptType
  detail: { reason?: Trouble; code?: string }
  provider: string
  provider_id: string
}

/** Receipts that overtook the record of their hand-over: their provider id has just become known. */
export async function applyEarly(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { providers, providerIds }: { providers: readonly string[]; providerIds: readonly string[] },
): Promise<void> {
  const early = await tx.query<Stored>(
    `update delivery_event e set org = $1, delivery_id = p.delivery_id, applied_at = $4
     from unnest($2::text[], $3::text[]) as w(provider, provider_id)
     join provider_message p on p.provider = w.provider and p.provider_id = w.provider_id and p.org = $1
     where e.provider = w.provider and e.provider_id = w.provider_id and e.applied_at is null
     returning e.delivery_id, e.type, e.detail, e.provider, e.provider_id`,
    [org, providers, providerIds, ctx.clock.now()],
  )
  await applyAll(
    tx,
    ctx,
    org,
    early.map((row) => ({
      deliveryId: row.delivery_id,
      type: row.type,
      trouble: row.detail.reason,
      code: row.detail.code,
      provider: row.provider,
      providerId: row.provider_id,
    })),
  )
}

const matchWithinMs = 24 * 3_600_000

/**
 * Receipts that crossed the record of their hand-over, so that neither transaction saw the other: applied at the next
 * look. What nobody knows after a day is of some other system on the same account. Answers how many messages it concerned.
 */
export async function matchCrossed(ctx: Ctx): Promise<number> {
  const crossed = await ctx.db.system().query<{ org: string; provider: string; provider_id: string }>(
    `select distinct p.org, e.provider, e.provider_id from delivery_event e
     join provider_message p on p.provider = e.provider and p.provider_id = e.provider_id
     where e.applied_at is null and e.received_at > $1 limit 500`,
    [new Date(ctx.clock.now().getTime() - matchWithinMs)],
  )
  for (const [org, rows] of groupBy(crossed, (row) => row.org)) {
    const providers = rows.map((row) => row.provider)
    const providerIds = rows.map((row) => row.provider_id)
    await ctx.db.org(org).tx((tx) => applyEarly(tx, ctx, org, { providers, providerIds }))
  }
  return crossed.length
}
