// What reserved recipients do after the hand-over: by business time, once, and across a restart.
import assert from 'node:assert/strict'
import test from 'node:test'
import { reserved, type ReservedName } from '#channels/sandbox/reserved.ts'
import { needAttention } from '../delivery/attention.ts'
import { testApp, type TestApp } from '#evals/test-app.ts'
import { runSandboxDue } from './due.ts'

type Channel = 'whatsapp' | 'sms'

/** Juan's number becomes the reserved one, and he is sent a confirmation. */
async function confirmTo(app: TestApp, name: ReservedName, channel: Channel = 'whatsapp'): Promise<string> {
  const { phone } = reserved[name]
  await app.rows(
    `update contact_point set value = $1 where channel in ('whatsapp', 'sms')
       and patient_id = (select id from patient where external_id = 'juan-garcia')`,
    [phone],
  )
  await app.call('enviarConfirmacionCita', {
    paciente: 'Juan García',
    fechaHora: '2024-08-22 10:00',
    tipoCita: 'Videoconsulta',
    canal: channel === 'sms' ? 'SMS' : 'WhatsApp',
  })
  await app.app.settle()
  return phone
}

const state = async (app: TestApp): Promise<string | undefined> =>
  (
    await app.rows<{ state: string }>(
      `select d.state from delivery d join message m on m.id = d.message_id where m.words = 'appointment_confirmation'
       order by d.hop limit 1`,
    )
  )[0]?.state

async function later(app: TestApp, seconds: number): Promise<void> {
  app.clock.set(new Date(app.clock.now().getTime() + seconds * 1000).toISOString())
  await app.app.settle()
}

const receipts: { name: ReservedName; steps: [afterSeconds: number, state: string][] }[] = [
  {
    name: 'no-lee',
    steps: [
      [0, 'delivered'],
      [6, 'delivered'],
    ],
  },
  {
    name: 'apagado',
    steps: [
      [0, 'sent'],
      [29, 'sent'],
      [1, 'undelivered'],
    ],
  },
  {
    name: 'tarda',
    steps: [
      [29, 'sent'],
      [1, 'delivered'],
    ],
  },
  {
    name: 'tarda-mucho',
    steps: [
      [599, 'sent'],
      [1, 'delivered'],
    ],
  },
  {
    name: 'lee-tarde',
    steps: [
      [0, 'delivered'],
      [4 * 3600, 'read'],
    ],
  },
  {
    name: 'rebota',
    steps: [
      [59, 'sent'],
      [1, 'failed'],
    ],
  },
  { name: 'incierto', steps: [[60, 'delivered']] },
]
for (const { name, steps } of receipts) {
  test(`${name}: ${steps.map(([after, to]) => `${after} s later ${to}`).join(', ')}`, async () => {
    const app = await testApp()
    try {
      await confirmTo(app, name)
      for (const [after, expected] of steps) {
        await later(app, after)
        assert.equal(await state(app), expected, `${after} s later`)
      }
    } finally {
      await app.end()
    }
  })
}

const answers: { name: ReservedName; proof: string; expected: number }[] = [
  {
    name: 'baja',
    proof: `select 1 from consent where status = 'withdrawn' and channel = 'whatsapp' and patient_id = (select id from patient where external_id = 'juan-garcia') and how = 'reply' and purpose = 'care'`,
    expected: 1,
  },
  { name: 'confirma', proof: `select 1 from appointment where status = 'confirmed'`, expected: 1 },
  { name: 'peligro', proof: `select 1 from incident where queue = 'emergency_oncall'`, expected: 1 },
]
for (const { name, proof, expected } of answers) {
  test(`${name}: answers once, by the same gate as a provider's webhook`, async () => {
    const app = await testApp()
    try {
      await confirmTo(app, name)
      const before = (await app.rows(proof)).length
      for (let minute = 0; minute < 10; minute += 1) await later(app, 60)
      const typed = await app.rows<{ body: string }>(
        `select body from inbound_message where provider = 'sandbox'`,
      )
      assert.equal(typed.length, 1)
      assert.equal((await app.rows(proof)).length - before, expected)
      assert.equal(await state(app), 'read')
    } finally {
      await app.end()
    }
  })
}

test('sin-respuesta: tried again six times, then left to a person, on whose list it stands', async () => {
  const app = await testApp()
  const { ctx, org } = app.app
  try {
    await confirmTo(app, 'sin-respuesta')
    for (let minutes = 0; minutes < 60; minutes += 5) await later(app, 300)
    assert.equal(await state(app), 'uncertain')
    assert.deepEqual(await app.rows('select attempt, check_at from delivery'), [
      { attempt: 6, check_at: null },
    ])
    const { items } = await needAttention(ctx.db.org(org), org, {
      attention: 'uncertain',
      now: app.clock.now(),
      limit: 5,
    })
    assert.deepEqual(
      items.map(({ reason, code, attempts }) => [reason, code, attempts]),
      [['no_answer', 'sandbox-silent', 6]],
    )
  } finally {
    await app.end()
  }
})

test('what is to come is in the database: another process does it, and two at once do it once', async () => {
  const app = await testApp()
  try {
    await confirmTo(app, 'peligro')
    app.clock.set('2024-08-19T10:00:00+02:00')
    const { ctx, receive } = app.app
    // It died between the answer and its mark: the answer is known again.
    await runSandboxDue(ctx, receive)
    await app.rows('update sandbox_due set done_at = null')
    await Promise.all([runSandboxDue(ctx, receive), runSandboxDue(ctx, receive)])
    assert.equal((await app.rows('select 1 from inbound_message')).length, 1)
    assert.equal((await app.rows(`select 1 from delivery_event where type = 'read'`)).length, 1)
    assert.equal((await app.rows('select 1 from sandbox_due where done_at is null')).length, 0)
    assert.equal(await runSandboxDue(ctx, receive), 0)
  } finally {
    await app.end()
  }
})

test('rows that are done are forgotten a day later', async () => {
  const app = await testApp()
  try {
    await confirmTo(app, 'tarda')
    await later(app, 30)
    assert.equal((await app.rows('select 1 from sandbox_due')).length, 1)
    await later(app, 25 * 3600)
    await app.rows(`insert into sandbox_due (org, id, message_id, what, args, due_at)
      select org, 'x', id, 'receipt', '{"what":"receipt","type":"read","afterMs":1}', at from sandbox_message limit 1`)
    await later(app, 1)
    assert.deepEqual(await app.rows('select id from sandbox_due'), [{ id: 'x' }])
  } finally {
    await app.end()
  }
})
