import assert from 'node:assert/strict'
import test from 'node:test'
import type { Arrival, InboundEvent } from '#channels/contract.ts'
import { withdrawn } from '#agent/conversation/story.fixture.ts'
import { addressOf, testApp, type TestApp } from '#evals/test-app.ts'
import { applyArrivals } from './apply.ts'

async function arrive(app: TestApp, ...arrivals: Arrival[]): Promise<void> {
  const { ctx, org } = app.app
  const receivedAt = ctx.clock.now()
  await ctx.db.org(org).tx((tx) => applyArrivals(tx, ctx, org, { arrivals, receivedAt }))
  await app.app.settle()
}

let sent = 0
const from = (
  app: TestApp,
  channel: 'whatsapp' | 'sms' | 'email',
  address: string,
  more: Partial<InboundEvent>,
): Arrival => ({
  is: 'message',
  event: {
    channel,
    provider: 'test',
    providerId: `t${(sent += 1)}`,
    from: address,
    to: app.app.ctx.channels[channel].sender,
    kind: 'text',
    text: '',
    ...more,
  },
})

async function withApp(work: (app: TestApp) => Promise<void>): Promise<void> {
  const app = await testApp()
  try {
    await work(app)
  } finally {
    await app.end()
  }
}

const words = async (app: TestApp): Promise<string[]> =>
  (
    await app.rows<{ words: string }>(
      `select words from message where kind = 'agent_reply' order by created_at, id`,
    )
  ).map((row) => row.words)
const queues = async (app: TestApp): Promise<string[]> =>
  (await app.rows<{ queue: string }>('select queue from incident order by number')).map((row) => row.queue)

async function invite(app: TestApp): Promise<{ id: string; address: string }> {
  await app.call('enviarConfirmacionCita', {
    paciente: 'Juan García',
    fechaHora: '2024-08-21 10:00',
    tipoCita: 'Videoconsulta',
    canal: 'Email',
  })
  await app.app.settle()
  const [message] = await app.rows<{ subject_id: string }>(
    `select subject_id from message where words = 'appointment_confirmation'`,
  )
  return { id: message?.subject_id ?? '', address: await addressOf(app, 'juan-garcia', 'email') }
}
const statusOf = async (app: TestApp, id: string): Promise<string | undefined> =>
  (await app.rows<{ status: string }>('select status from appointment where id = $1', [id]))[0]?.status

const calendars: {
  name: string
  answer: 'accepted' | 'declined' | 'tentative'
  address?: string
  uid?: string
  status: string
  says: string[]
  queues: string[]
}[] = [
  {
    name: 'accepted: confirmed',
    answer: 'accepted',
    status: 'confirmed',
    says: ['confirm_done'],
    queues: [],
  },
  {
    name: 'declined: cancelled at once, with its undo',
    answer: 'declined',
    status: 'cancelled',
    says: ['cancel_done'],
    queues: ['appointments'],
  },
  {
    name: 'tentative: nothing is done, and it is asked',
    answer: 'tentative',
    status: 'booked',
    says: ['clarify_ask'],
    queues: [],
  },
  {
    name: 'of an entry we do not know: nothing is done, and it is asked',
    answer: 'declined',
    uid: 'elsewhere@x',
    status: 'booked',
    says: ['clarify_ask'],
    queues: [],
  },
  {
    name: 'from where the invitation was forwarded to: a person looks',
    answer: 'declined',
    address: 'otra@example.com',
    status: 'booked',
    says: ['person_will_answer'],
    queues: ['support'],
  },
]
for (const one of calendars) {
  test(`a calendar's answer, ${one.name}`, () =>
    withApp(async (app) => {
      const { id, address } = await invite(app)
      await arrive(
        app,
        from(app, 'email', one.address ?? address, {
          calendar: { uid: one.uid ?? `${id}@clinica.example`, answer: one.answer },
        }),
      )
      assert.equal(await statusOf(app, id), one.status)
      assert.deepEqual(await words(app), one.says)
      assert.deepEqual(await queues(app), one.queues)
    }))
}

test('a calendar that cannot tell is asked once; then a person looks', () =>
  withApp(async (app) => {
    const { id, address } = await invite(app)
    const perhaps = { calendar: { uid: `${id}@clinica.example`, answer: 'tentative' as const } }
    await arrive(app, from(app, 'email', address, perhaps))
    await arrive(app, from(app, 'email', address, perhaps))
    assert.deepEqual(await queues(app), ['support'])
  }))

const stops: { text: string; withdrawn: number; says: string[]; queues: string[] }[] = [
  { text: 'STOP', withdrawn: 5, says: [], queues: [] },
  { text: 'BAJA', withdrawn: 5, says: [], queues: [] },
  // Twilio's own stop word means something else to a patient: both are kept, and a person sees to the appointment.
  { text: 'CANCEL', withdrawn: 5, says: [], queues: ['appointments'] },
  { text: 'REVOKE', withdrawn: 5, says: [], queues: [] },
  {
    text: 'STOP, me duele mucho el pecho y no puedo respirar',
    withdrawn: 5,
    says: ['danger_emergency'],
    queues: ['emergency_oncall', 'clinical'],
  },
  { text: 'START', withdrawn: 0, says: ['opt_in_done'], queues: [] },
]
for (const one of stops) {
  test(`${one.text}, on which the provider acted itself: the ledger knows, and nothing is tried in vain`, () =>
    withApp(async (app) => {
      const address = await addressOf(app, 'juan-garcia', 'sms')
      await app.call('recordatorioAutomatico', {
        paciente: 'Juan García',
        fechaHora: '2024-08-19 22:00',
        motivo: 'Toma de medicación',
        canal: 'SMS',
      })
      await arrive(app, from(app, 'sms', address, { text: one.text, stoppedByProvider: true }))
      const rows = await withdrawn(app)
      assert.equal(rows.length, one.withdrawn)
      assert.ok(rows.every(({ channel, how }) => channel === 'sms' && how === 'reply'))
      assert.deepEqual(await words(app), one.says)
      assert.deepEqual(await queues(app), one.queues)
    }))
}

