// Prompts: ready-made staff tasks, for those whose key and view could carry them out.
import {
  type GetPromptResult,
  type ListPromptsResult,
  ProtocolError,
  ProtocolErrorCode,
} from '@modelcontextprotocol/server'
import type { Scope } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { isLine } from '#core/text/plain-words.ts'
import { type TaskName, tasks, type TaskWords } from '#prompts/staff/mcp-prompts.es.ts'
import type { Toolset } from '#tools/lookups/contract.ts'
import { holds } from '#tools/scopes.ts'
import { spoken } from './refusal.ts'
import type { Session } from './contract.ts'
import { afterOf, pageFrom } from './page.ts'

type Needs = { toolset: Toolset; scope: Scope; sends: boolean }

const needs: Readonly<Record<TaskName, Needs>> = {
  'sin-confirmar-manana': { toolset: 'citas', scope: 'pacientes:leer', sends: false },
  'recordar-cita': { toolset: 'citas', scope: 'citas:enviar', sends: true },
  'encuesta-tras-visita': { toolset: 'encuestas', scope: 'nps:enviar', sends: true },
  'avisar-pago': { toolset: 'pagos', scope: 'pagos:enviar', sends: true },
  'preparar-campana': { toolset: 'alertas', scope: 'alertas:preparar', sends: true },
  'resumen-nps': { toolset: 'encuestas', scope: 'pacientes:leer', sends: false },
  'revisar-incidencias': { toolset: 'feedback', scope: 'conversaciones:atender', sends: false },
}

function namesOf({ principal, view }: Session): TaskName[] {
  return (Object.keys(tasks) as TaskName[])
    .filter((name) => {
      const { toolset, scope, sends } = needs[name]
      return view.toolsets.has(toolset) && holds(principal, scope) && !(sends && view.readOnly)
    })
    .sort()
}

export function listPrompts(session: Session, params: Readonly<Record<string, unknown>>): ListPromptsResult {
  const after = afterOf(params)
  const { items, ...rest } = pageFrom(
    namesOf(session).filter((name) => name > after),
    (name) => name,
  )
  return {
    prompts: items.map((name) => {
      const { title, description, arguments: args } = tasks[name]
      return { name, title, description, arguments: args.map((one) => ({ ...one })) }
    }),
    ...rest,
  }
}

/** The task by its name. Throws -32602 naming those there are. */
export function taskOf(session: Session, name: unknown): TaskWords {
  const known = namesOf(session).find((one) => one === name)
  if (known) return tasks[known]
  const { text } = spoken(
    new CodedError('not_found', { field: 'name', params: { options: namesOf(session) } }),
  )
  throw new ProtocolError(ProtocolErrorCode.InvalidParams, text, { code: 'not_found' })
}

const longestArgument = 200

export function getPrompt(session: Session, params: Readonly<Record<string, unknown>>): GetPromptResult {
  const task = taskOf(session, params['name'])
  const text = task.text(givenTo(task, params['arguments']))
  return {
    description: task.description,
    messages: [{ role: 'user', content: { type: 'text', text } }],
  }
}

/** One line each: what is put into a task must not become a task of its own. */
function givenTo(task: TaskWords, given: unknown): Record<string, string> {
  const values = new Map(Object.entries(given !== null && typeof given === 'object' ? given : {}))
  const read: Record<string, string> = {}
  for (const { name, required } of task.arguments) {
    const value: unknown = values.get(name)
    values.delete(name)
    const text = typeof value === 'string' ? value.trim() : ''
    if (text === '' && (required || (value !== undefined && typeof value !== 'string')))
      throw new CodedError('invalid_input', { field: name, params: { problem: 'type' } })
    if (text.length > longestArgument || !isLine(text))
      throw new CodedError('invalid_input', { field: name, params: { max: longestArgument } })
    if (text !== '') read[name] = text
  }
  if (values.size > 0)
    throw new CodedError('invalid_input', {
      field: 'arguments',
      params: { options: task.arguments.map(({ name }) => name) },
    })
  return read
}
