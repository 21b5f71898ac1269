// What rules and classifier make of one turn together. Each has its word where it is the better witness.
import {
  intents,
  type Category,
  type Intent,
  type Interpretation,
  type Severity,
  type TurnContext,
  type Urgency,
} from '#core/conversations/interpretation.ts'
import { isDanger, worse } from './danger.ts'
import { inOrder, type Draft } from './draft.ts'
import type { Guess } from './embedded/classifier.ts'
import type { Thresholds } from './embedded/model-file.ts'
import type { Findings } from './findings.ts'

export type Witnesses = {
  found: Findings
  draft: Draft
  guess: Guess
  thresholds: Thresholds
  context: Pick<TurnContext, 'lastOutbound' | 'openSurvey'>
}

export type Merged = Pick<
  Interpretation,
  'intent' | 'also' | 'urgency' | 'category' | 'severity' | 'nps' | 'confidence' | 'source' | 'unconfirmed'
>

const dangers = ['self_harm', 'emergency', 'violence'] as const

const dangerChance = ({ urgency }: Guess): number => dangers.reduce((sum, danger) => sum + urgency[danger], 0)

const symptomHeard = 0.3

/** The classifier's own word on danger; between its two thresholds somebody should look the same day. */
function feltUrgency(guess: Guess, { danger, doubt }: Thresholds): Urgency {
  const chance = dangerChance(guess)
  if (chance >= danger)
    return dangers.reduce((worst, one) => (guess.urgency[one] > guess.urgency[worst] ? one : worst))
  // Of a doubt both heads must know: nobody need look at a text that tells of no symptom.
  const told = guess.intents.report_symptom >= symptomHeard
  return told && (chance >= doubt || chance + guess.urgency.soon >= 0.5) ? 'soon' : 'none'
}

/** What changes something for the patient: never done on a guess that no rule shares. */
const effects: ReadonlySet<Intent> = new Set([
  'opt_out',
  'deceased_notice',
  'wrong_recipient',
  'cancel_appointment',
  'confirm_appointment',
  'change_preferences',
  'opt_in',
  'payment_done',
  'medication_taken',
])

const guessedOf = (said: ReadonlySet<Intent>, { draft, guess, thresholds }: Witnesses): Intent[] =>
  [...said].filter(
    (intent) =>
      effects.has(intent) && !draft.intents.has(intent) && guess.intents[intent] < thresholds.effect,
  )

/** A draft that names words of the lexicon is at least so sure; in few words they are likely to be all that is said. */
const wordsKnown = 0.85
const fewWords = 6
/** So sure the classifier must be to second the rules. */
const agreeing = 0.25

/** What is likely enough to be said; where nothing is, a short text by its known words, a longer one by the best guess. */
function saidIntents({ found, draft, guess, thresholds, context }: Witnesses): Set<Intent> {
  const chances = guess.intents
  const least = (intent: Intent): number => (intent === 'opt_out' ? thresholds.optOut : thresholds.intent)
  const said = new Set(intents.filter((intent) => chances[intent] >= least(intent)))
  // How one feels is what a check-in asks; that it is a symptom must not get lost in the answer.
  const isFelt = context.lastOutbound === 'programme_checkin' && draft.intents.has('report_symptom')
  if (isFelt && chances.report_symptom >= agreeing) said.add('report_symptom')
  if (found.optOut) said.add('opt_out')
  // Whoever tells of a death asks for silence by it: everything is held anyway.
  else if (said.has('deceased_notice')) said.delete('opt_out')
  if (said.size > 0) return said
  const known = draft.confidence >= wordsKnown && found.words.length <= fewWords
  return known ? new Set(draft.intents) : said.add(guess.best)
}

/** A score is one only where a survey is answered. */
function settleSurvey(said: Set<Intent>, { draft, guess }: Witnesses): number | null {
  if (draft.nps === null) return null
  if (guess.intents.survey_answer < 0.2 && !said.has('survey_answer')) return null
  said.add('survey_answer')
  return draft.nps
}

function drop(said: Set<Intent>): void {
  if (said.size > 1) said.delete('unclear')
  if (said.size > 1) said.delete('courtesy')
}

/** Between giving up an appointment and another day for it the words decide: a visit lost to a guess is lost. */
function moveRatherThanCancel(said: Set<Intent>, { draft, guess }: Witnesses): void {
  const { intents: ruled } = draft
  if (!said.has('cancel_appointment') || !ruled.has('reschedule_appointment')) return
  if (ruled.has('cancel_appointment') || guess.intents.cancel_appointment >= 0.85) return
  said.delete('cancel_appointment')
  said.add('reschedule_appointment')
}

type Wrong = { category: Category; severity: Severity } | null

/** Something went wrong where somebody complains or disputes; elsewhere only on a sure word. */
function wrongOf(said: ReadonlySet<Intent>, { draft, guess }: Witnesses): Wrong {
  const { category, severity } = guess
  if (!said.has('complaint') && !said.has('payment_problem'))
    return category.chance >= 0.7 ? { category: category.label, severity } : null
  // A word of the lexicon names the category more surely than the whole of the letters.
  return draft.complaint && draft.complaint.category !== 'other'
    ? draft.complaint
    : { category: category.label, severity }
}

/** A bare answer to what was sent: nothing more is in it than the rules read. */
const isPlain = ({ draft, found }: Witnesses): boolean =>
  draft.confidence >= 0.95 && found.danger.urgency === 'none' && draft.complaint === null

/** Pictures and signs alone: there is nothing for a classifier of words to weigh. */
const isWordless = ({ found }: Witnesses): boolean =>
  found.words.length === 0 && found.danger.urgency === 'none'

function asRuled({ draft }: Witnesses): Merged {
  const [intent = 'unclear', ...also] = inOrder(draft.intents)
  return {
    intent,
    also,
    urgency: 'none',
    category: null,
    severity: null,
    nps: draft.nps,
    confidence: draft.confidence,
    source: 'rule',
  }
}

export function merge(witnesses: Witnesses): Merged {
  if (isPlain(witnesses) || isWordless(witnesses)) return asRuled(witnesses)
  const { found, draft, guess, thresholds } = witnesses
  const urgency = worse(found.danger.urgency, feltUrgency(guess, thresholds))
  const said = saidIntents(witnesses)
  if (urgency !== 'none') said.add('report_symptom')
  const nps = settleSurvey(said, witnesses)
  drop(said)
  moveRatherThanCancel(said, witnesses)
  const wrong = wrongOf(said, witnesses)
  const [intent = 'unclear', ...also] = inOrder(said)
  const ruled = isDanger(found.danger.urgency) || (intent === 'opt_out' && found.optOut !== null)
  const unconfirmed = guessedOf(said, witnesses)
  const chance = isDanger(urgency) ? dangerChance(guess) : guess.intents[intent]
  // What the words of the lexicon name too is no guess.
  const agreed = draft.confidence >= wordsKnown && draft.intents.has(intent) && chance >= agreeing
  const felt = agreed ? Math.max(chance, 0.6) : chance
  return {
    intent,
    also,
    urgency,
    category: wrong?.category ?? null,
    severity: wrong?.severity ?? null,
    nps,
    confidence: ruled ? 0.97 : Math.min(0.99, Math.round(felt * 100) / 100),
    source: ruled ? 'rule' : 'embedded',
    ...(unconfirmed.length > 0 ? { unconfirmed } : {}),
  }
}
