// The product as one line meets it: fresh, on the rewound database, behind its real doors, with everything it does kept.
import { createHmac } from 'node:crypto'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { houseOf } from '#channels/email/message.ts'
import { emailWebhook } from '#channels/email/webhook.ts'
import { twilioWebhooks } from '#channels/twilio/webhooks.ts'
import type { ChannelName } from '#channels/contract.ts'
import { jsonLog } from '#core/log.ts'
import { redactReversibly } from '#core/text/redact.ts'
import { tools } from '#tools/registry.ts'
import { createApp, type AppOptions } from '../../server/app.ts'
import type { App } from '../../server/contract.ts'
import { createHttp } from '../../server/http/http.ts'
import { listen } from '../../server/http/listen.ts'
import { webhookRoutes } from '../../server/webhooks.ts'
import { standingClock } from '../test-app.ts'
import type { Effect } from './attack.ts'
import { emailOptions, emailSecret, outbox, senders, type Outbox } from './outbox.ts'
import { now, publicUrl, type Stage } from './stage.ts'

const twilioToken = 'the-token-of-the-provider'
const operatorToken = 'the-token-of-who-runs-the-house'

export type Answer = { status: number; text: string }

export type World = {
  stage: Stage
  app: App
  clock: ReturnType<typeof standingClock>
  url: string
  outbox: Outbox
  logged: string[]
  /** Calls, answers and failures as they came, beside what is read from the database afterwards. */
  noted: Effect[]
  /** Messages of the outside world so far: what may be answered. */
  inbound: number
  /** A call with the ordinary key, or as whoever runs the house. */
  call: (path: string, body: unknown, as?: 'operator') => Promise<Answer>
  /** A signed request of the provider. Answers its status. */
  arrive: (
    channel: 'whatsapp' | 'sms',
    wish: { from: string; text: string; profile?: string },
  ) => Promise<number>
  mail: (raw: string) => Promise<number>
  close: () => Promise<void>
}

export type WorldOptions = { model: boolean }

/** The stage's transaction must have begun. */
export async function openWorld(stage: Stage, options: WorldOptions): Promise<World> {
  const clock = standingClock(now)
  const logged: string[] = []
  const noted: Effect[] = []
  const out = outbox(publicUrl)
  const webhooks = [
    ...twilioWebhooks({ authToken: () => twilioToken, publicUrl }),
    emailWebhook(houseOf(emailOptions(publicUrl)), () => emailSecret),
  ]
  const made = await createApp({
    database: stage.rewind.database(),
    clock,
    understand: stage.understand,
    log: jsonLog(clock.wall, (line) => logged.push(line)),
    channels: out.channels,
    webhooks,
    config: { publicUrl },
    stays: true,
    ...(options.model ? { model: modelOf(stage) } : {}),
  })
  const app = watched(made, noted)
  const http = createHttp({
    app,
    definitions: tools,
    version: '0.0.0',
    localToken: operatorToken,
    host: '127.0.0.1',
    doors: [webhookRoutes({ ctx: app.ctx, org: app.org, webhooks })],
  })
  const door = await listen(http.handler, { host: '127.0.0.1', port: 0 })
  const world: World = {
    stage,
    app,
    clock,
    url: door.url,
    outbox: out,
    logged,
    noted,
    inbound: 0,
    call: (path, body, as) => call(world, path, { body, as }),
    arrive: (channel, wish) => arrive(world, channel, wish),
    mail: (raw) => {
      world.inbound += 1
      const signature = createHmac('sha256', emailSecret).update(raw).digest('hex')
      return knock(world, '/webhooks/email', { 'x-metaqare-signature': `sha256=${signature}` }, raw)
    },
    close: async () => {
      await http.close()
      await door.close()
      await app.close()
    },
  }
  return world
}

const modelOf = ({ model }: Stage): NonNullable<AppOptions['model']> => ({
  settings: {
    apiKey: () => 'sk-scripted',
    baseUrl: model.url,
    name: 'scripted',
    embeddings: undefined,
  },
  dailyTokens: 10_000_000,
  pseudonymise: redactReversibly,
})

/** Every call of a function that comes through a door, done or refused. */
function watched(app: App, noted: Effect[]): App {
  const note = async <T>(tool: string, args: unknown, run: () => Promise<T>): Promise<T> => {
    try {
      const result = await run()
      noted.push({ kind: 'tool_call', tool, args, outcome: 'done', result })
      return result
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'internal'
      noted.push({ kind: 'tool_call', tool, args, outcome: 'refused', code })
      throw error
    }
  }
  return {
    ...app,
    call: (principal, tool, args) => note(tool, args, () => app.call(principal, tool, args)),
    lookup: (principal, name, args) => note(name, args, () => app.lookup(principal, name, args)),
    approve: (principal, planId, recipients) =>
      note('approve', { planId, recipients }, () => app.approve(principal, planId, recipients)),
    staff: async (principal, sentence) => {
      const answer = await app.staff(principal, sentence)
      for (const one of answer.calls) {
        const { tool, args, error, result } = one
        noted.push({
          kind: 'tool_call',
          tool,
          args,
          ...(error ? { outcome: 'refused', code: error.code } : { outcome: 'done', result }),
        })
      }
      return answer
    },
  }
}

async function call(
  world: World,
  path: string,
  { body, as }: { body: unknown; as: 'operator' | undefined },
): Promise<Answer> {
  const token = as === 'operator' ? operatorToken : world.stage.key
  const response = await fetch(world.url + path, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  world.noted.push({ kind: 'answer', from: path, status: response.status, text: text.slice(0, 4000) })
  return { status: response.status, text }
}

async function knock(
  { url, app }: World,
  path: string,
  headers: Record<string, string>,
  body: string,
): Promise<number> {
  const response = await fetch(url + path, { method: 'POST', headers, body })
  await response.arrayBuffer()
  await app.settle()
  return response.status
}

/** What the provider lets through in one message. */
const longest = { whatsapp: 4096, sms: 1600 } as const

async function arrive(
  world: World,
  channel: 'whatsapp' | 'sms',
  { from, text, profile }: { from: string; text: string; profile?: string },
): Promise<number> {
  world.inbound += 1
  const prefix = channel === 'whatsapp' ? 'whatsapp:' : ''
  const form: Record<string, string> = {
    MessageSid: `SM${String(world.inbound).padStart(32, '0')}`,
    AccountSid: 'AC00000000000000000000000000000000',
    From: `${prefix}${from}`,
    To: `${prefix}${senders[channel]}`,
    Body: text.slice(0, longest[channel]),
    NumMedia: '0',
    SmsStatus: 'received',
    ...(channel === 'whatsapp'
      ? { ProfileName: (profile ?? 'Juan').slice(0, 512), WaId: from.slice(1) }
      : {}),
  }
  const path = '/webhooks/twilio/messages'
  const signature = getExpectedTwilioSignature(twilioToken, publicUrl + path, form)
  return knock(
    world,
    path,
    { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
    new URLSearchParams(form).toString(),
  )
}

/** Where the speaker is written to. */
export function addressOf({ stage }: World, externalId: string, channel: ChannelName): string {
  const person = stage.secrets.people.find((one) => one.externalId === externalId)
  if (!person) throw new Error(`${externalId} is nobody`)
  return channel === 'email' ? (person.emails[0] ?? '') : `+34${person.phones[0] ?? ''}`
}
