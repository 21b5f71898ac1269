// What an MCP session is made of: who asks, through which view, and how a request is answered whatever carried it.
import type { ClientCapabilities, Result } from '@modelcontextprotocol/server'
import type { Principal } from '#core/ctx.ts'
import type { ToolDefinition, ToolName } from '#tools/contract.ts'
import type { LookupDefinition, Toolset } from '#tools/lookups/contract.ts'
import type { App } from '../contract.ts'
import type { Approvals } from './approvals.ts'

/** What a connection chose to see; never more than its key may do. */
export type View = { toolsets: ReadonlySet<Toolset>; readOnly: boolean }

/** What serves every session of a process. */
export type McpPorts = {
  app: Pick<App, 'ctx' | 'call' | 'lookup' | 'approve' | 'plans'>
  definitions: Readonly<Record<ToolName, ToolDefinition>>
  lookups: Readonly<Record<string, LookupDefinition>>
  approvals: Approvals
}

export type Session = McpPorts & { principal: Principal; view: View }

export type Progress = { progress: number; total: number; message: string }

/** One request beside its parameters. */
export type Asking = {
  /** What the client declared it can do. */
  capabilities: ClientCapabilities | undefined
  /** What a person answered to the form of the round before, and the state that came with it. */
  inputResponses?: Readonly<Record<string, unknown>> | undefined
  requestState?: string | undefined
  /** Absent where the client did not ask for it. */
  progress?: ((step: Progress) => Promise<void>) | undefined
  /** Aborted when the client cancels or is gone. */
  signal: AbortSignal
}

/** The client can show a form to a person and return what was typed; an empty capability is that of forms. */
export const canElicit = ({ capabilities }: Asking): boolean => {
  const elicitation = capabilities?.elicitation
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined)
}

/** Answers one MCP request. Throws ProtocolError, or CodedError for what it refuses. */
export type Answers = (
  method: string,
  params: Readonly<Record<string, unknown>>,
  asking: Asking,
) => Promise<Result>
