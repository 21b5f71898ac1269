// The preview of calls, in order: single messages are really submitted, in one transaction that is then undone, so that what is shown cannot differ from what is done.
import type { Queryable } from '#core/database/database.ts'
import { foresee } from '#core/delivery/preview.ts'
import { findPatient } from '#core/patients/find.ts'
import { countSegment } from '#core/patients/segments.ts'
import { CodedError } from '#core/errors.ts'
import type { PreviewedCall, StoredCall } from '#core/plans/plans.ts'
import { peopleIn } from '#core/plans/people.ts'
import { isoInZone } from '#core/text/iso.ts'
import type { GroupSend, Intent, ToolName } from './contract.ts'
import { noting } from './link-codes.ts'
import { reasonText } from './plan-words.ts'
import { alertArgs, previewGroup } from './preview-group.ts'
import { type Calling, readCall } from './registry.ts'
import { addressed, submitIn, type Addressed } from './send-one.ts'

export type Call = { tool: ToolName; args: Record<string, unknown> }
export type Previewed = { shown: PreviewedCall; stored: StoredCall }

/** Same order as the calls. Nothing is sent and nothing stays. Throws what the calls themselves would. */
export async function previewCalls(calling: Calling, calls: readonly Call[]): Promise<Previewed[]> {
  const meant: { call: Call; intent: Intent }[] = []
  for (const call of calls) {
    const { tool, args } = readCall(calling.principal, call.tool, call.args)
    meant.push({ call, intent: await tool.intent(calling, args) })
  }
  const sends = await previewSends(calling, meant)
  const previews: Previewed[] = []
  for (const [index, { call, intent }] of meant.entries()) {
    const sent = sends.get(index)
    if (sent) previews.push(sent)
    else if ('group' in intent) previews.push(await previewAlert(calling, call, intent.group))
    else if ('record' in intent) previews.push(await previewRecord(calling, call, intent.record))
  }
  return previews
}

/** Undoes the transaction and carries out what it showed. */
class Undone extends Error {
  readonly shown: Map<number, Previewed>
  constructor(shown: Map<number, Previewed>) {
    super('undone')
    this.shown = shown
  }
}

type Meant = { call: Call; intent: Intent }

/** Later calls see what earlier ones would have made. */
async function previewSends(calling: Calling, meant: readonly Meant[]): Promise<Map<number, Previewed>> {
  const sends: { index: number; call: Call; one: Addressed }[] = []
  for (const [index, { call, intent }] of meant.entries())
    if ('send' in intent) sends.push({ index, call, one: await addressed(calling, intent.send) })
  if (sends.length === 0) return new Map()
  try {
    await calling.ctx.db.org(calling.principal.org).tx(async (tx) => {
      const shown = new Map<number, Previewed>()
      for (const { index, call, one } of sends)
        shown.set(index, await previewSend(tx, calling, { call, one }))
      throw new Undone(shown)
    })
  } catch (error) {
    if (error instanceof Undone) return error.shown
    throw error
  }
  throw new Error('a preview was kept')
}

async function previewSend(
  tx: Queryable,
  calling: Calling,
  { call, one }: { call: Call; one: Addressed },
): Promise<Previewed> {
  const codes: string[] = []
  const context = { ...calling, ctx: noting(calling.ctx, codes) }
  await tx.query('savepoint one_call')
  const { submitted } = await submitIn(tx, context, one)
  const { patient, zone } = one
  // The very patient who was shown: another of the same name may come before it runs.
  const stored = { tool: call.tool, args: { ...call.args, paciente: patient.id }, codes, alert: null }
  const common = { ...call, who: `${patient.given} ${patient.family}`.trim(), texts: [] }
  if (submitted.state !== 'alive' && submitted.state !== 'done') {
    await tx.query('rollback to savepoint one_call')
    const reason = submitted.reason ?? 'no_consent'
    const nobody = { recipients: 0, channels: [], text: '', segments: null, costCents: null, sendAt: null }
    return {
      stored,
      shown: { ...common, ...nobody, exclusions: [{ reason, text: reasonText(reason), count: 1 }] },
    }
  }
  const { channel, text, units, costCents, dueAt } = await foresee(
    tx,
    context.ctx,
    calling.principal.org,
    submitted.messageId,
  )
  return {
    stored,
    shown: {
      ...common,
      recipients: 1,
      channels: [{ channel, count: 1 }],
      text,
      exclusions: [],
      segments: channel === 'sms' ? units : null,
      costCents,
      sendAt: dueAt > calling.ctx.clock.now() ? isoInZone(dueAt, zone) : null,
    },
  }
}

async function previewAlert(calling: Calling, call: Call, group: GroupSend): Promise<Previewed> {
  const { ctx, principal } = calling
  const people = peopleIn(group.segment, group.today)
  if ((await countSegment(ctx.db.org(principal.org), principal.org, people)) === 0)
    throw new CodedError('segment_empty', { field: 'segmento' })
  const publicCode = ctx.ids.code()
  return {
    shown: await previewGroup(calling, group, { ...call, publicCode }),
    stored: { tool: call.tool, args: call.args, codes: [], alert: alertArgs(group, publicCode) },
  }
}

async function previewRecord(
  { ctx, principal }: Calling,
  call: Call,
  record: { patientReference: string; text: string },
): Promise<Previewed> {
  const patient = await findPatient(ctx.db.org(principal.org), principal.org, record.patientReference)
  return {
    shown: {
      ...call,
      who: `${patient.given} ${patient.family}`.trim(),
      recipients: 0,
      channels: [],
      text: record.text,
      texts: [],
      exclusions: [],
      segments: null,
      costCents: null,
      sendAt: null,
    },
    stored: { tool: call.tool, args: { ...call.args, paciente: patient.id }, codes: [], alert: null },
  }
}
