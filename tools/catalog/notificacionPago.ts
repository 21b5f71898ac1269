// notificacionPago: tells a patient of a pending payment, with a link to pay.
import { z } from 'zod'
import { findOrCreatePayment } from '#core/care/payments.ts'
import { CodedError } from '#core/errors.ts'
import { isReasonable, parseDay, toDay } from '#core/text/dates.ts'
import { parseAmount } from '#core/text/money.ts'
import { tools } from '#prompts/staff/es.ts'
import { described, line, readChannel } from '../arguments.ts'
import type { ToolContext, ToolDefinition, Wish } from '../contract.ts'
import { sendOne } from '../send-one.ts'

const name = 'notificacionPago'

const input = z.strictObject({
  paciente: described(line(200), name, 'paciente'),
  importe: described(line(30), name, 'importe'),
  fecha: described(line(20), name, 'fecha'),
  canal: described(line(20), name, 'canal').optional(),
})

const linkDays = 30

async function wishOf({ ctx, principal }: ToolContext, args: z.infer<typeof input>): Promise<Wish> {
  const channel = readChannel(args.canal)
  const amount = parseAmount(args.importe)
  if ('failure' in amount)
    throw new CodedError('invalid_amount', { field: 'importe', params: { problem: amount.failure } })
  const visitOn = readDay(args.fecha, ctx.clock.now())
  return {
    patientReference: args.paciente,
    channel,
    prepare: async (tx, patient) => {
      const payment = await findOrCreatePayment(tx, ctx, principal.org, {
        patientId: patient.id,
        amountCents: amount.cents,
        visitOn,
        source: 'api',
        mayCreate: true,
      })
      return {
        created: true,
        request: {
          to: { patientId: patient.id },
          purpose: 'billing',
          kind: 'payment_notice',
          words: 'payment_notice',
          slots: { amount: amount.asWritten, visit: toDay(visitOn) },
          subject: { type: 'payment', id: payment.id },
          businessKey: `billing|payment:${payment.id}:v${payment.version}|notice`,
          channel,
          link: { kind: 'pay', expiresAt: new Date(ctx.clock.now().getTime() + linkDays * 24 * 3_600_000) },
          actor: principal.id,
        },
      }
    },
  }
}

export const notificacionPago = {
  name,
  title: tools[name].title,
  description: tools[name].description,
  effect: 'single',
  scopes: ['pagos:enviar'],
  input,
  positional: ['paciente', 'importe', 'fecha', 'canal'],
  intent: async (context, args) => ({ send: await wishOf(context, args) }),
  run: async (context, args) => sendOne(context, await wishOf(context, args)),
} as const satisfies ToolDefinition<typeof input>

function readDay(text: string, now: Date): string {
  const parsed = parseDay(text)
  if ('failure' in parsed)
    throw new CodedError('invalid_date', { field: 'fecha', params: { problem: parsed.failure } })
  if (!isReasonable(parsed.day, now)) throw new CodedError('too_far_date', { field: 'fecha' })
  return parsed.day
}
