// A relay on loopback for tests and load: a real SMTP server that keeps what it took, with the faults that relays have.
import type { AddressInfo, Socket } from 'node:net'
import { once } from 'node:events'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

export type SmtpFault =
  /** Refuses the sender for now: 421 4.7.0, as Gmail does. */
  | 'too_fast'
  /** Greylists the recipient: 451 4.7.1. */
  | 'greylisted'
  | 'server_error'
  /** Takes the mail and never answers. */
  | 'hangs_after_taking'
  /** Takes the mail and hangs up. */
  | 'drops_after_taking'
  /** Hangs up before a byte of the mail. */
  | 'drops_before_taking'
  /** Takes the mail and answers what is no SMTP. */
  | 'garbage'
  /** Takes the mail and answers ten megabytes. */
  | 'huge_answer'
  /** Takes the mail and dribbles an answer that never ends. */
  | 'trickles'
  | 'wrong_key'
  | 'dead_address'
  | 'full_mailbox'
  /** Refuses the mail after reading it: 550 5.7.1. */
  | 'filtered'
  /** Nobody listens. */
  | 'not_there'

export type TakenMail = {
  raw: Buffer
  parsed: ParsedMail
  envelope: { from: string; to: string[] }
}

export type FakeSmtp = {
  url: string
  port: number
  /** Oldest first. */
  taken: readonly TakenMail[]
  fault: (fault: SmtpFault | null) => Promise<void>
  /** Answers this to the given command instead of taking it. */
  answer: (command: 'MAIL' | 'RCPT' | 'DATA', reply: string | null) => void
  close: () => Promise<void>
}

type Refusal = Error & { responseCode: number }
const refusal = (reply: string): Refusal =>
  Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) })

const refusals: Readonly<Partial<Record<SmtpFault, ['MAIL' | 'RCPT' | 'DATA', string]>>> = {
  too_fast: ['MAIL', '421 4.7.0 Try again later, closing connection'],
  greylisted: ['RCPT', '451 4.7.1 Greylisting in action, please come back later'],
  server_error: ['MAIL', '451 4.3.0 Internal error for <somebody@clinica.example>'],
  dead_address: ['RCPT', '550 5.1.1 The account <somebody@example.org> does not exist'],
  full_mailbox: ['RCPT', '452 4.2.2 The mailbox is full'],
  filtered: ['DATA', '550 5.7.1 Message rejected as spam'],
}

/** `auth` asks for a login; `starttls` offers a certificate that nobody trusts. Without `port` any free one is taken. */
export async function startFakeSmtp(
  options: { auth?: { user: string; password: string }; port?: number; starttls?: boolean } = {},
): Promise<FakeSmtp> {
  const taken: TakenMail[] = []
  const answers: Partial<Record<'MAIL' | 'RCPT' | 'DATA', string>> = {}
  let now: SmtpFault | null = null
  let server: SMTPServer
  let port = options.port ?? 0

  const socketOf = (session: SMTPServerSession): Socket | undefined =>
    [...server.connections].find((one) => one.session.id === session.id)?._socket
  const said = (command: 'MAIL' | 'RCPT' | 'DATA'): Refusal | null => {
    const reply = answers[command]
    if (reply !== undefined) return refusal(reply)
    const [at, text] = (now && refusals[now]) || []
    return at === command && text !== undefined ? refusal(text) : null
  }

  const open = async (): Promise<void> => {
    server = new SMTPServer({
      disabledCommands: [...(options.starttls ? [] : ['STARTTLS']), ...(options.auth ? [] : ['AUTH'])],
      authOptional: options.auth === undefined,
      allowInsecureAuth: true,
      disableReverseLookup: true,
      closeTimeout: 50,
      size: 20 * 1024 * 1024,
      logger: false,
      onAuth: ({ username, password }, _session, done) => {
        const good = username === options.auth?.user && password === options.auth?.password
        if (good && now !== 'wrong_key') done(null, { user: username })
        else done(refusal('535 5.7.8 Authentication credentials invalid'))
      },
      onMailFrom: (_address, session, done) => {
        if (now === 'drops_before_taking') socketOf(session)?.destroy()
        else done(said('MAIL'))
      },
      onRcptTo: (_address, _session, done) => done(said('RCPT')),
      onData: (stream, session, done) => {
        void (async () => {
          const chunks: Buffer[] = []
          for await (const chunk of stream) chunks.push(chunk as Buffer)
          const refused = said('DATA')
          if (refused) return done(refused)
          const raw = Buffer.concat(chunks)
          const { mailFrom, rcptTo } = session.envelope
          taken.push({
            raw,
            parsed: await simpleParser(raw),
            envelope: {
              from: mailFrom === false ? '' : mailFrom.address,
              to: rcptTo.map((one) => one.address),
            },
          })
          const socket = socketOf(session)
          if (now === 'drops_after_taking') socket?.destroy()
          else if (now === 'garbage') socket?.write('<html>not mail</html>\r\n')
          else if (now === 'huge_answer') socket?.write('2'.repeat(10 * 1024 * 1024))
          else if (now === 'trickles') trickle(socket)
          else if (now !== 'hangs_after_taking') done(null)
        })()
      },
    })
    server.on('error', () => {})
    server.listen(port, '127.0.0.1')
    await once(server.server, 'listening')
    port = (server.server.address() as AddressInfo).port
  }
  const shut = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const connection of server.connections) connection._socket.destroy()
    await closed
  }

  await open()
  const login = options.auth ? `${options.auth.user}:${encodeURIComponent(options.auth.password)}@` : ''
  return {
    url: `smtp://${login}127.0.0.1:${port}`,
    port,
    taken,
    fault: async (fault) => {
      const before = now
      now = fault
      if (fault === 'not_there') await shut()
      else if (before === 'not_there') await open()
      // A pool keeps its connections: who is to log in wrongly must log in again.
      else if (fault === 'wrong_key') for (const one of server.connections) one._socket.destroy()
    },
    answer: (command, reply) => {
      if (reply === null) delete answers[command]
      else answers[command] = reply
    },
    close: async () => {
      if (now !== 'not_there') await shut()
    },
  }
}

function trickle(socket: Socket | undefined): void {
  const timer = setInterval(() => socket?.write('250-wait\r\n'), 40)
  socket?.once('close', () => clearInterval(timer))
}
