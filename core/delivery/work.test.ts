// The sender on both databases: leases, crashes, stale subjects, receipts in any order, two workers at once.
import assert from 'node:assert/strict'
import test from 'node:test'
import { openDatabase } from '#core/database/open.ts'
import { startNativePostgres } from '#evals/native-postgres.ts'
import { standingClock, testApp, type TestApp } from '#evals/test-app.ts'
import { sandboxChannels } from '#channels/index.ts'
import type { Channels, Outgoing, SendResult } from '#channels/contract.ts'
import type { Database } from '../database/database.ts'
import { receiveReceipt } from './receipts.ts'
import { workOnce } from './work.ts'

type Provider = { sent: Outgoing[]; answer: (outgoing: Outgoing) => Promise<SendResult> }

/** A provider that remembers everything it was given, and answers as told. */
function providerChannels(provider: Provider, uncertain: 'resend' | 'staff'): Channels {
  const channels = sandboxChannels(async () => true)
  const wrap = (name: keyof Channels) => ({
    ...channels[name],
    provider: 'fake',
    uncertain,
    send: async (outgoing: Outgoing) => {
      provider.sent.push(outgoing)
      return provider.answer(outgoing)
    },
  })
  return { whatsapp: wrap('whatsapp'), sms: wrap('sms'), email: wrap('email'), push: wrap('push') }
}

const accept = async (outgoing: Outgoing): Promise<SendResult> => ({
  state: 'sent',
  providerId: `p-${outgoing.deliveryId}`,
})

async function world(
  database?: Database,
  uncertain: 'resend' | 'staff' = 'staff',
): Promise<TestApp & { provider: Provider }> {
  const provider: Provider = { sent: [], answer: accept }
  const app = await testApp({
    ...(database ? { database } : {}),
    channels: providerChannels(provider, uncertain),
  })
  return { ...app, provider }
}

const confirm = (app: TestApp, hour = '10:00') =>
  app.call('enviarConfirmacionCita', {
    paciente: 'Juan García',
    fechaHora: `2024-08-22 ${hour}`,
    tipoCita: 'Videoconsulta',
    canal: 'SMS',
  })
const states = async (app: TestApp) =>
  (await app.rows<{ state: string }>('select state from delivery order by created_at, id')).map(
    (row) => row.state,
  )

