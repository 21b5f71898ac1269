// The tools that a session has: the six functions and the lookups that its key, its groups and its read-only switch leave.
import type { ListToolsResult, Tool } from '@modelcontextprotocol/server'
import { z } from 'zod'
import type { ToolDefinition, ToolName } from '#tools/contract.ts'
import type { LookupDefinition } from '#tools/lookups/contract.ts'
import { holds } from '#tools/scopes.ts'
import { resultOf } from '../lookup-result.ts'
import { toolResult } from '../tool-result.ts'
import type { Session } from './contract.ts'
import { afterOf, pageFrom } from './page.ts'
import { toolsetOf } from './view.ts'

export type Entry =
  | { kind: 'tool'; name: ToolName; definition: ToolDefinition }
  | { kind: 'lookup'; name: string; definition: LookupDefinition }

const byName = (one: { name: string }, other: { name: string }): number => (one.name < other.name ? -1 : 1)

/** In order of name. What is not here is refused when it is called all the same. */
export function entriesOf({ definitions, lookups, principal, view }: Session): Entry[] {
  const tools = Object.values(definitions)
    .filter(({ name }) => !view.readOnly && view.toolsets.has(toolsetOf[name]))
    .map((definition): Entry => ({ kind: 'tool', name: definition.name, definition }))
  const reads = Object.values(lookups)
    .filter(({ toolset }) => view.toolsets.has(toolset))
    .map((definition): Entry => ({ kind: 'lookup', name: definition.name, definition }))
  return [...tools, ...reads]
    .filter(({ definition }) => definition.scopes.every((scope) => holds(principal, scope)))
    .sort(byName)
}

export function listTools(session: Session, params: Readonly<Record<string, unknown>>): ListToolsResult {
  const after = afterOf(params)
  const entries = entriesOf(session).filter(({ name }) => name > after)
  const { items, ...rest } = pageFrom(entries, ({ name }) => name)
  return { tools: items.map(toolOf), ...rest }
}

/** Sends go out to people: open world. The business key makes a repetition harmless; nothing stored is destroyed. */
const sendingHints = {
  readOnlyHint: false,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: true,
}
const readingHints = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
}

const described = new WeakMap<Entry['definition'], Tool>()

/** Schemas are made once: every request of HTTP is a session of its own. */
function toolOf(entry: Entry): Tool {
  const { kind, name, definition } = entry
  const known = described.get(definition)
  if (known) return known
  const tool: Tool = {
    name,
    title: definition.title,
    description: definition.description,
    inputSchema: schemaOf(definition.input.strict(), 'input'),
    outputSchema: schemaOf(entry.kind === 'tool' ? toolResult : resultOf(entry.definition), 'output'),
    annotations: { title: definition.title, ...(kind === 'tool' ? sendingHints : readingHints) },
  }
  described.set(definition, tool)
  return tool
}

const schemaOf = (schema: z.ZodObject, io: 'input' | 'output'): Tool['inputSchema'] =>
  z.toJSONSchema(schema, { io }) as Tool['inputSchema']
