// Shares with the width of their doubt, and what is made of right and wrong answers.

export type Share = { hits: number; of: number; value: number; low: number; high: number }

/** A share with its Wilson 95 % interval (Wilson 1927); of nothing it is 1 and could be anything. */
export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, value: 1, low: 0, high: 1 }
  const z = 1.959964
  const p = hits / of
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const reach = (z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of)
  return { hits, of, value: p, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}

export const shareWhere = <T>(all: readonly T[], holds: (one: T) => boolean): Share =>
  shareOf(all.filter(holds).length, all.length)

/** How much of what is there was found, and how much of what was found is there. */
export function foundShares<T>(
  all: readonly T[],
  isThere: (one: T) => boolean,
  isFound: (one: T) => boolean,
): { recall: Share; precision: Share } {
  const there = all.filter(isThere)
  const found = all.filter(isFound)
  return { recall: shareWhere(there, isFound), precision: shareWhere(found, isThere) }
}

/** The mean of the classes' F1, over the classes that occur. */
export function macroF1(pairs: readonly { wanted: string; got: string }[]): number {
  const classes = [...new Set(pairs.map(({ wanted }) => wanted))]
  const scores = classes.map((name) => {
    const hits = pairs.filter(({ wanted, got }) => wanted === name && got === name).length
    const wanted = pairs.filter((pair) => pair.wanted === name).length
    const got = pairs.filter((pair) => pair.got === name).length
    return (2 * hits) / (wanted + got)
  })
  return scores.reduce((sum, one) => sum + one, 0) / Math.max(1, classes.length)
}

const percent = (value: number): string => (value * 100).toFixed(1)

/** `93.4 % [92.1–94.5] 1021/1093` */
export const shown = ({ hits, of, value, low, high }: Share): string =>
  of === 0 ? '–' : `${percent(value)} % [${percent(low)}–${percent(high)}] ${hits}/${of}`
