// What an `Idempotency-Key` was first used for and what was answered, so that a repeated call gets that answer again.
import type { Handle } from '../database/database.ts'

export type IdempotentCall = {
  org: string
  principal: string
  key: string
  route: string
  bodyHash: string
  /** Wall time: an unfinished record is a lease on the key, not business. */
  wall: number
}

export type Answer = { status: number; body: unknown }

export type Beginning =
  | { state: 'run'; lease: Date }
  | { state: 'done'; answer: Answer }
  | { state: 'in_progress' }
  | { state: 'mismatch' }

/** After this long an unfinished record is taken to belong to a process that died. */
export const leaseMs = 60_000

type Stored = {
  route: string
  body_hash: string
  state: 'in_progress' | 'done'
  status: number
  answer: unknown
}

export async function beginCall(db: Handle, call: IdempotentCall): Promise<Beginning> {
  const lease = new Date(call.wall)
  return db.tx(async (tx): Promise<Beginning> => {
    const mine = await tx.query(
      `insert into idempotency_record (org, principal, key, route, body_hash, state, created_at)
       values ($1, $2, $3, $4, $5, 'in_progress', $6)
       on conflict (org, principal, key) do update set created_at = excluded.created_at
       where idempotency_record.state = 'in_progress' and idempotency_record.created_at <= $7
         and idempotency_record.route = excluded.route and idempotency_record.body_hash = excluded.body_hash
       returning key`,
      [call.org, call.principal, call.key, call.route, call.bodyHash, lease, new Date(call.wall - leaseMs)],
    )
    if (mine.length > 0) return { state: 'run', lease }
    const [stored] = await tx.query<Stored>(
      'select route, body_hash, state, status, answer from idempotency_record where org = $1 and principal = $2 and key = $3',
      [call.org, call.principal, call.key],
    )
    if (!stored) return { state: 'in_progress' }
    if (stored.route !== call.route || stored.body_hash !== call.bodyHash) return { state: 'mismatch' }
    if (stored.state === 'in_progress') return { state: 'in_progress' }
    return { state: 'done', answer: { status: stored.status, body: stored.answer } }
  })
}

/** Keeps the answer, unless another call took the key over meanwhile. */
export async function finishCall(
  db: Handle,
  call: IdempotentCall,
  kept: { lease: Date; answer: Answer },
): Promise<void> {
  await db.query(
    `update idempotency_record set state = 'done', status = $4, answer = $5::jsonb
     where org = $1 and principal = $2 and key = $3 and state = 'in_progress' and created_at = $6`,
    [call.org, call.principal, call.key, kept.answer.status, JSON.stringify(kept.answer.body), kept.lease],
  )
}

/** Frees the key: the call failed in a way that a repetition may not. */
export async function abandonCall(db: Handle, call: IdempotentCall, lease: Date): Promise<void> {
  await db.query(
    `delete from idempotency_record
     where org = $1 and principal = $2 and key = $3 and state = 'in_progress' and created_at = $4`,
    [call.org, call.principal, call.key, lease],
  )
}

/** Answers hold sentences with names: they go once nobody repeats the call any more. Returns how many went. */
export async function forgetCalls(db: Handle, before: Date): Promise<number> {
  const gone = await db.query(
    `delete from idempotency_record where ctid in (
       select ctid from idempotency_record where created_at < $1 limit 500) returning 1`,
    [before],
  )
  return gone.length
}
