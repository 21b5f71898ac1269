// An answer from the patient's calendar (RFC 5546 REPLY) is read as a tap on the message that carried the entry.
import type { InboundEvent } from '#channels/contract.ts'
import type { Queryable } from '../database/database.ts'
import { payloadOf } from '../delivery/render.ts'

const buttons = { accepted: 'confirm', declined: 'cancel' } as const

/**
 * The uid of an entry is `<appointment id>@…`. Only an entry that went to that very address acts: an invitation can be
 * forwarded to anybody. "Perhaps", and what belongs to no message sent there, stays a text without words, which is asked
 * about and then goes to a person.
 */
export async function asTap(q: Queryable, org: string, event: InboundEvent): Promise<InboundEvent> {
  const { calendar, channel, from } = event
  if (!calendar) return event
  const asText: InboundEvent = { ...event, kind: 'text', text: event.text || '?', payload: undefined }
  if (calendar.answer === 'tentative') return asText
  const [appointmentId = ''] = calendar.uid.split('@')
  const [newest] = await q.query<{ id: string }>(
    `select m.id from delivery d join message m on m.org = d.org and m.id = d.message_id
     where d.org = $1 and d.channel = $2 and d.address = $3 and d.state in ('sent', 'delivered', 'read')
       and m.subject_type = 'appointment' and m.subject_id = $4
     order by d.sent_at desc, d.id desc limit 1`,
    [org, channel, from, appointmentId],
  )
  return newest
    ? { ...event, kind: 'button', payload: payloadOf(buttons[calendar.answer], newest.id) }
    : asText
}
