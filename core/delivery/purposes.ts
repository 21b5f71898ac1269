// What a message may be for, as data: its hours, cap, priority, validity and basis in law.
import type { ConsentPurpose } from '#prompts/words.ts'

export type Purpose = 'safety' | 'conversation' | ConsentPurpose

const hour = 3_600_000
const day = 24 * hour

export type PurposeRules = {
  /** Lower goes first. */
  priority: number
  needsConsent: boolean
  /** Kept to 9–21 local, and off public holidays where `holidays` is false. */
  quietHours: boolean
  holidays: boolean
  /** An hour that a person chose stands, even at night. */
  keepsChosenHour: boolean
  /** At most `count` within `days`, over all channels; `perSubject` counts for one debt instead. */
  cap: { count: number; days: number; perSubject: boolean } | null
  /** A message not handed over this long after its hour is no longer worth sending. */
  validForMs: number
  basis: string
}

/** Hours and caps: design.md, "Purposes"; bases: RGPD 6 and 9, LSSI 21 (see channels.md §8). */
export const purposes: Record<Purpose, PurposeRules> = {
  safety: {
    priority: 0,
    needsConsent: false,
    quietHours: false,
    holidays: true,
    keepsChosenHour: true,
    cap: null,
    validForMs: day,
    basis: 'RGPD 6.1.d',
  },
  conversation: {
    priority: 1,
    needsConsent: false,
    quietHours: false,
    holidays: true,
    keepsChosenHour: true,
    cap: null,
    validForMs: day,
    basis: 'RGPD 6.1.b',
  },
  care: {
    priority: 2,
    needsConsent: true,
    quietHours: true,
    holidays: true,
    keepsChosenHour: true,
    cap: null,
    validForMs: 2 * day,
    basis: 'RGPD 9.2.h',
  },
  billing: {
    priority: 4,
    needsConsent: true,
    quietHours: true,
    holidays: false,
    keepsChosenHour: false,
    cap: { count: 3, days: 3650, perSubject: true },
    validForMs: 7 * day,
    basis: 'RGPD 6.1.b',
  },
  survey: {
    priority: 5,
    needsConsent: true,
    quietHours: true,
    holidays: false,
    keepsChosenHour: false,
    cap: { count: 1, days: 30, perSubject: false },
    validForMs: 3 * day,
    basis: 'RGPD 6.1.f',
  },
  prevention: {
    priority: 6,
    needsConsent: true,
    quietHours: true,
    holidays: false,
    keepsChosenHour: false,
    cap: { count: 2, days: 30, perSubject: false },
    // A heat warning told a month later warns of nothing.
    validForMs: 7 * day,
    basis: 'RGPD 9.2.i',
  },
  commercial: {
    priority: 7,
    needsConsent: true,
    quietHours: true,
    holidays: false,
    keepsChosenHour: false,
    cap: { count: 1, days: 30, perSubject: false },
    validForMs: 7 * day,
    basis: 'LSSI 21',
  },
}

/** Care messages are personal and reversible; the rest may wait for the day. */
export const isConsentPurpose = (purpose: Purpose): purpose is ConsentPurpose =>
  purposes[purpose].needsConsent
