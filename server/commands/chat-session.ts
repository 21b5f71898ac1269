// One conversation of the terminal: a line in, the text of its answer out. Knows no terminal, so that a test can talk to it.
import { chatWords as words } from '#prompts/staff/desk.es.ts'
import type { StaffAnswer } from '#agent/staff/desk.ts'
import type { Connection } from '../connect.ts'
import type { Paint } from './chat-paint.ts'
import { incidentTable, type OpenIncident } from './chat-incidents.ts'
import { peopleOrder } from './chat-people.ts'

export type ChatAnswer = { text: string; ok: boolean }
export type ChatSession = (line: string) => Promise<ChatAnswer | 'leave'>

type Options = {
  request: Connection['request']
  paint: Paint
  sentenceOf: (error: unknown) => string
  /** Whether the next line may answer what was asked; piped lines stand alone. */
  remembers: boolean
}

/** Turns of one conversation as the command reader takes them. */
const joined = (turns: readonly string[]): string =>
  turns.length === 1
    ? (turns[0] ?? '')
    : turns.map((turn, index) => `[turno ${index + 1}] ${turn}`).join('\n')

export function chatSession({ request, paint, sentenceOf, remembers }: Options): ChatSession {
  let turns: string[] = []
  const orders: Readonly<Record<string, () => Promise<ChatAnswer>>> = {
    ayuda: async () => ({ text: words.help.join('\n'), ok: true }),
    incidencias: async () => ({ text: await incidents(request), ok: true }),
  }
  const staff = async (line: string): Promise<ChatAnswer> => {
    turns = [...turns, line]
    const answer = await request<StaffAnswer>('POST', '/v1/staff', { sentence: joined(turns) })
    if (answer.clarify.length === 0 || !remembers) turns = []
    const ok = answer.calls.length > 0 && answer.calls.every((call) => call.error === undefined)
    return {
      text: ok
        ? paint.good(answer.reply)
        : answer.clarify.length > 0
          ? answer.reply
          : paint.bad(answer.reply),
      ok,
    }
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
      turns = []
      return { text: paint.bad(sentenceOf(error)), ok: false }
    }
  }
}

async function incidents(request: Connection['request']): Promise<string> {
  const { data, next } = await request<{ data: OpenIncident[]; next: string | null }>(
    'GET',
    '/v1/incidents?status=open',
  )
  if (data.length === 0) return words.noIncidents
  return [incidentTable(data), ...(next === null ? [] : [words.moreIncidents])].join('\n')
}