test('the same word where the provider did nothing gets its one last confirmation', () =>
  withApp(async (app) => {
    await arrive(app, from(app, 'sms', await addressOf(app, 'juan-garcia', 'sms'), { text: 'STOP' }))
    assert.deepEqual(await words(app), ['opt_out_done'])
  }))

const pointsAt = (app: TestApp, value: string) =>
  app.rows<{ id: string; who: string; channel: string; status: string; kind: string; preferred: boolean }>(
    `select c.id, p.external_id as who, c.channel, c.status, c.kind, c.preferred from contact_point c
     join patient p on p.org = c.org and p.id = c.patient_id where c.value = $1 order by 2, 3`,
    [value],
  )

test('an account that moved: written to at the new number there alone, no more at the old one', () =>
  withApp(async (app) => {
    const old = await addressOf(app, 'juan-garcia', 'whatsapp')
    const before = (await pointsAt(app, old)).find(({ channel }) => channel === 'whatsapp')
    await arrive(app, { is: 'address_changed', channel: 'whatsapp', from: old, to: '+34699000111' })
    const [moved] = await pointsAt(app, '+34699000111')
    assert.deepEqual(
      { ...moved, id: '' },
      {
        id: '',
        who: 'juan-garcia',
        channel: 'whatsapp',
        status: 'active',
        kind: 'phone',
        preferred: before?.preferred,
      },
    )
    const left = await pointsAt(app, old)
    assert.deepEqual(
      left.map(({ channel, status }) => `${channel} ${status}`),
      ['sms active', 'whatsapp old'],
    )
    assert.deepEqual(await app.rows(`select verified_at from contact_point where value = '+34699000111'`), [
      { verified_at: null },
    ])
    assert.equal((await app.rows(`select 1 from event where type = 'contact_point.moved'`)).length, 1)
    await app.call('enviarConfirmacionCita', {
      paciente: 'Juan García',
      fechaHora: '2024-08-21 10:00',
      tipoCita: 'Videoconsulta',
      canal: 'WhatsApp',
    })
    await app.app.settle()
    assert.equal((await app.device('whatsapp', '+34699000111')).length, 1)
    assert.equal((await app.device('whatsapp', old)).length, 0)
  }))

test('told twice it is done once; a user id instead of a number is one', () =>
  withApp(async (app) => {
    const old = await addressOf(app, 'juan-garcia', 'whatsapp')
    const told: Arrival = { is: 'address_changed', channel: 'whatsapp', from: old, to: 'ES.1234' }
    await arrive(app, told, told)
    await arrive(app, told)
    const moved = await pointsAt(app, 'ES.1234')
    assert.deepEqual(
      moved.map(({ status, kind }) => `${status} ${kind}`),
      ['active bsuid'],
    )
    assert.equal((await app.rows(`select 1 from event where type = 'contact_point.moved'`)).length, 1)
  }))

test('moving to where somebody else is reached makes nobody one; where it was blocked for them it stays so', () =>
  withApp(async (app) => {
    const ana = await addressOf(app, 'ana-gil', 'whatsapp')
    const juan = await addressOf(app, 'juan-garcia', 'whatsapp')
    const merged = 'select 1 from patient where merged_into is not null'
    const mergedBefore = (await app.rows(merged)).length
    await arrive(app, { is: 'address_changed', channel: 'whatsapp', from: juan, to: ana })
    assert.deepEqual(
      (await pointsAt(app, ana)).flatMap(({ who, channel, status }) =>
        channel === 'whatsapp' ? [`${who} ${status}`] : [],
      ),
      ['ana-gil active', 'juan-garcia active'],
    )
    assert.equal((await app.rows(merged)).length, mergedBefore)
    await app.rows(`update contact_point set status = 'blocked' where value = $1 and channel = 'whatsapp'`, [
      ana,
    ])
    await app.rows(`update contact_point set status = 'active' where value = $1 and channel = 'whatsapp'`, [
      juan,
    ])
    await arrive(app, { is: 'address_changed', channel: 'whatsapp', from: juan, to: ana })
    assert.ok(
      (await pointsAt(app, ana)).every(
        ({ channel, status }) => channel !== 'whatsapp' || status === 'blocked',
      ),
    )
  }))

test('an account that nobody knows moves nobody', () =>
  withApp(async (app) => {
    await arrive(app, {
      is: 'address_changed',
      channel: 'whatsapp',
      from: '+34699999999',
      to: '+34699000111',
    })
    assert.deepEqual(await pointsAt(app, '+34699000111'), [])
  }))
