// What a language must say so that the shared grammar can read its days and hours. Folded sources of regular expressions.
import type { AheadUnit, DateRule, Half } from '../date-language.ts'

/** A source and what it means. */
export type Meaning<T> = readonly (readonly [source: string, meaning: T])[]

export type DateWords = {
  /** Words that show the language: only then is it tried on a text of unknown language. */
  hint: string
  /** 0 to 31 and the tens of minutes, by word. */
  numbers: Readonly<Record<string, number>>
  /** Monday first; January first. */
  weekdays: readonly string[]
  /** The same as they are looked for, where a name is also another word. */
  weekdaysInText?: readonly string[]
  months: readonly string[]
  /** Days from today. */
  offsets: Meaning<number>
  /** "this morning", "tonight": today with its half. */
  today: Meaning<Half>
  /** Halves as they follow an hour: "de la tarda", "in the evening". */
  halves: Meaning<Half>
  /** Halves as they follow a day: "a la tarda". */
  dayHalves: Meaning<Half>
  /** Before a day: "para o", "on the"; may be empty. */
  lead: string
  /** Must stand before a bare number for it to be a day: "el 21", "the 21st". */
  article: string
  /** "dia", "day". */
  day: string
  /** Between a number and its month, and before a year. */
  of: string
  /** Behind the number of a day: "st", "er", "º". */
  ordinal: string
  next: string
  behindNext: string
  this: string
  last: string
  /** `open`: "next Friday" is two days on a Wednesday. */
  nextIsOpen?: boolean
  weeks: Meaning<number>
  /** Behind a number: "of next month" is 1. */
  monthsAhead: Meaning<number>
  /** "in three …", "three … ago": before or behind the amount. */
  ahead: {
    before?: string
    behind?: string
    agoBefore?: string
    agoBehind?: string
    units: Meaning<AheadUnit>
  }
  /** Days that are weeks for some people: 8 and 15 in Spanish. */
  looseDays: readonly number[]
  hour: {
    /** Before an hour, with its article and blank: "a les ", "at ". */
    at: string
    /** Before an hour that has minutes, a half or another sign of being one: "les ". */
    the: string
    word: string
    /** "in punto". */
    exact: string
    /** After the hour: minutes past it, minutes to it. */
    past: string
    to: string
    minutes: Meaning<number>
    noon: string
    /** Before a number of hours that is a duration. */
    lasting: string
  }
  /** May follow a bare "el 21". */
  dayEnds: string
  nothing: readonly string[]
  unclear: readonly string[]
  /** Rules of the language alone, read before the shared ones. */
  own?: readonly DateRule[]
  /** Read when days are covered by `taken`. */
  late?: readonly DateRule[]
  asideBefore: string
  asideAfter: string
  or: string
}
