// One case of the inbox in the words that people read: rows of the product become the page's JSON.
import type { CaseIncident, CaseMessage, CaseView } from '#console/inbox-contract.ts'
import type { Urgency } from '#core/conversations/interpretation.ts'
import type { ConversationView, PatientCard } from '#core/conversations/read-conversation.ts'
import type { ThreadEntry, Understood } from '#core/conversations/thread.ts'
import type { Case } from '#core/incidents/inbox.ts'
import type { IncidentView } from '#core/incidents/read-incidents.ts'
import { inboxWords as words } from '#prompts/staff/inbox.es.ts'
import {
  categoryNames,
  channelNames,
  intentNames,
  messageStateNames,
  queueNames,
  reasonWords,
  severityNames,
  stateNames,
  urgencyNames,
} from '#prompts/staff/es.ts'

const named = (names: Readonly<Record<string, string>>, code: string | null): string =>
  code === null ? '' : (names[code] ?? code)

export const whatOf = ({ intent, category }: { intent: string; category: string | null }): string =>
  [named(intentNames, intent), named(categoryNames, category)].filter((part) => part !== '').join(' · ')

export const urgencyOf = (urgency: string): string => (urgency === 'none' ? '' : named(urgencyNames, urgency))

/** One incident opened. */
export function caseView({ incident, conversation, patient, thread, feedback }: Case): CaseView {
  const view = conversation ? conversationCase(conversation) : null
  const messages = view?.messages ?? thread.items.map(messageOf).reverse()
  return {
    incident: incidentOf(incident),
    others: view?.others.filter(({ id }) => id !== incident.id) ?? [],
    alerted: incident.alerted.map(({ name, channel, state, at }) => ({
      name,
      channelName: named(channelNames, channel),
      state: named(stateNames, state),
      at,
    })),
    told:
      incident.reports > 1
        ? incident.told.map(({ conversation: id, patient: told, at }) => ({
            conversation: id,
            patientName: told,
            at,
          }))
        : [],
    patient: patient && cardOf(patient),
    conversation: view?.conversation ?? null,
    messages: feedback
      ? [
          ...messages,
          {
            ...nothingSent,
            id: `feedback-${incident.id}`,
            direction: 'in',
            at: feedback.at.toISOString(),
            text: feedback.text,
            channelName: words.feedback,
            understood: null,
          },
        ]
      : messages,
    more: thread.next !== null,
  }
}

const nothingSent = {
  channel: null,
  media: null,
  by: '',
  state: '',
  reason: null,
  failed: false,
} as const

/** One conversation opened by itself. */
export function conversationCase(view: ConversationView): CaseView {
  const { id, channel, address, owner, ownerId, ownerName, incidents, patient, candidates, thread } = view
  return {
    incident: null,
    others: incidents.map(incidentOf),
    alerted: [],
    told: [],
    patient: patient && cardOf(patient),
    conversation: {
      id,
      channel,
      channelName: channelNames[channel],
      address,
      owner,
      ownerId,
      ownerName,
      violence: incidents.some(({ urgency, status }) => urgency === 'violence' && status !== 'resolved'),
      candidates: candidates.map(({ name, externalId }) => `${name} (${externalId})`),
    },
    messages: thread.items.map(messageOf).reverse(),
    more: thread.next !== null,
  }
}

const incidentOf = (one: IncidentView): CaseIncident => ({
  id: one.id,
  number: one.number,
  queue: one.queue,
  queueName: named(queueNames, one.queue),
  urgency: one.urgency as Urgency,
  urgencyName: urgencyOf(one.urgency),
  what: whatOf(one),
  severityName: one.severity === null ? '' : words.severity(named(severityNames, one.severity)),
  status: one.status,
  owner: one.owner,
  ownerName: one.ownerName,
  reports: one.reports,
  listed: Array.isArray(one.listed) ? one.listed.map((intent) => named(intentNames, String(intent))) : [],
  openedAt: one.openedAt,
  nextAlertAt: one.nextAlertAt,
  unmanned: one.unmannedSince !== null,
})

const cardOf = ({ name, externalId, language, birthDate, contacts }: PatientCard): CaseView['patient'] => ({
  name,
  externalId,
  detail: words.patientDetail({ birthDate, language }),
  contacts: contacts.map(({ channel, value }) => ({
    channelName: channelNames[channel],
    value,
    href: channel === 'email' ? `mailto:${value}` : /^\+\d+$/.test(value) ? `tel:${value}` : null,
  })),
})

const ended: ReadonlySet<string> = new Set([
  'blocked',
  'failed',
  'undelivered',
  'expired',
  'cancelled',
  'uncertain',
])

function messageOf(entry: ThreadEntry): CaseMessage {
  const { id, direction, channel, at, text, media, by, state, reason, understood } = entry
  const failed = state !== null && ended.has(state)
  return {
    id,
    direction,
    channel,
    channelName: channel === null ? '' : channelNames[channel],
    at,
    text,
    media: media === null ? null : words.media(media),
    by: by === null ? '' : words.by[by],
    state: named({ ...messageStateNames, ...stateNames }, state),
    reason: failed && reason !== null ? (reasonWords(reason)?.text ?? reason) : null,
    failed,
    understood: understood && readingOf(understood),
  }
}

const readingOf = (said: Understood): NonNullable<CaseMessage['understood']> => ({
  what: [
    [said.intent, ...said.also].map((intent) => named(intentNames, intent)).join(' + '),
    named(categoryNames, said.category),
    urgencyOf(said.urgency),
    said.severity === null ? '' : words.severity(named(severityNames, said.severity)),
    said.nps === null ? '' : words.score(said.nps),
  ]
    .filter((part) => part !== '')
    .join(' · ')
    .concat(said.queue === null ? words.noQueue : words.queue(named(queueNames, said.queue))),
  why: words.why({
    source: words.sources[said.source] ?? said.source,
    confidence: said.confidence,
    language: said.language,
    rules: said.rules,
  }),
})
