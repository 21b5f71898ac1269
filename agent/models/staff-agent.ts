// One run of the agent that reads staff commands: it may propose the six functions and look things up, and nothing else happens.
import { z } from 'zod'
import { CodedError } from '#core/errors.ts'
import { foundTitle, patientArgument, staffReplies } from '#prompts/staff-model/system.ts'
import { type ToolName, toolNames } from '#tools/contract.ts'
import { isToolName, tools } from '#tools/registry.ts'
import type { LookupDefinition, LookupResult } from '#tools/lookups/contract.ts'
import { chatModel, loadAgentSdk } from './agent-sdk.ts'
import { ModelError, type ModelSettings } from './ports.ts'
import { plainSchema } from './reading.ts'
import type { Proposal } from './staff-proposals.ts'
import type { Placeholders } from './staff-pseudonyms.ts'
import { untraced } from './untraced.ts'

export type Lookup = (name: string, args: Record<string, unknown>) => Promise<LookupResult>
export type Looked = { name: string; text: string }
/** What a run came to; `said` still holds placeholders. `refused`: what a look-up answered instead of finding. */
export type Ran = {
  said: string
  proposals: Proposal[]
  looked: Looked[]
  refused: CodedError[]
}

export type Asked = {
  settings: ModelSettings
  system: string
  /** Already without personal data. */
  text: string
  placeholders: Placeholders
  lookups: Readonly<Record<string, LookupDefinition>>
  lookup: Lookup
  /** Wall time runs out by it. */
  signal: AbortSignal
}

const limits = { modelCalls: 6, lookups: 12, proposals: 20, corrections: 3, outputTokens: 4000 } as const
const largestAnswer = 1024 * 1024

/** Throws ModelError, or what the SDK throws, whenever the run did not come to a proper end. */
export async function runStaffAgent(asked: Asked, spent: (tokens: number) => void): Promise<Ran> {
  const [{ createAgent, modelCallLimitMiddleware, tool }] = await loadAgentSdk()
  const ran: Ran = { said: '', proposals: [], looked: [], refused: [] }
  const offered = [...toolNames.map(functionShape), ...Object.values(asked.lookups).map(lookupShape)]
  const agent = createAgent({
    model: await chatModel(asked.settings, { maxTokens: limits.outputTokens, largestAnswer }),
    tools: offered.map((shape) => tool(() => staffReplies.refused, shape)),
    middleware: [
      modelCallLimitMiddleware({ runLimit: limits.modelCalls, exitBehavior: 'error' }),
      await guardOf(answering(asked, ran), spent),
    ],
  })
  // As a plain message: a system prompt of the agent's goes out in parts, which not every endpoint takes.
  const messages = [
    { role: 'system', content: asked.system },
    { role: 'user', content: asked.text },
  ]
  const settings = { signal: asked.signal, recursionLimit: 50, ...(await untraced()) }
  const { messages: all } = (await agent.invoke({ messages }, settings)) as {
    messages: { content: unknown }[]
  }
  const last = all.at(-1)?.content
  if (typeof last !== 'string') throw new ModelError('unreadable')
  return { ...ran, said: last }
}

/** No tool's own code is ever run: every call is answered here, so that no error of the SDK repeats an argument. */
async function guardOf(
  answerCall: (name: string, args: unknown) => Promise<string>,
  spent: (tokens: number) => void,
) {
  const [{ createMiddleware, ToolMessage }] = await loadAgentSdk()
  return createMiddleware({
    name: 'StaffGuard',
    wrapModelCall: async (request, handler) => {
      const message = await handler(request)
      const read = answerShape.safeParse(message)
      spent(read.data?.usage_metadata?.total_tokens ?? 0)
      if (!read.success || (read.data.invalid_tool_calls ?? []).length > 0 || isCut(read.data))
        throw new ModelError('unreadable')
      return message
    },
    wrapToolCall: async ({ toolCall: { id, name, args } }) =>
      new ToolMessage({ content: await answerCall(name, args), tool_call_id: id ?? '', name }),
  })
}

const answerShape = z.object({
  invalid_tool_calls: z.array(z.unknown()).optional(),
  usage_metadata: z.object({ total_tokens: z.number().nonnegative() }).optional(),
  response_metadata: z.record(z.string(), z.unknown()).optional(),
})

