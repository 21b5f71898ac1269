// Whose fault a refused key is: ours, or the address's that was made for another key.
import type { Trouble } from '../contract.ts'

const hour = 60 * 60_000

export type Trust = { took: (service: string) => void; refused: (service: string) => Trouble }

/**
 * A service that took our key within the hour knows it: then the address belongs to another key, and the message goes
 * on by the next channel. Without this, one strange subscription would stop every push of the centre.
 */
export function keyTrust(now: () => Date): Trust {
  const lastTook = new Map<string, number>()
  return {
    took: (service) => void lastTook.set(service, now().getTime()),
    refused: (service) =>
      now().getTime() - (lastTook.get(service) ?? -Infinity) < hour
        ? 'not_on_channel'
        : 'sender_misconfigured',
  }
}
