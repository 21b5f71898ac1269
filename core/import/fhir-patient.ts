// Reads one line of FHIR R4 NDJSON as a patient: what is taken, what of it is left out, or why the line is not a patient of ours.
import { readAddress } from './fhir-address.ts'
import { readContactPoints } from './fhir-contact.ts'
import { readLanguage } from './fhir-language.ts'
import { idShape, readLinks } from './fhir-links.ts'
import { readName } from './fhir-name.ts'
import { readBirthDate, readRecordNumber, readSex, readStatus } from './fhir-person.ts'
import {
  addressPart,
  communicationPart,
  extensionPart,
  identifierPart,
  isStated,
  linkPart,
  metaCodes,
  namePart,
  partsOf,
  resourceShape,
  telecomPart,
  type Resource,
} from './fhir-resource.ts'
import type { LeftOutReason, LineOutcome, Note, PatientRow } from './outcome.ts'

const animalExtension = /\/patient-animal$/

type Sound = { resource: Resource; id: string; name: { given: string; family: string; notes: Note[] } }

const malformedNotes = (count: number): Note[] => Array<Note>(count).fill('malformed_field')

function whyNotOurs(resource: Resource): LeftOutReason | undefined {
  if (resource.resourceType !== 'Patient') return 'other_resource'
  if (!isStated(resource.id) || resource.id === '') return 'no_id'
  if (typeof resource.id !== 'string' || !idShape.test(resource.id)) return 'invalid_id'
  const codes = metaCodes(resource.meta)
  if (codes.includes('HTEST')) return 'test_record'
  if (codes.includes('SUBSETTED')) return 'incomplete_record'
  const animal = partsOf(extensionPart, resource.extension).parts.some(({ url }) =>
    animalExtension.test(url ?? ''),
  )
  if (animal) return 'animal'
  // FHIR forbids processing a resource whose modifier extensions are not understood: they may negate it.
  const { modifierExtension: modifier } = resource
  return isStated(modifier) && !(Array.isArray(modifier) && modifier.length === 0)
    ? 'modifier_extension'
    : undefined
}

function readParts(resource: Resource) {
  const read = {
    telecom: partsOf(telecomPart, resource.telecom),
    address: partsOf(addressPart, resource.address),
    identifier: partsOf(identifierPart, resource.identifier),
    communication: partsOf(communicationPart, resource.communication),
    link: partsOf(linkPart, resource.link),
  }
  const malformed = Object.values(read).reduce((sum, part) => sum + part.malformed, 0)
  return { ...read, notes: malformedNotes(malformed) }
}

function readPatient({ resource, id, name }: Sound, today: string): LineOutcome {
  const parts = readParts(resource)
  const status = readStatus(resource)
  const birth = readBirthDate(resource.birthDate, today)
  const sex = readSex(resource.gender)
  const language = readLanguage(parts.communication.parts)
  const lives = readAddress(parts.address.parts, today)
  const contact = readContactPoints(parts.telecom.parts, { today, region: lives.region })
  const links = readLinks(parts.link.parts, id)
  const recordNumber = readRecordNumber(parts.identifier.parts, today)
  const persons: Note[] =
    Array.isArray(resource.contact) && resource.contact.length > 0 ? ['contact_person'] : []
  const row: PatientRow = {
    externalId: id,
    ...(recordNumber === undefined ? {} : { recordNumber }),
    ...(links.mergedInto === undefined ? {} : { mergedInto: links.mergedInto }),
    source: 'fhir',
    input: {
      name: { given: name.given, family: name.family },
      ...(birth.birthDate === undefined ? {} : { birthDate: birth.birthDate }),
      sex: sex.sex,
      ...(language.language === undefined ? {} : { language: language.language }),
      ...(lives.zone === undefined ? {} : { zone: lives.zone }),
      ...(lives.address === undefined ? {} : { address: lives.address }),
      contactPoints: contact.contactPoints,
      consents: [],
      guardians: [],
      // A replaced record must no longer be used, whether or not its successor is known.
      status: status.status === 'active' && links.merged ? 'inactive' : status.status,
    },
  }
  const read = [parts, name, status, birth, sex, language, lives, contact, links]
  return { outcome: 'taken', row, notes: [...read.flatMap(({ notes }) => notes), ...persons] }
}

/** What decides whether a line is taken at all. */
function recognise(line: string, today: string): Sound | LeftOutReason {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return 'not_json'
  }
  const read = resourceShape.safeParse(json)
  if (!read.success) return 'not_an_object'
  const reason = whyNotOurs(read.data)
  if (reason !== undefined) return reason
  const names = partsOf(namePart, read.data.name)
  const name = readName(names.parts, today)
  if (typeof name === 'string') return name
  const notes = [...name.notes, ...malformedNotes(names.malformed)]
  return { resource: read.data, id: String(read.data.id), name: { ...name, notes } }
}

/** The id of a line's patient if `readFhirPatient` would take it, without reading the rest of it. */
export function takenId(line: string, today: string): string | undefined {
  const sound = recognise(line, today)
  return typeof sound === 'string' ? undefined : sound.id
}

/** `today` is 'YYYY-MM-DD' of the business clock: what has ended by then is not used. */
export function readFhirPatient(line: string, today: string): LineOutcome {
  const sound = recognise(line, today)
  return typeof sound === 'string' ? { outcome: 'left_out', reason: sound } : readPatient(sound, today)
}