/** Half an answer is none: the words or the calls that are missing might be the ones that matter. */
const isCut = ({ response_metadata }: z.infer<typeof answerShape>): boolean =>
  response_metadata?.['finish_reason'] === 'length' ||
  response_metadata?.['finish_reason'] === 'content_filter'

type Shape = { name: string; description: string; schema: Record<string, unknown> }

/** Of patients no example is given: their own words name one. */
function schemaOf(input: z.ZodObject): Record<string, unknown> {
  const { paciente } = input.shape as { paciente?: z.ZodType }
  const shown = paciente ? input.extend({ paciente: paciente.describe(patientArgument) }) : input
  return plainSchema(z.toJSONSchema(shown, { io: 'input', unrepresentable: 'any' })) as Record<
    string,
    unknown
  >
}

/** Every argument may be left out: what was not said must not be made up to fill a form. */
const functionShape = (name: ToolName): Shape => ({
  name,
  description: tools[name].description,
  schema: schemaOf((tools[name].input as z.ZodObject).partial()),
})

const lookupShape = ({ name, description, input }: LookupDefinition): Shape => ({
  name,
  description,
  schema: schemaOf(input),
})

/** Answers one call of the model with a text of ours or, pseudonymised and fenced, with what a look-up found. */
function answering(asked: Asked, ran: Ran): (name: string, args: unknown) => Promise<string> {
  const { placeholders, lookups } = asked
  const count = { corrections: 0, lookups: 0 }
  const corrected = (text: string): string => {
    count.corrections += 1
    if (count.corrections > limits.corrections) throw new ModelError('unreadable')
    return text
  }
  return async (name, args) => {
    const read = restored(args, placeholders)
    if (read === 'unknown') return corrected(staffReplies.unknown_placeholder)
    if (isToolName(name)) return proposed(name, read, { ran, corrected })
    if (!Object.hasOwn(lookups, name)) return corrected(staffReplies.unknown_function)
    count.lookups += 1
    if (count.lookups > limits.lookups) throw new ModelError('unreadable')
    try {
      const { text, data } = await asked.lookup(name, read)
      ran.looked.push({ name, text })
      return `${foundTitle}\n${JSON.stringify(placeholders.hide(text, namesIn(data)))}`
    } catch (error) {
      if (!(error instanceof CodedError)) throw error
      if (error.code === 'invalid_input')
        return corrected(staffReplies.wrong_argument(error.field ?? 'of the look-up'))
      ran.refused.push(error)
      return staffReplies.refused
    }
  }
}

type Arguments = Record<string, unknown>

/** Placeholders put back; nulls and empty texts are arguments that were not said. */
function restored(args: unknown, placeholders: Placeholders): Arguments | 'unknown' {
  const given = typeof args === 'object' && args !== null && !Array.isArray(args) ? Object.entries(args) : []
  const said = given.filter(([, value]) => value !== null && value !== undefined && value !== '')
  if (said.some(([, value]) => typeof value === 'string' && !placeholders.knows(value))) return 'unknown'
  return Object.fromEntries(
    said.map(([name, value]) => [name, typeof value === 'string' ? placeholders.show(value) : value]),
  )
}

type Noting = { ran: Ran; corrected: (text: string) => string }

/** Nothing runs: a call that is one of the function's shape is kept, to be held against what was said. */
function proposed(tool: ToolName, args: Arguments, { ran, corrected }: Noting): string {
  if (ran.proposals.length >= limits.proposals) return corrected(staffReplies.too_many)
  const input: z.ZodObject = tools[tool].input
  const parsed = input.partial().safeParse(args)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    if (issue?.code === 'unrecognized_keys')
      return corrected(staffReplies.unknown_argument(tools[tool].positional))
    return corrected(staffReplies.wrong_argument(String(issue?.path[0] ?? '')))
  }
  const texts = Object.entries(parsed.data).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  ran.proposals.push({ tool, args: Object.fromEntries(texts), afterData: ran.looked.length > 0 })
  return staffReplies.noted
}

/** Names that a look-up's rows say: with capitals or not, they stand in its text. */
const namesIn = (data: LookupResult['data']): string[] =>
  data.flatMap((row) =>
    Object.entries(row).flatMap(([key, value]) =>
      /nombre|name|pacient|patient|persona/i.test(key) && typeof value === 'string' ? [value] : [],
    ),
  )
