// What is said in the end: fixed safety texts first, then the clinical or privacy acknowledgement, then what an act answered.
import type { Waiting } from '#core/conversations/inbox.ts'
import type { Interpretation, Urgency } from '#core/conversations/interpretation.ts'
import { isDanger } from '../understand/danger.ts'
import type { Route } from '../understand/routing.ts'
import type { Answered } from '../answers/question.ts'
import { say, type Reply } from './words.ts'

export type Said = {
  interpretation: Interpretation
  waiting: Waiting
  routes: readonly Route[]
  /** Replies of the acts that were done, in order. */
  acted: readonly Reply[]
  answered: Answered | null
  rota: boolean
  hours: string
  outOfHours: boolean
  link: string | undefined
}

/** Rows whose acknowledgement is said whatever else was done. */
const acknowledgedFirst: readonly number[] = [4, 6, 7]

/** While a person owns the conversation, the fixed text and the last word of an opt-out alone. */
export function repliesOf(said: Said): Reply[] {
  const { interpretation, acted, waiting, routes, answered } = said
  const bereaved = [interpretation.intent, ...interpretation.also].includes('deceased_notice')
  // Whoever tells of a death is not told how to get messages again.
  const optOut = bereaved ? undefined : acted.find((reply) => reply.words === 'opt_out_done')
  const danger = isDanger(interpretation.urgency) ? dangerReply(interpretation.urgency, said.rota) : null
  if (danger) return optOut ? [danger, optOut] : [danger]
  if (waiting.owner === 'person') return optOut ? [optOut] : []
  const answer = bereaved ? ofDeath(said) : (optOut ?? acted[0])
  const row = routes[0]?.row
  // What was done is said; what was asked beside it and is not known, too.
  const unknown = answered !== null && answered.reply === null && row === 13
  const first = answer && !unknown && !(row && acknowledgedFirst.includes(row)) ? null : acknowledgement(said)
  const replies = unknown ? [answer, first] : [first, answer]
  const words = new Set<string>()
  return [...replies, bereaved ? null : answered?.reply].flatMap((reply) => {
    if (!reply || words.has(reply.words)) return []
    words.add(reply.words)
    return [reply]
  })
}

export function dangerReply(urgency: Urgency, rota: boolean): Reply | null {
  switch (urgency) {
    case 'self_harm':
      return { words: 'danger_self_harm', slots: { personCalls: rota }, purpose: 'safety' }
    case 'emergency':
      return { words: 'danger_emergency', slots: {}, purpose: 'safety' }
    case 'violence':
      return { words: 'danger_violence', slots: {}, purpose: 'safety' }
    case 'none':
    case 'soon':
      return null
  }
}

/** "Everything is stopped" is said only where it was. */
const ofDeath = ({ acted, hours }: Said): Reply =>
  acted.find((reply) => reply.words === 'condolence') ?? say('person_will_answer', { hours })

/** The reply of the first routing row that matched (interpretation.md, "Routing"). */
function acknowledgement(said: Said): Reply | null {
  const { interpretation, routes, waiting, hours } = said
  const { intent } = interpretation
  const row = routes[0]?.row ?? 13
  const wordless = waiting.body === '' || intent === 'courtesy' || intent === 'unclear'
  if (waiting.kind === 'media' && row === 13 && wordless)
    return say('media_unreadable', { media: waiting.mediaKind ?? 'other' })
  if (row === 4 || row === 7) return say('clinical_ack', { outOfHours: said.outOfHours })
  if (row === 5 || row === 6) return say('privacy_ack', {})
  if (row === 8) return say('billing_ack', {})
  if (row === 9) return say('technical_ack', { link: said.link })
  if (row === 10) return say('appointments_ack', {})
  if (row === 11) return say('patient_care_ack', {})
  if (row === 12) return say('human_ack', { hours })
  if (routes.length > 0) return say('person_will_answer', { hours })
  return intent === 'unclear' && waiting.unclearInARow === 0 ? say('unclear_ask', {}) : null
}
