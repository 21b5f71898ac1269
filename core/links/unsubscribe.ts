// The way out that mails carry: messages of one kind end on one channel, by the patient's own press.
import type { ChannelName, Ctx } from '../ctx.ts'
import { withdraw } from '../consent/preferences.ts'
import { isConsentPurpose, type Purpose } from '../delivery/purposes.ts'
import type { Queryable } from '../database/database.ts'
import { markUsed, type Link } from './links.ts'

/** Withdraws once; who presses again has already been heard. */
export async function stopKind(tx: Queryable, ctx: Ctx, link: Link): Promise<void> {
  const [message] = await tx.query<{ patient: string; purpose: Purpose; channel: ChannelName }>(
    `select m.patient_id as patient, m.purpose, d.channel from message m join delivery d on d.org = m.org and d.message_id = m.id
     where m.org = $1 and m.id = $2 and m.patient_id is not null and d.state not in ('scheduled', 'blocked', 'cancelled', 'expired')
       and not exists (select 1 from link l where l.code = $3 and l.used_at is not null)
     order by d.channel = 'email' desc, d.hop desc limit 1`,
    [link.org, link.messageId, link.code],
  )
  if (!message || !isConsentPurpose(message.purpose)) return
  await withdraw(tx, ctx, link.org, {
    patientId: message.patient,
    scope: { purpose: message.purpose, channel: message.channel },
    channel: message.channel,
    how: 'link',
    evidence: { link: link.code, message: link.messageId },
    actor: 'patient',
  })
  await markUsed(tx, ctx, link)
}
