// `npm run knowledge`: brings Markdown articles in, lists them, shows one.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CodedError } from '#core/errors.ts'
import { parseArticle } from '#core/knowledge/article.ts'
import type { Article } from '#core/knowledge/article.ts'
import type { Imported } from '#core/knowledge/knowledge.ts'
import { commandWords as words } from '#prompts/staff/commands.es.ts'
import type { Connection } from '../connect.ts'
import { print, printJson, required, runCommand, table, type Given } from './command.ts'

runCommand({
  help: words.knowledgeHelp,
  run: async (given, open) => {
    const [action, named] = given.words
    if (action === 'import') return bring(given, required(named, words.knowledgeFolder), open)
    if (action === 'list') return list(given, await open())
    if (action === 'show') return show(given, required(named, words.knowledgeArticle), await open())
    throw new CodedError('invalid_input', { text: words.unknownCommand('import, list, show') })
  },
})

/** Every file is read here first: a fault is named before anything is sent. */
async function bring({ json }: Given, folder: string, open: () => Promise<Connection>): Promise<void> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new CodedError('invalid_input', { text: words.knowledgeUnreadable(folder), cause })
  })
  const wanted = names.filter((name) => name.endsWith('.md') && name !== 'README.md').sort()
  if (wanted.length === 0) throw new CodedError('invalid_input', { text: words.knowledgeUnreadable(folder) })
  const files = await Promise.all(
    wanted.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  )
  for (const { name, text } of files) check(name, text)
  const done = await (await open()).request<Imported>('POST', '/v1/knowledge', { files })
  if (json) printJson(done)
  else print(words.knowledgeImported(done))
}

function check(name: string, text: string): void {
  try {
    parseArticle(name, text)
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    throw new CodedError(error.code, { text: words.knowledgeWrong(error.field ?? name), cause: error })
  }
}

async function list({ json }: Given, connection: Connection): Promise<void> {
  const { data } = await connection.request<{ data: Article[] }>('GET', '/v1/knowledge')
  if (json) return printJson(data)
  if (data.length === 0) return print(words.noKnowledge)
  const days = ({ validFrom, validTo }: Article): string =>
    validFrom === null && validTo === null ? '' : `${validFrom ?? '…'} – ${validTo ?? '…'}`
  print(
    table(
      words.knowledgeColumns,
      data.map((one) => [one.slug, one.language, one.title, one.queue ?? '', days(one)]),
    ),
  )
}

async function show({ json }: Given, slug: string, connection: Connection): Promise<void> {
  const { data } = await connection.request<{ data: Article[] }>(
    'GET',
    `/v1/knowledge/${encodeURIComponent(slug)}`,
  )
  if (json) return printJson(data)
  for (const { language, title, topics, passages } of data)
    print(`${title} (${language})\n${topics.join(', ')}\n\n${passages.join('\n\n')}\n`)
}
