// The statement behind reach.ts: rules.ts, reader.ts and choose.ts said in SQL for one slice of a group. A test holds the two together.
import { inSegment } from '../patients/segments.ts'

/** Who reads: the patient, or of a minor the guardian that readerOf would choose. */
const readers = `page as materialized (
  select p.id, p.language, p.held_since is not null as held, coalesce(p.birth_date > $10::date, false) as minor
  from patient p where ${inSegment} and p.id > $8 and p.id <= $9),
reader as materialized (
  select page.*, case when page.minor then guardian.id else page.id end as reads
  from page left join lateral (
    select g.id from relationship r join patient g on g.org = r.org and g.id = r.related_id
    where page.minor and r.org = $1 and r.patient_id = page.id and r.kind = 'guardian'
      and g.status = 'active' and g.merged_into is null and g.held_since is null
    order by exists (select 1 from contact_point c where c.org = g.org and c.patient_id = g.id and c.status = 'active') desc, g.id
    limit 1) guardian on page.minor),
guardian as materialized (select distinct reads as id from reader
  where minor and reads is not null and not exists (select 1 from page where page.id = reads))`

/** Rows of everybody in the slice, by the range of their ids, and of guardians outside it. */
const ofEverybody = (table: 'contact_point' | 'consent', columns: string, where: string): string =>
  `(select ${columns} from ${table} c where c.org = $1 and c.patient_id > $8 and c.patient_id <= $9 and ${where}
    union all select ${columns} from guardian g join ${table} c on c.org = $1 and c.patient_id = g.id and ${where}) c`

const bound = `($11::text is null or c.channel = $11)`
const contact =
  'c.patient_id, c.channel, c.status, c.value, c.preferred, c.switched_on_at, c.created_at, c.id'
const agreement = 'c.patient_id, c.channel, c.status, c.how, c.at, c.seq'

/** The address each channel is written to, and the channel's place among the preferred ones. */
const points = `listed as materialized (
  select * from ${ofEverybody('contact_point', contact, `c.status <> 'old' and ${bound}`)}),
point as materialized (
  select distinct on (patient_id, channel) patient_id, channel, status, value from listed
  order by patient_id, channel, status = 'active' desc, preferred desc, switched_on_at desc nulls last, created_at, id),
liked as materialized (
  select patient_id, channel, min(place) as place from (
    select patient_id, channel, row_number() over (partition by patient_id
      order by status = 'active' desc, switched_on_at desc nulls last, created_at, id) as place
    from listed where preferred and $11::text is null) ranked
  group by patient_id, channel)`

/** What stands of consent, and what a person's own word silenced within a day. */
const words = `agreed as materialized (
  select distinct on (patient_id, channel) patient_id, channel, status
  from ${ofEverybody('consent', agreement, `c.purpose = 'prevention' and ${bound}`)}
  order by patient_id, channel, seq desc),
silenced as materialized (
  select patient_id, channel from (
    select distinct on (patient_id, channel) patient_id, channel, status, how, at
    from ${ofEverybody('consent', agreement, `c.purpose = 'care' and $11::text is null`)}
    order by patient_id, channel, seq desc) newest
  where status = 'withdrawn' and how in ('reply', 'link') and at > $16::timestamptz - interval '24 hours')`

/** Each channel that would be tried, in order, with what stands against it; the order of the reasons is the rules'. */
const options = `choice as (
  select r.id, r.reads, r.language, way.channel, p.status, p.value, p.channel is not null as listed,
    coalesce(liked.place, 1000 + way.place) as rank,
    case when theirs.status = 'withdrawn' then 'withdrawn' else coalesce(own.status, theirs.status) end as consent,
    exists (select 1 from silenced s where s.patient_id = r.id and s.channel = way.channel)
      or exists (select 1 from silenced s where s.patient_id = r.reads and s.channel = way.channel) as silent
  from reader r
  cross join unnest(array['whatsapp', 'sms', 'email', 'push']) with ordinality as way(channel, place)
  left join point p on p.patient_id = r.reads and p.channel = way.channel
  left join liked on liked.patient_id = r.reads and liked.channel = way.channel
  left join agreed own on own.patient_id = r.id and own.channel = way.channel
  left join agreed theirs on theirs.patient_id = r.reads and theirs.channel = way.channel
  where not r.held and r.reads is not null and ($11::text is null or way.channel = $11)),
judged as (
  select id, language, channel, rank, case
    when consent = 'withdrawn' then 'opted_out'
    when consent is distinct from 'given' then 'no_consent'
    when not listed then 'no_contact_point'
    when status = 'dead' then 'contact_dead'
    when status <> 'active' then 'contact_blocked'
    when $11::text is null and coalesce(bool_or(silent) over (partition by id order by rank
      rows between unbounded preceding and 1 preceding), false) then 'contact_withheld_24h'
    when id = any($13::text[]) then 'frequency_cap'
    when channel = 'whatsapp' and $14::text[] is not null and not coalesce(substring(lower(language) from '^(ca|gl|eu|en|fr|pt)(?:[-_]|$)'), 'es') = any($14::text[])
      and not exists (select 1 from conversation v where v.org = $1 and v.channel = 'whatsapp' and v.our_sender = $15
        and v.address = value and v.last_inbound_at > $16::timestamptz - interval '23 hours 55 minutes') then 'window_closed'
    when $17::boolean then 'budget_exhausted' end as reason
  from choice),
chosen as (
  select distinct on (id) id, language, channel, reason from judged
  order by id, reason is not null, case reason when 'contact_withheld_24h' then 0 when 'no_contact_point' then 2 else 1 end, rank)`

/** $1–$7 the segment, $8 and $9 the slice, then the limits of reach.ts in its order. */
export const reachSql = `with ${readers}, ${points}, ${words}, ${options},
told as materialized (
  select r.id, case
    when exists (select 1 from business_key k join message m on m.org = k.org and m.id = k.message_id
      where k.org = $1 and k.key = $12 || r.id and m.state in ('alive', 'done')) then 'already_sent'
    when r.held then 'patient_on_hold'
    when r.reads is null then 'minor_without_guardian' end as reason
  from reader r)
select case when coalesce(told.reason, c.reason) is null then c.channel end as channel,
  case when coalesce(told.reason, c.reason) is null then c.language end as language,
  coalesce(told.reason, c.reason) as reason, count(*) as count
from told left join chosen c on c.id = told.id group by 1, 2, 3`
