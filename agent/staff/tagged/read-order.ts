// One turn read twice, by rules and by the trained tagger; what the turn is as a whole decides between them.
import { toolNames, type ToolName } from '#tools/contract.ts'
import { squash, type Head } from '../../understand/embedded/heads.ts'
import { scoresOf } from '../../understand/embedded/table.ts'
import type { FeatureGroup } from '../../understand/embedded/features.ts'
import { channelsNamed } from '../find-channel.ts'
import { readFunctionForms } from '../function-form.ts'
import { readCommand, turnMark, withCommas, type CommandRead, type Readers } from '../read-command.ts'
import { longestCommand, readTurn, type ReadTurn } from '../read-turn.ts'
import { callsOf, missingIn, missingOf, type At, type Request } from '../requests.ts'
import { tidied } from '../tidy.ts'
import type { TaggedLater } from './amend.ts'
import { assembled } from './assemble.ts'
import { chainChances } from './chain.ts'
import { wordFeatures, type Turn } from './features.ts'
import { loadOrderModel, type Indexed } from './model.ts'
import { outcomes, readingFeatures, turnFeatures } from './outcome.ts'
import { readTaggedLater } from './read-later.ts'
import { isContent, partsOf, type Part } from './parts.ts'
import { lookedAgain } from './second-look.ts'
import { toolOf } from './strands.ts'
import { sightingsIn } from './sightings.ts'
import { wordsOf } from './tokens.ts'
import { whensIn } from './when.ts'

export const toolHead: Head = { name: 'tools', kind: 'many', labels: toolNames, offset: 0 }
export const outcomeHead: Head = { name: 'outcome', kind: 'one', labels: outcomes, offset: 0 }

const none: CommandRead = { calls: [], clarify: [], refuse: false, question: false }

/** A call is made on the tagger's word alone only where the turn is surely an order. */
const sure = { one: 0.8, several: 0.5 }

/** A function whose words the tagger found surely needs less of a chance by the turn as a whole. */
const found = { sure: 0.7, chance: 0.05 }

/** The functions a turn asks for; the likeliest where none is likely. */
export function toolsOf(chances: Float32Array, parts: readonly Part[]): Set<ToolName> {
  const isFound = (tool: ToolName): boolean =>
    parts.some((part) => isContent(part) && toolOf[part.name] === tool && part.sure >= found.sure)
  const likely = toolNames.filter((tool, k) => {
    const chance = chances[k] ?? 0
    return chance >= 0.5 || (chance >= found.chance && isFound(tool))
  })
  const top = toolNames[chances.indexOf(Math.max(...chances))]
  return new Set(likely.length > 0 || !top ? likely : [top])
}

type Standing = 'rules' | 'tagged' | 'refuse' | 'question' | 'nothing'

/** Which of the two readings stands, or that neither does. */
function standing(rules: CommandRead, requests: readonly Request[], chances: Float32Array): Standing {
  const isWhole = missingIn(requests).length === 0
  const what = outcomes[chances.indexOf(Math.max(...chances))]
  if (what === 'refuse' || what === 'question' || what === 'nothing') return what
  if (what === 'clarify') return !isWhole || rules.clarify.length === 0 ? 'tagged' : 'rules'
  if (rules.calls.length > 0) return isWhole ? 'tagged' : 'rules'
  const needed = requests.length > 1 ? sure.several : sure.one
  return isWhole && (chances[outcomes.indexOf('calls')] ?? 0) < needed ? 'rules' : 'tagged'
}

/** What stands of the two readings. */
export function decided(
  rules: CommandRead,
  requests: readonly Request[],
  chances: Float32Array,
): CommandRead {
  const stands = standing(rules, requests, chances)
  if (stands === 'rules') return rules
  if (stands !== 'tagged') return { ...none, refuse: stands === 'refuse', question: stands === 'question' }
  const missing = missingIn(requests)
  if (missing.length === 0) return { ...none, calls: requests.flatMap(callsOf).map(withCommas) }
  // What one of the two has found is not asked for.
  const both = missing.filter((name) => rules.clarify.includes(name))
  return { ...none, clarify: both.length > 0 ? both : missing }
}

function answer({ table, index }: Indexed, head: Head, groups: readonly FeatureGroup[]): Float32Array {
  const scores = scoresOf(table, index, groups)
  squash(head, scores)
  return scores
}

