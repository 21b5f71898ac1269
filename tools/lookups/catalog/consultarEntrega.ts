// consultarEntrega: where a patient's last messages are, or one message is; why it did not arrive, and what can be done.
import { z } from 'zod'
import { patientOfMessage } from '#core/delivery/message-patient.ts'
import { patientMessages, readMessage, type MessageView } from '#core/delivery/read-messages.ts'
import { CodedError } from '#core/errors.ts'
import { organizationZone } from '#core/organization.ts'
import { findPatient } from '#core/patients/find.ts'
import { named, type NamedPatient } from '#core/patients/named.ts'
import { dayOf } from '#core/text/dates.ts'
import { isoInZone } from '#core/text/iso.ts'
import { kindNames, messageStateNames, reasonWords, stateNames } from '#prompts/staff/es.ts'
import { answerOf, deliveryWords as words } from '#prompts/staff/lookup-answers.es.ts'
import { lookupWords } from '#prompts/staff/lookups.es.ts'
import { ownId, text } from '../arguments.ts'
import type { LookupContext, LookupDefinition } from '../contract.ts'
import { deliveryRow } from '../rows.ts'
import { lower, nameOf, sayChannel, sayMoment, sayPatient } from '../say.ts'

const name = 'consultarEntrega'

const input = z.strictObject({
  paciente: text(name, 'paciente', 200).optional(),
  mensaje: ownId(name, 'mensaje').optional(),
})

/** The newest of a patient; older ones are asked for one by one. */
const lastOnes = 5
const lookedThrough = 25

type Outcome = keyof typeof words.outcomes

const outcomes: Readonly<Record<MessageView['state'], Outcome>> = {
  scheduled: 'waiting',
  queued: 'waiting',
  claimed: 'waiting',
  handing_over: 'waiting',
  retrying: 'waiting',
  alive: 'waiting',
  sent: 'sent',
  delivered: 'arrived',
  read: 'arrived',
  done: 'arrived',
  uncertain: 'unknown',
  undelivered: 'failed',
  failed: 'failed',
  expired: 'failed',
  cancelled: 'failed',
  blocked: 'failed',
}

export const consultarEntrega = {
  name,
  title: lookupWords[name].title,
  description: lookupWords[name].description,
  toolset: 'citas',
  scopes: ['pacientes:leer'],
  input,
  row: deliveryRow,
  run: async (context, args) => {
    const { ctx, principal } = context
    const zone = await organizationZone(ctx.db.org(principal.org), principal.org)
    const today = dayOf(ctx.clock.now(), zone)
    const { patient, messages } = await messagesOf(context, args)
    const failed = messages.filter(({ state }) => outcomes[state] === 'failed').length
    const head =
      args.mensaje === undefined
        ? words.head({ count: messages.length, failed, patient: sayPatient(patient) })
        : words.one(sayPatient(patient), failed > 0)
    return {
      text: answerOf(
        head,
        messages.map((message) => lineOf(message, { zone, today })),
      ),
      data: messages.map((message) => rowOf(message, { patient, zone })),
      next: null,
    }
  },
} as const satisfies LookupDefinition<typeof input>

async function messagesOf(
  { ctx, principal: { org } }: LookupContext,
  { paciente, mensaje }: z.infer<typeof input>,
): Promise<{ patient: NamedPatient | null; messages: MessageView[] }> {
  const q = ctx.db.org(org)
  if ((paciente === undefined) === (mensaje === undefined))
    throw new CodedError('invalid_input', {
      field: 'paciente',
      params: { problem: 'one_of', options: ['paciente', 'mensaje'] },
    })
  if (mensaje !== undefined) {
    const patient = await patientOfMessage(q, org, mensaje)
    return { patient, messages: [await readMessage(q, org, { id: mensaje, withText: false })] }
  }
  const patient = await findPatient(q, org, paciente ?? '')
  const { items } = await patientMessages(q, org, {
    patientId: patient.id,
    limit: lookedThrough,
    withText: false,
  })
  const asked = items.filter(isAskedAbout)
  return { patient: named(patient), messages: (asked.length > 0 ? asked : items).slice(0, lastOnes) }
}

/** What we sent of ourselves; of answers to what the patient wrote those that did not arrive. */
const isAskedAbout = ({ purpose, state }: MessageView): boolean =>
  purpose !== 'conversation' || outcomes[state] === 'failed'

function rowOf(
  message: MessageView,
  { patient, zone }: { patient: NamedPatient | null; zone: string },
): Record<string, unknown> {
  const { id, kind, state, reason, channel, createdAt, deliveries, timeline } = message
  const why = reason === null ? undefined : reasonWords(reason)
  return {
    id,
    patient,
    kind,
    channel,
    createdAt: isoInZone(new Date(createdAt), zone),
    outcome: outcomes[state],
    state,
    reason,
    why: why?.text ?? null,
    whatToDo: why?.next ?? null,
    attempts: deliveries.map((one) => ({
      channel: one.channel,
      state: one.state,
      reason: one.reason,
      dueAt: one.dueAt === null ? null : isoInZone(new Date(one.dueAt), zone),
    })),
    steps: timeline.map((step) => ({ at: isoInZone(new Date(step.at), zone), text: step.text })),
  }
}

type Around = { zone: string; today: string }

/** "Confirmación de cita, 19 de agosto, 9:00h, por SMS: no llegó. El dispositivo está apagado. Qué hacer: …" */
function lineOf(message: MessageView, around: Around): string {
  const { kind, channel, createdAt, state, reason, deliveries } = message
  const newest = deliveries.at(-1)
  const why = reason === null ? undefined : reasonWords(reason)
  const outcome = outcomes[state]
  const due =
    outcome === 'waiting' && newest?.dueAt ? words.due(sayMoment(new Date(newest.dueAt), around)) : null
  const via = sayChannel(channel)
  const what = [
    nameOf(kindNames, kind),
    sayMoment(new Date(createdAt), around),
    ...(via === null ? [] : [via]),
  ].join(', ')
  const stands = [
    state === 'read' ? `${words.outcomes.arrived} y ${words.read}` : words.outcomes[outcome],
    ...(due === null ? [] : [due]),
  ].join('; ')
  return [
    words.entry(what, stands),
    ...(why && outcome !== 'arrived' ? [why.text, words.next(why.next)] : []),
    ...deliveries.slice(0, -1).flatMap((one) => beforeOf(one)),
  ].join(' ')
}

function beforeOf({ channel, state, reason }: MessageView['deliveries'][number]): string[] {
  const why = reason === null ? undefined : reasonWords(reason)?.text
  const told = why ?? `${lower(nameOf({ ...messageStateNames, ...stateNames }, state))}.`
  return [words.before(sayChannel(channel) ?? '', lower(told))]
}
