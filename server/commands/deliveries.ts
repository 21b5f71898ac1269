// `npm run deliveries`: what in delivery waits for a person, and what that person decides.
import type { Attention, AttentionView } from '#core/delivery/attention.ts'
import { settlements } from '#core/delivery/by-hand.ts'
import type { LaneView } from '#core/delivery/read-lanes.ts'
import type { Redriven } from '#core/delivery/redrive.ts'
import { CodedError } from '#core/errors.ts'
import { groupBy } from '#core/group-by.ts'
import { isoInZone } from '#core/text/iso.ts'
import { commandWords } from '#prompts/staff/commands.es.ts'
import {
  channelNames,
  deliveriesWords as words,
  kindNames,
  reasonWords,
  staffKindNames,
} from '#prompts/staff/es.ts'
import type { Connection } from '../connect.ts'
import type { FindingView } from '../delivery-views.ts'
import { print, printJson, required, runCommand, table, type Given } from './command.ts'

type Act = (given: Given, connection: Connection) => Promise<void>

const acts: Readonly<Record<string, Act>> = { list, redrive, dismiss, settle, resume, health }

runCommand({
  help: words.help,
  options: ['reason'],
  run: async (given, open) => {
    const [action = 'list'] = given.words
    const act = Object.hasOwn(acts, action) ? acts[action] : undefined
    if (!act) throw unknown(Object.keys(acts))
    await act(given, await open())
  },
})

const unknown = (known: readonly string[]): CodedError =>
  new CodedError('invalid_input', { text: commandWords.unknownCommand(known.join(', ')) })

const nameOf = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code
/** Month, day and hour: a list of what waits is of these days, and its lines are to fit in 100 columns. */
const when = (at: string | null, zone: string): string =>
  at === null ? '' : isoInZone(new Date(at), zone).slice(5, 16).replace('T', ' ')

type Listed = { data: AttentionView[]; next: string | null }

const page = (connection: Connection, attention: Attention): Promise<Listed> =>
  connection.request('GET', `/v1/deliveries?attention=${attention}&limit=100`)
const lanesOf = async (connection: Connection): Promise<LaneView[]> =>
  (await connection.request<{ data: LaneView[] }>('GET', '/v1/lanes')).data

async function list({ words: [, what], json }: Given, connection: Connection): Promise<void> {
  const parts = ['dead', 'uncertain', 'lanes'] as const
  const wanted = parts.filter((part) => what === undefined || what === part)
  if (wanted.length === 0) throw unknown(parts)
  const { zone } = await connection.request<{ zone: string }>('GET', '/v1/clock')
  const found: Record<string, unknown> = {}
  for (const part of wanted) {
    if (part === 'lanes') {
      const lanes = await lanesOf(connection)
      found[part] = lanes
      if (!json) print(titled(words.lanesTitle, laneTable(lanes, zone)))
    } else {
      const { data, next } = await page(connection, part)
      found[part] = data
      if (!json) print(titled(...attentionTable(part, { data, next, zone })))
    }
  }
  if (json) printJson(found)
}

const titled = (title: string, body: string): string => `${title}\n${body.replace(/^/gm, '  ')}\n`

function attentionTable(
  part: Attention,
  { data, next, zone }: Listed & { zone: string },
): [title: string, body: string] {
  const title = part === 'dead' ? words.deadTitle : words.uncertainTitle
  if (data.length === 0) return [title, part === 'dead' ? words.noDead : words.noUncertain]
  const rows = data.map((one) => [
    one.id,
    when(one.at, zone),
    nameOf(channelNames, one.channel),
    nameOf({ ...kindNames, ...staffKindNames }, one.kind),
    [one.reason ?? '', one.code ?? '', one.worthSending ? '' : words.tooLate].filter(Boolean).join(' · '),
  ])
  return [title, [table(words.columns, rows), ...(next === null ? [] : [words.more])].join('\n')]
}

function laneTable(lanes: readonly LaneView[], zone: string): string {
  if (lanes.length === 0) return words.noLanes
  const rows = lanes.map((lane) => [
    lane.id,
    words.laneStates[lane.state],
    String(lane.queued),
    when(lane.until, zone),
    lane.text ?? '',
  ])
  return table(words.laneColumns, rows)
}

async function redrive({ words: [, ...ids], options, json }: Given, connection: Connection): Promise<void> {
  const reason = options['reason']
  if (ids.length === 0) required(reason, 'ID')
  const body = ids.length > 0 ? { ids } : { reason }
  const { data } = await connection.request<{ data: Redriven[] }>('POST', '/v1/deliveries/redrive', body)
  if (json) return printJson(data)
  print(words.redriven(data.filter((one) => one.delivery !== null).length))
  const refused = groupBy(
    data.filter((one) => one.refused !== null),
    (one) => one.refused ?? '',
  )
  for (const [why, rows] of refused) print(words.refused(rows.length, refusalWords(why)))
  const unseen = ids.filter((id) => !data.some((one) => one.id === id)).length
  if (unseen > 0) throw new CodedError('not_found', { field: 'id' })
}

const refusalWords = (why: string): string => reasonWords(why)?.text ?? words.noLonger

async function dismiss({ words: [, ...ids], json }: Given, connection: Connection): Promise<void> {
  required(ids[0], 'ID')
  for (const id of ids)
    await connection.request('POST', `/v1/deliveries/${encodeURIComponent(id)}/dismiss`, {})
  if (json) printJson({ dismissed: ids })
  else print(words.dismissed(ids.length))
}

async function settle({ words: [, id, as], json }: Given, connection: Connection): Promise<void> {
  const wanted = required(id, 'ID')
  const decision = settlements.find((one) => one === as)
  if (!decision) throw unknown(settlements)
  await connection.request('POST', `/v1/deliveries/${encodeURIComponent(wanted)}/settle`, { as: decision })
  if (json) printJson({ id: wanted, as: decision })
  else print(words.settled)
}

async function resume({ words: [, lane], json }: Given, connection: Connection): Promise<void> {
  const wanted = required(lane, 'REMITENTE')
  await connection.request('POST', `/v1/lanes/${encodeURIComponent(wanted)}/resume`, {})
  if (json) printJson({ id: wanted, resumed: true })
  else print(words.resumed(wanted))
}

async function health({ json }: Given, connection: Connection): Promise<void> {
  const { data } = await connection.request<{ data: FindingView[] }>('GET', '/v1/health/delivery')
  if (json) return printJson(data)
  if (data.length === 0) return print(words.wellTitle)
  for (const finding of data) print(`- ${finding.text}`)
}
