// What a model may say of a turn: the contract's values and nothing else. Days, scores and scopes are not asked for: rules read those.
import { z } from 'zod'
import { categories, intents, severities, urgencies } from '#core/conversations/interpretation.ts'

const word = z.string().max(80).nullable()

/** Every field is required and null stands for "not said": strict JSON schema knows no optional ones. */
export const reading = z.strictObject({
  intent: z.enum(intents),
  also: z.array(z.enum(intents)).max(8),
  urgency: z.enum(urgencies),
  category: z.enum(categories).nullable(),
  severity: z.enum(severities).nullable(),
  language: z.string().regex(/^[a-z]{2,3}$/),
  slots: z.strictObject({ phone: word, amount: word, name: word, relation: word }),
  confidence: z.number().min(0).max(1),
})
export type Reading = z.infer<typeof reading>

/** Endpoints differ in the keywords they take; what is left is structure and closed lists. */
const unsupported = new Set(['$schema', 'pattern', 'maxLength', 'maxItems', 'minimum', 'maximum', 'format'])

export function plainSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plainSchema)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !unsupported.has(key))
      .map(([key, value]) => [key, plainSchema(value)]),
  )
}

export const readingShape = {
  name: 'interpretation',
  schema: plainSchema(z.toJSONSchema(reading)) as Record<string, unknown>,
}

/** Null where a model answered anything but the shape. */
export function readReading(json: unknown): Reading | null {
  const read = reading.safeParse(json)
  return read.success ? read.data : null
}
