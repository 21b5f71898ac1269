// Puts merged records in an order in which each comes after the record it was merged into.
import type { Note, PatientRow } from './outcome.ts'

type Merged = { row: PatientRow; notes: readonly Note[] }

/** Records merged into each other in a circle have no survivor: the one that closes it loses its target. */
export function orderMerged<Item extends Merged>(items: readonly Item[]): Item[] {
  const waiting = new Map(items.map((item) => [item.row.externalId, item]))
  const ordered: Item[] = []
  for (const item of items) {
    const chain: Item[] = []
    let next: Item | undefined = item
    while (next && waiting.delete(next.row.externalId)) {
      chain.push(next)
      next = waiting.get(next.row.mergedInto ?? '')
    }
    const end = chain.at(-1)
    const closesCircle = chain.some(({ row }) => row.externalId === end?.row.mergedInto)
    if (end && closesCircle) chain[chain.length - 1] = withoutTarget(end)
    ordered.push(...chain.reverse())
  }
  return ordered
}

function withoutTarget<Item extends Merged>(item: Item): Item {
  const { mergedInto: _, ...row } = item.row
  return { ...item, row, notes: [...item.notes, 'merged_target_unknown'] }
}
