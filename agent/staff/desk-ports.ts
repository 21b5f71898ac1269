// What the staff desk stands on, wired in server/app.ts: the registry's one way in, plans, lookups, and who reads a sentence.
import type { Ctx, Principal } from '#core/ctx.ts'
import type { LookupResult } from '#tools/lookups/contract.ts'
import type { ToolName, ToolResult } from '#tools/contract.ts'
import type { PlanView } from '#tools/plan-contract.ts'
import type { At, CommandRead, ReadCall } from './requests.ts'
import type { StaffQuestion } from './read-question.ts'

export type Ran = {
  tool: ToolName
  args: Record<string, string>
  result?: ToolResult
  error?: { code: string; text: string }
}

/** What a sentence of the staff came to. `calls` are those read and run; each has a result or an error, in order. */
export type StaffAnswer = {
  reply: string
  calls: Ran[]
  /** Names of required arguments that were not said. */
  clarify: string[]
  /** Sent back with the next sentence, which may correct or complete this one. */
  session?: string
  /** What waits for a yes, or for the count of those it reaches. */
  plan?: PlanView
  /** What a question was answered from. */
  looked?: LookupResult
}

export type StaffDesk = (principal: Principal, sentence: string, session?: string) => Promise<StaffAnswer>

export type Plans = {
  propose: (
    principal: Principal,
    calls: readonly { tool: ToolName; args: Record<string, unknown> }[],
  ) => Promise<PlanView>
  approve: (
    principal: Principal,
    id: string,
    proof: { recipients?: number; token?: string },
  ) => Promise<PlanView>
  stop: (principal: Principal, id: string) => Promise<PlanView>
  view: (principal: Principal, id: string) => Promise<PlanView>
}

/** What a reader made of the turns of one conversation. `byModel`: a model read it. */
export type StaffReading =
  | { kind: 'read'; read: CommandRead; byModel: boolean; modelFailed?: boolean }
  | { kind: 'question'; question: StaffQuestion | undefined; modelFailed?: boolean }
  | { kind: 'answer'; text: string; modelFailed?: never }

export type ReadTurns = (
  turns: readonly string[],
  who: { at: At; principal: Principal },
) => Promise<StaffReading>

export type DeskPorts = {
  ctx: Ctx
  /** `replaces`: the message that went out already and that this one is said instead of. */
  call: (
    principal: Principal,
    tool: ToolName,
    args: Record<string, unknown>,
    options?: { replaces?: string },
  ) => Promise<ToolResult>
  lookup: (principal: Principal, name: string, args: Record<string, unknown>) => Promise<LookupResult>
  plans: Plans
  read: ReadTurns
  /** Single sends that run at once; more of them wait for a yes. 0: every one waits. */
  atOnce: number
}

export type { ReadCall }
