// recordatorioAutomatico: programs and sends reminders of appointments, medication and check-ups.
import { z } from 'zod'
import { appointmentsOf, type Appointment } from '#core/care/appointments.ts'
import { findOrCreateReminder, type Reminder, type ReminderKind } from '#core/care/reminders.ts'
import type { ChannelName } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import type { SendRequest } from '#core/delivery/submit.ts'
import { organizationZone } from '#core/organization.ts'
import { toWhen } from '#core/text/dates.ts'
import { fold } from '#core/text/normalize.ts'
import { tools } from '#prompts/staff/es.ts'
import { described, label, line, readChannel, readFuture } from '../arguments.ts'
import type { ToolContext, ToolDefinition, Wish } from '../contract.ts'
import { sendOne } from '../send-one.ts'

const name = 'recordatorioAutomatico'

const input = z.strictObject({
  paciente: described(line(200), name, 'paciente'),
  fechaHora: described(line(40), name, 'fechaHora'),
  motivo: described(label(120), name, 'motivo'),
  canal: described(line(20), name, 'canal').optional(),
})

const medication =
  /\b(medicacion|medicamentos?|toma|tomas|pastillas?|capsulas?|dosis|insulina|jarabe|antibiotico|inhalador|tratamiento|gotas|vacuna)\b/
const appointment =
  /\b(cita|citas|consulta|videoconsulta|teleconsulta|sesion|visita|operacion|cirugia|ingreso)\b/

/** Belongs to an appointment, a dose or a check-up by what its reason says. */
export function kindOfReason(reason: string): ReminderKind {
  const text = fold(reason)
  if (medication.test(text)) return 'medication'
  return appointment.test(text) ? 'appointment' : 'checkup'
}

const words = {
  appointment: 'appointment_reminder',
  medication: 'medication_reminder',
  checkup: 'checkup_reminder',
} as const satisfies Record<ReminderKind, string>

async function wishOf({ ctx, principal }: ToolContext, args: z.infer<typeof input>): Promise<Wish> {
  const channel = readChannel(args.canal)
  const zone = await organizationZone(ctx.db.org(principal.org), principal.org)
  const dueAt = readFuture(args.fechaHora, { now: ctx.clock.now(), zone })
  const kind = kindOfReason(args.motivo)
  return {
    patientReference: args.paciente,
    channel,
    reminder: true,
    prepare: async (tx, patient) => {
      const about =
        kind === 'appointment'
          ? await nextAppointment(tx, principal.org, { patientId: patient.id, dueAt, reason: args.motivo })
          : undefined
      const reminder = await findOrCreateReminder(tx, ctx, principal.org, {
        patientId: patient.id,
        kind,
        reason: args.motivo,
        dueAt,
        zone,
        appointmentId: about?.id,
      })
      return { created: true, request: requestFor(reminder, about, { channel, actor: principal.id }) }
    },
  }
}

export const recordatorioAutomatico = {
  name,
  title: tools[name].title,
  description: tools[name].description,
  effect: 'single',
  scopes: ['citas:enviar'],
  input,
  positional: ['paciente', 'fechaHora', 'motivo', 'canal'],
  intent: async (context, args) => ({ send: await wishOf(context, args) }),
  run: async (context, args) => sendOne(context, await wishOf(context, args)),
} as const satisfies ToolDefinition<typeof input>

/**
 * The appointment a reminder speaks of, among those of the month after it: the first whose kind or specialty the reason
 * names; where it names none, the only one to come. In doubt none: a reminder must not speak of another appointment.
 */
async function nextAppointment(
  tx: Queryable,
  org: string,
  { patientId, dueAt, reason }: { patientId: string; dueAt: Date; reason: string },
): Promise<Appointment | undefined> {
  const until = new Date(dueAt.getTime() + 31 * 24 * 3_600_000)
  const coming = (
    await appointmentsOf(tx, org, patientId, { from: new Date(dueAt.getTime() + 60_000), to: until })
  ).filter((one) => one.status === 'booked' || one.status === 'confirmed')
  const said = fold(reason)
  const named = coming.find(
    (one) => names(said, one.specialty) || (!genericReason.test(fold(one.kind)) && names(said, one.kind)),
  )
  if (named) return named
  return coming.length === 1 && genericReason.test(said) ? coming[0] : undefined
}

const names = (said: string, name: string | null): boolean =>
  name !== null && ` ${said} `.includes(` ${fold(name)} `)

/** "Cita", "tu próxima consulta", "cita médica": no kind named. */
const genericReason =
  /^(?:(?:recordatorio|de|del|la|el|su|tu|una|proxima|cita|citas|consulta|visita|medica|medico|manana|hospital)\s*)+$/

function requestFor(
  reminder: Reminder,
  about: Appointment | undefined,
  caller: { channel: ChannelName | undefined; actor: string },
): SendRequest {
  const common = {
    ...caller,
    to: { patientId: reminder.patientId },
    purpose: 'care' as const,
    businessKey: `care|reminder:${reminder.id}|reminder`,
    sendAt: reminder.dueAt,
    hourChosen: true,
  }
  const { reason } = reminder
  if (!about) {
    const subject = { type: 'reminder' as const, id: reminder.id }
    const key = words[reminder.kind]
    return { ...common, kind: key, words: key, slots: { reason }, subject }
  }
  return {
    ...common,
    kind: 'appointment_reminder',
    words: 'appointment_reminder',
    slots: { reason, when: toWhen(about.startsAt, about.zone) },
    subject: { type: 'appointment', id: about.id, startsAt: about.startsAt },
    link: { kind: 'manage', expiresAt: new Date(about.startsAt.getTime() + 24 * 3_600_000) },
  }
}
