// A mailbox on loopback for tests: as much of IMAP4rev1 as a client that reads, marks and idles asks for.
import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

export type FakeImap = {
  /** With user, password and the mailbox INBOX in it. */
  url: string
  deliver: (raw: Buffer) => void
  /** UIDs of what is marked as read. */
  seen: () => number[]
  /** Every command as it came, without its tag. */
  commands: readonly string[]
  /** Refuses logins, or marks, until told otherwise. */
  refuse: (what: 'LOGIN' | 'STORE' | null) => void
  /** Hangs up on everybody. */
  drop: () => void
  connections: () => number
  close: () => Promise<void>
}

type Kept = { raw: Buffer; seen: boolean }
/** `told`: how many mails it has heard of; null while no mailbox is open. */
type Session = { socket: Socket; idling: string | null; told: number | null }

/** `idle: false` is a server that cannot tell of new mail by itself. */
export async function startFakeImap({ idle = true } = {}): Promise<FakeImap> {
  const login = { user: 'citas@clinica.example', password: 'otro-secreto:/@' }
  const mails: Kept[] = []
  const sessions = new Set<Session>()
  const commands: string[] = []
  let refused: 'LOGIN' | 'STORE' | null = null
  const capabilities = `CAPABILITY IMAP4rev1${idle ? ' IDLE' : ''}`

  /** News are told with the answer to any command, or at once to who idles (RFC 3501 §7.3.1). */
  const tell = (session: Session): void => {
    if (session.told === null || session.told === mails.length) return
    session.told = mails.length
    session.socket.write(`* ${mails.length} EXISTS\r\n`)
  }
  const fetched = (uid: number, kept: Kept, asked: string): Buffer => {
    const length = Number(/<0\.(\d+)>/u.exec(asked)?.[1] ?? kept.raw.length)
    const part = kept.raw.subarray(0, length)
    return Buffer.concat([
      Buffer.from(`* ${uid} FETCH (UID ${uid} BODY[]<0> {${part.length}}\r\n`),
      part,
      Buffer.from(')\r\n'),
    ])
  }

  /** What is said before the tagged OK; null refuses. */
  const answers: Readonly<Record<string, (rest: string) => string | Buffer | null>> = {
    CAPABILITY: () => `* ${capabilities}\r\n`,
    NOOP: () => '',
    LOGIN: (rest) => (refused !== 'LOGIN' && rest === `"${login.user}" "${login.password}"` ? '' : null),
    LIST: () => '* LIST (\\HasNoChildren) "/" INBOX\r\n',
    SELECT: () =>
      `* FLAGS (\\Seen)\r\n* ${mails.length} EXISTS\r\n* OK [PERMANENTFLAGS (\\Seen)]\r\n* OK [UIDVALIDITY 7]\r\n* OK [UIDNEXT ${mails.length + 1}]\r\n`,
    'UID SEARCH': () =>
      `* SEARCH${mails.map(({ seen }, index) => (seen ? '' : ` ${index + 1}`)).join('')}\r\n`,
    'UID FETCH': (rest) => {
      const uid = Number(/^\d+/u.exec(rest)?.[0])
      const kept = mails[uid - 1]
      return kept ? fetched(uid, kept, rest) : ''
    },
    'UID STORE': (rest) => {
      const uid = Number(/^\d+/u.exec(rest)?.[0])
      const kept = mails[uid - 1]
      if (refused === 'STORE' || !kept || !/\+FLAGS(?:\.SILENT)? \(\\Seen\)/u.test(rest)) return null
      kept.seen = true
      return `* ${uid} FETCH (UID ${uid} FLAGS (\\Seen))\r\n`
    },
    LOGOUT: () => '* BYE\r\n',
  }

  const obey = (session: Session, line: string): void => {
    const { socket } = session
    if (session.idling !== null && line === 'DONE') {
      socket.write(`${session.idling} OK done\r\n`)
      session.idling = null
      return
    }
    const [, tag = '', name = '', rest = ''] = /^(\S+) ((?:UID )?\S+) ?(.*)$/u.exec(line) ?? []
    commands.push(`${name} ${rest}`.trim())
    if (name === 'IDLE' && idle) {
      session.idling = tag
      socket.write('+ idling\r\n')
      tell(session)
      return
    }
    const answer = answers[name]?.(rest)
    if (answer === undefined) socket.write(`${tag} BAD unknown\r\n`)
    else if (answer === null) socket.write(`${tag} NO refused\r\n`)
    else {
      if (name === 'SELECT') session.told = mails.length
      else tell(session)
      socket.write(answer)
      socket.write(`${tag} OK done\r\n`)
    }
    if (name === 'LOGOUT') socket.end()
  }

  const server = createServer((socket) => {
    const session: Session = { socket, idling: null, told: null }
    sessions.add(session)
    socket.on('close', () => sessions.delete(session))
    socket.on('error', () => {})
    socket.write(`* OK [${capabilities}] ready\r\n`)
    let held = ''
    socket.on('data', (chunk) => {
      const lines = (held + chunk.toString('latin1')).split('\r\n')
      held = lines.pop() ?? ''
      for (const line of lines) obey(session, line)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const drop = (): void => {
    for (const { socket } of sessions) socket.destroy()
  }
  return {
    url: `imap://${encodeURIComponent(login.user)}:${encodeURIComponent(login.password)}@127.0.0.1:${port}/INBOX`,
    deliver: (raw) => {
      mails.push({ raw, seen: false })
      for (const session of sessions) if (session.idling !== null) tell(session)
    },
    seen: () => mails.flatMap(({ seen }, index) => (seen ? [index + 1] : [])),
    commands,
    refuse: (what) => {
      refused = what
    },
    drop,
    connections: () => sessions.size,
    close: async () => {
      drop()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
