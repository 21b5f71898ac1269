// The embedded reader of staff commands: one sentence becomes calls of the six functions, or what is missing for them.
import { cover } from './cover.ts'
import { findPeople } from './people.ts'
import { readLater, type ReadLater } from './read-later.ts'
import { readTurn, type ReadTurn, type Turn } from './read-turn.ts'
import { withPlainMarks } from './surname-first.ts'
import { tidied } from './tidy.ts'
import {
  type At,
  callsOf,
  type CommandRead,
  missingIn,
  noSlots,
  type ReadCall,
  type Request,
} from './requests.ts'

export type { CommandRead, ReadCall } from './requests.ts'

export type Readers = { read: ReadTurn; later: ReadLater }
const byRules: Readers = { read: readTurn, later: readLater }

const nothing = { calls: [], clarify: [] }

/** Begins each turn of a conversation that is written as one text. */
export const turnMark = /\[\s*(?:turno|torn|turn)\s+\d+\s*\]/i

/**
 * `[turno 2] …` continues one conversation: it completes or corrects what was asked before. `read`: who reads a turn that
 * stands by itself; `later`: one that follows an order.
 */
export function readCommand(sentence: string, at: At, { read, later }: Readers = byRules): CommandRead {
  const turns = sentence
    .normalize('NFC')
    .replaceAll(cover, '|')
    .split(turnMark)
    .map((turn) => tidied(withPlainMarks(turn)).trim())
    .filter((turn) => turn !== '')
  let asked: Request[] = []
  let last: Turn = 'refuse'
  let about: Request | undefined
  for (const turn of turns) {
    last = asked.length > 0 ? later(turn, asked, { at, read }) : read(turn, at, about)
    about = last === 'question' ? whoIsAskedAbout(turn) : undefined
    if (typeof last !== 'string') asked = last.requests
  }
  if (last === 'question') return { ...nothing, refuse: false, question: true }
  if (last === 'refuse' || asked.some((request) => request.slots.impossible))
    return { ...nothing, refuse: true, question: false }
  const clarify = missingIn(asked)
  return {
    calls: clarify.length > 0 ? [] : asked.flatMap(callsOf).map(withCommas),
    clarify,
    refuse: false,
    question: false,
  }
}

/** "¿qué debe Ana Ruiz?" and then "avísala": she is meant. */
function whoIsAskedAbout(turn: string): Request | undefined {
  const [one, ...others] = findPeople(turn).patients
  return one && others.length === 0
    ? { tool: 'feedbackPaciente', slots: { ...noSlots(), patients: [one.name] } }
    : undefined
}

/** Names that are written surname first have their comma again. */
export const withCommas = ({ tool, args }: ReadCall): ReadCall => ({
  tool,
  args: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, withPlainMarks(value)])),
})
