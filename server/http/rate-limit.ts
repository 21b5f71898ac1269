// How often one caller may ask: a bucket of tokens for each, in this process's memory. A server of several processes allows as many times more.
import type { RequestHandler } from 'express'
import { CodedError } from '#core/errors.ts'
import { principalOf } from './auth.ts'

type Bucket = { tokens: number; at: number }

/** A burst is what three seconds refill. */
const burstSeconds = 3
/** Beyond this many callers the full buckets are forgotten: they say nothing. */
const mostBuckets = 10_000

/**
 * Behind `requirePrincipal`. The token of the instance itself is not counted: whoever holds it is at the machine.
 * `perSecond` 0 counts nothing. Throws `rate_limited` and says when to come back.
 */
export function rateLimit(perSecond: number, wall: () => number): RequestHandler {
  const burst = perSecond * burstSeconds
  const buckets = new Map<string, Bucket>()
  return (req, res, next) => {
    const { kind, org, id } = principalOf(req)
    if (perSecond > 0 && kind === 'key') {
      const bucket = filled(buckets, `${org}:${id}`, { perSecond, burst, now: wall() })
      if (bucket.tokens < 1) {
        res.setHeader('Retry-After', Math.ceil((1 - bucket.tokens) / perSecond))
        throw new CodedError('rate_limited')
      }
      bucket.tokens -= 1
    }
    next()
  }
}

type Rate = { perSecond: number; burst: number; now: number }

function filled(buckets: Map<string, Bucket>, key: string, { perSecond, burst, now }: Rate): Bucket {
  const refilled = ({ tokens, at }: Bucket): number =>
    Math.min(burst, tokens + (Math.max(0, now - at) / 1000) * perSecond)
  const known = buckets.get(key)
  if (known) return Object.assign(known, { tokens: refilled(known), at: now })
  if (buckets.size >= mostBuckets)
    for (const [other, bucket] of buckets) if (refilled(bucket) >= burst) buckets.delete(other)
  const fresh = { tokens: burst, at: now }
  buckets.set(key, fresh)
  return fresh
}
