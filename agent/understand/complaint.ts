// What went wrong, if anything did: one category and how grave it is.
import { severities, type Category, type Severity } from '#core/conversations/interpretation.ts'
import { complaintRules, noComplaint, praise } from './lexicon/complaints.ts'
import { compile, found, without } from './pattern.ts'

export type Complaint = { category: Category; severity: Severity }

const rules = complaintRules.map((rule) => ({ ...rule, pattern: compile(rule.match) }))
const nothingWrong = compile(noComplaint)
const praises = compile(praise)
const weight = (severity: Severity): number => severities.indexOf(severity)

/** Over normalized text: the gravest of what is found; at the same gravity the first of the table. */
export function readComplaint(normal: string): Complaint | null {
  const text = without(normal, nothingWrong)
  let worst: Complaint | null = null
  for (const { category, severity, pattern } of rules) {
    if (worst && weight(severity) <= weight(worst.severity)) {
      if (worst.category !== 'other' || category === 'other') continue
    }
    if (found(pattern, text)) worst = { category, severity }
  }
  return worst
}

/** Whether the text says how something was, well or badly. */
export const givesOpinion = (normal: string): boolean =>
  found(praises, normal) || readComplaint(normal) !== null
