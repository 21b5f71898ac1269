// What a message may be for, as data: its hours, cap, priority, validity, way on and basis in law.
import type { ConsentPurpose } from '#prompts/words.ts'
import type { AllowedHours } from '../text/hours.ts'

export type Purpose = 'safety' | 'conversation' | ConsentPurpose

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** At most `count` within `days`, over all channels and campaigns; `perSubject` counts for one debt instead. */
export type Cap = { count: number; days: number; perSubject: boolean }

/** How long a message may stay unread before it goes on by the next channel, in milliseconds. */
export type FallOver = {
  afterMs: number
  /** A person chose the hour and there is no appointment to count back from: a dose at 8:00 is of no use at noon. */
  chosenHourMs?: number
  /** Before an appointment: half of the time left, and no less than this. */
  leastMs?: number
}

export type PurposeRules = {
  /** Lower goes first. */
  priority: number
  /** Whether it may go to a bare address; the others only to a patient on record. */
  anyone: boolean
  needsConsent: boolean
  /** Whole hours on the reader's clocks; null: at any hour. */
  hours: AllowedHours | null
  /** Whether it may leave on public holidays. */
  holidays: boolean
  /** An hour that a person chose stands, even at night. */
  keepsChosenHour: boolean
  cap: Cap | null
  /** A message not handed over this long after its hour is no longer worth sending. */
  validForMs: number
  /** Null: it goes on by the next channel when it cannot be delivered, never because it is unread. */
  fallOver: FallOver | null
  /** What a "no more" tapped on such a message ends: its purpose everywhere, or on that channel alone; null: nothing to end. */
  optOutScope: 'everywhere' | 'channel' | null
  /** Stops when the month's budget is spent. */
  budgeted: boolean
  /** Of no use where the patient can neither answer the sender nor tap a link. */
  needsAnswer: boolean
  basis: string
}

const office: AllowedHours = { from: 9, to: 21 }

/** Hours, caps and ways on: design.md, "Purposes"; bases: RGPD 6 and 9, LSSI 21 (see channels.md §8). */
export const purposes: Record<Purpose, PurposeRules> = {
  safety: {
    priority: 0,
    anyone: true,
    needsConsent: false,
    hours: null,
    holidays: true,
    keepsChosenHour: true,
    cap: null,
    validForMs: day,
    fallOver: { afterMs: 5 * minute },
    optOutScope: null,
    budgeted: false,
    needsAnswer: false,
    basis: 'RGPD 6.1.d',
  },
  conversation: {
    priority: 1,
    anyone: true,
    needsConsent: false,
    hours: null,
    holidays: true,
    keepsChosenHour: true,
    cap: null,
    validForMs: day,
    fallOver: null,
    optOutScope: null,
    budgeted: false,
    needsAnswer: false,
    basis: 'RGPD 6.1.b',
  },
  care: {
    priority: 2,
    anyone: false,
    needsConsent: true,
    hours: office,
    holidays: true,
    keepsChosenHour: true,
    cap: null,
    validForMs: 2 * day,
    fallOver: { afterMs: 12 * hour, chosenHourMs: 30 * minute, leastMs: 30 * minute },
    optOutScope: 'channel',
    budgeted: false,
    needsAnswer: false,
    basis: 'RGPD 9.2.h',
  },
  billing: {
    priority: 4,
    anyone: false,
    needsConsent: true,
    hours: office,
    holidays: false,
    keepsChosenHour: false,
    cap: { count: 3, days: 3650, perSubject: true },
    validForMs: 7 * day,
    fallOver: null,
    optOutScope: 'everywhere',
    budgeted: true,
    needsAnswer: false,
    basis: 'RGPD 6.1.b',
  },
  survey: {
    priority: 5,
    anyone: false,
    needsConsent: true,
    hours: office,
    holidays: false,
    keepsChosenHour: false,
    cap: { count: 1, days: 30, perSubject: false },
    validForMs: 3 * day,
    fallOver: null,
    optOutScope: 'everywhere',
    budgeted: true,
    needsAnswer: true,
    basis: 'RGPD 6.1.f',
  },
  prevention: {
    priority: 6,
    anyone: false,
    needsConsent: true,
    hours: office,
    holidays: false,
    keepsChosenHour: false,
    cap: { count: 2, days: 30, perSubject: false },
    // A heat warning told a month later warns of nothing.
    validForMs: 7 * day,
    fallOver: null,
    optOutScope: 'everywhere',
    budgeted: true,
    needsAnswer: false,
    basis: 'RGPD 9.2.i',
  },
  commercial: {
    priority: 7,
    anyone: false,
    needsConsent: true,
    hours: office,
    holidays: false,
    keepsChosenHour: false,
    cap: { count: 1, days: 30, perSubject: false },
    validForMs: 7 * day,
    fallOver: null,
    optOutScope: 'everywhere',
    budgeted: true,
    needsAnswer: false,
    basis: 'LSSI 21',
  },
}

export const purposeNames = Object.keys(purposes) as Purpose[]

/** Whoever leaves so many messages of a span unread is written to half as often, but for care, until they read or answer one. */
export const adaptation = { unread: 3, withinDays: 30, unreadAfterMs: day } as const

/** Half as often: half as many, or, where that is none, one in twice the time. */
export const halved = (cap: Cap): Cap =>
  cap.count > 1 ? { ...cap, count: Math.floor(cap.count / 2) } : { ...cap, days: cap.days * 2 }

/** Care messages are personal and reversible; the rest may wait for the day. */
export const isConsentPurpose = (purpose: Purpose): purpose is ConsentPurpose =>
  purposes[purpose].needsConsent

/**
 * After how many milliseconds unread a message goes on by the next channel; null: only when it cannot be delivered.
 * `leftMs` is the time from its hand-over to the appointment it speaks of, null where there is none.
 */
export function fallOverAfter(
  purpose: Purpose,
  { hourChosen, leftMs }: { hourChosen: boolean; leftMs: number | null },
): number | null {
  const rule = purposes[purpose].fallOver
  if (!rule) return null
  if (leftMs !== null && rule.leastMs !== undefined)
    return Math.max(rule.leastMs, Math.min(rule.afterMs, leftMs / 2))
  return hourChosen ? (rule.chosenHourMs ?? rule.afterMs) : rule.afterMs
}
