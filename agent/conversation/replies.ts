// What is said in the end: fixed safety texts first, then what acts answered, then the acknowledgement of each route.
import type { Interpretation, OutboundKind, Queue } from '#core/conversations/interpretation.ts'
import type { Waiting } from '#core/conversations/inbox.ts'
import { isDanger } from '../understand/danger.ts'
import { say, type Reply } from './words.ts'

export type Said = {
  interpretation: Interpretation
  waiting: Waiting
  routes: readonly { row: number; queue: Queue }[]
  /** Replies of the acts that were done, in order. */
  acted: readonly Reply[]
  rota: boolean
  hours: string
  outOfHours: boolean
  lastOutbound: OutboundKind | null
  link: string | undefined
}

/** At most one fixed text and one answer; while a person owns the conversation, the fixed text alone. */
export function repliesOf(said: Said): Reply[] {
  const danger = dangerReply(said)
  const optOut = said.acted.find((reply) => reply.words === 'opt_out_done')
  if (danger) return optOut ? [danger, optOut] : [danger]
  if (optOut) return [optOut]
  if (said.waiting.owner === 'person') return []
  const answer = said.acted[0] ?? acknowledgement(said)
  return answer ? [answer] : []
}

function dangerReply({ interpretation, rota }: Said): Reply | null {
  if (!isDanger(interpretation.urgency)) return null
  switch (interpretation.urgency) {
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

/** The reply of the first routing row that matched (interpretation.md, "Routing"). */
function acknowledgement(said: Said): Reply | null {
  const { interpretation, routes, waiting, hours } = said
  if (waiting.kind === 'media' && waiting.body === '')
    return say('media_unreadable', { media: waiting.mediaKind ?? 'other' })
  const row = routes[0]?.row ?? 13
  if (row === 4 || row === 7) return say('clinical_ack', { outOfHours: said.outOfHours })
  if (row === 5) return null
  if (row === 6) return say('privacy_ack', {})
  if (row === 8) return say('billing_ack', {})
  if (row === 9) return say('technical_ack', { link: said.link })
  if (row === 10) return say('appointments_ack', {})
  if (row === 11)
    return interpretation.intent === 'deceased_notice' ? say('condolence', {}) : say('patient_care_ack', {})
  if (row === 12) return say('human_ack', { hours })
  if (interpretation.intent === 'courtesy') return null
  if (interpretation.intent === 'unclear' && routes.length === 0) return say('unclear_ask', {})
  return routes.length > 0 ? say('person_will_answer', { hours }) : null
}
