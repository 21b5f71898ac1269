// A coded error as the sentence staff read: what it was, and what to do next.
import type { CodedError } from '#core/errors.ts'
import { errors, type ErrorSlots, type ErrorWords } from '#prompts/staff/es.ts'

export function wordsOfError(error: CodedError): string {
  if (error.text !== undefined) return error.text
  const say: (slots: ErrorSlots) => ErrorWords = errors[error.code]
  const { text, next } = say({ ...error.params, field: error.field })
  return `${text} ${next}`
}
