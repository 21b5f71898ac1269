// Which messages are read as one turn, and when.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { testApp, type TestApp } from '#evals/test-app.ts'
import { leaseTurns, markNetted, type Burst } from './lease.ts'
import { isStillWaiting, postponeInbound, type Waiting } from './inbox.ts'

const start = Date.parse('2024-08-19T09:00:00+02:00')
const burst: Burst = { quietMs: 2000, maxMs: 10_000 }

let app: TestApp
before(async () => {
  app = await testApp()
})
after(() => app.end())

type Arrival = {
  at: number
  text: string
  kind?: 'text' | 'button' | 'media'
  quoted?: string
  netted?: boolean
}

let lines = 0

/** A conversation of its own, with these messages in it; the clock then stands `now` ms after the start. */
async function conversation(arrivals: readonly Arrival[], now: number): Promise<string> {
  lines += 1
  const from = `+3460010${String(lines).padStart(4, '0')}`
  for (const [index, { at, text, kind = 'text', quoted, netted = true }] of arrivals.entries()) {
    app.clock.set(new Date(start + at).toISOString())
    await app.app.receive({
      channel: 'whatsapp',
      provider: 'sandbox',
      providerId: `lease-${lines}-${index}`,
      from,
      to: app.app.ctx.channels.whatsapp.sender,
      kind,
      text,
      ...(quoted ? { quotedProviderId: quoted } : {}),
      ...(kind === 'button' ? { payload: 'confirm:x' } : {}),
      ...(kind === 'media' ? { media: 'audio' as const } : {}),
    })
    const [stored] = await app.rows<{ id: string }>('select id from inbound_message where provider_id = $1', [
      `lease-${lines}-${index}`,
    ])
    if (netted && stored) await markNetted(app.app.ctx.db.system(), { ids: [stored.id], wall: Date.now() })
  }
  app.clock.set(new Date(start + now).toISOString())
  return from
}

async function turnsOf(from: string, patience: Burst | null): Promise<Waiting[]> {
  const turns = await leaseTurns(app.app.ctx, { limit: 100, burst: patience })
  return turns.filter(({ address }) => address === from)
}

const done = () =>
  app.rows('update inbound_message set processed_at = received_at where processed_at is null')

const cases: {
  why: string
  arrivals: Arrival[]
  now: number
  patience: Burst | null
  read: string | null
}[] = [
  {
    why: 'a message just arrived waits',
    arrivals: [{ at: 0, text: 'a' }],
    now: 1000,
    patience: burst,
    read: null,
  },
  {
    why: 'a lone one old enough is read',
    arrivals: [{ at: 0, text: 'a' }],
    now: 2000,
    patience: burst,
    read: 'a',
  },
  {
    why: 'what came shortly after is read with it',
    arrivals: [
      { at: 0, text: 'a' },
      { at: 1500, text: 'b' },
      { at: 3000, text: 'c' },
    ],
    now: 5000,
    patience: burst,
    read: 'a\nb\nc',
  },
  {
    why: 'the last of them is too young',
    arrivals: [
      { at: 0, text: 'a' },
      { at: 4500, text: 'b' },
    ],
    now: 5000,
    patience: burst,
    read: null,
  },
  {
    why: 'whoever goes on writing is read after ten seconds',
    arrivals: [
      { at: 0, text: 'a' },
      { at: 9900, text: 'b' },
    ],
    now: 10_000,
    patience: burst,
    read: 'a\nb',
  },
  {
    why: 'a tap waits for nothing',
    arrivals: [{ at: 0, text: 'Sí', kind: 'button' }],
    now: 0,
    patience: burst,
    read: 'Sí',
  },
  {
    why: 'nor does a voice note',
    arrivals: [{ at: 0, text: '', kind: 'media' }],
    now: 0,
    patience: burst,
    read: '',
  },
  {
    why: 'a tap ends the burst before it',
    arrivals: [
      { at: 0, text: 'a' },
      { at: 100, text: 'Sí', kind: 'button' },
    ],
    now: 200,
    patience: burst,
    read: 'a',
  },
  {
    why: 'an answer to another message is a turn of its own',
    arrivals: [
      { at: 0, text: 'a' },
      { at: 100, text: 'b', quoted: 'other' },
    ],
    now: 5000,
    patience: burst,
    read: 'a',
  },
  {
    why: 'hours apart they were never one, however late they are read',
    arrivals: [
      { at: 0, text: 'a' },
      { at: 3_600_000, text: 'b' },
    ],
    now: 7_200_000,
    patience: burst,
    read: 'a',
  },
  {
    why: 'nothing joins that the net has not read',
    arrivals: [
      { at: 0, text: 'a' },
      { at: 100, text: 'b', netted: false },
      { at: 200, text: 'c' },
    ],
    now: 5000,
    patience: burst,
    read: 'a',
  },
  { why: 'without patience at once', arrivals: [{ at: 0, text: 'a' }], now: 0, patience: null, read: 'a' },
]

for (const { why, arrivals, now, patience, read } of cases) {
  test(`a burst: ${why}`, async () => {
    const from = await conversation(arrivals, now)
    const turns = await turnsOf(from, patience)
    assert.deepEqual(
      turns.map(({ body }) => body),
      read === null ? [] : [read],
    )
    await done()
  })
}

test('one reader at a time, and what arrives meanwhile waits for the next turn; a turn that failed grows', async () => {
  const from = await conversation([{ at: 0, text: 'a' }], 5000)
  const [first] = await turnsOf(from, burst)
  assert.ok(first)
  assert.deepEqual(await turnsOf(from, burst), [], 'it is leased')
  const { address, ourSender } = first
  await app.app.receive({
    channel: 'whatsapp',
    provider: 'sandbox',
    providerId: 'lease-late',
    from: address,
    to: ourSender,
    kind: 'text',
    text: 'b',
  })
  assert.deepEqual(await turnsOf(from, null), [], 'nor is what came behind it')
  await app.rows(`update inbound_message set netted_at = received_at where provider_id = 'lease-late'`)
  await postponeInbound(app.app.ctx, first, -1)
  const [again] = await turnsOf(from, null)
  assert.deepEqual([again?.id, again?.body, again?.attempt], [first.id, 'a\nb', 2])
  assert.ok(again)
  await app.rows(`update inbound_message set processed_at = received_at where provider_id = 'lease-late'`)
  assert.equal(await isStillWaiting(app.app.ctx.db.org(app.app.org), again), false, 'part of it was answered')
  await done()
})
