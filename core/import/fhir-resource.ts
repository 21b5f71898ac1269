// The border to FHIR: the few fields of an R4 Patient that are read, checked part by part so that vendors' extras never reject a line.
import { z } from 'zod'

const text = z.string().nullish()
const texts = z.array(z.string().nullable()).nullish()
const period = z.object({ start: text, end: text }).nullish()
const extensions = z.array(z.object({ url: text, valueString: text })).nullish()
const concept = z
  .object({ coding: z.array(z.object({ system: text, code: text, display: text })).nullish(), text })
  .nullish()

export const namePart = z.object({
  use: text,
  text,
  family: text,
  _family: z.object({ extension: extensions }).nullish(),
  extension: extensions,
  given: texts,
  prefix: texts,
  period,
})
export const telecomPart = z.object({
  system: text,
  value: text,
  use: text,
  rank: z.number().nullish().catch(undefined),
  period,
})
export const addressPart = z.object({
  use: text,
  city: text,
  state: text,
  postalCode: text,
  country: text,
  period,
})
export const identifierPart = z.object({ use: text, type: concept, system: text, value: text, period })
export const communicationPart = z.object({ language: concept, preferred: z.boolean().nullish() })
export const linkPart = z.object({
  type: text,
  other: z.object({ reference: text }).nullish().catch(undefined),
})
export const extensionPart = z.object({ url: text })
const metaPart = z.object({
  tag: z.array(z.object({ code: text })).nullish(),
  security: z.array(z.object({ code: text })).nullish(),
})

export type NamePart = z.infer<typeof namePart>
export type TelecomPart = z.infer<typeof telecomPart>
export type AddressPart = z.infer<typeof addressPart>
export type IdentifierPart = z.infer<typeof identifierPart>
export type CommunicationPart = z.infer<typeof communicationPart>
export type LinkPart = z.infer<typeof linkPart>
export type Concept = z.infer<typeof concept>

/** Any object; which of its fields are sound is asked one by one with `partsOf`. */
export const resourceShape = z.object({
  resourceType: z.unknown().optional(),
  id: z.unknown().optional(),
  meta: z.unknown().optional(),
  extension: z.unknown().optional(),
  modifierExtension: z.unknown().optional(),
  identifier: z.unknown().optional(),
  active: z.unknown().optional(),
  name: z.unknown().optional(),
  telecom: z.unknown().optional(),
  gender: z.unknown().optional(),
  birthDate: z.unknown().optional(),
  deceasedBoolean: z.unknown().optional(),
  deceasedDateTime: z.unknown().optional(),
  address: z.unknown().optional(),
  communication: z.unknown().optional(),
  link: z.unknown().optional(),
  contact: z.unknown().optional(),
})
export type Resource = z.infer<typeof resourceShape>

export const isStated = (value: unknown): boolean => value !== undefined && value !== null

/** The sound members of a repeating field, and how many were not sound. */
export function partsOf<T>(schema: z.ZodType<T>, value: unknown): { parts: T[]; malformed: number } {
  if (!isStated(value)) return { parts: [], malformed: 0 }
  if (!Array.isArray(value)) return { parts: [], malformed: 1 }
  const read = value.map((part: unknown) => schema.safeParse(part))
  const parts = read.flatMap((result) => (result.success ? [result.data] : []))
  return { parts, malformed: read.length - parts.length }
}

/** Codes of `meta.tag` and `meta.security`. */
export function metaCodes(meta: unknown): string[] {
  const read = metaPart.safeParse(meta)
  if (!read.success) return []
  return [...(read.data.tag ?? []), ...(read.data.security ?? [])].flatMap(({ code }) => (code ? [code] : []))
}
