// consultarAgenda: the appointments of a span, whether they are confirmed, and whether anybody was told of them.
import { z } from 'zod'
import type { AppointmentStatus } from '#core/care/appointments.ts'
import {
  agendaSpecialties,
  countAgenda,
  readAgenda,
  type AgendaEntry,
  type AgendaFilter,
  type StatusCounts,
} from '#core/care/read-agenda.ts'
import { organizationZone } from '#core/organization.ts'
import { findPatient } from '#core/patients/find.ts'
import { isoInZone } from '#core/text/iso.ts'
import { messageStateNames, stateNames } from '#prompts/staff/es.ts'
import { agendaWords as words, answerOf } from '#prompts/staff/lookup-answers.es.ts'
import { lookupWords } from '#prompts/staff/lookups.es.ts'
import {
  aYearAhead,
  choice,
  cursor,
  namesLike,
  oneDay,
  pageSize,
  readSpan,
  text,
  type Span,
} from '../arguments.ts'
import type { LookupDefinition } from '../contract.ts'
import { agendaRow } from '../rows.ts'
import { lower, nameOf, restOf, sayChannel, sayHour, sayMoment, sayPatient, saySpan } from '../say.ts'

const name = 'consultarAgenda'

const input = z.strictObject({
  desde: text(name, 'desde', 40).optional(),
  hasta: text(name, 'hasta', 40).optional(),
  estado: choice(name, 'estado', ['sin_confirmar', 'confirmada', 'cancelada', 'todas']),
  especialidad: text(name, 'especialidad', 80).optional(),
  paciente: text(name, 'paciente', 200).optional(),
  cursor: cursor(name),
})

const statusOf = {
  sin_confirmar: 'booked',
  confirmada: 'confirmed',
  cancelada: 'cancelled',
  todas: undefined,
} as const

export const consultarAgenda = {
  name,
  title: lookupWords[name].title,
  description: lookupWords[name].description,
  toolset: 'citas',
  scopes: ['pacientes:leer'],
  input,
  row: agendaRow,
  run: async ({ ctx, principal: { org } }, args) => {
    const q = ctx.db.org(org)
    const zone = await organizationZone(q, org)
    const usual = args.paciente === undefined ? oneDay : aYearAhead
    const span = readSpan(args, { now: ctx.clock.now(), zone, leans: 'ahead' }, usual)
    const patient = args.paciente === undefined ? undefined : await findPatient(q, org, args.paciente)
    const known = args.especialidad === undefined ? [] : await agendaSpecialties(q, org, span)
    const specialties = args.especialidad === undefined ? undefined : namesLike(args.especialidad, known)
    const status = statusOf[args.estado ?? 'todas']
    const filter: AgendaFilter = { ...span, status, specialties, patientId: patient?.id }
    const counts = await countAgenda(q, org, filter)
    const page = await readAgenda(q, org, { ...filter, cursor: args.cursor, limit: pageSize })
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
    const of = [
      ...(specialties?.length === 1 ? [words.ofSpecialty(specialties[0] ?? '')] : []),
      ...(patient ? [words.ofPatient(`${patient.given} ${patient.family}`)] : []),
    ].join('')
    const head = headOf({ counts, total, span, of, status })
    const lines = page.items.map((entry) =>
      lineOf(entry, { span, zone, now: ctx.clock.now(), mixed: status === undefined }),
    )
    const missed = specialties?.length === 0 ? words.notOf(known) : ''
    return {
      text: answerOf(head, lines, restOf(page, { cursor: args.cursor, total })) + missed,
      data: page.items.map(({ startsAt, zone: where, ...entry }) => ({
        ...entry,
        startsAt: isoInZone(startsAt, where),
        zone: where,
      })),
      total,
      next: page.next,
    }
  },
} as const satisfies LookupDefinition<typeof input>

/** In the order in which they are told. */
const statuses: readonly AppointmentStatus[] = ['booked', 'confirmed', 'cancelled', 'fulfilled', 'noshow']

type Head = {
  counts: StatusCounts
  total: number
  span: Span
  of: string
  status: 'booked' | 'confirmed' | 'cancelled' | undefined
}

function headOf({ counts, total, span, of, status }: Head): string {
  const state = status === undefined ? '' : words.filters[status](total)
  const head = words.head(total, { span: saySpan(span), of, state })
  const parts = statuses.flatMap((one) => (counts[one] ? [words.counts[one](counts[one])] : []))
  return status === undefined && total > 0 ? words.split(head, parts) : head
}

type Around = { span: Span; zone: string; now: Date; mixed: boolean }

function lineOf(entry: AgendaEntry, { span, zone, now, mixed }: Around): string {
  const { startsAt, patient, kind, specialty, status } = entry
  const when =
    span.first === span.last
      ? sayHour(startsAt, entry.zone)
      : sayMoment(startsAt, { zone: entry.zone, today: span.today })
  const isAhead = startsAt > now && (status === 'booked' || status === 'confirmed')
  return words.entry({
    when: words.at(when, entry.zone === zone ? null : (entry.site ?? words.otherZone)),
    patient: sayPatient(patient),
    what: specialty === null || specialty === kind ? kind : `${kind} de ${specialty}`,
    state: mixed ? words.states[status] : null,
    told: isAhead ? toldOf(entry) : null,
  })
}

const toldOf = ({ notified }: AgendaEntry): string =>
  notified === null
    ? words.untold
    : words.told(
        sayChannel(notified.channel),
        lower(nameOf({ ...messageStateNames, ...stateNames }, notified.state)),
      )
