// The server that the official conformance suite examines: its own fixtures, answered through the product's MCP server and doors.
import {
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  type Result,
} from '@modelcontextprotocol/server'
import { silentLog } from '../../../core/log.ts'
import type { Answers } from '../../../server/mcp/contract.ts'
import { createMcpServer } from '../../../server/mcp/mcp-server.ts'
import { contentTools, prompts, resources, schema2020, templated, type Tool } from './content.ts'
import { askingPrompt, roundTools } from './rounds.ts'

const tools: Readonly<Record<string, Tool>> = { ...contentTools, ...roundTools }
const asking = 'test_input_required_result_prompt'

const argumentsOf: Readonly<Record<string, object>> = {
  test_elicitation: { message: { type: 'string' } },
}
const listed = Object.keys(tools)
  .sort()
  .map((name) => ({
    name,
    description: `Fixture ${name}`,
    inputSchema:
      name === 'json_schema_2020_12_tool'
        ? schema2020
        : { type: 'object', properties: argumentsOf[name] ?? {} },
  }))

const unknown = (what: string): ProtocolError =>
  new ProtocolError(ProtocolErrorCode.InvalidParams, `Unknown ${what}`)

const answerMethod: Readonly<Record<string, Answers>> = {
  'tools/list': () => Promise.resolve({ tools: listed }),
  'tools/call': async (_method, { name, arguments: args = {} }, given) => {
    const tool = Object.hasOwn(tools, String(name)) ? tools[String(name)] : undefined
    if (!tool) throw unknown('tool')
    return tool(args as Record<string, unknown>, given)
  },
  'resources/list': () =>
    Promise.resolve({
      resources: Object.keys(resources).map((uri) => ({ uri, name: uri, description: `Fixture ${uri}` })),
    }),
  'resources/templates/list': () =>
    Promise.resolve({
      resourceTemplates: [
        { uriTemplate: 'test://template/{id}/data', name: 'template', description: 'Fixture' },
      ],
    }),
  'resources/read': (_method, params) => {
    const uri = String(params['uri'])
    const found = resources[uri] ?? templated(uri)
    if (!found) throw new ResourceNotFoundError(uri)
    return Promise.resolve({ contents: [{ uri, ...found }] })
  },
  'prompts/list': () =>
    Promise.resolve({
      prompts: [...Object.entries(prompts), [asking, { arguments: [] }] as const].map(
        ([name, { arguments: names }]) => ({
          name,
          description: `Fixture ${name}`,
          arguments: names.map((one) => ({ name: one, description: 'Fixture', required: true })),
        }),
      ),
    }),
  'prompts/get': (_method, { name, arguments: given = {} }, asked) => {
    if (name === asking) return askingPrompt(asked)
    const prompt = Object.hasOwn(prompts, String(name)) ? prompts[String(name)] : undefined
    if (!prompt) throw unknown('prompt')
    return Promise.resolve({ messages: prompt.messages(given as Record<string, string>) })
  },
  'completion/complete': () =>
    Promise.resolve({ completion: { values: ['paris', 'park'], total: 2, hasMore: false } }),
}

const answers: Answers = async (method, params, given): Promise<Result> => {
  const answer = answerMethod[method]
  if (!answer) throw new ProtocolError(ProtocolErrorCode.MethodNotFound, 'Method not found')
  return answer(method, params, given)
}

/** With what the 2025 suite asks for and the product does not offer: subscriptions, which the next protocol took away. */
export function everythingServer(): ReturnType<typeof createMcpServer> {
  const server = createMcpServer({ answers, version: '1.0.0', log: silentLog })
  server.registerCapabilities({ resources: { subscribe: true } })
  server.setRequestHandler('resources/subscribe', () => ({}))
  server.setRequestHandler('resources/unsubscribe', () => ({}))
  return server
}
