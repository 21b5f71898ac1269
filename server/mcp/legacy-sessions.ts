// Sessions for clients of the 2025 protocol that can show a form: the answer to it has to find the call that waits. All others need none.
import {
  type AuthInfo,
  type McpHandlerRequestOptions,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server'
import { bodyLimit } from '../http/body.ts'
import type { Session } from './contract.ts'
import { eventStore } from './event-store.ts'
import type { createMcpServer } from './mcp-server.ts'

type Server = ReturnType<typeof createMcpServer>
type Held = { session: Session; transport: WebStandardStreamableHTTPServerTransport; usedAt: number }

export type LegacySessions = {
  /** The answer, where a session is begun or meant; undefined: the request is not of a session. */
  handle: (request: Request, options?: McpHandlerRequestOptions) => Promise<Response | undefined>
  close: () => Promise<void>
}

/** After this long a client whose connection broke comes back. */
const retryMs = 1000
const idleMs = 30 * 60_000
/** They live in this process's memory; the one that was used longest ago makes room. */
const mostSessions = 500

export function legacySessions(options: {
  sessionOf: (auth: AuthInfo | undefined) => Session
  serverFor: (session: Session) => Server
  wall: () => number
}): LegacySessions {
  const held = new Map<string, Held>()

  const begin = async (request: Request, authInfo: AuthInfo | undefined): Promise<Response> => {
    await makeRoom(held, options.wall())
    const session = options.sessionOf(authInfo)
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: () => crypto.randomUUID(),
      maxRequestBodySize: bodyLimit,
      eventStore: eventStore(),
      retryInterval: retryMs,
      onsessioninitialized: (id) => void held.set(id, { session, transport, usedAt: options.wall() }),
      onsessionclosed: (id) => void held.delete(id),
    })
    await options.serverFor(session).connect(transport)
    return transport.handleRequest(request, authInfo ? { authInfo } : {})
  }

  return {
    handle: async (request, { authInfo } = {}) => {
      const version = request.headers.get('mcp-protocol-version')
      if (version !== null && version >= '2026') return undefined
      const id = request.headers.get('mcp-session-id')
      if (id === null)
        return version === null && (await beginsWithForms(request)) ? begin(request, authInfo) : undefined
      const found = held.get(id)
      const now = options.sessionOf(authInfo)
      if (!found || !sameCaller(found.session, now)) return unknownSession()
      // What the key may do is read anew with every request.
      Object.assign(found.session, { principal: now.principal })
      found.usedAt = options.wall()
      return found.transport.handleRequest(request, authInfo ? { authInfo } : {})
    },
    close: async () => {
      for (const { transport } of held.values()) await transport.close()
      held.clear()
    },
  }
}

const sameCaller = ({ principal: one }: Session, { principal: other }: Session): boolean =>
  one.org === other.org && one.kind === other.kind && one.id === other.id

/** Another's session and one that never was are the same to whoever asks. */
const unknownSession = (): Response =>
  Response.json(
    { jsonrpc: '2.0', error: { code: -32001, message: 'Session not found' }, id: null },
    { status: 404 },
  )

/** Whether this is the `initialize` of a client that declares forms. */
async function beginsWithForms(request: Request): Promise<boolean> {
  if (request.method !== 'POST') return false
  const body = (await request
    .clone()
    .json()
    .catch(() => null)) as { method?: unknown; params?: { capabilities?: { elicitation?: unknown } } } | null
  return body?.method === 'initialize' && body.params?.capabilities?.elicitation !== undefined
}

async function makeRoom(held: Map<string, Held>, now: number): Promise<void> {
  const oldestFirst = [...held].sort(([, one], [, other]) => one.usedAt - other.usedAt)
  const tooMany = held.size - mostSessions + 1
  for (const [index, [id, { transport, usedAt }]] of oldestFirst.entries()) {
    if (index >= tooMany && now - usedAt < idleMs) continue
    held.delete(id)
    await transport.close()
  }
}
