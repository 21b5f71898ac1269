// How a command ends badly: one clear sentence on stderr, and exit code 1.
import { CodedError } from '#core/errors.ts'
import { startErrors } from '#prompts/staff/start.es.ts'
import { problemOf, toCoded } from '../http/problem.ts'

/** The sentence people read: what happened and what to do next. */
export function sentenceOf(error: unknown): string {
  if (error instanceof CodedError && error.code === 'folder_held') {
    return startErrors.folderHeld(Number(error.params['pid'] ?? 0), String(error.params['kind'] ?? ''))
  }
  if (
    error instanceof CodedError &&
    error.code === 'config_invalid' &&
    error.field === 'DATA_DIR' &&
    !error.text
  ) {
    return startErrors.dataDirUnusable
  }
  if (error instanceof CodedError && error.text) return error.text
  const problem = problemOf(toCoded(error))
  return problem.next ? `${problem.detail} ${problem.next}` : problem.detail
}

export function failWith(error: unknown): void {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exitCode = 1
  // A half-built instance may hold handles; a command that failed has nothing left to wait for.
  setTimeout(() => process.exit(1), 100)
}
