// Hand-overs nobody knows the end of: each channel says how they are settled, and until then they stay visible.
import type { Outgoing } from '#channels/contract.ts'
import type { Ctx } from '../ctx.ts'
import { groupBy } from '../group-by.ts'
import { recordOutcomes } from './record.ts'
import { transition } from './states.ts'
import { lookups, wayOut, type Uncertain } from './way-out.ts'

const minute = 60_000

type Row = Uncertain & {
  org: string
  id: string
  checks: number
  address: string
  content: Outgoing['content']
  message_id: string
  lane: string
  due_at: Date
  updated_at: Date
}

/** Settles those whose time to look has come. Answers how many were looked at. */
export async function settleUncertain(ctx: Ctx): Promise<number> {
  const now = ctx.clock.now()
  // Taking a row moves its next look, so that no two processes ask for the same one.
  const rows = await ctx.db.system().query<Row>(
    `update delivery d set check_at = $2, checks = coalesce(d.checks, 0) + 1 from message m
     where m.org = d.org and m.id = d.message_id and (d.org, d.id) in (
       select org, id from delivery where state = 'uncertain' and check_at <= $1 order by check_at limit 200 for update skip locked)
     returning d.org, d.id, d.channel, d.attempt, d.checks, d.address, d.content, d.message_id, d.lane, d.due_at, d.updated_at, m.purpose`,
    [now, new Date(now.getTime() + minute)],
  )
  for (const [org, own] of groupBy(rows, (row) => row.org)) {
    const again = own.filter((row) => wayOut(ctx, row) === 'resend')
    const waited = own.filter((row) => wayOut(ctx, row) === 'wait')
    await ctx.db.org(org).tx(async (tx) => {
      await transition(tx, ctx, org, {
        to: 'queued',
        rows: again.map(({ id, attempt }) => ({ id, attempt })),
      })
      await leaveToPeople(tx, org, waited)
    })
    for (const row of own.filter((one) => wayOut(ctx, one) === 'lookup')) await lookUp(ctx, org, row)
  }
  return rows.length
}

async function lookUp(ctx: Ctx, org: string, row: Row): Promise<void> {
  const answer = await ask(ctx, org, row)
  await ctx.db.org(org).tx(async (tx) => {
    if (typeof answer === 'object') {
      const result = { state: 'sent', providerId: answer.found } as const
      await recordOutcomes(tx, ctx, org, [{ row, result }])
    } else if (answer === 'absent') {
      await transition(tx, ctx, org, { to: 'queued', rows: [{ id: row.id, attempt: row.attempt }] })
    } else {
      const after = lookups[row.checks]
      if (after === undefined) return leaveToPeople(tx, org, [row])
      await tx.query(`update delivery set check_at = $3 where org = $1 and id = $2 and state = 'uncertain'`, [
        org,
        row.id,
        new Date(ctx.clock.now().getTime() + after),
      ])
    }
  })
}

async function ask(ctx: Ctx, org: string, row: Row): Promise<{ found: string } | 'absent' | 'unknown'> {
  const channel = ctx.channels[row.channel]
  const outgoing = {
    org,
    deliveryId: row.id,
    sender: channel.sender,
    address: row.address,
    content: row.content,
  }
  try {
    // The hand-over began at most a lease before it became uncertain.
    return (await channel.lookup?.(outgoing, new Date(row.updated_at.getTime() - 3 * minute))) ?? 'unknown'
  } catch (error) {
    ctx.log.error('channel.lookup_threw', {
      delivery: row.id,
      errorName: error instanceof Error ? error.name : 'unknown',
    })
    return 'unknown'
  }
}

/** Nothing more is tried by itself: it stands in the list of what needs a person. */
async function leaveToPeople(
  tx: { query: (sql: string, params: readonly unknown[]) => Promise<unknown> },
  org: string,
  rows: readonly { id: string }[],
): Promise<void> {
  if (rows.length === 0) return
  await tx.query(
    `update delivery set check_at = null where org = $1 and id = any($2::text[]) and state = 'uncertain'`,
    [org, rows.map((row) => row.id)],
  )
}
