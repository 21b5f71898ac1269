// Lookups over real HTTP: the list, questions by query and by body, and every way in which one is refused.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { lookupWords } from '#prompts/staff/lookups.es.ts'
import { lookups } from '#tools/lookups/registry.ts'
import { lookupResult } from '../lookup-result.ts'
import { problem, type Running, startHttp } from './http.fixture.ts'
import { lookupList } from './openapi-lookups.ts'

let http: Running
let key: string
before(async () => {
  http = await startHttp(await testDatabase())
  key = await http.keyFor('pacientes:leer')
  const writer = await http.keyFor('pacientes:escribir')
  const json = {
    name: { given: 'Ana', family: 'Prueba Ejemplo' },
    contactPoints: [{ channel: 'sms', value: '+34612345678', preferred: true }],
  }
  assert.equal((await http.call('/v1/patients/HIS-1', { key: writer, method: 'PUT', json })).status, 201)
  const today = http.ctx.clock.now()
  await http.ctx.db.system().query(
    `insert into appointment (org, id, patient_id, status, starts_at, zone, kind, search_kind, source, created_at, updated_at)
     select 'one', 'a1', id, 'booked', $1, 'Europe/Madrid', 'Revisión', 'revision', 'test', $1, $1 from patient where external_id = 'HIS-1'`,
    [today],
  )
})
after(() => http.close())

test('the list: every lookup with its scopes, toolset and JSON schema, for any key', async () => {
  const response = await http.call('/v1/lookups', { key })
  const { data } = lookupList.parse(await response.json())
  assert.deepEqual(
    data.map((one) => one.name),
    Object.keys(lookups),
  )
  const agenda = data.find((one) => one.name === 'consultarAgenda')
  assert.equal(agenda?.input['additionalProperties'], false)
  assert.deepEqual(Object.keys(agenda?.input['properties'] as object), [
    'desde',
    'hasta',
    'estado',
    'especialidad',
    'paciente',
    'cursor',
  ])
  assert.deepEqual(Reflect.get(Object(agenda?.input['properties']) as object, 'estado'), {
    description: Reflect.get(lookupWords.consultarAgenda.args, 'estado'),
    type: 'string',
    enum: ['sin_confirmar', 'confirmada', 'cancelada', 'todas'],
  })
  await problem(await http.call('/v1/lookups'), 401)
})

const agenda = '/v1/lookups/consultarAgenda'
const asks: [label: string, path: string, init: { json?: unknown }][] = [
  ['without arguments', agenda, {}],
  ['by query', `${agenda}?desde=hoy&estado=sin_confirmar&paciente=HIS-1`, {}],
  ['by body', agenda, { json: { desde: 'hoy', estado: 'sin_confirmar', paciente: 'Ana Prueba Ejemplo' } }],
]
for (const [label, path, init] of asks)
  test(`asked ${label}`, async () => {
    const response = await http.call(path, { key, ...init })
    assert.equal(response.status, 200)
    const body = lookupResult.parse(await response.json())
    assert.deepEqual([body.total, body.next, body.data[0]?.['id']], [1, null, 'a1'])
    assert.match(body.text, /^1 cita /)
    assert.ok(!JSON.stringify(body).includes('612345678'))
  })

const cursorOf = (place: string): string => Buffer.from(place).toString('base64url')

const refused: [label: string, path: string, status: number, code: string, field?: string][] = [
  ['an unknown lookup', '/v1/lookups/consultarTodo', 404, 'not_found', 'name'],
  ['a prototype', '/v1/lookups/__proto__', 404, 'not_found', 'name'],
  ['an unknown argument', `${agenda}?telefono=612345678`, 400, 'invalid_input'],
  ['an argument twice', `${agenda}?desde=hoy&desde=ayer`, 400, 'invalid_input', 'desde'],
  ['a value that is none', `${agenda}?estado=perdida`, 400, 'invalid_input', 'estado'],
  ['a bad day', `${agenda}?desde=2024-02-30`, 400, 'invalid_date', 'desde'],
  ['too long a span', `${agenda}?desde=2024-01-01&hasta=2025-06-01`, 400, 'invalid_date', 'hasta'],
  ['a cursor that is none', `${agenda}?cursor=nada`, 400, 'invalid_input', 'cursor'],
  [
    'a cursor of no year',
    `${agenda}?cursor=${cursorOf('0000-01-01T00:00:00.000Z|a')}`,
    400,
    'invalid_input',
    'cursor',
  ],
  [
    'a cursor before all years',
    `${agenda}?cursor=${cursorOf('-000100-01-01T00:00:00.000Z|a')}`,
    400,
    'invalid_input',
    'cursor',
  ],
  ['nobody', `${agenda}?paciente=NADIE`, 404, 'patient_not_found', 'paciente'],
  ['no patient', '/v1/lookups/consultarMensajes', 400, 'invalid_input', 'paciente'],
  ['without its scope', '/v1/lookups/consultarPagos', 403, 'forbidden'],
]
for (const [label, path, status, code, field] of refused)
  test(`${status}: ${label}`, async () => {
    const body = await problem(await http.call(path, { key }), status)
    assert.deepEqual([body.code, body.field], [code, field])
    assert.ok(!JSON.stringify(body).includes('612345678'))
  })

test('what is wrong with a span is said in words', async () => {
  const body = await problem(await http.call(`${agenda}?desde=2024-01-01&hasta=2025-06-01`, { key }), 400)
  assert.match(String(body.detail), /como mucho 366 días/)
  assert.equal(body['next'], 'Elige un periodo más corto.')
})

test('what was asked shows in no log', async () => {
  http.logged.length = 0
  await http.call(`${agenda}?paciente=Ana%20Prueba%20Ejemplo`, { key })
  await http.call(`${agenda}?paciente=612345678`, { key })
  assert.doesNotMatch(http.logged.join(''), /Prueba|612345678/)
})
