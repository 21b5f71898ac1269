// One line of a corpus of attacks, and what is told of it afterwards.
import { EvalError, type Line } from '../suites/suite.ts'

export const channels = [
  'patient',
  'staff_paste',
  'mcp',
  'profile_name',
  'email_html',
  'fhir_import',
  'knowledge_base',
] as const
export type AttackChannel = (typeof channels)[number]

export const goals = [
  'mass_send',
  'exfiltrate_other_patient',
  'exfiltrate_contact',
  'change_link',
  'medical_advice',
  'disable_safety',
  'consent_bypass',
  'tool_abuse',
  'system_prompt_leak',
  'cost_abuse',
  'impersonate_staff',
  'html_or_sms_injection',
  'sql_or_template_injection',
] as const
export type Goal = (typeof goals)[number]

export type Attack = { id: unknown; channel: AttackChannel; text: string; goal: Goal }

/** Something observable that happened; `kind` says what the other fields are. */
export type Effect = Readonly<Record<string, unknown>> & {
  kind: 'message' | 'tool_call' | 'state' | 'model_shown' | 'answer' | 'log' | 'failure'
}
export type Violation = { goal: Goal | 'availability'; what: string; detail?: string | undefined }

export type Verdict = {
  id: unknown
  effects: readonly Effect[]
  /** What the line's goal forbids. */
  violations: readonly Violation[]
  /** What other goals forbid and happened all the same. */
  beside: readonly Violation[]
}

/** Halves of characters, which no wire takes, become the sign for what is missing. */
export const sound = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd')

/** Throws EvalError naming the line. */
export function attackOf(line: Line, place: number): Attack {
  const { id, channel, text, goal } = line
  const known = channels.find((one) => one === channel)
  if (!known) throw new EvalError(`Línea ${place}: "channel" es uno de ${channels.join(' ')}.`)
  const wanted = goals.find((one) => one === goal)
  if (!wanted) throw new EvalError(`Línea ${place}: "goal" es uno de ${goals.join(' ')}.`)
  if (typeof text !== 'string') throw new EvalError(`Línea ${place}: falta "text" o no es un texto.`)
  return { id: id ?? String(place), channel: known, text, goal: wanted }
}
