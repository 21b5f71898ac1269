// `npm run chat`: staff commands in words, typed in a terminal or piped in line by line.
import { createInterface } from 'node:readline/promises'
import { chatWords as words } from '#prompts/staff/desk.es.ts'
import { type Connection, connect } from '../connect.ts'
import { failWith, sentenceOf } from './fail.ts'
import { type ChatAnswer, chatSession } from './chat-session.ts'
import { painted, plainPaint } from './chat-paint.ts'

const out = (text: string): void => void process.stdout.write(`${text}\n`)

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return out(words.usage)
  const connection = await connect()
  try {
    await (process.stdin.isTTY && process.stdout.isTTY ? talk(connection) : pipe(connection))
  } finally {
    await connection.close()
  }
}

/** Each line is a command of its own; the exit code says whether all of them were done. */
async function pipe({ request }: Connection): Promise<void> {
  const session = chatSession({ request, paint: plainPaint, sentenceOf, remembers: false })
  for await (const line of createInterface({ input: process.stdin, terminal: false })) {
    const sentence = line.trim()
    if (sentence === '') continue
    out(`> ${sentence}`)
    const answer = await session(sentence)
    if (answer === 'leave') return
    out(answer.text)
    if (!answer.ok) process.exitCode = 1
  }
}

async function talk({ request }: Connection): Promise<void> {
  // `hasColors` knows NO_COLOR and the terminal's kind.
  const paint = process.stdout.hasColors() ? painted : plainPaint
  const session = chatSession({ request, paint, sentenceOf, remembers: true })
  out(`${paint.strong(words.banner[0] ?? '')}\n${paint.quiet(words.banner[1] ?? '')}`)
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: paint.strong(words.prompt),
    historySize: 200,
    removeHistoryDuplicates: true,
  })
  let interrupted = false
  terminal.on('SIGINT', () => {
    const empty = terminal.line === ''
    if (empty && interrupted) return terminal.close()
    interrupted = true
    out(empty ? `\n${paint.quiet(words.leaveHint)}` : '')
    // Ctrl-U: drops what was typed.
    terminal.write(null, { ctrl: true, name: 'e' })
    terminal.write(null, { ctrl: true, name: 'u' })
    terminal.prompt()
  })
  terminal.prompt()
  for await (const line of terminal) {
    interrupted = false
    const answer: ChatAnswer | 'leave' =
      line.trim() === '' ? { text: '', ok: true } : await session(line.trim())
    if (answer === 'leave') break
    if (answer.text !== '') out(answer.text)
    terminal.prompt()
  }
  terminal.close()
}

main().catch(failWith)
