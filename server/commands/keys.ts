// `npm run keys`: creates, lists and revokes API keys.
import { CodedError } from '#core/errors.ts'
import { commandWords as words } from '#prompts/staff/commands.es.ts'
import type { Connection } from '../connect.ts'
import { print, printJson, required, runCommand, table, type Given } from './command.ts'

type Key = { id: string; name: string; scopes: string[]; createdAt: string; revokedAt: string | null }

runCommand({
  help: words.keysHelp,
  options: ['name', 'scopes'],
  run: async (given, open) => {
    const [action] = given.words
    if (action === 'create') return create(given, open)
    if (action === 'list') return list(given, open)
    if (action === 'revoke') return revoke(given, open)
    throw new CodedError('invalid_input', { text: words.unknownCommand('create, list, revoke') })
  },
})

type Open = () => Promise<Connection>

async function create({ options, json }: Given, open: Open): Promise<void> {
  const name = required(options['name'], '--name')
  const scopes = required(options['scopes'], '--scopes')
    .split(',')
    .map((scope) => scope.trim())
  const created = await (
    await open()
  ).request<{ id: string; key: string }>('POST', '/v1/keys', { name, scopes })
  if (json) printJson({ id: created.id, key: created.key })
  else print(words.keyCreated(created.id, created.key))
}

async function list({ json }: Given, open: Open): Promise<void> {
  const { data } = await (await open()).request<{ data: Key[] }>('GET', '/v1/keys')
  if (json) return printJson(data)
  if (data.length === 0) return print(words.noKeys)
  const rows = data.map((key) => [
    key.id,
    key.name,
    key.scopes.join(','),
    key.createdAt.slice(0, 10),
    key.revokedAt === null ? words.active : words.revoked,
  ])
  print(table(words.keyColumns, rows))
}

async function revoke({ words: [, id], json }: Given, open: Open): Promise<void> {
  const wanted = required(id, 'ID')
  await (await open()).request('DELETE', `/v1/keys/${encodeURIComponent(wanted)}`)
  if (json) printJson({ id: wanted, revoked: true })
  else print(words.keyRevoked(wanted))
}
