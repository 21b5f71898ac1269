// What a bench measures, and how it is made comparable: ours and its baseline in turn, medians of both.

export type Figure = {
  name: string
  value: number
  unit: string
  /** The same measured on the bare means, in the same minutes; null where there is none. */
  baseline: number | null
  ratio: number | null
  goal: string
  /** True where there is no goal but to report. */
  ok: boolean
  /** What it is made of, for the reader. */
  notes?: Readonly<Record<string, number>>
}

export type BenchContext = {
  /** 1 is the full size; less is quicker and says less. */
  scale: number
  say: (line: string) => void
}

export type Bench = {
  name: string
  title: string
  run: (context: BenchContext) => Promise<Figure[]>
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 1 || low === undefined ? (high ?? Number.NaN) : (low + (high ?? low)) / 2
}

/** Baseline, ours, baseline, ours …, so that a machine that grows slow is slow for both. */
export async function inTurn<T>(
  rounds: number,
  measure: { baseline: (round: number) => Promise<T>; ours: (round: number) => Promise<T> },
): Promise<{ baseline: T[]; ours: T[] }> {
  const result: { baseline: T[]; ours: T[] } = { baseline: [], ours: [] }
  for (let round = 0; round < rounds; round += 1) {
    result.baseline.push(await measure.baseline(round))
    result.ours.push(await measure.ours(round))
  }
  return result
}

/** Seconds that something took. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await run()
  return (performance.now() - started) / 1000
}

/** In slices of `size`. */
export function slices<T>(items: readonly T[], size: number): T[][] {
  const result: T[][] = []
  for (let start = 0; start < items.length; start += size) result.push(items.slice(start, start + size))
  return result
}
