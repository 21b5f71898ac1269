// What stands behind a turn when a model is asked about it: whose personal data may be in the words, and what was said before.
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import type { EarlierTurn, KnownPersonalData, TurnBackground } from './interpretation.ts'

const recentTurns = 6
const recentMs = 24 * 3_600_000

/** Of everybody who may be meant at an address, and of those related to them. */
async function knownOf(q: Queryable, org: string, patientIds: readonly string[]): Promise<KnownPersonalData> {
  const people = await q.query<{
    given: string
    family: string
    recordNumber: string | null
    value: string[]
  }>(
    `select p.given, p.family, p.record_number as "recordNumber",
       array(select c.value from contact_point c where c.org = p.org and c.patient_id = p.id
         and c.kind in ('phone', 'email')) as value
     from patient p
     where p.org = $1 and (p.id = any($2::text[])
       or exists (select from relationship r where r.org = p.org and (
         (r.related_id = p.id and r.patient_id = any($2::text[])) or (r.patient_id = p.id and r.related_id = any($2::text[])))))`,
    [org, patientIds],
  )
  const contacts = people.flatMap(({ value }) => value)
  return {
    // The whole name first, so that it is one person and not three words.
    names: people.flatMap(({ given, family }) => [`${given} ${family}`, ...`${given} ${family}`.split(' ')]),
    phones: contacts.filter((value) => !value.includes('@')),
    emails: contacts.filter((value) => value.includes('@')),
    documents: people.flatMap(({ recordNumber }) => recordNumber ?? []),
  }
}

type Place = { conversationId: string; channel: ChannelName; address: string; inboundId: string; now: Date }

/** What was written and answered there within a day, oldest first, the message being read left out. */
async function recentOf(q: Queryable, org: string, at: Place): Promise<EarlierTurn[]> {
  const rows = await q.query<EarlierTurn>(
    `select s."from", s.text from (
       select 'patient' as "from", i.body as text, i.received_at as at, i.id from inbound_message i
         where i.org = $1 and i.conversation_id = $2 and i.id <> $3 and i.body <> '' and i.received_at > $6
           and i.seq < (select seq from inbound_message where org = $1 and id = $3)
       union all
       select 'us', d.content->>'text', d.sent_at, d.id from delivery d
         where d.org = $1 and d.channel = $4 and d.address = $5 and d.sent_at > $6 and d.content->>'text' is not null
     ) s order by s.at desc, s.id desc limit $7`,
    [
      org,
      at.conversationId,
      at.inboundId,
      at.channel,
      at.address,
      new Date(at.now.getTime() - recentMs),
      recentTurns,
    ],
  )
  // A link opens what is behind it to whoever has it.
  return rows.reverse().map(({ from, text }) => ({ from, text: text.replace(/https?:\/\/\S+/g, '…') }))
}

export async function turnBackground(
  q: Queryable,
  org: string,
  at: Place & { patientIds: readonly string[] },
): Promise<TurnBackground> {
  return { known: await knownOf(q, org, at.patientIds), recent: await recentOf(q, org, at) }
}
