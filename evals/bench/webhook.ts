// Inbound: signed requests of Twilio a second, stored, at the web server as it runs in production, against a bare handler.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import autocannon from 'autocannon'
import twilio from 'twilio'
import { freePort, root } from '../run-server.ts'
import { connected, startBenchServer } from './databases.ts'
import { inTurn, median, type Bench } from './figure.ts'

const rounds = 3
const connections = 32
const leastRate = 0.7
const mostTail = 2
const path = '/webhooks/twilio/messages'
const token = 'una-clave-solo-de-la-medida'
const publicUrl = 'https://mensajeria.clinica.example'

const settings = {
  PUBLIC_URL: publicUrl,
  ROLE: 'web',
  LOG_LEVEL: 'error',
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: token,
  TWILIO_WHATSAPP_FROM: '+34600000000',
  // Nothing is sent in this measure; nothing could leave the machine either.
  TWILIO_BASE_URL: 'http://127.0.0.1:9',
}

type Measured = { perSecond: number; p50: number; p99: number; answered: number }

export const webhookBench: Bench = {
  name: 'webhook',
  title: 'signed requests of Twilio, stored',
  run: async ({ scale, say }) => {
    const seconds = Math.max(2, Math.round(6 * scale))
    const server = await startBenchServer()
    const children: ChildProcess[] = []
    try {
      const stores = { bare: await server.database('baseline'), ours: await server.database('ours') }
      for (const store of Object.values(stores)) await store.database.close()
      const serve = async (file: string, url: string): Promise<string> => {
        const port = await freePort()
        const child = spawn(process.execPath, [file], {
          cwd: root,
          env: { ...process.env, ...settings, DATABASE_URL: url, PORT: String(port) },
          stdio: ['ignore', 'ignore', 'inherit'],
        })
        children.push(child)
        await ready(`http://127.0.0.1:${port}`, child)
        return `http://127.0.0.1:${port}`
      }
      const bare = await serve('evals/bench/webhook-baseline.ts', stores.bare.url)
      const ours = await serve('server/main.ts', stores.ours.url)
      const measure = (url: string, round: string): Promise<Measured> => load(url, { seconds, round })
      await measure(bare, 'warm')
      await measure(ours, 'warm')
      const measured = await inTurn(rounds, {
        baseline: (round) => measure(bare, String(round)),
        ours: (round) => measure(ours, String(round)),
      })
      await checkStored(stores.ours.url, measured.ours)
      say(`webhook: bare ${JSON.stringify(measured.baseline)} ours ${JSON.stringify(measured.ours)}`)
      return figuresOf(measured)
    } finally {
      for (const child of children) if (child.exitCode === null) child.kill('SIGKILL')
      await server.stop()
    }
  },
}

function figuresOf({
  baseline,
  ours,
}: {
  baseline: Measured[]
  ours: Measured[]
}): Awaited<ReturnType<Bench['run']>> {
  const of = (rows: readonly Measured[], part: keyof Measured): number => median(rows.map((row) => row[part]))
  const rate = of(ours, 'perSecond') / of(baseline, 'perSecond')
  const tail = of(ours, 'p99') / of(baseline, 'p99')
  return [
    {
      name: 'inbound_webhook',
      value: of(ours, 'perSecond'),
      unit: 'requests/s',
      baseline: of(baseline, 'perSecond'),
      ratio: rate,
      goal: `ratio ≥ ${leastRate}`,
      ok: rate >= leastRate,
    },
    {
      name: 'inbound_webhook_p99',
      value: of(ours, 'p99'),
      unit: 'ms',
      baseline: of(baseline, 'p99'),
      ratio: tail,
      goal: `ratio ≤ ${mostTail}`,
      ok: tail <= mostTail,
    },
  ]
}

/** Made and signed beforehand, each of a message of its own: the client is on the same cores and should do little. */
function requests(count: number, round: string): { body: string; headers: Record<string, string> }[] {
  return Array.from({ length: count }, (_, index) => {
    const sid = `SM${Buffer.from(`${round}-${index}`).toString('hex').padEnd(32, '0').slice(-32)}`
    const fields = {
      SmsMessageSid: sid,
      NumMedia: '0',
      ProfileName: 'Ana',
      MessageType: 'text',
      SmsSid: sid,
      WaId: '34600000001',
      SmsStatus: 'received',
      Body: 'Sí, confirmo la cita del martes. ¡Gracias!',
      To: 'whatsapp:+34600000000',
      NumSegments: '1',
      ReferralNumMedia: '0',
      MessageSid: sid,
      AccountSid: settings.TWILIO_ACCOUNT_SID,
      From: 'whatsapp:+34600000001',
      ApiVersion: '2010-04-01',
    }
    return {
      body: new URLSearchParams(fields).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-twilio-signature': twilio.getExpectedTwilioSignature(token, publicUrl + path, fields),
      },
    }
  })
}

async function load(url: string, { seconds, round }: { seconds: number; round: string }): Promise<Measured> {
  const made = requests(seconds * 10_000, round)
  let next = 0
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'POST',
        path,
        setupRequest: (request) => ({ ...request, ...made[next++ % made.length] }),
      },
    ],
  })
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx} refused, ${result.errors} broken`)
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    answered: result['2xx'],
  }
}

async function ready(url: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (child.exitCode !== null) throw new Error('the server did not start')
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.status === 200) return
    await pause(50)
  }
  child.kill('SIGKILL')
  await once(child, 'exit')
  throw new Error('the server was not ready')
}

/** What was answered is stored: otherwise fast means nothing. */
async function checkStored(url: string, measured: readonly Measured[]): Promise<void> {
  const client = await connected(url)
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from webhook_event')
  await client.end()
  const answered = measured.reduce((sum, one) => sum + one.answered, 0)
  if ((rows[0]?.n ?? 0) < answered) throw new Error(`answered ${answered}, stored ${rows[0]?.n}`)
}
