// What zod found wrong with the arguments of a call, as one coded error.
import type { z } from 'zod'
import { CodedError } from '#core/errors.ts'

/** Names the argument at fault and never repeats what stood in it; an unknown argument's name is the caller's text too. */
export function inputError(error: z.ZodError, input: z.ZodObject): CodedError {
  const issue = error.issues[0]
  if (issue?.code === 'unrecognized_keys')
    return new CodedError('invalid_input', {
      params: { problem: 'unknown', options: Object.keys(input.shape) },
    })
  const field = issue?.path.join('.')
  if (issue?.code === 'too_big')
    return new CodedError('text_too_long', {
      ...(field ? { field } : {}),
      params: { max: Number(issue.maximum) },
    })
  if (issue?.code === 'too_small') return new CodedError('text_empty', field ? { field } : {})
  return new CodedError('invalid_input', {
    ...(field ? { field } : {}),
    params: {
      problem: issue?.code === 'invalid_type' ? 'type' : 'value',
      ...(issue?.code === 'invalid_value' ? { options: issue.values.map(String) } : {}),
    },
  })
}
