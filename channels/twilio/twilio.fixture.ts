// A Twilio on loopback with both channels upon it, for the tests of this folder.
import assert from 'node:assert/strict'
import { startFakeTwilio, type FakeTwilio, type FakeTwilioOptions } from '#evals/fakes/twilio.ts'
import type { Channel, Content, Outgoing, Webhook } from '../contract.ts'
import { twilioChannels, type TwilioOptions } from './twilio.ts'

export const whatsappFrom = '+34900000001'
export const smsFrom = '+34600000099'
export const patient = '+34600000001'

export type TwilioWorld = {
  twilio: FakeTwilio
  options: TwilioOptions
  whatsapp: Channel
  sms: Channel
  webhooks: readonly Webhook[]
}

export async function openTwilio(
  fake: FakeTwilioOptions = {},
  more: Partial<TwilioOptions> = {},
): Promise<TwilioWorld> {
  const twilio = await startFakeTwilio(fake)
  const options: TwilioOptions = {
    accountSid: twilio.accountSid,
    authToken: () => twilio.authToken,
    whatsappFrom,
    smsFrom,
    baseUrl: twilio.url,
    publicUrl: 'https://mensajeria.example',
    respell: 'never',
    now: () => new Date(),
    timeoutMs: 5000,
    ...more,
  }
  return { twilio, options, ...channelsOf(options) }
}

/** Another process over the same account. */
export function channelsOf(options: TwilioOptions): Pick<TwilioWorld, 'whatsapp' | 'sms' | 'webhooks'> {
  const { whatsapp, sms, webhooks } = twilioChannels(options)
  assert.ok(whatsapp && sms)
  return { whatsapp, sms, webhooks }
}

let made = 0
export const outgoing = (content: Content, more: Partial<Outgoing> = {}): Outgoing => ({
  org: 'org',
  deliveryId: `d${(made += 1)}`,
  sender: smsFrom,
  address: patient,
  content,
  ...more,
})

/** Runs in a world of its own that is closed whatever happens. */
export const inWorld =
  (
    run: (world: TwilioWorld) => Promise<void>,
    fake: FakeTwilioOptions = {},
    more: Partial<TwilioOptions> = {},
  ) =>
  async (): Promise<void> => {
    const world = await openTwilio(fake, more)
    try {
      await run(world)
    } finally {
      await world.twilio.close()
    }
  }
