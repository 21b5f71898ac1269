// Payments as staff read them: of one patient or of everybody, by status, the newest visit first.
import { type Page, pageOf, readCursor } from '../cursor.ts'
import type { Queryable } from '../database/database.ts'
import { type NamedPatient, namedPatient } from '../patients/named.ts'
import type { PaymentStatus } from './payments.ts'

export type PaymentFilter = {
  statuses: readonly PaymentStatus[]
  /** Our own id. */
  patientId?: string | undefined
}

export type ListedPayment = {
  id: string
  patient: NamedPatient
  status: PaymentStatus
  amountCents: number
  currency: string
  /** 'YYYY-MM-DD'. */
  visitOn: string
  /** No reminder of it before then. */
  heldUntil: Date | null
}

/** Walked by the indexes on (org, visit_on, id) and (org, patient_id, visit_on, id). */
const filtered = `y.org = $1 and y.status = any($2::text[]) and ($3::text is null or y.patient_id = $3)`

const parametersOf = (org: string, { statuses, patientId }: PaymentFilter): unknown[] => [
  org,
  statuses,
  patientId ?? null,
]

export async function listPayments(
  q: Queryable,
  org: string,
  { cursor, limit, ...filter }: PaymentFilter & { cursor?: string | undefined; limit: number },
): Promise<Page<ListedPayment>> {
  const after = cursor === undefined ? null : readCursor(cursor)
  const rows = await q.query<ListedPayment>(
    `select y.id, ${namedPatient}, y.status, y.amount_cents as "amountCents", y.currency, y.visit_on as "visitOn",
       y.held_until as "heldUntil"
     from payment y join patient p on p.org = y.org and p.id = y.patient_id
     where ${filtered} and ($4::date is null or (y.visit_on, y.id) < ($4, $5::text))
     order by y.visit_on desc, y.id desc limit $6`,
    [
      ...parametersOf(org, filter),
      after === null ? null : after.at.toISOString().slice(0, 10),
      after?.id ?? null,
      limit + 1,
    ],
  )
  return pageOf(rows, limit, ({ visitOn, id }) => ({ at: new Date(`${visitOn}T00:00:00Z`), id }))
}

export type PaymentSums = Partial<Record<PaymentStatus, { count: number; cents: number }>>

/** How many and how much by status, whatever page is shown. */
export async function sumPayments(q: Queryable, org: string, filter: PaymentFilter): Promise<PaymentSums> {
  const rows = await q.query<{ status: PaymentStatus; count: number; cents: number }>(
    `select y.status, count(*)::int as count, sum(y.amount_cents)::int8 as cents from payment y
     where ${filtered} group by y.status`,
    parametersOf(org, filter),
  )
  return Object.fromEntries(rows.map(({ status, ...sums }) => [status, sums]))
}
