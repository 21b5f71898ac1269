// The send decision written out for people: the purposes, the rules in order and their reasons, made from the very data that decide.
import { decisionWords as words, ruleWords } from '#prompts/staff/decision.es.ts'
import { blockReasons, purposeNames as spoken } from '#prompts/staff/es.ts'
import {
  adaptation,
  halved,
  purposeNames,
  purposes,
  type Cap,
  type FallOver,
  type Purpose,
} from './purposes.ts'
import { rules } from './rules.ts'

/** Markdown in Spanish. What it says cannot differ from what is done: there is no second list. */
export const decisionTable = (): string =>
  [
    `# ${words.title}`,
    words.intro,
    `## ${words.purposesTitle}`,
    table(words.purposeColumns, purposeNames.map(purposeRow)),
    words.adaptation(adaptation),
    `## ${words.rulesTitle}`,
    table(words.ruleColumns, rules.map(ruleRow)),
    `## ${words.reasonsTitle}`,
    table(
      words.reasonColumns,
      rules.flatMap(({ reasons }) => reasons.map(reasonRow)),
    ),
    '',
  ].join('\n\n')

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

function purposeRow(purpose: Purpose): string[] {
  const rule = purposes[purpose]
  return [
    spoken[purpose],
    rule.basis,
    yesNo(rule.needsConsent),
    hoursText(purpose),
    yesNo(rule.holidays),
    rule.cap ? capText(rule.cap) : words.none,
    rule.cap ? capText(halved(rule.cap)) : words.none,
    words.span(rule.validForMs),
    rule.fallOver ? fallOverText(rule.fallOver) : words.no,
    rule.optOutScope ? words.scopes[rule.optOutScope] : words.none,
    rule.budgeted ? words.budgeted : words.notBudgeted,
  ]
}

const yesNo = (value: boolean): string => (value ? words.yes : words.no)

const capText = (cap: Cap): string => (cap.perSubject ? words.perDebt(cap.count) : words.within(cap))

const fallOverText = ({ afterMs, leastMs, chosenHourMs }: FallOver): string =>
  [
    words.span(afterMs),
    ...(leastMs === undefined ? [] : [words.beforeAppointment(words.span(leastMs))]),
    ...(chosenHourMs === undefined ? [] : [words.withChosenHour(words.span(chosenHourMs))]),
  ].join('; ')

function hoursText(purpose: Purpose): string {
  const { hours, keepsChosenHour } = purposes[purpose]
  if (!hours) return words.anyHour
  return keepsChosenHour ? `${words.between(hours)}, ${words.chosenHour}` : words.between(hours)
}

const ruleRow = ({ id, reasons }: (typeof rules)[number], index: number): string[] => [
  String(index + 1),
  ruleWords[id].name,
  ruleWords[id].says,
  reasons.map((reason) => `\`${reason}\``).join(', '),
]

const reasonRow = (reason: (typeof rules)[number]['reasons'][number]): string[] => [
  `\`${reason}\``,
  blockReasons[reason].text,
  blockReasons[reason].next,
]
