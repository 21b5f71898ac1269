// One line a channel: what each road out is served by, and the doors and mailboxes by which answers come in.
import {
  channelNames,
  type Channel,
  type ChannelName,
  type Channels,
  type Poller,
  type Webhook,
} from './contract.ts'
import type { EmailOptions } from './email/options.ts'
import type { MetaOptions } from './meta/meta.ts'
import type { PushOptions } from './push/push.ts'
import { sandboxChannel, type SandboxStore } from './sandbox/sandbox.ts'
import type { TwilioOptions } from './twilio/options.ts'

/** Every channel is the sandbox's until its provider's keys are set. */
export function sandboxChannels(store: SandboxStore): Channels {
  const entries = channelNames.map((name): [ChannelName, Channel] => [name, sandboxChannel(name, store)])
  return Object.fromEntries(entries) as Record<ChannelName, Channel>
}

export type Roads = {
  channels: Partial<Record<ChannelName, Channel>>
  webhooks: readonly Webhook[]
  pollers: readonly Poller[]
}

export type RoadOptions = {
  twilio?: TwilioOptions | undefined
  meta?: MetaOptions | undefined
  email?: EmailOptions | undefined
  push?: PushOptions | undefined
}

/** The channels whose keys are set; what is not used is not loaded. Meta carries WhatsApp where it is given. */
export async function openRoads({ twilio, meta, email, push }: RoadOptions): Promise<Roads> {
  const roads: Roads[] = []
  if (twilio) {
    const { webhooks, ...channels } = (await import('./twilio/twilio.ts')).twilioChannels(twilio)
    roads.push({ channels, webhooks, pollers: [] })
  }
  if (meta) {
    const { channel, webhooks } = (await import('./meta/meta.ts')).metaChannel(meta)
    roads.push({ channels: { whatsapp: channel }, webhooks, pollers: [] })
  }
  if (email) {
    const { channel, webhooks, pollers } = (await import('./email/email.ts')).emailChannel(email)
    roads.push({ channels: { email: channel }, webhooks, pollers })
  }
  if (push) {
    const { channel } = (await import('./push/push.ts')).pushChannel(push)
    roads.push({ channels: { push: channel }, webhooks: [], pollers: [] })
  }
  return {
    channels: Object.assign({}, ...roads.map((road) => road.channels)) as Roads['channels'],
    webhooks: roads.flatMap((road) => road.webhooks),
    pollers: roads.flatMap((road) => road.pollers),
  }
}
