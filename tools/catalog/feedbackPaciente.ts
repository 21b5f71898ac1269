// feedbackPaciente: takes a patient's feedback or incident and leads it to the people it concerns.
import { z } from 'zod'
import { storeFeedback, takeFeedbackKey } from '#core/conversations/feedback.ts'
import type { Interpretation, Queue } from '#core/conversations/interpretation.ts'
import { openIncident } from '#core/incidents/incidents.ts'
import { organizationZone } from '#core/organization.ts'
import { dayOf } from '#core/text/dates.ts'
import { findPatient } from '#core/patients/find.ts'
import {
  categoryNames,
  feedbackNames,
  intentNames,
  queueNames,
  sentences,
  tools,
  urgencyNames,
} from '#prompts/staff/es.ts'
import { described, line, readChannel } from '../arguments.ts'
import type { ToolDefinition } from '../contract.ts'

const name = 'feedbackPaciente'

const input = z.strictObject({
  paciente: described(line(200), name, 'paciente'),
  mensaje: described(z.string().trim().min(1).max(4000), name, 'mensaje'),
  canal: described(line(20), name, 'canal').optional(),
})

export const feedbackPaciente = {
  name,
  title: tools[name].title,
  description: tools[name].description,
  effect: 'record',
  scopes: ['feedback:escribir'],
  input,
  positional: ['paciente', 'mensaje', 'canal'],
  intent: async (_context, args) => {
    readChannel(args.canal)
    return { record: { patientReference: args.paciente, text: args.mensaje } }
  },
  run: async ({ ctx, principal, ports }, args) => {
    const { org } = principal
    const channel = readChannel(args.canal)
    const zone = await organizationZone(ctx.db.org(org), org)
    const patient = await findPatient(ctx.db.org(org), org, args.paciente)
    const language = patient.language ?? undefined
    const interpretation = await ports.interpret(args.mensaje, {
      channel: channel ?? 'email',
      now: ctx.clock.now(),
      zone,
      language,
    })
    const routes = ports.route(interpretation)
    const opened = await ctx.db.org(org).tx(async (tx) => {
      const feedbackId = ctx.ids.next()
      const now = ctx.clock.now()
      const key = { id: feedbackId, patientId: patient.id, body: args.mensaje, today: dayOf(now, zone), now }
      const earlier = await takeFeedbackKey(tx, org, key)
      if (earlier !== undefined) return earlier === null ? [] : [earlier]
      await storeFeedback(tx, ctx, org, {
        id: feedbackId,
        patientId: patient.id,
        channel,
        body: args.mensaje,
        interpretation,
        actor: principal.id,
      })
      const numbers: { queue: Queue; number: number }[] = []
      for (const queue of new Set(routes.map((one) => one.queue))) {
        numbers.push({
          queue,
          number: await openIncident(tx, ctx, org, {
            queue,
            interpretation,
            patientId: patient.id,
            feedbackId,
          }),
        })
      }
      return numbers
    })
    ctx.wake()
    const what = summaryOf(interpretation)
    const first = opened[0]
    if (!first) return { state: 'recorded', text: sentences.feedbackThanks({ what }) }
    return {
      state: 'recorded',
      queue: first.queue,
      incidentNumber: first.number,
      text: sentences.feedbackRouted({ what, team: queueNames[first.queue], number: first.number }),
    }
  },
} as const satisfies ToolDefinition<typeof input>

/** What it was about, in our own words: never the patient's. */
function summaryOf({ intent, category, urgency }: Interpretation): string {
  if (urgency === 'emergency' || urgency === 'self_harm' || urgency === 'violence')
    return urgencyNames[urgency]
  const name = feedbackNames[intent] ?? intentNames[intent]
  return category === null ? name : `${name} (${categoryNames[category]})`
}
