// The body of PUT /v1/patients/{externalId}: what another system may say of a patient, and the refusals with their field.
import { z } from 'zod'
import { channelNames } from '#channels/contract.ts'
import { consentPurposes } from '../consent/purposes.ts'
import { CodedError, errorCodes, type ErrorCode } from '../errors.ts'
import { isPersonName, isPlain, isSound } from '../text/plain-words.ts'
import { isRealDay } from './age.ts'
import { readContactValue } from './contact-input.ts'

const isErrorCode = (value: unknown): value is ErrorCode => typeof value === 'string' && value in errorCodes

/** Words that will stand in a message, with at least one letter. */
const words = (longest: number) =>
  z
    .string()
    .max(longest * 2)
    .transform((text) => text.normalize('NFC').trim().replace(/ {2,}/g, ' '))
    .refine((text) => text.length <= longest, { error: 'too long' })
    .refine((text) => /\p{L}/u.test(text), { error: 'no letter' })
    .refine(isPlain, { error: 'not plain words' })

const personName = words(100).refine(isPersonName, { error: 'a number in a name' })

const birthDate = z.string().refine(isRealDay, { error: 'not a day', params: { code: 'invalid_date' } })

const language = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
  .transform((tag, ctx) => {
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? tag
    } catch {
      ctx.addIssue({ code: 'custom', message: 'not a language tag' })
      return z.NEVER
    }
  })

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const zone = z
  .string()
  .max(64)
  .regex(/^[A-Za-z]/)
  .refine(isZone, { error: 'not a time zone' })

const contactPoint = z
  .strictObject({
    channel: z.enum(channelNames),
    value: z.string().min(1).max(4000),
    preferred: z.boolean().default(false),
  })
  .superRefine((point, ctx) => {
    const reading = readContactValue(point.channel, point.value)
    if ('kind' in reading) return
    ctx.addIssue({
      code: 'custom',
      path: ['value'],
      message: 'not an address of its channel',
      params: { code: reading.refused },
    })
  })

const longestEvidence = 4000

function holdsSoundText(value: unknown): boolean {
  // The text that was agreed to has its paragraphs.
  if (typeof value === 'string') return isSound(value.replace(/[\r\n\t]/g, ' '))
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, part]) => isSound(key) && holdsSoundText(part))
}

const evidence = z
  .union([z.string(), z.record(z.string(), z.json())])
  .refine((value) => JSON.stringify(value).length <= longestEvidence, { error: 'too long' })
  .refine(holdsSoundText, { error: 'control characters' })

const consent = z.strictObject({
  purpose: z.enum(consentPurposes),
  channel: z.enum(channelNames),
  status: z.enum(['given', 'withdrawn']),
  evidence: evidence.optional(),
})

/** How another system names a patient; also the last part of the path. */
export const externalId = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\s/\p{C}]+$/u)

const guardian = z.strictObject({ externalId, relation: words(50).optional() })

const allDifferent = <T>(keyOf: (item: T) => string) =>
  [
    (items: readonly T[]): boolean => new Set(items.map(keyOf)).size === items.length,
    { error: 'said twice' },
  ] as const

export const patientInput = z.strictObject({
  // Some people have one name only; theirs is the given one.
  name: z.strictObject({ given: personName, family: z.literal('').or(personName) }),
  birthDate: birthDate.nullish(),
  sex: z.enum(['female', 'male', 'other', 'unknown']).default('unknown'),
  language: language.nullish(),
  zone: zone.nullish(),
  address: z.strictObject({ municipality: words(100).nullish(), province: words(100).nullish() }).nullish(),
  contactPoints: z
    .array(contactPoint)
    .max(20)
    .refine(...allDifferent((point: { channel: string; value: string }) => `${point.channel} ${point.value}`))
    .default([]),
  consents: z
    .array(consent)
    .max(20)
    .refine(...allDifferent((row: { purpose: string; channel: string }) => `${row.purpose} ${row.channel}`))
    .default([]),
  guardians: z
    .array(guardian)
    .max(10)
    .refine(...allDifferent((row: { externalId: string }) => row.externalId))
    .default([]),
  status: z.enum(['active', 'inactive', 'deceased']).default('active'),
})

export type PatientInput = z.output<typeof patientInput>

/** A caller's own keys can hold anything, a phone too: only plain words and list places are repeated. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path
    .map(String)
    .filter((part) => /^(?:[A-Za-z]{1,40}|\d{1,2})$/.test(part))
    .join('.') || 'body'

/** Reads a body; the first thing wrong is thrown as a coded error that names its field. `today` is 'YYYY-MM-DD'. */
export function parsePatientInput(body: unknown, today: string): PatientInput {
  const read = patientInput.safeParse(body)
  if (!read.success) {
    const issue = read.error.issues[0]
    const code = issue?.code === 'custom' ? issue.params?.['code'] : undefined
    const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    throw new CodedError(isErrorCode(code) ? code : 'invalid_input', {
      field: fieldOf([...(issue?.path ?? []), ...keys]),
    })
  }
  if (read.data.birthDate && read.data.birthDate > today)
    throw new CodedError('invalid_date', { field: 'birthDate' })
  return read.data
}
