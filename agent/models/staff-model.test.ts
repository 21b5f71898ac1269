// Staff commands over a scripted model: what stands of its proposals, what it is shown, and what becomes of a model that fails, lies or obeys patients.
import assert from 'node:assert/strict'
import test, { after, before, beforeEach } from 'node:test'
import { z } from 'zod'
import type { Principal } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { silentLog } from '#core/log.ts'
import { redactReversibly } from '#core/text/redact.ts'
import { fakeModel, type FakeModel, type Script, type Scripted } from '#evals/fakes/model.ts'
import type { LookupDefinition, LookupResult } from '#tools/lookups/contract.ts'
import { endless, settingsOf } from './model.fixture.ts'
import { createStaffModel, type StaffModelOptions } from './staff-model.ts'

let model: FakeModel
before(async () => {
  model = await fakeModel()
})
beforeEach(async () => {
  await model.fault(null)
})
after(() => model.close())

const principal: Principal = { org: 'demo', kind: 'local', id: 'p', scopes: new Set(['admin']) }
const at = { now: new Date('2026-08-18T09:15:00+02:00'), zone: 'Europe/Madrid', org: 'demo', principal }

const lookups: Record<string, LookupDefinition> = {
  respuestasPaciente: {
    name: 'respuestasPaciente',
    title: 'Respuestas',
    description: 'Lo que contestó un paciente.',
    toolset: 'citas',
    scopes: ['pacientes:leer'],
    input: z.strictObject({ paciente: z.string().min(1).max(200) }),
    run: () => Promise.reject(new Error('not called here')),
  },
}

const staffModel = (more: Partial<StaffModelOptions> = {}) =>
  createStaffModel({
    settings: settingsOf(model),
    pseudonymise: redactReversibly,
    budget: endless,
    clock: { wall: Date.now },
    log: silentLog,
    lookups,
    ...more,
  })

/** Answers in order; the last one again and again. */
const inTurn = (...answers: Scripted[]): Script => {
  let next = 0
  return () => answers[Math.min(next++, answers.length - 1)] ?? 'OK'
}
const call = (name: string, args: Record<string, unknown> | string) => ({ name, args })
const calls = (...made: ReturnType<typeof call>[]): Scripted => ({ calls: made })

const ana = (text: string): LookupResult => ({ text, data: [{ nombre: 'Ana Ruiz' }], next: null })
const noLookup = () => Promise.reject(new CodedError('forbidden', { params: { scope: 'pacientes:leer' } }))

const read = (turns: string | readonly string[], lookup: () => Promise<LookupResult> = noLookup) =>
  staffModel().read(typeof turns === 'string' ? [turns] : turns, at, { lookup })

test('x', async () => {
  model.script(inTurn(calls(call('enviarConfirmacionCita', { paciente: '[NAME_1]', fechaHora: '2026-08-19 10:00', tipoCita: 'Videoconsulta', canal: 'WhatsApp' })), 'OK'))
  console.log(JSON.stringify(await read('Confirma a Juan García la videoconsulta de mañana a las 10 por WhatsApp')))
  console.log(model.bodies.at(-1)?.slice(0, 6000))
  model.script(inTurn(calls(call('respuestasPaciente', { paciente: '[NAME_1]' })), '[NAME_1] contestó que sí vendrá.'))
  console.log(JSON.stringify(await read('¿qué contestó Ana Ruiz?', async () => ana('Ana Ruiz contestó que sí vendrá. Su tel es 612345678'))))
  console.log(model.bodies.at(-1)?.slice(-800))
})
