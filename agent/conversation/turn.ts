// One turn of a patient: bound, understood, acted on and answered, in order, in one transaction.
import { askedAbout } from '#core/conversations/asked-about.ts'
import { finishInbound, isStillWaiting, type Waiting } from '#core/conversations/inbox.ts'
import type {
  Interpretation,
  OutboundKind,
  TurnContext,
  Understand,
} from '#core/conversations/interpretation.ts'
import type { Ctx } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import { openIncident } from '#core/incidents/incidents.ts'
import { getOrganization, type Organization } from '#core/organization.ts'
import { loadPatients } from '#core/patients/patients.ts'
import { actsFor, type Act } from '../understand/acts.ts'
import { isDanger } from '../understand/danger.ts'
import { reasonOf, type Route } from '../understand/routing.ts'
import { perform } from './acts.ts'
import { bind, kindOf, type Bound } from './bind.ts'
import { asClarified, doubtOf } from './clarify.ts'
import { asHeard } from './heard.ts'
import { enteredCode } from './contact-acts.ts'
import { linkFor } from './link.ts'
import { repliesOf } from './replies.ts'
import { replyLanguage } from './reply-language.ts'
import { isOutOfHours, routesOf } from './routes.ts'
import { sayReplies } from './say-replies.ts'
import { asStopped, sayable } from './stopped.ts'
import { asTapped } from './tap.ts'
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
  await handle.tx(async (tx) => {
    if (await isStillWaiting(tx, waiting)) await answer(tx, ctx, { waiting, reading })
  })
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
    payload: bound.chosen ?? waiting.payload ?? undefined,
  }
  const said = await understand(waiting.body, context)
  return {
    bound,
    language: patient?.language ?? null,
    organization,
    interpretation: asStopped(await meantBy(q, said, { waiting, bound }), waiting),
    lastOutbound,
  }
}

/** What the words mean given what they answer, and what each of them says for itself. */
async function meantBy(
  q: Queryable,
  said: Interpretation,
  { waiting, bound }: { waiting: Waiting; bound: Bound },
): Promise<Interpretation> {
  const { clarified, tap } = bound
  if (clarified) return asClarified(said, await askedAbout(q, waiting.org, clarified.answersInboundId))
  return asTapped(asHeard(said, waiting), tap)
}

/** The kind of message the words answer: the one tapped, quoted or asked by us, else whatever was sent last. */
function kindAnswered(waiting: Waiting, { about, last }: Bound): OutboundKind | null {
  const pointed = waiting.payload !== null || waiting.quotedProviderId !== null
  return kindOf(pointed ? about : last)
}

async function answer(
  tx: Queryable,
  ctx: Ctx,
  { waiting, reading }: { waiting: Waiting; reading: Reading },
): Promise<void> {
  const { bound, interpretation, organization, lastOutbound } = reading
  const doubt =
    (await enteredCode(tx, ctx, { waiting, bound, interpretation })) ??
    doubtOf({ waiting, bound, interpretation, lastOutbound })
  const { acted, listed } = doubt ?? (await doActs(tx, ctx, { waiting, reading }))
  const routes = doubt?.routes ?? routesOf({ waiting, bound, interpretation, lastOutbound, acted })
  await openIncidents(tx, ctx, { waiting, reading, routes, listed })
  const { settings, zone } = organization
  const replies = repliesOf({
    interpretation,
    waiting,
    routes,
    acted,
    rota: settings['rota'] === true,
    hours: typeof settings['hours'] === 'string' ? settings['hours'] : '8:00–20:00',
    outOfHours: isOutOfHours(ctx.clock.now(), zone),
    link: await linkFor(tx, ctx, { org: waiting.org, bound, interpretation }),
  })
  const disclosed = await sayReplies(tx, ctx, {
    waiting,
    patientId: bound.patientId,
    language: replyLanguage(interpretation, reading.language, waiting.body),
    organization: organization.name,
    replies: sayable(replies, waiting, interpretation),
  })
  await finishInbound(tx, ctx, waiting, {
    patientId: bound.patientId,
    lastOutbound,
    interpretation,
    queue: routes[0]?.queue ?? null,
    unclear: doubt?.unclear ?? interpretation.intent === 'unclear',
    disclosed,
  })
}

/** Done, and left to a person: of a dangerous turn everything but an opt-out. */
async function doActs(
  tx: Queryable,
  ctx: Ctx,
  { waiting, reading }: { waiting: Waiting; reading: Reading },
): Promise<{ acted: Reply[]; listed: string[] }> {
  const { bound, interpretation } = reading
  const dangerous = isDanger(interpretation.urgency)
  const acted: Reply[] = []
  const listed: string[] = []
  for (const { act, intent, done } of actsFor(interpretation)) {
    if (!done || !isOpenTo(act, bound)) {
      if (dangerous && act !== 'none') listed.push(intent)
      continue
    }
    // While a person owns the conversation only an opt-out is still the machine's.
    if (waiting.owner === 'person' && act !== 'withdraw_consent') continue
    const language = replyLanguage(interpretation, reading.language, waiting.body)
    const turn = { tx, ctx, org: waiting.org, waiting, bound, interpretation, intent, language }
    const reply = await perform(act, turn)
    if (reply) acted.push(reply)
  }
  return { acted, listed }
}

/** Without knowing who of an address writes, only its messages can be stopped or given back. */
const isOpenTo = (act: Act, { patientId, everybody }: Bound): boolean =>
  patientId !== null || act === 'withdraw_consent' || (act === 'store_preference' && everybody.length > 0)

async function openIncidents(
  tx: Queryable,
  ctx: Ctx,
  turn: { waiting: Waiting; reading: Reading; routes: readonly Route[]; listed: readonly string[] },
): Promise<void> {
  const { waiting, reading, routes, listed } = turn
  const { interpretation, bound } = reading
  const opened = new Set<string>()
  for (const { row, queue } of routes) {
    if (opened.has(queue)) continue
    opened.add(queue)
    // Each queue reads why the turn came to it.
    const intent = opened.size === 1 ? interpretation.intent : reasonOf(interpretation, row)
    await openIncident(tx, ctx, waiting.org, {
      queue,
      interpretation: { ...interpretation, intent },
      patientId: bound.patientId,
      conversationId: waiting.conversationId,
      inboundId: waiting.id,
      listed,
    })
  }
}