const cases: { name: string; run: (app: TestApp & { provider: Provider }) => Promise<void> }[] = [
  {
    name: 'a message is handed over once, recorded, counted and told',
    run: async (app) => {
      await confirm(app)
      await app.app.settle()
      await app.app.settle()
      assert.equal(app.provider.sent.length, 1)
      assert.deepEqual(await states(app), ['sent'])
      assert.equal((await app.rows('select 1 from usage_record')).length, 1)
      assert.deepEqual(
        (await app.rows<{ type: string }>(`select type from event where ids ? 'delivery' order by seq`)).map(
          (row) => row.type,
        ),
        ['delivery.handing_over', 'delivery.sent'],
      )
    },
  },
  {
    name: 'two workers at once: each message once',
    run: async (app) => {
      for (let hour = 9; hour < 21; hour += 1) await confirm(app, `${String(hour).padStart(2, '0')}:00`)
      await Promise.all([workOnce(app.app.ctx, 'a'), workOnce(app.app.ctx, 'b'), workOnce(app.app.ctx, 'c')])
      await app.app.settle()
      assert.equal(new Set(app.provider.sent.map((one) => one.deliveryId)).size, app.provider.sent.length)
      assert.equal(app.provider.sent.length, 12)
    },
  },
  {
    name: 'an appointment cancelled after the submit is not spoken of any more',
    run: async (app) => {
      await confirm(app)
      await app.rows(`update appointment set status = 'cancelled' where starts_at = '2024-08-22T08:00Z'`)
      await app.app.settle()
      assert.equal(app.provider.sent.length, 0)
      assert.deepEqual(
        await app.rows(`select state, reason from message where words = 'appointment_confirmation'`),
        [{ state: 'blocked', reason: 'appointment_cancelled' }],
      )
    },
  },
  {
    name: 'consent withdrawn between submit and hand-over',
    run: async (app) => {
      await confirm(app)
      await app.rows(`insert into consent (org, id, patient_id, purpose, channel, status, how, actor, at)
        select org, 'late', id, 'care', 'sms', 'withdrawn', 'reply', 'patient', '2024-08-19T07:00Z' from patient where external_id = 'juan-garcia'`)
      await app.app.settle()
      assert.equal(app.provider.sent.length, 0)
      assert.deepEqual(await states(app), ['blocked'])
    },
  },
  {
    name: 'a number changed between submit and hand-over is the one written to',
    run: async (app) => {
      await confirm(app)
      await app.rows(
        `update contact_point set value = '+34600999888' where channel = 'sms' and patient_id = (select id from patient where external_id = 'juan-garcia')`,
      )
      await app.app.settle()
      assert.equal(app.provider.sent[0]?.address, '+34600999888')
    },
  },
  {
    name: 'a claim whose worker died goes back and is sent',
    run: async (app) => {
      await confirm(app)
      await app.rows(`update delivery set state = 'claimed', worker = 'dead', lease_until = '2000-01-01'`)
      await app.app.settle()
      assert.deepEqual(await states(app), ['sent'])
    },
  },
  {
    name: 'a hand-over whose worker died is uncertain, visible and not made again',
    run: async (app) => {
      await confirm(app)
      await app.rows(
        `update delivery set state = 'handing_over', worker = 'dead', lease_until = '2000-01-01'`,
      )
      await app.app.settle()
      assert.deepEqual(await states(app), ['uncertain'])
      assert.equal(app.provider.sent.length, 0)
    },
  },
  {
    name: 'a receipt settles what was uncertain',
    run: async (app) => {
      app.provider.answer = async () => ({ state: 'uncertain' })
      await confirm(app)
      await app.app.settle()
      assert.deepEqual(await states(app), ['uncertain'])
      await app.rows(
        `insert into provider_message (provider, provider_id, org, delivery_id) select 'fake', 'late-1', org, id from delivery`,
      )
      const { ctx, org } = app.app
      await ctx.db.org(org).tx((tx) =>
        receiveReceipt(tx, ctx, org, {
          provider: 'fake',
          providerId: 'late-1',
          eventKey: 'e1',
          type: 'delivered',
          at: ctx.clock.now(),
        }),
      )
      assert.deepEqual(await states(app), ['delivered'])
    },
  },
  {
    name: 'receipts before the record, out of order and twice end in the furthest state',
    run: async (app) => {
      const { ctx, org } = app.app
      app.provider.answer = async (outgoing) => {
        for (const type of ['read', 'delivered', 'read', 'sent'] as const) {
          await ctx.db.org(org).tx((tx) =>
            receiveReceipt(tx, ctx, org, {
              provider: 'fake',
              providerId: `p-${outgoing.deliveryId}`,
              eventKey: `${outgoing.deliveryId}:${type}`,
              type,
              at: ctx.clock.now(),
            }),
          )
        }
        return accept(outgoing)
      }
      await confirm(app)
      await app.app.settle()
      assert.deepEqual(await states(app), ['read'])
    },
  },
  {
    name: 'refused for now is tried again later, refused for good is failed and frees its key',
    run: async (app) => {
      app.provider.answer = async () => ({ state: 'refused', trouble: 'provider_down', afterMs: 60_000 })
      await confirm(app)
      await app.app.settle()
      assert.deepEqual(await states(app), ['retrying'])
      app.provider.answer = async () => ({ state: 'refused', trouble: 'not_on_channel' })
      app.clock.set('2024-08-19T09:02:00+02:00')
      await app.app.settle()
      assert.deepEqual(await states(app), ['failed'])
      app.provider.answer = accept
      await confirm(app)
      await app.app.settle()
      assert.deepEqual(await states(app), ['failed', 'sent'])
    },
  },
  {
    name: 'a channel that throws has not told whether it sent',
    run: async (app) => {
      app.provider.answer = async () => {
        throw new Error('socket hang up')
      }
      await confirm(app)
      await app.app.settle()
      assert.deepEqual(await states(app), ['uncertain'])
    },
  },
  {
    name: 'a reminder not sent while everything stood still is not sent days late',
    run: async (app) => {
      await app.call('recordatorioAutomatico', {
        paciente: 'Juan García',
        fechaHora: '2024-08-20 22:00',
        motivo: 'Toma de medicación',
        canal: 'SMS',
      })
      app.clock.set('2024-08-25T12:00:00+02:00')
      await app.app.settle()
      assert.equal(app.provider.sent.length, 0)
      assert.deepEqual(await states(app), ['expired'])
    },
  },
]

for (const { name, run } of cases) {
  test(`PGlite: ${name}`, async () => {
    const app = await world()
    try {
      await run(app)
    } finally {
      await app.end()
    }
  })
}

test('native PostgreSQL', async (t) => {
  const server = await startNativePostgres()
  t.after(() => server.stop())
  for (const { name, run } of cases) {
    await t.test(name, async () => {
      const setUp = await openDatabase({ databaseUrl: server.url, dataDir: '' })
      const tables = await setUp
        .system()
        .query<{ name: string }>(
          `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration'`,
        )
      await setUp
        .system()
        .query(`truncate ${tables.map((table) => `"${table.name}"`).join(', ')} restart identity cascade`)
      const app = await world(setUp)
      try {
        await run(app)
      } finally {
        await app.end()
      }
    })
  }
})

test('a standing clock does not move by itself', () => {
  const clock = standingClock('2024-08-19T09:00:00+02:00')
  assert.equal(clock.now(), clock.now())
})
