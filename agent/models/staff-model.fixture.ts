// Staff commands over a scripted model, with the product's own redactor and one look-up whose findings a test writes.
import { z } from 'zod'
import { CodedError } from '#core/errors.ts'
import { silentLog } from '#core/log.ts'
import { redactReversibly } from '#core/text/redact.ts'
import type { FakeModel, Script, Scripted, ScriptedCall } from '#evals/fakes/model.ts'
import type { LookupDefinition, LookupResult } from '#tools/lookups/contract.ts'
import { endless, settingsOf } from './model.fixture.ts'
import {
  createStaffModel,
  type StaffAt,
  type StaffModel,
  type StaffModelOptions,
  type StaffReading,
} from './staff-model.ts'

/** A Tuesday. */
export const at: StaffAt = {
  now: new Date('2026-08-18T09:15:00+02:00'),
  zone: 'Europe/Madrid',
  org: 'demo',
}

const respuestas: LookupDefinition = {
  name: 'respuestas',
  title: 'Respuestas',
  description: 'Lo que contestó un paciente.',
  toolset: 'citas',
  scopes: ['pacientes:leer'],
  input: z.strictObject({ paciente: z.string().min(1).max(200) }),
  run: () => Promise.reject(new Error('only through the port')),
}

export const staffModel = (
  model: Pick<FakeModel, 'url'>,
  more: Partial<StaffModelOptions> = {},
): StaffModel =>
  createStaffModel({
    settings: settingsOf(model),
    pseudonymise: redactReversibly,
    budget: endless,
    clock: { wall: Date.now },
    log: silentLog,
    lookups: { respuestas },
    ...more,
  })

/** Answers one after the other; the last one again and again. */
export function inTurn(...answers: Scripted[]): Script {
  let next = 0
  return () => answers[Math.min(next++, answers.length - 1)] ?? 'OK'
}

export const call = (name: string, args: ScriptedCall['args']): ScriptedCall => ({ name, args })
export const calls = (...made: ScriptedCall[]): Scripted => ({ calls: made })

export type Find = (name: string, args: Record<string, unknown>) => Promise<LookupResult>

export const found =
  (text: string, names: readonly string[] = []): Find =>
  async () => ({ text, data: names.map((nombre) => ({ nombre })), next: null })

export const forbidden: Find = () =>
  Promise.reject(new CodedError('forbidden', { params: { scope: 'pacientes:leer' } }))

/** `[turno n]` parts the turns. */
export const readWith = (model: StaffModel, command: string, lookup: Find = forbidden) =>
  model.read(
    command.split(/\[turno \d\]/).flatMap((turn) => turn.trim() || []),
    at,
    { lookup },
  )

/** In one line: the calls, what is asked for, or why nothing is done. */
export function summary(made: StaffReading | null): string {
  if (made === null) return 'failed'
  if (made.kind === 'answer') return `answer: ${made.text}`
  const { calls: read, clarify, refuse } = made.read
  if (refuse) return `refused: ${made.reason}`
  if (clarify.length > 0) return `asks: ${clarify.join(', ')}`
  return read.map(({ tool, args }) => `${tool}(${Object.values(args).join(' | ')})`).join(' ')
}
