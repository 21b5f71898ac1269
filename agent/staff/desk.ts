// The staff desk: reads a sentence, runs what it asks for, and tells in Spanish what came of it.
import type { Ctx, Principal } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { organizationZone } from '#core/organization.ts'
import { deskWords } from '#prompts/staff/desk.es.ts'
import { errors } from '#prompts/staff/es.ts'
import type { ToolName, ToolResult } from '#tools/contract.ts'
import { type ReadCall, readCommand } from './read-command.ts'

type Ran = {
  tool: ToolName
  args: Record<string, string>
  result?: ToolResult
  error?: { code: string; text: string }
}

/** What a sentence of the staff came to. `calls` are those read; each has a result or an error, in order. */
export type StaffAnswer = {
  reply: string
  calls: Ran[]
  /** Names of required arguments that were not said. */
  clarify: string[]
}

export type StaffDesk = (principal: Principal, sentence: string) => Promise<StaffAnswer>

type Call = (principal: Principal, tool: ToolName, args: Record<string, unknown>) => Promise<ToolResult>

/** `call` is the registry's one way in: scopes, consent and approval are decided there, never here. */
export function staffDesk({ ctx, call }: { ctx: Ctx; call: Call }): StaffDesk {
  return async (principal, sentence) => {
    const zone = await organizationZone(ctx.db.org(principal.org), principal.org)
    const read = readCommand(sentence, { now: ctx.clock.now(), zone })
    if (read.question) return { reply: deskWords.question, calls: [], clarify: [] }
    if (read.clarify.length > 0)
      return { reply: deskWords.clarify(read.clarify), calls: [], clarify: read.clarify }
    if (read.refuse) return { reply: deskWords.refused, calls: [], clarify: [] }
    if (read.calls.length === 0) return { reply: deskWords.dropped, calls: [], clarify: [] }
    const calls: Ran[] = []
    for (const one of read.calls) calls.push(await ran(one, () => call(principal, one.tool, one.args)))
    return { reply: calls.map(told).join('\n'), calls, clarify: [] }
  }
}

/** One command that fails does not keep the next from being done. */
async function ran(one: ReadCall, call: () => Promise<ToolResult>): Promise<Ran> {
  try {
    return { ...one, result: await call() }
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    return { ...one, error: { code: error.code, text: sentenceOf(error) } }
  }
}

function sentenceOf(error: CodedError): string {
  if (error.text !== undefined) return error.text
  const field = error.field === undefined ? {} : { field: error.field }
  const { text, next } = errors[error.code]({ ...field, ...error.params })
  return `${text} ${next}`
}

function told({ result, error }: Ran): string {
  if (!result) return error?.text ?? ''
  if (result.understood === undefined) return result.text
  return `${result.text}\n${deskWords.reached({ understood: result.understood, recipients: result.recipients })}`
}
