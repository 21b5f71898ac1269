// What the inbox page needs, made of the running product: rows become the words that people read.
import type {
  CaseIncident,
  CaseMessage,
  CaseView,
  Inbox,
  InboxDeps,
  InboxEntry,
} from '#console/inbox-contract.ts'
import type { ConversationSummary } from '#core/conversations/list-conversations.ts'
import { queues, type Queue, type Urgency } from '#core/conversations/interpretation.ts'
import type { ConversationView, PatientCard } from '#core/conversations/read-conversation.ts'
import type { ThreadEntry, Understood } from '#core/conversations/thread.ts'
import type { Principal } from '#core/ctx.ts'
import {
  inboxItems,
  mostListed,
  queueCounts,
  readCase,
  type Case,
  type InboxItem,
} from '#core/incidents/inbox.ts'
import type { IncidentView } from '#core/incidents/read-incidents.ts'
import { organizationZone } from '#core/organization.ts'
import { actorNames } from '#core/people/actors.ts'
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
import type { App } from './contract.ts'
import { peopleDesk } from './people-desk.ts'

const shownMessages = 60

const named = (names: Readonly<Record<string, string>>, code: string | null): string =>
  code === null ? '' : (names[code] ?? code)

const whatOf = ({ intent, category }: { intent: string; category: string | null }): string =>
  [named(intentNames, intent), named(categoryNames, category)].filter((part) => part !== '').join(' · ')

const urgencyOf = (urgency: string): string => (urgency === 'none' ? '' : named(urgencyNames, urgency))

export function inboxDeps(app: App): InboxDeps {
  const { ctx, org } = app
  const handle = ctx.db.org(org)
  const desk = (principal: Principal) => peopleDesk(ctx, principal)
  return {
    list: (principal, queue) => listOf(app, principal, queue),
    incident: async (id) => caseView(await readCase(handle, ctx, org, { id, limit: shownMessages })),
    conversation: async (id) =>
      conversationCase(await peopleDesk(ctx, { org, id: '' }).conversation({ id, limit: shownMessages })),
    take: async (principal, wish) => void (await desk(principal).take(wish)),
    giveBack: async (principal, wish) => void (await desk(principal).giveBack(wish)),
    reply: async (principal, wish) => void (await desk(principal).reply(wish)),
    ack: async (principal, wish) => void (await desk(principal).ack(wish)),
    resolve: async (principal, wish) => void (await desk(principal).resolve(wish)),
  }
}

async function listOf({ ctx, org }: App, principal: Principal, queue: Queue | null): Promise<Inbox> {
  const handle = ctx.db.org(org)
  const counts = new Map((await queueCounts(handle, org)).map((one) => [one.queue, one]))
  const items = await inboxItems(handle, org, queue)
  const nameOf = await actorNames(
    handle,
    org,
    items.map(({ owner }) => owner),
  )
  const owned =
    queue === null ? await peopleDesk(ctx, principal).conversations({ owner: 'person', limit: 50 }) : null
  const alone = (owned?.items ?? []).filter(({ incidents }) => incidents.length === 0)
  return {
    now: ctx.clock.now().toISOString(),
    zone: await organizationZone(handle, org),
    me: principal.id,
    queues: queues.map((one) => ({
      queue: one,
      name: queueNames[one],
      waiting: counts.get(one)?.waiting ?? 0,
      unanswered: counts.get(one)?.unanswered ?? 0,
    })),
    entries: [...items.map((item) => entryOf(item, nameOf)), ...alone.map(ownedEntry)],
    more: items.length >= mostListed,
  }
}

const entryOf = (item: InboxItem, nameOf: (actor: string) => string): InboxEntry => ({
  id: item.id,
  kind: 'incident',
  number: item.number,
  queue: item.queue,
  queueName: queueNames[item.queue],
  urgency: item.urgency,
  urgencyName: urgencyOf(item.urgency),
  what: whatOf(item),
  severityName:
    item.severity === 'critical' || item.severity === 'high'
      ? words.severity(severityNames[item.severity])
      : '',
  status: item.status,
  ownerName: item.owner === null ? null : nameOf(item.owner),
  reports: item.reports,
  pressing: item.pressing,
  patientName: item.patientName,
  channel: item.channel,
  at: item.openedAt.toISOString(),
  said: item.said ?? '',
})

const ownedEntry = (one: ConversationSummary): InboxEntry => ({
  id: one.id,
  kind: 'conversation',
  number: null,
  queue: null,
  queueName: words.owned,
  urgency: 'none',
  urgencyName: '',
  what: one.waitingSince === null ? words.ownedQuiet : words.ownedWaiting,
  severityName: '',
  status: one.waitingSince === null ? 'acknowledged' : 'open',
  ownerName: one.ownerName,
  reports: 1,
  pressing: false,
  patientName: one.patientName,
  channel: one.channel,
  at: one.waitingSince ?? one.lastInboundAt ?? '',
  said: '',
})

function caseView({ incident, conversation, patient, thread, feedback }: Case): CaseView {
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

function conversationCase(view: ConversationView): CaseView {
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
