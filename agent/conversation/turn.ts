// One turn of a patient: bound, understood, acted on and answered, in order, in one transaction.
import { finishInbound, type Waiting } from '#core/conversations/inbox.ts'
import type {
  Interpretation,
  OutboundKind,
  Queue,
  TurnContext,
  Understand,
} from '#core/conversations/interpretation.ts'
import type { Ctx } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import { submit, type SendRequest } from '#core/delivery/submit.ts'
import { openIncident } from '#core/incidents/incidents.ts'
import { getOrganization, type Organization } from '#core/organization.ts'
import { loadPatients } from '#core/patients/patients.ts'
import { timeOf } from '#core/text/dates.ts'
import { languageCodes, type LanguageCode } from '#prompts/words.ts'
import { actsFor } from '../understand/acts.ts'
import { isDanger } from '../understand/danger.ts'
import { readNet } from '../understand/net.ts'
import { route } from '../understand/routing.ts'
import { perform } from './acts.ts'
import { bind, type Bound } from './bind.ts'
import { repliesOf } from './replies.ts'
import type { Reply } from './words.ts'

type Reading = {
  bound: Bound
  language: string | null
  organization: Organization
  interpretation: Interpretation
  lastOutbound: OutboundKind | null
}

/** Reads and answers one message. Throws only where the database does; the message then waits for its next lease. */
export async function takeTurn(ctx: Ctx, understand: Understand, waiting: Waiting): Promise<void> {
  const handle = ctx.db.org(waiting.org)
  const reading = await read(handle, ctx, { understand, waiting })
  await handle.tx((tx) => answer(tx, ctx, { waiting, reading }))
  ctx.wake()
}

async function read(
  q: Queryable,
  ctx: Ctx,
  { understand, waiting }: { understand: Understand; waiting: Waiting },
): Promise<Reading> {
  const organization = await getOrganization(q, waiting.org)
  const bound = await bind(q, ctx, waiting)
  const patient = bound.patientId ? (await loadPatients(q, waiting.org, [bound.patientId]))[0] : undefined
  const lastOutbound = kindAnswered(waiting, bound)
  const context: TurnContext = {
    channel: waiting.channel,
    lastOutbound,
    now: ctx.clock.now(),
    zone: patient?.zone ?? organization.zone,
    language: patient?.language ?? undefined,
    openSurvey: bound.about?.subjectType === 'survey',
    media: waiting.mediaKind ?? undefined,
    payload: waiting.payload ?? undefined,
  }
  const said = await understand(waiting.body, context)
  return {
    bound,
    language: patient?.language ?? null,
    organization,
    interpretation: answerToQuestion(said, bound),
    lastOutbound,
  }
}

/** The kind of message the words answer; a question of ours ("shall I cancel?") is answered as the message it is about. */
function kindAnswered(waiting: Waiting, bound: Bound): OutboundKind | null {
  const asked = bound.last?.words === 'cancel_ask' || bound.last?.words === 'survey_ask_again'
  const sent = waiting.payload || waiting.quotedProviderId || asked ? bound.about : bound.last
  return (sent?.kind ?? null) as OutboundKind | null
}

/** A plain yes to "shall I cancel it?" is the tap on "Sí, anular". */
function answerToQuestion(said: Interpretation, bound: Bound): Interpretation {
  if (bound.last?.words !== 'cancel_ask' || said.source === 'payload' || isDanger(said.urgency)) return said
  const yes = said.intent === 'confirm_appointment' || said.intent === 'cancel_appointment'
  return yes ? { ...said, intent: 'cancel_appointment', source: 'payload' } : said
}

async function answer(
  tx: Queryable,
  ctx: Ctx,
  { waiting, reading }: { waiting: Waiting; reading: Reading },
): Promise<void> {
  const { bound, interpretation, organization, lastOutbound } = reading
  const dangerous = isDanger(interpretation.urgency)
  const known = bound.patientId !== null
  const acted: Reply[] = []
  const listed: string[] = []
  for (const { act, intent, done } of actsFor(interpretation)) {
    if (!done || (!known && act !== 'withdraw_consent')) {
      if (dangerous && act !== 'none') listed.push(intent)
      continue
    }
    // While a person owns the conversation only an opt-out is still the machine's.
    if (waiting.owner === 'person' && act !== 'withdraw_consent') continue
    const reply = await perform(act, { tx, ctx, org: waiting.org, waiting, bound, interpretation, intent })
    if (reply) acted.push(reply)
  }
  const routes = routesOf({ waiting, reading, acted })
  for (const queue of new Set(routes.map((one) => one.queue))) {
    await openIncident(tx, ctx, waiting.org, {
      queue,
      interpretation,
      patientId: bound.patientId,
      conversationId: waiting.conversationId,
      inboundId: waiting.id,
      listed,
    })
  }
  const replies = repliesOf({
    interpretation,
    waiting,
    routes,
    acted,
    rota: organization.settings['rota'] === true,
    hours: typeof organization.settings['hours'] === 'string' ? organization.settings['hours'] : '8:00–20:00',
    outOfHours: isOutOfHours(ctx.clock.now(), organization.zone),
    lastOutbound,
    link: typeof bound.about?.slots['link'] === 'string' ? bound.about.slots['link'] : undefined,
  })
  const disclosed = await send(tx, ctx, { waiting, reading, replies })
  await finishInbound(tx, ctx, waiting, {
    patientId: bound.patientId,
    lastOutbound,
    interpretation,
    queue: routes[0]?.queue ?? null,
    unclear: interpretation.intent === 'unclear',
    disclosed,
  })
}

