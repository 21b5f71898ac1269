// What every act of a turn is given.
import type { Waiting } from '#core/conversations/inbox.ts'
import type { Intent, Interpretation } from '#core/conversations/interpretation.ts'
import type { Ctx } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import type { Bound } from './bind.ts'

export type Turn = {
  tx: Queryable
  ctx: Ctx
  org: string
  waiting: Waiting
  bound: Bound
  interpretation: Interpretation
  intent: Intent
  /** The language of the answer. */
  language: string
}
