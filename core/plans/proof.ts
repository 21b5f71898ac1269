// A proof that this very person was shown this very plan: signed, good for ten minutes of wall time, used once.
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Principal } from '../ctx.ts'
import type { Clock, Ids } from '../clock.ts'
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { instanceSecret } from '../keys/instance-secret.ts'
import type { Plan } from './plans.ts'

const validMs = 10 * 60_000

type World = { clock: Clock; ids: Ids }
type Bound = { plan: Pick<Plan, 'id' | 'argsHash' | 'recipients'>; principal: Principal }

export async function makeProof(
  q: Queryable,
  { clock, ids }: World,
  bound: Bound,
): Promise<{ token: string; expiresAt: Date }> {
  const until = clock.wall() + validMs
  const head = `${ids.next()}.${until}`
  return { token: `${head}.${await signed(q, head, bound)}`, expiresAt: new Date(until) }
}

/**
 * Takes the proof: within a transaction that fails it is not used up. Throws `approval_invalid` for one that was altered,
 * belongs to another plan, count or person, is over, or was used.
 */
export async function useProof(tx: Queryable, { clock }: World, bound: Bound, token: string): Promise<void> {
  const [, head, id, until, signature] = /^(([0-9a-z]{26})\.(\d{13}))\.([\w-]{43})$/.exec(token) ?? []
  if (!head || !id || !until || !signature) throw invalid('proof')
  if (!same(signature, await signed(tx, head, bound))) throw invalid('proof')
  if (Number(until) <= clock.wall()) throw invalid('proof_expired')
  await tx.query('delete from used_proof where until < $1', [new Date(clock.wall() - validMs)])
  const taken = await tx.query(
    'insert into used_proof (id, until) values ($1, $2) on conflict do nothing returning id',
    [id, new Date(Number(until))],
  )
  if (taken.length === 0) throw invalid('proof_used')
}

async function signed(q: Queryable, head: string, { plan, principal }: Bound): Promise<string> {
  const { org, kind, id } = principal
  return createHmac('sha256', await instanceSecret(q, 'plan_proof'))
    .update(JSON.stringify([head, org, plan.id, plan.argsHash, plan.recipients, kind, id]))
    .digest('base64url')
}

const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

const invalid = (problem: string): CodedError =>
  new CodedError('approval_invalid', { field: 'token', params: { problem } })
