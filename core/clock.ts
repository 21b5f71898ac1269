// Business time and ids, injected everywhere. Wall time is read here and nowhere else (leases, signatures, durations).
import { randomBytes } from 'node:crypto'
import type { Database } from './database/database.ts'

export type Clock = {
  /** Business time: the wall clock plus the offset kept in the database. */
  now(): Date
  /** Wall time in milliseconds, for leases and durations. */
  wall(): number
  /** Reads the offset again; every poll does, so that all processes of a database agree. */
  refresh(): Promise<void>
  /** Moves business time on. Sandbox and tests only. */
  advanceTo(instant: Date): Promise<void>
}

/**
 * The clock of one database. `startAt` (config NOW) sets the offset only when it differs from the NOW the offset was
 * made with, so that a restart with the same NOW goes on and never back.
 */
export async function openClock(db: Database, startAt?: Date): Promise<Clock> {
  const wall = (): number => Date.now()
  let offset = 0
  const read = async (): Promise<{ offset_ms: number; started_at: string | null } | undefined> => {
    const rows = await db
      .system()
      .query<{ offset_ms: number; started_at: string | null }>('select offset_ms, started_at from clock')
    return rows[0]
  }
  const write = async (next: number, startedAt: string | null): Promise<void> => {
    await db.system().query(
      `insert into clock (singleton, offset_ms, started_at) values (true, $1, $2)
       on conflict (singleton) do update set offset_ms = excluded.offset_ms, started_at = excluded.started_at`,
      [next, startedAt],
    )
    offset = next
  }
  const stored = await read()
  offset = stored?.offset_ms ?? 0
  const given = startAt?.toISOString() ?? null
  if (startAt && stored?.started_at !== given) await write(startAt.getTime() - wall(), given)
  return {
    now: () => new Date(wall() + offset),
    wall,
    refresh: async () => {
      offset = (await read())?.offset_ms ?? 0
    },
    advanceTo: async (instant) => {
      const current = await read()
      if (instant.getTime() > wall() + offset)
        await write(instant.getTime() - wall(), current?.started_at ?? null)
    },
  }
}

export type Ids = {
  /** A sortable unique id: 50 bits of time, 20 of count, 60 random (UUIDv7-like, base 32 text of 26 characters). */
  next(): string
  /** An unguessable code for links: 128 random bits, URL-safe. */
  code(): string
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

const digits = [...alphabet]
const inDigits = (value: number, length: number): string => {
  let text = ''
  for (let left = value; text.length < length; left = Math.floor(left / 32))
    text = (digits[left % 32] ?? '0') + text
  return text
}

/** Random bytes are drawn by the page: a system call for each id would cost more than the rest of it. */
function randomPages(): (count: number) => Uint8Array {
  let page = randomBytes(0)
  let at = 0
  return (count) => {
    if (at + count > page.length) {
      page = randomBytes(8192)
      at = 0
    }
    at += count
    return page.subarray(at - count, at)
  }
}

export function randomIds(): Ids {
  const random = randomPages()
  let last = { time: 0, count: 0 }
  return {
    next: () => {
      const time = Date.now()
      last = { time, count: time === last.time ? last.count + 1 : 0 }
      let tail = ''
      for (const byte of random(12)) tail += digits[byte % 32] ?? '0'
      // Within one millisecond they count on: what a process made later sorts later.
      return inDigits(time, 10) + inDigits(last.count, 4) + tail
    },
    code: () => randomBytes(16).toString('base64url'),
  }
}
