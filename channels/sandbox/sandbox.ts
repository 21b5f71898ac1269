// The sandbox channel: a provider that lives in the product. What it carries appears on the sandbox page's devices.
import type { Channel, ChannelName, Outgoing } from '../contract.ts'
import { behaviourAt, type Behaviour, type Later } from './reserved.ts'

/**
 * Keeps what arrived on a device, and sees to what comes later (`later`: receipts and answers, some of them at once);
 * answers false when this delivery had arrived before.
 */
export type SandboxStore = (
  channel: ChannelName,
  providerId: string,
  outgoing: Outgoing,
  later: readonly Later[],
) => Promise<boolean>

const senders: Record<ChannelName, string> = {
  whatsapp: '+34900000001',
  sms: '+34900000002',
  email: 'avisos@metaqare.example',
  push: 'metaqare',
}

/** It deduplicates by our delivery id, so an uncertain hand-over is simply made again. */
export function sandboxChannel(name: ChannelName, store: SandboxStore): Channel {
  const tries = countTries()
  return {
    name,
    provider: 'sandbox',
    sender: senders[name],
    uncertain: 'resend',
    ratePerSecond: 1000,
    receipts: name === 'whatsapp' ? 'read' : 'delivered',
    send: async (outgoing) => {
      const behaviour = behaviourAt(name, outgoing.address)
      const refusal = behaviour.always ?? behaviour.first?.[tries.of(outgoing.deliveryId)]
      if (refusal) {
        if (behaviour.first) tries.add(outgoing.deliveryId)
        return refusal
      }
      const providerId = `sbx-${outgoing.deliveryId}`
      const fresh = await store(name, providerId, outgoing, behaviour.later ?? [])
      return isSilent(behaviour, fresh)
        ? { state: 'uncertain', code: 'sandbox-silent' }
        : { state: 'sent', providerId }
    },
  }
}

const isSilent = ({ silent }: Behaviour, fresh: boolean): boolean =>
  silent === 'always' || (silent === 'once' && fresh)

const mostCounted = 10_000

/** How often each delivery was refused; a new process begins anew, as a provider that comes back does. */
function countTries(): { of: (id: string) => number; add: (id: string) => void } {
  const counts = new Map<string, number>()
  return {
    of: (id) => counts.get(id) ?? 0,
    add: (id) => {
      counts.set(id, (counts.get(id) ?? 0) + 1)
      const [oldest] = counts.keys()
      if (counts.size > mostCounted && oldest !== undefined) counts.delete(oldest)
    },
  }
}
