// `npm run stop`: the emergency stop, from a terminal.
import { CodedError } from '#core/errors.ts'
import { isoInZone } from '#core/text/iso.ts'
import { commandWords } from '#prompts/staff/commands.es.ts'
import { stopWords as words } from '#prompts/staff/es.ts'
import type { Connection } from '../connect.ts'
import type { StopView } from '../delivery-views.ts'
import { print, printJson, runCommand } from './command.ts'

const path = '/v1/sending-stop'

runCommand({
  help: words.help,
  options: ['reason'],
  run: async ({ words: [action = 'status'], options, json }, open) => {
    const reason = options['reason']
    const acts: Readonly<Record<string, (connection: Connection) => Promise<StopView>>> = {
      on: ({ request }) => request('PUT', path, reason === undefined ? {} : { reason }),
      off: ({ request }) => request('DELETE', path),
      status: ({ request }) => request('GET', path),
    }
    const act = Object.hasOwn(acts, action) ? acts[action] : undefined
    if (!act) throw new CodedError('invalid_input', { text: commandWords.unknownCommand('on, off, status') })
    const connection = await open()
    const stop = await act(connection)
    if (json) return printJson(stop)
    const { zone } = await connection.request<{ zone: string }>('GET', '/v1/clock')
    for (const line of told(stop, { action, zone })) print(line)
  },
})

function told(stop: StopView, { action, zone }: { action: string; zone: string }): string[] {
  if (stop.since === null) return [action === 'off' ? words.lifted : words.off]
  return [
    words.on(isoInZone(new Date(stop.since), zone).slice(0, 16).replace('T', ' ')),
    ...(stop.reason === null ? [] : [words.reason(stop.reason)]),
    words.held(stop.held, stop.heldMore),
    words.stillLeaves,
  ]
}
