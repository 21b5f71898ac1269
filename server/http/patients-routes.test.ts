// Patients written over real HTTP on a real database: one by one, and in batches.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import type { Row } from '#core/database/database.ts'
import { type Running, startHttp } from './http.fixture.ts'
import { fhirDone, importDone, patientWritten } from './openapi-schemas.ts'

let http: Running
let writer: string
before(async () => {
  http = await startHttp(await testDatabase())
  writer = await http.keyFor('pacientes:escribir')
})
after(() => http.close())

const body = {
  name: { given: 'Ana', family: 'Prueba Ejemplo' },
  contactPoints: [{ channel: 'whatsapp', value: '+34612345678', preferred: true }],
  consents: [{ purpose: 'care', channel: 'whatsapp', status: 'given', evidence: 'papel' }],
}
const put = (id: string, json: unknown): Promise<Response> =>
  http.call(`/v1/patients/${id}`, { key: writer, method: 'PUT', json })

test('a patient is created, then replaced, then unchanged', async () => {
  const created = await put('HIS-1', body)
  const first = patientWritten.parse(await created.json())
  assert.deepEqual(
    [created.status, first.externalId, first.outcome, first.version],
    [201, 'HIS-1', 'created', 1],
  )
  const same = await put('HIS-1', body)
  assert.deepEqual([same.status, patientWritten.parse(await same.json()).outcome], [200, 'unchanged'])
  const changed = await put('HIS-1', { ...body, status: 'inactive' })
  assert.deepEqual([changed.status, patientWritten.parse(await changed.json()).outcome], [200, 'updated'])
})

const wrong: { label: string; id: string; json: unknown; field: string }[] = [
  { label: 'no name', id: 'HIS-2', json: {}, field: 'name' },
  {
    label: 'a wrong phone',
    id: 'HIS-2',
    json: { ...body, contactPoints: [{ channel: 'sms', value: '12' }] },
    field: 'contactPoints.0.value',
  },
  { label: 'a key that does not exist', id: 'HIS-2', json: { ...body, alias: 'x' }, field: 'alias' },
  { label: 'born tomorrow', id: 'HIS-2', json: { ...body, birthDate: '2199-01-01' }, field: 'birthDate' },
  { label: 'an identifier with a space', id: 'HIS%202', json: body, field: 'externalId' },
  {
    label: 'an unknown guardian',
    id: 'HIS-2',
    json: { ...body, guardians: [{ externalId: 'HIS-404' }] },
    field: 'guardians',
  },
]
for (const { label, id, json, field } of wrong) {
  test(`a patient is refused: ${label}`, async () => {
    const response = await put(id, json)
    assert.equal(response.status, 400)
    const problem = await response.text()
    assert.equal((JSON.parse(problem) as Row)['field'], field)
    assert.ok(!problem.includes('Prueba'))
  })
}

test('many patients are imported in one call, all or none', async () => {
  const rows = Array.from({ length: 500 }, (_unused, index) => ({
    externalId: `IMP-${index}`,
    name: { given: 'Eva', family: 'Muestra' },
  }))
  const all = await http.call('/v1/import/patients', { key: writer, json: { rows } })
  assert.deepEqual(importDone.parse(await all.json()), { created: 500, updated: 0, unchanged: 0 })
  const bad = [{ externalId: 'IMP-A', name: { given: 'Eva', family: 'Muestra' } }, { externalId: 'IMP-B' }]
  const refused = await http.call('/v1/import/patients', { key: writer, json: { rows: bad } })
  assert.deepEqual([refused.status, ((await refused.json()) as Row)['field']], [400, 'rows.1.name'])
  const [found] = await http.ctx.db
    .system()
    .query<{ n: number }>(`select count(*) as n from patient where external_id = 'IMP-A'`)
  assert.equal(found?.n, 0)
  for (const json of [{ rows: [] }, { rows: [...rows, { externalId: 'X' }] }, { rows: [{ name: {} }] }]) {
    assert.equal((await http.call('/v1/import/patients', { key: writer, json })).status, 400)
  }
})

test('patients read from FHIR are stored and those that will not do are counted', async () => {
  const row = { source: 'fhir', input: { name: { given: 'Eva', family: 'Muestra' } } }
  const rows = [
    { ...row, externalId: 'F-1', recordNumber: 'NHC-1' },
    { ...row, externalId: 'F-2', input: { name: { given: '', family: 'x' } } },
    { ...row, externalId: 'F-3' },
  ]
  const send = (json: unknown): Promise<Response> => http.call('/v1/import/fhir', { key: writer, json })
  const refused = [{ index: 1, reason: 'name.given' }]
  assert.deepEqual(fhirDone.parse(await (await send({ rows })).json()), {
    created: 2,
    updated: 0,
    unchanged: 0,
    refused,
  })
  assert.deepEqual(fhirDone.parse(await (await send({ rows })).json()), {
    created: 0,
    updated: 0,
    unchanged: 2,
    refused,
  })
  const itself = await send({ rows: [{ ...row, externalId: 'F-4', mergedInto: 'F-4' }] })
  assert.deepEqual([itself.status, ((await itself.json()) as Row)['field']], [400, 'mergedInto'])
})
