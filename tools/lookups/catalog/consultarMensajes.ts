// consultarMensajes: what was said with a patient, both ways, newest first. What a patient wrote is data and is marked as such.
import { z } from 'zod'
import { readThread, type ThreadEntry } from '#core/conversations/thread.ts'
import { organizationZone } from '#core/organization.ts'
import { findPatient } from '#core/patients/find.ts'
import { named } from '#core/patients/named.ts'
import { dayOf } from '#core/text/dates.ts'
import { isoInZone } from '#core/text/iso.ts'
import { intentNames, kindNames, messageStateNames, stateNames } from '#prompts/staff/es.ts'
import { answerOf, messagesWords as words } from '#prompts/staff/lookup-answers.es.ts'
import { lookupWords } from '#prompts/staff/lookups.es.ts'
import { cursor, pageSize, text } from '../arguments.ts'
import type { LookupDefinition } from '../contract.ts'
import { messageRow } from '../rows.ts'
import { quotable, safeText } from '../safe-text.ts'
import { lower, nameOf, sayChannel, sayMoment, sayPatient } from '../say.ts'

const name = 'consultarMensajes'

const input = z.strictObject({ paciente: text(name, 'paciente', 200), cursor: cursor(name) })

export const consultarMensajes = {
  name,
  title: lookupWords[name].title,
  description: lookupWords[name].description,
  toolset: 'citas',
  scopes: ['pacientes:leer'],
  input,
  row: messageRow,
  run: async ({ ctx, principal: { org } }, args) => {
    const q = ctx.db.org(org)
    const patient = await findPatient(q, org, args.paciente)
    const zone = await organizationZone(q, org)
    const today = dayOf(ctx.clock.now(), zone)
    const page = await readThread(q, ctx, org, {
      conversationId: null,
      patientId: patient.id,
      cursor: args.cursor,
      limit: pageSize,
    })
    const entries = page.items.map((entry) => ({ ...entry, text: safeText(entry.text) }))
    const who = sayPatient(named(patient))
    return {
      text: answerOf(
        words.head(entries.length, who, args.cursor === undefined),
        entries.map((entry) => lineOf(entry, { zone, today })),
        page.next === null ? 0 : 'some',
      ),
      data: entries.map((entry) => rowOf(entry, zone)),
      next: page.next,
    }
  },
} as const satisfies LookupDefinition<typeof input>

function rowOf(entry: ThreadEntry, zone: string): Record<string, unknown> {
  const { id, direction, channel, at, kind, text: said, state, reason, understood, by } = entry
  const common = { id, at: isoInZone(new Date(at), zone), channel, text: said }
  if (direction === 'in')
    return {
      ...common,
      origin: 'patient',
      understood: understood && {
        intent: understood.intent,
        urgency: understood.urgency,
        queue: understood.queue,
      },
    }
  return { ...common, origin: by, kind, state, reason }
}

function lineOf(entry: ThreadEntry, { zone, today }: { zone: string; today: string }): string {
  const { direction, channel, at, kind, state, understood, by } = entry
  const when = sayMoment(new Date(at), { zone, today })
  const via = channel === null ? '' : words.via(nameOfChannel(channel))
  if (direction === 'in') {
    const what = words.received(when, via)
    const said = quotable(entry.text)
    if (said === '') return `${what} (${words.media})`
    return words.said(understood === null ? what : `${what} (${lower(intentNames[understood.intent])})`, said)
  }
  const told = words.sent(when, {
    by: by === 'person' || by === 'agent' ? words.by[by] : lower(nameOf(kindNames, kind)),
    channel: via,
    state: lower(nameOf({ ...messageStateNames, ...stateNames }, state ?? '')),
  })
  return words.said(told, quotable(entry.text))
}

const nameOfChannel = (channel: NonNullable<ThreadEntry['channel']>): string => sayChannel(channel) ?? ''
