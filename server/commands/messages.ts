// `npm run messages`: what happened to one message, step by step.
import { CodedError } from '#core/errors.ts'
import { commandWords as words } from '#prompts/staff/commands.es.ts'
import { print, printJson, required, runCommand, table } from './command.ts'

type Message = {
  id: string
  state: string
  reason: string | null
  timeline: { at: string; type: string; detail?: unknown }[]
}

runCommand({
  help: words.messagesHelp,
  run: async ({ words: [action, id], json }, open) => {
    if (action !== 'show') throw new CodedError('invalid_input', { text: words.unknownCommand('show') })
    const message = await (
      await open()
    ).request<Message>('GET', `/v1/messages/${encodeURIComponent(required(id, 'ID'))}`)
    if (json) return printJson(message)
    print(
      words.messageTitle(message.id, message.reason ? `${message.state} (${message.reason})` : message.state),
    )
    print(
      table(
        ['', '', ''],
        message.timeline.map((step) => [
          step.at,
          step.type,
          step.detail === undefined ? '' : JSON.stringify(step.detail),
        ]),
      ).trimStart(),
    )
  },
})
