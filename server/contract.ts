// The running product as its faces see it (HTTP, MCP, console, terminal). Built in app.ts.
import type { StaffAnswer } from '#agent/staff/desk.ts'
import type { InboundEvent } from '#channels/contract.ts'
import type { Ctx, Principal } from '#core/ctx.ts'
import type { ToolName, ToolResult } from '#tools/contract.ts'
import type { PlansDesk } from './plans-desk.ts'
import type { LookupResult } from '#tools/lookups/contract.ts'

export type { StaffAnswer } from '#agent/staff/desk.ts'
export type { PlanView } from '#tools/plan-contract.ts'
export type { InboundEvent } from '#channels/contract.ts'

export type App = {
  ctx: Ctx
  /** The organization this process serves by default. */
  org: string
  /** `replaces`: a message that went out and that this one is said instead of. */
  call: (
    principal: Principal,
    tool: ToolName,
    args: Record<string, unknown>,
    options?: { replaces?: string },
  ) => Promise<ToolResult>
  /** Reads and changes nothing; names and arguments are those of tools/lookups. */
  lookup: (principal: Principal, name: string, args: Record<string, unknown>) => Promise<LookupResult>
  staff: (principal: Principal, sentence: string, session?: string) => Promise<StaffAnswer>
  /** Persists; answers `false` when this very event was stored before. */
  receive: (event: InboundEvent) => Promise<boolean>
  /** One stored plan, whoever shows it: previewed, approved, run, stopped. */
  plans: PlansDesk
  /** Approves a stored plan: `recipients` is the count a person typed. The answer is that of its call. Throws `approval_invalid`, `approval_expired`. */
  approve: (principal: Principal, planId: string, recipients: number) => Promise<ToolResult>
  /** Starts the loops that promote, send and answer. */
  startWorking: () => void
  /** Runs everything that is due now, to the end. Tests and one-shot scripts. */
  settle: () => Promise<void>
  /** Called whenever something may have changed; answers how to stop listening. A hint, never a promise. */
  onChange: (listener: () => void) => () => void
  /** Finishes what is in flight and closes the database. */
  close: () => Promise<void>
}
