// tools/call: the view, the call, its approval by a person where one is needed, and how a mass send goes on.
import {
  type CallToolResult,
  type InputRequiredResult,
  ProtocolError,
  ProtocolErrorCode,
} from '@modelcontextprotocol/server'
import { CodedError } from '#core/errors.ts'
import { mcpWords } from '#prompts/staff/mcp.es.ts'
import type { ToolName, ToolResult } from '#tools/contract.ts'
import type { LookupResult } from '#tools/lookups/contract.ts'
import { holds } from '#tools/scopes.ts'
import { toCoded } from '../http/problem.ts'
import { publicResult } from '../tool-result.ts'
import { type Asking, canElicit, type Session } from './contract.ts'
import { followed } from './follow.ts'
import { noteFailure, refusal } from './refusal.ts'
import { publicLookup } from '../lookup-result.ts'
import { type Entry, entriesOf } from './tool-list.ts'

/** Only what the schema names leaves the process. */

type Called = { name: string; args: Record<string, unknown> }

/** Refusals of the product are results that say so; only what no tool could answer is the protocol's error. */
export async function callTool(
  session: Session,
  params: Readonly<Record<string, unknown>>,
  asking: Asking,
): Promise<CallToolResult | InputRequiredResult> {
  const { name, arguments: args = {} } = params
  try {
    if (typeof name !== 'string') throw noSuchTool(session)
    if (!isRecord(args)) throw new CodedError('invalid_input', { field: 'arguments' })
    const entry = entriesOf(session).find((one) => one.name === name)
    if (entry?.kind === 'lookup') return lookedUp(session, entry, args)
    if (entry?.kind === 'tool') return await sent(session, { name: entry.name, args }, asking)
    throw outOfView(session, name)
  } catch (error) {
    if (error instanceof ProtocolError) throw error
    noteFailure(error, { log: session.app.ctx.log, method: 'tools/call' })
    return refusal(toCoded(error))
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const noSuchTool = (session: Session): ProtocolError =>
  new ProtocolError(
    ProtocolErrorCode.InvalidParams,
    mcpWords.noSuchTool(entriesOf(session).map(({ name }) => name)),
  )

/** Why a tool that exists is not this session's: the switch comes first, then the scope that is missing. */
function outOfView(session: Session, name: string): Error {
  const { definitions, lookups, principal, view } = session
  const known: Entry['definition'] | undefined =
    Object.values(definitions).find((one) => one.name === name) ??
    Object.values(lookups).find((one) => one.name === name)
  if (!known) return noSuchTool(session)
  if ('run' in known && 'effect' in known && view.readOnly)
    return new CodedError('forbidden', { text: mcpWords.readOnly })
  const missing = known.scopes.find((scope) => !holds(principal, scope))
  return missing ? new CodedError('forbidden', { params: { scope: missing } }) : noSuchTool(session)
}

async function lookedUp(
  { app, principal }: Session,
  { name }: Entry,
  args: Record<string, unknown>,
): Promise<CallToolResult> {
  const result: LookupResult = await app.lookup(principal, name, args)
  const structuredContent = publicLookup(result)
  return { content: [{ type: 'text', text: result.text }], structuredContent }
}

async function sent(
  session: Session,
  { name, args }: Called & { name: ToolName },
  asking: Asking,
): Promise<CallToolResult | InputRequiredResult> {
  const { app, approvals, principal } = session
  const call = { principal, tool: name, args }
  if (asking.requestState !== undefined) {
    const { requestState, inputResponses } = asking
    const { planId, recipients } = await approvals.answer(call, { requestState, inputResponses })
    const approved = app.approve(principal, planId, recipients)
    return told(
      await followed(session, {
        asking,
        planId,
        work: approved,
        again: () => app.call(principal, name, args),
      }),
    )
  }
  const result = await app.call(principal, name, args)
  const { planId } = result
  if (planId === undefined) return told(result)
  if (result.state === 'needs_approval')
    return canElicit(asking) && holds(principal, 'alertas:aprobar')
      ? approvals.ask(call, planId)
      : told(result)
  return told(
    await followed(session, {
      asking,
      planId,
      work: Promise.resolve(result),
      again: () => app.call(principal, name, args),
    }),
  )
}

function told(result: ToolResult): CallToolResult {
  const structuredContent = publicResult(result)
  return { content: [{ type: 'text', text: result.text }], structuredContent }
}
