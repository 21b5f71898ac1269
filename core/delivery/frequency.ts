// How often a patient is written to: caps over every channel and campaign, and half as often for whoever leaves messages unread.
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import type { Asked } from './facts.ts'
import { adaptation, halved, purposes, type Cap } from './purposes.ts'

type Capped = { index: number; one: Asked & { patientId: string }; cap: Cap }

const day = 24 * 3_600_000
/** No message waits longer between the hour it was meant for and its hand-over. */
const longestWaitDays = 30

/**
 * For each message, in order: from when on its purpose's cap leaves room for one more; null where it does already.
 * What was handed over has its place. What waits stands in line by the hour it is meant for, then by id: of two messages
 * for the last place the first in line gets it, whichever worker asks first.
 */
export async function loadCaps(
  q: Queryable,
  org: string,
  { asked, now, readChannels }: { asked: readonly Asked[]; now: Date; readChannels: readonly ChannelName[] },
): Promise<(Date | null)[]> {
  const result: (Date | null)[] = asked.map(() => null)
  const subject = asked.flatMap((one, index): Capped[] => {
    const { cap } = purposes[one.purpose]
    return cap && one.patientId !== null ? [{ index, one: { ...one, patientId: one.patientId }, cap }] : []
  })
  if (subject.length === 0) return result
  const silent = await loadSilent(q, org, { subject, now, readChannels })
  const capped = subject.map((each) => ({
    ...each,
    cap: silent.has(each.one.patientId) ? halved(each.cap) : each.cap,
  }))
  const rows = await q.query<{ index: number; free_from: Date }>(
    `select a.index, taken.at + a.days * interval '1 day' as free_from
     from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::timestamptz[],
       $9::int[], $10::int[])
       as a(index, message_id, patient_id, purpose, subject_id, at, order_at, count, days)
     cross join lateral (
       select coalesce(d.sent_at, m.send_at) as at
       from message m cross join lateral (
         select min(d.sent_at) as sent_at, coalesce(bool_or(d.state in ('handing_over', 'uncertain')), false) as in_hand
         from delivery d where d.org = m.org and d.message_id = m.id) d
       where m.org = $1 and m.patient_id = a.patient_id and m.purpose = a.purpose and m.state in ('alive', 'done')
         and m.id is distinct from a.message_id
         and (a.subject_id is null or m.subject_id = a.subject_id)
         and m.send_at > a.at - (a.days + $11::int) * interval '1 day'
         and coalesce(d.sent_at, m.send_at) > a.at - a.days * interval '1 day'
         and (d.sent_at is not null or d.in_hand or m.state = 'done' or m.send_at < a.order_at
           or (m.send_at = a.order_at and (a.message_id is null or m.id < a.message_id)))
       order by 1 desc offset a.count - 1 limit 1) taken`,
    [
      org,
      capped.map(({ index }) => index),
      capped.map(({ one }) => one.messageId),
      capped.map(({ one }) => one.patientId),
      capped.map(({ one }) => one.purpose),
      capped.map(({ one, cap }) => (cap.perSubject ? one.subjectId : null)),
      capped.map(({ one }) => one.at),
      capped.map(({ one }) => one.orderAt),
      capped.map(({ cap }) => cap.count),
      capped.map(({ cap }) => cap.days),
      longestWaitDays,
    ],
  )
  for (const row of rows) result[row.index] = row.free_from
  return result
}

const ofPatients = 'select id from patient where org = $1 and id = any($2::text[]) order by external_id'
const locked = 'for no key update'

/**
 * The patients who left the messages of a span unread. Unread: handed over on a channel that would tell, more than a day
 * ago, and since then nothing read, no link opened and no word from that address.
 *
 * At hand-over their records are locked here, before caps are counted: of two workers that weigh one patient's last
 * place the second waits until the first has committed what it took. One order for all, the one in which records are
 * written too, so that nobody waits in a circle.
 */
async function loadSilent(
  q: Queryable,
  org: string,
  {
    subject,
    now,
    readChannels,
  }: { subject: readonly Capped[]; now: Date; readChannels: readonly ChannelName[] },
): Promise<Set<string>> {
  const handingOver = subject.some(({ one }) => one.messageId !== null)
  const patientIds = [...new Set(subject.map(({ one }) => one.patientId))]
  if (readChannels.length === 0) {
    if (handingOver) await q.query(`${ofPatients} ${locked}`, [org, patientIds])
    return new Set()
  }
  const rows = await q.query<{ id: string; unread: number }>(
    `select p.id, left_so.unread
     from (${ofPatients} ${handingOver ? locked : ''}) p
     cross join lateral (
       select max(d.updated_at) as at from message m join delivery d on d.org = m.org and d.message_id = m.id
       where m.org = $1 and m.patient_id = p.id and m.send_at > $6 and d.state = 'read') seen
     cross join lateral (
       select count(distinct m.id) as unread
       from message m join delivery d on d.org = m.org and d.message_id = m.id
       where m.org = $1 and m.patient_id = p.id and m.send_at > $6
         and d.state in ('sent', 'delivered') and d.channel = any($3::text[])
         and d.sent_at > $4 and d.sent_at < $5 and (seen.at is null or seen.at < d.sent_at)
         and not exists (select 1 from conversation c where c.org = $1 and c.channel = d.channel
           and c.address = d.address and c.last_inbound_at > d.sent_at)
         and not exists (select 1 from link l where l.org = $1 and l.message_id = m.id and l.used_at is not null)) left_so`,
    [
      org,
      patientIds,
      readChannels,
      new Date(now.getTime() - adaptation.withinDays * day),
      new Date(now.getTime() - adaptation.unreadAfterMs),
      new Date(now.getTime() - (adaptation.withinDays + longestWaitDays) * day),
    ],
  )
  return new Set(rows.flatMap((row) => (row.unread >= adaptation.unread ? [row.id] : [])))
}
