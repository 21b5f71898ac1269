// What a plan looks like to whoever shows it: terminal, page, REST and MCP are views of this one shape.
import type { Exclusion, PlanRisk, PlanState, PreviewedCall } from '#core/plans/plans.ts'
import type { ErrorCode } from '#core/errors.ts'
import type { ToolResult } from './contract.ts'

export type CallOutcome = ToolResult | { error: { code: ErrorCode; text: string; reason?: string } }

/** One call, as it will run and, once it ran, what it came to. */
export type PlannedCall = PreviewedCall & { outcome?: CallOutcome }

export type Receipt = {
  sent: number
  scheduled: number
  pending: number
  notSent: Exclusion[]
  /** SMS segments handed over so far; null without any. */
  segments: number | null
  costCents: number | null
}

/** Instants are ISO 8601 in the clinic's zone. */
export type PlanView = {
  id: string
  state: PlanState
  risk: PlanRisk
  needs: { typedCount: boolean; secondPerson: boolean }
  recipients: number
  calls: PlannedCall[]
  createdBy: string
  createdAt: string
  expiresAt: string
  /** While nothing of it has left, and it can be undone whole. */
  undoUntil: string | null
  /** Who said yes, in order. */
  approvals: { by: string; at: string }[]
  /** Of the recipients: sent or put off to their hour. */
  progress: { done: number; total: number }
  /** Null until it began. */
  receipt: Receipt | null
  /** Where a person sees and approves it. */
  url: string
  /** A Spanish summary: a sentence, then a line for each call. */
  text: string
}
