// A channel to the fake provider of provider.ts: the engine then meets real sockets, deadlines and half-heard answers.
import type { Channel, ChannelName, Outgoing, SendResult, Trouble } from '#channels/contract.ts'

export type HttpChannelOptions = {
  name: ChannelName
  url: string
  /** How the provider lets a doubt be settled. */
  uncertain: Channel['uncertain']
  timeoutMs?: number
  inFlight?: number
  ratePerSecond?: number
}

/** What the provider's refusals mean; any other status below 500 is about the content. */
const troubleOf: Readonly<Record<number, Trouble>> = {
  401: 'sender_misconfigured',
  422: 'address_dead',
  429: 'slow_down',
}

/** Raised before a byte of ours was on its way. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])

const longestAnswer = 64_000

export function httpChannel(options: HttpChannelOptions): Channel {
  const { name, url, uncertain, inFlight, ratePerSecond, timeoutMs = 5000 } = options
  return {
    name,
    provider: 'fake',
    sender: `fake-${name}`,
    uncertain,
    ratePerSecond: ratePerSecond ?? 100_000,
    inFlight,
    receipts: 'read',
    send: (outgoing) => send(url, outgoing, timeoutMs),
    ...(uncertain === 'lookup' ? { lookup: (outgoing) => lookUp(url, outgoing, timeoutMs) } : {}),
  }
}

async function send(url: string, outgoing: Outgoing, timeoutMs: number): Promise<SendResult> {
  try {
    const answer = await fetch(`${url}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(outgoing),
      signal: AbortSignal.timeout(timeoutMs),
    })
    const text = await start(answer)
    if (answer.ok) {
      const providerId = idIn(text)
      return providerId === null ? { state: 'uncertain', code: 'garbled' } : { state: 'sent', providerId }
    }
    const trouble = answer.status >= 500 ? 'provider_down' : (troubleOf[answer.status] ?? 'content_rejected')
    const after = answer.headers.get('retry-after')
    return {
      state: 'refused',
      trouble,
      code: String(answer.status),
      afterMs: after === null ? undefined : Number(after) * 1000,
    }
  } catch (error) {
    const code = codeOf(error)
    return neverLeft.has(code)
      ? { state: 'refused', trouble: 'provider_down', code }
      : { state: 'uncertain', code }
  }
}

async function lookUp(
  url: string,
  outgoing: Outgoing,
  timeoutMs: number,
): Promise<{ found: string } | 'absent' | 'unknown'> {
  try {
    const answer = await fetch(`${url}/messages/${encodeURIComponent(outgoing.deliveryId)}`, {
      signal: AbortSignal.timeout(timeoutMs),
    })
    const id = idIn(await start(answer))
    if (answer.status === 404) return 'absent'
    return answer.ok && id !== null ? { found: id } : 'unknown'
  } catch {
    return 'unknown'
  }
}

/** As much of an answer as an honest one has. */
async function start(answer: Response): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true })
    if (text.length > longestAnswer) break
  }
  return text
}

function idIn(text: string): string | null {
  try {
    const { id } = JSON.parse(text) as { id?: unknown }
    return typeof id === 'string' ? id : null
  } catch {
    return null
  }
}

/** Undici wraps the socket's own error. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code
  return error instanceof Error ? error.name : 'unknown'
}
