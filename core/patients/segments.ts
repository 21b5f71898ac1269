// Groups of patients by age, sex, place and language, in pages; who has died, left or was merged is in none.
import type { Queryable } from '../database/database.ts'
import { patientColumns, type Patient, type Sex } from './patients.ts'
import { placeMark } from './places.ts'

export type Segment = {
  /** 'YYYY-MM-DD', inclusive: the youngest day of birth. */
  bornOnOrBefore?: string | undefined
  /** 'YYYY-MM-DD', inclusive: the oldest day of birth. */
  bornOnOrAfter?: string | undefined
  sex?: Sex | undefined
  /** A municipality or a province, case and accents ignored. */
  place?: string | undefined
  /** BCP 47; 'ca' takes 'ca-ES' in. A patient without a language is none's. */
  language?: string | undefined
  /** Only who was known then: what a person approved does not grow. */
  knownBefore?: Date | undefined
}

/** The where clause of a segment over `patient p`; its parameters are $1 to $7, made by `paramsOf`. */
export const inSegment = `p.org = $1 and p.status = 'active' and p.merged_into is null
  and ($2::date is null or p.birth_date <= $2::date)
  and ($3::date is null or p.birth_date >= $3::date)
  and ($4::text is null or p.sex = $4::text)
  and ($5::text is null or strpos(p.search_place, $5::text) > 0)
  and ($6::text is null or lower(p.language) = $6::text or starts_with(lower(p.language), $6::text || '-'))
  and ($7::timestamptz is null or p.created_at <= $7::timestamptz)`

export const paramsOf = (org: string, segment: Segment): unknown[] => [
  org,
  segment.bornOnOrBefore ?? null,
  segment.bornOnOrAfter ?? null,
  segment.sex ?? null,
  segment.place === undefined ? null : placeMark(segment.place),
  segment.language?.toLowerCase() ?? null,
  segment.knownBefore ?? null,
]

/** One page ordered by id; the id of its last patient is the next page's `after`. */
export async function segmentPatients(
  q: Queryable,
  org: string,
  segment: Segment,
  page: { after?: string | undefined; limit: number },
): Promise<Patient[]> {
  return q.query<Patient>(
    `select ${patientColumns} from patient p where ${inSegment} and p.id > $8 order by p.id limit $9`,
    [...paramsOf(org, segment), page.after ?? '', page.limit],
  )
}

export async function countSegment(q: Queryable, org: string, segment: Segment): Promise<number> {
  const [row] = await q.query<{ count: number }>(
    `select count(*)::int as count from patient p where ${inSegment}`,
    paramsOf(org, segment),
  )
  return row?.count ?? 0
}

/** Every municipality and province patients live in, folded, in order. */
export async function knownPlaces(q: Queryable, org: string): Promise<string[]> {
  const rows = await q.query<{ place: string }>(
    `select distinct place from (select distinct search_place from patient where org = $1) as p,
       unnest(string_to_array(p.search_place, '|')) as place
     where place <> '' order by place`,
    [org],
  )
  return rows.map((row) => row.place)
}
