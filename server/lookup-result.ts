// The shape of a lookup's answer as programs see it: REST, its OpenAPI description and MCP's output schema come from here.
import { z } from 'zod'
import type { LookupDefinition, LookupResult } from '#tools/lookups/contract.ts'

export const lookupResult = z.strictObject({
  text: z.string(),
  data: z.array(z.record(z.string(), z.unknown())),
  total: z.number().int().optional(),
  next: z.string().nullable(),
})

/** With what one entry holds, where the lookup says it. */
export const resultOf = ({ row }: Pick<LookupDefinition, 'row'>): z.ZodObject =>
  row ? lookupResult.extend({ data: z.array(row) }) : lookupResult

/** Only what the schema names leaves the process, whatever else an object carries. */
export const publicLookup = (result: LookupResult): z.infer<typeof lookupResult> =>
  lookupResult.strip().parse(result)
