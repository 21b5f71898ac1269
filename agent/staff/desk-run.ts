// Carries out what was read: what is new is run or planned, what a correction replaces is called off where it has not left.
import { callOffMessages } from '#core/delivery/call-off.ts'
import { CodedError } from '#core/errors.ts'
import type { DoneCall, StaffSession } from '#core/staff/sessions.ts'
import { deskWords } from '#prompts/staff/desk.es.ts'
import { wordsOfError } from '#tools/error-words.ts'
import type { PlanView } from '#tools/plan-contract.ts'
import type { Turn } from './desk.ts'
import type { DeskPorts, Ran, StaffAnswer } from './desk-ports.ts'
import type { CommandRead, ReadCall } from './requests.ts'

/** A call of before that the correction leaves out, and whether it could still be held back. */
export type Undone = DoneCall & { heldBack: boolean }

const keyOf = ({ tool, args }: { tool: string; args: Record<string, string> }): string =>
  JSON.stringify([tool, Object.entries(args).sort()])

/** Calls off, where it has not left yet, what was done before and is no longer asked for. */
export async function callOffReplaced(
  { ctx }: DeskPorts,
  { principal, session }: Turn,
  calls: readonly ReadCall[],
): Promise<Undone[]> {
  const wanted = new Set(calls.map(keyOf))
  const replaced = session.done.filter((one) => !wanted.has(keyOf(one)))
  const ids = replaced.flatMap(({ messageId }) => (messageId === undefined ? [] : [messageId]))
  if (replaced.length === 0) return []
  const held = await ctx.db
    .org(principal.org)
    .tx((tx) => callOffMessages(tx, ctx, principal.org, { ids, actor: principal.id }))
  return replaced.map((one) => ({ ...one, heldBack: held.has(one.messageId ?? '') }))
}

type Carried = { answer: StaffAnswer; session: StaffSession }

/** Runs a few single calls at once; more are proposed, and wait for a yes. */
export async function carryOut(
  ports: DeskPorts,
  { principal, session }: Turn,
  { read, undone }: { read: CommandRead; undone: readonly Undone[] },
): Promise<Carried> {
  const before = new Set(session.done.map(keyOf))
  const fresh = read.calls.filter((one) => !before.has(keyOf(one)))
  const kept = session.done.filter((one) => !undone.some((gone) => keyOf(gone) === keyOf(one)))
  const after = { ...session, done: kept }
  if (fresh.length === 0)
    return {
      answer: { reply: told([], undone) || deskWords.alreadyDone, calls: [], clarify: [] },
      session: after,
    }
  if (fresh.length > ports.atOnce) {
    const plan = await ports.plans.propose(principal, fresh)
    const reply = lines(told([], undone), plan.text, deskWords.ask(plan.needs))
    return { answer: { reply, calls: [], clarify: [], plan }, session: { ...after, planId: plan.id } }
  }
  const calls: Ran[] = []
  for (const one of fresh) calls.push(await ran(ports, one, { principal, replaces: replacedBy(one, undone) }))
  const done = calls.flatMap(({ tool, args, result }): DoneCall[] =>
    result ? [{ tool, args, ...(result.messageId ? { messageId: result.messageId } : {}) }] : [],
  )
  const planId = waitingPlan(calls)
  const plan = planId === null ? undefined : await ports.plans.view(principal, planId)
  return {
    answer: {
      reply: plan ? asked(plan, calls, undone) : told(calls, undone),
      calls,
      clarify: [],
      ...(plan ? { plan } : {}),
    },
    session: { ...after, done: [...kept, ...done], planId },
  }
}

const lines = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n')

/** Alone, the preview says all that the call's sentence says, and the words that would go out. */
const asked = (plan: PlanView, calls: readonly Ran[], undone: readonly Undone[]): string =>
  calls.length === 1
    ? lines(told([], undone), plan.text, deskWords.approveAt(plan.url), deskWords.ask(plan.needs))
    : lines(told(calls, undone), deskWords.ask(plan.needs))

/** A single alert above the limit waits under its own plan: its count may be typed as the next word. */
const waitingPlan = (calls: readonly Ran[]): string | null => {
  const waiting = calls.filter(({ result }) => result?.state === 'needs_approval')
  return (waiting.length === 1 && waiting[0]?.result?.planId) || null
}

/** What went out already is replaced in so many words: the same matter may be said once more, by the new wish. */
const replacedBy = (one: ReadCall, undone: readonly Undone[]): string | undefined =>
  undone.find((gone) => gone.tool === one.tool && !gone.heldBack && gone.messageId !== undefined)?.messageId

/** One command that fails does not keep the next from being done. */
async function ran(
  { call }: DeskPorts,
  one: ReadCall,
  { principal, replaces }: { principal: Turn['principal']; replaces: string | undefined },
): Promise<Ran> {
  try {
    return {
      ...one,
      result: await call(principal, one.tool, one.args, replaces === undefined ? {} : { replaces }),
    }
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    return { ...one, error: { code: error.code, text: wordsOfError(error) } }
  }
}

/** Everything that came of a sentence, a line each. */
export const told = (calls: readonly Ran[], undone: readonly Undone[]): string =>
  [
    ...undone.map(({ heldBack }) => (heldBack ? deskWords.heldBack : deskWords.hadLeft)).filter(unique),
    ...calls.map(toldOne),
  ].join('\n')

const unique = <T>(one: T, index: number, all: readonly T[]): boolean => all.indexOf(one) === index

function toldOne({ result, error }: Ran): string {
  if (!result) return error?.text ?? ''
  if (result.understood === undefined) return result.text
  return `${result.text}\n${deskWords.reached({ understood: result.understood, recipients: result.recipients })}`
}
