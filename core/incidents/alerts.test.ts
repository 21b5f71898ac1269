// Danger goes on being told until somebody answers: whom, when, with what words, and what stops it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, testApp, type TestApp } from '#evals/test-app.ts'
import { parseRota } from '../people/rota.ts'
import { saveRota } from '../people/rota-store.ts'
import { runAlerts } from './alerts.ts'
import { ackIncident, resolveIncident } from './handle.ts'
import { openIncident } from './incidents.ts'
import { incidentHealth } from './watch.ts'

const start = '2024-08-19T09:00:00+02:00'
type Juan = { channel: 'whatsapp'; address: string }

async function world(work: (app: TestApp, juan: Juan) => Promise<void>): Promise<void> {
  const app = await testApp({ now: start })
  try {
    await work(app, { channel: 'whatsapp', address: await addressOf(app, 'juan-garcia', 'whatsapp') })
  } finally {
    await app.end()
  }
}

const at = (minutes: number): string => new Date(Date.parse(start) + minutes * 60_000).toISOString()

async function pass(app: TestApp, minutes: number): Promise<void> {
  app.clock.set(at(minutes))
  await app.app.settle()
}

type Alert = { minute: number; staff: string; channel: string; text: string; state: string }
const alerts = async (app: TestApp): Promise<Alert[]> =>
  app.rows<Alert>(
    `select extract(epoch from m.created_at - $1::timestamptz)::int / 60 as minute, m.staff_id as staff, d.channel,
       d.content->>'text' as text, d.state
     from message m join delivery d on d.org = m.org and d.message_id = m.id where m.words = 'oncall_alert'
     order by m.created_at, d.channel desc`,
    [start],
  )
const times = async (app: TestApp): Promise<string[]> => [
  ...new Set((await alerts(app)).map(({ minute, staff }) => `${minute} ${staff}`)),
]
const first = async (app: TestApp): Promise<{ id: string; status: string; next_alert_at: Date | null }> => {
  const [incident] = await app.rows<{ id: string; status: string; next_alert_at: Date | null }>(
    'select id, status, next_alert_at from incident order by number limit 1',
  )
  assert.ok(incident)
  return incident
}

test('at once, by all channels, with the number, the kind and a link, and nothing of the patient', () =>
  world(async (app, juan) => {
    await app.write(juan, 'me duele mucho el pecho y no puedo respirar')
    const sent = await alerts(app)
    assert.deepEqual(
      sent.map(({ minute, staff, channel, state }) => [minute, staff, channel, state]),
      [
        [0, 'vega', 'whatsapp', 'delivered'],
        [0, 'vega', 'sms', 'delivered'],
      ],
    )
    for (const { text } of sent) {
      assert.match(text, /emergencia/)
      assert.match(text, /[Ii]ncidencia (n\.º )?1\b/)
      assert.match(text, /\/l\/[\w-]{22}$/)
      assert.doesNotMatch(text, /Juan|García|pecho|respirar/)
    }
    const [message] = await app.rows(
      `select recipient, purpose, patient_id, priority from message where words = 'oncall_alert'`,
    )
    assert.deepEqual(message, { recipient: 'staff', purpose: 'safety', patient_id: null, priority: 0 })
  }))

test('nobody answers: again after 2 and 5 minutes, then the next, round and round, and the health shows it', () =>
  world(async (app, juan) => {
    await app.write(juan, 'no puedo respirar')
    for (let minute = 1; minute <= 25; minute += 1) await pass(app, minute)
    assert.deepEqual(await times(app), [
      '0 vega',
      '2 vega',
      '5 vega',
      '8 soto',
      '10 soto',
      '13 soto',
      '16 prat',
      '18 prat',
      '21 prat',
      '24 vega',
    ])
    assert.match((await alerts(app))[4]?.text ?? '', /aviso 3, nadie la atiende/)
    const { status } = await first(app)
    assert.equal(status, 'open')
    const [finding] = await incidentHealth(app.app.ctx.db.org('demo'), { org: 'demo', now: app.clock.now() })
    assert.deepEqual([finding?.code, finding?.count, finding?.seconds], ['danger_unanswered', 1, 25 * 60])
    const told = await app.rows(`select 1 from event where type = 'incident.alerted'`)
    assert.equal(told.length, 10, 'every step is an event')
  }))

test('a process that was away alerts once when it is back, and goes on from there', () =>
  world(async (app, juan) => {
    await app.write(juan, 'no puedo respirar')
    await pass(app, 180)
    assert.deepEqual(await times(app), ['0 vega', '180 vega'])
    await pass(app, 182)
    assert.deepEqual((await times(app)).length, 2)
    await pass(app, 183)
    assert.deepEqual((await times(app)).at(-1), '183 vega')
  }))

