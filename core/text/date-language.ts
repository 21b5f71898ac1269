// What a language file says about days and hours: rules that turn words into parts. The parts know no language.

export type Half = 'morning' | 'noon' | 'afternoon' | 'night' | 'dawn' | 'am' | 'pm'
/** `open`: "next Friday" on a Wednesday is two days for two people. */
export type Which = 'next' | 'this' | 'last' | 'open'
export type AheadUnit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years'

export type DatePart =
  /** Days from today: tomorrow is 1. */
  | { is: 'offset'; days: number }
  /** As far as it was said; `months` is counted from this month. `weak`: may be a score, counts only beside an hour. */
  | {
      is: 'date'
      day: number
      month?: number
      year?: number
      months?: number
      last?: boolean
      weak?: boolean
    }
  /** 1 is Monday. */
  | { is: 'weekday'; weekday: number; which?: Which }
  | { is: 'week'; weeks: number }
  /** Time from now, negative for the past. */
  | { is: 'ahead'; amount: number; unit: AheadUnit }
  | { is: 'instant'; iso: string }
  /** A holiday by its name: `on` is 'MM-DD' or days from Easter Sunday, `shift` -1 for its eve. */
  | { is: 'feast'; on: string | number; shift: number }
  /**
   * `spoken`: a bare hour as people say it ("a las 5"), 24-hour otherwise. `weak`: may be a duration, counts only beside a
   * day. `noon`: the word, which beside an hour only tells its half.
   */
  | {
      is: 'time'
      hour: number
      minute: number
      spoken: boolean
      half?: Half
      before?: boolean
      weak?: boolean
      noon?: boolean
    }
  | { is: 'half'; half: Half }
  /** Looks like a date or an hour and is none ("hospital 12 de octubre", "de 10 a 12"). */
  | { is: 'nothing' }
  /** Two people would read it differently, or it does not exist. */
  | { is: 'unclear' }

export type Groups = Readonly<Record<string, string | undefined>>

export type DateRule = {
  /** Matched against folded text; what an earlier rule took is covered by `taken`. */
  pattern: RegExp
  /** `written` is the match as typed, `after` what follows it; null leaves the words to later rules. */
  read: (groups: Groups, typed: { written: string; after: string }) => DatePart | DatePart[] | null
}

export type DateLanguage = {
  rules: readonly DateRule[]
  /** Directly before or after a part: words that say that this day or hour is not the one meant. */
  asideBefore: RegExp
  asideAfter: RegExp
  /** Directly before or after a part: another choice. */
  alternativeBefore: RegExp
  alternativeAfter: RegExp
  /** Without any of these words the language is not tried on a text. */
  hint?: RegExp
  /** Words of this language and of no neighbour: they decide where several explain the same. */
  own?: RegExp
}

/** Stands in for every character that a rule has taken. */
export const taken = '¦'

export const rule = (source: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(source, 'g'),
  read,
})
export const nothing = (): DatePart => ({ is: 'nothing' })
export const unclear = (): DatePart => ({ is: 'unclear' })
