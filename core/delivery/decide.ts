// The send decision: an ordered table of pure rules, read at submit and again at hand-over. Nothing else decides a send.
import { isHoliday, nextAllowed } from '../text/hours.ts'
import type { ChannelName } from '../ctx.ts'
import type { Facts } from './facts.ts'
import { purposes, type Purpose } from './purposes.ts'

export type Verdict =
  | { verdict: 'allow' }
  | { verdict: 'block'; reason: string }
  | { verdict: 'defer'; until: Date; reason: string }

/** One message on one channel, with all that is known about it. */
export type Question = {
  purpose: Purpose
  channel: ChannelName
  /** When it would leave: now, or the hour it is scheduled for. */
  at: Date
  hourChosen: boolean
  validUntil: Date
  facts: Facts
}

type Rule = { name: string; read: (question: Question) => Verdict | null }

const block = (reason: string): Verdict => ({ verdict: 'block', reason })

/** Consent of the patient and a usable contact point of whoever reads (the guardian of a minor). */
function contactRule({ facts, channel, purpose }: Question): Verdict | null {
  if (facts.kind !== 'patient') return null
  if (facts.minorWithoutGuardian) return block('minor_without_guardian')
  if (purposes[purpose].needsConsent) {
    const consent = facts.consents.get(`${purpose}:${channel}`)
    if (consent === 'withdrawn') return block('opted_out')
    if (consent !== 'given') return block('no_consent')
  }
  const contact = facts.contacts.find((point) => point.channel === channel)
  if (!contact) return block('no_contact_point')
  if (contact.status !== 'active') return block('contact_blocked')
  return null
}

function hoursRule({ facts, purpose, at, hourChosen }: Question): Verdict | null {
  const rules = purposes[purpose]
  if (!rules.quietHours || (hourChosen && rules.keepsChosenHour)) return null
  let allowed = nextAllowed(at, facts.zone, { from: 9, to: 21 })
  while (!rules.holidays && isHoliday(allowed, facts.zone)) {
    allowed = nextAllowed(new Date(allowed.getTime() + 12 * 3_600_000), facts.zone, { from: 9, to: 21 })
  }
  return allowed.getTime() === at.getTime()
    ? null
    : { verdict: 'defer', until: allowed, reason: 'quiet_hours' }
}

function capRule({ facts, at, validUntil }: Question): Verdict | null {
  if (facts.capFreeFrom === null || facts.capFreeFrom <= at) return null
  if (facts.capFreeFrom > validUntil) return block('frequency_cap')
  return { verdict: 'defer', until: facts.capFreeFrom, reason: 'frequency_cap' }
}

/** In order; the first that speaks decides. */
export const rules: readonly Rule[] = [
  {
    name: 'the patient is alive, active and not merged',
    read: ({ facts, purpose }) => {
      // Whoever just wrote or is in danger is answered, whatever the record says.
      if (facts.kind !== 'patient' || purpose === 'safety' || purpose === 'conversation') return null
      if (facts.status === 'deceased') return block('patient_deceased')
      if (facts.held) return block('patient_on_hold')
      if (facts.merged) return block('patient_merged')
      return facts.status === 'inactive' ? block('patient_inactive') : null
    },
  },
  {
    name: 'the reason to write still holds',
    read: ({ facts }) => (facts.stale === null ? null : block(facts.stale)),
  },
  {
    name: 'it is still worth sending',
    read: ({ at, validUntil }) => (at > validUntil ? block('expired') : null),
  },
  {
    name: 'consent and contact point',
    read: (question) =>
      question.purpose === 'safety' || question.purpose === 'conversation' ? null : contactRule(question),
  },
  { name: 'how often', read: capRule },
  { name: 'quiet hours and holidays of the reader', read: hoursRule },
]

/** Pure: the same question has the same answer. */
export function decide(question: Question): Verdict {
  for (const rule of rules) {
    const verdict = rule.read(question)
    if (verdict) return verdict
  }
  return { verdict: 'allow' }
}
