// Web Push (RFC 8030): encrypted for one browser (RFC 8291), signed as ours (RFC 8292), handed to that browser's own service.
import type { Outgoing, SendResult, Trouble } from '../contract.ts'
import { mostBytes, notificationOf, secondsToLive, topicOf, type Notification } from './notification.ts'
import { post, waitOf, type Posted, type Sending } from './post.ts'
import { subscriptionAt, type Subscription } from './subscription.ts'
import { keyTrust, type Trust } from './trust.ts'

export type Vapid = { publicKey: string; privateKey: () => string; subject: string }

/**
 * RFC 8030, sections 5 and 8.4; RFC 8292, section 4.2 (401, 403); mozilla-services.github.io/autopush-rs/errors.html;
 * developer.apple.com, "Handling Notification Responses from APNs"; learn.microsoft.com, WNS response codes (406).
 * `key` is a refused key. A status that is not here is a reason that nobody knows.
 */
const answers: Readonly<Record<number, 'sent' | 'key' | Trouble>> = {
  201: 'sent',
  202: 'sent',
  400: 'key',
  401: 'key',
  403: 'key',
  404: 'address_dead',
  406: 'slow_down',
  410: 'address_dead',
  413: 'content_rejected',
  429: 'slow_down',
}

/** What the service worker reads (console/public/sw.js). */
const payloadOf = ({ title, body, language, tag, link }: Notification): Buffer =>
  Buffer.from(JSON.stringify({ title, body, lang: language, tag, url: link }))

export function webPush(
  vapid: Vapid,
  sending: Sending & { hosts: readonly string[] },
): (outgoing: Outgoing) => Promise<SendResult> {
  const trust = keyTrust(sending.now)
  return async (outgoing) => {
    const subscription = subscriptionAt(outgoing.address, sending.hosts)
    if (!subscription) return refused('address_dead', 'subscription_invalid')
    const payload = payloadOf(notificationOf(outgoing, (draft) => payloadOf(draft).length))
    if (payload.length > mostBytes) return refused('content_rejected', 'too_long')
    const request = await sealed(vapid, subscription, { outgoing, payload })
    if (!request) return refused('sender_misconfigured', 'vapid_invalid')
    const url = new URL(subscription.endpoint)
    const posted = await post(url, {
      ...request,
      agent: sending.agentFor(url),
      timeoutMs: sending.timeoutMs,
    })
    return resultOf(posted, { outgoing, service: url.host, trust, now: sending.now() })
  }
}

const refused = (trouble: Trouble, code: string): SendResult => ({ state: 'refused', trouble, code })

/**
 * The library encrypts and signs; the request itself is ours, so that its deadline, its size and its answer are.
 * Null where our own keys are none: the subscription's were checked before.
 */
async function sealed(
  { publicKey, privateKey, subject }: Vapid,
  subscription: Subscription,
  { outgoing, payload }: { outgoing: Outgoing; payload: Buffer },
): Promise<{ headers: Record<string, string | number>; body: Buffer } | null> {
  const { default: library } = await import('web-push')
  try {
    const { headers, body } = library.generateRequestDetails(subscription, payload, {
      vapidDetails: { subject, publicKey, privateKey: privateKey() },
      TTL: secondsToLive(outgoing),
      topic: topicOf(outgoing.deliveryId),
      urgency: outgoing.urgent ? 'high' : 'normal',
      contentEncoding: 'aes128gcm',
    })
    return { headers, body }
  } catch {
    return null
  }
}

function resultOf(
  posted: Posted,
  { outgoing, service, trust, now }: { outgoing: Outgoing; service: string; trust: Trust; now: Date },
): SendResult {
  if (posted.state === 'unsure') return { state: 'uncertain', code: posted.code }
  if (posted.state === 'not_taken') return refused('provider_down', posted.code)
  const { status } = posted
  const answer = answers[status] ?? (status >= 500 ? 'provider_down' : 'unknown')
  if (answer === 'sent') {
    trust.took(service)
    // The services name no message in a way that anything could be asked about later.
    return { state: 'sent', providerId: `webpush-${outgoing.deliveryId}` }
  }
  // A 2xx that RFC 8030 does not know may come from something in between.
  if (status >= 200 && status < 300) return { state: 'uncertain', code: String(status) }
  const trouble = answer === 'key' ? trust.refused(service) : answer
  const afterMs = waitOf(posted.retryAfter, now)
  return { state: 'refused', trouble, code: String(status), ...(afterMs === undefined ? {} : { afterMs }) }
}
