// Both channels against a Twilio on loopback: the contract, and what each hand-over says to it.
import assert from 'node:assert/strict'
import test from 'node:test'
import { actionsOf } from '#evals/fakes/twilio-content.ts'
import { startFakeTwilio, type FakeTwilio } from '#evals/fakes/twilio.ts'
import { channelContract, type ChannelWorld } from '../contract.fixture.ts'
import type { Channel, Content, Outgoing } from '../contract.ts'
import { twilioChannels, type TwilioOptions } from './twilio.ts'

const whatsappFrom = '+34900000001'
const smsFrom = '+34600000099'

const optionsFor = (twilio: FakeTwilio, more: Partial<TwilioOptions> = {}): TwilioOptions => ({
  accountSid: twilio.accountSid,
  authToken: () => twilio.authToken,
  whatsappFrom,
  smsFrom,
  baseUrl: twilio.url,
  publicUrl: 'https://mensajeria.example',
  respell: 'never',
  now: () => new Date(),
  timeoutMs: 500,
  ...more,
})

function must(channel: Channel | undefined): Channel {
  assert.ok(channel)
  return channel
}

const worldOf = (name: 'whatsapp' | 'sms') => async (): Promise<ChannelWorld> => {
  const twilio = await startFakeTwilio()
  const bare = (address: string): string => address.replace(/^whatsapp:/, '')
  return {
    channel: must(twilioChannels(optionsFor(twilio))[name]),
    address: '+34600000001',
    arrived: () =>
      twilio.messages().map(({ to, body, deliveryId }) => ({ text: body, address: bare(to), deliveryId })),
    fault: twilio.fault,
    secrets: [twilio.authToken],
    close: twilio.close,
  }
}

channelContract('Twilio SMS', worldOf('sms'))
channelContract('Twilio WhatsApp', worldOf('whatsapp'))
