// One turn read twice, by rules and by the trained tagger; what the turn is as a whole decides between them.
import { toolNames, type ToolName } from '#tools/contract.ts'
import { squash, type Head } from '../../understand/embedded/heads.ts'
import { scoresOf } from '../../understand/embedded/table.ts'
import type { FeatureGroup } from '../../understand/embedded/features.ts'
import { channelsNamed } from '../find-channel.ts'
import { readFunctionForms } from '../function-form.ts'
import { readCommand, turnMark, type CommandRead } from '../read-command.ts'
import { longestCommand } from '../read-turn.ts'
import { callsOf, missingOf, type At, type Request } from '../requests.ts'
import { tidied } from '../tidy.ts'
import { assembled } from './assemble.ts'
import { wordFeatures, type Turn } from './features.ts'
import { labels } from './labels.ts'
import { loadOrderModel, type Indexed } from './model.ts'
import { outcomes, readingFeatures, turnFeatures, type Outcome } from './outcome.ts'
import { partsOf } from './parts.ts'
import { sightingsIn } from './sightings.ts'
import { wordsOf } from './tokens.ts'
import { whensIn } from './when.ts'

export const tagHead: Head = { name: 'tags', kind: 'one', labels, offset: 0 }
export const toolHead: Head = { name: 'tools', kind: 'many', labels: toolNames, offset: 0 }
export const outcomeHead: Head = { name: 'outcome', kind: 'one', labels: outcomes, offset: 0 }

const none: CommandRead = { calls: [], clarify: [], refuse: false, question: false }

/** A call is made on the tagger's word alone only where the turn is surely an order. */
const sure = 0.8

/** The functions a turn asks for; the likeliest where none is likely. */
export function toolsOf(chances: Float32Array): Set<ToolName> {
  const likely = toolNames.filter((_, k) => (chances[k] ?? 0) >= 0.5)
  const top = toolNames[chances.indexOf(Math.max(...chances))]
  return new Set(likely.length > 0 || !top ? likely : [top])
}

/** What stands of the two readings. */
export function decided(
  rules: CommandRead,
  requests: readonly Request[],
  chances: Float32Array,
): CommandRead {
  const missing = [...new Set(requests.flatMap(missingOf))]
  const tagged: CommandRead =
    missing.length > 0 ? { ...none, clarify: missing } : { ...none, calls: requests.flatMap(callsOf) }
  const chanceOf = (outcome: Outcome): number => chances[outcomes.indexOf(outcome)] ?? 0
  const what = outcomes[chances.indexOf(Math.max(...chances))]
  if (what === 'refuse') return { ...none, refuse: true }
  if (what === 'question') return { ...none, question: true }
  if (what === 'nothing') return none
  if (what === 'clarify') return missing.length > 0 || rules.clarify.length === 0 ? tagged : rules
  if (rules.calls.length > 0 && missing.length > 0) return rules
  return tagged.calls.length > 0 && chanceOf('calls') < sure && rules.calls.length === 0
    ? { ...none, clarify: rules.clarify, refuse: rules.refuse, question: rules.question }
    : tagged
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

/** As `readCommand`, for one turn that was not written as code also by what was learnt from labelled orders. */
export function readOrder(sentence: string, at: At): CommandRead {
  const rules = readCommand(sentence, at)
  if (turnMark.test(sentence)) return rules
  const turn = turnOf(sentence, at)
  const { text, words } = turn
  if (words.length === 0 || text.length > longestCommand || readFunctionForms(text)) return rules
  const model = loadOrderModel()
  const chances = wordFeatures(turn, rules).map((groups) => answer(model.tags, tagHead, groups))
  const parts = partsOf(turn, chances)
  const groups = turnFeatures({ ...turn, parts })
  const tools = toolsOf(answer(model.tools, toolHead, groups))
  const requests = assembled(turn, parts, tools)
  return decided(
    rules,
    requests,
    answer(model.outcome, outcomeHead, [...groups, readingFeatures(rules, requests)]),
  )
}
