// `npm run messages`: a patient's messages, and what happened to one of them, step by step.
import { CodedError } from '#core/errors.ts'
import { decisionTable } from '#core/delivery/decision-table.ts'
import type { MessageView } from '#core/delivery/read-messages.ts'
import { isoInZone } from '#core/text/iso.ts'
import { commandWords as words } from '#prompts/staff/commands.es.ts'
import { stateNames } from '#prompts/staff/es.ts'
import type { Connection } from '../connect.ts'
import { paintOfStdout } from './chat-paint.ts'
import { print, printJson, required, runCommand, table, type Given } from './command.ts'
import { messageView } from './message-view.ts'

runCommand({
  help: words.messagesHelp,
  run: async (given, open) => {
    const [action] = given.words
    if (action === 'show') return show(given, await open())
    if (action === 'list') return list(given, await open())
    if (action === 'rules') return print(decisionTable())
    throw new CodedError('invalid_input', { text: words.unknownCommand('list, show, rules') })
  },
})

const nameOf = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code

async function zoneOf(connection: Connection): Promise<string> {
  return (await connection.request<{ zone: string }>('GET', '/v1/clock')).zone
}

const local = (at: string, zone: string): string =>
  isoInZone(new Date(at), zone).slice(0, 19).replace('T', ' ')

async function show({ words: [, id], json }: Given, connection: Connection): Promise<void> {
  const path = `/v1/messages/${encodeURIComponent(required(id, 'ID'))}`
  const message = await connection.request<MessageView>('GET', path)
  if (json) return printJson(message)
  print(messageView(message, { zone: await zoneOf(connection), paint: paintOfStdout() }))
}

async function list({ words: [, patient], json }: Given, connection: Connection): Promise<void> {
  const path = `/v1/patients/${encodeURIComponent(required(patient, 'PACIENTE'))}/messages`
  const { data } = await connection.request<{ data: MessageView[] }>('GET', path)
  if (json) return printJson(data)
  if (data.length === 0) return print(words.noMessages)
  const zone = await zoneOf(connection)
  const rows = data.map((one) => [
    one.id,
    local(one.sendAt, zone),
    one.channel ?? '',
    one.kind,
    nameOf(stateNames, one.state),
  ])
  print(table(words.messageColumns, rows))
}
