// Who reads a message to a patient, by which addresses and with whose consent: the patient, or a minor's guardian.
import type { ChannelName } from '../ctx.ts'
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

/** `zone`: where neither the record nor its province says one. */
export function readerOf(facts: PatientFacts, zone: string): ReaderFacts {
  const guardian = facts.isMinor ? guardianOf(facts) : undefined
  const reader: Person = guardian ?? facts
  const people = [reader.patient, facts.patient]
  const regions = people.map((one) => regionOf(one.province))
  const zones = people.map((one, index) => one.zone ?? zoneOf(regions[index] ?? null))
  const withheld = [...facts.withheld, ...reader.withheld]
  return {
    kind: 'patient',
    status: facts.patient.status,
    merged: facts.patient.mergedInto !== null,
    held: facts.held,
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
function guardianOf(facts: PatientFacts): RelatedPerson | undefined {
  const fit = facts.guardians.filter(
    ({ patient, held }) => patient.status === 'active' && patient.mergedInto === null && !held,
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
