// The shape of a lookup's answer as programs see it: REST, its OpenAPI description and MCP's output schema come from here.
import { z } from 'zod'
import type { LookupResult } from '#tools/lookups/contract.ts'

export const lookupResult = z.strictObject({
  text: z.string(),
  data: z.array(z.record(z.string(), z.unknown())),
  total: z.number().int().optional(),
  next: z.string().nullable(),
})

/** Only what the schema names leaves the process, whatever else an object carries. */
export const publicLookup = (result: LookupResult): z.infer<typeof lookupResult> =>
  lookupResult.strip().parse(result)
