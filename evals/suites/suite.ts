// What a quality suite is: lines in, lines out, and figures where the lines say what was expected.

export type Line = Readonly<Record<string, unknown>>
export type ModelChoice = 'none' | 'env'

export type SuiteResult = {
  /** One for each input line, in order. */
  outputs: readonly object[]
  /** Plain values, shares and objects of these; printed as a table and as JSON. */
  metrics: Readonly<Record<string, unknown>>
}

export type Suite = {
  about: string
  /** The repo's own set; empty where there is none (yet). */
  own: () => readonly Line[]
  run: (lines: readonly Line[], options: { model: ModelChoice }) => Promise<SuiteResult>
}

/** A fault of who called: said in one sentence, exit code 2. */
export class EvalError extends Error {}

/** The value of a field that must be text; `place` names the line for people. */
export function textOf(line: Line, field: string, place: number): string {
  const value = line[field]
  if (typeof value === 'string') return value
  throw new EvalError(`Línea ${place}: falta "${field}" o no es un texto.`)
}

/** An instant of the input; without one the suites' own, so that figures repeat. */
export function instantOf(value: unknown, place: number): Date {
  if (value === undefined || value === null) return new Date('2026-08-13T11:00:00+02:00')
  const instant = new Date(typeof value === 'string' ? value : Number.NaN)
  if (Number.isNaN(instant.getTime())) throw new EvalError(`Línea ${place}: "now" no es una fecha ISO 8601.`)
  return instant
}

export const isObject = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
