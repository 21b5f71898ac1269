// What a message carries beyond its words, by the channel it leaves on: template, calendar entry, way to unsubscribe. Loaded for a whole batch.
import type { CalendarEntry, Content, TemplateState, TemplateUse } from '#channels/contract.ts'
import { bookFor, languageOf } from '#prompts/index.ts'
import { templateFor, type FilledTemplate } from '#prompts/templates/templates.ts'
import { isPeopleKey, type AnyKey } from '#prompts/people.ts'
import type { MessageKey, MessageSlots } from '#prompts/words.ts'
import { loadAppointments, type Appointment } from '../care/appointments.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { insertRows } from '../database/rows.ts'
import { knownTemplates, templateKey } from '../templates/templates.ts'
import type { Purpose } from './purposes.ts'
import { linkUrl, sayToday } from './render.ts'

/** A message about to leave on a channel, as far as its extras go. */
export type Leaving = {
  id: string
  message_id: string
  channel: ChannelName
  purpose: Purpose
  words: AnyKey
  slots: Record<string, unknown>
  language: string
  patient_id: string | null
  subject_type: string | null
  subject_id: string | null
  /** The day it is read on, 'YYYY-MM-DD' where the reader lives. */
  today: string
}

export type Extras = Pick<Content, 'calendar' | 'unsubscribe' | 'linkLabel' | 'names'>

/** By delivery id. */
export async function extrasOf(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  leaving: readonly Leaving[],
): Promise<Map<string, Extras>> {
  const mails = leaving.filter((one) => one.channel === 'email')
  const calendars = await calendarsOf(tx, ctx, org, mails)
  const ways = await waysOut(tx, ctx, org, mails)
  return new Map(
    leaving.map((one) => [
      one.id,
      {
        calendar: calendars.get(one.id),
        unsubscribe: ways.get(one.id),
        linkLabel: filled(one)?.linkLabel,
        names: namesIn(one.slots),
      },
    ]),
  )
}

/** The template that says the same as the message, or null where there is none. */
export const filled = ({
  words,
  slots,
  language,
  today,
}: Pick<Leaving, 'words' | 'slots' | 'language' | 'today'>): FilledTemplate | null => {
  if (isPeopleKey(words)) return null
  const said = words === 'nps_survey' ? sayToday(slots, today) : slots
  return templateFor(languageOf(language), words, said as MessageSlots[MessageKey])
}

/** `use` only where it is approved. */
export type KnownTemplate = { state: TemplateState | 'draft'; use: TemplateUse | undefined }

/** The registered templates that say the same as these messages, by their `id`; a message without one is missing. */
export async function templatesFor(
  q: Queryable,
  ctx: Ctx,
  org: string,
  leaving: readonly Pick<Leaving, 'id' | 'words' | 'slots' | 'language' | 'today'>[],
): Promise<Map<string, KnownTemplate>> {
  const wanted = leaving.flatMap((one) => {
    const template = filled(one)
    return template ? [{ one, template }] : []
  })
  if (wanted.length === 0) return new Map()
  const { provider } = ctx.channels.whatsapp
  const known = await knownTemplates(q, org, {
    provider,
    urlBase: linkUrl(ctx, ''),
    keys: wanted.map(({ template }) => template),
  })
  return new Map(
    wanted.flatMap(({ one, template }): [string, KnownTemplate][] => {
      const stored = known.get(templateKey(template))
      const link = one.slots['link']
      if (!stored) return []
      const use: TemplateUse = {
        providerId: stored.providerId,
        language: template.language,
        variables: template.variables,
        urlSuffix: template.url && typeof link === 'string' ? link.split('/').at(-1) : undefined,
      }
      return [[one.id, { state: stored.state, use: stored.state === 'approved' ? use : undefined }]]
    }),
  )
}

/** Names that a re-spelling for SMS must leave as they are. */
function namesIn(slots: Record<string, unknown>): string[] {
  const reader = slots['to'] as { given?: string; about?: string } | undefined
  return [reader?.given, reader?.about].filter((name): name is string => Boolean(name))
}

const entryWords: Readonly<Partial<Record<AnyKey, CalendarEntry['method']>>> = {
  appointment_confirmation: 'request',
  appointment_reminder: 'request',
  confirm_done: 'request',
  cancel_undone: 'request',
  cancel_done: 'cancel',
}

/** An appointment keeps no end; a calendar needs one. */
const assumedMs = 30 * 60_000

async function calendarsOf(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  mails: readonly Leaving[],
): Promise<Map<string, CalendarEntry>> {
  const about = mails.filter((one) => one.subject_type === 'appointment' && entryWords[one.words])
  const ids = about.flatMap((one) => (one.subject_id === null ? [] : [one.subject_id]))
  const appointments = new Map((await loadAppointments(tx, org, ids)).map((one) => [one.id, one]))
  const { host } = new URL(ctx.config.publicUrl)
  return new Map(
    about.flatMap((one): [string, CalendarEntry][] => {
      const appointment = appointments.get(one.subject_id ?? '')
      const method = entryWords[one.words]
      return appointment && method ? [[one.id, entryOf(one, { appointment, method, host })]] : []
    }),
  )
}

/** Says no more than day and hour: calendars are shared with colleagues and read on lock screens. */
function entryOf(
  one: Leaving,
  { appointment, method, host }: { appointment: Appointment; method: CalendarEntry['method']; host: string },
): CalendarEntry {
  const { id, startsAt, version, zone } = appointment
  const link = one.slots['link']
  return {
    uid: `${id}@${host}`,
    sequence: version,
    method,
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + assumedMs).toISOString(),
    zone,
    summary: bookFor(one.language).linkPage.confirmTitle,
    ...(typeof link === 'string' ? { url: link } : {}),
  }
}

/** What can be unsubscribed from with one click (RFC 8058); care and billing are told of preferences in their own words. */
const unsubscribable: ReadonlySet<Purpose> = new Set(['survey', 'prevention', 'commercial'])
const wayOutMs = 400 * 24 * 3_600_000

async function waysOut(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  mails: readonly Leaving[],
): Promise<Map<string, string>> {
  const now = ctx.clock.now()
  const wanted = mails
    .filter((one) => unsubscribable.has(one.purpose) && one.patient_id !== null)
    .map((one) => ({ one, code: ctx.ids.code() }))
  await insertRows(
    tx,
    'link',
    wanted.map(({ one, code }) => ({
      code,
      org,
      kind: 'unsubscribe',
      patient_id: one.patient_id,
      subject_type: one.subject_type,
      subject_id: one.subject_id,
      message_id: one.message_id,
      language: one.language,
      target: null,
      created_at: now,
      expires_at: new Date(now.getTime() + wayOutMs),
      used_at: null,
    })),
  )
  return new Map(wanted.map(({ one, code }) => [one.id, linkUrl(ctx, code)]))
}
