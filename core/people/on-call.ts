// Who is on call for a queue at an instant, read from the rota. Pure.
import { DateTime } from 'luxon'
import type { Queue } from '../conversations/interpretation.ts'
import { weekdays, type OnCallOrder, type Rota, type Weekday } from './rota.ts'

type Hours = { from: string; to: string }
type Place = { day: string; weekday: Weekday; time: string }

/** In the order in which they are alerted; empty where nobody is. An exception that covers the instant stands before any shift. */
export function onCall(rota: Rota, queue: Queue, at: { now: Date; zone: string }): OnCallOrder {
  const own = rota.queues[queue]
  if (!own) return []
  const local = DateTime.fromJSDate(at.now, { zone: at.zone })
  const today = placeOf(local)
  const yesterday = placeOf(local.minus({ days: 1 }))
  const covers = (hours: Hours, starts: (place: Place) => boolean): boolean =>
    (starts(today) && sameDay(hours, today.time)) || (starts(yesterday) && overNight(hours, today.time))
  const exceptions = own.exceptions.filter((one) => covers(one, ({ day }) => one.date === day))
  // One that began the day before gives way to one of the day itself.
  const exception = exceptions.find(({ date }) => date === today.day) ?? exceptions[0]
  if (exception) return exception.order
  return own.shifts
    .filter((one) => covers(one, ({ weekday }) => daysOf(one.days).has(weekday)))
    .flatMap((one) => one.order)
}

const placeOf = (local: DateTime): Place => ({
  day: local.toFormat('yyyy-MM-dd'),
  weekday: weekdays[local.weekday - 1] ?? 'mon',
  time: local.toFormat('HH:mm'),
})

const sameDay = ({ from, to }: Hours, time: string): boolean => time >= from && (to <= from || time < to)
const overNight = ({ from, to }: Hours, time: string): boolean => to <= from && time < to

/** 'fri-mon' goes round the week's end. */
export function daysOf(spans: string | readonly string[]): ReadonlySet<Weekday> {
  const days = new Set<Weekday>()
  for (const span of [spans].flat()) {
    const [first, last = first] = span === 'all' ? ['mon', 'sun'] : span.split('-')
    const from = weekdays.indexOf(first as Weekday)
    const length = (weekdays.indexOf(last as Weekday) - from + weekdays.length) % weekdays.length
    for (let step = 0; step <= length; step += 1) {
      const day = weekdays[(from + step) % weekdays.length]
      if (day) days.add(day)
    }
  }
  return days
}

export type Gap = { from: Date; to: Date }

const minute = 60_000
const grain = 15 * minute

/** When nobody is on call for a queue within a week from `now`, to the quarter of an hour. */
export function gapsOf(rota: Rota, queue: Queue, { now, zone }: { now: Date; zone: string }): Gap[] {
  const gaps: Gap[] = []
  const start = Math.ceil(now.getTime() / grain) * grain
  for (let at = start; at < start + 7 * 24 * 60 * minute; at += grain) {
    if (onCall(rota, queue, { now: new Date(at), zone }).length > 0) continue
    const open = gaps.at(-1)
    if (open && open.to.getTime() === at) open.to = new Date(at + grain)
    else gaps.push({ from: new Date(at), to: new Date(at + grain) })
  }
  return gaps
}

/** Minutes until the next alert after each one to the same person: again after 2 and 5 minutes, then the next. */
const waits = [2, 3, 3] as const

export type AlertStep = {
  step: OnCallOrder[number]
  /** How often they have been alerted with this one, from 1. */
  turn: number
  nextAt: Date
}

/** The alert that follows `made` earlier ones; after the last of the rota the first comes again. */
export function alertStep(order: OnCallOrder, made: number, now: Date): AlertStep | null {
  const step = order[Math.floor(made / waits.length) % order.length]
  if (step === undefined) return null
  const turn = (made % waits.length) + 1
  return { step, turn, nextAt: new Date(now.getTime() + (waits[turn - 1] ?? 2) * minute) }
}
