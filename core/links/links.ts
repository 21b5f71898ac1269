// One-click links: 128 random bits, expiring, no datum of a patient in them. Reading one changes nothing.
import type { Ctx } from '../ctx.ts'
import { CodedError } from '../errors.ts'
import type { Queryable } from '../database/database.ts'
import { insertRows } from '../database/rows.ts'
import type { ChannelName } from '../ctx.ts'

export type Link = {
  code: string
  org: string
  kind: 'video' | 'manage' | 'pay' | 'request' | 'unsubscribe' | 'ack'
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

const mostPresses = 20

export type Press = { choice: string; at: Date; read: boolean }

/** A press is stored under the link's code, its number and what was chosen, so that two at the same moment are one. */
export const pressId = (code: string, number: number, choice: string): string => `${code}:${number}:${choice}`

/** The last press on a link's page, and the number of the next; null when there were enough. */
export async function pressesOf(
  q: Queryable,
  link: Link,
  choices: readonly string[],
): Promise<{ last: Press | undefined; next: number | null }> {
  const known = choices.flatMap((choice) =>
    Array.from({ length: mostPresses }, (_, index) => pressId(link.code, index + 1, choice)),
  )
  const rows = await q.query<{ id: string; at: Date; read: boolean }>(
    `select provider_id as id, received_at as at, processed_at is not null as read from inbound_message
     where org = $1 and provider = 'link' and provider_id = any($2::text[])`,
    [link.org, known],
  )
  const presses = rows.map(({ id, at, read }) => {
    const [, number, choice = ''] = id.split(':')
    return { number: Number(number), choice, at, read }
  })
  const [last] = presses.sort((one, other) => other.number - one.number)
  const next = (last?.number ?? 0) + 1
  return { last, next: next > mostPresses ? null : next }
}

/** The first press is kept. */
export async function markUsed(q: Queryable, ctx: Ctx, link: Link): Promise<void> {
  await q.query('update link set used_at = $3 where org = $1 and code = $2 and used_at is null', [
    link.org,
    link.code,
    ctx.clock.now(),
  ])
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
