// The send decision: the rules read in order, at submit and again at hand-over.
import type { BlockReason } from '#prompts/staff/es.ts'
import type { Question } from './question.ts'
import type { Rewrite } from './rewrite.ts'
import { rules } from './rules.ts'

export type { Question } from './question.ts'

export type Verdict =
  | {
      verdict: 'allow'
      /** Only as an approved template of the channel. */
      useTemplate?: true
      /** Only with this written into its slots. */
      rewrite?: Rewrite
    }
  | { verdict: 'block'; reason: string }
  | { verdict: 'defer'; until: Date; reason: string }

/**
 * Pure: the same question has the same answer. The first rule against it decides. One that makes it wait moves the hour
 * for the rules after it; the first such reason is the one told. An emergency stop defers to the very hour asked about.
 */
export function decide(question: Question): Verdict {
  let at = question.at
  let waitsFor: BlockReason | null = null
  const how: { useTemplate?: true; rewrite?: Rewrite } = {}
  for (const rule of rules) {
    const finding = rule.read({ ...question, at })
    if (finding === null) continue
    if ('block' in finding) return { verdict: 'block', reason: finding.block }
    if ('until' in finding) {
      at = finding.until
      waitsFor ??= finding.reason
    } else Object.assign(how, finding)
  }
  if (waitsFor === null) return { verdict: 'allow', ...how }
  return comesTooLate(question, at)
    ? { verdict: 'block', reason: waitsFor }
    : { verdict: 'defer', until: at, reason: waitsFor }
}

/** Put off until its appointment is over it would never be read: better refused now, while somebody can call. */
const comesTooLate = ({ facts, at }: Question, until: Date): boolean =>
  until > at && facts.subject?.type === 'appointment' && until >= facts.subject.startsAt
