// The one-page report: cross-validated figures beside the frozen ones, where they fall short, and what they do not prove.
import { writeFileSync } from 'node:fs'
import { intents } from '#core/conversations/interpretation.ts'
import { foundShares, shareWhere, shown } from '../suites/figures.ts'
import { scoreReplies, type Judged, type RepliesScore } from '../suites/replies-score.ts'
import { frozenFolder, repliesSuite } from '../suites/replies.ts'
import type { Expected } from '../suites/replies-score.ts'
import { loadExamples, type Example } from './examples.ts'
import { judge, trustOf } from './judge.ts'
import { prepare, type Prepared } from './prepare.ts'
import { suiteRows } from './report-suites.ts'
import { crossValidate, trainFolder } from './train.ts'

const path = 'evals/report.md'

type Told = { example: Pick<Example, 'slice' | 'language' | 'text' | 'lastOutbound'>; judged: Judged }

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n')

const plain = (share: { value: number; low: number; high: number; of: number }): string =>
  share.of === 0
    ? '–'
    : `${(share.value * 100).toFixed(1)} [${(share.low * 100).toFixed(1)}–${(share.high * 100).toFixed(1)}]`

const goals: readonly [string, string, (score: RepliesScore) => string][] = [
  ['danger recall', '≥ 98', ({ danger }) => plain(danger.recall)],
  ['danger precision', '≥ 90', ({ danger }) => plain(danger.precision)],
  ['intent accuracy', '≥ 88', ({ intentAccuracy }) => plain(intentAccuracy)],
  ['intent macro-F1', '≥ 85', ({ intentMacroF1 }) => (intentMacroF1 * 100).toFixed(1)],
  ['opt-out recall', '≥ 98', ({ optOut }) => plain(optOut.recall)],
  ['opt-out precision', '≥ 97', ({ optOut }) => plain(optOut.precision)],
  ['NPS exact', '≥ 98', ({ npsExact }) => plain(npsExact)],
  ['queue accuracy', '≥ 90', ({ queueAccuracy }) => plain(queueAccuracy)],
  ['language', '≥ 95', ({ languageAccuracy }) => plain(languageAccuracy)],
]

function groupedBy(told: readonly Told[], keyOf: (one: Told) => string): [string, Judged[]][] {
  const groups = new Map<string, Judged[]>()
  for (const one of told) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one.judged])
  return [...groups].sort(([a], [b]) => a.localeCompare(b))
}

const perGroup = (title: string, groups: readonly [string, Judged[]][]): string =>
  table(
    [title, 'texts', 'intent', 'danger recall', 'danger precision', 'opt-out recall', 'queue', 'language'],
    groups.map(([name, all]) => {
      const score = scoreReplies(all)
      return [
        name,
        String(all.length),
        plain(score.intentAccuracy),
        plain(score.danger.recall),
        plain(score.danger.precision),
        plain(score.optOut.recall),
        plain(score.queueAccuracy),
        plain(score.languageAccuracy),
      ]
    }),
  )

const perIntent = (all: readonly Judged[]): string =>
  table(
    ['primary intent', 'texts', 'recall', 'precision'],
    intents.map((intent) => {
      const { recall, precision } = foundShares(
        all,
        ({ expected }) => expected.intent === intent,
        ({ interpretation }) => interpretation.intent === intent,
      )
      return [intent, String(recall.of), plain(recall), plain(precision)]
    }),
  )

