// The registry: the six functions, and the only way to run one. Every face (in-process, REST, MCP, staff) comes through here.
import type { Principal } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { alertaSaludPublica } from './catalog/alertaSaludPublica.ts'
import { enviarConfirmacionCita } from './catalog/enviarConfirmacionCita.ts'
import { enviarEncuestaNPS } from './catalog/enviarEncuestaNPS.ts'
import { feedbackPaciente } from './catalog/feedbackPaciente.ts'
import { notificacionPago } from './catalog/notificacionPago.ts'
import { recordatorioAutomatico } from './catalog/recordatorioAutomatico.ts'
import type { ToolContext, ToolDefinition, ToolName, ToolResult } from './contract.ts'
import { inputError } from './input-error.ts'
import { holds } from './scopes.ts'

export const tools = {
  enviarConfirmacionCita,
  recordatorioAutomatico,
  enviarEncuestaNPS,
  notificacionPago,
  alertaSaludPublica,
  feedbackPaciente,
} as const satisfies { [K in ToolName]: ToolDefinition & { name: K } }

export const isToolName = (name: string): name is ToolName => Object.hasOwn(tools, name)

/** Where a call comes from: the identity made by code, and the ports that tools need from the agent. */
export type Calling = ToolContext

/** Checks the caller's scopes, then the arguments. Throws `forbidden`, `invalid_input` (naming the field). */
export function readCall(
  principal: Principal,
  name: ToolName,
  args: Readonly<Record<string, unknown>>,
): { tool: ToolDefinition; args: Record<string, unknown> } {
  const tool: ToolDefinition = tools[name]
  const missing = tool.scopes.find((scope) => !holds(principal, scope))
  if (missing) throw new CodedError('forbidden', { params: { scope: missing } })
  const parsed = tool.input.safeParse(args)
  if (!parsed.success) throw inputError(parsed.error, tool.input)
  return { tool, args: parsed.data }
}

/** What `readCall` throws, or what the tool itself refuses. */
export async function callTool(
  calling: Calling,
  name: ToolName,
  args: Readonly<Record<string, unknown>>,
): Promise<ToolResult> {
  const { tool, args: read } = readCall(calling.principal, name, args)
  return tool.run(calling, read)
}

/** The positional call of the brief as one object; left-out optional arguments are absent. */
export function namedArguments(name: ToolName, positional: readonly unknown[]): Record<string, unknown> {
  const names: readonly string[] = tools[name].positional
  if (positional.length > names.length)
    throw new CodedError('invalid_input', { params: { problem: 'too_many', count: names.length } })
  return Object.fromEntries(
    names.flatMap((argument, index) =>
      positional[index] === undefined || positional[index] === null ? [] : [[argument, positional[index]]],
    ),
  )
}