/** One turn as the trained reader takes it. */
export function turnOf(sentence: string, at: At): Turn {
  const text = tidied(sentence.normalize('NFC'))
  return {
    text,
    words: wordsOf(text),
    sightings: sightingsIn(text),
    whens: whensIn(text, at),
    mentions: channelsNamed(text),
  }
}

type Looked = Turn & { tags: readonly Float32Array[]; parts: readonly Part[]; tools: Float32Array }

/** So surely an order, a turn that lacks something is looked through again. */
const surelyCalls = 0.8

/** The requests of a turn: what was found at first sight, or what a second look makes whole. */
export function settled(looked: Looked, requests: Request[], chances: Float32Array): Request[] {
  const missing = missingIn(requests)
  if (missing.length === 0 || (chances[outcomes.indexOf('calls')] ?? 0) < surelyCalls) return requests
  const parts = lookedAgain({ turn: looked, chances: looked.tags, parts: looked.parts }, missing)
  const again = assembled(looked, parts, toolsOf(looked.tools, parts))
  return missingIn(again).length === 0 ? again : requests
}

type Tagged = TaggedLater & { rules: CommandRead; requests: Request[] }

/** Undefined: written as code, too long or empty, and read by rules alone. */
function taggedTurn(sentence: string, at: At): Tagged | undefined {
  const turn = turnOf(sentence, at)
  const { text, words } = turn
  if (words.length === 0 || text.length > longestCommand || readFunctionForms(text)) return undefined
  const rules = readCommand(sentence, at)
  const model = loadOrderModel()
  const { table, index } = model.tags
  const tags = chainChances(
    wordFeatures(turn, rules).map((groups) => scoresOf(table, index, groups)),
    model.follow,
  )
  const parts = partsOf(turn, tags)
  const groups = turnFeatures({ ...turn, parts })
  const tools = answer(model.tools, toolHead, groups)
  const first = assembled(turn, parts, toolsOf(tools, parts))
  const chances = answer(model.outcome, outcomeHead, [...groups, readingFeatures(rules, first, parts)])
  const requests = settled({ ...turn, tags, parts, tools }, first, chances)
  return { text, parts, sightings: turn.sightings, rules, requests, chances }
}

/** "y mándale también la encuesta": whose it is was said before. */
function completed(requests: readonly Request[], before: Request | undefined): Request[] {
  return requests.map(({ tool, slots }) =>
    tool !== 'alertaSaludPublica' && slots.patients.length === 0 && before
      ? { tool, slots: { ...slots, patients: before.slots.patients } }
      : { tool, slots },
  )
}

/** What the rules found of the same request is not asked for. */
function filled(requests: readonly Request[], byRules: ReturnType<ReadTurn>): Request[] {
  const rules = typeof byRules === 'string' ? [] : byRules.requests
  if (rules.length !== requests.length || rules.some(({ tool }, i) => tool !== requests[i]?.tool))
    return [...requests]
  return requests.map((request, i) => {
    const other = rules[i]
    const lacks = missingOf(request)
    if (!other || lacks.length === 0) return request
    const args = Object.fromEntries(Object.entries(other.slots.args).filter(([name]) => lacks.includes(name)))
    return { ...request, slots: { ...request.slots, args: { ...args, ...request.slots.args } } }
  })
}

/** One of several turns, as `readTurn`. */
const readTaggedTurn: ReadTurn = (sentence, at, before) => {
  const tagged = taggedTurn(sentence, at)
  if (!tagged) return readTurn(sentence, at, before)
  const byRules = readTurn(sentence, at, before)
  const requests = filled(completed(tagged.requests, before), byRules)
  const stands = standing(tagged.rules, requests, tagged.chances)
  if (stands === 'rules') return byRules
  return stands === 'tagged' ? { requests } : stands === 'nothing' ? { requests: [] } : stands
}

const byBoth: Readers = {
  read: readTaggedTurn,
  later: (turn, asked, later) =>
    readTaggedLater(turn, asked, { ...later, tagged: taggedTurn(turn, later.at) }),
}

/** As `readCommand`, for what was not written as code also by what was learnt from labelled orders. */
export function readOrder(sentence: string, at: At): CommandRead {
  if (turnMark.test(sentence)) return readCommand(sentence, at, byBoth)
  const tagged = taggedTurn(sentence, at)
  return tagged ? decided(tagged.rules, tagged.requests, tagged.chances) : readCommand(sentence, at)
}
