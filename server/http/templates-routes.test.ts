// Templates over REST and by command: for administrators, against a WhatsApp channel that approves what it is asked.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { after, before, beforeEach, test } from 'node:test'
import type { Channel, TemplateDraft } from '#channels/contract.ts'
import { testDatabase } from '#evals/test-database.ts'
import { allTemplates } from '#prompts/templates/templates.ts'
import { problem, type Running, startHttp } from './http.fixture.ts'
import { templatesChecked, templatesRegistered, templateView } from './openapi-schemas.ts'

let http: Running
let admin: string
let registered: TemplateDraft[] = []
let refuse: string | null = null
before(async () => {
  http = await startHttp(await testDatabase())
  admin = await http.keyFor('admin')
})
beforeEach(async () => {
  registered = []
  refuse = null
  await http.ctx.db.system().query('delete from template')
  serve({
    register: async (draft) => {
      if (refuse !== null) throw Object.assign(new Error('refused'), { code: refuse })
      registered.push(draft)
      return { providerId: `${draft.name}/7` }
    },
    state: async () => ({ state: 'approved' }),
  })
})
after(() => http.close())

const serve = (templates: Channel['templates']): void => {
  const { whatsapp } = http.ctx.channels
  Object.assign(http.ctx.channels, { whatsapp: { ...whatsapp, provider: 'meta', templates } })
}
const post = async <T>(path: string, json: unknown, status = 200): Promise<T> => {
  const response = await http.call(path, { key: admin, json })
  assert.equal(response.status, status)
  return (await response.json()) as T
}
type Piece = { done: { name: string; state: string }[]; next: string | null }

test('only an administrator, and only strict bodies', async () => {
  const other = await http.keyFor('citas:enviar', 'pacientes:leer')
  for (const path of ['/v1/templates/register', '/v1/templates/sync']) {
    await problem(await http.call(path, { key: other, json: {} }), 403)
    await problem(await http.call(path, { key: admin, json: { all: true } }), 400)
  }
  await problem(await http.call('/v1/templates', { key: other }), 403)
  for (const json of [{ languages: [] }, { languages: ['de'] }, { languages: 'es' }])
    await problem(await http.call('/v1/templates/register', { key: admin, json }), 400)
  assert.equal(registered.length, 0)
})

test('registers in pieces, checks in pieces, lists what came of it', async () => {
  let next: string | null | undefined
  while (next !== null) {
    const piece: Piece = await post('/v1/templates/register', { languages: ['ca'], after: next })
    assert.ok(templatesRegistered.safeParse(piece).success)
    next = piece.next
  }
  const expected = allTemplates(http.ctx.config.publicUrl, ['ca'])
  assert.deepEqual(registered.map(({ name }) => name).sort(), expected.map(({ name }) => name).sort())
  assert.equal(registered.find(({ url }) => url)?.url?.base, 'https://publico.example/l/')
  const checked: Piece = await post('/v1/templates/sync', {})
  assert.ok(templatesChecked.safeParse(checked).success)
  const { data } = (await (await http.call('/v1/templates', { key: admin })).json()) as { data: unknown[] }
  const views = data.map((one) => templateView.parse(one))
  assert.equal(views.length, expected.length)
  assert.equal(views.filter(({ state }) => state === 'approved').length, checked.done.length)
})

test('the sandbox has nobody to ask', async () => {
  serve(undefined)
  for (const path of ['/v1/templates/register', '/v1/templates/sync']) {
    const told = await problem(await http.call(path, { key: admin, json: {} }), 400)
    assert.equal(told.code, 'invalid_channel')
    assert.match(told.detail, /plantillas/)
  }
})

const command = (...words: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['server/commands/templates.ts', ...words],
      {
        cwd: new URL('../../', import.meta.url),
        env: { PATH: process.env['PATH'], METAQARE_URL: http.url, METAQARE_API_KEY: admin },
      },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })

test('npm run templates says each step in words, and in JSON', async () => {
  const help = await command('--help')
  assert.match(help.out, /templates -- register/)
  assert.match((await command('list')).out, /No hay ninguna plantilla/)
  const done = await command('register', '--languages', 'es')
  assert.equal(done.code, 0, done.err)
  assert.match(done.out, /mq_nps_survey +es +en revisión/)
  assert.match((await command('register', '--languages', 'es')).out, /No queda ninguna/)
  const checked = await command('sync', '--json')
  const said = JSON.parse(checked.out) as { state: string }[]
  assert.equal(said.length, registered.length)
  assert.ok(said.every(({ state }) => state === 'approved'))
  assert.match((await command('list')).out, /mq_health_alert_heat_wave +es +utility +aprobada/)
  const wrong = await command('publish')
  assert.equal(wrong.code, 1)
  assert.match(wrong.err, /list, register, sync/)
})

test('where the provider refuses all, the command stops and says so', async () => {
  refuse = '190'
  const done = await command('register', '--languages', 'es')
  assert.equal(done.code, 1)
  assert.match(done.out, /no admitida +190/)
  assert.match(done.err, /credenciales/)
  assert.equal(done.out.match(/190/g)?.length, 10, 'one piece was tried')
})
