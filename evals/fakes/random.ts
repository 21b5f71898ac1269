// Chance that can be repeated: the same seed gives the same run.

/** Numbers from 0 up to 1, by mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of several kinds by its share, or null for what is left of the whole. */
export function drawn<Kind extends string>(
  random: () => number,
  shares: Readonly<Partial<Record<Kind, number>>>,
): Kind | null {
  let point = random()
  for (const [kind, share] of Object.entries(shares) as [Kind, number][]) {
    if (point < share) return kind
    point -= share
  }
  return null
}
