// Another hour, or a first one: the wish is recorded, and an appointment moves only onto an hour that is really free.
import { recordWish } from '#core/care/find-appointment.ts'
import { offerSlot } from '#core/care/slots.ts'
import { takeSlot } from '#core/care/take-slot.ts'
import type { Appointment } from '#core/care/appointments.ts'
import { organizationZone } from '#core/organization.ts'
import { dayOf, toDay, toWhen } from '#core/text/dates.ts'
import { appointmentMeant, confirm, spoken, subjectOf } from './appointment-acts.ts'
import type { Turn } from './turn-facts.ts'
import { say, type Reply } from './words.ts'

type Wished = { date?: string; time?: string }

/** Recorded with its dates and echoed; where that hour is free it is offered, where no day was said it is asked for. */
export async function wish(turn: Turn): Promise<Reply | null> {
  const { tx, ctx, org, bound, waiting, intent } = turn
  if (!bound.patientId) return null
  const kind = intent === 'reschedule_appointment' ? 'reschedule' : 'request'
  const meant = kind === 'reschedule' ? await appointmentMeant(turn) : null
  const current = meant && 'one' in meant ? meant.one : null
  const { date, time } = wishedOf(turn, current)
  const wishId = await recordWish(tx, ctx, org, {
    patientId: bound.patientId,
    appointmentId: current?.id,
    kind,
    dates: date ? [time ? `${date} ${time}` : date] : [],
    inboundId: waiting.id,
  })
  const offered = date
    ? await offer(turn, { wishId, current, wished: { date, ...(time ? { time } : {}) } })
    : null
  if (offered) return offered
  const slots = { wished: date ? toDay(date) : undefined, hour: time }
  if (kind === 'request') return say('request_recorded', slots)
  return say('reschedule_recorded', slots, current ? { subject: subjectOf(current) } : {})
}

/** The day of the appointment itself is the one that does not suit: "no puedo ir el miércoles". */
function wishedOf({ interpretation }: Turn, current: Appointment | null): Wished {
  const { date, time } = interpretation.slots
  if (current && date === dayOf(current.startsAt, current.zone) && time === undefined) return {}
  return { ...(date ? { date } : {}), ...(time ? { time } : {}) }
}

/** Of the same kind as the appointment, or as the reminder that invited to it. */
async function offer(
  { tx, ctx, org, bound }: Turn,
  { wishId, current, wished }: { wishId: string; current: Appointment | null; wished: Wished },
): Promise<Reply | null> {
  const kind = current?.kind ?? bound.about?.slots['reason']
  if (!bound.patientId || typeof kind !== 'string' || !wished.date) return null
  const slot = await offerSlot(tx, ctx, org, {
    patientId: bound.patientId,
    wishId,
    kind,
    practitioner: current?.practitioner ?? null,
    zone: current?.zone ?? (await organizationZone(tx, org)),
    date: wished.date,
    time: wished.time,
  })
  if (!slot) return null
  const { startsAt, zone } = slot
  return say(
    'slot_offer',
    { kind: slot.kind, when: toWhen(startsAt, zone) },
    { subject: { type: 'slot', id: slot.id, startsAt } },
  )
}

/** A yes: to the hour that was offered, else to the appointment itself. */
export async function accept(turn: Turn): Promise<Reply | null> {
  const { tx, ctx, org, bound } = turn
  if (bound.about?.subjectType !== 'slot' || !bound.about.subjectId || !bound.patientId) return confirm(turn)
  const { patientId, about } = bound
  const booked = await takeSlot(tx, ctx, org, { slotId: about.subjectId ?? '', patientId, actor: 'patient' })
  if (!booked) return say('slot_gone', {}, { handTo: 'appointments' })
  return say('slot_booked', spoken(booked), { subject: subjectOf(booked) })
}
