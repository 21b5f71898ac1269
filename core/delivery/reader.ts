// Who reads a message to a patient, by which addresses and with whose consent: the patient, or a minor's guardian.
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import type { PatientFacts, Person, RelatedPerson } from '../patients/facts.ts'
import { regionOf, type Region } from '../text/holidays.ts'
import { zoneOf } from '../text/hours.ts'

export type Contact = {
  id: string
  channel: ChannelName
  address: string
  status: string
  preferred: boolean
  guardianId: string | null
}

export type ReaderFacts = {
  kind: 'patient'
  status: 'active' | 'inactive' | 'deceased'
  /** The record was joined to another one: what waits for it is not carried over, for the surviving record has its own consent. */
  merged: boolean
  /** Somebody said that the patient died: nothing leaves until a person has looked. */
  held: boolean
  /** Where the reader lives. */
  zone: string
  region: Region | null
  language: string | null
  /** Given name of the patient, and of the guardian who reads for a minor. */
  given: string
  guardianGiven: string | null
  minorWithoutGuardian: boolean
  consents: ReadonlyMap<string, 'given' | 'withdrawn'>
  contacts: readonly Contact[]
  /** Channels silenced within a day by the reader's own word: nothing meant for them goes round by another. */
  withheld: ReadonlySet<string>
}

/** What is marked on a record besides the record itself. */
export type Mark = { held: boolean; withheld: readonly string[] }

/** `zone`: where neither the record nor its province says one. */
export function readerOf(
  facts: PatientFacts,
  { zone, marks }: { zone: string; marks: ReadonlyMap<string, Mark> },
): ReaderFacts {
  const guardian = facts.isMinor ? guardianOf(facts, marks) : undefined
  const reader: Person = guardian ?? facts
  const people = [reader.patient, facts.patient]
  const regions = people.map((one) => regionOf(one.province))
  const zones = people.map((one, index) => one.zone ?? zoneOf(regions[index] ?? null))
  const withheld = [facts, reader].flatMap(({ patient }) => marks.get(patient.id)?.withheld ?? [])
  return {
    kind: 'patient',
    status: facts.patient.status,
    merged: facts.patient.mergedInto !== null,
    held: marks.get(facts.patient.id)?.held ?? false,
    zone: zones.find((one) => one !== null) ?? zone,
    region: regions.find((one) => one !== null) ?? null,
    language: facts.patient.language,
    given: facts.patient.given,
    guardianGiven: guardian?.patient.given ?? null,
    minorWithoutGuardian: facts.isMinor && !guardian,
    consents: guardian ? consentsOf(facts, guardian) : facts.consents,
    contacts: contactsOf(facts.isMinor ? guardian : facts, guardian?.patient.id ?? null),
    withheld: new Set(withheld),
  }
}

/** Who reads for a minor: a living guardian whom nobody reported dead, best one that can be reached. */
function guardianOf(facts: PatientFacts, marks: ReadonlyMap<string, Mark>): RelatedPerson | undefined {
  const fit = facts.guardians.filter(
    ({ patient }) =>
      patient.status === 'active' && patient.mergedInto === null && !marks.get(patient.id)?.held,
  )
  return fit.find((one) => one.contactPoints.some((point) => point.status === 'active')) ?? fit[0]
}

/** A guardian who agreed to be written to agreed for the minor too; whoever of the two said no is heard. */
function consentsOf(
  facts: PatientFacts,
  guardian: RelatedPerson,
): ReadonlyMap<string, 'given' | 'withdrawn'> {
  const merged = new Map([...guardian.consents, ...facts.consents])
  for (const [pair, status] of guardian.consents) if (status === 'withdrawn') merged.set(pair, status)
  return merged
}

/** One address a channel is written to: one in use before one that is blocked; what is no longer listed does not count. */
function contactsOf(reader: Person | undefined, guardianId: string | null): Contact[] {
  const listed = (reader?.contactPoints ?? []).filter((point) => point.status !== 'old')
  const inUse = listed.filter((point) => point.status === 'active')
  return [...inUse, ...listed.filter((point) => point.status !== 'active')].map((point) => ({
    id: point.id,
    channel: point.channel,
    address: point.value,
    status: point.status,
    preferred: point.preferred,
    guardianId,
  }))
}

const withheldMs = 24 * 3_600_000

/** By patient id, for patients and their guardians at once. */
export async function loadMarks(
  q: Queryable,
  org: string,
  { patientIds, now }: { patientIds: readonly string[]; now: Date },
): Promise<Map<string, Mark>> {
  if (patientIds.length === 0) return new Map()
  const rows = await q.query<{ id: string } & Mark>(
    `select p.id, p.held_since is not null as held, array(
       select c.channel from consent c
       where c.org = p.org and c.patient_id = p.id and c.purpose = 'care' and c.status = 'withdrawn'
         and c.how in ('reply', 'link') and c.at > $3
         and not exists (select 1 from consent l where l.org = c.org and l.patient_id = c.patient_id and l.purpose = c.purpose
           and l.channel = c.channel and l.seq > c.seq)) as withheld
     from patient p where p.org = $1 and p.id = any($2::text[])`,
    [org, [...new Set(patientIds)], new Date(now.getTime() - withheldMs)],
  )
  return new Map(rows.map((row) => [row.id, row]))
}
