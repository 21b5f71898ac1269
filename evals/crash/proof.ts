// The long crash runs of `npm run proof`: fifty kills, a database that crashes five times, a provider with faults, doubts of every kind.
import type { CrashOptions } from './run.ts'

export type CrashPart = CrashOptions & {
  /** What the run shows, for the report. */
  shows: string
}

const withinMs = 15 * 60_000
const long = { messages: 20_000, withinMs, fsync: true }

/** Too many requests, failures, silence after taking the message, and silence before: shares of all create calls. */
const faults = { too_fast: 0.05, server_error: 0.02, hangs_after_taking: 0.01, drops: 0.005 }
const unruly = { read: 0.3, duplicate: 0.2, reordered: 0.3, early: 0.1 }

export const crashParts: readonly CrashPart[] = [
  {
    ...long,
    name: 'kills',
    shows: '50 kills; the provider deduplicates by our id',
    variant: 'resend',
    kills: 50,
    seed: 11,
  },
  {
    ...long,
    name: 'kills-lookup',
    shows: '50 kills; the provider does not deduplicate, doubts are looked up',
    variant: 'lookup',
    kills: 50,
    seed: 12,
  },
  {
    ...long,
    name: 'restarts',
    shows: 'the database ends without a checkpoint 5 times',
    variant: 'lookup',
    restarts: 5,
    seed: 13,
  },
  {
    ...long,
    name: 'faults',
    shows:
      '5 % 429 with Retry-After, 2 % 500, 1 % silent after taking, receipts doubled, turned round and early',
    variant: 'lookup',
    faults,
    receipts: unruly,
    seed: 14,
  },
  {
    name: 'everything',
    shows: 'kills, database crashes and faults at once',
    variant: 'lookup',
    messages: 10_000,
    kills: 20,
    restarts: 3,
    faults,
    receipts: unruly,
    fsync: true,
    withinMs,
    seed: 15,
  },
  {
    name: 'receipts-settle',
    shows: 'doubts that receipts settle, and a person where none comes',
    variant: 'wait',
    messages: 4000,
    kills: 10,
    faults,
    withinMs,
    seed: 16,
  },
  {
    name: 'people-settle',
    shows: 'doubts that only a person settles: exactly those listed',
    variant: 'staff',
    messages: 4000,
    kills: 10,
    faults,
    withinMs,
    seed: 17,
  },
]
