// `Idempotency-Key`: the same key and body get the same answer, another body is refused, and nothing runs twice.
import { createHash } from 'node:crypto'
import type { Request } from 'express'
import type { Ctx, Principal } from '#core/ctx.ts'
import { CodedError, facetsOf } from '#core/errors.ts'
import {
  abandonCall,
  type Answer,
  beginCall,
  finishCall,
  type IdempotentCall,
} from '#core/keys/idempotency.ts'
import { problemOf } from './problem.ts'

export type { Answer } from '#core/keys/idempotency.ts'

/** `replayed`: nothing ran, this is what was answered the first time. */
export type OnceAnswer = Answer & { replayed: boolean }

type Once = { ctx: Ctx; principal: Principal; route: string; run: () => Promise<Answer> }

/** Without the header the call simply runs, and its errors are thrown; with it, a caller's error is an answer like any other. */
export async function answerOnce(req: Request, once: Once): Promise<OnceAnswer> {
  const key = keyOf(req)
  if (key === undefined) return { ...(await once.run()), replayed: false }
  const { ctx, principal, route } = once
  const db = ctx.db.org(principal.org)
  const call: IdempotentCall = {
    org: principal.org,
    principal: `${principal.kind}:${principal.id}`,
    key,
    route,
    bodyHash: createHash('sha256').update(canonical(req.body)).digest('hex'),
    wall: ctx.clock.wall(),
  }
  const beginning = await beginCall(db, call)
  switch (beginning.state) {
    case 'done':
      return { ...beginning.answer, replayed: true }
    case 'mismatch':
      throw new CodedError('idempotency_mismatch', { field: 'Idempotency-Key' })
    case 'in_progress':
      throw new CodedError('idempotency_in_progress', { field: 'Idempotency-Key' })
    case 'run':
      return runAndKeep(once, call, beginning.lease)
  }
}

/** An error that a repetition may not meet again (ours, or marked retryable) frees the key instead of being kept. */
async function runAndKeep(
  { ctx, principal, run }: Once,
  call: IdempotentCall,
  lease: Date,
): Promise<OnceAnswer> {
  const db = ctx.db.org(principal.org)
  try {
    const answer = await run().catch(lastingAnswer)
    await finishCall(db, call, { lease, answer })
    return { ...answer, replayed: false }
  } catch (error) {
    await abandonCall(db, call, lease)
    throw error
  }
}

function lastingAnswer(error: unknown): Answer {
  if (!(error instanceof CodedError)) throw error
  const { status, retryable } = facetsOf(error.code)
  if (retryable || status >= 500) throw error
  return { status, body: problemOf(error) }
}

function keyOf(req: Request): string | undefined {
  const key = req.headers['idempotency-key']
  if (key === undefined) return undefined
  if (typeof key !== 'string' || !/^[\x20-\x7e]{1,255}$/.test(key)) {
    throw new CodedError('invalid_input', { field: 'Idempotency-Key', params: { max: 255 } })
  }
  return key
}

/** The same content in another order of keys or with other white space is the same body. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
