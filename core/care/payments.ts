// What a patient owes for a visit: found again by patient, day and amount, never doubled.
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { recordEvents, type Acting } from '../events/events.ts'

/** claimed_paid: the patient says so, billing has not seen it yet. */
export type PaymentStatus = 'pending' | 'claimed_paid' | 'paid' | 'cancelled'

export type Payment = {
  id: string
  patientId: string
  version: number
  status: PaymentStatus
  amountCents: number
  currency: string
  /** 'YYYY-MM-DD'. */
  visitOn: string
  /** No reminder of this debt before then. */
  heldUntil: Date | null
  source: string
}

const columns = `p.id, p.patient_id as "patientId", p.version, p.status, p.amount_cents as "amountCents", p.currency,
  p.visit_on as "visitOn", p.held_until as "heldUntil", p.source`

/** In no particular order; unknown ids are left out. */
export async function loadPayments(q: Queryable, org: string, ids: readonly string[]): Promise<Payment[]> {
  if (ids.length === 0) return []
  return q.query<Payment>(`select ${columns} from payment p where p.org = $1 and p.id = any($2::text[])`, [
    org,
    ids,
  ])
}

/** By id; throws `not_found`. */
export async function getPayment(q: Queryable, org: string, id: string): Promise<Payment> {
  const [payment] = await loadPayments(q, org, [id])
  if (!payment) throw new CodedError('not_found', { field: 'payment' })
  return payment
}

/** All of a patient's payments, the newest visit first. */
export async function paymentsOf(q: Queryable, org: string, patientId: string): Promise<Payment[]> {
  return q.query<Payment>(
    `select ${columns} from payment p where p.org = $1 and p.patient_id = $2
     order by p.visit_on desc, p.created_at desc, p.id`,
    [org, patientId],
  )
}

export type WantedPayment = {
  patientId: string
  amountCents: number
  visitOn: string
  source: string
  mayCreate: boolean
}

/**
 * The payment of that visit and amount. Another open amount for the day is `payment_conflict`; one already paid is
 * found as it is, so that nobody is asked twice. None: created, or `not_found` where the caller may not write.
 */
export async function findOrCreatePayment(
  tx: Queryable,
  ctx: Acting,
  org: string,
  wanted: WantedPayment,
): Promise<Payment> {
  const found = await findPayment(tx, org, wanted)
  if (found) return found
  if (!wanted.mayCreate) throw new CodedError('not_found', { field: 'fecha' })
  const [added] = await tx.query<Payment>(
    `insert into payment as p (org, id, patient_id, status, amount_cents, visit_on, source, created_at, updated_at)
     values ($1, $2, $3, 'pending', $4, $5, $6, $7, $7)
     on conflict (org, patient_id, visit_on) where status in ('pending', 'claimed_paid') do nothing
     returning ${columns}`,
    [
      org,
      ctx.ids.next(),
      wanted.patientId,
      wanted.amountCents,
      wanted.visitOn,
      wanted.source,
      ctx.clock.now(),
    ],
  )
  if (added) await tell(tx, ctx, org, { payment: added, type: 'payment.created' })
  // Nothing added: another transaction has just asked for this very visit.
  const payment = added ?? (await findPayment(tx, org, wanted))
  if (!payment) throw new CodedError('version_conflict', { field: 'fecha' })
  return payment
}

async function findPayment(q: Queryable, org: string, wanted: WantedPayment): Promise<Payment | undefined> {
  const there = (await paymentsOf(q, org, wanted.patientId)).filter(
    (payment) => payment.visitOn === wanted.visitOn && payment.status !== 'cancelled',
  )
  const open = there.find((payment) => payment.status !== 'paid')
  if (open && open.amountCents !== wanted.amountCents) {
    const params = { wanted: euros(wanted.amountCents), existing: euros(open.amountCents) }
    throw new CodedError('payment_conflict', { field: 'importe', params })
  }
  return open ?? there.find((payment) => payment.amountCents === wanted.amountCents)
}

/** '1.234,50 €', as bills in Spain are written. */
const euros = (cents: number): string => {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.')
  return `${whole},${String(cents % 100).padStart(2, '0')} €`
}

/** Sets a status and bumps the version; a status it already has changes nothing. */
export async function setPaymentStatus(
  tx: Queryable,
  ctx: Acting,
  org: string,
  change: { id: string; version?: number | undefined; status: PaymentStatus },
): Promise<Payment> {
  const [current] = await tx.query<Payment>(
    `select ${columns} from payment p where p.org = $1 and p.id = $2 for update`,
    [org, change.id],
  )
  if (!current) throw new CodedError('not_found', { field: 'payment' })
  if (change.version !== undefined && change.version !== current.version) {
    throw new CodedError('version_conflict', { field: 'version' })
  }
  if (current.status === change.status) return current
  const [changed] = await tx.query<Payment>(
    `update payment p set status = $3, version = p.version + 1, updated_at = $4
     where p.org = $1 and p.id = $2 returning ${columns}`,
    [org, change.id, change.status, ctx.clock.now()],
  )
  if (!changed) throw new CodedError('internal')
  await tell(tx, ctx, org, { payment: changed, type: `payment.${change.status}` })
  return changed
}

/** The patient's word that a pending debt is paid; what billing has settled, or was told before, stays as it is. */
export async function claimPaid(
  tx: Queryable,
  ctx: Acting,
  org: string,
  claim: { id: string; heldUntil: Date },
): Promise<void> {
  const [claimed] = await tx.query<Payment>(
    `update payment p set status = 'claimed_paid', version = p.version + 1, updated_at = $3
     where p.org = $1 and p.id = $2 and p.status = 'pending' returning ${columns}`,
    [org, claim.id, ctx.clock.now()],
  )
  if (!claimed) return
  await tell(tx, ctx, org, { payment: claimed, type: 'payment.claimed_paid' })
  await holdPayment(tx, ctx, org, { id: claim.id, until: claim.heldUntil })
}

/** Holds the reminders of one debt; a hold is never shortened. The version stays: what is owed has not changed. */
export async function holdPayment(
  tx: Queryable,
  ctx: Acting,
  org: string,
  hold: { id: string; until: Date },
): Promise<Payment> {
  const [held] = await tx.query<Payment>(
    `update payment p set held_until = greatest(p.held_until, $3::timestamptz), updated_at = $4
     where p.org = $1 and p.id = $2 returning ${columns}`,
    [org, hold.id, hold.until, ctx.clock.now()],
  )
  if (!held) throw new CodedError('not_found', { field: 'payment' })
  await tell(tx, ctx, org, { payment: held, type: 'payment.held' })
  return held
}

const tell = (tx: Queryable, ctx: Acting, org: string, what: { payment: Payment; type: string }) =>
  recordEvents(tx, ctx, org, [
    { type: what.type, ids: { payment: what.payment.id, patient: what.payment.patientId } },
  ])
