// Staff commands read by a model: it proposes, within little time and money; what it proposes is held against what was said.
import { DateTime } from 'luxon'
import type { Clock } from '#core/clock.ts'
import type { Log } from '#core/log.ts'
import { fold } from '#core/text/normalize.ts'
import { staffSystem } from '#prompts/staff-model/system.ts'
import { wordsOfError } from '#tools/error-words.ts'
import { lookups as allLookups } from '#tools/lookups/registry.ts'
import type { LookupDefinition } from '#tools/lookups/contract.ts'
import { faultOfDraft, tidyDraft } from '../answers/check-draft.ts'
import type { CommandRead } from '../staff/requests.ts'
import { loadAgentSdk } from './agent-sdk.ts'
import { createBreaker } from './breaker.ts'
import { faultOf } from './chat.ts'
import { within } from './model-understand.ts'
import type { ModelSettings, Pseudonymise, TokenBudget } from './ports.ts'
import { type Lookup, type Ran, runStaffAgent } from './staff-agent.ts'
import { readProposals, type RefusalReason } from './staff-proposals.ts'
import { placeholdersWith, type Placeholders } from './staff-pseudonyms.ts'
import { saidIn } from './staff-said.ts'

export type StaffAt = { now: Date; zone: string; org: string }
export type StaffPorts = {
  /** Read-only, under the principal's scopes. Throws CodedError. */
  lookup: Lookup
  /** Names of patients that the person named, as far as others have found them. */
  known?: readonly string[]
}

/** `reason` goes with a refusal. `answer`: facts of look-ups only; `looked` names them. */
export type StaffReading =
  | { kind: 'read'; read: CommandRead; reason?: RefusalReason }
  | { kind: 'answer'; text: string; looked: string[] }

export type StaffModel = {
  /** `turns`: all of the person's, oldest first; the last is read. Null: the model failed, and another reader must. Never throws for it. */
  read: (turns: readonly string[], at: StaffAt, ports: StaffPorts) => Promise<StaffReading | null>
  /** Loads the SDK before the first sentence needs it: seconds, which count in its time otherwise. Never throws. */
  warm: () => Promise<void>
}

export type StaffModelOptions = {
  settings: ModelSettings
  pseudonymise: Pseudonymise
  budget: TokenBudget
  clock: Pick<Clock, 'wall'>
  log: Log
  /** For one reading with all its calls, milliseconds. */
  timeoutMs?: number | undefined
  lookups?: Readonly<Record<string, LookupDefinition>>
}

const hardTimeoutMs = 8000
/** Set aside for a reading; what was used takes its place. */
const reservedTokens = 20_000
/** Longer than this is no command; cut, it would be another one. */
const longestTurns = 8000

export function createStaffModel(options: StaffModelOptions): StaffModel {
  const breaker = createBreaker(options.clock.wall)
  return {
    warm: () =>
      loadAgentSdk().then(
        () => {},
        () => {},
      ),
    read: async (turns, at, ports) => {
      if (turns.join('').trim() === '' || turns.join('').length > longestTurns) return null
      if (!breaker.allows()) return null
      const signal = AbortSignal.timeout(options.timeoutMs ?? hardTimeoutMs)
      try {
        const read = await within(signal, readOnce(options, { turns, at, ports, signal }))
        breaker.succeeded()
        return read
      } catch (error) {
        breaker.failed()
        options.log.warn('staff_model.failed', { reason: faultOf(error, signal), org: at.org })
        return null
      }
    },
  }
}

type Turn = { turns: readonly string[]; at: StaffAt; ports: StaffPorts; signal: AbortSignal }

/** Null where the budget is spent. Throws what the run throws. */
async function readOnce(options: StaffModelOptions, turn: Turn): Promise<StaffReading | null> {
  const { budget, settings } = options
  const { turns, at, ports, signal } = turn
  if (!(await budget.reserve(at.org, reservedTokens))) return null
  const placeholders = placeholdersWith(options.pseudonymise)
  let used = 0
  try {
    const ran = await runStaffAgent(
      {
        settings,
        system: staffSystem(calendarAt(at)),
        text: asked(turns, (text) => placeholders.hide(text, ports.known)),
        placeholders,
        lookups: options.lookups ?? allLookups,
        lookup: ports.lookup,
        signal,
      },
      (tokens) => {
        used += tokens
      },
    )
    return resultOf(ran, { turns, at, placeholders })
  } finally {
    if (used > 0) await budget.settle(at.org, { reserved: reservedTokens, used })
  }
}

const asked = (turns: readonly string[], hide: (text: string) => string): string =>
  turns.length === 1
    ? hide(turns[0] ?? '')
    : turns.map((turn, i) => `[turno ${i + 1}] ${hide(turn)}`).join('\n')

/** Commands first; else what the look-ups found; else a refusal. */
function resultOf(
  { proposals, looked, refused, said }: Ran,
  { turns, at, placeholders }: { turns: readonly string[]; at: StaffAt; placeholders: Placeholders },
): StaffReading {
  const { read, reason } = readProposals(proposals, saidIn(turns), at)
  if (!read.refuse) return { kind: 'read', read }
  const names = [...new Set(looked.map(({ name }) => name))]
  const found = [...new Set(looked.map(({ text }) => text))]
  if (found.length > 0)
    return { kind: 'answer', text: answerOf(placeholders.show(said), found), looked: names }
  const [first] = refused
  if (first) return { kind: 'answer', text: wordsOfError(first), looked: [] }
  return { kind: 'read', read, ...(reason === undefined ? {} : { reason }) }
}

/** The model's words where every fact in them was found; else what was found, as it is. */
function answerOf(said: string, found: readonly string[]): string {
  const draft = tidyDraft(said)
  const fault = faultOfDraft(draft, { facts: found, organization: '', language: 'es' })
  return fault === null && tellsOf(draft, found) ? draft : found.join('\n')
}

/** "Hecho." breaks no rule of drafts and answers nothing: at least two words of what was found must be in it. */
function tellsOf(draft: string, found: readonly string[]): boolean {
  const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []
  const known = new Set(found.flatMap(words))
  return words(draft).filter((word) => known.has(word)).length >= 2
}

const calendarDays = 14

function calendarAt({ now, zone }: StaffAt): Record<'today' | 'now' | 'zone' | 'days', string> {
  const today = DateTime.fromJSDate(now, { zone }).setLocale('es')
  const days = Array.from({ length: calendarDays }, (_, i) => today.plus({ days: i }))
  return {
    today: today.toFormat("cccc d 'de' LLLL 'de' yyyy"),
    now: today.toFormat('yyyy-MM-dd HH:mm'),
    zone,
    days: days.map((day) => day.toFormat("cccc d LLLL '='") + day.toFormat(' yyyy-MM-dd')).join('\n'),
  }
}

const turnMark = /\[\s*turno\s+\d+\s*\]/i

/** A sentence of the quality suite, `[turno n]` marking turns; a question that look-ups answer counts as one. Null: the model failed. */
export async function readStaffWithModel(
  model: Pick<StaffModel, 'read'>,
  command: string,
  at: StaffAt,
  known: readonly string[] = [],
): Promise<CommandRead | null> {
  const turns = command.split(turnMark).flatMap((turn) => (turn.trim() === '' ? [] : [turn.trim()]))
  const nothing = { text: 'No hay datos.', data: [], next: null }
  const made = await model.read(turns, at, { lookup: async () => nothing, known })
  if (made === null || made.kind === 'read') return made?.read ?? null
  return { calls: [], clarify: [], refuse: false, question: true }
}
