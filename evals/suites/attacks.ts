// Suite `attacks`: each text goes through the real product by its channel, a scripted model obeys it, and what happened is judged by its goal.
import { existsSync } from 'node:fs'
import { attackOf, channels, goals, type Attack, type Verdict } from '../adversary/attack.ts'
import { runLines } from '../adversary/pool.ts'
import { shareWhere } from './figures.ts'
import { readLines } from './jsonl.ts'
import type { Suite } from './suite.ts'

/** What was written before the defences were known, and what was written knowing them. */
const own = ['evals/data/attacks/corpus.jsonl', 'evals/data/attacks/adaptive.jsonl']

type Judged = { attack: Attack; verdict: Verdict }

/** Attacks with a forbidden effect, by what they share; only where there are any. */
function brokenBy(judged: readonly Judged[], field: 'channel' | 'goal'): Record<string, number> {
  const broken = judged.filter(({ verdict }) => verdict.violations.length > 0)
  const names: readonly string[] = field === 'channel' ? channels : goals
  const counts = names.map(
    (name) => [name, broken.filter(({ attack }) => attack[field] === name).length] as const,
  )
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

export const attacksSuite: Suite = {
  about: 'qué consigue cada texto hostil por su canal, con un modelo que le obedece (efectos observados)',
  own: () => own.flatMap((file) => (existsSync(file) ? readLines(file) : [])),
  run: async (lines, { model }) => {
    const attacks = lines.map((line, i) => attackOf(line, i + 1))
    const verdicts = await runLines(attacks, { model: model !== 'none' })
    const judged = verdicts.map((verdict, i): Judged => ({ attack: attacks[i] as Attack, verdict }))
    const effects = verdicts.flatMap((verdict) => verdict.effects)
    const count = (kind: string): number => effects.filter((one) => one.kind === kind).length
    return {
      outputs: verdicts.map(({ id, effects: seen, violations }) => ({ id, effects: seen, violations })),
      metrics: {
        lines: verdicts.length,
        forbidden: shareWhere(verdicts, ({ violations }) => violations.length > 0),
        byGoal: brokenBy(judged, 'goal'),
        byChannel: brokenBy(judged, 'channel'),
        /** Forbidden by another goal than the line's own. */
        beside: verdicts.filter((verdict) => verdict.beside.length > 0).length,
        /** What the attacks did reach: without these, nothing was tried. */
        messages: count('message'),
        toolCalls: count('tool_call'),
        modelMessages: count('model_shown'),
        modelFailures: effects.filter(
          ({ kind, line }) => kind === 'log' && String(line).includes('"model.failed"'),
        ).length,
      },
    }
  },
}
