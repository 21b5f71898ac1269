// Firebase Cloud Messaging, HTTP v1: notifications for the centre's own app, by its registration token.
import { z } from 'zod'
import type { Outgoing, SendResult, Trouble } from '../contract.ts'
import { readFcmError } from './fcm-errors.ts'
import { googleTokens, type Tokens } from './google-token.ts'
import { mostBytes, notificationOf, secondsToLive, type Notification } from './notification.ts'
import { post, waitOf, type Posted, type Sending } from './post.ts'
import { keyTrust, type Trust } from './trust.ts'

export type Fcm = {
  /** The service account's JSON. */
  credentials: () => string
  baseUrl?: string | undefined
}

const address = /^fcm:(?<token>[\w:%-]{1,2000})$/

const accepted = z.object({ name: z.string().regex(/^projects\/[^/]+\/messages\/\S+$/) })

export function fcm(
  { credentials, baseUrl }: Fcm,
  sending: Sending,
): (outgoing: Outgoing) => Promise<SendResult> {
  const trust = keyTrust(sending.now)
  const tokens = googleTokens(credentials, sending.timeoutMs)
  return async (outgoing) => {
    const token = address.exec(outgoing.address)?.groups?.['token']
    if (token === undefined) return refused('address_dead', 'token_invalid')
    const notification = notificationOf(outgoing, sizeOf)
    if (sizeOf(notification) > mostBytes) return refused('content_rejected', 'too_long')
    const access = await tokens.get()
    if ('trouble' in access) return refused(access.trouble, access.code)
    const url = new URL(
      `/v1/projects/${access.projectId}/messages:send`,
      baseUrl ?? 'https://fcm.googleapis.com',
    )
    const posted = await post(url, {
      headers: { Authorization: `Bearer ${access.token}`, 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ message: messageOf(notification, { outgoing, token, now: sending.now() }) }),
      agent: sending.agentFor(url),
      timeoutMs: sending.timeoutMs,
    })
    return resultOf(posted, { tokens, trust, now: sending.now() })
  }
}

const refused = (trouble: Trouble, code: string): SendResult => ({ state: 'refused', trouble, code })

/** Keys and values of both parts count (firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode). */
const sizeOf = (notification: Notification): number =>
  Buffer.byteLength(JSON.stringify({ notification: shown(notification), data: dataOf(notification) }))

const shown = ({ title, body }: Notification): Record<string, string> => ({ title, body })

const dataOf = ({ tag, link }: Notification): Record<string, string> => ({
  deliveryId: tag,
  ...(link === undefined ? {} : { url: link }),
})

/**
 * firebase.google.com/docs/reference/fcm/rest/v1/projects.messages. What replaces a repetition is the tag and APNs'
 * collapse id: a collapse_key is ignored beside a notification ("Non-collapsible and collapsible messages").
 */
function messageOf(
  notification: Notification,
  { outgoing, token, now }: { outgoing: Outgoing; token: string; now: Date },
): Record<string, unknown> {
  const seconds = secondsToLive(outgoing)
  const { urgent } = outgoing
  const { tag, language, link } = notification
  return {
    token,
    notification: shown(notification),
    data: dataOf(notification),
    android: {
      priority: urgent ? 'HIGH' : 'NORMAL',
      ttl: `${seconds}s`,
      // A locked screen that hides what is private hides this too.
      notification: { tag, visibility: 'PRIVATE' },
    },
    apns: {
      headers: {
        'apns-priority': urgent ? '10' : '5',
        'apns-expiration': String(Math.floor(now.getTime() / 1000) + seconds),
        'apns-collapse-id': tag,
      },
    },
    webpush: {
      headers: { TTL: String(seconds), Urgency: urgent ? 'high' : 'normal' },
      notification: { tag, lang: language },
      // FCM takes https links only here.
      ...(link?.startsWith('https:') ? { fcm_options: { link } } : {}),
    },
  }
}

function resultOf(
  posted: Posted,
  { tokens, trust, now }: { tokens: Tokens; trust: Trust; now: Date },
): SendResult {
  if (posted.state === 'unsure') return { state: 'uncertain', code: posted.code }
  if (posted.state === 'not_taken') return refused('provider_down', posted.code)
  const body = parsed(posted.body)
  if (posted.status >= 200 && posted.status < 300) {
    const read = accepted.safeParse(body)
    if (!read.success) return { state: 'uncertain', code: 'not_the_protocol' }
    trust.took('fcm')
    return { state: 'sent', providerId: read.data.name }
  }
  if (posted.status === 401) tokens.forget()
  const { verdict, code } = readFcmError(posted.status, body)
  const trouble = verdict === 'key' ? trust.refused('fcm') : verdict
  const afterMs = waitOf(posted.retryAfter, now)
  return { state: 'refused', trouble, code, ...(afterMs === undefined ? {} : { afterMs }) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
