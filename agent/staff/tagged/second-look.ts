// A turn that is surely an order and lacks something is looked through again: what is missing is the likeliest stretch, if any is likely at all.
import { trimmed } from '../phrase.ts'
import { cleaned } from './cleaned.ts'
import type { Turn } from './features.ts'
import { chanceOf, copied, type Copied } from './labels.ts'
import type { Part } from './parts.ts'
import { wordsWithin } from './tokens.ts'

/** A word may be part of what is missing from this chance on, and its neighbours from this share of its chance on. */
const least = { peak: 0.12, share: 0.1 }

type Look = { turn: Turn; chances: readonly Float32Array[]; parts: readonly Part[] }

const isTaken = (parts: readonly Part[], { start, end }: { start: number; end: number }): boolean =>
  parts.some((part) => part.start < end && part.end > start)

/** The likeliest words of one kind that are part of nothing yet. */
function stretchOf({ turn, chances, parts }: Look, name: Copied): Part | undefined {
  const { text, words } = turn
  const likely = words.map((word, i) => (isTaken(parts, word) ? 0 : chanceOf(chances[i], name)))
  const peak = Math.max(0, ...likely)
  if (peak < least.peak) return undefined
  let [from, to] = [likely.indexOf(peak), likely.indexOf(peak)]
  const goesOn = (i: number): boolean => (likely[i] ?? 0) >= peak * least.share
  while (goesOn(from - 1)) from -= 1
  while (goesOn(to + 1)) to += 1
  const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0]
  const said = cleaned(name, trimmed(text.slice(start, end)))
  return said === '' ? undefined : { name, text: said, start, end, sure: peak }
}

/** The likeliest day and hour that was passed over. */
function whenOf({ turn, chances, parts }: Look): Part | undefined {
  const open = turn.whens
    .filter(({ span: [start, end] }) => !isTaken(parts, { start, end }))
    .map((when) => {
      const inside = wordsWithin(turn.words, when.span).map((i) => chanceOf(chances[i], 'cuando'))
      return { when, sure: Math.max(0, ...inside) }
    })
    .filter(({ sure }) => sure >= least.peak)
    .sort((a, b) => b.sure - a.sure)
  const [best] = open
  if (!best) return undefined
  const [start, end] = best.when.span
  return { name: 'cuando', when: best.when, text: turn.text.slice(start, end), start, end, sure: best.sure }
}

/** The parts, and beside them the likeliest stretch of each argument that is missing. */
export function lookedAgain(look: Look, missing: readonly string[]): Part[] {
  const found = missing.flatMap((argument): Part[] => {
    const name = copied.find((one) => one === argument)
    const part = name ? stretchOf(look, name) : argument.startsWith('fecha') ? whenOf(look) : undefined
    return part ? [part] : []
  })
  return [...look.parts, ...found].sort((a, b) => a.start - b.start)
}
