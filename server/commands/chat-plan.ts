// A plan in the terminal: who, by which channel, the exact text, who is left out and why, what it costs. Never wider than 80 columns.
import { channelNames } from '#prompts/staff/names.es.ts'
import { chatPlanWords as words } from '#prompts/staff/desk.es.ts'
import { planWords } from '#prompts/staff/plans.es.ts'
import type { PlannedCall, PlanView } from '#tools/plan-contract.ts'
import type { Paint } from './chat-paint.ts'

const width = 80
const whoWidth = 22
const wayWidth = 9

/** Lines of at most `wide` columns, cut between words where there are any. */
export function wrapped(text: string, wide: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ').flatMap((one) => pieces(one, wide))) {
      if (line !== '' && line.length + 1 + word.length > wide) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines
}

const pieces = (word: string, wide: number): string[] =>
  word.length <= wide ? [word] : (word.match(new RegExp(`.{1,${wide}}`, 'gu')) ?? [word])

const cell = (text: string, wide: number): string =>
  text.length > wide ? `${text.slice(0, wide - 1)}…` : text.padEnd(wide)

const wayOf = ({ channels, tool }: PlannedCall): string => {
  const [first, ...others] = channels
  if (!first) return tool === 'feedbackPaciente' ? words.record : words.none
  return others.length > 0 ? words.several : channelNames[first.channel]
}

function rows(call: PlannedCall, paint: Paint): string[] {
  const who = call.recipients > 1 ? `${call.who} (${planWords.people(call.recipients)})` : call.who
  const left = call.exclusions.map((one) => words.leftOut(planWords.excluded(one)))
  const body = wrapped([call.text, ...left].filter(Boolean).join('\n'), width - whoWidth - wayWidth - 4)
  const names = wrapped(who, whoWidth)
  const height = Math.max(body.length, names.length)
  return Array.from({ length: height }, (_one, index) => {
    const text = body[index] ?? ''
    return `${cell(names[index] ?? '', whoWidth)}  ${cell(index === 0 ? wayOf(call) : '', wayWidth)}  ${
      text.startsWith(words.leftOutMark) ? paint.bad(text) : text
    }`.trimEnd()
  })
}

/** Where it stands and, while it waits, the table of what would leave. */
export function planTable(plan: PlanView, paint: Paint): string {
  const [headline = ''] = plan.text.split('\n')
  if (plan.state !== 'preview' && plan.state !== 'second_person')
    return [paint.good(headline), ...outcomes(plan, paint), ...receiptLines(plan)].join('\n')
  const [who, way, text] = words.columns
  const cost = planWords.cost({
    segments: sum(plan.calls.map(({ segments }) => segments)),
    costCents: sum(plan.calls.map(({ costCents }) => costCents)),
  })
  return [
    ...wrapped(headline, width).map(paint.strong),
    paint.quiet(`${cell(who, whoWidth)}  ${cell(way, wayWidth)}  ${text}`),
    ...plan.calls.flatMap((call) => rows(call, paint)),
    ...(cost === '' ? [] : [paint.quiet(`${planWords.costTitle}: ${cost}`)]),
  ].join('\n')
}

/** What came of each call, once it ran. */
const outcomes = ({ calls }: PlanView, paint: Paint): string[] =>
  calls.flatMap(({ outcome }) => {
    if (!outcome) return []
    return 'error' in outcome
      ? wrapped(outcome.error.text, width).map(paint.bad)
      : wrapped(outcome.text, width).map(paint.good)
  })

const receiptLines = ({ receipt }: PlanView): string[] =>
  (receipt?.notSent ?? []).flatMap((one) => wrapped(words.leftOut(planWords.excluded(one)), width))

/** Null where none of them is known. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value): value is number => value !== null)
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0)
}
