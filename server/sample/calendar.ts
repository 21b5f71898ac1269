// Four weeks of sample appointments around the day of loading, and what some of them cost. Nothing here is drawn by lot.
import type { AppointmentStatus, NewAppointment } from '#core/care/appointments.ts'
import type { PaymentStatus } from '#core/care/payments.ts'
import { instantOf } from '#core/text/dates.ts'
import type { Person } from './person.ts'

/** The organization's day of loading and its instant. */
export type LoadDay = { now: Date; today: string; zone: string }

export type Placed = { person: Person; patientId: string }

const kinds = ['Consulta', 'Revisión', 'Videoconsulta', 'Prueba diagnóstica', 'Primera visita'] as const
const specialties = [
  'Dermatología',
  'Traumatología',
  'Oftalmología',
  'Endocrinología',
  'Medicina de familia',
  'Cardiología',
  'Neumología',
] as const
const past: readonly AppointmentStatus[] = ['fulfilled', 'fulfilled', 'noshow', 'fulfilled', 'cancelled']
const future: readonly AppointmentStatus[] = ['booked', 'confirmed', 'booked', 'booked', 'cancelled']
const hours = ['09:00', '09:30', '11:15', '12:00', '16:30', '17:45'] as const

const pick = <T>(items: readonly T[], place: number): T => {
  const item = items[place % items.length]
  if (item === undefined) throw new RangeError('empty list')
  return item
}

export function dayFrom(today: string, days: number): string {
  const at = new Date(`${today}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** No visits at weekends: the Friday before, or two days on where that Friday is not ahead any more. */
function workingDay(today: string, days: number): string {
  const weekday = new Date(`${dayFrom(today, days)}T12:00:00Z`).getUTCDay()
  const back = weekday === 0 ? 2 : weekday === 6 ? 1 : 0
  return dayFrom(today, days < 0 ? days - back : days - back > 0 ? days - back : days + 2)
}

function at(day: string, time: string, zone: string): Date {
  const instant = instantOf(day, time, zone)
  if (!instant) throw new RangeError('no such hour in the zone')
  return instant
}

/** One visit behind and one ahead for everybody who is a patient still. */
export function ordinaryAppointments(people: readonly Placed[], load: LoadDay): NewAppointment[] {
  return people
    .filter(({ person }) => (person.status ?? 'active') === 'active' && person.id !== 'juan-garcia')
    .flatMap(({ person, patientId }, place) => {
      const islands = person.home === 'lasPalmas' || person.home === 'telde' || person.home === 'laLaguna'
      const zone = islands ? 'Atlantic/Canary' : load.zone
      const visit = (turn: number, days: number, status: AppointmentStatus): NewAppointment => ({
        patientId,
        startsAt: at(workingDay(load.today, days), pick(hours, place + turn), zone),
        zone,
        kind: pick(kinds, place + turn * 2),
        specialty: person.age < 14 ? 'Pediatría' : pick(specialties, place + turn),
        siteId: islands ? 'las-palmas' : 'madrid',
        status,
        source: 'sample',
      })
      return [
        visit(0, -1 - (place % 12), pick(past, place)),
        visit(1, 1 + (place % 14), pick(future, place + 2)),
      ]
    })
}

/** What the brief's own calls speak of: a consultation earlier today and a video call tomorrow at ten. */
export function appointmentsOfJuan(patientId: string, load: LoadDay): NewAppointment[] {
  const morning = at(load.today, '08:30', load.zone)
  const halfAnHour = 1_800_000
  const seen =
    morning.getTime() + halfAnHour <= load.now.getTime() ? morning : at(load.today, '00:00', load.zone)
  const common = { patientId, zone: load.zone, siteId: 'madrid', source: 'sample' }
  return [
    { ...common, startsAt: seen, kind: 'Consulta', specialty: 'Cardiología', status: 'fulfilled' },
    {
      ...common,
      startsAt: at(dayFrom(load.today, 1), '10:00', load.zone),
      kind: 'Videoconsulta',
      status: 'booked',
    },
  ]
}

export type SamplePayment = { person: string; amountCents: number; days: number; status: PaymentStatus }

/** `days` from the day of loading to the visit. */
export const samplePayments: readonly SamplePayment[] = [
  { person: 'juan-garcia', amountCents: 4900, days: 2, status: 'pending' },
  { person: 'laura-sanchez', amountCents: 12_000, days: -5, status: 'pending' },
  { person: 'david-martin', amountCents: 3550, days: -8, status: 'claimed_paid' },
  { person: 'ana-gil', amountCents: 6000, days: -3, status: 'pending' },
  { person: 'hugo-mendez', amountCents: 8990, days: -10, status: 'paid' },
  { person: 'laia-casals', amountCents: 4500, days: 4, status: 'pending' },
  { person: 'brais-loureiro', amountCents: 123_450, days: -12, status: 'pending' },
  { person: 'nerea-urrutia', amountCents: 2500, days: -2, status: 'paid' },
  { person: 'oliver-wright', amountCents: 7500, days: 1, status: 'pending' },
  { person: 'yaiza-suarez', amountCents: 4900, days: 6, status: 'pending' },
  { person: 'beatriz-soler', amountCents: 9900, days: -6, status: 'pending' },
  { person: 'javier-ramos', amountCents: 5200, days: -9, status: 'cancelled' },
]
