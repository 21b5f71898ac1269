// Which instance a command or script talks to: METAQARE_URL, DATABASE_URL, the server that holds DATA_DIR, or the folder itself.
import { readHolder, waitForPublished } from '#core/database/lock.ts'
import { CodedError, errorCodes, type ErrorCode } from '#core/errors.ts'
import { silentLog } from '#core/log.ts'
import { loadEnv, readConfig, type Config } from './config.ts'
import type { App } from './contract.ts'
import { startInstance } from './instance.ts'

export type Connection = {
  /** Set when this process holds the instance itself. */
  app: App | undefined
  /** Where the instance's HTTP API is, and what opens it. */
  door: { url: string; token: string }
  /** Speaks to the instance's HTTP API. Throws CodedError with the sentence the server gave. */
  request: <T>(method: string, path: string, body?: unknown) => Promise<T>
  close: () => Promise<void>
}

/** A holder that is just starting publishes its door within this time. */
const publishWaitMs = 15_000

/** Connects by the order of interfaces.md ("Which instance"). `close` ends what this process opened, and nothing else. */
export async function connect(config: Config = readConfig(loadEnv())): Promise<Connection> {
  if (config.remote) return remote(config.remote.url, config.remote.apiKey())
  if (!config.databaseUrl) {
    const holder = await readHolder(config.dataDir)
    if (holder) {
      const door = await waitForPublished(config.dataDir, publishWaitMs)
      if (door) return remote(door.url, door.token)
    }
  }
  return own(config)
}

async function own(config: Config): Promise<Connection> {
  try {
    const instance = await startInstance({ config, kind: 'command', log: silentLog })
    const { app, url, token, close } = instance
    return { app, door: { url, token }, request: requester(url, token), close }
  } catch (error) {
    // Somebody took the folder between the look and the hold: be their client.
    if (!(error instanceof CodedError) || error.code !== 'folder_held') throw error
    const door = await waitForPublished(config.dataDir, publishWaitMs)
    if (!door) throw error
    return remote(door.url, door.token)
  }
}

const remote = (url: string, token: string): Connection => ({
  app: undefined,
  door: { url, token },
  request: requester(url, token),
  close: async () => {},
})

type ProblemBody = { code?: string; detail?: string; next?: string; field?: string; reason?: string }

function requester(base: string, token: string): Connection['request'] {
  return async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await reach(`${base.replace(/\/$/, '')}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer: unknown = response.status === 204 ? null : await response.json().catch(() => null)
    if (response.ok) return answer as T
    throw fromProblem((answer ?? {}) as ProblemBody)
  }
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (cause) {
    throw new CodedError('server_unreachable', { cause })
  }
}

/** The server's problem as the same coded error it was there. */
function fromProblem({ code, detail, next, field, reason }: ProblemBody): CodedError {
  const known: ErrorCode =
    code !== undefined && Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : 'internal'
  const text = detail && next ? `${detail} ${next}` : detail
  return new CodedError(known, {
    ...(text ? { text } : {}),
    ...(field ? { field } : {}),
    ...(reason ? { reason } : {}),
  })
}
