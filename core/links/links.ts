// One-click links: 128 random bits, expiring, no datum of a patient in them. Reading one changes nothing.
import type { Ctx } from '../ctx.ts'
import { CodedError } from '../errors.ts'
import type { Queryable } from '../database/database.ts'
import { insertRows } from '../database/rows.ts'
import type { ChannelName } from '../ctx.ts'

export type Link = {
  code: string
  org: string
  kind: 'video' | 'manage' | 'pay' | 'request'
  patientId: string | null
  subjectType: string | null
  subjectId: string | null
  messageId: string | null
  language: string
  target: string | null
  expiresAt: Date
}

/** The link behind a code; `not_found` for one that never was, `link_expired` for one whose time is over. */
export async function readLink(q: Queryable, ctx: Ctx, code: string): Promise<Link> {
  const rows = await q.query<Link>(
    `select code, org, kind, patient_id as "patientId", subject_type as "subjectType", subject_id as "subjectId",
       message_id as "messageId", language, target, expires_at as "expiresAt" from link where code = $1`,
    [code],
  )
  const link = rows[0]
  if (!link) throw new CodedError('not_found', { field: 'code' })
  if (link.expiresAt <= ctx.clock.now()) throw new CodedError('link_expired', { field: 'code' })
  return link
}

/** A link that belongs to nobody: the public page of an alert. */
export async function createPublicLink(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  link: { kind: 'request'; subjectId: string; language: string; expiresAt: Date },
): Promise<string> {
  const code = ctx.ids.code()
  await insertRows(tx, 'link', [
    {
      code,
      org,
      kind: link.kind,
      patient_id: null,
      subject_type: 'alert',
      subject_id: link.subjectId,
      message_id: null,
      language: link.language,
      target: null,
      created_at: ctx.clock.now(),
      expires_at: link.expiresAt,
      used_at: null,
    },
  ])
  return code
}

/** Where the message behind a link went: the conversation that a tap on its page belongs to. */
export async function addressOfMessage(
  q: Queryable,
  org: string,
  messageId: string,
): Promise<{ channel: ChannelName; address: string } | null> {
  const rows = await q.query<{ channel: ChannelName; address: string }>(
    'select channel, address from delivery where org = $1 and message_id = $2 order by hop desc limit 1',
    [org, messageId],
  )
  return rows[0] ?? null
}
