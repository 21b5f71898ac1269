// enviarConfirmacionCita: confirms an appointment with its link and detail, by the patient's channel.
import { z } from 'zod'
import { findAppointment, findOrCreateAppointment } from '#core/care/find-appointment.ts'
import { fold } from '#core/text/normalize.ts'
import { toWhen } from '#core/text/dates.ts'
import { organizationZone } from '#core/organization.ts'
import { tools } from '#prompts/staff/es.ts'
import { described, label, line, readChannel, readFuture } from '../arguments.ts'
import type { ToolContext, ToolDefinition, Wish } from '../contract.ts'
import { holds } from '../scopes.ts'
import { sendOne } from '../send-one.ts'

const name = 'enviarConfirmacionCita'

const input = z.strictObject({
  paciente: described(line(200), name, 'paciente'),
  fechaHora: described(line(40), name, 'fechaHora'),
  tipoCita: described(label(80), name, 'tipoCita'),
  canal: described(line(20), name, 'canal').optional(),
})

/** Appointments begin at a minute; seconds in a caller's ISO text mean nothing. */
const wholeMinute = (instant: Date): Date => new Date(Math.floor(instant.getTime() / 60_000) * 60_000)

/** By video: the link of the message opens the call itself; otherwise the page where the appointment is managed. */
export const isVideo = (kind: string): boolean => /\b(video|tele)/.test(fold(kind))

async function wishOf({ ctx, principal }: ToolContext, args: z.infer<typeof input>): Promise<Wish> {
  const channel = readChannel(args.canal)
  const zone = await organizationZone(ctx.db.org(principal.org), principal.org)
  const startsAt = wholeMinute(readFuture(args.fechaHora, { now: ctx.clock.now(), zone }))
  return {
    patientReference: args.paciente,
    channel,
    prepare: async (tx, patient) => {
      const wanted = { patientId: patient.id, startsAt, zone, kind: args.tipoCita, source: 'api' }
      const found = await findAppointment(tx, principal.org, wanted)
      const mayCreate = holds(principal, 'citas:enviar')
      const appointment =
        found ??
        (await findOrCreateAppointment(tx, ctx, principal.org, {
          ...wanted,
          actor: principal.id,
          mayCreate,
        }))
      const expiresAt = new Date(appointment.startsAt.getTime() + 24 * 3_600_000)
      return {
        created: !found,
        request: {
          to: { patientId: patient.id },
          purpose: 'care',
          kind: 'appointment_confirmation',
          words: 'appointment_confirmation',
          slots: { kind: appointment.kind, when: toWhen(appointment.startsAt, appointment.zone) },
          subject: { type: 'appointment', id: appointment.id, startsAt: appointment.startsAt },
          businessKey: `care|appointment:${appointment.id}@${appointment.startsAt.toISOString()}|confirmation`,
          channel,
          link: isVideo(appointment.kind)
            ? {
                kind: 'video',
                expiresAt,
                ...(appointment.videoUrl ? { target: appointment.videoUrl } : {}),
              }
            : { kind: 'manage', expiresAt },
          actor: principal.id,
        },
      }
    },
  }
}

export const enviarConfirmacionCita = {
  name,
  title: tools[name].title,
  description: tools[name].description,
  effect: 'single',
  scopes: ['citas:enviar'],
  input,
  positional: ['paciente', 'fechaHora', 'tipoCita', 'canal'],
  intent: async (context, args) => ({ send: await wishOf(context, args) }),
  run: async (context, args) => sendOne(context, await wishOf(context, args)),
} as const satisfies ToolDefinition<typeof input>
