// WhatsApp over Meta's Cloud API: hands messages over, and reads what its webhook brings.
import type { Channel, Outgoing, SendResult, Webhook } from '../contract.ts'
import { holdsStatusesOnly, parseWebhook } from './arrivals.ts'
import { messageBody } from './body.ts'
import { refusalOf } from './errors.ts'
import { graph, type Graph, type GraphOptions } from './graph.ts'
import { records, text } from './json.ts'
import { challengeOf, isSigned } from './signature.ts'
import { templates } from './templates.ts'

export type MetaOptions = GraphOptions & {
  phoneNumberId: string
  /** The number as patients see it where it is known, else `phoneNumberId`. */
  sender: string
  appSecret: () => string
  verifyToken: () => string
  /** The WhatsApp Business account that owns the number, for tokens that cannot see it themselves. */
  wabaId?: string | undefined
}

/** Meta sends at most 3 MB in one request (developers.facebook.com, "Webhooks: payload size"). */
const largestWebhook = 3 * 1024 * 1024

export function metaChannel(options: MetaOptions): { channel: Channel; webhooks: Webhook[] } {
  const { phoneNumberId, sender, appSecret, verifyToken } = options
  const call = graph(options)
  return {
    channel: {
      name: 'whatsapp',
      provider: 'meta',
      sender,
      // Statuses bring our delivery id back, so what was taken will tell of itself; there is nothing to look it up by.
      uncertain: 'wait',
      // The default throughput of a number (developers.facebook.com, "Throughput").
      ratePerSecond: 80,
      inFlight: 40,
      hasWindow: true,
      receipts: 'read',
      send: (outgoing) => send(call, phoneNumberId, outgoing),
      templates: templates(call, options),
    },
    webhooks: [
      {
        path: '/webhooks/meta',
        source: 'meta',
        limit: largestWebhook,
        verify: (raw) => isSigned(raw, appSecret),
        greet: (url) => challengeOf(url, verifyToken),
        later: holdsStatusesOnly,
        answer: { type: 'text/plain', body: 'EVENT_RECEIVED' },
        parse: (stored) => parseWebhook(stored, { phoneNumberId, sender }),
      },
    ],
  }
}

async function send(call: Graph, phoneNumberId: string, outgoing: Outgoing): Promise<SendResult> {
  const made = messageBody(outgoing)
  if ('code' in made)
    return {
      state: 'refused',
      trouble: made.code === 'bad_address' ? 'address_dead' : 'content_rejected',
      code: made.code,
    }
  const answer = await call({ method: 'POST', path: `${phoneNumberId}/messages`, json: made.body })
  if (answer.is === 'unsent') return { state: 'refused', trouble: 'provider_down', code: answer.code }
  if (answer.is === 'lost') return { state: 'uncertain', code: answer.code }
  if (answer.status >= 400)
    return { state: 'refused', ...refusalOf(answer.status, answer.body, answer.headers) }
  const id = text(records(answer.body['messages'])[0]?.['id'])
  return id === undefined
    ? { state: 'uncertain', code: 'unreadable_answer' }
    : { state: 'sent', providerId: id }
}
