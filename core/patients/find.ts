// From what a caller calls a patient (an identifier or a name) to the one record that is meant.
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { addresses } from '../text/names.es.ts'
import { matchesName, matchesPartOfName, nameTokens } from '../text/names.ts'
import { patientColumns, survivorOf, type Patient } from './patients.ts'

type Candidate = Patient & { searchName: string }

const mostCandidates = 500
const mostOptions = 10

/**
 * By id, external id or record number; else by name, case and accents ignored. A full name beats one that leaves
 * surnames out, and that beats a bare given name; only a single hit counts. Merged records lead to the one that survived.
 * Throws `patient_not_found`, or `patient_ambiguous` with record numbers and years of birth to choose from.
 */
export async function findPatient(q: Queryable, org: string, reference: string): Promise<Patient> {
  const said = reference.trim()
  const identified = said === '' ? [] : await byIdentifier(q, org, said)
  const found = identified.length > 0 ? identified : await byName(q, org, said)
  const [first, second] = found
  if (!first) throw new CodedError('patient_not_found', { field: 'paciente' })
  if (second) {
    const params = { count: found.length, options: optionsOf(found) }
    throw new CodedError('patient_ambiguous', { field: 'paciente', params })
  }
  return first
}

/** Never a name: the error is read, logged and passed on by whoever called. */
const optionsOf = (patients: readonly Patient[]): string[] =>
  patients
    .map(({ recordNumber, externalId, birthDate }) => {
      const year = birthDate === null ? '' : ` (${birthDate.slice(0, 4)})`
      return `${recordNumber ?? externalId}${year}`
    })
    .sort()
    .slice(0, mostOptions)

async function byIdentifier(q: Queryable, org: string, said: string): Promise<Patient[]> {
  const hits = await q.query<Patient>(
    `select ${patientColumns} from patient p where p.org = $1 and p.id = $2
     union select ${patientColumns} from patient p where p.org = $1 and p.external_id = $2
     union select ${patientColumns} from patient p where p.org = $1 and p.record_number = any($3::text[])`,
    [org, said, [said, said.toUpperCase()]],
  )
  const named = hits.filter((patient) => patient.id === said || patient.externalId === said)
  const survivors = new Map<string, Patient>()
  for (const patient of named.length > 0 ? named : hits) {
    const survivor = await survivorOf(q, org, patient)
    survivors.set(survivor.id, survivor)
  }
  return [...survivors.values()]
}

async function byName(q: Queryable, org: string, said: string): Promise<Patient[]> {
  const keys = keysOf(said)
  if (keys.start === '') return []
  const candidates = await withSearchName(q, org, keys)
  const full = candidates.filter((candidate) => matchesName(said, candidate))
  const exact = full.filter(({ searchName }) => searchName === keys.start || keys.turned.includes(searchName))
  if (exact.length > 0) return exact
  if (full.length > 0) return full
  const part = candidates.filter((candidate) => matchesPartOfName(said, candidate))
  // More candidates than were read: a single hit among them proves nothing.
  return candidates.length < mostCandidates ? part : candidates
}

type Keys = {
  /** What the search name must be or begin with. */
  start: string
  /** What it may be when the surnames were said first. */
  turned: string[]
}

function keysOf(said: string): Keys {
  const [before = '', after] = said.split(',')
  const tokens = withoutAddress(nameTokens(before))
  if (after !== undefined) return { start: [...nameTokens(after), ...tokens].join(' '), turned: [] }
  const turned = tokens.slice(1).map((_, place) => {
    const cut = place + 1
    return [...tokens.slice(cut), ...tokens.slice(0, cut)].join(' ')
  })
  return { start: tokens.join(' '), turned }
}

function withoutAddress(tokens: readonly string[]): readonly string[] {
  const first = tokens.findIndex((token) => !addresses.has(token))
  return tokens.slice(first === -1 ? tokens.length - 1 : first)
}

/** Ranges by code unit, which the index on search names answers whatever the database's collation. */
const withSearchName = (q: Queryable, org: string, keys: Keys): Promise<Candidate[]> =>
  q.query<Candidate>(
    `select ${patientColumns}, p.search_name as "searchName" from patient p
     where p.org = $1 and p.merged_into is null
       and (p.search_name = any($2::text[]) or (p.search_name ~>=~ $3 and p.search_name ~<~ $4))
     limit $5`,
    [org, [keys.start, ...keys.turned], `${keys.start} `, `${keys.start}!`, mostCandidates],
  )
