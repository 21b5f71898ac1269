// The e-mail channel against a real SMTP server: the contract, every answer a relay can give, and what stands in the mail.
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { startFakeSmtp, type FakeSmtp, type SmtpFault } from '#evals/fakes/smtp.ts'
import { channelContract } from '../contract.fixture.ts'
import type { Channel, Content, Outgoing, SendResult } from '../contract.ts'
import { emailChannel } from './email.ts'
import { signatureMark } from './message.ts'
import type { EmailOptions } from './options.ts'

const login = { user: 'avisos', password: 'muy-secreto:/@' }
const options = (smtp: FakeSmtp, more: Partial<EmailOptions> = {}): EmailOptions => ({
  smtpUrl: () => smtp.url,
  from: 'Clínica Sol <avisos@clinica.example>',
  replyTo: 'citas@clinica.example',
  bounces: 'rebotes@clinica.example',
  publicUrl: 'https://citas.clinica.example',
  now: () => new Date('2026-08-20T08:00:00Z'),
  timeoutMs: 400,
  ...more,
})

channelContract('E-mail', async () => {
  const smtp = await startFakeSmtp({ auth: login })
  return {
    channel: emailChannel(options(smtp)).channel,
    address: 'ana@correo.example',
    arrived: () =>
      smtp.taken.map(({ parsed, envelope }) => ({
        text: (parsed.text ?? '').split(signatureMark)[0] ?? '',
        address: envelope.to[0] ?? '',
        deliveryId: /^<(.+)@/u.exec(parsed.messageId ?? '')?.[1] ?? null,
      })),
    fault: (fault) => smtp.fault(fault),
    secrets: [login.password, 'somebody@'],
    close: smtp.close,
  }
})

const outgoing = (content: Partial<Content> = {}, more: Partial<Outgoing> = {}): Outgoing => ({
  org: 'org',
  deliveryId: '01j5entrega000000000000001',
  sender: 'avisos@clinica.example',
  address: 'ana@correo.example',
  content: { text: 'Hola', language: 'es', ...content },
  ...more,
})

async function opened(
  t: TestContext,
  more: Partial<EmailOptions> = {},
): Promise<{ smtp: FakeSmtp; channel: Channel }> {
  const smtp = await startFakeSmtp()
  const { channel } = emailChannel(options(smtp, more))
  t.after(async () => {
    await channel.close?.()
    await smtp.close()
  })
  return { smtp, channel }
}

const faults: readonly [fault: SmtpFault, result: SendResult][] = [
  ['greylisted', { state: 'refused', trouble: 'recipient_busy', afterMs: 300_000, code: '451 4.7.1' }],
  ['full_mailbox', { state: 'refused', trouble: 'handset_off', code: '452 4.2.2' }],
  ['filtered', { state: 'refused', trouble: 'filtered', code: '550 5.7.1' }],
  ['too_fast', { state: 'refused', trouble: 'slow_down', afterMs: 60_000, code: '421 4.7.0' }],
  ['drops_before_taking', { state: 'refused', trouble: 'provider_down', code: 'ECONNECTION' }],
  ['drops_after_taking', { state: 'uncertain', code: 'ECONNECTION' }],
  ['hangs_after_taking', { state: 'uncertain', code: 'ETIMEDOUT' }],
  ['trickles', { state: 'uncertain', code: 'EABORT' }],
]
for (const [fault, expected] of faults)
  test(`a relay that ${fault.replaceAll('_', ' ')} is told apart`, async (t) => {
    const { smtp, channel } = await opened(t)
    await smtp.fault(fault)
    assert.deepEqual(await channel.send(outgoing()), expected)
  })

