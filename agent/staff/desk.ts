// The staff desk: one conversation in words. Reads a sentence with what was said before, runs or plans what it asks for, and tells what came of it.
import type { Principal } from '#core/ctx.ts'
import { organizationZone } from '#core/organization.ts'
import { openStaffSession, saveStaffSession, type StaffSession } from '#core/staff/sessions.ts'
import { deskWords } from '#prompts/staff/desk.es.ts'
import { answerQuestion } from './desk-question.ts'
import { callOffReplaced, carryOut, told } from './desk-run.ts'
import type { DeskPorts, StaffAnswer, StaffDesk } from './desk-ports.ts'
import { readPlanWord } from './plan-word.ts'
import { readOrder } from './tagged/read-order.ts'
import type { At, CommandRead } from './requests.ts'

export type { Ran, StaffAnswer, StaffDesk } from './desk-ports.ts'

export type Turn = { principal: Principal; sentence: string; session: StaffSession; at: At }
type Heard = { answer: StaffAnswer; session: StaffSession }

/** A conversation longer than this has left its beginning behind. */
const mostTurns = 8

/** Scopes, consent and approval are decided behind the ports, never here. */
export function staffDesk(ports: DeskPorts): StaffDesk {
  const { ctx } = ports
  return async (principal, sentence, sessionId) => {
    const handle = ctx.db.org(principal.org)
    const at = { now: ctx.clock.now(), zone: await organizationZone(handle, principal.org) }
    const session = await openStaffSession(handle, ctx, principal.org, {
      id: sessionId,
      principal: principal.id,
    })
    const turn = { principal, sentence, session, at }
    const heard =
      (await aboutPlan(ports, turn)) ?? (await letGo(ports, turn)) ?? (await aboutWork(ports, turn))
    await handle.tx((tx) =>
      saveStaffSession(tx, ctx, principal.org, { session: heard.session, principal: principal.id }),
    )
    return { ...heard.answer, session: heard.session.id }
  }
}

const silent = (reply: string, rest: Partial<StaffAnswer> = {}): StaffAnswer => ({
  reply,
  calls: [],
  clarify: [],
  ...rest,
})

/** A word on the plan that waits; null where the sentence is about something else. */
async function aboutPlan(
  { plans }: DeskPorts,
  { principal, sentence, session }: Turn,
): Promise<Heard | null> {
  const word = session.planId === null ? null : readPlanWord(sentence)
  if (session.planId === null || word === null) return null
  const settled = { ...session, planId: null }
  if (word.kind === 'no') {
    const plan = await plans.stop(principal, session.planId)
    return { answer: silent(plan.text, { plan }), session: { ...settled, turns: [], done: [] } }
  }
  const proof = word.kind === 'count' ? { recipients: word.count } : {}
  const plan = await plans.approve(principal, session.planId, proof)
  return { answer: silent(plan.text, { plan }), session: plan.state === 'preview' ? session : settled }
}

/** "Nada, déjalo": what is open is dropped, and what was asked for and has not left is called off. */
async function letGo(ports: DeskPorts, turn: Turn): Promise<Heard | null> {
  const { session, sentence } = turn
  if (session.turns.length === 0 || readPlanWord(sentence)?.kind !== 'no') return null
  const undone = await callOffReplaced(ports, turn, [])
  const reply = undone.length > 0 ? told([], undone) : deskWords.dropped
  return { answer: silent(reply), session: { ...session, turns: [], done: [] } }
}

async function aboutWork(ports: DeskPorts, turn: Turn): Promise<Heard> {
  const { principal, at } = turn
  const { turns, done } = contextOf(turn)
  const session = { ...turn.session, turns, done }
  const reading = await ports.read(turns, { at, principal })
  if (reading.kind === 'answer') return { answer: silent(reading.text), session: turn.session }
  const fallen = reading.modelFailed === true ? `${deskWords.modelFailed}\n` : ''
  const heard =
    reading.kind === 'question'
      ? { answer: await answerQuestion(ports, turn, reading.question), session: turn.session }
      : await aboutCommand(ports, { ...turn, session }, reading.read)
  return { ...heard, answer: { ...heard.answer, reply: fallen + heard.answer.reply } }
}

/** What the sentence is read with: alone where it is a whole order of its own, else after what was said before. */
function contextOf({ sentence, session, at }: Turn): Pick<StaffSession, 'turns' | 'done'> {
  const corrects = /^\W*(?:no|perd[oó]n|mejor|digo|no,)\b/iu.test(sentence)
  const isWhole = (): boolean => !corrects && readOrder(sentence, at).calls.length > 0
  if (session.turns.length === 0 || session.turns.length >= mostTurns || isWhole())
    return { turns: [sentence], done: [] }
  return { turns: [...session.turns, sentence], done: session.done }
}

async function aboutCommand(ports: DeskPorts, turn: Turn, read: CommandRead): Promise<Heard> {
  const { session } = turn
  if (read.question) return { answer: silent(deskWords.question), session }
  if (read.clarify.length > 0)
    return { answer: silent(deskWords.clarify(read.clarify), { clarify: read.clarify }), session }
  // A refused sentence leaves what was open as it was.
  if (read.refuse)
    return { answer: silent(deskWords.refused), session: { ...session, turns: session.turns.slice(0, -1) } }
  const undone = await callOffReplaced(ports, turn, read.calls)
  if (read.calls.length === 0) {
    const reply = undone.length > 0 ? told([], undone) : deskWords.dropped
    return { answer: silent(reply), session: { ...session, turns: [], done: [] } }
  }
  return carryOut(ports, turn, { read, undone })
}
