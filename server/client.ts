// A client of whichever instance is meant (METAQARE_URL, DATABASE_URL, the server of DATA_DIR, the folder): every tool and lookup by name.
import { z } from 'zod'
import { CodedError } from '#core/errors.ts'
import type { ToolName, ToolResult } from '#tools/contract.ts'
import type { LookupResult } from '#tools/lookups/contract.ts'
import { lookups } from '#tools/lookups/registry.ts'
import { isToolName, tools } from '#tools/registry.ts'
import { connect, type Connection } from './connect.ts'
import { localPrincipal } from './console-deps.ts'

/** What an agent of your own needs to offer a tool: `inputSchema` is JSON Schema 2020-12. */
export type ToolDescription = {
  name: string
  title: string
  description: string
  /** It asks and changes nothing. */
  readOnly: boolean
  inputSchema: Record<string, unknown>
}

export type MensajeriaClient = {
  tools: readonly ToolDescription[]
  /** One call by name. Rejects with a CodedError whose message is the sentence of what went wrong. */
  run: (name: string, args: Record<string, unknown>) => Promise<ToolResult | LookupResult>
  close: () => Promise<void>
}

const describe = (
  {
    name,
    title,
    description,
    input,
  }: { name: string; title: string; description: string; input: z.ZodObject },
  readOnly: boolean,
): ToolDescription => ({
  name,
  title,
  description,
  readOnly,
  inputSchema: z.toJSONSchema(input, { io: 'input' }),
})

export const toolDescriptions = (): ToolDescription[] => [
  ...Object.values(tools).map((one) => describe(one, false)),
  ...Object.values(lookups).map((one) => describe(one, true)),
]

export const runTool = (
  open: Connection,
  tool: ToolName,
  args: Record<string, unknown>,
): Promise<ToolResult> =>
  open.app
    ? open.app.call(localPrincipal(open.app.org), tool, args)
    : open.request<ToolResult>('POST', `/v1/tools/${tool}`, args)

export const runLookup = (
  open: Connection,
  name: string,
  args: Record<string, unknown>,
): Promise<LookupResult> => {
  if (!Object.hasOwn(lookups, name))
    return Promise.reject(
      new CodedError('not_found', { field: 'name', params: { options: Object.keys(lookups) } }),
    )
  return open.app
    ? open.app.lookup(localPrincipal(open.app.org), name, args)
    : open.request<LookupResult>('POST', `/v1/lookups/${name}`, args)
}

/** Connects; the caller closes. Throws `server_unreachable` and what the start of an own instance may refuse. */
export async function createMensajeriaClient(): Promise<MensajeriaClient> {
  const open = await connect()
  return {
    tools: toolDescriptions(),
    run: (name, args) => (isToolName(name) ? runTool(open, name, args) : runLookup(open, name, args)),
    close: open.close,
  }
}
