// Programmes that ask a patient for a value now and then: their fixed bounds, who takes part, what was answered.
import type { Queryable } from '../database/database.ts'
import { recordEvents, type Acting } from '../events/events.ts'

export type Measure =
  'glucose' | 'blood_pressure' | 'weight' | 'temperature' | 'oxygen' | 'pulse' | 'pain' | 'other'

/** A value outside `low`…`high` is a clinician's to see; null: no bound on that side. */
export type Programme = {
  id: string
  name: string
  /** What is asked, as patients read it. */
  question: string
  measure: Measure
  unit: string | null
  low: number | null
  high: number | null
  /** Of the second value, where two are told: the diastolic pressure. */
  secondLow: number | null
  secondHigh: number | null
}

export type Enrolment = { id: string; patientId: string; programme: Programme }

/** Adds a programme or gives it other bounds; what was answered before stays as it was judged. */
export async function putProgramme(tx: Queryable, org: string, programme: Programme): Promise<void> {
  const { id, name, question, measure, unit, low, high, secondLow, secondHigh } = programme
  await tx.query(
    `insert into programme (org, id, name, question, measure, unit, low, high, second_low, second_high)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (org, id) do update set name = excluded.name, question = excluded.question, measure = excluded.measure,
       unit = excluded.unit, low = excluded.low, high = excluded.high, second_low = excluded.second_low,
       second_high = excluded.second_high`,
    [org, id, name, question, measure, unit, low, high, secondLow, secondHigh],
  )
}

/** Answers the enrolment's id. */
export async function enrol(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { patientId, programmeId }: { patientId: string; programmeId: string },
): Promise<string> {
  const id = ctx.ids.next()
  await tx.query(
    `insert into programme_enrolment (org, id, patient_id, programme_id, created_at) values ($1, $2, $3, $4, $5)`,
    [org, id, patientId, programmeId, ctx.clock.now()],
  )
  await recordEvents(tx, ctx, org, [
    { type: 'enrolment.created', ids: { enrolment: id, patient: patientId } },
  ])
  return id
}

/** What a patient takes part in, the newest first. */
export async function enrolmentsOf(q: Queryable, org: string, patientId: string): Promise<Enrolment[]> {
  const rows = await q.query<Programme & { enrolment: string; patient: string }>(
    `select e.id as enrolment, e.patient_id as patient, p.id, p.name, p.question, p.measure, p.unit, p.low, p.high,
       p.second_low as "secondLow", p.second_high as "secondHigh"
     from programme_enrolment e join programme p on p.org = e.org and p.id = e.programme_id
     where e.org = $1 and e.patient_id = $2 and e.status = 'active' order by e.created_at desc, e.id desc`,
    [org, patientId],
  )
  return rows.map(({ enrolment, patient, ...programme }) => ({
    id: enrolment,
    patientId: patient,
    programme,
  }))
}

/** What was told: a value, two, or none ("me siento igual"). */
export type Reading = { value: number | null; second: number | null; unit: string | null }

/** Whether a value lies outside the programme's fixed bounds; how somebody feels has none. */
export function isBeyond(programme: Programme, { value, second }: Reading): boolean {
  const outside = (told: number | null, low: number | null, high: number | null): boolean =>
    told !== null && ((low !== null && told < low) || (high !== null && told > high))
  return (
    outside(value, programme.low, programme.high) ||
    outside(second, programme.secondLow, programme.secondHigh)
  )
}

export async function storeCheckin(
  tx: Queryable,
  ctx: Acting,
  org: string,
  checkin: { enrolment: Enrolment; reading: Reading; beyond: boolean; inboundId: string },
): Promise<void> {
  const id = ctx.ids.next()
  const { enrolment, reading, beyond, inboundId } = checkin
  await tx.query(
    `insert into programme_checkin (org, id, enrolment_id, value, second_value, unit, beyond, inbound_id, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [org, id, enrolment.id, reading.value, reading.second, reading.unit, beyond, inboundId, ctx.clock.now()],
  )
  await recordEvents(tx, ctx, org, [
    { type: 'checkin.stored', ids: { checkin: id, patient: enrolment.patientId } },
  ])
}
