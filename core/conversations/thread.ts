// A thread as people read it: what was said over all channels of a patient, both ways, with what the agent understood and why.
import type { ChannelName, Ctx } from '../ctx.ts'
import { type Page, pageOf, readCursor } from '../cursor.ts'
import type { Queryable } from '../database/database.ts'
import { wordsOf } from '../delivery/render.ts'
import { organizationZone } from '../organization.ts'
import { dayOf } from '../text/dates.ts'
import type { AnyKey } from '#prompts/people.ts'
import type { Interpretation, Queue } from './interpretation.ts'

/** What the agent made of a message, and what spoke: the interpreter and, where it says so, the ids of its rules. */
export type Understood = Pick<
  Interpretation,
  'intent' | 'also' | 'urgency' | 'category' | 'severity' | 'nps' | 'language' | 'confidence' | 'source'
> & { rules: string[]; queue: Queue | null }

export type ThreadEntry = {
  id: string
  direction: 'in' | 'out'
  /** Null where none was found that it could leave by. */
  channel: ChannelName | null
  conversationId: string | null
  at: string
  text: string
  /** Incoming: how it came. */
  kind: string
  media: string | null
  understood: Understood | null
  /** Outgoing: who said it, where it stands and why. */
  by: 'agent' | 'person' | 'system' | null
  actor: string | null
  state: string | null
  reason: string | null
}

export type ThreadOf = { conversationId: string | null; patientId: string | null }

type Row = Omit<ThreadEntry, 'at' | 'text' | 'understood' | 'by'> & {
  at: Date
  body: string | null
  interpretation: Partial<Interpretation> | null
  queue: Queue | null
  words: AnyKey | null
  slots: Record<string, unknown> | null
  language: string | null
}

/** Newest first; what staff are told is no part of it. */
export async function readThread(
  q: Queryable,
  ctx: Pick<Ctx, 'clock'>,
  org: string,
  wanted: ThreadOf & { cursor?: string | undefined; limit: number },
): Promise<Page<ThreadEntry>> {
  const from = wanted.cursor === undefined ? null : readCursor(wanted.cursor)
  const rows = await q.query<Row>(
    `select * from (
       select m.id, 'in' as direction, c.channel, m.conversation_id as "conversationId", m.received_at as at, m.body, m.kind,
         m.media_kind as media, m.interpretation, m.queue, null as words, null::jsonb as slots, null as language,
         null as actor, null as state, null as reason
       from inbound_message m join conversation c on c.org = m.org and c.id = m.conversation_id
       where m.org = $1 and (m.conversation_id = $2 or m.patient_id = $3)
       union all
       select m.id, 'out', coalesce(d.channel, m.binding_channel, c.channel), m.conversation_id, coalesce(d.sent_at, m.created_at),
         d.content ->> 'text', m.kind, null, null, null, m.words, m.slots, m.language, m.actor, coalesce(d.state, m.state),
         coalesce(d.reason, m.reason)
       from message m
       left join lateral (select * from delivery x where x.org = m.org and x.message_id = m.id order by hop desc limit 1) d on true
       left join conversation c on c.org = m.org and c.id = m.conversation_id
       where m.org = $1 and (m.conversation_id = $2 or m.patient_id = $3) and m.recipient <> 'staff'
     ) t where $4::timestamptz is null or (t.at, t.id) < ($4, $5::text)
     order by t.at desc, t.id desc limit $6`,
    [org, wanted.conversationId, wanted.patientId, from?.at ?? null, from?.id ?? null, wanted.limit + 1],
  )
  const page = pageOf(rows, wanted.limit, (row) => ({ at: row.at, id: row.id }))
  const today = dayOf(ctx.clock.now(), await organizationZone(q, org))
  return { items: page.items.map((row) => entryOf(row, today)), next: page.next }
}

function entryOf(row: Row, today: string): ThreadEntry {
  const { body, interpretation, queue, words, slots, language, at, ...common } = row
  return {
    ...common,
    at: at.toISOString(),
    text: body ?? (words && slots ? wordsOf({ words, slots, language: language ?? 'es', today }).text : ''),
    understood: interpretation === null ? null : understoodOf(interpretation, queue),
    by:
      row.direction === 'in'
        ? null
        : words === 'person_reply'
          ? 'person'
          : row.actor === 'agent'
            ? 'agent'
            : 'system',
  }
}

/** Written by whatever version read it: what is missing is shown as nothing. */
function understoodOf(said: NonNullable<Row['interpretation']>, queue: Queue | null): Understood {
  return {
    intent: said.intent ?? 'unclear',
    also: said.also ?? [],
    urgency: said.urgency ?? 'none',
    category: said.category ?? null,
    severity: said.severity ?? null,
    nps: said.nps ?? null,
    language: said.language ?? 'und',
    confidence: said.confidence ?? 0,
    source: said.source ?? 'rule',
    rules: said.why ?? [],
    queue,
  }
}
