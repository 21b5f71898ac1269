// Who reads a sentence of staff: the model where one is configured and answers in time, else the embedded reader.
import type { Principal } from '#core/ctx.ts'
import type { LookupResult } from '#tools/lookups/contract.ts'
import type { StaffModel } from '../models/staff-model.ts'
import type { ReadTurns, StaffReading } from './desk-ports.ts'
import { findPeople } from './people.ts'
import { readOrder } from './tagged/read-order.ts'
import { readQuestion } from './read-question.ts'
import type { At } from './requests.ts'

type Lookup = (principal: Principal, name: string, args: Record<string, unknown>) => Promise<LookupResult>

/** Turns of one conversation as the embedded reader takes them. */
const joined = (turns: readonly string[]): string =>
  turns.length === 1
    ? (turns[0] ?? '')
    : turns.map((turn, index) => `[turno ${index + 1}] ${turn}`).join('\n')

function embedded(turns: readonly string[], at: At): Exclude<StaffReading, { kind: 'answer' }> {
  const read = readOrder(joined(turns), at)
  return read.question
    ? { kind: 'question', question: readQuestion(turns.at(-1) ?? '', at) }
    : { kind: 'read', read, byModel: false }
}

export function staffReader({ model, lookup }: { model: StaffModel | undefined; lookup: Lookup }): ReadTurns {
  return async (turns, { at, principal }) => {
    if (!model) return embedded(turns, at)
    // Names that are found without it need not reach the model as names.
    const known = turns.flatMap((turn) => findPeople(turn).patients.map(({ name }) => name))
    const made = await model.read(
      turns,
      { ...at, org: principal.org },
      { lookup: (name, args) => lookup(principal, name, args), known },
    )
    if (made === null) return { ...embedded(turns, at), modelFailed: true }
    return made.kind === 'answer'
      ? { kind: 'answer', text: made.text }
      : { kind: 'read', read: made.read, byModel: true }
  }
}
