// What the inbox page needs, made of the running product: what waits, one case opened, and what people do with it.
import type { Inbox, InboxDeps, InboxEntry } from '#console/inbox-contract.ts'
import type { ConversationSummary } from '#core/conversations/list-conversations.ts'
import { queues, type Queue } from '#core/conversations/interpretation.ts'
import type { Principal } from '#core/ctx.ts'
import { inboxItems, mostListed, queueCounts, readCase, type InboxItem } from '#core/incidents/inbox.ts'
import { organizationZone } from '#core/organization.ts'
import { actorNames } from '#core/people/actors.ts'
import { inboxWords as words } from '#prompts/staff/inbox.es.ts'
import { queueNames, severityNames } from '#prompts/staff/es.ts'
import { caseView, conversationCase, urgencyOf, whatOf } from './console-case.ts'
import type { App } from './contract.ts'
import { peopleDesk } from './people-desk.ts'

const shownMessages = 60

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
  waiting: item.waiting,
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
  waiting: one.waitingSince !== null,
  patientName: one.patientName,
  channel: one.channel,
  at: one.waitingSince ?? one.lastInboundAt ?? '',
  said: '',
})
