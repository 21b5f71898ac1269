// A whole product for tests: real embedded database, sandbox channels, a clock that stands where it is put, no loops unless asked.
import type { Clock } from '#core/clock.ts'
import type { Database } from '#core/database/database.ts'
import type { Principal } from '#core/ctx.ts'
import { scopes } from '#core/ctx.ts'
import { createMensajeria, type Mensajeria } from '../server/package.ts'
import type { AppOptions } from '../server/app.ts'
import { testDatabase } from './test-database.ts'

/** Business time stands still until moved; wall time runs, as leases need it to. */
export function standingClock(start: string): Clock & { set: (iso: string) => void } {
  let now = new Date(start)
  return {
    now: () => now,
    wall: Date.now,
    refresh: async () => {},
    advanceTo: async (instant) => {
      now = instant
    },
    set: (iso) => {
      now = new Date(iso)
    },
  }
}

export type TestApp = Mensajeria & {
  clock: ReturnType<typeof standingClock>
  principal: Principal
  /** Rows of a query, as the tables hold them. */
  rows: <R = Record<string, unknown>>(sql: string, params?: readonly unknown[]) => Promise<R[]>
  /** What stands on the sandbox device of an address, oldest first. */
  device: (channel: string, address: string) => Promise<string[]>
  /** Somebody types (or taps) on a sandbox device; the product reads and answers it. */
  write: (
    from: { channel: 'whatsapp' | 'sms' | 'email' | 'push'; address: string },
    text: string,
    more?: { payload?: string; media?: 'audio' | 'image' },
  ) => Promise<void>
  end: () => Promise<void>
}

export const brief = '2024-08-19T09:00:00+02:00'

export async function testApp(
  options: Partial<AppOptions> & { now?: string; database?: Database } = {},
): Promise<TestApp> {
  const clock = standingClock(options.now ?? brief)
  const database = options.database ?? (await testDatabase())
  const mensajeria = await createMensajeria({ ...options, database, clock, work: false })
  const { app } = mensajeria
  const handle = app.ctx.db.org(app.org)
  let written = 0
  return {
    ...mensajeria,
    clock,
    principal: { org: app.org, kind: 'local', id: 'test', scopes: new Set(scopes) },
    rows: (sql, params) => handle.query(sql, params),
    device: async (channel, address) => {
      const rows = await handle.query<{ text: string }>(
        `select content->>'text' as text from sandbox_message where channel = $1 and address = $2 order by seq`,
        [channel, address],
      )
      return rows.map((row) => row.text)
    },
    write: async ({ channel, address }, text, more = {}) => {
      written += 1
      const kind = more.payload === undefined ? (more.media === undefined ? 'text' : 'media') : 'button'
      await app.receive({
        channel,
        provider: 'sandbox',
        providerId: `typed-${written}`,
        from: address,
        to: app.ctx.channels[channel].sender,
        kind,
        text,
        ...more,
      })
      await app.settle()
    },
    end: () => app.close(),
  }
}

/** The address of a sample patient on a channel. */
export async function addressOf(app: TestApp, externalId: string, channel: string): Promise<string> {
  const rows = await app.rows<{ value: string }>(
    `select c.value from contact_point c join patient p on p.org = c.org and p.id = c.patient_id where p.external_id = $1 and c.channel = $2`,
    [externalId, channel],
  )
  const value = rows[0]?.value
  if (value === undefined) throw new Error(`${externalId} has no ${channel}`)
  return value
}
