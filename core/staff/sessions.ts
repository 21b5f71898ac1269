// Conversations of staff with the desk: what was said, what was done, and which plan waits for a word. Kept for half an hour.
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'

export type DoneCall = { tool: string; args: Record<string, string>; messageId?: string; planId?: string }

export type StaffSession = {
  id: string
  turns: readonly string[]
  done: readonly DoneCall[]
  planId: string | null
}

const idleMs = 30 * 60_000

/** The person's own session, or a new one where there is none such, it is somebody else's, or half an hour went by. */
export async function openStaffSession(
  q: Queryable,
  ctx: Ctx,
  org: string,
  { id, principal }: { id: string | undefined; principal: string },
): Promise<StaffSession> {
  const since = new Date(ctx.clock.wall() - idleMs)
  const rows =
    id === undefined
      ? []
      : await q.query<StaffSession>(
          `select id, turns, done, plan_id as "planId" from staff_session
             where org = $1 and id = $2 and principal = $3 and updated_at > $4`,
          [org, id, principal, since],
        )
  return rows[0] ?? { id: ctx.ids.next(), turns: [], done: [], planId: null }
}

/** Keeps the session, and forgets what nobody goes on with. */
export async function saveStaffSession(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { session, principal }: { session: StaffSession; principal: string },
): Promise<void> {
  const now = new Date(ctx.clock.wall())
  await tx.query('delete from staff_session where org = $1 and updated_at < $2', [
    org,
    new Date(ctx.clock.wall() - idleMs),
  ])
  await tx.query(
    `insert into staff_session (org, id, principal, turns, done, plan_id, updated_at)
     values ($1, $2, $3, $4::jsonb, $5::jsonb, $6, $7)
     on conflict (org, id) do update set turns = excluded.turns, done = excluded.done, plan_id = excluded.plan_id,
       updated_at = excluded.updated_at where staff_session.principal = excluded.principal`,
    [
      org,
      session.id,
      principal,
      JSON.stringify(session.turns),
      JSON.stringify(session.done),
      session.planId,
      now,
    ],
  )
}
