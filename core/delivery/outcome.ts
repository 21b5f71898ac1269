// What became of a message, as its caller wants to know it.
import type { AnyKey } from '#prompts/people.ts'
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { wordsOf } from './render.ts'

export type Sent = {
  /** `queued`: accepted, not yet handed over; `scheduled`: for later. */
  state: 'sent' | 'queued' | 'scheduled' | 'blocked' | 'failed' | 'cancelled'
  reason: string | null
  channel: ChannelName | null
  dueAt: Date
  /** The full wording, as read on the day given ('YYYY-MM-DD'). */
  text: (today: string) => string
}

type Stored = {
  state: 'alive' | 'done' | 'blocked' | 'failed' | 'cancelled'
  reason: string | null
  words: AnyKey
  slots: Record<string, unknown>
  language: string
  channel: ChannelName | null
  delivery_state: string | null
  delivery_reason: string | null
  due_at: Date | null
  send_at: Date
}

export async function readSubmitted(q: Queryable, org: string, messageId: string): Promise<Sent> {
  const rows = await q.query<Stored>(
    `select m.state, m.reason, m.words, m.slots, m.language, m.send_at, d.channel, d.state as delivery_state,
       d.reason as delivery_reason, d.due_at
     from message m left join lateral (
       select * from delivery d where d.org = m.org and d.message_id = m.id order by d.hop desc limit 1) d on true
     where m.org = $1 and m.id = $2`,
    [org, messageId],
  )
  const row = rows[0]
  if (!row) throw new Error('a message is gone')
  return {
    state:
      row.state === 'alive'
        ? row.delivery_state === 'scheduled'
          ? 'scheduled'
          : 'queued'
        : row.state === 'done'
          ? 'sent'
          : row.state,
    reason: row.reason ?? row.delivery_reason,
    channel: row.channel,
    dueAt: row.due_at ?? row.send_at,
    text: (today) => wordsOf({ words: row.words, slots: row.slots, language: row.language, today }).text,
  }
}
