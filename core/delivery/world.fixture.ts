// A whole product whose four channels lead to providers of a test's own: they remember everything, and answer as told.
import {
  channelNames,
  type Channel,
  type ChannelName,
  type Outgoing,
  type SendResult,
} from '#channels/contract.ts'
import { testApp, type TestApp } from '#evals/test-app.ts'
import { receiveReceipt } from './receipts.ts'
import type { Receipt } from '#channels/contract.ts'

export type World = TestApp & {
  /** What the providers were given, oldest first. */
  sent: Outgoing[]
  /** How each channel answers from now on. */
  answer: Record<ChannelName, (outgoing: Outgoing) => SendResult | Promise<SendResult>>
  /** A receipt about the newest hand-over on a channel. */
  tell: (channel: ChannelName, type: Receipt['type'], more?: Partial<Receipt>) => Promise<void>
  /** 'channel state reason' of each delivery, in the order of its making. */
  deliveries: () => Promise<string[]>
  messageStates: () => Promise<string[]>
}

export const accept = (outgoing: Outgoing): SendResult => ({
  state: 'sent',
  providerId: `p-${outgoing.deliveryId}`,
})

/** Business time stands at the brief's Monday morning until moved. */
export async function world(channels: Partial<Record<ChannelName, Partial<Channel>>> = {}): Promise<World> {
  const sent: Outgoing[] = []
  const answer = Object.fromEntries(channelNames.map((name) => [name, accept])) as World['answer']
  const channelOf = (name: ChannelName): Channel => ({
    name,
    provider: 'fake',
    sender: `fake-${name}`,
    uncertain: 'staff',
    ratePerSecond: 1000,
    receipts: name === 'whatsapp' ? 'read' : 'delivered',
    send: async (outgoing) => {
      sent.push(outgoing)
      return answer[name](outgoing)
    },
    ...channels[name],
  })
  const app = await testApp({
    channels: Object.fromEntries(channelNames.map((name) => [name, channelOf(name)])),
  })
  const { ctx, org } = app.app
  let told = 0
  return {
    ...app,
    sent,
    answer,
    tell: async (channel, type, more = {}) => {
      const newest = sent.findLast((one) => one.sender === `fake-${channel}`)
      if (!newest) throw new Error(`nothing went by ${channel}`)
      told += 1
      const providerId = `p-${newest.deliveryId}`
      const receipt = {
        provider: 'fake',
        providerId,
        eventKey: `e-${told}`,
        type,
        at: ctx.clock.now(),
        ...more,
      }
      await ctx.db.org(org).tx((tx) => receiveReceipt(tx, ctx, org, receipt))
    },
    deliveries: async () =>
      (
        await app.rows<{ is: string }>(
          `select concat_ws(' ', channel, state, reason) as is from delivery order by created_at, id`,
        )
      ).map((row) => row.is),
    messageStates: async () =>
      (await app.rows<{ state: string }>(`select state from message order by created_at, id`)).map(
        (row) => row.state,
      ),
  }
}
