// What is done about each thing that can go wrong with a hand-over, as one table: providers' codes are mapped to troubles in their channels.
import type { Trouble } from '#channels/contract.ts'

const second = 1000
const minute = 60 * second

export type Remedy = {
  /** How often the same delivery is tried again, and from which wait the back-off doubles; null: never. */
  retry: { times: number; firstMs: number } | null
  /** The whole lane waits: nothing else would fare better on it. `breaker` counts towards opening it. */
  lane: 'pause' | 'breaker' | null
  /** What becomes of the contact point. */
  contact: 'dead' | null
  /** The patient's own word, told by the provider: consent on that channel is withdrawn. */
  optOut: 'everything' | 'marketing' | null
  /** Whether the message may go on by the patient's next channel once this one has given up. */
  nextChannel: boolean
  /** Whether a person must look at the channel's set-up. */
  alert: boolean
}

const none: Remedy = {
  retry: null,
  lane: null,
  contact: null,
  optOut: null,
  nextChannel: true,
  alert: false,
}

/** Codes and their classes: channels.md §1.6, §2.3, §4 and §5; the provider's pages are named in each channel's table. */
export const remedies: Readonly<Record<Trouble, Remedy>> = {
  // It never was the message's fault: it waits as long as it is worth sending.
  slow_down: { ...none, retry: { times: 1000, firstMs: second }, lane: 'pause' },
  recipient_busy: { ...none, retry: { times: 20, firstMs: 6 * second } },
  provider_down: { ...none, retry: { times: 6, firstMs: 2 * second }, lane: 'breaker' },
  handset_off: { ...none, retry: { times: 3, firstMs: 15 * minute } },
  address_dead: { ...none, contact: 'dead' },
  not_on_channel: none,
  withheld: none,
  // Tried once more at once: the hand-over then takes the approved template, or the next channel where there is none.
  window_closed: { ...none, retry: { times: 1, firstMs: 0 } },
  opted_out: { ...none, optOut: 'everything', nextChannel: false },
  marketing_stopped: { ...none, optOut: 'marketing', nextChannel: false },
  filtered: { ...none, alert: true },
  template_rejected: { ...none, alert: true },
  sender_misconfigured: { ...none, retry: { times: 1000, firstMs: minute }, lane: 'pause', alert: true },
  content_rejected: { ...none, alert: true },
  expired: none,
  unknown: { ...none, retry: { times: 2, firstMs: 10 * second } },
}
