// What integrators read: the clinic's clock, messages with their timelines, and incidents. Pages end in opaque cursors.
import type { Express } from 'express'
import { z } from 'zod'
import { proofOfConsent } from '#core/consent/proof.ts'
import { queues } from '#core/conversations/interpretation.ts'
import type { Ctx } from '#core/ctx.ts'
import type { Page } from '#core/cursor.ts'
import { patientMessages, readMessage } from '#core/delivery/read-messages.ts'
import { incidentStatuses, readIncidents } from '#core/incidents/read-incidents.ts'
import { organizationZone } from '#core/organization.ts'
import { externalId } from '#core/patients/patient-input.ts'
import { getPatientByExternalId } from '#core/patients/patients.ts'
import { holds } from '#tools/scopes.ts'
import { principalOf, requireScope } from './auth.ts'
import { todayOf } from './patients-routes.ts'
import { pageQuery, pathId, readQuery, readStrict } from './body.ts'

export const incidentQuery = pageQuery.extend({
  status: z.enum(incidentStatuses).optional(),
  queue: z.enum(queues).optional(),
  number: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .optional(),
})

export function mountReading(http: Express, ctx: Ctx): void {
  http.get('/v1/clock', async (req, res) => {
    const { org } = principalOf(req)
    const zone = await organizationZone(ctx.db.org(org), org)
    res.json({ now: ctx.clock.now().toISOString(), today: await todayOf(ctx, org), zone })
  })

  http.get('/v1/messages/:id', async (req, res) => {
    const principal = principalOf(req)
    const id = pathId(req)
    const withText = holds(principal, 'pacientes:leer')
    res.json(await readMessage(ctx.db.org(principal.org), principal.org, { id, withText }))
  })

  http.get('/v1/patients/:externalId/messages', async (req, res) => {
    const { org } = requireScope(req, 'pacientes:leer')
    const db = ctx.db.org(org)
    const patient = await getPatientByExternalId(
      db,
      org,
      readStrict(z.object({ externalId }), req.params).externalId,
    )
    const page = await patientMessages(db, org, {
      ...readQuery(req, pageQuery),
      patientId: patient.id,
      withText: true,
    })
    res.json(listOf(page))
  })

  http.get('/v1/patients/:externalId/consents', async (req, res) => {
    const { org } = requireScope(req, 'pacientes:leer')
    const db = ctx.db.org(org)
    const patient = await getPatientByExternalId(
      db,
      org,
      readStrict(z.object({ externalId }), req.params).externalId,
    )
    res.json({ data: await proofOfConsent(db, org, patient.id) })
  })

  http.get('/v1/incidents', async (req, res) => {
    const { org } = requireScope(req, 'conversaciones:atender')
    res.json(listOf(await readIncidents(ctx.db.org(org), org, readQuery(req, incidentQuery))))
  })
}

const listOf = <T>({ items, next }: Page<T>): { data: T[]; next: string | null } => ({ data: items, next })
