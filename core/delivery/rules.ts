// The rules of the send decision, in the order in which they are read. Nothing else decides a send.
import type { DecisionRule } from '#prompts/staff/decision.es.ts'
import type { BlockReason } from '#prompts/staff/es.ts'
import { dayOf } from '../text/calendar.ts'
import { isHolidayOn } from '../text/holidays.ts'
import { isNight, nextOpen, type AllowedHours } from '../text/hours.ts'
import { purposes, type Purpose } from './purposes.ts'
import type { Question } from './question.ts'
import { namesOtherAmount, rewriteSlots, type Rewrite } from './rewrite.ts'

/** What a rule has to say: not at all, not before, or how. */
export type Finding =
  { block: BlockReason } | { until: Date; reason: BlockReason } | { useTemplate: true } | { rewrite: Rewrite }

export type Rule = {
  id: DecisionRule
  name: string
  /** Every reason it can give. */
  reasons: readonly BlockReason[]
  /** Null: nothing against it. */
  read: (question: Question) => Finding | null
}

/** Whoever just wrote or is in danger is answered, whatever the record says. */
const isAnswer = (purpose: Purpose): boolean => purposes[purpose].anyone

function patientRule({ facts, purpose }: Question): Finding | null {
  if (facts.kind !== 'patient' || isAnswer(purpose)) return null
  if (facts.status === 'deceased') return { block: 'patient_deceased' }
  if (facts.held) return { block: 'patient_on_hold' }
  if (facts.merged) return { block: 'patient_merged' }
  if (facts.status === 'inactive') return { block: 'patient_inactive' }
  return facts.minorWithoutGuardian ? { block: 'minor_without_guardian' } : null
}

/** Further ahead than this a reminder reminds of nothing; what was moved so far is told anew by whoever moved it. */
const reminderReachMs = 31 * 24 * 3_600_000

/**
 * A moved appointment or another amount is told as it is now, where the words can say it; the debt and the appointment
 * are the same, and the old hour or amount would be false.
 */
function stillTrueRule({ facts, worded, at, purpose }: Question): Finding | null {
  if (isAnswer(purpose)) return null
  if (facts.stale !== null) return { block: facts.stale }
  const { subject } = facts
  if (subject?.type === 'payment') {
    if (!worded || !namesOtherAmount(worded, subject.amountCents)) return null
    const rewrite = { amountCents: subject.amountCents }
    const sayable = subject.currency === 'EUR' && rewriteSlots(worded, rewrite) !== null
    return sayable ? { rewrite } : { block: 'payment_changed' }
  }
  if (!subject?.moved) return null
  if (subject.told) return { block: 'replaced' }
  const rewrite = { startsAt: subject.startsAt, zone: subject.zone }
  const tooFar =
    worded?.words === 'appointment_reminder' && subject.startsAt.getTime() - at.getTime() > reminderReachMs
  const sayable = worded !== undefined && !tooFar && rewriteSlots(worded, rewrite) !== null
  return sayable ? { rewrite } : { block: 'appointment_moved' }
}

function consentRule({ facts, channel, purpose }: Question): Finding | null {
  if (facts.kind !== 'patient' || !purposes[purpose].needsConsent) return null
  const consent = facts.consents.get(`${purpose}:${channel}`)
  if (consent === 'withdrawn') return { block: 'opted_out' }
  return consent === 'given' ? null : { block: 'no_consent' }
}

/** Of whoever reads: the guardian of a minor. */
function contactRule({ facts, channel, purpose }: Question): Finding | null {
  if (facts.kind !== 'patient' || isAnswer(purpose)) return null
  const contact = facts.contacts.find((point) => point.channel === channel)
  if (!contact) return { block: 'no_contact_point' }
  if (contact.status === 'dead') return { block: 'contact_dead' }
  return contact.status === 'active' ? null : { block: 'contact_blocked' }
}

/** Longest wait for an open day, in days; a cap may make it longer. */
const longestWait = 15
/** A chosen hour holds for this long; what could not leave then does not wake anybody at another. */
const chosenHourMs = 3_600_000

/** Calendar sums are the dearest part of a decision, and a batch asks the same one of each message: kept as long as its facts. */
const opened = new WeakMap<ReadonlySet<string>, Map<string, Finding | null>>()

function hoursRule(question: Question): Finding | null {
  const { facts, purpose, at, hourChosen, meantFor } = question
  const { hours, keepsChosenHour } = purposes[purpose]
  const late = meantFor ? at.getTime() - meantFor.getTime() > chosenHourMs : false
  if (!hours || (hourChosen && keepsChosenHour && !late)) return null
  const known = opened.get(facts.closedDays) ?? new Map<string, Finding | null>()
  opened.set(facts.closedDays, known)
  const key = `${purpose} ${at.getTime()} ${facts.zone} ${facts.region}`
  const found = known.get(key)
  if (found !== undefined) return found
  const finding = withinHours(question, hours)
  known.set(key, finding)
  return finding
}

