// The hour that the parts of a text agree on.
import type { DatePart, Half } from './date-language.ts'

/** From when bare hours up to this one are meant: nobody is called to a clinic at five in the morning. */
const lastAfternoonHour = 7

/** Hours of a half day as the clock's first round says them, and the 24-hour ones that agree with it. */
const halves: Record<Half, { same: readonly [number, number]; later: readonly [number, number] }> = {
  dawn: { same: [0, 6], later: [0, 0] },
  morning: { same: [0, 12], later: [0, 0] },
  noon: { same: [11, 16], later: [1, 4] },
  afternoon: { same: [12, 21], later: [1, 9] },
  night: { same: [19, 23], later: [6, 11] },
  am: { same: [1, 11], later: [0, 0] },
  pm: { same: [12, 23], later: [1, 11] },
}

const within = (hour: number, [from, to]: readonly [number, number]): boolean => hour >= from && hour <= to

/** The 24-hour hour, or undefined when hour and half day contradict each other or leave two readings. */
function hourIn(hour: number, half: Half): number | undefined {
  const { same, later } = halves[half]
  if (later[1] > 0 && within(hour, later)) return hour + 12
  return within(hour, same) ? hour : undefined
}

type Time = Extract<DatePart, { is: 'time' }>

function clockOf(time: Time, halfSaid: Half | undefined): string | undefined {
  if (time.hour > 23 || time.minute > 59) return undefined
  const half = time.half ?? halfSaid
  const afternoon = time.spoken && time.hour >= 1 && time.hour <= lastAfternoonHour
  const hour = half ? hourIn(time.hour, half) : afternoon ? time.hour + 12 : time.hour
  if (hour === undefined) return undefined
  const minutes = time.before ? hour * 60 - time.minute : hour * 60 + time.minute
  if (minutes < 0) return undefined
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

export function resolveTime(parts: readonly DatePart[]): string | 'unclear' | undefined {
  const all = parts.filter((part) => part.is === 'time')
  const exact = all.filter((part) => part.noon !== true)
  const times = exact.length > 0 ? exact : all
  const said = new Set(parts.filter((part) => part.is === 'half').map((part) => part.half))
  if (times.length < all.length) said.add('noon')
  if (times.length === 0) return undefined
  const [half] = said
  if (said.size > 1 && times.some((time) => time.spoken && !time.half)) return 'unclear'
  const clocks = new Set(times.map((time) => clockOf(time, half)))
  const [clock] = clocks
  const misfit =
    times.length < all.length && clock !== undefined && !within(Number(clock.slice(0, 2)), halves.noon.same)
  return clocks.size === 1 && clock !== undefined && !misfit ? clock : 'unclear'
}
