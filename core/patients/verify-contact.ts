// A new phone or address counts only after the code that was sent there has come back.
import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import type { Queryable } from '../database/database.ts'
import { recordEvents, type Acting } from '../events/events.ts'

export type NewContact = { kind: 'phone' | 'email'; value: string }

const validMs = 10 * 60_000
const perDay = 3
const mostAttempts = 3
const day = 24 * 3_600_000

const hashOf = (id: string, code: string): string =>
  createHash('sha256').update(`${id} ${code}`).digest('base64url')

/** Answers the six digits to send there; null where the patient has that contact already, or has asked too often today. */
export async function startVerification(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { patientId, contact }: { patientId: string; contact: NewContact },
): Promise<string | null> {
  const now = ctx.clock.now()
  const known = await tx.query(
    `select 1 from contact_point where org = $1 and patient_id = $2 and kind = $3 and value = $4 and status = 'active'`,
    [org, patientId, contact.kind, contact.value],
  )
  const asked = await tx.query(
    'select 1 from contact_code where org = $1 and patient_id = $2 and created_at > $3',
    [org, patientId, new Date(now.getTime() - day)],
  )
  if (known.length > 0 || asked.length >= perDay) return null
  await tx.query(
    'update contact_code set closed_at = $3 where org = $1 and patient_id = $2 and closed_at is null',
    [org, patientId, now],
  )
  const id = ctx.ids.next()
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await tx.query(
    `insert into contact_code (org, id, patient_id, kind, value, code_hash, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      org,
      id,
      patientId,
      contact.kind,
      contact.value,
      hashOf(id, code),
      now,
      new Date(now.getTime() + validMs),
    ],
  )
  await recordEvents(tx, ctx, org, [
    { type: 'contact_code.sent', ids: { contactCode: id, patient: patientId } },
  ])
  return code
}

/** `none`: no code is waited for; `given_up`: this was the last of three wrong ones. */
export type Entered = 'none' | 'verified' | 'wrong' | 'given_up'

type Open = NewContact & { id: string; code_hash: string; attempts: number }

export async function enterCode(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { patientId, code }: { patientId: string; code: string },
): Promise<Entered> {
  const now = ctx.clock.now()
  const [open] = await tx.query<Open>(
    `select id, kind, value, code_hash, attempts from contact_code
     where org = $1 and patient_id = $2 and closed_at is null and expires_at > $3
     order by created_at desc limit 1 for update`,
    [org, patientId, now],
  )
  if (!open) return 'none'
  const right = timingSafeEqual(Buffer.from(open.code_hash), Buffer.from(hashOf(open.id, code)))
  const over = right || open.attempts + 1 >= mostAttempts
  await tx.query(
    `update contact_code set attempts = attempts + 1, closed_at = case when $3 then $4::timestamptz end where org = $1 and id = $2`,
    [org, open.id, over, now],
  )
  if (!right) return over ? 'given_up' : 'wrong'
  await useContact(tx, ctx, org, { patientId, contact: open })
  return 'verified'
}

/**
 * The contact takes the place of the patient's earlier ones of its kind, on the channels these had: a number that was given
 * up is somebody else's sooner or later.
 */
async function useContact(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { patientId, contact }: { patientId: string; contact: NewContact },
): Promise<void> {
  const now = ctx.clock.now()
  const before = await tx.query<{ channel: string; preferred: boolean }>(
    `update contact_point set status = 'old', status_reason = 'replaced'
     where org = $1 and patient_id = $2 and kind = $3 and value <> $4 and status = 'active' returning channel, preferred`,
    [org, patientId, contact.kind, contact.value],
  )
  const proved = contact.kind === 'email' ? 'email' : 'sms'
  for (const channel of new Set([proved, ...before.map((point) => point.channel)])) {
    const preferred = before.some((point) => point.channel === channel && point.preferred)
    await tx.query(
      `insert into contact_point (org, id, patient_id, channel, kind, value, preferred, verified_at, status, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'active', $8)
       on conflict (org, patient_id, channel, value) do update set status = 'active', status_reason = null,
         preferred = excluded.preferred, verified_at = excluded.verified_at`,
      [org, ctx.ids.next(), patientId, channel, contact.kind, contact.value, preferred, now],
    )
  }
  await recordEvents(tx, ctx, org, [{ type: 'contact_point.verified', ids: { patient: patientId } }])
}
