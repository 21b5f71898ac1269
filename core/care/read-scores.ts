// Satisfaction by specialty: how many answered, and with what. Sums only; who answered what is not told.
import type { Queryable } from '../database/database.ts'

export type Scores = {
  /** Folded: the key under which specialties are searched. */
  key: string
  /** As it is written most. */
  specialty: string
  answers: number
  /** Of 9 and 10, of 7 and 8, of 6 and less (scale 1 to 10; 0 is kept as said). */
  promoters: number
  passives: number
  detractors: number
  sum: number
}

/** Of answers given with `from` ≤ instant < `to`, those with most answers first; walked by the index on (org, answered_at). */
export const scoresBySpecialty = (
  q: Queryable,
  org: string,
  span: { from: Date; to: Date },
): Promise<Scores[]> =>
  q.query<Scores>(
    `select search_specialty as key, mode() within group (order by specialty) as specialty, count(*)::int as answers,
       count(*) filter (where score >= 9)::int as promoters, count(*) filter (where score between 7 and 8)::int as passives,
       count(*) filter (where score <= 6)::int as detractors, sum(score)::int as sum
     from survey where org = $1 and score is not null and answered_at >= $2 and answered_at < $3
     group by search_specialty order by answers desc, key`,
    [org, span.from, span.to],
  )
