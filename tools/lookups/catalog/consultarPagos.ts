// consultarPagos: what a patient owes or paid, or what everybody still owes.
import { z } from 'zod'
import { listPayments, sumPayments, type ListedPayment } from '#core/care/list-payments.ts'
import type { PaymentStatus } from '#core/care/payments.ts'
import { organizationZone } from '#core/organization.ts'
import { findPatient } from '#core/patients/find.ts'
import { dayOf } from '#core/text/dates.ts'
import { isoInZone } from '#core/text/iso.ts'
import { answerOf } from '#prompts/staff/lookup-answers.es.ts'
import { paymentWords as words } from '#prompts/staff/lookup-figures.es.ts'
import { euros } from '#prompts/staff/lookup-parts.es.ts'
import { lookupWords } from '#prompts/staff/lookups.es.ts'
import { choice, cursor, pageSize, text } from '../arguments.ts'
import type { LookupDefinition } from '../contract.ts'
import { paymentRow } from '../rows.ts'
import { restOf, sayDay, sayPatient } from '../say.ts'

const name = 'consultarPagos'

const input = z.strictObject({
  paciente: text(name, 'paciente', 200).optional(),
  estado: choice(name, 'estado', ['pendiente', 'por_comprobar', 'pagado', 'anulado', 'todos']),
  cursor: cursor(name),
})

/** What a patient says to have paid is owed until billing has seen it. */
const owed: readonly PaymentStatus[] = ['pending', 'claimed_paid']

const statusesOf: Readonly<Record<keyof typeof words.heads, readonly PaymentStatus[]>> = {
  pendiente: owed,
  por_comprobar: ['claimed_paid'],
  pagado: ['paid'],
  anulado: ['cancelled'],
  todos: ['pending', 'claimed_paid', 'paid', 'cancelled'],
}

export const consultarPagos = {
  name,
  title: lookupWords[name].title,
  description: lookupWords[name].description,
  toolset: 'pagos',
  scopes: ['pagos:enviar'],
  input,
  row: paymentRow,
  run: async ({ ctx, principal: { org } }, args) => {
    const q = ctx.db.org(org)
    const patient = args.paciente === undefined ? undefined : await findPatient(q, org, args.paciente)
    const estado = args.estado ?? (patient ? 'todos' : 'pendiente')
    const filter = { statuses: statusesOf[estado], patientId: patient?.id }
    const sums = await sumPayments(q, org, filter)
    const page = await listPayments(q, org, { ...filter, cursor: args.cursor, limit: pageSize })
    const zone = await organizationZone(q, org)
    const today = dayOf(ctx.clock.now(), zone)
    const counted = (statuses: readonly PaymentStatus[], what: 'count' | 'cents'): number =>
      statuses.reduce((sum, status) => sum + (sums[status]?.[what] ?? 0), 0)
    const total = counted(filter.statuses, 'count')
    const money =
      total === 0
        ? ''
        : estado === 'todos'
          ? words.owed(counted(owed, 'cents'))
          : words.sum(counted(filter.statuses, 'cents'))
    const head =
      words.heads[estado](total) + (patient ? words.of(`${patient.given} ${patient.family}`) : '') + money
    return {
      text: answerOf(
        head,
        page.items.map((payment) => lineOf(payment, { today, zone, named: patient === undefined })),
        restOf(page, { cursor: args.cursor, total }),
      ),
      data: page.items.map(({ heldUntil, ...payment }) => ({
        ...payment,
        heldUntil: heldUntil === null ? null : isoInZone(heldUntil, zone),
      })),
      total,
      next: page.next,
    }
  },
} as const satisfies LookupDefinition<typeof input>

function lineOf(
  { patient, amountCents, visitOn, status, heldUntil }: ListedPayment,
  { today, zone, named }: { today: string; zone: string; named: boolean },
): string {
  const isHeld = heldUntil !== null && owed.includes(status) && dayOf(heldUntil, zone) > today
  const line = words.entry({
    patient: named ? sayPatient(patient) : null,
    amount: euros(amountCents),
    visit: sayDay(visitOn, today),
    state: words.states[status],
  })
  return isHeld ? `${line}; ${words.held(sayDay(dayOf(heldUntil, zone), today))}` : line
}
