// How many of a segment a message would find: consent that stands and an address in use, of the patient or of a minor's guardian.
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import type { ConsentPurpose } from '#prompts/words.ts'
import { latestBirthOfAge } from './age.ts'
import { consentAge } from './facts.ts'
import { inSegment, paramsOf, type Segment } from './segments.ts'

/** One statement, set-based: what the send decision would say of consent and contact, without its hours and caps. */
export async function countReachable(
  q: Queryable,
  org: string,
  segment: Segment,
  wish: { purpose: ConsentPurpose; channel: ChannelName | null; today: string },
): Promise<number> {
  const [row] = await q.query<{ count: number }>(
    `select count(*)::int as count from patient p where ${inSegment} and p.held_since is null and exists (
       select 1 from contact_point c
       left join relationship r on r.org = p.org and r.patient_id = p.id and r.related_id = c.patient_id and r.kind = 'guardian'
       left join patient g on g.org = p.org and g.id = r.related_id
       cross join lateral (
         select (select s.status from consent s where s.org = p.org and s.patient_id = p.id and s.purpose = $8 and s.channel = c.channel
             order by s.seq desc limit 1) as own,
           (select s.status from consent s where s.org = p.org and s.patient_id = c.patient_id and s.purpose = $8 and s.channel = c.channel
             order by s.seq desc limit 1) as readers) agreed
       where c.org = p.org and c.status = 'active' and ($9::text is null or c.channel = $9::text)
         and case when p.birth_date > $10::date
           then g.status = 'active' and g.merged_into is null and g.held_since is null
           else c.patient_id = p.id end
         and coalesce(agreed.own, agreed.readers) = 'given' and coalesce(agreed.readers, 'given') <> 'withdrawn')`,
    [...paramsOf(org, segment), wish.purpose, wish.channel, latestBirthOfAge(consentAge, wish.today)],
  )
  return row?.count ?? 0
}
