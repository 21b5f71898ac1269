// A scripted language model: an OpenAI-compatible server on loopback that answers as told, fails as told and remembers what it was shown.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type ChatMessage = {
  role: string
  content: string | null
  tool_calls?: { id: string; function: { name: string; arguments: string } }[]
  tool_call_id?: string
}
export type ChatRequest = {
  model: string
  messages: ChatMessage[]
  response_format?: { type: string; json_schema?: { name: string } }
  tools?: { type: string; function: { name: string; parameters: unknown } }[]
  temperature?: number
}
/** Arguments as text are sent as they are, JSON or not. */
export type ScriptedCall = { name: string; args: Record<string, unknown> | string }
/** A string is the answer's content; an object is sent as JSON content; `calls` are tool calls; `cut`: tokens ran out. */
export type Scripted =
  | string
  | { calls: ScriptedCall[]; text?: string }
  | { json: unknown }
  | { cut: string; calls?: ScriptedCall[] }
export type Script = (request: ChatRequest) => Scripted

export type ModelFault =
  | 'hangs'
  | 'hangs_in_body'
  | 'server_error'
  | 'too_many'
  | 'wrong_key'
  | 'invalid_json'
  | 'not_an_answer'
  | 'wrong_enum'
  | 'huge_answer'
  | 'truncated'
  | 'stream_cut'
  | 'stream_ends_early'
  | 'redirects'
  | 'not_there'

export const modelFaults: readonly ModelFault[] = [
  'hangs',
  'hangs_in_body',
  'server_error',
  'too_many',
  'wrong_key',
  'invalid_json',
  'not_an_answer',
  'wrong_enum',
  'huge_answer',
  'truncated',
  'stream_cut',
  'stream_ends_early',
  'redirects',
  'not_there',
]

export type FakeModel = {
  /** Base as OPENAI_BASE_URL wants it. */
  url: string
  /** Bodies of the chat calls, in order, as they came over the wire. */
  bodies: readonly string[]
  /** Texts that were to be embedded. */
  embedded: readonly string[]
  script: (script: Script) => void
  fault: (fault: ModelFault | null) => Promise<void>
  /** Request fields that are answered with 400, as endpoints do that do not know them. */
  refuses: (...fields: ('json_schema' | 'temperature')[]) => void
  close: () => Promise<void>
}

type State = {
  script: Script
  fault: ModelFault | null
  refused: Set<string>
  bodies: string[]
  embedded: string[]
  answered: number
}

/** What a model that understands nothing says; scripts begin from it. */
export const nothingRead = {
  intent: 'unclear',
  also: [] as string[],
  urgency: 'none',
  category: null as string | null,
  severity: null as string | null,
  language: 'es',
  slots: { phone: null, amount: null, name: null, relation: null } as Record<string, string | null>,
  confidence: 0.99,
}

/** The message that a request asks about. */
export function messageIn(request: ChatRequest): string {
  const said = request.messages.findLast((one) => one.role === 'user')?.content ?? ''
  const line = said.split('\n').findLast((one) => one.startsWith('{')) ?? '{}'
  return String((JSON.parse(line) as { message?: unknown }).message ?? said)
}

