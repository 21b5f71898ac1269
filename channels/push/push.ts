// The push channel: browsers by Web Push, the centre's own app by Firebase; the address tells which.
import type https from 'node:https'
import type { Channel, Outgoing, SendResult } from '../contract.ts'
import { fcm, type Fcm } from './fcm.ts'
import { connections, type Sending } from './post.ts'
import { webPush, type Vapid } from './web-push.ts'

export type PushOptions = {
  vapid?: Vapid | undefined
  fcm?: Fcm | undefined
  /** Push services beyond the browsers' own, as `host` or `host:port`. */
  hosts: readonly string[]
  now: () => Date
  timeoutMs?: number | undefined
  /** Another pool of https connections: tests bring their own authority. */
  agent?: https.Agent | undefined
}

/**
 * Addresses are a Web Push subscription as JSON (subscription.ts) or `fcm:<token>`. A hand-over nobody knows about is
 * made again: the repetition carries the same topic and the same tag, so it replaces what waits and what is shown.
 */
export function pushChannel(options: PushOptions): { channel: Channel } {
  const { agentFor, close } = connections(options.agent)
  const sending: Sending = { now: options.now, timeoutMs: options.timeoutMs ?? 15_000, agentFor }
  const browser = options.vapid && webPush(options.vapid, { ...sending, hosts: options.hosts })
  const app = options.fcm && fcm(options.fcm, sending)
  const send = async (outgoing: Outgoing): Promise<SendResult> => {
    const way = outgoing.address.startsWith('fcm:') ? app : browser
    return way ? way(outgoing) : notServed
  }
  return {
    channel: {
      name: 'push',
      provider: 'push',
      sender: 'push',
      uncertain: 'resend',
      // FCM gives a project 10,000 a second, the browsers' services name no figure.
      ratePerSecond: 500,
      inFlight: 50,
      twoWay: false,
      receipts: 'none',
      send,
      close: async () => close(),
    },
  }
}

/** A device of a kind whose keys are not set: its address is good, and others can be reached. */
const notServed: SendResult = { state: 'refused', trouble: 'not_on_channel', code: 'not_configured' }
