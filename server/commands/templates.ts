// `npm run templates`: lists WhatsApp templates, has them approved, and asks what the provider decided.
import { CodedError } from '#core/errors.ts'
import { commandWords as words } from '#prompts/staff/commands.es.ts'
import type { Connection } from '../connect.ts'
import { print, printJson, runCommand, table, type Given } from './command.ts'

type Template = { name: string; language: string; category: string; state: string; code: string | null }
type Done = { name: string; language: string; state: string; code?: string }
type Piece = { done: Done[]; next: string | null }

runCommand({
  help: words.templatesHelp,
  options: ['languages'],
  run: async (given, open) => {
    const [action] = given.words
    if (action === 'list') return list(given, await open())
    if (action === 'register') return register(given, await open())
    if (action === 'sync')
      return work(given, await open(), { path: '/v1/templates/sync', none: words.noneToSync })
    throw new CodedError('invalid_input', { text: words.unknownCommand('list, register, sync') })
  },
})

const stateName = (state: string): string => words.templateStates[state] ?? state

async function list({ json }: Given, connection: Connection): Promise<void> {
  const { data } = await connection.request<{ data: Template[] }>('GET', '/v1/templates')
  if (json) return printJson(data)
  if (data.length === 0) return print(words.noTemplates)
  const rows = data.map((one) => [one.name, one.language, one.category, stateName(one.state), one.code ?? ''])
  print(table(words.templateColumns, rows))
}

async function register(given: Given, connection: Connection): Promise<void> {
  const languages = given.options['languages']?.split(',').map((language) => language.trim())
  await work(given, connection, {
    path: '/v1/templates/register',
    body: languages === undefined ? {} : { languages },
    none: words.noneToRegister,
  })
}

/** The server works in pieces; where a whole piece failed, the next would too. */
async function work(
  { json }: Given,
  connection: Connection,
  { path, body = {}, none }: { path: string; body?: Record<string, unknown>; none: string },
): Promise<void> {
  const done: Done[] = []
  let next: string | null | undefined
  let failed = false
  while (next !== null && !failed) {
    const piece: Piece = await connection.request<Piece>('POST', path, { ...body, after: next })
    done.push(...piece.done)
    next = piece.next
    failed =
      piece.done.length > 0 && piece.done.every(({ state }) => state === 'refused' || state === 'unknown')
  }
  if (json) printJson(done)
  else if (done.length === 0) print(none)
  else
    print(
      table(
        words.templateDoneColumns,
        done.map((one) => [one.name, one.language, stateName(one.state), one.code ?? '']),
      ),
    )
  if (failed) throw new CodedError('invalid_channel', { text: words.templatesStopped })
}
