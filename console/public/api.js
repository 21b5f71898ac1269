// The way to the server: JSON calls with the staff key when there is one, and live changes that reconnect by themselves.
import { words } from './words.es.js'

const keyName = 'metaqare.key'
const silenceMs = 40_000
const retryMs = [500, 1000, 2000, 4000, 8000]

export const staffKey = {
  get: () => sessionStorage.getItem(keyName),
  set: (value) => sessionStorage.setItem(keyName, value),
  clear: () => sessionStorage.removeItem(keyName),
}

/** A refusal of the server, in words a person can read. `status` 0: it could not be reached. */
export class ApiError extends Error {
  constructor(status, body) {
    super(body.detail || body.title || words.failed)
    this.name = 'ApiError'
    this.status = status
    this.code = body.code
    this.field = body.field
  }
}

const headers = (more) => {
  const key = staffKey.get()
  return { ...(key ? { Authorization: `Bearer ${key}` } : {}), ...more }
}

async function call(path, options) {
  const response = await fetch(`/console/api${path}`, options).catch(() => null)
  if (!response) throw new ApiError(0, { detail: words.unreachable })
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '')
  const body = isJson ? await response.json() : null
  if (!response.ok) throw new ApiError(response.status, body ?? {})
  return body
}

export const get = (path) => call(path, { headers: headers() })

export const post = (path, body) =>
  call(path, {
    method: 'POST',
    headers: headers({ 'Content-Type': 'application/json' }),
    body: JSON.stringify(body),
  })

async function listen(signal, onEvent) {
  const response = await fetch('/console/api/events', {
    headers: headers({ Accept: 'text/event-stream' }),
    signal,
  })
  if (!response.ok || !response.body) throw new ApiError(response.status, {})
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const blocks = (rest + value).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) onEvent(/^event: (\w+)/m.exec(block)?.[1] ?? 'message')
  }
}

/**
 * Live changes by fetch streaming, so that the key travels in a header. A silent line counts as a dead one.
 * `onState` gets `connecting`, `live`, `lost`, `locked` (a key is needed; listening stops until `start` again).
 */
export function live({ onChange, onState }) {
  let attempt = 0
  let timer
  let current
  async function start() {
    clearTimeout(timer)
    current?.abort()
    const mine = new AbortController()
    current = mine
    let watchdog = setTimeout(() => mine.abort(), silenceMs)
    try {
      await listen(mine.signal, (event) => {
        clearTimeout(watchdog)
        watchdog = setTimeout(() => mine.abort(), silenceMs)
        if (event === 'hello') {
          attempt = 0
          onState('live')
        }
        if (event === 'hello' || event === 'change') onChange()
      })
    } catch (error) {
      if (error instanceof ApiError && error.status === 401 && current === mine) return onState('locked')
    } finally {
      clearTimeout(watchdog)
    }
    if (current !== mine) return
    onState('lost')
    timer = setTimeout(start, retryMs[Math.min(attempt, retryMs.length - 1)])
    attempt += 1
  }
  addEventListener('online', () => void start())
  return { start: () => void start() }
}
