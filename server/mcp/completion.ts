// completion/complete: what may stand in an argument. Names of patients only for those who may read patients.
import type { CompleteResult } from '@modelcontextprotocol/server'
import { queues } from '#core/conversations/interpretation.ts'
import { CodedError } from '#core/errors.ts'
import { knownSpecialties } from '#core/care/specialties.ts'
import { readIncidents } from '#core/incidents/read-incidents.ts'
import { articleTitles } from '#core/knowledge/titles.ts'
import { organizationZone } from '#core/organization.ts'
import { namesBeginning } from '#core/patients/complete-names.ts'
import { knownPlaces } from '#core/patients/segments.ts'
import { ownAlerts } from '#core/plans/alert-texts.ts'
import { recentPlans } from '#core/plans/plans.ts'
import { dayOf } from '#core/text/dates.ts'
import { fold } from '#core/text/normalize.ts'
import { alerts } from '#prompts/alerts/index.ts'
import { channelNames } from '#prompts/staff/es.ts'
import { segmentExamples } from '#prompts/staff/mcp-prompts.es.ts'
import { holds } from '#tools/scopes.ts'
import type { Session } from './contract.ts'
import { taskOf } from './prompts.ts'

/** The protocol's own limit. */
const mostValues = 100

type Source = (session: Session, start: string) => Promise<readonly string[]> | readonly string[]

const monthsBack = 12

const sources: Readonly<Record<string, Source>> = {
  canal: () => Object.values(channelNames),
  cola: () => queues,
  especialidad: ({ app, principal: { org } }) => knownSpecialties(app.ctx.db.org(org), org),
  alerta: async ({ app, principal: { org } }) => [
    ...(await ownAlerts(app.ctx.db.org(org), org)).map(({ name }) => name),
    ...alerts.map(({ name }) => name),
  ],
  segmento: async ({ app, principal: { org } }) =>
    segmentExamples(await knownPlaces(app.ctx.db.org(org), org)),
  mes: async ({ app, principal: { org } }) => {
    const today = dayOf(app.ctx.clock.now(), await organizationZone(app.ctx.db.org(org), org))
    const [year = 0, month = 1] = today.split('-').map(Number)
    return Array.from({ length: monthsBack }, (_, back) =>
      new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
    )
  },
  paciente: ({ app, principal }, start) =>
    holds(principal, 'pacientes:leer')
      ? namesBeginning(app.ctx.db.org(principal.org), principal.org, { start, limit: 20 })
      : [],
}

/** References to patients and appointments are not guessed: whoever has none has nothing to complete. */
const templateSources: Readonly<Record<string, Source>> = {
  'conocimiento://{slug}': async ({ app, principal: { org } }) =>
    (await articleTitles(app.ctx.db.org(org), org, { after: '', limit: 1000 })).map(({ slug }) => slug),
  'incidencia://{number}': async ({ app, principal }) =>
    holds(principal, 'conversaciones:atender')
      ? (
          await readIncidents(app.ctx.db.org(principal.org), principal.org, {
            status: 'open',
            limit: mostValues,
          })
        ).items.map(({ number }) => String(number))
      : [],
  'campana://{id}': async ({ app, principal }) =>
    holds(principal, 'alertas:preparar') || holds(principal, 'alertas:aprobar')
      ? (await recentPlans(app.ctx.db.org(principal.org), principal.org, app.ctx.clock.now())).map(
          ({ id }) => id,
        )
      : [],
}

const asRecord = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}

export async function complete(
  session: Session,
  params: Readonly<Record<string, unknown>>,
): Promise<CompleteResult> {
  const argument = asRecord(params['argument'])
  const start = argument['value']
  if (typeof start !== 'string' || start.length > 200)
    throw new CodedError('invalid_input', { field: 'argument' })
  const source = sourceFor(session, asRecord(params['ref']), argument['name'])
  const wanted = fold(start)
  const all = source ? await source(session, start) : []
  const fitting = all.filter((value) => fold(value).startsWith(wanted))
  return {
    completion: {
      values: fitting.slice(0, mostValues),
      total: fitting.length,
      hasMore: fitting.length > mostValues,
    },
  }
}

function sourceFor(session: Session, ref: Record<string, unknown>, name: unknown): Source | undefined {
  if (ref['type'] === 'ref/prompt') {
    const task = taskOf(session, ref['name'])
    return task.arguments.some((one) => one.name === name) ? sources[String(name)] : undefined
  }
  if (ref['type'] === 'ref/resource') {
    const uri = String(ref['uri'])
    return Object.hasOwn(templateSources, uri) ? templateSources[uri] : undefined
  }
  throw new CodedError('invalid_input', { field: 'ref' })
}
