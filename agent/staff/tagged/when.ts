// The days and hours of a turn, each read by itself: which of them counts is the tagger's to say.
import { dateStretches } from '#core/text/date-stretches.ts'
import { dayPlus } from '#core/text/day-span.ts'
import { foldInPlace, type Span } from '#core/text/normalize.ts'
import { takeMoment, takeVisitDay } from '../moment.ts'
import type { At } from '../requests.ts'
import { spelledOut } from './shorthand.ts'

export type When = {
  span: Span
  /** 'YYYY-MM-DD', of a message to come; absent where only an hour was said. */
  day?: string
  /** 'HH:mm'. */
  time?: string
  /** The next day on which the hour comes, where no day was said. */
  next?: string
  /** The nearest of the days that are meant, before or after today: of a payment. */
  due?: string
}

/** "ese mismo jueves", "el mismo día": the day that was named before. */
const same = /(?:mismo|mateix|mateixa|same|ese|esa|aquel|aquell|aquest|that)\s+$/u

/** "la víspera a las 20": the day before the one that was named. */
const eve =
  /(?:vispera|dia antes|dia anterior|noche antes|noche anterior|dia abans|dia d'abans|vigilia|day before|night before|evening before)[\s,]*$/u
/** "ese mismo día a las 20". */
const sameDay = /(?:(?:mismo|ese|mateix|aquell) dia|(?:same|that) day)[\s,]*$/u
const bareNumber = /^\D*(\d{1,2})\D{0,2}$/u

/** "del 14 de agosto … y del 17": of the same month. */
function inSameMonth(said: string, before: string | undefined, beforeSaid: string): string | undefined {
  const number = bareNumber.exec(said)?.[1]
  if (
    number === undefined ||
    before === undefined ||
    !/\p{L}{4,}/u.test(
      beforeSaid.replace(/\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|pasado)\b/gu, ''),
    )
  )
    return undefined
  const day = `${before.slice(0, 8)}${number.padStart(2, '0')}`
  return day > before && !Number.isNaN(Date.parse(day)) ? day : undefined
}

/** "antes del 20": a limit lies ahead. */
const limit =
  /(?:antes|hasta|abans|fins|before|until|by|vence|vencimiento|venciment|plazo|tope|lim(?:ite?|it)?|vto|vcto|venc|due|ultimo dia|ultim dia)(?:\s+(?:de|d|el|al?|the|on|dia))*\s*$/u

/** What is owed from before is claimed within weeks; a day further back is one to come. */
const longAgo = 45 * 86_400_000

const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay()

export function whensIn(text: string, at: At): When[] {
  const spelt = spelledOut(foldInPlace(text))
  const whens: (When & { said: string })[] = []
  for (const [start, end] of dateStretches(spelt.text)) {
    const said = spelt.text.slice(start, end)
    const lead = spelt.text.slice(Math.max(0, start - 24), start)
    const before = whens.findLast((one) => one.day !== undefined)
    whens.push({ said, span: spelt.spanOf(start, end), ...readWhen({ said, lead, before }, at) })
  }
  return whens.map(({ said: _, ...when }) => when)
}

type Saying = { said: string; lead: string; before: (When & { said: string }) | undefined }

function readWhen({ said, lead, before }: Saying, at: At): Omit<When, 'span'> {
  const { moment } = takeMoment(said, at)
  const { day: due } = takeVisitDay(said, at, false)
  const own = moment && !moment.dayImplied ? moment.day : undefined
  const again = before?.day !== undefined && own !== undefined && same.test(lead) ? before.day : undefined
  const day =
    (again !== undefined && own !== undefined && weekdayOf(again) === weekdayOf(own) ? again : undefined) ??
    (own === undefined ? fromBefore(lead, before?.day) : undefined) ??
    (own === undefined ? undefined : inSameMonth(said, before?.day, before?.said ?? '')) ??
    own
  const isLongAgo = due !== undefined && Date.parse(due) < at.now.getTime() - longAgo
  const isFixed = day !== own || limit.test(lead) || isLongAgo
  return {
    ...(day === undefined ? {} : { day }),
    ...(moment?.time === undefined ? {} : { time: moment.time }),
    ...(moment?.dayImplied === true ? { next: moment.day } : {}),
    ...(due === undefined ? {} : { due: isFixed ? (day ?? due) : due }),
  }
}

function fromBefore(lead: string, before: string | undefined): string | undefined {
  if (before === undefined) return undefined
  if (eve.test(lead)) return dayPlus(before, -1)
  return sameDay.test(lead) ? before : undefined
}
