// What a stored request said is done: messages into the inbox, receipts to their deliveries, addresses and templates as told.
import type { Arrival, Receipt } from '#channels/contract.ts'
import { asTap } from '../conversations/calendar-answer.ts'
import { storeInbound } from '../conversations/inbox.ts'
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { receiveReceipts } from '../delivery/receipts.ts'
import { moveAddress } from '../patients/moved-address.ts'

export type TemplateArrival = Extract<Arrival, { is: 'template' }>

/** Where a template's new state is written. */
export type OnTemplate = (tx: Queryable, ctx: Ctx, org: string, told: TemplateArrival) => Promise<void>

export type Arrived = {
  arrivals: readonly Arrival[]
  /** When the request that held them reached us. */
  receivedAt: Date
}

/** Applies everything in the caller's transaction. Each effect bears being told again, in any order. */
export async function applyArrivals(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { arrivals, receivedAt, onTemplate }: Arrived & { onTemplate?: OnTemplate | undefined },
): Promise<void> {
  // An address that moves does so before the words from the new one are read.
  for (const one of arrivals) if (one.is === 'address_changed') await moveAddress(tx, ctx, org, one)
  for (const one of arrivals) {
    if (one.is === 'message')
      await storeInbound(tx, ctx, org, { ...(await asTap(tx, org, one.event)), receivedAt })
    if (one.is === 'template') await onTemplate?.(tx, ctx, org, one)
  }
  const receipts = receiptsIn(arrivals)
  if (receipts.length > 0) await receiveReceipts(tx, ctx, org, receipts)
}

export const receiptsIn = (arrivals: readonly Arrival[]): Receipt[] =>
  arrivals.flatMap((one) => (one.is === 'receipt' ? [one.receipt] : []))

/** True for what may be applied together with hundreds of others: nobody's words are in it. */
export const isReceiptsAlone = (arrivals: readonly Arrival[]): boolean =>
  arrivals.every((one) => one.is === 'receipt' || one.is === 'ignored')
