// What the one way to run a function refuses before the function sees it, and that no refusal repeats the caller.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '#evals/test-app.ts'
import { CodedError } from '#core/errors.ts'

let app: TestApp
before(async () => {
  app = await testApp()
})
after(() => app.end())

const sound = { paciente: 'Juan García', fechaHora: '2024-08-21 10:00', tipoCita: 'Videoconsulta' }
const refusal = async (args: Record<string, unknown>): Promise<CodedError> => {
  const error: unknown = await app.app.call(app.principal, 'enviarConfirmacionCita', args).then(
    () => assert.fail('accepted'),
    (thrown: unknown) => thrown,
  )
  assert.ok(error instanceof CodedError)
  return error
}

for (const unknown of ['612345678', 'telefono', 'Juana García, 3.º B', '__proto__x']) {
  test(`an unknown argument is not named: ${unknown}`, async () => {
    const error = await refusal({ ...sound, [unknown]: 'x' })
    assert.equal(error.code, 'invalid_input')
    assert.equal(error.field, undefined)
    assert.deepEqual(error.params, {
      problem: 'unknown',
      options: ['paciente', 'fechaHora', 'tipoCita', 'canal'],
    })
  })
}

const labels: [label: string, text: string][] = [
  ['a domain', 'Pague en banco-pago.com'],
  ['a domain of an unusual ending', 'entra en citas.salud'],
  ['an e-mail', 'x@y.z'],
  ['a phone in pairs', 'llame al 612 34 56 78'],
  ['markup', '<b>Cita</b>'],
  ['half a character', 'Cita\ud800'],
  ['a NUL', 'Cita\0de'],
]
for (const [label, tipoCita] of labels) {
  test(`a kind of appointment leads nowhere: ${label}`, async () => {
    const { code, field } = await refusal({ ...sound, tipoCita })
    assert.deepEqual({ code, field }, { code: 'invalid_input', field: 'tipoCita' })
  })
}

test('titles and dates in it are fine', async () => {
  for (const [index, tipoCita] of ['Consulta con el Dr.García', 'Revisión del 2024-08-21'].entries()) {
    const { state } = await app.app.call(app.principal, 'enviarConfirmacionCita', {
      ...sound,
      fechaHora: `2024-08-21 1${index}:30`,
      tipoCita,
    })
    assert.match(state, /sent|queued|scheduled/)
  }
})
