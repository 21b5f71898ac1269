// One turn of a patient: bound, understood, acted on and answered, in order, in one transaction.
import { turnBackground } from '#core/conversations/background.ts'
import { askedAbout } from '#core/conversations/asked-about.ts'
import { finishInbound, isStillWaiting, type Waiting } from '#core/conversations/inbox.ts'
import type {
  Interpretation,
  OutboundKind,
  TurnBackground,
  TurnContext,
  Understand,
} from '#core/conversations/interpretation.ts'
import { ownerNow } from '#core/conversations/ownership.ts'
import type { Ctx } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import { openIncident } from '#core/incidents/incidents.ts'
import { getOrganization, type Organization } from '#core/organization.ts'
import { loadPatients } from '#core/patients/patients.ts'
import { isSomebodyOnCall } from '#core/people/rota-store.ts'
import { createAnswerer } from '../answers/answerer.ts'
import { mayAnswer, type Answered, type Answerer } from '../answers/question.ts'
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

/** Answers that need no model. */
const quoting = createAnswerer()

/** Whatever a model does, a patient has an answer five seconds after the turn is taken. */
const answerWithinMs = 4300

type Reading = {
  bound: Bound
  /** The one that is answered in. */
  language: string
  organization: Organization
  interpretation: Interpretation
  lastOutbound: OutboundKind | null
  /** Null where nothing was asked that the machine may answer. */
  answered: Answered | null
}

/** Reads and answers one message. Throws only where the database does; the message then waits for its next lease. */
export async function takeTurn(
  ctx: Ctx,
  understand: Understand,
  waiting: Waiting,
  answerer: Answerer = quoting,
): Promise<void> {
  const handle = ctx.db.org(waiting.org)
  const reading = await read(handle, ctx, { understand, waiting, answerer })
  await handle.tx(async (tx) => {
    if (!(await isStillWaiting(tx, waiting))) return
    const owner = await ownerNow(tx, waiting.org, waiting.conversationId)
    await answer(tx, ctx, { waiting: { ...waiting, owner }, reading })
  })
  ctx.wake()
}

async function read(
  q: Queryable,
  ctx: Ctx,
  { understand, waiting, answerer }: { understand: Understand; waiting: Waiting; answerer: Answerer },
): Promise<Reading> {
  const deadline = ctx.clock.wall() + answerWithinMs
  const organization = await getOrganization(q, waiting.org)
  const bound = await bind(q, ctx, waiting)
  const patient = bound.patientId ? (await loadPatients(q, waiting.org, [bound.patientId]))[0] : undefined
  const lastOutbound = kindAnswered(waiting, bound)
  // Read where somebody asks for it, and once for all who do.
  let behind: Promise<TurnBackground> | undefined
  const background = (): Promise<TurnBackground> => (behind ??= backgroundOf(q, ctx, { waiting, bound }))
  const context: TurnContext = {
    channel: waiting.channel,
    lastOutbound,
    now: ctx.clock.now(),
    zone: patient?.zone ?? organization.zone,
    language: patient?.language ?? undefined,
    openSurvey: bound.about?.subjectType === 'survey',
    media: waiting.mediaKind ?? undefined,
    payload: bound.chosen ?? waiting.payload ?? undefined,
    org: waiting.org,
    background,
  }
  const said = await understand(waiting.body, context)
  const interpretation = asStopped(await meantBy(q, said, { waiting, bound }), waiting)
  const language = replyLanguage(interpretation, patient?.language ?? null, waiting.body)
  const asked = {
    org: waiting.org,
    organization: organization.name,
    text: waiting.body,
    language,
    zone: context.zone,
    patientId: bound.patientId,
    interpretation,
    about: bound.about,
    background,
    deadline,
  }
  const known = bound.patientId !== null || bound.everybody.length > 0
  const answered = known && mayAnswer(interpretation, waiting) ? await answerer(ctx, asked) : null
  return { bound, language, organization, interpretation, lastOutbound, answered }
}

function backgroundOf(
  q: Queryable,
  ctx: Ctx,
  { waiting, bound }: { waiting: Waiting; bound: Bound },
): Promise<TurnBackground> {
  const { conversationId, channel, address, id } = waiting
  const { patientId, everybody } = bound
  const patientIds = [...(patientId ? [patientId] : []), ...everybody]
  const now = ctx.clock.now()
  return turnBackground(q, waiting.org, { conversationId, channel, address, inboundId: id, now, patientIds })
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
  const { answered } = reading
  const doubt =
    (await enteredCode(tx, ctx, { waiting, bound, interpretation })) ??
    (answered?.reply ? null : doubtOf({ waiting, bound, interpretation, lastOutbound }))
  const { acted, listed } = doubt ?? (await doActs(tx, ctx, { waiting, reading }))
  const routes = doubt?.routes ?? routesOf({ waiting, bound, interpretation, lastOutbound, acted, answered })
  await openIncidents(tx, ctx, { waiting, reading, routes, listed })
  const { settings, zone } = organization
  const replies = repliesOf({
    interpretation,
    waiting,
    routes,
    acted,
    // Read only where it is said.
    rota:
      interpretation.urgency === 'self_harm' &&
      (await isSomebodyOnCall(tx, waiting.org, { queue: 'emergency_oncall', now: ctx.clock.now() })),
    answered,
    hours: typeof settings['hours'] === 'string' ? settings['hours'] : '8:00–20:00',
    outOfHours: isOutOfHours(ctx.clock.now(), zone),
    link: await linkFor(tx, ctx, { org: waiting.org, bound, interpretation }),
  })
  const disclosed = await sayReplies(tx, ctx, {
    waiting,
    patientId: bound.patientId,
    language: reading.language,
    organization: organization.name,
    replies: sayable(replies, waiting, interpretation),
  })
  await finishInbound(tx, ctx, waiting, {
    patientId: bound.patientId,
    lastOutbound,
    // Whoever reads the conversation sees which articles and look-ups the answer came from.
    interpretation: answered?.reply ? { ...interpretation, answeredFrom: answered.sources } : interpretation,
    queue: routes[0]?.queue ?? null,
    unclear: doubt?.unclear ?? interpretation.intent === 'unclear',
    disclosed,
  })
}

/** Done, and left to a person: of a dangerous turn everything but an opt-out, of any what only a model read. */
async function doActs(
  tx: Queryable,
  ctx: Ctx,
  { waiting, reading }: { waiting: Waiting; reading: Reading },
): Promise<{ acted: Reply[]; listed: string[] }> {
  const { bound, interpretation, language } = reading
  const dangerous = isDanger(interpretation.urgency)
  const acted: Reply[] = []
  const listed: string[] = []
  for (const { act, intent, done } of actsFor(interpretation)) {
    if (!done || !isOpenTo(act, bound)) {
      if ((dangerous || !done) && act !== 'none') listed.push(intent)
      continue
    }
    // While a person owns the conversation only an opt-out is still the machine's.
    if (waiting.owner === 'person' && act !== 'withdraw_consent') continue
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
