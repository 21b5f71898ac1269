// Whom of a group a message would reach, by which channel, and why not the others: the send decision, set-based, in slices.
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { loadCaps } from '../delivery/frequency.ts'
import { loadLimits } from '../delivery/limits.ts'
import { purposes } from '../delivery/purposes.ts'
import { latestBirthOfAge } from '../patients/age.ts'
import { consentAge } from '../patients/facts.ts'
import { inSegment, paramsOf, type Segment } from '../patients/segments.ts'
import { reachSql } from './reach.sql.ts'

export type GroupWish = {
  people: Segment
  channel: ChannelName | null
  /** The clinic's day, 'YYYY-MM-DD'. */
  today: string
  zone: string
  /** What the business keys of this message begin with: who has it already is not written to again. */
  keyPrefix: string
  /** Languages whose template may open a WhatsApp conversation; null where none is needed there. */
  templates: readonly string[] | null
}

/** `channel` and `language` of those who are reached; `reason` of those who are not. */
export type Reached = {
  channel: ChannelName | null
  language: string | null
  reason: string | null
  count: number
}

/** PGlite shares the event loop with the web server: nobody waits longer for it than one slice takes. */
const sliceSize = 5000

/** Every patient of the group is counted once. */
export async function countReach(ctx: Ctx, org: string, wish: GroupWish): Promise<Reached[]> {
  const q = ctx.db.org(org)
  const now = ctx.clock.now()
  const { budgetFreeFrom } = await loadLimits(q, org, { now, budgeted: purposes.prevention.budgeted })
  const spent = budgetFreeFrom !== null && now < budgetFreeFrom
  const sums = new Map<string, Reached>()
  for (let after = ''; ;) {
    const upTo = await endOfSlice(q, org, { wish, after })
    if (upTo === null) return [...sums.values()]
    const capped = await cappedIn(q, ctx, org, { wish, after, upTo })
    const rows = await q.query<Reached>(reachSql, [
      ...paramsOf(org, wish.people),
      after,
      upTo,
      latestBirthOfAge(consentAge, wish.today),
      wish.channel,
      wish.keyPrefix,
      capped,
      wish.templates,
      ctx.channels.whatsapp.sender,
      now,
      spent,
    ])
    for (const row of rows) add(sums, row)
    after = upTo
  }
}

function add(sums: Map<string, Reached>, row: Reached): void {
  const key = `${row.channel} ${row.language} ${row.reason}`
  const sum = sums.get(key)
  if (sum) sum.count += row.count
  else sums.set(key, { ...row })
}

type Slice = { wish: GroupWish; after: string; upTo: string }

async function endOfSlice(
  q: Queryable,
  org: string,
  { wish, after }: { wish: GroupWish; after: string },
): Promise<string | null> {
  const [row] = await q.query<{ id: string | null }>(
    `select max(id) as id from (select p.id from patient p where ${inSegment} and p.id > $8 order by p.id limit $9) slice`,
    [...paramsOf(org, wish.people), after, sliceSize],
  )
  return row?.id ?? null
}

/** Caps look back and wait at most this long. */
const lookBackDays = 90

/** Those whose cap leaves no room while the message is worth sending. Only who had one lately can be among them. */
async function cappedIn(
  q: Queryable,
  ctx: Ctx,
  org: string,
  { wish, after, upTo }: Slice,
): Promise<string[]> {
  const now = ctx.clock.now()
  const lately = await q.query<{ id: string }>(
    `select distinct m.patient_id as id from message m
     where m.org = $1 and m.purpose = 'prevention' and m.state in ('alive', 'done') and m.patient_id > $2 and m.patient_id <= $3
       and m.created_at > $4`,
    [org, after, upTo, new Date(now.getTime() - lookBackDays * 24 * 3_600_000)],
  )
  if (lately.length === 0) return []
  const validUntil = new Date(now.getTime() + purposes.prevention.validForMs)
  const channels = Object.values(ctx.channels)
  const free = await loadCaps(q, org, {
    asked: lately.map(({ id }) => ({
      messageId: null,
      patientId: id,
      purpose: 'prevention',
      subjectType: null,
      subjectId: null,
      startsAt: null,
      at: now,
      orderAt: now,
      zone: wish.zone,
    })),
    now,
    readChannels: channels.filter((one) => one.receipts === 'read').map((one) => one.name),
  })
  return lately.flatMap(({ id }, index) => ((free[index] ?? now) > validUntil ? [id] : []))
}
