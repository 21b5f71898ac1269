// One message to one patient: submit, wait a little for its hand-over, and say what came of it in the brief's sentences.
import type { Ctx } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import { readSubmitted, type Sent } from '#core/delivery/outcome.ts'
import { submit, type SendRequest, type Submitted } from '#core/delivery/submit.ts'
import { CodedError } from '#core/errors.ts'
import { organizationZone } from '#core/organization.ts'
import { findPatient } from '#core/patients/find.ts'
import type { Patient } from '#core/patients/patients.ts'
import { isoInZone } from '#core/text/iso.ts'
import { dayOf, toWhen } from '#core/text/dates.ts'
import { bookFor } from '#prompts/index.ts'
import { blockReasons, channelNames, reasonWords, sentences } from '#prompts/staff/es.ts'
import type { ToolContext, ToolResult, Wish } from './contract.ts'

/** Rolls back what was created for a message that may not be sent. */
class Refused extends Error {
  readonly submitted: Submitted
  readonly request: SendRequest
  constructor(submitted: Submitted, request: SendRequest) {
    super('refused')
    this.submitted = submitted
    this.request = request
  }
}

/** Who is meant by a wish, and where the clinic is. */
export type Addressed = { wish: Wish; patient: Patient; zone: string }

export async function addressed({ ctx, principal }: ToolContext, wish: Wish): Promise<Addressed> {
  const handle = ctx.db.org(principal.org)
  const zone = await organizationZone(handle, principal.org)
  return { wish, zone, patient: await findPatient(handle, principal.org, wish.patientReference) }
}

export async function sendOne(context: ToolContext, wish: Wish): Promise<ToolResult> {
  const { ctx, principal } = context
  const one = await addressed(context, wish)
  const submitted = await submitWish(context, one)
  if (submitted.state === 'blocked') throw notSent(submitted.reason ?? 'no_consent')
  ctx.wake()
  return answer(ctx, principal.org, { ...one, submitted })
}

/** Within `tx`, which decides whether it stays: a preview is this very call, undone. */
export async function submitIn(
  tx: Queryable,
  { ctx, principal, planId, replaces }: ToolContext,
  { wish, patient, zone }: Addressed,
): Promise<{ submitted: Submitted; request: SendRequest; created: boolean }> {
  const { request: wished, created } = await wish.prepare(tx, patient, zone)
  const { businessKey: key } = wished
  // The same correction said twice still finds the first: the key names what it stands instead of.
  const request =
    key !== undefined && replaces ? { ...wished, businessKey: `${key}|instead:${replaces}` } : wished
  const [submitted] = await submit(tx, ctx, principal.org, [{ ...request, planId }])
  if (!submitted) throw new Error('nothing was submitted')
  return { submitted, request, created }
}

async function submitWish(context: ToolContext, one: Addressed): Promise<Submitted> {
  const { ctx, planId } = context
  const { org } = context.principal
  try {
    return await ctx.db.org(org).tx(async (tx) => {
      const { submitted, request, created } = await submitIn(tx, context, one)
      if (submitted.state === 'blocked' && created) throw new Refused(submitted, request)
      return submitted
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { submitted, request } = error
    // The refusal is kept; the appointment or debt that was to be made for it is not.
    await ctx.db.org(org).tx((tx) =>
      submit(tx, ctx, org, [
        {
          ...request,
          planId,
          subject: undefined,
          businessKey: undefined,
          link: undefined,
          refusedFor: submitted.reason ?? 'no_consent',
        },
      ]),
    )
    return submitted
  }
}

const isBlockReason = (reason: string): reason is keyof typeof blockReasons =>
  Object.hasOwn(blockReasons, reason)

/** What a refused message is told as: the reason and what can be done. */
export function notSent(reason: string): CodedError {
  const words = reasonWords(reason) ?? blockReasons.provider_failed
  return new CodedError('not_sent', { reason, text: sentences.notSent(words) })
}

async function answer(
  ctx: Ctx,
  org: string,
  { wish, submitted, patient, zone }: Addressed & { submitted: Submitted },
): Promise<ToolResult> {
  const sent = await awaitHandOver(ctx, org, submitted.messageId)
  if (sent.state === 'blocked' || sent.state === 'failed' || sent.state === 'cancelled')
    throw notSent(sent.reason ?? 'provider_failed')
  const channel = sent.channel ?? submitted.channel
  const ids = {
    messageId: submitted.messageId,
    ...(channel ? { channel } : {}),
    sendAt: isoInZone(sent.dueAt, zone),
  }
  if (sent.state === 'sent')
    return { ...ids, state: 'sent', text: sentences.sent(textOf(sent, zone, ctx.clock.now())) }
  if (sent.state === 'queued')
    return { ...ids, state: 'queued', text: sentences.queued(textOf(sent, zone, ctx.clock.now())) }
  const when = toWhen(sent.dueAt, zone)
  const es = bookFor('es')
  const spoken = { day: es.day(when), hour: es.hour(when) }
  const reason = sent.reason !== null && isBlockReason(sent.reason) ? sent.reason : null
  const text =
    wish.reminder && reason === null
      ? sentences.scheduledReminder({
          given: patient.given,
          channelName: channel ? channelNames[channel] : '',
          ...spoken,
        })
      : sentences.scheduled({ ...spoken, reasonText: blockReasons[reason ?? 'quiet_hours'].text })
  return {
    ...ids,
    state: 'scheduled',
    ...(reason ? { reason } : {}),
    text: ctx.stays() ? text : `${text} ${sentences.noWorker}`,
  }
}

/** The full wording in Spanish readers' order: what the patient reads, in the patient's language. */
function textOf(sent: Sent, zone: string, now: Date): string {
  return sent.text(dayOf(now, zone))
}

/** Waits until the message has left, was refused or is for later; a few seconds at most. */
async function awaitHandOver(ctx: Ctx, org: string, messageId: string): Promise<Sent> {
  const deadline = ctx.clock.wall() + (ctx.working() ? ctx.config.handOverWaitMs : 0)
  for (;;) {
    const sent = await readSubmitted(ctx.db.org(org), org, messageId)
    if (sent.state !== 'queued' || ctx.clock.wall() >= deadline) return sent
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}
