// What no lookup may do: answer without its scope, tell of another organization, tell how somebody is reached, change anything.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import type { Scope } from '#core/ctx.ts'
import { scopes } from '#core/ctx.ts'
import type { Database, Handle } from '#core/database/database.ts'
import { CodedError } from '#core/errors.ts'
import { addressOf, testApp, type TestApp } from '#evals/test-app.ts'
import { lookupWords } from '#prompts/staff/lookups.es.ts'
import { loadSample } from '../../server/sample/sample.ts'
import { callLookup, lookups } from './registry.ts'
import { asking, type Args, type Asked } from './world.fixture.ts'

const other = 'otra'
let app: TestApp
let asked: Asked
let otherPlan: string | undefined
let otherMessage: string | undefined

/** Every lookup, as widely as it can be asked. */
const everything: [name: string, args: Args][] = [
  ['consultarAgenda', { desde: '2024-08-01', hasta: '2024-10-31' }],
  ['consultarMensajes', { paciente: 'HC-00001' }],
  ['consultarMensajes', { paciente: 'HC-00004' }],
  ['consultarEntrega', { paciente: 'HC-00001' }],
  ['consultarIncidencias', {}],
  ['consultarNPS', {}],
  ['consultarPagos', { estado: 'todos' }],
  ['consultarUso', {}],
  ['consultarCampana', {}],
  ['buscarConocimiento', { texto: '¿Dónde se puede aparcar?' }],
  ['buscarConocimiento', { texto: '¿cuál es el teléfono para pedir cita?' }],
]

before(async () => {
  app = await testApp()
  asked = asking(app)
  const { ctx } = app.app
  await loadSample(ctx, other)
  await app.rows(
    `update patient set given = 'Ajena', family = 'Prohibida' where org = $1 and external_id <> 'juan-garcia'`,
    [other],
  )
  for (const org of ['demo', other]) await live(org)
  const plan = await app.app.call({ ...app.principal, org: other }, 'alertaSaludPublica', {
    alerta: 'Sarampión',
    segmento: 'todos los pacientes',
  })
  otherPlan = plan.planId
  const [message] = await app.rows<{ id: string }>(`select id from message where org = $1 limit 1`, [other])
  otherMessage = message?.id
})
after(() => app.end())

/** A morning of an organization: messages both ways, incidents, a mass send. */
async function live(org: string): Promise<void> {
  const call = (...[tool, args]: Parameters<TestApp['call']>) =>
    app.app.call({ ...app.principal, org }, tool, args)
  const paciente = 'HC-00001'
  await call('enviarConfirmacionCita', {
    paciente,
    fechaHora: '2024-08-20 10:00',
    tipoCita: 'Videoconsulta',
    canal: 'WhatsApp',
  })
  await call('notificacionPago', { paciente, importe: '49,00 €', fecha: '2024-08-21', canal: 'SMS' })
  await call('enviarEncuestaNPS', { paciente, especialidad: 'Cardiología', canal: 'email' })
  await call('feedbackPaciente', { paciente, mensaje: 'Me han cobrado dos veces el recibo del 612 345 678' })
  await call('alertaSaludPublica', { alerta: 'Ola de calor', segmento: 'mayores de 65 años' })
  await app.app.settle()
  if (org !== 'demo') return
  const address = await addressOf(app, 'juan-garcia', 'whatsapp')
  await app.write(
    { channel: 'whatsapp', address },
    `Escríbeme a juan.otro@example.org o al ${address.slice(3)}`,
  )
}

test('house rules: file and name agree, words, scopes and a toolset are there, inputs are strict, arguments are described', () => {
  assert.deepEqual(Object.keys(lookups).sort(), Object.keys(lookupWords).sort())
  for (const [name, lookup] of Object.entries(lookups)) {
    assert.equal(lookup.name, name)
    assert.ok(existsSync(new URL(`./catalog/${name}.ts`, import.meta.url)))
    assert.ok(lookup.title.length > 3 && lookup.description.length > 40 && lookup.scopes.length > 0)
    assert.equal(lookup.input.safeParse({ otra: 1 }).success, false)
    const { properties = {} } = z.toJSONSchema(lookup.input, { io: 'input' })
    for (const [argument, schema] of Object.entries(properties))
      assert.ok(typeof schema === 'object' && schema.description, `${name}.${argument}`)
  }
})

test('each lookup answers with its own scopes alone, or with admin', async () => {
  for (const [name, args] of everything) {
    const needed = lookups[name]?.scopes ?? []
    for (const held of [needed, ['admin'] as const])
      assert.ok((await asked.ask(name, args, held)).text.length > 0, name)
  }
})

const shut: Handle = {
  query: () => assert.fail('something was read'),
  tx: () => assert.fail('something was read'),
}
const shutDatabase: Database = {
  driver: 'pglite',
  org: () => shut,
  system: () => shut,
  close: async () => {},
}