function withinHours({ facts, purpose, at }: Question, hours: AllowedHours): Finding | null {
  const { zone, region, closedDays } = facts
  const { holidays } = purposes[purpose]
  const closed = (day: string): boolean => !holidays && (isHolidayOn(day, region) || closedDays.has(day))
  const open = nextOpen(at, { zone, hours, closed, withinDays: longestWait })
  if (open === null) return { block: 'no_sending_day' }
  if (open.getTime() === at.getTime()) return null
  return {
    until: open,
    reason: closed(dayOf(at, zone)) && !isNight(at, zone, hours) ? 'holiday' : 'quiet_hours',
  }
}

/** Safety is tried all the same: the provider's clock may know of a message of theirs that ours does not. */
function windowRule({ purpose, at, window }: Question): Finding | null {
  if (!window?.needed || (window.openUntil !== null && at < window.openUntil)) return null
  if (window.template === 'approved') return { useTemplate: true }
  if (purpose === 'safety') return null
  return {
    block:
      window.template === null || window.template === 'missing' ? 'window_closed' : 'template_not_approved',
  }
}

function frequencyRule({ facts, at, validUntil, purpose }: Question): Finding | null {
  if (!purposes[purpose].cap || facts.capFreeFrom === null || facts.capFreeFrom <= at) return null
  if (facts.capFreeFrom > validUntil) return { block: 'frequency_cap' }
  return { until: facts.capFreeFrom, reason: 'frequency_cap' }
}

export const rules: readonly Rule[] = [
  {
    id: 'purpose',
    name: 'the purpose allows it',
    reasons: ['purpose_needs_patient'],
    read: ({ facts, purpose }) =>
      facts.kind === 'address' && !purposes[purpose].anyone ? { block: 'purpose_needs_patient' } : null,
  },
  {
    id: 'patient',
    name: 'the patient is alive, active, not merged and not held; a minor has a guardian',
    reasons: [
      'patient_deceased',
      'patient_on_hold',
      'patient_merged',
      'patient_inactive',
      'minor_without_guardian',
    ],
    read: patientRule,
  },
  {
    id: 'still_true',
    name: 'the reason to write still holds',
    reasons: [
      'appointment_cancelled',
      'appointment_past',
      'appointment_moved',
      'replaced',
      'payment_settled',
      'payment_changed',
      'survey_answered',
      'survey_expired',
      'reminder_cancelled',
      'subject_of_another',
    ],
    read: stillTrueRule,
  },
  {
    id: 'validity',
    name: 'it is still worth sending',
    reasons: ['expired'],
    read: ({ at, validUntil }) => (at > validUntil ? { block: 'expired' } : null),
  },
  {
    id: 'consent',
    name: 'there is consent for the purpose on the channel, and no opt-out since',
    reasons: ['opted_out', 'no_consent'],
    read: consentRule,
  },
  {
    id: 'contact',
    name: 'the reader has an address in use on the channel',
    reasons: ['no_contact_point', 'contact_dead', 'contact_blocked'],
    read: contactRule,
  },
  {
    id: 'silenced',
    name: 'what was meant for a channel just silenced does not go round by another',
    reasons: ['contact_withheld_24h'],
    read: ({ facts, insteadOf, purpose }) =>
      facts.kind === 'patient' &&
      !isAnswer(purpose) &&
      insteadOf?.some((before) => facts.withheld.has(before))
        ? { block: 'contact_withheld_24h' }
        : null,
  },
  {
    id: 'stop',
    name: 'no emergency stop is on',
    reasons: ['emergency_stop'],
    // It keeps its hour: stopped rows are not handed over, whenever they are due.
    read: ({ facts, purpose, at }) =>
      facts.stopped && !isAnswer(purpose) ? { until: at, reason: 'emergency_stop' } : null,
  },
  {
    id: 'frequency',
    name: 'not more often than the purpose allows',
    reasons: ['frequency_cap'],
    read: frequencyRule,
  },
  {
    id: 'hours',
    name: 'within the hours and days of the reader',
    reasons: ['quiet_hours', 'holiday', 'no_sending_day'],
    read: hoursRule,
  },
  {
    id: 'window',
    name: 'the window is open, or a template is approved',
    reasons: ['window_closed', 'template_not_approved'],
    read: windowRule,
  },
  {
    id: 'sender',
    name: 'what needs an answer can be answered',
    reasons: ['sender_one_way'],
    read: ({ purpose, sender }) =>
      sender && purposes[purpose].needsAnswer && !sender.twoWay && !sender.link
        ? { block: 'sender_one_way' }
        : null,
  },
  {
    id: 'budget',
    name: 'the budget of the month is not spent',
    reasons: ['budget_exhausted'],
    read: ({ facts, purpose, at }) =>
      purposes[purpose].budgeted && facts.budgetFreeFrom !== null && at < facts.budgetFreeFrom
        ? { block: 'budget_exhausted' }
        : null,
  },
]
