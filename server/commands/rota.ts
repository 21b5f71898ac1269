// `npm run rota`: reads the on-call rota from a YAML file, says what is wrong or uncovered in it, and loads it.
import { readFile } from 'node:fs/promises'
import { queues } from '#core/conversations/interpretation.ts'
import { CodedError } from '#core/errors.ts'
import { gapsOf, onCall } from '#core/people/on-call.ts'
import { readRotaFile } from '#core/people/rota-file.ts'
import { peopleOf, type Rota } from '#core/people/rota.ts'
import { isoInZone } from '#core/text/iso.ts'
import { commandWords } from '#prompts/staff/commands.es.ts'
import { queueNames } from '#prompts/staff/es.ts'
import { rotaWords as words } from '#prompts/staff/people.es.ts'
import type { Connection } from '../connect.ts'
import { print, printJson, required, runCommand, type Given } from './command.ts'

type Open = () => Promise<Connection>

runCommand({
  help: words.help,
  run: async (given, open) => {
    const [action] = given.words
    if (action === 'check') return check(given, open)
    if (action === 'load') return load(given, open)
    if (action === 'show') return show(given, open)
    throw new CodedError('invalid_input', { text: commandWords.unknownCommand('check, load, show') })
  },
})

/** The file's fault in words: the field of ours, or the line. */
async function readFileOf({ words: [, path] }: Given): Promise<Rota> {
  const text = await readFile(required(path, words.file), 'utf8').catch((cause: unknown) => {
    throw new CodedError('invalid_input', { text: words.unreadable, cause })
  })
  try {
    return await readRotaFile(text)
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    const { line } = error.params
    throw new CodedError(error.code, {
      text: typeof line === 'number' ? words.badLine(line) : words.badField(error.field ?? words.file),
    })
  }
}

type Clock = { now: string; zone: string }
const clockOf = (connection: Connection): Promise<Clock> => connection.request('GET', '/v1/clock')

async function check(given: Given, open: Open): Promise<void> {
  const rota = await readFileOf(given)
  tell(rota, await clockOf(await open()), given)
}

async function load(given: Given, open: Open): Promise<void> {
  const rota = await readFileOf(given)
  const connection = await open()
  await connection.request('PUT', '/v1/rota', rota)
  if (!given.json) print(words.loaded)
  tell(rota, await clockOf(connection), given)
}

async function show(given: Given, open: Open): Promise<void> {
  const connection = await open()
  const { rota } = await connection.request<{ rota: Rota | null }>('GET', '/v1/rota')
  if (rota) return tell(rota, await clockOf(connection), given)
  if (given.json) printJson({ rota: null })
  else print(words.none)
}

/** Who is on call now for each queue, and the hours of the coming week for which nobody is. */
function tell(rota: Rota, { now, zone }: Clock, { json }: Given): void {
  const at = { now: new Date(now), zone }
  const told = queues.map((queue) => ({
    queue,
    configured: rota.queues[queue] !== undefined,
    now: onCall(rota, queue, at).map((step) => peopleOf(rota, step).map(({ name }) => name)),
    gaps: rota.queues[queue] ? gapsOf(rota, queue, at) : [],
  }))
  if (json) return printJson({ rota, queues: told })
  for (const { queue, configured, now: steps, gaps } of told) {
    print(`${queueNames[queue]}: ${configured ? words.onCall(steps) : words.notCovered}`)
    for (const gap of gaps.slice(0, 8)) print(`  ${words.gap(short(gap.from, zone), short(gap.to, zone))}`)
    if (gaps.length > 8) print(`  ${words.moreGaps(gaps.length - 8)}`)
  }
}

const short = (at: Date, zone: string): string => isoInZone(at, zone).slice(0, 16).replace('T', ' ')
