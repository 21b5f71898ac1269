// Orders as they are learnt from: read by the rules, and each author in one fold.
import type { Turn } from '#agent/staff/tagged/features.ts'
import { turnOf } from '#agent/staff/tagged/read-order.ts'
import { readCommand, type CommandRead } from '#agent/staff/read-command.ts'
import type { Order } from './examples.ts'

export const foldCount = 6

/** `known`: the rules were written with it in sight, so that their reading of it is no evidence. */
export type Item = { order: Order; fold: number; known: boolean; turn: Turn; rules: CommandRead }

export function itemsOf(orders: readonly Order[], isKnown: (order: Order) => boolean): Item[] {
  const authors = [...new Set(orders.map((order) => order.author))].sort()
  return orders.map((order) => {
    const known = isKnown(order)
    const fold = authors.indexOf(order.author) % foldCount
    return {
      order,
      fold,
      known,
      turn: turnOf(order.command, order.at),
      rules: readCommand(order.command, order.at),
    }
  })
}