test('without its scope nothing is read, whatever else the key may do', async () => {
  for (const [name, { scopes: needed }] of Object.entries(lookups))
    for (const missing of needed) {
      const held = scopes.filter((scope): scope is Scope => scope !== missing && scope !== 'admin')
      const context = {
        ctx: { ...app.app.ctx, db: shutDatabase },
        principal: { ...app.principal, scopes: new Set(held) },
      }
      await assert.rejects(
        callLookup(context, name, { paciente: 'Juan García', texto: 'x' }),
        (error: unknown) =>
          error instanceof CodedError && error.code === 'forbidden' && error.params['scope'] === missing,
        name,
      )
    }
})

test('what an entry holds is as it is described', async () => {
  const seen = new Set<string>()
  for (const [name, args] of everything)
    for (const row of await asked.askAll(name, args)) {
      lookups[name]?.row?.parse(row)
      seen.add(name)
    }
  // Scores are held against theirs where some were given (figures.test.ts).
  const all = Object.keys(lookups).filter((name) => name !== 'consultarNPS')
  assert.deepEqual([...seen].sort(), all.sort())
})

test('an unknown lookup is refused with those there are, a prototype’s name too', async () => {
  for (const name of ['enviarTodo', '__proto__', 'constructor']) {
    const error = await asked.refused(name, {})
    assert.equal(error.code, 'not_found')
    assert.deepEqual(error.params['options'], Object.keys(lookups))
  }
})

test('nobody of another organization is told of, in either direction', async () => {
  for (const [name, args] of everything) {
    const here = JSON.stringify(await asked.askAll(name, args)) + (await asked.ask(name, args)).text
    assert.ok(!here.includes('Ajena') && !here.includes('Prohibida'), name)
  }
  const there = asking({ ...app, principal: { ...app.principal, org: other } })
  const agenda = await there.askAll('consultarAgenda', { desde: '2024-08-01', hasta: '2024-10-31' })
  assert.ok(agenda.length > 100)
  const names = new Set(agenda.map((row) => Reflect.get(row['patient'] as object, 'name')))
  assert.deepEqual(names, new Set(['Ajena Prohibida', 'Juan García López']))
  const usage = async (one: Asked) => (await one.ask('consultarUso')).total
  const counted = async (org: string) =>
    (
      await app.rows<{ count: number }>('select count(*)::int as count from usage_record where org = $1', [
        org,
      ])
    )[0]?.count
  assert.deepEqual([await usage(asked), await usage(there)], [await counted('demo'), await counted(other)])
  const said = await there.ask('consultarMensajes', { paciente: 'juan-garcia' })
  assert.ok(said.data.every((row) => row['origin'] !== 'patient'))
  assert.equal((await there.ask('consultarIncidencias')).total, 1)
})

test('ids of another organization are ids of nothing', async () => {
  assert.ok(otherPlan && otherMessage)
  assert.equal((await asked.refused('consultarCampana', { id: otherPlan })).code, 'not_found')
  assert.equal((await asked.refused('consultarEntrega', { mensaje: otherMessage })).code, 'not_found')
  const [patient] = await app.rows<{ id: string }>('select id from patient where org = $1 limit 1', [other])
  assert.equal(
    (await asked.refused('consultarMensajes', { paciente: patient?.id })).code,
    'patient_not_found',
  )
})

test('no answer tells how anybody is reached, nor opens a link', async () => {
  const stored = await app.rows<{ value: string }>('select distinct value from contact_point')
  const codes = await app.rows<{ code: string }>('select code from link')
  assert.ok(stored.length > 50 && codes.length > 5)
  for (const [name, args] of everything) {
    const { text } = await asked.ask(name, args)
    const all = text + JSON.stringify(await asked.askAll(name, args))
    const digits = all.replace(/[\s.()-]/g, '')
    for (const { value } of stored) assert.ok(!all.includes(value), name)
    for (const { code } of codes) assert.ok(!all.includes(code), name)
    assert.doesNotMatch(all, /[\w.]+@[\w.]+\.\w+|https?:/, name)
    assert.doesNotMatch(digits.replace(/01[a-z0-9]{24}/g, ''), /(?:\+34|0034)?[6789]\d{8}(?!\d)/, name)
  }
})

const everyRow = async (): Promise<string> => {
  const tables = await app.rows<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('migration') order by 1`,
  )
  const sums: string[] = []
  for (const { name } of tables) {
    const [row] = await app.rows<{ sum: string }>(
      `select count(*) || md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as sum from "${name}" t`,
    )
    sums.push(`${name} ${row?.sum}`)
  }
  return sums.join('\n')
}

test('nothing changes by being asked about', async () => {
  const before = await everyRow()
  for (const [name, args] of everything) await asked.askAll(name, args)
  assert.equal(await everyRow(), before)
})

test('what is said of a row by text and data has no half of a line or a control character', async () => {
  for (const [name, args] of everything) {
    const { text } = await asked.ask(name, args)
    assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{Cc}\u2028\u2029]/u, name)
    for (const line of text.split('\n').slice(1)) assert.match(line, /^(?:- |Y |Hay )/, name)
  }
})
