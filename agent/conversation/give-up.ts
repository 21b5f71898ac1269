// A message that could not be answered is handed to people; what the net reads in it is done all the same.
import { finishInbound, isStillWaiting, type Waiting } from '#core/conversations/inbox.ts'
import { urgencies, type Interpretation, type Queue } from '#core/conversations/interpretation.ts'
import type { Ctx } from '#core/ctx.ts'
import { openIncident } from '#core/incidents/incidents.ts'
import { getOrganization } from '#core/organization.ts'
import { loadPatients } from '#core/patients/patients.ts'
import { isSomebodyOnCall } from '#core/people/rota-store.ts'
import { isDanger } from '../understand/danger.ts'
import { readLanguage } from '../understand/language.ts'
import { readOptIn } from '../understand/opt-out.ts'
import { readNet, type Net } from '../understand/net.ts'
import { normalize } from '../understand/normalize.ts'
import { bind, nobody } from './bind.ts'
import { silence } from './consent-acts.ts'
import { dangerReply } from './replies.ts'
import { replyLanguage } from './reply-language.ts'
import { sayReplies } from './say-replies.ts'
import { sayable } from './stopped.ts'
import type { Reply } from './words.ts'

/** The fixed text of a danger is sent, silence asked for is kept, and a person sees the rest. */
export async function giveUp(ctx: Ctx, waiting: Waiting): Promise<void> {
  const read = netOf(waiting)
  // What the provider took for a stop word is one.
  const stopped = waiting.providerStopped && !readOptIn(waiting.body)
  const net = stopped ? { ...read, optOut: read.optOut ?? {} } : read
  const handle = ctx.db.org(waiting.org)
  const organization = await getOrganization(handle, waiting.org)
  // Where the binding itself is what fails, the words are still answered.
  const bound = await bind(handle, ctx, waiting).catch(() => nobody)
  const [patient] = bound.patientId ? await loadPatients(handle, waiting.org, [bound.patientId]) : []
  const stored = patient?.language ?? null
  const interpretation = interpretationOf(net, readLanguage(waiting.body, normalize(waiting.body), stored))
  const queue = queueOf(net)
  const language = replyLanguage(interpretation, stored, waiting.body)
  await handle.tx(async (tx) => {
    if (!(await isStillWaiting(tx, waiting))) return
    const replies: Reply[] = []
    const onCall = { queue: 'emergency_oncall', now: ctx.clock.now() } as const
    const danger = dangerReply(net.urgency, await isSomebodyOnCall(tx, waiting.org, onCall))
    if (danger) replies.push(danger)
    if (net.optOut) replies.push(await silence(tx, ctx, { waiting, bound, scope: net.optOut }))
    await openIncident(tx, ctx, waiting.org, {
      queue,
      interpretation,
      patientId: bound.patientId,
      conversationId: waiting.conversationId,
      inboundId: waiting.id,
    })
    const disclosed = await sayReplies(tx, ctx, {
      waiting,
      patientId: bound.patientId,
      language,
      organization: organization.name,
      replies: sayable(replies, waiting, interpretation),
    })
    await finishInbound(tx, ctx, waiting, {
      patientId: bound.patientId,
      lastOutbound: null,
      interpretation,
      queue,
      unclear: false,
      disclosed,
    })
  })
  ctx.wake()
}

/** The worst of what any message of the turn says, and the silence that any of them asks for. */
function netOf({ body, parts }: Waiting): Net {
  const nets = [body, ...parts.map((part) => part.body)].map((text) => readNet(text))
  const worst = Math.max(...nets.map(({ urgency }) => urgencies.indexOf(urgency)))
  return {
    urgency: urgencies[worst] ?? 'none',
    optOut: nets.find(({ optOut }) => optOut !== null)?.optOut ?? null,
  }
}

const queueOf = ({ urgency }: Net): Queue =>
  isDanger(urgency) ? 'emergency_oncall' : urgency === 'soon' ? 'clinical' : 'support'

function interpretationOf({ urgency, optOut }: Net, language: string): Interpretation {
  const ill = urgency !== 'none'
  return {
    intent: ill ? 'report_symptom' : optOut ? 'opt_out' : 'unclear',
    also: ill && optOut ? ['opt_out'] : [],
    urgency,
    category: null,
    severity: null,
    nps: null,
    language,
    slots: optOut ? { scope: optOut } : {},
    confidence: 0,
    source: 'rule',
  }
}