function worstPairs(told: readonly Told[]): string {
  const pairs = new Map<string, number>()
  for (const { judged } of told) {
    const { expected, interpretation } = judged
    if (expected.intent === interpretation.intent) continue
    const pair = `${expected.intent ?? ''} | ${interpretation.intent}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  const worst = [...pairs].sort(([, a], [, b]) => b - a).slice(0, 15)
  return table(
    ['expected', 'read as', 'times'],
    worst.map(([pair, count]) => [...pair.split(' | '), String(count)]),
  )
}

function crossValidated(prepared: Prepared, share = 1): Told[] {
  const scores = crossValidate(prepared, share)
  const judged = judge(prepared.reads, scores, trustOf(prepared, scores))
  return judged.map((one, i) => ({ example: prepared.reads[i]?.example as Example, judged: one }))
}

async function frozen(): Promise<Told[]> {
  const examples = loadExamples([frozenFolder])
  const lines = repliesSuite.own()
  const { outputs } = await repliesSuite.run(lines, { model: 'none' })
  return outputs.map((output, i) => ({
    example: examples[i] as Example,
    judged: { ...(output as Judged), expected: lines[i]?.['expected'] as Expected },
  }))
}

const curveShares = [0.25, 0.5, 0.75, 1]

function learningCurve(scores: readonly RepliesScore[], count: number): string {
  return table(
    [
      'share of the training texts',
      'texts',
      'intent accuracy',
      'macro-F1',
      'danger recall',
      'danger precision',
    ],
    scores.map((score, i) => [
      `${(curveShares[i] ?? 1) * 100} %`,
      String(Math.round(count * (curveShares[i] ?? 1))),
      plain(score.intentAccuracy),
      (score.intentMacroF1 * 100).toFixed(1),
      plain(score.danger.recall),
      plain(score.danger.precision),
    ]),
  )
}

const notProved = `- The texts were written for this project, not by patients; the frozen ones by other hands than the rules and the training
  texts, but after the same labelling guide. Real traffic is easier on most days and stranger on some.
- Cross-validation holds out texts and what resembles them, but **the rules were written with the training texts in view**: where rules
  decide (danger, opt-out, bare answers, scores), its figures flatter. The frozen column does not have that fault.
- Shares are per text of a set that is full of hard cases on purpose; they are no estimate of how often something happens in a clinic.
- Languages beyond the seven have a handful of texts: their rows say nothing.
- Nothing here measures what people do with what was understood.`

/** Measures everything anew and writes `evals/report.md`. */
export async function writeReport(say: (line: string) => void): Promise<void> {
  const examples = loadExamples([trainFolder])
  if (examples.length === 0) throw new Error(`no examples in ${trainFolder}`)
  const prepared = prepare(examples)
  say(`${examples.length} texts read`)
  const curve: RepliesScore[] = []
  let told: Told[] = []
  for (const share of curveShares) {
    told = crossValidated(prepared, share)
    curve.push(scoreReplies(told.map(({ judged }) => judged)))
    say(`learning curve: ${share * 100} %`)
  }
  const apart = await frozen()
  const others = await suiteRows(say)
  writeFileSync(path, page({ told, apart, curve, others }))
  say(`${path} written`)
}

type Measured = { told: Told[]; apart: Told[]; curve: RepliesScore[]; others: string[][] }

function page({ told, apart, curve, others }: Measured): string {
  const all = told.map(({ judged }) => judged)
  const crossed = scoreReplies(all)
  const unseen = apart.length > 0 ? scoreReplies(apart.map(({ judged }) => judged)) : undefined
  const known = shareWhere(all, ({ expected, interpretation }) => expected.intent === interpretation.intent)
  return `# Understanding: what was measured

Written by \`npm run eval -- report\` on ${new Date().toISOString().slice(0, 10)}. Rules and embedded classifier, no model. Percent, with
Wilson 95 % intervals. ${told.length} training texts in five folds, nearly equal texts always in the same one (intent right in ${shown(known)});
${apart.length} frozen texts that nobody tuned on.

## Against the goals

${table(
  ['figure', 'goal', 'cross-validated', 'frozen'],
  goals.map(([name, goal, of]) => [name, goal, of(crossed), unseen ? of(unseen) : 'no frozen set']),
)}

## Days, personal data, staff commands, attacks

On their own sets (\`evals/data\`): the first three frozen, the attacks those that the product was mended against.

${table(['figure', 'goal', 'measured'], others)}

## By language, cross-validated

${perGroup(
  'language',
  groupedBy(told, ({ example }) => example.language),
)}
${
  unseen
    ? `\n## By language, frozen\n\n${perGroup(
        'language',
        groupedBy(apart, ({ example }) => example.language),
      )}\n`
    : ''
}
## By slice, cross-validated

${perGroup(
  'slice',
  groupedBy(told, ({ example }) => example.slice),
)}

## By intent, cross-validated

${perIntent(all)}

## Taken for each other most often, cross-validated

${worstPairs(told)}

## Learning curve

${learningCurve(curve, told.length)}

## What this does not prove

${notProved}
`
}
