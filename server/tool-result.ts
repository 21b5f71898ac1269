// The shape of a tool's answer as programs see it: MCP's output schema and the OpenAPI description come from here.
import { z } from 'zod'
import { channelNames } from '#channels/contract.ts'
import type { ToolResult, ToolState } from '#tools/contract.ts'

const states = [
  'sent',
  'queued',
  'scheduled',
  'needs_approval',
  'running',
  'recorded',
] as const satisfies readonly ToolState[]

export const toolResult = z.strictObject({
  text: z.string(),
  state: z.enum(states),
  messageId: z.string().optional(),
  channel: z.enum(channelNames).optional(),
  sendAt: z.string().optional(),
  reason: z.string().optional(),
  recipients: z.number().int().optional(),
  understood: z.string().optional(),
  planId: z.string().optional(),
  approvalUrl: z.string().optional(),
  incidentNumber: z.number().int().optional(),
  queue: z.string().optional(),
})

const stripped = toolResult.strip()

/** Only what the schema names leaves the process, whatever else an object carries. */
export const publicResult = (result: ToolResult): z.infer<typeof toolResult> => stripped.parse(result)
