// The interpreter that a suite asks: the embedded one, or what the environment configures.
import { createUnderstand } from '#agent/understand/understand.ts'
import type { Understand } from '#core/conversations/interpretation.ts'
import { readDateTime } from '#core/text/dates.ts'
import type { ModelChoice } from './suite.ts'

export function interpreterOf(_model: ModelChoice): Understand {
  return createUnderstand({ readDateTime })
}
