// Requests of providers, kept as they came: stored before they are answered, read once under a lease, never in each other's way.
import { createHash } from 'node:crypto'
import type { StoredWebhook } from '#channels/contract.ts'
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'

export type ArrivedWebhook = {
  source: string
  /** Unique within the source: the same twice is one. */
  eventKey: string
  /** Path and query, as received; empty for what was fetched. */
  url: string
  contentType: string
  body: Uint8Array
  /** It certainly holds no patient's words: it is read after what may hold some. */
  later?: boolean | undefined
}

/** A provider's exact retry has the same key. A request target holds no line break, so the two parts cannot run together. */
export const eventKeyOf = (url: string, body: Uint8Array): string =>
  createHash('sha256').update(url).update('\n').update(body).digest('base64url')

const insert = `insert into webhook_event (source, event_key, org, url, content_type, body, received_at, later)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`

/** One statement and no look-up before it: this is what a provider waits for. It may be run again when nobody knows whether it ran. */
export async function storeWebhook(
  q: Queryable,
  { clock }: Pick<Ctx, 'clock'>,
  org: string,
  event: ArrivedWebhook,
): Promise<void> {
  const { source, eventKey, url, contentType, body, later = false } = event
  await q.query(insert, [source, eventKey, org, url, contentType, body, clock.now(), later])
}

export type LeasedWebhook = StoredWebhook & { source: string; eventKey: string; attempt: number }

const leaseMs = 30_000
/** Tried so often, an event is set aside with its fault: visible, and in nobody's way. */
export const mostAttempts = 5

/** Bodies that one lease brings into memory, beyond the first. */
const leaseBytes = 8_000_000

const lines = {
  fresh: { which: 'attempt = 0', order: 'coalesce(later, false), received_at, event_key' },
  tried: { which: 'attempt > 0', order: 'lease_until' },
}

/**
 * The oldest that nobody reads now, those with patients' words first. `fresh` were never tried; `tried` are those whose
 * reading failed or whose worker was lost. Several processes never get the same one.
 */
export async function leaseWebhooks(
  ctx: Ctx,
  org: string,
  { line, limit }: { line: keyof typeof lines; limit: number },
): Promise<LeasedWebhook[]> {
  const { which, order } = lines[line]
  const wall = ctx.clock.wall()
  const rows = await ctx.db.org(org).query<LeasedWebhook & { later: boolean }>(
    `with line as (
       select source, event_key, coalesce(later, false) as later, received_at, octet_length(body) as size
       from webhook_event
       where org = $1 and processed_at is null and ${which} and (lease_until is null or lease_until < $2)
       order by ${order} limit $4 for update skip locked
     ), measured as (
       select source, event_key, sum(size) over (order by later, received_at, event_key) - size as before from line
     )
     update webhook_event e set attempt = e.attempt + 1, lease_until = $3 from measured m
     where e.source = m.source and e.event_key = m.event_key and m.before < $5
     returning e.source, e.event_key as "eventKey", e.url, e.content_type as "contentType", e.body,
       e.received_at as "receivedAt", e.attempt, coalesce(e.later, false) as later`,
    [org, new Date(wall), new Date(wall + leaseMs), limit, leaseBytes],
  )
  return rows.sort(
    (a, b) =>
      Number(a.later) - Number(b.later) ||
      a.receivedAt.getTime() - b.receivedAt.getTime() ||
      (a.eventKey < b.eventKey ? -1 : 1),
  )
}

/**
 * Marks events as read, in the transaction of what they did, and answers those that are still this reader's: only their
 * effects may be applied. One that another reader leased in the meantime is left to it.
 */
export async function finishWebhooks(
  tx: Queryable,
  ctx: Ctx,
  leased: readonly LeasedWebhook[],
): Promise<LeasedWebhook[]> {
  const rows = await tx.query<{ source: string; eventKey: string }>(
    `update webhook_event e set processed_at = $4, lease_until = null, fault = null
     from unnest($1::text[], $2::text[], $3::int[]) as f(source, event_key, attempt)
     where e.source = f.source and e.event_key = f.event_key and e.attempt = f.attempt and e.processed_at is null
     returning e.source, e.event_key as "eventKey"`,
    [
      leased.map(({ source }) => source),
      leased.map(({ eventKey }) => eventKey),
      leased.map(({ attempt }) => attempt),
      ctx.clock.now(),
    ],
  )
  const ours = new Set(rows.map(keyOf))
  return leased.filter((one) => ours.has(keyOf(one)))
}

const keyOf = ({ source, eventKey }: { source: string; eventKey: string }): string => `${source} ${eventKey}`

/** Waits before the next attempt: 4 s, 16 s, 64 s, 256 s. */
const waitMs = (attempt: number): number => 1000 * 4 ** attempt

/** `fault` is a code of ours, never what was in the request. The last attempt sets the event aside with it. */
export async function failWebhook(
  ctx: Ctx,
  org: string,
  { source, eventKey, attempt }: LeasedWebhook,
  fault: string,
): Promise<void> {
  await ctx.db.org(org).query(
    `update webhook_event set fault = $4, lease_until = $5, processed_at = $6
     where source = $1 and event_key = $2 and attempt = $3 and processed_at is null`,
    [
      source,
      eventKey,
      attempt,
      fault,
      new Date(ctx.clock.wall() + waitMs(attempt)),
      attempt >= mostAttempts ? ctx.clock.now() : null,
    ],
  )
}
