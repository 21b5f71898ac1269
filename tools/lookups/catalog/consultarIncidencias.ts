// consultarIncidencias: what waits for people, what is seen first first; no words of the patient.
import { z } from 'zod'
import { queues, type Queue } from '#core/conversations/interpretation.ts'
import { CodedError } from '#core/errors.ts'
import type { IncidentStatus } from '#core/incidents/read-incidents.ts'
import { countIncidents, searchIncidents, type FoundIncident } from '#core/incidents/search-incidents.ts'
import { organizationZone } from '#core/organization.ts'
import { isoInZone } from '#core/text/iso.ts'
import { fold } from '#core/text/normalize.ts'
import { categoryNames, intentNames, queueNames, severityNames, urgencyNames } from '#prompts/staff/es.ts'
import { answerOf, incidentWords as words } from '#prompts/staff/lookup-answers.es.ts'
import { listed } from '#prompts/staff/lookup-parts.es.ts'
import { lookupWords } from '#prompts/staff/lookups.es.ts'
import { choice, cursor, pageSize, text } from '../arguments.ts'
import type { LookupDefinition } from '../contract.ts'
import { incidentRow } from '../rows.ts'
import { lower, restOf, sayPatient } from '../say.ts'

const name = 'consultarIncidencias'

const input = z.strictObject({
  cola: text(name, 'cola', 60).optional(),
  estado: choice(name, 'estado', ['pendiente', 'abierta', 'atendida', 'resuelta']),
  cursor: cursor(name),
})

const statusesOf: Readonly<Record<string, readonly IncidentStatus[]>> = {
  pendiente: ['open', 'acknowledged'],
  abierta: ['open'],
  atendida: ['acknowledged'],
  resuelta: ['resolved'],
}

export const consultarIncidencias = {
  name,
  title: lookupWords[name].title,
  description: lookupWords[name].description,
  toolset: 'feedback',
  scopes: ['conversaciones:atender'],
  input,
  row: incidentRow,
  run: async ({ ctx, principal: { org } }, args) => {
    const q = ctx.db.org(org)
    const queue = args.cola === undefined ? undefined : readQueue(args.cola)
    const estado = args.estado ?? 'pendiente'
    const search = { statuses: statusesOf[estado] ?? [], queue }
    const counts = await countIncidents(q, org, search)
    const page = await searchIncidents(q, org, { ...search, cursor: args.cursor, limit: pageSize })
    const total = counts.reduce((sum, { count }) => sum + count, 0)
    const now = ctx.clock.now()
    const zone = await organizationZone(q, org)
    const what = words.states[estado](total) + (queue === undefined ? '' : words.ofQueue(queueNames[queue]))
    const split = counts.map((one) => words.byQueue(queueNames[one.queue], one.count))
    const head = words.head(total, what) + (counts.length > 1 ? ` (${listed(split)})` : '')
    return {
      text: answerOf(
        head,
        page.items.map((incident) => lineOf(incident, now)),
        restOf(page, { cursor: args.cursor, total }),
      ),
      data: page.items.map(({ openedAt, ...incident }) => ({
        ...incident,
        openedAt: isoInZone(openedAt, zone),
        ageMinutes: minutesSince(openedAt, now),
      })),
      total,
      next: page.next,
    }
  },
} as const satisfies LookupDefinition<typeof input>

/** A queue by the name that staff know or by its code. Throws `invalid_input` with the names. */
function readQueue(written: string): Queue {
  const wanted = fold(written)
  const found = queues.find((queue) => queue === wanted || fold(queueNames[queue]) === wanted)
  if (found === undefined)
    throw new CodedError('invalid_input', { field: 'cola', params: { options: Object.values(queueNames) } })
  return found
}

const minutesSince = (instant: Date, now: Date): number =>
  Math.floor((now.getTime() - instant.getTime()) / 60_000)

function lineOf(incident: FoundIncident, now: Date): string {
  const { number, queue, urgency, severity, category, intent, status, owner, reports, pressing } = incident
  const about = lower(intentNames[intent])
  return words.entry(number, [
    queueNames[queue],
    ...(urgency === 'none' ? [] : [lower(urgencyNames[urgency])]),
    ...(severity === null ? [] : [words.severity(severityNames[severity])]),
    ...(pressing ? [words.pressing] : []),
    category === null ? about : `${about} (${categoryNames[category]})`,
    incident.patient === null ? words.unknownPatient : sayPatient(incident.patient),
    words.age(minutesSince(incident.openedAt, now)),
    ...(reports > 1 ? [words.reports(reports)] : []),
    status === 'resolved' ? words.resolved : owner === null ? words.unowned : words.owner(owner),
  ])
}
