// A plan in Spanish sentences, made of its facts.
import { planWords as words } from '#prompts/staff/plans.es.ts'
import { blockReasons, channelNames, reasonWords } from '#prompts/staff/es.ts'
import { spokenMoment } from './spoken.ts'
import type { PlannedCall, PlanView } from './plan-contract.ts'

export const reasonText = (reason: string): string =>
  (reasonWords(reason) ?? blockReasons.provider_failed).text

/** A sentence on where it stands, then a line for each call with what is left out and what it costs. */
export function planText(view: Omit<PlanView, 'text'>): string {
  const waiting = view.state === 'preview' || view.state === 'second_person'
  return [stateText(view), ...(waiting ? view.calls.flatMap(callLines) : [])].join('\n')
}

function stateText({
  state,
  risk,
  recipients,
  undoUntil,
  progress,
  receipt,
}: Omit<PlanView, 'text'>): string {
  const say = words.states
  switch (state) {
    case 'preview':
      return say.preview({ recipients, mass: risk === 'mass' })
    case 'second_person':
      return say.second_person({ recipients })
    case 'approved':
      return say.approved({ recipients, until: undoUntil?.slice(11, 19) ?? '' })
    case 'running':
      return say.running(progress)
    case 'cancelled':
      return receipt ? say.stopped({ sent: receipt.sent }) : say.undone
    case 'expired':
      return say.expired
    case 'done': {
      const { sent = 0, scheduled = 0, pending = 0, notSent = [] } = receipt ?? {}
      const refused = notSent.reduce((sum, { count }) => sum + count, 0)
      return sent + scheduled + pending + refused === 0
        ? say.recorded
        : say.done({ sent, scheduled, pending, refused })
    }
  }
}

function callLines(call: PlannedCall): string[] {
  const cost = words.cost(call)
  const left = call.exclusions.map(words.excluded)
  const single = call.texts.length === 0
  return [
    lineOf(call),
    ...(single || left.length === 0 ? [] : [`${words.excludedTitle}: ${left.join(' ')}`]),
    ...(cost ? [`${words.costTitle}: ${cost}`] : []),
  ]
}

function lineOf(call: PlannedCall): string {
  const { who, text, recipients, channels, exclusions, sendAt } = call
  const when = sendAt === null ? '' : spokenMoment(sendAt)
  if (call.tool === 'feedbackPaciente') return words.call.record({ who, text })
  if (call.tool === 'alertaSaludPublica')
    return words.call.group({ who, recipients, channels: words.channels(channels), when, text })
  const [way] = channels
  return way
    ? words.call.send({ who, channel: channelNames[way.channel], when, text })
    : words.call.refused({ who, reason: exclusions[0]?.text ?? '' })
}
