// What a tool is: one definition, many faces (in-process, REST, MCP, staff box). Only the registry runs it.
import type { z } from 'zod'
import type { Interpretation, Queue } from '#core/conversations/interpretation.ts'
import type { ChannelName } from '#core/ctx.ts'
import type { Ctx, Principal, Scope } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import type { SendRequest } from '#core/delivery/submit.ts'
import type { Patient } from '#core/patients/patients.ts'
import type { Segment } from '#core/text/segments.ts'
import type { Alert } from './alerts.ts'

export const toolNames = [
  'enviarConfirmacionCita',
  'recordatorioAutomatico',
  'enviarEncuestaNPS',
  'notificacionPago',
  'alertaSaludPublica',
  'feedbackPaciente',
] as const
export type ToolName = (typeof toolNames)[number]

/** What a call came to. `error` never appears here: it is thrown as CodedError. */
export type ToolState = 'sent' | 'queued' | 'scheduled' | 'needs_approval' | 'running' | 'recorded'

export type ToolResult = {
  /** The sentence, in Spanish, exactly as people read it. */
  text: string
  state: ToolState
  messageId?: string
  channel?: ChannelName
  /** ISO 8601 with offset, in the clinic's zone. */
  sendAt?: string
  reason?: string
  recipients?: number
  /** What a segment was understood as. */
  understood?: string
  planId?: string
  approvalUrl?: string
  incidentNumber?: number
  queue?: string
}

/** single: one patient, reversible; mass: many; record: writes only our own rows. */
export type Effect = 'single' | 'mass' | 'record'

/** What tools need from the agent, wired in server/app.ts (tools may not import agent code). */
export type ToolPorts = {
  interpret: (
    text: string,
    context: { channel: ChannelName; now: Date; zone: string; language?: string | undefined },
  ) => Promise<Interpretation>
  route: (interpretation: Interpretation) => { queue: Queue }[]
}

export type ToolContext = {
  ctx: Ctx
  principal: Principal
  ports: ToolPorts
  /** The plan that this call is part of: its messages belong to it, and a stop of the plan takes them back. */
  planId?: string | undefined
  /** A message that went out and that this one is said instead of: the same matter may be told once more. */
  replaces?: string | undefined
}

/** One message to one patient. */
export type Wish = {
  patientReference: string
  channel: ChannelName | undefined
  /** Finds or makes what the message is about, and words the request. `created`: a row that only a sent message justifies. */
  prepare: (
    tx: Queryable,
    patient: Patient,
    zone: string,
  ) => Promise<{ request: SendRequest; created: boolean }>
  /** Whether the sentence of a later send is the reminder's. */
  reminder?: boolean
}

/** One text to a group. `today`: the clinic's day. */
export type GroupSend = {
  alert: Alert
  segment: Segment
  understood: string
  channel: ChannelName | null
  zone: string
  today: string
}

/** What a call means to do, read and checked but not done: what it runs and what its preview shows are made of the same. */
export type Intent =
  { send: Wish } | { group: GroupSend } | { record: { patientReference: string; text: string } }

export type ToolDefinition<Input extends z.ZodObject = z.ZodObject> = {
  name: ToolName
  title: string
  description: string
  effect: Effect
  scopes: readonly Scope[]
  input: Input
  /** The order of the positional call in the brief. */
  positional: readonly string[]
  /** Changes nothing; throws what is wrong with the arguments. */
  intent(context: ToolContext, args: z.infer<Input>): Promise<Intent>
  /** A method, so that a definition with narrower arguments still stands in the registry; the registry parses first. */
  run(context: ToolContext, args: z.infer<Input>): Promise<ToolResult>
}
