// Many patients in one call: in our own form, all or none; or read from FHIR by the import command, refusals counted row by row.
import type { Express } from 'express'
import { z } from 'zod'
import type { Ctx } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { externalId, parsePatientInput } from '#core/patients/patient-input.ts'
import type { PatientRow } from '#core/patients/put-patients.ts'
import { requireScope } from './auth.ts'
import { jsonBody, readBody } from './body.ts'
import { todayOf, writePatients } from './patients-routes.ts'

const largestImport = 500

/** Each row is a patient's body with its identifier beside it. */
export const importBody = z.strictObject({
  rows: z.array(z.looseObject({ externalId })).min(1).max(largestImport),
})

/** Each row is a patient as another system's file tells it; `input` is the body of PUT /v1/patients/<externalId>. */
export const fhirBody = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        externalId,
        recordNumber: z.string().min(1).max(200).optional(),
        mergedInto: externalId.optional(),
        source: z.literal('fhir'),
        input: z.looseObject({}),
      }),
    )
    .min(1)
    .max(largestImport),
})

export function mountImports(http: Express, ctx: Ctx): void {
  http.post('/v1/import/patients', jsonBody, async (req, res) => {
    const principal = requireScope(req, 'pacientes:escribir')
    const { rows } = readBody(req, importBody)
    const today = await todayOf(ctx, principal.org)
    const read = rows.map(({ externalId: id, ...body }, index): PatientRow => {
      const input = refusalOr(() => parsePatientInput(body, today))
      if (input instanceof CodedError) throw inRow(index, input)
      return { externalId: id, source: 'import', input }
    })
    res.json(await writePatients(ctx, principal, read))
  })

  http.post('/v1/import/fhir', jsonBody, async (req, res) => {
    const principal = requireScope(req, 'pacientes:escribir')
    const { rows } = readBody(req, fhirBody)
    const today = await todayOf(ctx, principal.org)
    const refused: { index: number; reason: string }[] = []
    const sound = rows.flatMap(({ input: body, ...row }, index): PatientRow[] => {
      const input = refusalOr(() => parsePatientInput(body, today))
      if (!(input instanceof CodedError)) return [{ ...row, input }]
      refused.push({ index, reason: input.field ?? input.code })
      return []
    })
    res.json({ ...(await writePatients(ctx, principal, sound)), refused })
  })
}

/** The refusal as a value: what a batch does with it differs. */
function refusalOr<T>(read: () => T): T | CodedError {
  try {
    return read()
  } catch (error) {
    if (error instanceof CodedError) return error
    throw error
  }
}

const inRow = (index: number, { code, field, params }: CodedError): CodedError =>
  new CodedError(code, { field: `rows.${index}.${field ?? 'body'}`, params })
