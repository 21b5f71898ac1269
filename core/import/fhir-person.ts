// What a FHIR patient is apart from name and contact: alive and active, birth date, sex, record number.
import { isRealDay, isUnder } from '../patients/age.ts'
import { consentAge } from '../patients/facts.ts'
import { isCurrent } from './fhir-period.ts'
import { isStated, type IdentifierPart, type Resource } from './fhir-resource.ts'
import type { Note, PatientRow } from './outcome.ts'

/** Kinds of identifier that are a record number, best first: HL7's own code, then those of Spanish hospitals and regions. */
const recordTypes = ['MR', 'NHC', 'JHN', 'SIP', 'CIP', 'CIPA', 'NUHSA']
const sexes = ['female', 'male', 'other', 'unknown'] as const

/** Fields that decide whether a person may be written to fail towards silence: what is not plainly "no" counts as "yes". */
const isPlainly = (value: unknown, word: boolean): boolean =>
  !isStated(value) || value === word || value === String(word)

export function readStatus(resource: Resource): { status: PatientRow['input']['status']; notes: Note[] } {
  const dead = !isPlainly(resource.deceasedBoolean, false) || isStated(resource.deceasedDateTime)
  if (dead) return { status: 'deceased', notes: ['deceased'] }
  return isPlainly(resource.active, true)
    ? { status: 'active', notes: [] }
    : { status: 'inactive', notes: ['inactive'] }
}

export function readBirthDate(value: unknown, today: string): { birthDate?: string; notes: Note[] } {
  if (!isStated(value) || value === '') return { notes: ['no_birth_date'] }
  if (typeof value !== 'string') return { notes: ['invalid_birth_date'] }
  if (/^\d{4}(?:-\d{2})?$/.test(value)) return { notes: ['partial_birth_date'] }
  const sound = isRealDay(value) && value >= '1880-01-01' && value <= today
  if (!sound) return { notes: ['invalid_birth_date'] }
  return { birthDate: value, notes: isUnder(consentAge, value, today) ? ['minor'] : [] }
}

export function readSex(value: unknown): { sex: PatientRow['input']['sex']; notes: Note[] } {
  const word = typeof value === 'string' ? value.toLowerCase() : ''
  const sex = sexes.find((known) => known === word)
  return sex === undefined ? { sex: 'unknown', notes: ['no_gender'] } : { sex, notes: [] }
}

export function readRecordNumber(identifiers: readonly IdentifierPart[], today: string): string | undefined {
  const rank = ({ type }: IdentifierPart): number => {
    const words = [...(type?.coding ?? []).map(({ code }) => code), type?.text].map(
      (word) => word?.toUpperCase() ?? '',
    )
    return recordTypes.findIndex((known) => words.includes(known))
  }
  const sound = identifiers.filter(
    (one) =>
      rank(one) !== -1 &&
      one.use !== 'old' &&
      isCurrent(one.period, today) &&
      /^[\p{L}\d ./_-]{1,64}$/u.test(one.value ?? ''),
  )
  return sound.toSorted((a, b) => rank(a) - rank(b))[0]?.value?.trim() || undefined
}