export async function fakeModel(script: Script = () => ({ json: nothingRead })): Promise<FakeModel> {
  const state: State = { script, fault: null, refused: new Set(), bodies: [], embedded: [], answered: 0 }
  const server = createServer((request, response) => {
    serve(request, response, state).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const hangUp = async (): Promise<void> => {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  return {
    url: `http://127.0.0.1:${port}/v1`,
    bodies: state.bodies,
    embedded: state.embedded,
    script: (next) => {
      state.script = next
    },
    fault: async (fault) => {
      state.fault = fault
      if (fault === 'not_there') await hangUp()
      else if (!server.listening) await once(server.listen(port, '127.0.0.1'), 'listening')
    },
    refuses: (...fields) => {
      state.refused = new Set(fields)
    },
    close: hangUp,
  }
}

async function serve(request: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks).toString('utf8')
  if (request.url === '/v1/embeddings') return embed(body, response, state)
  if (request.url !== '/v1/chat/completions') return send(response, 404, { error: { message: 'no route' } })
  state.bodies.push(body)
  const asked = JSON.parse(body) as ChatRequest
  if (state.fault !== null) return fail(state.fault, asked, { response, state })
  const refused = refusalOf(asked, state.refused)
  if (refused !== null)
    return send(response, 400, { error: { message: refused, type: 'invalid_request_error' } })
  send(response, 200, completion(asked, state.script(asked), state))
}

function refusalOf(asked: ChatRequest, refused: ReadonlySet<string>): string | null {
  if (refused.has('temperature') && asked.temperature !== undefined)
    return "Unsupported value: 'temperature' does not support 0 with this model."
  if (refused.has('json_schema') && asked.response_format?.type === 'json_schema')
    return "'response_format.type' must be one of 'text', 'json_object'."
  return null
}

function contentOf(scripted: Scripted): string | null {
  if (typeof scripted === 'string') return scripted
  if ('json' in scripted) return JSON.stringify(scripted.json)
  return 'cut' in scripted ? scripted.cut : (scripted.text ?? null)
}

/** Ids are unique: clients that join messages by id would lose answers otherwise. */
function completion(asked: ChatRequest, scripted: Scripted, state: State): Record<string, unknown> {
  state.answered += 1
  const id = `chatcmpl-scripted-${state.answered}`
  const calls = typeof scripted === 'object' && 'calls' in scripted ? scripted.calls : undefined
  const cut = typeof scripted === 'object' && 'cut' in scripted
  return {
    id,
    object: 'chat.completion',
    created: 1_724_050_800,
    model: asked.model,
    choices: [
      {
        index: 0,
        finish_reason: cut ? 'length' : calls ? 'tool_calls' : 'stop',
        message: {
          role: 'assistant',
          content: contentOf(scripted),
          ...(calls
            ? {
                tool_calls: calls.map(({ name, args }, index) => ({
                  id: `call-${state.answered}-${index}`,
                  type: 'function',
                  function: { name, arguments: typeof args === 'string' ? args : JSON.stringify(args) },
                })),
              }
            : {}),
        },
      },
    ],
    usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 },
  }
}

type At = { response: ServerResponse; state: State }

/** An endpoint that streams although nobody asked it to, and stops in the middle of a call. */
const halfStream = [
  '{"choices":[{"index":0,"delta":{"role":"assistant","content":null}}]}',
  '{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"call-half","type":"function","function":{"name":"enviarEncuestaNPS","arguments":"{\\"paciente\\":\\"Ju"}}]}}]}',
]
  .map((data) => `data: ${data}\n\n`)
  .join('')

const faults: Record<Exclude<ModelFault, 'not_there'>, (asked: ChatRequest, at: At) => void> = {
  hangs: () => {},
  hangs_in_body: (_asked, { response }) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('{"id":"chatcmpl-slow","choices":[')
  },
  server_error: (_asked, { response }) => send(response, 500, { error: { message: 'broken' } }),
  too_many: (_asked, { response }) => {
    response.setHeader('retry-after', '30')
    send(response, 429, { error: { message: 'slow down' } })
  },
  wrong_key: (_asked, { response }) => send(response, 401, { error: { message: 'bad key' } }),
  invalid_json: (asked, { response, state }) =>
    send(response, 200, completion(asked, '{"intent": "unclear", "also": [', state)),
  not_an_answer: (_asked, { response }) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<html>Sign in to the hospital network</html>')
  },
  wrong_enum: (asked, { response, state }) =>
    send(response, 200, completion(asked, { json: { ...nothingRead, urgency: 'no es urgente' } }, state)),
  huge_answer: (asked, { response, state }) =>
    send(response, 200, completion(asked, ' '.repeat(10_000_000) + JSON.stringify(nothingRead), state)),
  truncated: (_asked, { response }) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
    response.write('{"id":"chatcmpl-cut","choices":[{"message":{"content":"{', () => response.destroy())
  },
  stream_cut: (_asked, { response }) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(halfStream, () => response.destroy())
  },
  stream_ends_early: (_asked, { response }) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).end(halfStream)
  },
  redirects: (_asked, { response }) => {
    response.writeHead(307, { location: 'http://127.0.0.1:9/v1/chat/completions' }).end()
  },
}

function fail(fault: ModelFault, asked: ChatRequest, at: At): void {
  if (fault !== 'not_there') faults[fault](asked, at)
}

/** Words become vectors by what letters they hold: near texts are near, and the same text is the same vector. */
function embed(body: string, response: ServerResponse, state: State): void {
  const { input } = JSON.parse(body) as { input: string[] }
  state.embedded.push(...input)
  send(response, 200, {
    object: 'list',
    model: 'scripted-embeddings',
    data: input.map((text, index) => ({ object: 'embedding', index, embedding: vectorOf(text) })),
    usage: { prompt_tokens: 10, total_tokens: 10 },
  })
}

function vectorOf(text: string): number[] {
  const numbers = new Array<number>(64).fill(0)
  const plain = text.toLowerCase()
  for (let at = 0; at + 3 <= plain.length; at += 1) {
    const slot = (plain.charCodeAt(at) * 7 + plain.charCodeAt(at + 1) * 13 + plain.charCodeAt(at + 2)) % 64
    numbers[slot] = (numbers[slot] ?? 0) + 1
  }
  return numbers
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
