// A campaign through the product, from `submit` to the receipt, with a provider that takes everything at once.
import { channelNames, type Channel, type Channels, type Receipt } from '#channels/contract.ts'
import { openClock } from '#core/clock.ts'
import type { Database } from '#core/database/database.ts'
import { receiveReceipts } from '#core/delivery/receipts.ts'
import { submit, type SendRequest } from '#core/delivery/submit.ts'
import { createApp } from '../../server/app.ts'
import type { App } from '../../server/contract.ts'
import { seedPeople } from '../people.ts'
import { slices, timed } from './figure.ts'

/** Seconds by phase. */
export type Phases = { submit: number; send: number; receipts: number }
export const totalOf = ({ submit, send, receipts }: Phases): number => submit + send + receipts

export const batch = 500

export type Pipeline = {
  app: App
  /** Seeds fresh patients, runs their campaign and answers what each phase took. */
  round: (messages: number) => Promise<Phases>
}

/** A weekday morning, so that nothing is put off. */
export const morning = '2026-11-24T10:00:00+01:00'

export async function openPipeline(database: Database): Promise<Pipeline> {
  const taken: string[] = []
  const clock = await openClock(database, new Date(morning))
  const app = await createApp({ database, clock, channels: noChannels(taken), sample: false })
  let people = 0
  return {
    app,
    round: async (messages) => {
      const patients = await seedPeople(app.ctx, app.org, {
        from: people,
        count: messages,
        channels: ['whatsapp', 'sms'],
      })
      people += messages
      await database.system().query('analyze')
      taken.length = 0
      return {
        submit: await timed(() => submitAll(app, patients)),
        send: await timed(() => app.settle()),
        receipts: await timed(() => tell(app, taken)),
      }
    },
  }
}

function noChannels(taken: string[]): Channels {
  const noChannel = (name: Channel['name']): Channel => ({
    name,
    provider: 'none',
    sender: `none-${name}`,
    uncertain: 'resend',
    ratePerSecond: 1_000_000,
    // The bare SQL goes by the same batches.
    inFlight: batch,
    receipts: 'delivered',
    send: async ({ deliveryId }) => {
      const providerId = `none-${deliveryId}`
      taken.push(providerId)
      return { state: 'sent', providerId }
    },
  })
  return Object.fromEntries(channelNames.map((name) => [name, noChannel(name)])) as Record<
    Channel['name'],
    Channel
  >
}

const day = 24 * 3_600_000

const requestFor = (app: App, patientId: string): SendRequest => ({
  to: { patientId },
  purpose: 'prevention',
  kind: 'health_alert',
  words: 'health_alert',
  slots: { alert: 'Nueva campaña de vacunación antigripal. Solicita tu cita aquí:' },
  subject: { type: 'alert', id: 'flu' },
  businessKey: `prevention|alert:flu|${patientId}`,
  fingerprint: patientId,
  link: { kind: 'request', expiresAt: new Date(app.ctx.clock.now().getTime() + 60 * day) },
  actor: 'evals',
})

async function submitAll(app: App, patients: readonly string[]): Promise<void> {
  const { ctx, org } = app
  for (const slice of slices(patients, batch)) {
    const requests = slice.map((patientId) => requestFor(app, patientId))
    const answers = await ctx.db.org(org).tx((tx) => submit(tx, ctx, org, requests))
    const refused = answers.find((one) => one.state !== 'alive')
    if (refused) throw new Error(`the bench's own message was refused: ${refused.reason}`)
  }
}

async function tell(app: App, providerIds: readonly string[]): Promise<void> {
  const { ctx, org } = app
  for (const slice of slices(providerIds, batch)) {
    const receipts = slice.map((providerId): Receipt => ({
      provider: 'none',
      providerId,
      eventKey: `${providerId}:delivered`,
      type: 'delivered',
      at: ctx.clock.now(),
    }))
    await ctx.db.org(org).tx((tx) => receiveReceipts(tx, ctx, org, receipts))
  }
}

/** Every message of a round ended as delivered, counted and told; a bench of work left undone would be fast. */
export async function checkPipeline(app: App, messages: number): Promise<void> {
  const rows = await app.ctx.db.org(app.org).query<{ delivered: number; used: number; told: number }>(
    `select (select count(*)::int from delivery where state = 'delivered') as delivered,
       (select count(*)::int from usage_record) as used, (select count(*)::int from delivery_event) as told`,
  )
  const [found] = rows
  if (found?.delivered !== messages || found.used !== messages || found.told !== messages)
    throw new Error(`the bench left work undone: ${JSON.stringify(found)} of ${messages}`)
}
