// Measures the gate in: requests a second and p99 of our signed webhook door beside a bare Express handler that does the least
// one can do (signature check, one INSERT). Each server in its own process, over one native PostgreSQL, in turns.
// node evals/webhook-throughput.ts [seconds] [rounds] [--working]
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import express from 'express'
import { Pool } from 'pg'
import twilio from 'twilio'
import { openDatabase } from '#core/database/open.ts'
import { createApp } from '../server/app.ts'
import { createHttp } from '../server/http/http.ts'
import { listen } from '../server/http/listen.ts'
import { readWebhooks } from '../server/webhook-worker.ts'
import { webhookRoutes } from '../server/webhooks.ts'
import { formDoor } from '../server/webhooks.fixture.ts'
import { tools } from '#tools/registry.ts'
import { startNativePostgres } from './native-postgres.ts'

const token = 'a-token-of-the-benchmark'
const publicUrl = 'https://clinica.example'
const path = '/webhooks/form'
const connections = 32

type Kind = 'bare' | 'ours'

async function serve(kind: Kind, databaseUrl: string, working: boolean): Promise<void> {
  const handler = kind === 'bare' ? bare(databaseUrl) : await ours(databaseUrl, working)
  const { port } = await listen(handler, { host: '127.0.0.1', port: 0 })
  process.on('message', () => process.send?.(process.cpuUsage()))
  process.stdout.write(`${port}\n`)
}

function bare(databaseUrl: string): express.Express {
  const pool = new Pool({ connectionString: databaseUrl, max: 10 })
  const app = express()
  app.post(path, express.urlencoded({ extended: false }), async (req, res) => {
    const body = req.body as Record<string, string>
    const signature = req.get('x-twilio-signature') ?? ''
    if (!twilio.validateRequest(token, signature, publicUrl + req.originalUrl, body)) {
      res.sendStatus(403)
      return
    }
    await pool.query(
      `insert into webhook_event (source, event_key, org, url, content_type, body, received_at)
       values ('bare', $1, 'bare', $2, $3, $4, $5) on conflict do nothing`,
      [
        body['MessageSid'],
        req.originalUrl,
        req.get('content-type'),
        Buffer.from(JSON.stringify(body)),
        new Date(),
      ],
    )
    res.type('text/xml').send('<Response/>')
  })
  return app
}

async function ours(databaseUrl: string, working: boolean): Promise<express.Express> {
  const database = await openDatabase({ databaseUrl, dataDir: '' })
  const app = await createApp({ database, sample: false, org: 'clinica', log: lines })
  const door = formDoor({ token, publicUrl, path })
  if (working) void keepReading(app.ctx, app.org, door)
  const doors = [webhookRoutes({ ctx: app.ctx, org: app.org, webhooks: [door] })]
  return createHttp({ app, definitions: tools, version: '0', host: '127.0.0.1', doors }).handler
}

const lines = {
  info: () => {},
  warn: () => {},
  error: (event: string) => void process.stderr.write(`${event}\n`),
}

async function keepReading(
  ctx: Parameters<typeof readWebhooks>[0],
  org: string,
  door: ReturnType<typeof formDoor>,
): Promise<void> {
  for (;;) {
    if ((await readWebhooks(ctx, org, [door])) === 0) await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Signed requests made beforehand, each of its own message, so that the client does no work of the server's kind. */
function requests(count: number, round: string): { body: string; signature: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const sid = `SM${round}${index}`
    const params = {
      MessageSid: sid,
      SmsSid: sid,
      AccountSid: 'AC0123456789',
      MessageStatus: 'delivered',
      To: 'whatsapp:+34600000001',
      From: 'whatsapp:+34600000000',
      ApiVersion: '2010-04-01',
      ChannelPrefix: 'whatsapp',
    }
    return {
      body: new URLSearchParams(params).toString(),
      signature: twilio.getExpectedTwilioSignature(token, publicUrl + path, params),
    }
  })
}

/** `cpuMicros`: the server's own work for one request, which neighbours on the machine disturb least. */
type Measured = { perSecond: number; p99: number; p50: number; cpuMicros: number; failed: number }

async function measure(kind: Kind, databaseUrl: string, { seconds, round, working }: Run): Promise<Measured> {
  const flags = working ? ['working'] : []
  const child = spawn(
    process.execPath,
    [fileURLToPath(import.meta.url), 'serve', kind, databaseUrl, ...flags],
    {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  )
  try {
    const [port] = (await once(createInterface(child.stdout ?? process.stdin), 'line')) as [string]
    const made = requests(60_000, `${kind}${round}`)
    let next = 0
    const url = `http://127.0.0.1:${port}`
    const load = (duration: number) =>
      autocannon({
        url,
        connections,
        duration,
        requests: [
          {
            method: 'POST',
            path,
            setupRequest: (request) => {
              const one = made[next++ % made.length]
              return {
                ...request,
                body: one?.body ?? '',
                headers: {
                  'content-type': 'application/x-www-form-urlencoded',
                  'x-twilio-signature': one?.signature ?? '',
                },
              }
            },
          },
        ],
      })
    await load(2)
    const before = await cpuOf(child)
    const result = await load(seconds)
    return {
      cpuMicros: Math.round(((await cpuOf(child)) - before) / result.requests.total),
      perSecond: result.requests.average,
      p99: result.latency.p99,
      p50: result.latency.p50,
      failed: result.non2xx + result.errors,
    }
  } finally {
    child.kill()
    await once(child, 'exit')
  }
}

async function cpuOf(child: ChildProcess): Promise<number> {
  child.send('cpu')
  const [used] = (await once(child, 'message')) as [NodeJS.CpuUsage]
  return used.user + used.system
}

type Run = { seconds: number; round: number; working: boolean }

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

async function compare(seconds: number, rounds: number, working: boolean): Promise<void> {
  const server = await startNativePostgres({ fsync: true })
  try {
    await openDatabase({ databaseUrl: server.url, dataDir: '' }).then((database) => database.close())
    const seen: Record<Kind, Measured[]> = { bare: [], ours: [] }
    for (let round = 0; round < rounds; round += 1) {
      for (const kind of ['bare', 'ours'] as const) {
        const measured = await measure(kind, server.url, { seconds, round, working })
        seen[kind].push(measured)
        process.stdout.write(`${kind} ${JSON.stringify(measured)}\n`)
      }
    }
    const rate = (kind: Kind): number => median(seen[kind].map(({ perSecond }) => perSecond))
    const tail = (kind: Kind): number => median(seen[kind].map(({ p99 }) => p99))
    const cost = (kind: Kind): number => median(seen[kind].map(({ cpuMicros }) => cpuMicros))
    process.stdout.write(
      `server CPU per request ${(cost('ours') / cost('bare')).toFixed(2)} of bare; requests/s ${(rate('ours') / rate('bare')).toFixed(2)} of bare; p99 ${(tail('ours') / tail('bare')).toFixed(2)} of bare\n`,
    )
  } finally {
    await server.stop()
  }
}

const [mode = '5', second = '3', third = ''] = process.argv.slice(2)
if (mode === 'serve') await serve(second as Kind, third, process.argv.includes('working'))
else await compare(Number(mode), Number(second), process.argv.includes('--working'))
