// Appointments as calendar entries: iCalendar out (RFC 5545, iTIP RFC 5546) and the patient's answers in.
import type ICAL from 'ical.js'
import type { CalendarEntry } from '../contract.ts'
import { isAddress, oneLine, type Mailbox } from './addresses.ts'
import { webLink } from './html.ts'

type Ical = typeof ICAL
type Component = InstanceType<Ical['Component']>

/** The European Union's summer time (Directive 2000/84/EC) as the two zones of Spain keep it: hours of change and offsets. */
const zones: Readonly<Record<string, { standard: string; daylight: string; forward: string; back: string }>> =
  {
    'Europe/Madrid': { standard: '+0100', daylight: '+0200', forward: 'T020000', back: 'T030000' },
    'Atlantic/Canary': { standard: '+0000', daylight: '+0100', forward: 'T010000', back: 'T020000' },
  }

const load = async (): Promise<Ical> => (await import('ical.js')).default

function zoneOf(ical: Ical, name: string): Component | null {
  const zone = zones[name]
  if (!zone) return null
  const source = [
    'BEGIN:VTIMEZONE',
    `TZID:${name}`,
    'BEGIN:DAYLIGHT',
    `TZOFFSETFROM:${zone.standard}`,
    `TZOFFSETTO:${zone.daylight}`,
    'TZNAME:DST',
    `DTSTART:19960331${zone.forward}`,
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    `TZOFFSETFROM:${zone.daylight}`,
    `TZOFFSETTO:${zone.standard}`,
    'TZNAME:STD',
    `DTSTART:19961027${zone.back}`,
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n')
  return new ical.Component(ical.parse(source))
}

/** `2026-08-21T10:00:00`. Node's own zones: ical.js errs by an hour beside the changes of summer time. */
const localOf = (instant: number, zone: string): string =>
  new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    .format(instant)
    .replace(' ', 'T')

/** In its zone, where the hour names the instant; the hour that comes twice in October is the first (RFC 5545 §3.3.5). */
function addInstant(
  ical: Ical,
  event: Component,
  when: { name: string; instant: string; zone: string | null },
): void {
  const { name, zone } = when
  const instant = Date.parse(when.instant)
  if (zone === null || localOf(instant, zone) === localOf(instant - 3_600_000, zone)) {
    event.addPropertyWithValue(name, ical.Time.fromJSDate(new Date(instant), true))
    return
  }
  const local = ical.Time.fromDateTimeString(localOf(instant, zone))
  event.addPropertyWithValue(name, local).setParameter('tzid', zone)
}

const commonName = (name: string): string => oneLine(name).replaceAll('"', "'")

export type Invitation = {
  entry: CalendarEntry
  organizer: Mailbox
  attendee: string
  /** Whether anybody reads what the patient's calendar answers; PUBLISH asks for none (RFC 5546 §3.2.1). */
  answered: boolean
  now: Date
}
export type CalendarMail = { method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; content: string }

/**
 * The entry as a calendar object. Hours stand in the zone they were meant in, with its rules, so that an appointment
 * keeps its hour in a client that knows no zones; a zone that is not Spain's is written as UTC.
 */
export async function calendarMail(invitation: Invitation): Promise<CalendarMail> {
  const ical = await load()
  const { entry, now } = invitation
  const method = entry.method === 'cancel' ? 'CANCEL' : invitation.answered ? 'REQUEST' : 'PUBLISH'
  const calendar = new ical.Component('vcalendar')
  calendar.addPropertyWithValue('prodid', '-//MetaQare//Mensajeria//ES')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', method)
  const zone = zoneOf(ical, entry.zone)
  if (zone) calendar.addSubcomponent(zone)
  const event = new ical.Component('vevent')
  event.addPropertyWithValue('uid', oneLine(entry.uid))
  event.addPropertyWithValue('sequence', entry.sequence)
  event.addPropertyWithValue('dtstamp', ical.Time.fromJSDate(now, true))
  const known = zone ? entry.zone : null
  addInstant(ical, event, { name: 'dtstart', instant: entry.startsAt, zone: known })
  addInstant(ical, event, { name: 'dtend', instant: entry.endsAt, zone: known })
  event.addPropertyWithValue('summary', oneLine(entry.summary))
  if (entry.location !== undefined) event.addPropertyWithValue('location', oneLine(entry.location))
  const url = webLink(entry.url)
  if (url) event.addPropertyWithValue('url', url)
  event.addPropertyWithValue('status', method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED')
  event.addPropertyWithValue('class', 'PRIVATE')
  addPeople(event, method, invitation)
  calendar.addSubcomponent(event)
  return { method, content: `${calendar.toString()}\r\n` }
}

function addPeople(
  event: Component,
  method: CalendarMail['method'],
  { organizer, attendee }: Invitation,
): void {
  const by = event.addPropertyWithValue('organizer', `mailto:${organizer.address}`)
  if (organizer.name) by.setParameter('cn', commonName(organizer.name))
  if (method === 'PUBLISH' || !isAddress(attendee)) return
  const who = event.addPropertyWithValue('attendee', `mailto:${attendee}`)
  who.setParameter('cutype', 'INDIVIDUAL')
  who.setParameter('role', 'REQ-PARTICIPANT')
  if (method === 'CANCEL') return
  who.setParameter('partstat', 'NEEDS-ACTION')
  who.setParameter('rsvp', 'TRUE')
}

/** RFC 5545 §3.2.12; a COUNTER proposes another hour: neither a yes nor a no (RFC 5546 §3.2.7). */
const answers: Readonly<Record<string, 'accepted' | 'declined' | 'tentative'>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
}

export type CalendarAnswer = {
  uid: string
  answer: 'accepted' | 'declined' | 'tentative'
  /** What the patient wrote beside it. */
  comment: string
  /** The mail's own text is the calendar's and nobody's words. */
  machineText: boolean
}

/** What a patient's calendar answered; null where the object is no answer or cannot be read. */
export async function readCalendarAnswer(source: string): Promise<CalendarAnswer | null> {
  const ical = await load()
  try {
    const calendar = new ical.Component(ical.parse(source))
    const method = String(calendar.getFirstPropertyValue('method') ?? '').toUpperCase()
    const event = calendar.getFirstSubcomponent('vevent')
    if (!event || (method !== 'REPLY' && method !== 'COUNTER')) return null
    const attendee = event.getFirstProperty('attendee')
    const partstat = String(attendee?.getFirstParameter('partstat') ?? '').toUpperCase()
    const answer = method === 'COUNTER' ? 'tentative' : answers[partstat]
    const uid = String(event.getFirstPropertyValue('uid') ?? '')
    if (!answer || uid === '') return null
    const comments = [
      event.getFirstPropertyValue('comment'),
      attendee?.getFirstParameter('x-response-comment'),
    ]
    const comment = comments
      .filter((one) => one !== null && one !== undefined)
      .map(String)
      .join('\n')
    const maker = String(calendar.getFirstPropertyValue('prodid') ?? '')
    return { uid, answer, comment: comment.trim(), machineText: /Google Calendar/iu.test(maker) }
  } catch {
    return null
  }
}
