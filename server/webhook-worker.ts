// Reads what providers sent: leased, parsed by its own door, applied and finished in one transaction. One bad request stops no other.
import type { Arrival, Webhook } from '#channels/contract.ts'
import type { Ctx } from '#core/ctx.ts'
import { SqlError } from '#core/database/sql-error.ts'
import { CodedError } from '#core/errors.ts'
import { applyArrivals, isReceiptsAlone, type OnTemplate } from '#core/webhooks/apply.ts'
import {
  failWebhook,
  finishWebhooks,
  leaseWebhooks,
  type LeasedWebhook,
  mostAttempts,
} from '#core/webhooks/webhooks.ts'

const atOnce = 200
const triedAtOnce = 20

type Reading = { leased: LeasedWebhook; arrivals: readonly Arrival[] }
type Reader = {
  ctx: Ctx
  org: string
  doors: ReadonlyMap<string, Webhook>
  onTemplate: OnTemplate | undefined
}

/** One round: at most 200 requests. Answers how many it took; 0 means that none waits. Throws only where the database is away. */
export async function readWebhooks(
  ctx: Ctx,
  org: string,
  webhooks: readonly Webhook[],
  onTemplate?: OnTemplate,
): Promise<number> {
  const doors = new Map(webhooks.map((door) => [door.source, door]))
  const reader: Reader = { ctx, org, doors, onTemplate }
  const fresh = await leaseWebhooks(ctx, org, { line: 'fresh', limit: atOnce })
  await readAll(reader, fresh)
  // One at a time: a request that ends the process whenever it is read then ends no other's reading.
  for (let tried = 0; tried < triedAtOnce; tried += 1) {
    const again = await leaseWebhooks(ctx, org, { line: 'tried', limit: 1 })
    if (again.length === 0) return fresh.length + tried
    await readAll(reader, again)
  }
  return fresh.length + triedAtOnce
}

async function readAll(reader: Reader, leased: readonly LeasedWebhook[]): Promise<void> {
  const bulk: Reading[] = []
  for (const one of leased) {
    const arrivals = await parse(reader, one)
    if (arrivals === null) continue
    const reading = { leased: one, arrivals }
    if (isReceiptsAlone(arrivals)) bulk.push(reading)
    else await applyOne(reader, reading)
  }
  if (bulk.length > 0) await applyTogether(reader, bulk)
}

async function parse({ ctx, org, doors }: Reader, leased: LeasedWebhook): Promise<Arrival[] | null> {
  const fail = async (fault: string): Promise<null> => {
    ctx.log.warn('webhook.failed', { route: leased.source, event: leased.eventKey, code: fault })
    await failWebhook(ctx, org, leased, fault)
    return null
  }
  const door = doors.get(leased.source)
  if (!door) return fail('door_unknown')
  // Its readers were lost one after the other.
  if (leased.attempt > mostAttempts) return fail('never_finished')
  try {
    return await door.parse(leased)
  } catch {
    // What the parser says may quote what it could not read.
    return fail('unreadable')
  }
}

/** Receipts of many requests in one transaction; where one of them spoils it, each is applied by itself. */
async function applyTogether(reader: Reader, readings: readonly Reading[]): Promise<void> {
  try {
    await apply(reader, readings)
  } catch (error) {
    if (isAway(error)) throw error
    for (const reading of readings) await applyOne(reader, reading)
  }
}

async function applyOne(reader: Reader, reading: Reading): Promise<void> {
  const { ctx, org } = reader
  const { leased } = reading
  try {
    await apply(reader, [reading])
  } catch (error) {
    if (isAway(error)) throw error
    const fault = faultOf(error)
    ctx.log.error('webhook.failed', { route: leased.source, event: leased.eventKey, code: fault })
    if (reading.arrivals.length > 1) await applyApart(reader, reading)
    await failWebhook(ctx, org, leased, fault)
  }
}

/** One bad thing in a batch keeps nobody else's words waiting: the rest is done, and being done again is no harm. */
async function applyApart({ ctx, org, onTemplate }: Reader, { leased, arrivals }: Reading): Promise<void> {
  const { receivedAt } = leased
  for (const one of arrivals) {
    try {
      await ctx.db
        .org(org)
        .tx((tx) => applyArrivals(tx, ctx, org, { arrivals: [one], receivedAt, onTemplate }))
    } catch (error) {
      if (isAway(error)) throw error
    }
  }
}

async function apply({ ctx, org, onTemplate }: Reader, [first, ...rest]: readonly Reading[]): Promise<void> {
  if (!first) return
  const readings = [first, ...rest]
  await ctx.db.org(org).tx(async (tx) => {
    const ours = new Set(
      await finishWebhooks(
        tx,
        ctx,
        readings.map(({ leased }) => leased),
      ),
    )
    const arrivals = readings.flatMap((reading) => (ours.has(reading.leased) ? reading.arrivals : []))
    await applyArrivals(tx, ctx, org, { arrivals, receivedAt: first.leased.receivedAt, onTemplate })
  })
}

const isAway = (error: unknown): boolean =>
  error instanceof CodedError && error.code === 'database_unavailable'

function faultOf(error: unknown): string {
  if (error instanceof SqlError) return `sql_${error.code}`
  return error instanceof CodedError ? error.code : 'internal'
}
