// The reader of staff commands over a model that fails, rambles or never ends: another reader takes over in time, and nothing leaves for anywhere else.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import test, { after, before, beforeEach } from 'node:test'
import { fakeModel, modelFaults, type FakeModel, type Script } from '#evals/fakes/model.ts'
import { call, calls, found, inTurn, readWith, staffModel, summary } from './staff-model.fixture.ts'

let model: FakeModel
before(async () => {
  model = await fakeModel()
  // The SDK takes a second to load, once; the times below are those of a warm process.
  model.script(() => 'NO')
  await readWith(staffModel(model), 'hola')
})
beforeEach(() => model.fault(null))
after(() => model.close())

const said = 'encuesta de cardio a Brunilda Sáez'
const survey = call('enviarEncuestaNPS', { paciente: '[NAME_1]', especialidad: 'cardio' })
const lookup = call('respuestas', { paciente: '[NAME_1]' })

/** These answer with words that are no reading of a patient's message, and for a command are words all the same. */
const onlyWords: readonly string[] = ['invalid_json', 'wrong_enum']

for (const fault of modelFaults)
  test(`endpoint ${fault}: nothing is done, in time`, async () => {
    await model.fault(fault)
    const from = performance.now()
    const made = await readWith(staffModel(model, { timeoutMs: 400 }), said)
    assert.ok(performance.now() - from < 1500)
    assert.equal(summary(made), onlyWords.includes(fault) ? 'refused: nothing_proposed' : 'failed')
  })

test('an endpoint that fails in the middle of a run undoes what it proposed before', async () => {
  for (const fault of modelFaults) {
    if (onlyWords.includes(fault)) continue
    await model.fault(null)
    model.script(() => {
      void model.fault(fault)
      return calls(survey)
    })
    assert.equal(await readWith(staffModel(model, { timeoutMs: 400 }), said), null, fault)
  }
})

const endless: { label: string; script: Script; mostBodies: number }[] = [
  { label: 'the same look-up for ever', script: () => calls(lookup), mostBodies: 6 },
  { label: 'thirty look-ups at once', script: inTurn(calls(...Array(30).fill(lookup)), 'OK'), mostBodies: 1 },
  { label: 'the same proposal for ever', script: () => calls(survey), mostBodies: 6 },
  { label: 'four hundred proposals', script: inTurn(calls(...Array(400).fill(survey)), 'OK'), mostBodies: 1 },
  { label: 'functions that there are not', script: () => calls(call('enviarTodo', {})), mostBodies: 4 },
  {
    label: 'arguments that there are not',
    script: () => calls(call('enviarEncuestaNPS', { telefono: '1' })),
    mostBodies: 4,
  },
  {
    label: 'a look-up with wrong arguments',
    script: () => calls(call('respuestas', { quien: 1 })),
    mostBodies: 6,
  },
  {
    label: 'arguments that are no JSON',
    script: () => calls(call('enviarEncuestaNPS', '{"pac')),
    mostBodies: 1,
  },
  {
    label: 'arguments that are a list',
    script: () => calls(call('enviarEncuestaNPS', '["a"]')),
    mostBodies: 6,
  },
  { label: 'arguments that are null', script: () => calls(call('enviarEncuestaNPS', 'null')), mostBodies: 6 },
  { label: 'an answer cut by its length', script: () => ({ cut: 'Voy a env' }), mostBodies: 1 },
  { label: 'a call cut by its length', script: () => ({ cut: '', calls: [survey] }), mostBodies: 1 },
  { label: 'no function’s name', script: () => calls(call('', {})), mostBodies: 6 },
  {
    label: 'names of an object’s own',
    script: () => calls(call('__proto__', {}), call('constructor', {}), call('toString', {})),
    mostBodies: 6,
  },
]

for (const { label, script, mostBodies } of endless)
  test(`${label}: an end is made of it`, async () => {
    model.script(script)
    const before = model.bodies.length
    const from = performance.now()
    assert.equal(await readWith(staffModel(model), said, found('Nada.')), null)
    assert.ok(performance.now() - from < 3000)
    assert.ok(model.bodies.length - before <= mostBodies, String(model.bodies.length - before))
  })

test('megabytes of arguments or words are dropped while they arrive', async () => {
  const huge = 'a'.repeat(3_000_000)
  model.script(inTurn(calls(call('enviarEncuestaNPS', { paciente: huge })), 'OK'))
  assert.equal(await readWith(staffModel(model), said), null)
  model.script(inTurn(huge))
  assert.equal(await readWith(staffModel(model), said), null)
})

test('a look-up that hangs is not waited for longer than the whole may take', async () => {
  model.script(inTurn(calls(lookup), 'OK'))
  const from = performance.now()
  const never = () => new Promise<never>(() => {})
  assert.equal(await readWith(staffModel(model, { timeoutMs: 300 }), said, never), null)
  assert.ok(performance.now() - from < 1000)
})

test('a model that hangs holds a command up for eight seconds; after three failures it is not asked for a while', async () => {
  await model.fault('hangs')
  const from = performance.now()
  assert.equal(await readWith(staffModel(model), said), null)
  const waited = performance.now() - from
  assert.ok(waited > 7500 && waited < 9000, String(waited))
  const tired = staffModel(model, { timeoutMs: 50 })
  for (let i = 0; i < 3; i += 1) await readWith(tired, said)
  const before = model.bodies.length
  assert.equal(await readWith(tired, said), null)
  assert.equal(model.bodies.length, before)
})

test('too long to be a command: no model is asked', async () => {
  const before = model.bodies.length
  assert.equal(await readWith(staffModel(model), 'a '.repeat(5000)), null)
  assert.equal(await readWith(staffModel(model), '  '), null)
  assert.equal(model.bodies.length, before)
})

test('no trace leaves for a tracing service, whatever the environment asks for', async () => {
  let traced = 0
  const service = createServer((request, response) => {
    traced += 1
    request.resume().on('end', () => response.end('{}'))
  }).listen(0, '127.0.0.1')
  await once(service, 'listening')
  const { port } = service.address() as AddressInfo
  const asked = {
    LANGSMITH_TRACING: 'true',
    LANGCHAIN_TRACING_V2: 'true',
    LANGSMITH_ENDPOINT: `http://127.0.0.1:${port}`,
    LANGSMITH_API_KEY: 'ls-test',
    LANGCHAIN_CALLBACKS_BACKGROUND: 'false',
  }
  const before = Object.keys(asked).map((key) => [key, process.env[key]] as const)
  Object.assign(process.env, asked)
  try {
    model.script(inTurn(calls(lookup), 'Nada.'))
    assert.match(summary(await readWith(staffModel(model), said, found('Nada.'))), /^answer/)
    await pause(700)
    assert.equal(traced, 0)
    // The service is there, and is found where nothing holds a trace back.
    const { RunnableLambda } = await import('@langchain/core/runnables')
    await RunnableLambda.from(() => 'x').invoke('y')
    for (let i = 0; i < 50 && traced === 0; i += 1) await pause(100)
    assert.ok(traced > 0)
  } finally {
    for (const [key, value] of before) {
      if (value === undefined) delete process.env[key]
      else process.env[key] = value
    }
    service.closeAllConnections()
    service.close()
  }
})
