// All that the send decision asks of patients, for a whole batch by a few queries.
import { groupBy } from '../group-by.ts'
import type { ConsentPurpose } from '#prompts/words.ts'
import { currentConsents, type ConsentPair, type ConsentStatus } from '../consent/consent.ts'
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { organizationZone } from '../organization.ts'
import { daysAt } from '../text/calendar.ts'
import { isUnder } from './age.ts'
import { contactPointsOf, type ContactPoint } from './contact-points.ts'
import { patientColumns, type Patient } from './patients.ts'

/** What stands, by `purpose:channel`; a pair never spoken of is missing. */
export type ConsentMap = ReadonlyMap<string, ConsentStatus>

/** What is marked on a record besides the record itself. */
type Marks = {
  /** Somebody said that the patient died. */
  held: boolean
  /** Channels on which the patient's own word stopped care messages within the last day. */
  withheld: readonly ChannelName[]
}

export type Person = Marks & {
  patient: Patient
  contactPoints: readonly ContactPoint[]
  consents: ConsentMap
}

export type RelatedPerson = Person & { kind: 'guardian' | 'carer'; relation: string | null }

export type PatientFacts = Person & {
  /** Under the age limit the guardian is written to, not the patient. */
  isMinor: boolean
  guardians: readonly RelatedPerson[]
  carers: readonly RelatedPerson[]
}

/** Data-protection consent is a person's own from fourteen (LOPDGDD, article 7). */
export const consentAge = 14

export const consentKey = ({ purpose, channel }: ConsentPair): string => `${purpose}:${channel}`

type Link = { patientId: string; relatedId: string; kind: 'guardian' | 'carer'; relation: string | null }

export type Narrowing = {
  minorUnder?: number | undefined
  /** Known already; read where it is left out. */
  clinicZone?: string | undefined
  /** The consents that matter; all where it is left out. */
  purposes?: readonly ConsentPurpose[] | undefined
}

/** By patient id; unknown ids are missing. The day a minor comes of age begins in the patient's zone, or the clinic's. */
export async function loadFacts(
  q: Queryable,
  org: string,
  patientIds: readonly string[],
  now: Date,
  { minorUnder = consentAge, clinicZone, purposes }: Narrowing = {},
): Promise<Map<string, PatientFacts>> {
  const wanted = [...new Set(patientIds)]
  const links = await linksOf(q, org, wanted)
  const ids = [...new Set([...wanted, ...links.map((link) => link.relatedId)])]
  const people = await loadPeople(q, org, ids, { now, purposes })
  const zone = clinicZone ?? (await organizationZone(q, org))
  const linksByPatient = groupBy(links, (link) => link.patientId)
  const facts = new Map<string, PatientFacts>()
  const todayIn = daysAt(now)
  for (const id of wanted) {
    const person = people.get(id)
    if (!person) continue
    const related = (linksByPatient.get(id) ?? []).flatMap((link) => {
      const other = people.get(link.relatedId)
      return other ? [{ ...other, kind: link.kind, relation: link.relation }] : []
    })
    facts.set(id, {
      ...person,
      isMinor: isUnder(minorUnder, person.patient.birthDate, todayIn(person.patient.zone ?? zone)),
      guardians: related.filter((other) => other.kind === 'guardian'),
      carers: related.filter((other) => other.kind === 'carer'),
    })
  }
  return facts
}

const linksOf = (q: Queryable, org: string, patientIds: readonly string[]): Promise<Link[]> =>
  q.query<Link>(
    `select patient_id as "patientId", related_id as "relatedId", kind, relation from relationship
     where org = $1 and patient_id = any($2::text[]) order by patient_id, related_id`,
    [org, patientIds],
  )

async function loadPeople(
  q: Queryable,
  org: string,
  ids: readonly string[],
  { now, purposes }: { now: Date; purposes: readonly ConsentPurpose[] | undefined },
): Promise<Map<string, Person>> {
  const patients = await loadMarked(q, org, ids, now)
  const points = groupBy(await contactPointsOf(q, org, ids), (point) => point.patientId)
  const consents = groupBy(await currentConsents(q, org, ids, purposes), (row) => row.patientId)
  return new Map(
    patients.map(({ held, withheld, ...patient }) => [
      patient.id,
      {
        patient,
        held,
        withheld,
        contactPoints: points.get(patient.id) ?? [],
        consents: new Map((consents.get(patient.id) ?? []).map((row) => [consentKey(row), row.status])),
      },
    ]),
  )
}

const withheldMs = 24 * 3_600_000

async function loadMarked(
  q: Queryable,
  org: string,
  ids: readonly string[],
  now: Date,
): Promise<(Patient & Marks)[]> {
  if (ids.length === 0) return []
  return q.query<Patient & Marks>(
    `select ${patientColumns}, p.held_since is not null as held, array(
       select c.channel from consent c
       where c.org = p.org and c.patient_id = p.id and c.purpose = 'care' and c.status = 'withdrawn'
         and c.how in ('reply', 'link') and c.at > $3
         and not exists (select 1 from consent l where l.org = c.org and l.patient_id = c.patient_id and l.purpose = c.purpose
           and l.channel = c.channel and l.seq > c.seq)) as withheld
     from unnest($2::text[]) as w(id) join patient p on p.org = $1 and p.id = w.id`,
    [org, ids, new Date(now.getTime() - withheldMs)],
  )
}

/** Whose wards somebody looks after: the minors a guardian answers for, the adults a carer does. */
export async function wardsOf(
  q: Queryable,
  org: string,
  relatedId: string,
): Promise<{ patientId: string; kind: 'guardian' | 'carer' }[]> {
  return q.query(
    `select patient_id as "patientId", kind from relationship
     where org = $1 and related_id = $2 order by patient_id`,
    [org, relatedId],
  )
}
