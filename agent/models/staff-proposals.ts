// What a model proposed, held against what the person said: only that stands, and code says what is missing.
import { parseDateTime, parseDay } from '#core/text/dates.ts'
import { isPlain } from '#core/text/plain-words.ts'
import { fold } from '#core/text/normalize.ts'
import type { ToolName } from '#tools/contract.ts'
import { tools } from '#tools/registry.ts'
import type { At, CommandRead, ReadCall } from '../staff/requests.ts'
import { readDanger, worse } from '../understand/danger.ts'
import { isAsking, orderNotTo, orderWords, sayingWords } from './staff-orders.es.ts'
import type { Said } from './staff-said.ts'
import {
  amountSaid,
  asSaid,
  channelSaid,
  groupSaid,
  isChannelSaid,
  isDayNamed,
  isMadeOf,
  momentsIn,
  placeOf,
} from './staff-words.ts'

/** `afterData`: called after the model had seen what a look-up found. Placeholders are put back already. */
export type Proposal = { tool: ToolName; args: Readonly<Record<string, string>>; afterData: boolean }

/** Why nothing is done, for people who look into it. */
export type RefusalReason = 'nothing_proposed' | 'not_said' | 'not_ordered' | 'forbidden_by_person'
export type ProposalsRead = { read: CommandRead; reason?: RefusalReason }

const refused = (reason: RefusalReason): ProposalsRead => ({
  read: { calls: [], clarify: [], refuse: true, question: false },
  reason,
})

type Checked = { call: ReadCall; missing: string[] }

export function readProposals(proposals: readonly Proposal[], said: Said, at: At): ProposalsRead {
  if (proposals.length === 0) return refused('nothing_proposed')
  if (orderNotTo.test(fold(said.own.at(-1) ?? ''))) return refused('forbidden_by_person')
  const ordered = proposals.filter((one) => isOrdered(one, said))
  if (ordered.length === 0) return refused('not_ordered')
  const checked = withChannel(
    ordered.flatMap((one) => checkedOf(one, said, at) ?? []),
    said,
  )
  if (checked.length === 0) return refused('not_said')
  const clarify = [...new Set(checked.flatMap(({ missing }) => missing))]
  const calls = clarify.length > 0 ? [] : distinct(checked.map(({ call }) => call))
  return { read: { calls, clarify, refuse: false, question: false } }
}

const distinct = (calls: readonly ReadCall[]): ReadCall[] => [
  ...new Map(
    calls.map((call) => [fold(JSON.stringify([call.tool, Object.entries(call.args).sort()])), call]),
  ).values(),
]

/**
 * A question orders nothing by itself. And words of others may have moved the model: those that a look-up found, or that the person quotes. Then the person's own must
 * order this very thing.
 */
function isOrdered({ tool, afterData }: Proposal, { turns, own, near }: Said): boolean {
  const reports = own.some((text, i) => text.trim() !== (turns[i] ?? '').trim())
  const asks = isAsking(own.at(-1) ?? '')
  if (!afterData && !reports && !asks) return true
  if (afterData && own.some(isAsking)) return false
  const words = own.map(fold)
  // "Ana dice que …" is how a patient's words are handed in.
  const told =
    tool === 'feedbackPaciente' && !afterData && !asks && near.some((text) => sayingWords.test(fold(text)))
  return told || words.some((text) => orderWords[tool].test(text))
}

/** Null: not the person's. Arguments that they did not say are taken out; required ones are then missing. */
function checkedOf(proposal: Proposal, said: Said, at: At): Checked | null {
  const { tool, afterData } = proposal
  const args: Record<string, string> = {}
  let invented = 0
  for (const name of tools[tool].positional) {
    const value = proposal.args[name]
    if (value === undefined) continue
    const stands = checks[name]?.(value, { args: proposal.args, tool, said, at })
    if (stands !== undefined) args[name] = stands
    else if (!dated.has(name) && isSmuggled(value, said)) return null
    else invented += 1
  }
  const missing = requiredOf(tool).filter((name) => args[name] === undefined)
  if (invented > 0 && Object.keys(args).length === 0) return null
  if (afterData && invented + missing.length > 0) return null
  return { call: { tool, args }, missing }
}

const requiredOf = (tool: ToolName): string[] => {
  const { positional, input } = tools[tool]
  const shape: Readonly<Record<string, { safeParse: (value: undefined) => { success: boolean } }>> =
    input.shape
  return positional.filter((name) => !shape[name]?.safeParse(undefined).success)
}

/** A link, an address, a phone or a placeholder that the person did not write is no slip but somebody's wish. */
const isSmuggled = (value: string, { turns }: Said): boolean =>
  !isPlain(value) && asSaid(value, turns) === undefined

/** Figures with dashes and colons look like a phone, and lead nowhere. */
const dated: ReadonlySet<string> = new Set(['fechaHora', 'fecha'])

type Against = { tool: ToolName; args: Proposal['args']; said: Said; at: At }
/** The value as it goes on; undefined where the person did not say it. */
type Check = (value: string, against: Against) => string | undefined

const made: Check = (value, { said: { own } }) => (isMadeOf(value, own) ? value : undefined)

const checks: Readonly<Record<string, Check>> = {
  paciente: (value, { tool, said: { near, own } }) => {
    const written = asSaid(value, tool === 'feedbackPaciente' ? near : own)
    // A case ending of Basque is no part of the name.
    return written !== undefined && fold(written).length > fold(value).length ? value : written
  },
  fechaHora: (value, { said: { own }, at }) => {
    const read = parseDateTime(value, at)
    if ('failure' in read) return undefined
    const said = isDaySaid(read.day, own, at) && momentsIn(own, at).times.has(read.time)
    return said ? `${read.day} ${read.time}` : undefined
  },
  fecha: (value, { said: { own }, at }) => {
    const read = parseDay(value)
    return !('failure' in read) && isDaySaid(read.day, own, at) ? read.day : undefined
  },
  importe: (value, { said: { own } }) => amountSaid(value, own),
  tipoCita: made,
  motivo: made,
  especialidad: made,
  alerta: made,
  segmento: (value, { args, said: { own } }) => groupSaid(value, own, args['alerta']),
  mensaje: (value, { said: { turns } }) => wholeMessage(value, turns),
  canal: (value, { tool, said: { turns, own } }) =>
    isChannelSaid(value, tool === 'feedbackPaciente' ? turns : own) ? value : undefined,
}

const isDaySaid = (day: string, own: readonly string[], at: At): boolean =>
  momentsIn(own, at).days.has(day) || isDayNamed(day, own, at)

/** What a patient said, as it was passed on; a danger that the model cut off is put back. */
function wholeMessage(value: string, turns: readonly string[]): string | undefined {
  for (const turn of turns.toReversed()) {
    const place = placeOf(value, turn)
    if (!place) continue
    const told = turn.slice(...place)
    const all = readDanger(turn).urgency
    const keeps = (part: string): boolean => worse(readDanger(part).urgency, all) === readDanger(part).urgency
    return [told, turn.slice(place[0])].find(keeps) ?? turn
  }
  return undefined
}

/** A channel that was named binds, also where the model left it out. */
function withChannel(checked: readonly Checked[], { own }: Said): Checked[] {
  const canal = checked.some(({ call }) => call.args['canal'] !== undefined) ? undefined : channelSaid(own)
  return checked.map(({ call, missing }) =>
    canal === undefined || call.tool === 'feedbackPaciente'
      ? { call, missing }
      : { call: { ...call, args: { ...call.args, canal } }, missing },
  )
}
