// What a question of the staff is about: which of the desk's answers it wants, with its days and names.
import { dayOf } from '#core/text/dates.ts'
import { periodOf, type Period } from './period.ts'
import { findPeople } from './people.ts'
import { phraseOf, speaksOfHealth } from './phrase.ts'
import { coverAll, has } from './cover.ts'
import { prepared } from './prepare.ts'
import { asks } from './question-kinds.words.ts'
import type { At } from './requests.ts'

type Days = { from: string; to: string }

/** Days are 'YYYY-MM-DD', both inclusive; names and services as they were said. */
export type StaffQuestion =
  | ({
      kind: 'agenda'
      status?: 'unconfirmed' | 'confirmed' | 'cancelled' | 'all'
      service?: string
      patient?: string
    } & Days)
  | { kind: 'patient_messages'; patient: string }
  | { kind: 'delivery_reason'; patient: string }
  | { kind: 'incidents'; queue?: string; status?: 'open' | 'closed' }
  | ({ kind: 'nps'; service?: string } & Days)
  | ({ kind: 'usage'; channel?: string } & Days)
  | { kind: 'payments'; patient?: string }

type Read = { text: string; patient: string | undefined; period: Period | undefined; today: string; at: At }

const given = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>)

/** The one of several readings that the words fit; undefined when they fit none that the desk answers. */
export function readQuestion(sentence: string, at: At): StaffQuestion | undefined {
  if (sentence.length > 600) return undefined
  // Whom one talks with is whom one talks to.
  const text = prepared(sentence).replace(
    /\b(mensajes|conversaci[oó]n|chat|missatges|messages) (?:con|amb|with) /giu,
    '$1 de ',
  )
  if (has(text, asks.notOurs)) return undefined
  const people = findPeople(text)
  const today = dayOf(at.now, at.zone)
  const read: Read = { text, patient: people.patients[0]?.name, period: periodOf(text, at), today, at }
  return (
    incidents(read) ??
    usage(read) ??
    nps(read) ??
    deliveryReason(read) ??
    payments(read) ??
    messages(read) ??
    agenda(read, people.text)
  )
}

const daysOf = (period: Period | undefined, fallback: Days): Days => period ?? fallback

function incidents({ text }: Read): StaffQuestion | undefined {
  if (!has(text, asks.incident)) return undefined
  const queue = asks.queues.find(([, pattern]) => has(text, pattern))?.[0]
  const status = has(text, asks.closed)
    ? ('closed' as const)
    : has(text, asks.open)
      ? ('open' as const)
      : undefined
  return { kind: 'incidents', ...given('queue', queue), ...given('status', status) }
}

function usage({ text, period, today }: Read): StaffQuestion | undefined {
  const counted = has(text, asks.many) && has(text, asks.sent) && has(text, asks.messages)
  if (!has(text, asks.cost) && !counted) return undefined
  const channel = asks.channels.find(([, pattern]) => has(text, pattern))?.[0]
  return { kind: 'usage', ...given('channel', channel), ...daysOf(period, monthOf(today)) }
}

function nps({ text, period, today }: Read): StaffQuestion | undefined {
  if (!has(text, asks.score)) return undefined
  return { kind: 'nps', ...given('service', serviceIn(text)), ...daysOf(period, monthOf(today)) }
}

function deliveryReason({ text, patient }: Read): StaffQuestion | undefined {
  if (patient === undefined || !has(text, asks.why)) return undefined
  return { kind: 'delivery_reason', patient }
}

function payments({ text, patient }: Read): StaffQuestion | undefined {
  return has(text, asks.owing) ? { kind: 'payments', ...given('patient', patient) } : undefined
}

function messages({ text, patient }: Read): StaffQuestion | undefined {
  if (patient === undefined || !has(text, asks.talked)) return undefined
  if (has(text, asks.visit) && !has(text, asks.said)) return undefined
  return { kind: 'patient_messages', patient }
}

function agenda({ text, patient, period, today }: Read, without: string): StaffQuestion | undefined {
  if (!has(text, asks.visit) && !(has(text, asks.attends) && (patient ?? period) !== undefined))
    return undefined
  const status = asks.statuses.find(([, pattern]) => has(text, pattern))?.[0]
  const days = daysOf(
    period,
    patient === undefined ? { from: today, to: today } : { from: today, to: yearOn(today) },
  )
  return {
    kind: 'agenda',
    ...days,
    ...given('status', status),
    ...given('service', serviceIn(without)),
    ...given('patient', patient),
  }
}

/** "… de Cardiología": the phrase of health that is left when the words of asking are covered. */
function serviceIn(text: string): string | undefined {
  const open = coverAll(coverAll(text, asks.filler), asks.time)
  const phrase = phraseOf(open, { visits: true, timed: false })
  return phrase !== '' && speaksOfHealth(phrase) && phrase.split(' ').length <= 5 ? phrase : undefined
}

const monthOf = (day: string): Days => ({ from: `${day.slice(0, 8)}01`, to: day })
const yearOn = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
