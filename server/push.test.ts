// Push switched on and off over real HTTP, and what then arrives at a push service that opens it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createPublicLink } from '#core/links/links.ts'
import { putPatients } from '#core/patients/put-patients.ts'
import { rowOf } from '#core/patients/sample-rows.ts'
import { bookFor } from '#prompts/index.ts'
import { pushWorld, type PushWorld } from './push.fixture.ts'

let world: PushWorld
before(async () => {
  world = await pushWorld()
})
after(() => world.close())

const begun = '2024-08-19T09:00:00+02:00'
let hour = 8

/** A link of this patient, as a message by another channel brings it. */
async function linkFor(name: string, externalId: string): Promise<string> {
  hour += 1
  const said = await world.app.enviarConfirmacionCita(name, `2024-08-2${hour % 5} ${hour}:00`, 'Revisión')
  assert.doesNotMatch(said, /No enviado/)
  await world.app.app.settle()
  return world.linkOf(externalId)
}

const send = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(world.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const device = (address: string): { subscription: unknown } => ({
  subscription: JSON.parse(address) as unknown,
})
async function act(code: string, action: string, address: string): Promise<unknown> {
  const response = await send(`/push/${code}/${action}`, device(address))
  assert.equal(response.status, 200)
  return response.json()
}
const newDevice = (): string => world.service.subscribe(world.publicKey)

const pointsAt = (value: string): Promise<Record<string, unknown>[]> =>
  world.app.rows(
    `select p.external_id as patient, c.status, c.kind, c.verified_at is not null as verified
     from contact_point c join patient p on p.id = c.patient_id
     where c.channel = 'push' and c.value = $1 order by p.external_id`,
    [value],
  )
const consentsOf = (externalId: string): Promise<Record<string, unknown>[]> =>
  world.app.rows(
    `select c.purpose, c.status, c.how, c.text, c.text_version as version, c.language, c.actor, c.evidence from consent c
     join patient p on p.id = c.patient_id where p.external_id = $1 and c.channel = 'push' and c.how = 'link' order by c.seq`,
    [externalId],
  )

test('switched on, a message arrives there: generic title, discreet words, its link; switched off, none does', async () => {
  const code = await linkFor('Juan García', 'juan-garcia')
  const address = newDevice()
  assert.deepEqual(await act(code, 'status', address), { on: false })
  assert.deepEqual(await act(code, 'subscribe', address), { on: true })
  assert.deepEqual(await act(code, 'subscribe', address), { on: true }, 'the same answer twice')
  assert.deepEqual(await act(code, 'status', address), { on: true })
  assert.deepEqual(await pointsAt(address), [
    { patient: 'juan-garcia', status: 'active', kind: 'subscription', verified: true },
  ])

  await world.app.enviarConfirmacionCita('Juan García', '2024-08-28 10:00', 'Cardiología', 'push')
  await world.app.app.settle()
  const [arrived, ...more] = world.service.pushed()
  assert.equal(more.length, 0)
  assert.equal(arrived?.address, address)
  const { title, body, url } = arrived?.payload ?? {}
  assert.equal(title, bookFor('es').pushPage.notificationTitle)
  assert.match(String(body), /28 de agosto a las 10:00h/)
  assert.doesNotMatch(String(body), /Cardio/)
  assert.match(String(url), /\/l\/[\w-]{22}$/)

  assert.deepEqual(await act(code, 'unsubscribe', address), { on: false })
  assert.deepEqual(await act(code, 'unsubscribe', address), { on: false }, 'the same answer twice')
  assert.equal((await pointsAt(address))[0]?.['status'], 'old')
  assert.deepEqual(await act(code, 'subscribe', address), { on: true }, 'and on again')
  await act(code, 'unsubscribe', address)
})

test('what was agreed to is kept once: the words as shown, their version, their language, and how', async () => {
  const code = await linkFor('Laura Sánchez', 'laura-sanchez')
  await act(code, 'subscribe', newDevice())
  await act(code, 'subscribe', newDevice())
  const page = await (await fetch(`${world.url}/push/${code}`)).text()
  const [row, ...more] = await consentsOf('laura-sanchez')
  assert.equal(more.length, 0)
  const { evidence, text, ...rest } = row ?? {}
  assert.ok(page.includes(String(text)))
  assert.deepEqual(rest, {
    purpose: 'care',
    status: 'given',
    how: 'link',
    version: 'push-1',
    language: 'es',
    actor: 'patient',
  })
  assert.deepEqual(Object.keys(evidence as object).sort(), ['message', 'page', 'reader'])
  assert.ok(!JSON.stringify(row).includes(code))
})

test('of two devices the one switched on last is written to', async () => {
  const code = await linkFor('Laura Sánchez', 'laura-sanchez')
  const [first, second] = [newDevice(), newDevice()]
  await act(code, 'subscribe', first)
  world.app.clock.set('2024-08-19T09:01:00+02:00')
  await act(code, 'subscribe', second)
  await world.app.enviarConfirmacionCita('Laura Sánchez', '2024-08-29 10:00', 'Revisión', 'push')
  await world.app.app.settle()
  assert.equal(world.service.pushed().at(-1)?.address, second)
  world.app.clock.set(begun)
})

test('a minor’s link switches on the guardian’s device, for both of them', async () => {
  const code = await linkFor('Lucía Romero', 'lucia-romero')
  const address = newDevice()
  await act(code, 'subscribe', address)
  assert.deepEqual(
    (await pointsAt(address)).map(({ patient }) => patient),
    ['ana-gil'],
  )
  assert.equal((await consentsOf('lucia-romero')).length, 1)
  assert.equal((await consentsOf('ana-gil')).length, 1)
  await world.app.enviarConfirmacionCita('Lucía Romero', '2024-08-30 10:00', 'Revisión', 'push')
  await world.app.app.settle()
  assert.equal(world.service.pushed().at(-1)?.address, address)
  await act(code, 'unsubscribe', address)
  assert.equal((await pointsAt(address))[0]?.['status'], 'old')
})

test('one phone of two people: each switches their own on and off', async () => {
  const [juan, laura] = [await world.linkOf('juan-garcia'), await world.linkOf('laura-sanchez')]
  const address = newDevice()
  await act(juan, 'subscribe', address)
  await act(laura, 'subscribe', address)
  await act(juan, 'unsubscribe', address)
  assert.deepEqual(
    (await pointsAt(address)).map(({ patient, status }) => `${String(patient)} ${String(status)}`),
    ['juan-garcia old', 'laura-sanchez active'],
  )
})

test('a patient’s record that lists no device takes none away', async () => {
  const code = await world.linkOf('laura-sanchez')
  const address = newDevice()
  await act(code, 'subscribe', address)
  const { ctx, org } = world.app.app
  const row = rowOf('laura-sanchez', {
    name: 'Laura|Sánchez Ortiz',
    contactPoints: [{ channel: 'sms', value: '+34612345678' }],
  })
  await ctx.db.org(org).tx((tx) => putPatients(tx, ctx, org, [row], 'test'))
  assert.equal((await pointsAt(address))[0]?.['status'], 'active')
})

test('a browser that changes its subscription is written to by the new one, for everybody on it', async () => {
  const [juan, laura] = [await world.linkOf('juan-garcia'), await world.linkOf('laura-sanchez')]
  const [old, fresh] = [newDevice(), newDevice()]
  await act(juan, 'subscribe', old)
  await act(laura, 'subscribe', old)
  const renew = { old: JSON.parse(old) as unknown, subscription: JSON.parse(fresh) as unknown }
  for (const _ of [1, 2]) assert.equal((await send('/push/renew', renew)).status, 204)
  for (const [address, status] of [
    [old, 'old'],
    [fresh, 'active'],
  ] as const)
    assert.deepEqual(
      (await pointsAt(address)).map((point) => `${String(point['patient'])} ${String(point['status'])}`),
      [`juan-garcia ${status}`, `laura-sanchez ${status}`],
    )
  const guess = { ...renew, old: JSON.parse(newDevice()) as unknown }
  assert.equal((await send('/push/renew', guess)).status, 204, 'says nothing about what is known')
})

test('an address that was blocked stays so', async () => {
  const code = await world.linkOf('juan-garcia')
  const address = newDevice()
  await act(code, 'subscribe', address)
  await world.app.rows(`update contact_point set status = 'blocked' where value = $1`, [address])
  assert.equal((await send(`/push/${code}/subscribe`, device(address))).status, 403)
  assert.equal((await pointsAt(address))[0]?.['status'], 'blocked')
})

const elsewhere = (endpoint: string): unknown => ({
  subscription: { ...(JSON.parse(newDevice()) as object), endpoint },
})
const refusals: [label: string, status: number, body: () => unknown, headers?: Record<string, string>][] = [
  ['nothing', 400, () => ({})],
  ['broken JSON', 400, () => '{'],
  ['a list', 400, () => []],
  ['a field more', 400, () => ({ ...device(newDevice()), patientId: 'x' })],
  ['a host that is no push service', 400, () => elsewhere('https://evil.example/x')],
  ['no TLS', 400, () => elsewhere('http://fcm.googleapis.com/x')],
  ['an address inside', 400, () => elsewhere('https://169.254.169.254/latest')],
  ['too long', 413, () => ({ subscription: 'x'.repeat(9000) })],
  ['a form', 415, () => 'subscription=x', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['another site’s page', 403, () => device(newDevice()), { 'sec-fetch-site': 'cross-site' }],
]
for (const [label, status, body, headers] of refusals) {
  test(`refused with ${status}, and nothing kept: ${label}`, async () => {
    const count = (): Promise<unknown> => world.app.rows('select count(*) from contact_point')
    const before = await count()
    const code = await world.linkOf('juan-garcia')
    const response = await send(`/push/${code}/subscribe`, body(), headers)
    assert.equal(response.status, status)
    assert.doesNotMatch(await response.text(), /evil|169\.254/)
    assert.deepEqual(await count(), before)
  })
}

test('nobody is written to for a patient who died', async () => {
  const code = await linkFor('David Martín', 'david-martin')
  await world.app.rows(`update patient set status = 'deceased' where external_id = 'david-martin'`)
  for (const action of ['subscribe', 'status', 'unsubscribe'])
    assert.equal((await send(`/push/${code}/${action}`, device(newDevice()))).status, 404)
})

test('no link, no device: unknown, odd, expired and public codes', async () => {
  const { ctx, org } = world.app.app
  const shared = await ctx.db.org(org).tx((tx) =>
    createPublicLink(tx, ctx, org, {
      kind: 'request',
      subjectId: 'alert',
      language: 'es',
      expiresAt: new Date('2025-01-01'),
    }),
  )
  const juan = await world.linkOf('juan-garcia')
  for (const [code, status] of [
    ['a'.repeat(22), 404],
    ['x', 404],
    ['%00', 404],
    [shared, 404],
  ] as const) {
    assert.equal((await send(`/push/${code}/subscribe`, device(newDevice()))).status, status, code)
    assert.equal((await fetch(`${world.url}/push/${code}`)).status, 410, code)
  }
  assert.equal((await send(`/push/${juan}/elsewhere`, device(newDevice()))).status, 404)
  world.app.clock.set('2027-08-19T09:00:00+02:00')
  assert.equal((await send(`/push/${juan}/subscribe`, device(newDevice()))).status, 410)
  assert.equal((await fetch(`${world.url}/push/${juan}`)).status, 410)
  world.app.clock.set(begun)
})

test('the worker is served from the root, the page with our key and nothing of the patient', async () => {
  const worker = await fetch(`${world.url}/sw.js`)
  assert.match(worker.headers.get('content-type') ?? '', /javascript/)
  assert.equal(worker.headers.get('cache-control'), 'no-cache')
  const response = await fetch(`${world.url}/push/${await world.linkOf('juan-garcia')}`)
  assert.equal(response.headers.get('cache-control'), 'no-store')
  assert.match(
    response.headers.get('content-security-policy') ?? '',
    /script-src 'self'.*manifest-src 'self'/,
  )
  const page = await response.text()
  assert.ok(page.includes(`data-key="${world.publicKey}"`))
  assert.doesNotMatch(page, /Juan|García|<style|\sstyle=|\son\w+=|<script[^>]*>[^<]/)
})

test('a centre without keys says so, offers nothing to press, and takes no device', async (t) => {
  const without = await pushWorld({ sends: false })
  t.after(() => without.close())
  await without.app.enviarConfirmacionCita('Juan García', '2024-08-21 10:00', 'Revisión')
  await without.app.app.settle()
  const path = `/push/${await without.linkOf('juan-garcia')}`
  const response = await fetch(without.url + path)
  assert.equal(response.status, 200)
  const page = await response.text()
  assert.ok(page.includes(bookFor('es').pushPage.unavailableText))
  assert.doesNotMatch(page, /<button|<script/)
  const refused = await fetch(`${without.url}${path}/subscribe`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(device(newDevice())),
  })
  assert.equal(refused.status, 404)
})