type Answered = [command: 'MAIL' | 'RCPT' | 'DATA', reply: string, trouble: string]
const answers: readonly Answered[] = [
  ['RCPT', '550 No such user here', 'address_dead'],
  ['RCPT', '550 5.1.10 Recipient not found', 'address_dead'],
  ['RCPT', '550 5.4.1 Recipient address rejected: Access denied', 'address_dead'],
  ['RCPT', '553 Mailbox name not allowed', 'address_dead'],
  ['RCPT', '556 Domain takes no mail', 'address_dead'],
  ['RCPT', '552 5.2.2 Over quota', 'handset_off'],
  ['RCPT', '552 Over quota', 'handset_off'],
  ['RCPT', '450 4.2.1 Receiving mail at a rate', 'recipient_busy'],
  ['RCPT', '450 4.2.0 Greylisted', 'recipient_busy'],
  ['RCPT', '451 Local error', 'provider_down'],
  ['RCPT', '554 5.7.1 Relay access denied', 'filtered'],
  ['MAIL', '452 4.3.1 Insufficient system storage', 'provider_down'],
  ['MAIL', '452 4.5.3 Too many recipients', 'slow_down'],
  ['MAIL', '421 4.7.28 Unusual rate', 'slow_down'],
  ['MAIL', '550 5.1.8 Sender domain not found', 'sender_misconfigured'],
  ['MAIL', '553 Sender not allowed', 'sender_misconfigured'],
  ['MAIL', '530 5.7.0 Authentication required', 'sender_misconfigured'],
  ['MAIL', '554 5.7.8 Bad login', 'sender_misconfigured'],
  ['DATA', '550 5.7.26 Unauthenticated mail is not accepted', 'sender_misconfigured'],
  ['DATA', '552 5.3.4 Message too big', 'content_rejected'],
  ['DATA', '552 Message too big', 'content_rejected'],
  ['DATA', '554 Transaction failed', 'filtered'],
  ['DATA', '550 5.6.0 Bad content', 'content_rejected'],
  ['DATA', '421 4.3.2 Shutting down', 'provider_down'],
  ['DATA', '599 What nobody knows', 'unknown'],
]
test('each answer of a relay has its trouble, and none of its words', async (t) => {
  const { smtp, channel } = await opened(t)
  for (const [command, reply, trouble] of answers) {
    smtp.answer(command, reply)
    const result = await channel.send(outgoing())
    smtp.answer(command, null)
    assert.equal(result.state === 'refused' && result.trouble, trouble, `${command} ${reply}`)
    assert.match(String(result.state === 'refused' && result.code), /^\d{3}(?: \d\.\d+\.\d+)?$/u)
  }
})

test('an address that is none, or several, is refused and nobody is called', async (t) => {
  const { smtp, channel } = await opened(t)
  const addresses = [
    '',
    'ana',
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'Ana <a@b.example>',
  ]
  for (const address of addresses)
    assert.deepEqual(await channel.send(outgoing({}, { address })), {
      state: 'refused',
      trouble: 'address_dead',
      code: 'address',
    })
  assert.equal(smtp.taken.length, 0)
})

test('an appointment in a zone or at a time that is none is refused, and nobody is called', async (t) => {
  const { smtp, channel } = await opened(t)
  const calendar = {
    uid: 'u',
    sequence: 0,
    method: 'request',
    startsAt: '2026-08-21T08:00:00Z',
    endsAt: '2026-08-21T08:20:00Z',
    zone: 'Europe/Madrid',
    summary: 'Cita',
  } as const
  for (const wrong of [{ zone: 'Europa/Madriz' }, { startsAt: 'mañana' }])
    assert.deepEqual(await channel.send(outgoing({ calendar: { ...calendar, ...wrong } })), {
      state: 'refused',
      trouble: 'content_rejected',
      code: 'content',
    })
  assert.equal(smtp.taken.length, 0)
})

test('a relay that nobody finds is down; an address of it that is none is ours to mend', async () => {
  const at = (smtpUrl: string): Channel =>
    emailChannel({ ...options({ url: smtpUrl } as FakeSmtp), smtpUrl: () => smtpUrl }).channel
  const nowhere = await at('smtp://relay.invalid:25').send(outgoing())
  assert.equal(nowhere.state === 'refused' && nowhere.trouble, 'provider_down')
  const nothing = await at('not a url').send(outgoing())
  assert.equal(nothing.state === 'refused' && nothing.trouble, 'sender_misconfigured')
})

test('a certificate that nobody trusts is ours to mend; one that is trusted carries the mail', async (t) => {
  const smtp = await startFakeSmtp({ starttls: true })
  const channels = [options(smtp), options(smtp, { tls: { rejectUnauthorized: false } })].map(
    (one) => emailChannel(one).channel,
  )
  t.after(async () => {
    for (const channel of channels) await channel.close?.()
    await smtp.close()
  })
  const results = await Promise.all(channels.map((channel) => channel.send(outgoing())))
  assert.deepEqual(
    results.map((result) => (result.state === 'refused' ? result.trouble : result.state)),
    ['sender_misconfigured', 'sent'],
  )
})

test('one mail after another goes over the same connection, and ten at once arrive once each', async (t) => {
  const { smtp, channel } = await opened(t)
  const ids = Array.from({ length: 30 }, (_, n) => `d${n}`)
  const results = await Promise.all(ids.map((deliveryId) => channel.send(outgoing({}, { deliveryId }))))
  assert.ok(results.every(({ state }) => state === 'sent'))
  assert.deepEqual(
    smtp.taken.map(({ parsed }) => parsed.messageId).sort(),
    ids.map((id) => `<${id}@clinica.example>`).sort(),
  )
})
