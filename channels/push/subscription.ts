// Where a push may go: an endpoint comes from somebody's browser, so it is a stranger's word until it is checked here.
import { ECDH } from 'node:crypto'
import { z } from 'zod'

export type Subscription = { endpoint: string; keys: { p256dh: string; auth: string } }

/**
 * The push services of the browsers people have, by exact name or, with a leading dot, by every name below it:
 * Chrome, Edge on Android, Samsung and Opera (firebase.google.com/docs/cloud-messaging/concept-options); Firefox
 * (mozilla-services.github.io/autopush-rs); Safari (developer.apple.com, "Sending web push notifications in web apps
 * and browsers": allow *.push.apple.com); Edge on Windows (learn.microsoft.com, WNS: *.notify.windows.com).
 */
const knownServices = [
  'fcm.googleapis.com',
  '.push.services.mozilla.com',
  '.push.apple.com',
  '.notify.windows.com',
] as const

/** Addresses are indexed whole, and an index of PostgreSQL takes no more than 2,700 bytes of them. */
const longestEndpoint = 1024

const shape = z.strictObject({
  endpoint: z.string().max(longestEndpoint),
  keys: z.strictObject({ p256dh: z.string().max(100), auth: z.string().max(40) }),
})

/**
 * The subscription in `value`, in one spelling; null for what is none or would go elsewhere than to a push service.
 * `hosts`: further services as `host` or `host:port`, named by whoever runs the product.
 */
export function readSubscription(value: unknown, hosts: readonly string[]): Subscription | null {
  const read = shape.safeParse(value)
  if (!read.success) return null
  const { endpoint, keys } = read.data
  const url = pushService(endpoint, hosts)
  const p256dh = bytesOf(keys.p256dh)
  const auth = bytesOf(keys.auth)
  if (!url || !isPublicKey(p256dh) || auth?.length !== 16) return null
  return {
    endpoint: url.href,
    keys: { p256dh: p256dh.toString('base64url'), auth: auth.toString('base64url') },
  }
}

/** The address of a subscription as it is stored: the same subscription is always the same text. */
export const addressOf = ({ endpoint, keys }: Subscription): string =>
  JSON.stringify({ endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } })

export function subscriptionAt(address: string, hosts: readonly string[]): Subscription | null {
  try {
    return readSubscription(JSON.parse(address), hosts)
  } catch {
    return null
  }
}

/** https on the service's own port, nothing before the host's name and nothing after the path. */
function pushService(endpoint: string, hosts: readonly string[]): URL | null {
  if (!URL.canParse(endpoint)) return null
  const url = new URL(endpoint)
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.hash !== '') return null
  const known =
    url.port === '' &&
    knownServices.some((name) => (name.startsWith('.') ? url.hostname.endsWith(name) : url.hostname === name))
  return known || hosts.some((host) => host.toLowerCase() === url.host) ? url : null
}

const bytesOf = (text: string): Buffer | null =>
  /^[A-Za-z0-9_-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64url') : null

/** An uncompressed point that lies on P-256 (RFC 8291, section 3.1); any other makes the library throw. */
function isPublicKey(bytes: Buffer | null): bytes is Buffer {
  if (bytes?.length !== 65 || bytes[0] !== 4) return false
  try {
    ECDH.convertKey(bytes, 'prime256v1')
    return true
  } catch {
    return false
  }
}