test('two workers at once alert once', () =>
  world(async (app, juan) => {
    await app.write(juan, 'no puedo respirar')
    app.clock.set(at(2))
    const done = await Promise.all([runAlerts(app.app.ctx), runAlerts(app.app.ctx), runAlerts(app.app.ctx)])
    assert.equal(done[0] + done[1] + done[2], 1)
    await app.app.settle()
    assert.equal((await alerts(app)).length, 4)
  }))

const endings = [
  { label: 'acknowledged', end: ackIncident, status: 'acknowledged' },
  { label: 'resolved', end: resolveIncident, status: 'resolved' },
] as const
for (const { label, end, status } of endings)
  test(`${label}: no further alert, and what still waited is called off`, () =>
    world(async (app, juan) => {
      await app.write(juan, 'no puedo respirar')
      app.clock.set(at(2))
      await runAlerts(app.app.ctx)
      const { id } = await first(app)
      await app.app.ctx.db.org('demo').tx((tx) => end(tx, app.app.ctx, 'demo', { id, actor: 'local' }))
      for (const minute of [3, 5, 8, 30]) await pass(app, minute)
      const after = await first(app)
      assert.deepEqual([after.status, after.next_alert_at], [status, null])
      assert.deepEqual(
        (await alerts(app)).map(({ minute, state }) => `${minute} ${state}`),
        ['0 delivered', '0 delivered', '2 cancelled', '2 cancelled'],
      )
      assert.deepEqual(
        await incidentHealth(app.app.ctx.db.org('demo'), { org: 'demo', now: app.clock.now() }),
        [],
      )
    }))

test('nobody on call: told once, looked at again, and alerted as soon as a rota is there', () =>
  world(async (app, juan) => {
    await app.rows('delete from rota')
    await app.write(juan, 'quiero morirme, ya no aguanto más')
    for (const minute of [1, 2, 4, 7]) await pass(app, minute)
    assert.deepEqual(await alerts(app), [])
    assert.equal((await app.rows(`select 1 from event where type = 'incident.unmanned'`)).length, 1)
    const [finding] = await incidentHealth(app.app.ctx.db.org('demo'), { org: 'demo', now: app.clock.now() })
    assert.deepEqual([finding?.code, finding?.count], ['danger_unmanned', 1])
    const rota = parseRota({
      people: { uno: { name: 'Uno', channels: { sms: '+34611000009' } } },
      queues: { emergency_oncall: { shifts: [{ days: 'all', order: ['uno'] }] } },
    })
    await app.app.ctx.db.org('demo').tx((tx) => saveRota(tx, app.app.ctx, 'demo', { rota, actor: 'test' }))
    await pass(app, 9)
    assert.deepEqual(await times(app), ['9 uno'])
  }))

test('“a person will call” is said only while somebody is on call', () =>
  world(async (app, juan) => {
    const told = async (): Promise<boolean | undefined> =>
      (
        await app.rows<{ calls: boolean }>(
          `select (slots->>'personCalls')::boolean as calls from message where words = 'danger_self_harm' order by id desc limit 1`,
        )
      )[0]?.calls
    await app.write(juan, 'quiero morirme')
    assert.equal(await told(), true)
    await app.rows(
      `update rota set body = jsonb_set(body, '{queues,emergency_oncall}', '{"shifts":[],"exceptions":[]}')`,
    )
    await app.write(juan, 'quiero morirme')
    assert.equal(await told(), false)
  }))

test('what is critical pages whoever is on call for its queue; the rest pages nobody', () =>
  world(async (app) => {
    const said = {
      intent: 'complaint',
      also: [],
      urgency: 'none',
      nps: null,
      language: 'es',
      slots: {},
      confidence: 1,
      source: 'rule',
    } as const
    const { ctx, org } = app.app
    await ctx.db.org(org).tx(async (tx) => {
      for (const severity of ['high', 'critical'] as const)
        await openIncident(tx, ctx, org, {
          queue: 'privacy',
          interpretation: { ...said, also: [], category: 'privacy', severity },
          patientId: null,
        })
    })
    await app.app.settle()
    const sent = await alerts(app)
    assert.deepEqual(await times(app), ['0 prat'])
    assert.match(sent[0]?.text ?? '', /incidencia crítica de Protección de datos\. Incidencia n\.º 2/)
  }))

test('an opt-out, the night, an emergency stop and a shared phone hold no alert back', () =>
  world(async (app, juan) => {
    await app.rows(`insert into sending_stop (org, since, actor) values ('demo', now(), 'test')`)
    await app.write(juan, 'BAJA')
    app.clock.set('2024-08-20T03:00:00+02:00')
    await app.write(juan, 'no puedo respirar')
    const sent = await alerts(app)
    assert.deepEqual(
      sent.map(({ staff, channel, state }) => `${staff} ${channel} ${state}`),
      ['soto sms delivered', 'soto email delivered'],
    )
  }))
