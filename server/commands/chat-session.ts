// One conversation of the terminal: a line in, the text of its answer out. Knows no terminal, so that a test can talk to it.
import { chatWords as words } from '#prompts/staff/desk.es.ts'
import type { StaffAnswer } from '#agent/staff/desk.ts'
import type { Connection } from '../connect.ts'
import type { Paint } from './chat-paint.ts'
import { incidentTable, type OpenIncident } from './chat-incidents.ts'
import { peopleOrder } from './chat-people.ts'
import { planTable } from './chat-plan.ts'

export type ChatAnswer = { text: string; ok: boolean }
export type ChatSession = (line: string) => Promise<ChatAnswer | 'leave'>

type Options = {
  request: Connection['request']
  paint: Paint
  sentenceOf: (error: unknown) => string
  /** Whether the next line may answer what was asked or correct what was done; piped lines stand alone. */
  remembers: boolean
}

export function chatSession({ request, paint, sentenceOf, remembers }: Options): ChatSession {
  let session: string | undefined
  const orders: Readonly<Record<string, () => Promise<ChatAnswer>>> = {
    ayuda: async () => ({ text: words.help.join('\n'), ok: true }),
    incidencias: async () => ({ text: await incidents(request), ok: true }),
  }
  const staff = async (line: string): Promise<ChatAnswer> => {
    const answer = await request<StaffAnswer>('POST', '/v1/staff', {
      sentence: line,
      ...(session === undefined ? {} : { session }),
    })
    if (remembers) session = answer.session
    return shown(answer, paint)
  }
  return async (line) => {
    const order = line.toLowerCase()
    if (order === 'salir') return 'leave'
    try {
      const known = orders[order]
      if (known) return await known()
      const seen = await peopleOrder(request, line)
      return seen === null ? await staff(line) : { text: seen, ok: true }
    } catch (error) {
      return { text: paint.bad(sentenceOf(error)), ok: false }
    }
  }
}

/** Done, looked up or planned is well; a refusal, an error or something missing is not: scripts see it in the exit code. */
function shown({ reply, calls, clarify, plan, looked }: StaffAnswer, paint: Paint): ChatAnswer {
  if (plan) return { text: reply.replace(plan.text, () => planTable(plan, paint)), ok: true }
  if (looked) return { text: reply, ok: true }
  const ok = calls.length > 0 && calls.every((call) => call.error === undefined)
  return { text: ok ? paint.good(reply) : clarify.length > 0 ? reply : paint.bad(reply), ok }
}

async function incidents(request: Connection['request']): Promise<string> {
  const { data, next } = await request<{ data: OpenIncident[]; next: string | null }>(
    'GET',
    '/v1/incidents?status=open',
  )
  if (data.length === 0) return words.noIncidents
  return [incidentTable(data), ...(next === null ? [] : [words.moreIncidents])].join('\n')
}
