// Incidents posted to a queue's webhook: signed, with one id however often it is tried, again with longer waits, and set aside after the last.
import { createHmac } from 'node:crypto'
import type { Queue } from '../conversations/interpretation.ts'
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { backOff } from '../delivery/back-off.ts'
import { recordEvents } from '../events/events.ts'
import { inboxUrl, mayPost, queueTargets } from './queue-targets.ts'

type Job = { org: string; id: string; attempt: number; args: { queue: Queue; incident: string } }

const atOnce = 10
const leaseMs = 60_000
const patienceMs = 10_000
const firstMs = 10_000
/** About an hour and a half from the first to the last. */
export const mostTries = 12

/** Posts what is due, several at a time; answers how many were tried. */
export async function runQueuePosts(ctx: Ctx): Promise<number> {
  const jobs = await lease(ctx)
  await Promise.all(jobs.map((job) => runOne(ctx, job)))
  return jobs.length
}

const lease = (ctx: Ctx): Promise<Job[]> =>
  ctx.db.system().query<Job>(
    `update job j set state = 'running', lease_until = $2, attempt = j.attempt + 1, updated_at = $1
     where (j.org, j.id) in (
       select org, id from job where kind = 'queue_post' and ((state = 'queued' and due_at <= $1) or (state = 'running' and lease_until < $3))
       order by due_at limit ${atOnce} for update skip locked)
     returning j.org, j.id, j.attempt, j.args`,
    [ctx.clock.now(), new Date(ctx.clock.wall() + leaseMs), new Date(ctx.clock.wall())],
  )

type Result = { ok: true } | { ok: false; code: string }

async function runOne(ctx: Ctx, job: Job): Promise<void> {
  const handle = ctx.db.org(job.org)
  const target = (await queueTargets(handle, job.org)).get(job.args.queue)
  // The queue is no longer told of elsewhere.
  const result: Result =
    target?.kind === 'webhook' ? await post(ctx, target, await requestOf(handle, ctx, job)) : { ok: true }
  await handle.tx((tx) => record(tx, ctx, job, result))
}

type Request = { id: string; body: string }

/** What every attempt says the same, whenever it is made. */
async function requestOf(q: Queryable, ctx: Ctx, { org, id, args }: Job): Promise<Request> {
  const [incident] = await q.query<Record<string, unknown> & { openedAt: Date }>(
    `select i.id, i.number, i.queue, i.intent, i.urgency, i.category, i.severity, p.external_id as patient, i.opened_at as "openedAt"
     from incident i left join patient p on p.org = i.org and p.id = i.patient_id where i.org = $1 and i.id = $2`,
    [org, args.incident],
  )
  const body = {
    id,
    type: 'incident.opened',
    at: incident?.openedAt.toISOString(),
    incident: { ...incident, openedAt: incident?.openedAt.toISOString(), url: inboxUrl(ctx, args.incident) },
  }
  return { id, body: JSON.stringify(body) }
}

/** `t=<seconds>,v1=<hex>`: HMAC-SHA256 over `<seconds>.<body>`; receivers refuse what is old, and compare in constant time. */
export const signatureOf = (secret: string, seconds: number, body: string): string =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`

/** Nothing of the answer is read but its status; a redirect is a refusal, for it would lead where nobody configured. */
async function post(
  ctx: Ctx,
  { url, secret }: { url: string; secret: string },
  { id, body }: Request,
): Promise<Result> {
  if (!mayPost(ctx, url)) return { ok: false, code: 'not_allowed' }
  const seconds = Math.floor(ctx.clock.wall() / 1000)
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': id,
        'metaqare-signature': signatureOf(secret, seconds, body),
      },
      body,
    })
    await response.body?.cancel()
    return response.status >= 200 && response.status < 300
      ? { ok: true }
      : { ok: false, code: `http_${response.status}` }
  } catch (error) {
    return {
      ok: false,
      code: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable',
    }
  }
}

async function record(tx: Queryable, ctx: Ctx, job: Job, result: Result): Promise<void> {
  const now = ctx.clock.now()
  const dead = !result.ok && job.attempt >= mostTries
  const moved = await tx.query(
    `update job set state = $4, due_at = $5, lease_until = null, result = $6::jsonb, updated_at = $7
     where org = $1 and id = $2 and attempt = $3 and state = 'running' returning id`,
    [
      job.org,
      job.id,
      job.attempt,
      result.ok ? 'done' : dead ? 'failed' : 'queued',
      new Date(now.getTime() + (result.ok || dead ? 0 : backOff(job.attempt, firstMs))),
      JSON.stringify(result.ok ? {} : { code: result.code }),
      now,
    ],
  )
  if (moved.length === 0 || !(result.ok || dead)) return
  const type = result.ok ? 'queue_post.sent' : 'queue_post.dead'
  await recordEvents(tx, ctx, job.org, [
    { type, ids: { job: job.id, incident: job.args.incident, queue: job.args.queue } },
  ])
}
