// The sandbox channel: a provider that lives in the product. What it carries appears on the sandbox page's devices.
import type { Channel, ChannelName, Outgoing } from '../contract.ts'

/** Keeps what arrived on a device; answers false when this delivery had arrived before. */
export type SandboxStore = (channel: ChannelName, providerId: string, outgoing: Outgoing) => Promise<boolean>

const senders: Record<ChannelName, string> = {
  whatsapp: '+34900000001',
  sms: '+34900000002',
  email: 'avisos@metaqare.example',
  push: 'metaqare',
}

/** It deduplicates by our delivery id, so an uncertain hand-over is simply made again. */
export function sandboxChannel(name: ChannelName, store: SandboxStore): Channel {
  return {
    name,
    provider: 'sandbox',
    sender: senders[name],
    uncertain: 'resend',
    ratePerSecond: 1000,
    send: async (outgoing) => {
      const providerId = `sbx-${outgoing.deliveryId}`
      await store(name, providerId, outgoing)
      return { state: 'sent', providerId }
    },
  }
}
