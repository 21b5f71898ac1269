// The fake provider's receipts: posted to a callback until it takes them; twice, in the wrong order or too early where told so.
import { setTimeout as pause } from 'node:timers/promises'
import type { ReceiptType } from '#channels/contract.ts'

/** Shares from 0 to 1. `early`: the callback gets it before the create call is answered. */
export type ReceiptHabits = {
  url: string
  read?: number
  duplicate?: number
  reordered?: number
  early?: number
  /** Whether our delivery id comes back in it. */
  carriesOurId?: boolean
}

/** One receipt as it travels. `at` is ISO 8601. */
export type PostedReceipt = {
  providerId: string
  deliveryId?: string | undefined
  eventKey: string
  type: ReceiptType
  at: string
}

export type ReceiptPost = {
  /** All that will be told about one message; resolves at once, or when an early one was taken. */
  tell: (message: { providerId: string; deliveryId: string }) => Promise<void>
  /** Every receipt that was made, whether or not it has arrived. */
  made: () => number
  /** How many wait to be taken. */
  waiting: () => number
  stop: () => Promise<void>
}

const largestBatch = 200

export function receiptPost(habits: ReceiptHabits, random: () => number): ReceiptPost {
  const queue: PostedReceipt[] = []
  const state = { made: 0, under: 0, stopped: false }

  const pump = async (): Promise<void> => {
    while (!state.stopped) {
      const batch = queue.splice(0, largestBatch)
      state.under = batch.length
      if (batch.length === 0) await pause(20)
      else if (!(await posted(habits.url, batch))) {
        queue.unshift(...batch)
        await pause(100)
      }
      state.under = 0
    }
  }
  const running = pump()

  const receiptsOf = ({ providerId, deliveryId }: { providerId: string; deliveryId: string }) => {
    const types: ReceiptType[] = [
      'sent',
      'delivered',
      ...(random() < (habits.read ?? 0) ? ['read' as const] : []),
    ]
    const receipts = types.map((type) => ({
      providerId,
      ...(habits.carriesOurId ? { deliveryId } : {}),
      eventKey: `${providerId}:${type}`,
      type,
      at: new Date().toISOString(),
    }))
    return random() < (habits.reordered ?? 0) ? receipts.reverse() : receipts
  }

  return {
    tell: async (message) => {
      const receipts = receiptsOf(message)
      state.made += receipts.length
      const [first] = receipts
      if (first && random() < (habits.early ?? 0) && (await posted(habits.url, [first]))) receipts.shift()
      const again = receipts.filter(() => random() < (habits.duplicate ?? 0))
      queue.push(...receipts, ...again)
    },
    made: () => state.made,
    waiting: () => queue.length + state.under,
    stop: async () => {
      state.stopped = true
      await running
    },
  }
}

async function posted(url: string, receipts: readonly PostedReceipt[]): Promise<boolean> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(receipts),
      signal: AbortSignal.timeout(5000),
    })
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    return false
  }
}
