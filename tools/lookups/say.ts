// How answers say days, hours and people.
import type { ChannelName } from '#core/ctx.ts'
import type { NamedPatient } from '#core/patients/named.ts'
import { dayPlus } from '#core/text/day-span.ts'
import { toDay, toWhen } from '#core/text/dates.ts'
import { dayOf } from '#core/text/calendar.ts'
import { bookFor } from '#prompts/index.ts'
import { channelNames } from '#prompts/staff/es.ts'
import { nobody, patientWords, spanWords, type Rest } from '#prompts/staff/lookup-answers.es.ts'
import type { Span } from './arguments.ts'

const es = bookFor('es')

/** "21 de agosto", with the year where it is not today's. */
export function sayDay(day: string, today: string): string {
  const spoken = es.day(toDay(day))
  return day.slice(0, 4) === today.slice(0, 4) ? spoken : spanWords.ofYear(spoken, Number(day.slice(0, 4)))
}

/** "de hoy", "del 21 de agosto", "del 19 al 25 de agosto", "del 19 de agosto al 2 de septiembre". */
export function saySpan({ first, last, today }: Pick<Span, 'first' | 'last' | 'today'>): string {
  if (first !== last) {
    const sameMonth = first.slice(0, 7) === last.slice(0, 7)
    return spanWords.days(sameMonth ? String(toDay(first).day) : sayDay(first, today), sayDay(last, today))
  }
  if (first === today) return spanWords.today
  if (first === dayPlus(today, 1)) return spanWords.tomorrow
  if (first === dayPlus(today, -1)) return spanWords.yesterday
  return spanWords.day(sayDay(first, today))
}

export const sayHour = (instant: Date, zone: string): string => es.hour(toWhen(instant, zone))

/** "21 de agosto, 10:00h". */
export const sayMoment = (instant: Date, { zone, today }: { zone: string; today: string }): string =>
  `${sayDay(dayOf(instant, zone), today)}, ${sayHour(instant, zone)}`

export const sayPatient = (patient: NamedPatient | null): string =>
  patient === null ? nobody : patientWords(patient.name, patient.recordNumber ?? patient.id)

export const sayChannel = (channel: ChannelName | null): string | null =>
  channel === null ? null : channelNames[channel]

/** A code of ours by its Spanish name; one that has none shows as it is. */
export const nameOf = (names: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(names, code) ? (names[code] ?? code) : code

/** In the middle of a sentence. */
export const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** What stands after the lines of a page. */
export const restOf = (
  page: { items: readonly unknown[]; next: string | null },
  { cursor, total }: { cursor: string | undefined; total: number },
): Rest => (page.next === null ? 0 : cursor === undefined ? total - page.items.length : 'some')