/** The contract's table, and the rules beside it: unknown senders, voice notes, unclear twice in a row. */
function routesOf({
  waiting,
  reading,
  acted,
}: {
  waiting: Waiting
  reading: Reading
  acted: readonly Reply[]
}): { row: number; queue: Queue }[] {
  const { interpretation, bound, lastOutbound } = reading
  const routes = route(interpretation, {
    lastOutbound,
    media: waiting.kind === 'media' ? (waiting.mediaKind ?? 'other') : undefined,
  })
  if (routes.length > 0) return routes
  const { intent } = interpretation
  if (intent === 'opt_out') return []
  if (bound.patientId === null && intent !== 'courtesy') return [{ row: 13, queue: 'support' }]
  if (intent === 'unclear') return waiting.unclearInARow >= 1 ? [{ row: 13, queue: 'support' }] : []
  // A question without an approved answer goes to people, and says so.
  const asks =
    intent === 'ask_information' ||
    intent === 'ask_appointment' ||
    intent === 'ask_payment' ||
    intent === 'change_preferences'
  if (asks && acted.length === 0)
    return [{ row: 13, queue: interpretation.category === 'results' ? 'clinical' : 'support' }]
  return []
}

/** Working days from 8 to 20; outside, a clinical acknowledgement says where to turn. */
function isOutOfHours(now: Date, zone: string): boolean {
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short' }).format(now)
  const time = timeOf(now, zone)
  return weekday === 'Sat' || weekday === 'Sun' || time < '08:00' || time >= '20:00'
}

/** Queues the replies; true when one of them introduced the assistant. */
async function send(
  tx: Queryable,
  ctx: Ctx,
  { waiting, reading, replies }: { waiting: Waiting; reading: Reading; replies: readonly Reply[] },
): Promise<boolean> {
  const { bound, organization } = reading
  let disclosed = false
  const requests = replies.map((reply): SendRequest => {
    // A fixed safety text stands alone: nothing is put before it.
    const introduce = waiting.disclosedAt === null && !disclosed && reply.purpose !== 'safety'
    disclosed ||= introduce
    return {
      to: {
        channel: waiting.channel,
        address: waiting.address,
        patientId: bound.patientId,
        conversationId: waiting.conversationId,
        inboundId: waiting.id,
      },
      kind: 'agent_reply',
      language: replyLanguage(reading, waiting.body),
      subject: undefined,
      actor: 'agent',
      ...(introduce ? { disclose: organization.name } : {}),
      ...reply,
    } as SendRequest
  })
  await submit(tx, ctx, waiting.org, requests)
  return disclosed
}

const isOurs = (language: string): language is LanguageCode =>
  (languageCodes as readonly string[]).includes(language)

/** The message's language when it is one of ours and one word is not all there is to tell it by; else the stored one, else Spanish. */
function replyLanguage({ interpretation, language }: Reading, body: string): string {
  const sure = isOurs(interpretation.language) && (language === null || /\p{L}\P{L}+\p{L}/u.test(body))
  return sure ? interpretation.language : (language ?? 'es')
}

/** Hands a message that could not be read to people, with the danger net's word on it. */
export async function giveUp(ctx: Ctx, waiting: Waiting): Promise<void> {
  const { urgency } = readNet(waiting.body)
  const interpretation: Interpretation = {
    intent: urgency === 'none' ? 'unclear' : 'report_symptom',
    also: [],
    urgency,
    category: null,
    severity: null,
    nps: null,
    language: 'und',
    slots: {},
    confidence: 0,
    source: 'rule',
  }
  const queue: Queue = isDanger(urgency) ? 'emergency_oncall' : urgency === 'soon' ? 'clinical' : 'support'
  await ctx.db.org(waiting.org).tx(async (tx) => {
    await openIncident(tx, ctx, waiting.org, {
      queue,
      interpretation,
      patientId: null,
      conversationId: waiting.conversationId,
      inboundId: waiting.id,
    })
    await finishInbound(tx, ctx, waiting, {
      patientId: null,
      lastOutbound: null,
      interpretation,
      queue,
      unclear: false,
      disclosed: false,
    })
  })
}
