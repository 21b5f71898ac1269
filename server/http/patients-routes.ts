// PUT /v1/patients/<externalId>: one patient, created or replaced by the system that owns it.
import type { Express } from 'express'
import { z } from 'zod'
import type { Ctx, Principal } from '#core/ctx.ts'
import { organizationZone } from '#core/organization.ts'
import { externalId, parsePatientInput } from '#core/patients/patient-input.ts'
import { getPatientByExternalId } from '#core/patients/patients.ts'
import { type PatientRow, putPatients } from '#core/patients/put-patients.ts'
import { requireScope } from './auth.ts'
import { jsonBody, readStrict } from './body.ts'

export function mountPatients(http: Express, ctx: Ctx): void {
  http.put('/v1/patients/:externalId', jsonBody, async (req, res) => {
    const principal = requireScope(req, 'pacientes:escribir')
    const id = readStrict(z.object({ externalId }), req.params).externalId
    const input = parsePatientInput(req.body, await todayOf(ctx, principal.org))
    const written = await writePatients(ctx, principal, [{ externalId: id, source: 'api', input }])
    const patient = await getPatientByExternalId(ctx.db.org(principal.org), principal.org, id)
    const outcome = written.created > 0 ? 'created' : written.updated > 0 ? 'updated' : 'unchanged'
    res
      .status(written.created > 0 ? 201 : 200)
      .json({ id: patient.id, externalId: id, version: patient.version, outcome })
  })
}

/** One transaction for all rows. */
export const writePatients = (
  ctx: Ctx,
  { org, kind, id }: Principal,
  rows: readonly PatientRow[],
): ReturnType<typeof putPatients> =>
  ctx.db.org(org).tx((tx) => putPatients(tx, ctx, org, rows, `${kind}:${id}`))

/** The organization's day: a birth after it is refused. */
export async function todayOf(ctx: Ctx, org: string): Promise<string> {
  const zone = await organizationZone(ctx.db.org(org), org)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(ctx.clock.now())
}
