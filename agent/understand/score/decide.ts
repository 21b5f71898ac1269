// From chances to the score: one that is likely, and no other that is nearly as likely.
import type { Seen } from './seen.ts'

const likely = 0.5
/** Two likely scores of which one is not so many times likelier are no clear answer. */
const clearly = 4

/** A model's score as the chance that a candidate is meant. */
export const chanceOf = (score: number | undefined): number => 1 / (1 + Math.exp(-(score ?? 0)))

const oddsOf = (chance: number): number => chance / (1 - chance)

/** `chances`: by candidate. */
export function decided({ candidates }: Pick<Seen, 'candidates'>, chances: readonly number[]): number | null {
  const byValue = new Map<number, number>()
  candidates.forEach(({ value }, i) => byValue.set(value, Math.max(byValue.get(value) ?? 0, chances[i] ?? 0)))
  const [best, second] = [...byValue].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < likely) return null
  const rivalled =
    second !== undefined && second[1] >= likely && oddsOf(second[1]) * clearly > oddsOf(best[1])
  return rivalled ? null : best[0]
}
