// Where a queue's incidents are told of, beside the page: by e-mail, or to a signed webhook. Stored in the transaction that opens the incident.
import { z } from 'zod'
import type { Category, Intent, Queue } from '../conversations/interpretation.ts'
import { queues } from '../conversations/interpretation.ts'
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { submit } from '../delivery/submit.ts'
import { CodedError } from '../errors.ts'
import { recordEvents, type Acting } from '../events/events.ts'
import { readContactValue } from '../patients/contact-input.ts'

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** Only https, named by whoever runs the organization; plain http to this very machine alone. */
const isPostable = (url: string): boolean => {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, username, password, hash } = new URL(url)
  if (username !== '' || password !== '' || hash !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname))
}

export const queueTarget = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page') }),
  z.strictObject({
    kind: z.literal('email'),
    address: z.string().refine((value) => 'kind' in readContactValue('email', value)),
  }),
  z.strictObject({
    kind: z.literal('webhook'),
    url: z.string().max(2000).refine(isPostable),
    /** The key of its signature. */
    secret: z.string().regex(/^[!-~]{16,200}$/),
  }),
])
export type QueueTarget = z.output<typeof queueTarget>

/** What others reach from outside must not be led to doors that only this machine has. */
export const mayPost = ({ config }: Pick<Ctx, 'config'>, url: string): boolean =>
  isPostable(url) && (url.startsWith('https:') || loopback.has(new URL(config.publicUrl).hostname))

const settings = z.object({ queues: z.partialRecord(z.enum(queues), z.unknown()).catch({}) })

/** `settings.queues` of the organization; what is written otherwise counts as the page alone. */
export async function queueTargets(q: Queryable, org: string): Promise<Map<Queue, QueueTarget>> {
  const [row] = await q.query<{ settings: unknown }>('select settings from organization where id = $1', [org])
  const read = settings.safeParse(row?.settings)
  const found = new Map<Queue, QueueTarget>()
  for (const queue of queues) {
    const target = queueTarget.safeParse(read.success ? read.data.queues[queue] : undefined)
    found.set(queue, target.success ? target.data : { kind: 'page' })
  }
  return found
}

export async function setQueueTarget(
  tx: Queryable,
  ctx: Acting & Pick<Ctx, 'config'>,
  org: string,
  { queue, target, actor }: { queue: Queue; target: QueueTarget; actor: string },
): Promise<void> {
  if (target.kind === 'webhook' && !mayPost(ctx, target.url))
    throw new CodedError('invalid_input', { field: 'url' })
  const changed = await tx.query(
    `update organization set settings = jsonb_set(settings, '{queues}',
       coalesce(settings -> 'queues', '{}'::jsonb) || jsonb_build_object($2::text, $3::jsonb)) where id = $1 returning id`,
    [org, queue, JSON.stringify(target)],
  )
  if (changed.length === 0) throw new CodedError('not_found', { field: 'queue' })
  await recordEvents(tx, ctx, org, [{ type: 'queue.targeted', ids: { queue, kind: target.kind, by: actor } }])
}

export type Post = {
  incidentId: string
  number: number
  queue: Queue
  intent: Intent
  category: Category | null
}

/** Ids, numbers and our own values: no word of the patient, no name, no address. */
export async function postToQueue(tx: Queryable, ctx: Ctx, org: string, post: Post): Promise<void> {
  const target = (await queueTargets(tx, org)).get(post.queue)
  if (!target || target.kind === 'page') return
  if (target.kind === 'webhook') return addWebhookPost(tx, ctx, org, post)
  const { incidentId, number, queue, intent, category } = post
  await submit(tx, ctx, org, [
    {
      to: { channel: 'email', address: target.address, patientId: null, staffId: `queue:${queue}` },
      purpose: 'conversation',
      kind: 'staff_alert',
      words: 'queue_notice',
      slots: { number, queue, intent, category, link: inboxUrl(ctx, incidentId) },
      language: 'es',
      subject: { type: 'incident', id: incidentId },
      actor: 'system',
    },
  ])
}

/** The incident on the page of the inbox, which asks for a staff key wherever it is not this machine's own. */
export const inboxUrl = (ctx: Pick<Ctx, 'config'>, incidentId: string): string =>
  `${ctx.config.publicUrl}/bandeja#${incidentId}`

/** Where it goes and the key of its signature are read when it leaves; they may have changed by then. */
async function addWebhookPost(tx: Queryable, ctx: Ctx, org: string, post: Post): Promise<void> {
  const now = ctx.clock.now()
  await tx.query(
    `insert into job (org, id, kind, key, args, state, due_at, created_at, updated_at)
     values ($1, $2, 'queue_post', $3, $4::jsonb, 'queued', $5, $5, $5) on conflict do nothing`,
    [
      org,
      ctx.ids.next(),
      `opened:${post.incidentId}`,
      JSON.stringify({ queue: post.queue, incident: post.incidentId }),
      now,
    ],
  )
}
