// enviarEncuestaNPS: asks how satisfied a patient was with a visit, from 1 to 10.
import { z } from 'zod'
import { findOrCreateSurvey } from '#core/care/surveys.ts'
import { dayOf, toDay } from '#core/text/dates.ts'
import { tools } from '#prompts/staff/es.ts'
import { described, label, line, readChannel } from '../arguments.ts'
import type { ToolContext, ToolDefinition, Wish } from '../contract.ts'
import { sendOne } from '../send-one.ts'

const name = 'enviarEncuestaNPS'

const input = z.strictObject({
  paciente: described(line(200), name, 'paciente'),
  especialidad: described(label(80), name, 'especialidad'),
  canal: described(line(20), name, 'canal').optional(),
})

async function wishOf({ ctx, principal }: ToolContext, args: z.infer<typeof input>): Promise<Wish> {
  const channel = readChannel(args.canal)
  return {
    patientReference: args.paciente,
    channel,
    prepare: async (tx, patient, zone) => {
      const today = dayOf(ctx.clock.now(), zone)
      const survey = await findOrCreateSurvey(tx, ctx, principal.org, {
        patientId: patient.id,
        specialty: args.especialidad,
        today,
      })
      return {
        created: true,
        request: {
          to: { patientId: patient.id },
          purpose: 'survey',
          kind: 'nps_survey',
          words: 'nps_survey',
          slots: { specialty: survey.specialty, visit: toDay(survey.visitOn), link: '' },
          subject: { type: 'survey', id: survey.id },
          businessKey: `survey|survey:${survey.id}|request`,
          channel,
          actor: principal.id,
        },
      }
    },
  }
}

export const enviarEncuestaNPS = {
  name,
  title: tools[name].title,
  description: tools[name].description,
  effect: 'single',
  scopes: ['nps:enviar'],
  input,
  positional: ['paciente', 'especialidad', 'canal'],
  intent: async (context, args) => ({ send: await wishOf(context, args) }),
  run: async (context, args) => sendOne(context, await wishOf(context, args)),
} as const satisfies ToolDefinition<typeof input>
