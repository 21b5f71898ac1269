// Which people a turn goes to: the contract's table, and the rules beside it.
import type { Waiting } from '#core/conversations/inbox.ts'
import type { Interpretation, OutboundKind, Queue } from '#core/conversations/interpretation.ts'
import { timeOf } from '#core/text/dates.ts'
import { isHoliday } from '#core/text/hours.ts'
import { route, type Route } from '../understand/routing.ts'
import type { Answered } from '../answers/question.ts'
import { asksForResults } from '../understand/results.ts'
import { kindOf, type Bound } from './bind.ts'
import type { Reply } from './words.ts'

export type Routed = {
  waiting: Waiting
  bound: Bound
  interpretation: Interpretation
  lastOutbound: OutboundKind | null
  acted: readonly Reply[]
  answered: Answered | null
}

/** The rows of danger and doubt, whoever writes. */
const urgentRows = 4

const support: Route = { row: 13, queue: 'support' }

/** From here on it is for want of an answer that people are called. */
const firstForAnswer = 12

/**
 * In order; the first is the turn's queue. Acts that could not be done hand on what they left. Where a person has the
 * conversation already, nobody else is called to answer it.
 */
export function routesOf(turn: Routed): Route[] {
  const routes = everyRouteOf(turn)
  return turn.waiting.owner === 'person' ? routes.filter(({ row }) => row < firstForAnswer) : routes
}

function everyRouteOf(turn: Routed): Route[] {
  const { bound, interpretation } = turn
  const routes = tableOf(turn)
  if (bound.patientId === null && bound.everybody.length === 0) {
    const urgent = routes.filter((one) => one.row <= urgentRows)
    if (urgent.length > 0) return urgent
    const silenced = interpretation.intent === 'opt_out' && interpretation.also.length === 0
    return silenced && !leftToPeople(interpretation) ? [] : [support]
  }
  const queues = new Set<Queue>(routes.map((one) => one.queue))
  const handed = turn.acted.flatMap(({ handTo }) =>
    handTo && !queues.has(handTo) ? [{ row: 13, queue: handTo }] : [],
  )
  if (routes.length + handed.length > 0) return [...routes, ...handed]
  return unanswered(turn)
}

/** What comes back by voice or picture goes by the message it answers, our own replies left aside. */
function tableOf({ waiting, bound, interpretation, lastOutbound }: Routed): Route[] {
  const media = waiting.kind === 'media' ? (waiting.mediaKind ?? 'other') : undefined
  const answered = lastOutbound === 'agent_reply' ? (kindOf(bound.about) ?? lastOutbound) : lastOutbound
  return route(interpretation, { lastOutbound: answered, media })
}

/** What only a model read is not done, so somebody must look. */
const leftToPeople = ({ intent, also, unconfirmed = [] }: Interpretation): boolean =>
  [intent, ...also].some((one) => unconfirmed.includes(one))

/** Shared phones in doubt, unclear twice in a row, questions without an approved answer. */
function unanswered({ waiting, bound, interpretation, acted, answered }: Routed): Route[] {
  const { intent } = interpretation
  if (leftToPeople(interpretation)) return [support]
  if (intent === 'opt_out') return []
  if (answered?.reply) return []
  if (bound.patientId === null && intent !== 'courtesy' && acted.length === 0) return [support]
  // The second time a person looks; after that it is left alone until a day has passed.
  if (intent === 'unclear') return waiting.unclearInARow === 1 ? [support] : []
  const asks =
    intent === 'ask_information' ||
    intent === 'ask_appointment' ||
    intent === 'ask_payment' ||
    intent === 'change_preferences'
  if (!asks || (acted.length > 0 && answered === null)) return []
  const queue = asksForResults(waiting.body) ? 'clinical' : (answered?.handTo ?? 'support')
  return [{ row: 13, queue }]
}

/** Working days from 8 to 20; outside, a clinical acknowledgement says where to turn. */
export function isOutOfHours(now: Date, zone: string): boolean {
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short' }).format(now)
  const time = timeOf(now, zone)
  return weekday === 'Sat' || weekday === 'Sun' || time < '08:00' || time >= '20:00' || isHoliday(now, zone)
}
