// The pages behind links over real HTTP: what a press does, once, and what is no longer possible.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { approvalRoutes } from './approvals.ts'
import { createHttp } from './http/http.ts'
import { listen, type Listening } from './http/listen.ts'
import { linkRoutes } from './links.ts'
import { testApp, type TestApp } from '#evals/test-app.ts'
import { tools } from '#tools/registry.ts'

let app: TestApp
let door: Listening
before(async () => {
  app = await testApp()
  const http = createHttp({
    app: app.app,
    definitions: tools,
    version: '9.9.9',
    host: '127.0.0.1',
    parts: [linkRoutes(app.app), approvalRoutes(app.app)],
  })
  door = await listen(http.handler, { host: '127.0.0.1', port: 0 })
})
after(async () => {
  await door.close()
  await app.end()
})

const minute = 60_000
let path: string
let hour = 9
/** Each test has an appointment and a link of its own. */
beforeEach(async () => {
  app.clock.set('2024-08-19T09:00:00+02:00')
  hour += 1
  const said = await app.enviarConfirmacionCita(
    'Juan García',
    `2024-08-21 ${hour}:00`,
    'Revisión',
    'WhatsApp',
  )
  await app.app.settle()
  assert.doesNotMatch(said, /No enviado/)
  const [link] = await app.rows<{ code: string }>(
    `select l.code from link l join appointment a on a.id = l.subject_id where l.kind = 'manage' order by a.starts_at desc limit 1`,
  )
  path = `/l/${link?.code}`
})

const open = (at = path): Promise<Response> => fetch(door.url + at)
const press = (choice: string): Promise<Response> =>
  fetch(door.url + path, { method: 'POST', body: new URLSearchParams({ choice }) })
const wait = (ms: number): void => app.clock.set(new Date(app.clock.now().getTime() + ms).toISOString())

async function presses(): Promise<string[]> {
  const rows = await app.rows<{ payload: string }>(
    `select payload from inbound_message where provider = 'link' and provider_id like $1 order by received_at, seq`,
    [`${path.slice(3)}:%`],
  )
  return rows.map((row) => row.payload.split(':')[0] ?? '')
}

const isDone = async (response: Response): Promise<boolean> =>
  (await response.text()).includes('class="card good"')

test('a press is stored once however often it is repeated, and the first is noted on the link', async () => {
  const began = app.clock.now()
  for (const response of await Promise.all([press('confirm'), press('confirm'), press('confirm')]))
    assert.ok(await isDone(response))
  wait(9 * minute)
  assert.ok(await isDone(await press('confirm')))
  assert.deepEqual(await presses(), ['confirm'])
  wait(2 * minute)
  await press('confirm')
  assert.deepEqual(await presses(), ['confirm', 'confirm'])
  const [link] = await app.rows<{ used_at: Date }>('select used_at from link where code = $1', [
    path.slice(3),
  ])
  assert.equal(link?.used_at.getTime(), began.getTime())
})

test('a change of mind counts', async () => {
  await press('reschedule')
  await press('confirm')
  await press('reschedule')
  assert.deepEqual(await presses(), ['reschedule', 'confirm', 'reschedule'])
})

test('twenty presses and no more', async () => {
  for (let round = 0; round < 10; round += 1) {
    assert.ok(await isDone(await press('confirm')))
    assert.ok(await isDone(await press('reschedule')))
  }
  const refused = await press('confirm')
  assert.equal(refused.status, 410)
  assert.ok(!(await isDone(refused)))
  assert.equal((await presses()).length, 20)
})

test('what was cancelled can be neither confirmed nor cancelled again, and the page says so', async () => {
  assert.ok(await isDone(await press('cancel')))
  await app.app.settle()
  assert.ok(await isDone(await press('cancel')), 'the same press again')
  for (const response of [await press('confirm'), await open()]) {
    assert.equal(response.status, 410)
    assert.ok(!(await isDone(response)))
  }
  wait(11 * minute)
  assert.equal((await press('cancel')).status, 410)
  assert.deepEqual(await presses(), ['cancel'])
})

test('a second cancellation counts after the first was taken back', async () => {
  await press('cancel')
  await app.app.settle()
  await app.rows(
    `update appointment set status = 'booked' where id = (select subject_id from link where code = $1)`,
    [path.slice(3)],
  )
  assert.ok(await isDone(await press('cancel')))
  assert.deepEqual(await presses(), ['cancel', 'cancel'])
})

test('a past appointment has nothing to press', async () => {
  app.clock.set(`2024-08-21T${hour}:30:00+02:00`)
  assert.equal((await press('confirm')).status, 410)
  assert.deepEqual(await presses(), [])
})

const codes: [label: string, path: string, status: number][] = [
  ['a NUL', '/l/%00', 410],
  ['a NUL for a room', '/sala/%00', 410],
  ['half a character', '/l/%ED%A0%80', 404],
  ['a code that never was', `/l/${'a'.repeat(22)}`, 410],
  ['a code with a quote', "/l/'or'1'='1", 410],
  ['a NUL for a plan', '/aprobar/%00', 400],
]
for (const [label, at, status] of codes) {
  test(`${label} gets ${status}`, async () => assert.equal((await open(at)).status, status))
}

test('a form that is too long, or in no charset of ours, is refused', async () => {
  const long = await fetch(door.url + path, {
    method: 'POST',
    body: new URLSearchParams({ choice: 'x'.repeat(5000) }),
  })
  assert.equal(long.status, 413)
  const strange = await fetch(door.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded; charset=koi8-r' },
    body: 'choice=confirm',
  })
  assert.equal(strange.status, 415)
})
