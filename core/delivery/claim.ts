// What is due becomes queued, what lost its worker goes back, and a worker takes its share under a lease.
import type { MessageKey } from '#prompts/words.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import { groupBy } from '../group-by.ts'
import type { Purpose } from './purposes.ts'
import { transition } from './states.ts'

export type Claimed = {
  org: string
  id: string
  message_id: string
  channel: ChannelName
  address: string
  attempt: number
  due_at: Date
  patient_id: string | null
  purpose: Purpose
  words: MessageKey
  slots: Record<string, unknown>
  language: string
  subject_type: string | null
  subject_id: string | null
  subject_version: number | null
  hour_chosen: boolean
  send_at: Date
  valid_until: Date
  contact_point_id: string | null
  zone: string
}

/** Scheduled rows become queued when their hour comes; a million future rows cost nothing to a poll. */
export async function promote(ctx: Ctx): Promise<number> {
  const now = ctx.clock.now()
  const due = await ctx.db
    .system()
    .query<{ org: string; id: string }>(
      `select org, id from delivery where state = 'scheduled' and due_at <= $1 order by due_at limit 500`,
      [now],
    )
  let moved = 0
  for (const [org, rows] of byOrg(due)) {
    moved += (
      await ctx.db
        .org(org)
        .tx((tx) => transition(tx, ctx, org, { to: 'queued', ids: rows.map((row) => row.id) }))
    ).length
  }
  return moved
}

/** A claim whose worker died goes back; a hand-over whose worker died may have happened: it is `uncertain`, and its channel says what then. */
export async function reap(ctx: Ctx): Promise<void> {
  const expired = await ctx.db.system().query<{
    org: string
    id: string
    state: 'claimed' | 'handing_over'
    channel: ChannelName
    worker: string
    purpose: Purpose
  }>(
    `select d.org, d.id, d.state, d.channel, d.worker, m.purpose from delivery d join message m on m.org = d.org and m.id = d.message_id
       where d.state in ('claimed', 'handing_over') and d.lease_until < $1 limit 500`,
    [new Date(ctx.clock.wall())],
  )
  for (const row of expired) {
    await ctx.db.org(row.org).tx(async (tx) => {
      if (row.state === 'claimed') {
        await transition(tx, ctx, row.org, { to: 'queued', ids: [row.id], fence: row.worker })
        return
      }
      const lost = await transition(tx, ctx, row.org, {
        to: 'uncertain',
        ids: [row.id],
        reason: 'worker_lost',
        fence: row.worker,
      })
      const again = row.purpose === 'safety' || ctx.channels[row.channel].uncertain === 'resend'
      if (lost.length > 0 && again) await transition(tx, ctx, row.org, { to: 'queued', ids: [row.id] })
    })
  }
}

export async function claim(ctx: Ctx, worker: string, limit: number): Promise<Claimed[]> {
  const now = ctx.clock.now()
  const candidates = await ctx.db.system().tx(async (tx) => {
    const rows = await tx.query<{ org: string; id: string }>(
      `select d.org, d.id from delivery d left join lane l on l.org = d.org and l.id = d.lane
       where d.state in ('queued', 'retrying') and d.due_at <= $1 and (l.paused_until is null or l.paused_until <= $1)
       order by d.priority, d.due_at, d.id limit $2 for update of d skip locked`,
      [now, limit],
    )
    const taken: string[] = []
    for (const [org, own] of byOrg(rows)) {
      const change = {
        to: 'claimed',
        ids: own.map((row) => row.id),
        worker,
        leaseUntil: new Date(ctx.clock.wall() + ctx.config.leaseMs),
      } as const
      taken.push(...(await transition(tx, ctx, org, change)).map((row) => row.id))
    }
    return taken
  })
  if (candidates.length === 0) return []
  return ctx.db.system().query<Claimed>(
    `select d.org, d.id, d.message_id, d.channel, d.address, d.attempt, d.due_at, d.contact_point_id, m.patient_id, m.purpose, m.words,
       m.slots, m.language, m.subject_type, m.subject_id, m.subject_version, m.hour_chosen, m.send_at, m.valid_until, o.zone
     from delivery d join message m on m.org = d.org and m.id = d.message_id join organization o on o.id = d.org
     where d.id = any($1::text[]) order by d.priority, d.due_at, d.id`,
    [candidates],
  )
}

export const byOrg = <T extends { org: string }>(rows: readonly T[]): Map<string, T[]> =>
  groupBy(rows, (row) => row.org)
