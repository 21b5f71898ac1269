// The whole road over Twilio: staff ask, the patient's phone gets it, receipts and answers come back signed, and the product acts on them.
import assert from 'node:assert/strict'
import test from 'node:test'
import { twilioChannels } from '#channels/twilio/twilio.ts'
import { startFakeTwilio, type FakeTwilio } from '#evals/fakes/twilio.ts'
import { freePort } from '#evals/run-server.ts'
import { addressOf, testApp, type TestApp } from '#evals/test-app.ts'
import { allTemplates } from '#prompts/templates/templates.ts'
import { checkTemplates, registerTemplates } from '#core/templates/register.ts'
import { tools } from '#tools/registry.ts'
import { createHttp } from './http/http.ts'
import { listen } from './http/listen.ts'
import { webhookRoutes } from './webhooks.ts'

const ours = { whatsapp: '+34910000000', sms: '+34910000001' }

type Road = {
  app: TestApp
  twilio: FakeTwilio
  url: string
  all: () => Promise<void>
  close: () => Promise<void>
}

async function open(): Promise<Road> {
  const twilio = await startFakeTwilio({ callbacks: { delayMs: [0, 20], duplicate: 0.5, reorder: 0.5 } })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const { webhooks, ...channels } = twilioChannels({
    accountSid: twilio.accountSid,
    authToken: () => twilio.authToken,
    whatsappFrom: ours.whatsapp,
    smsFrom: ours.sms,
    baseUrl: twilio.url,
    publicUrl: url,
    respell: 'never',
    now: () => new Date(),
  })
  const app = await testApp({ channels, webhooks, config: { publicUrl: url } })
  const { ctx, org } = app.app
  const http = createHttp({
    app: app.app,
    definitions: tools,
    version: '9.9.9',
    host: '127.0.0.1',
    doors: [webhookRoutes({ ctx, org, webhooks })],
  })
  const door = await listen(http.handler, { host: '127.0.0.1', port })
  return {
    app,
    twilio,
    url,
    all: async () => {
      await app.app.settle()
      await twilio.quiet()
      await app.app.settle()
    },
    close: async () => {
      await door.close()
      await http.close()
      await app.end()
      await twilio.close()
    },
  }
}

const confirm = (app: TestApp, hour: string, canal?: string) =>
  app.call('enviarConfirmacionCita', {
    paciente: 'Juan García',
    fechaHora: `2024-08-22 ${hour}`,
    tipoCita: 'Videoconsulta',
    ...(canal ? { canal } : {}),
  })

const deliveries = (app: TestApp) =>
  app.rows<{ channel: string; state: string }>('select channel, state from delivery order by created_at, id')

test('the whole road over Twilio', async (t) => {
  const road = await open()
  t.after(() => road.close())
  const { app, twilio, url, all } = road
  const { ctx, org } = app.app
  const phone = await addressOf(app, 'juan-garcia', 'sms')

  await t.test('no window and no template yet: it goes by SMS, and its receipts find it', async () => {
    await confirm(app, '10:00')
    await all()
    assert.deepEqual(await deliveries(app), [{ channel: 'sms', state: 'delivered' }])
    const [sms] = twilio.messages()
    assert.equal(sms?.to, phone)
    assert.match(sms?.body ?? '', /^Hola Juan, tu cita de Videoconsulta/)
  })

  await t.test(
    'with approved templates WhatsApp opens the conversation, with its buttons and its link',
    async () => {
      const port = ctx.channels.whatsapp.templates
      assert.ok(port)
      const drafts = allTemplates(url, ['es'])
      for (let after: string | undefined, more = true; more;) {
        const piece = await registerTemplates(ctx, org, { provider: 'twilio', port, drafts, after })
        after = piece.next ?? undefined
        more = piece.next !== null
      }
      for (const content of twilio.contents()) twilio.decide(content.sid, 'approved')
      for (let after: string | undefined, more = true; more;) {
        const piece = await checkTemplates(ctx, org, { provider: 'twilio', port, after })
        after = piece.next ?? undefined
        more = piece.next !== null
      }
      await confirm(app, '11:00')
      await all()
      assert.deepEqual((await deliveries(app)).at(-1), { channel: 'whatsapp', state: 'read' })
      const sent = twilio.messages().at(-1)
      assert.match(sent?.fields['ContentSid'] ?? '', /^HX/)
      assert.equal(sent?.to, `whatsapp:${await addressOf(app, 'juan-garcia', 'whatsapp')}`)
    },
  )

  await t.test(
    'the patient taps "Confirmo": the appointment is confirmed and answered in the open window',
    async () => {
      const from = `whatsapp:${await addressOf(app, 'juan-garcia', 'whatsapp')}`
      const asked = twilio.messages().at(-1)
      const { status } = await twilio.inbound(`${url}/webhooks/twilio/messages`, {
        From: from,
        To: `whatsapp:${ours.whatsapp}`,
        Body: 'Confirmo',
        ButtonText: 'Confirmo',
        ButtonPayload: 'confirm',
        MessageType: 'button',
        OriginalRepliedMessageSid: asked?.sid ?? '',
      })
      assert.equal(status, 200)
      await all()
      assert.deepEqual(
        await app.rows(`select status from appointment where starts_at = '2024-08-22T09:00Z'`),
        [{ status: 'confirmed' }],
      )
      const answer = twilio.messages().at(-1)
      assert.equal(answer?.to, from)
      assert.match(answer?.body ?? '', /queda confirmada/)
    },
  )

  await t.test('danger by SMS is answered with 112 and opens an incident', async () => {
    await twilio.inbound(`${url}/webhooks/twilio/messages`, {
      From: phone,
      To: ours.sms,
      Body: 'me duele mucho el pecho y no puedo respirar',
    })
    await all()
    // Whoever is on call is told after the person in danger.
    const [told, ...alerts] = twilio.messages().slice(-3)
    assert.match(told?.body ?? '', /112/)
    assert.ok(alerts.length === 2 && alerts.every(({ body }) => /guardia/i.test(body)))
    const [incident] = await app.rows<{ queue: string }>(
      `select queue from incident order by number desc limit 1`,
    )
    assert.ok(incident)
    assert.ok((await app.rows(`select 1 from incident where queue = 'emergency_oncall'`)).length > 0)
  })

  await t.test('BAJA by SMS is heard; nothing more leaves that way', async () => {
    await twilio.inbound(`${url}/webhooks/twilio/messages`, { From: phone, To: ours.sms, Body: 'BAJA' })
    await all()
    assert.match(twilio.messages().at(-1)?.body ?? '', /ALTA/)
    await assert.rejects(confirm(app, '12:00', 'SMS'), { reason: 'opted_out' })
  })

  await t.test('a request that Twilio did not sign changes nothing', async () => {
    const before = (await app.rows('select 1 from webhook_event')).length
    const response = await fetch(`${url}/webhooks/twilio/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': 'AAAA' },
      body: new URLSearchParams({ From: phone, To: ours.sms, Body: 'ALTA', MessageSid: 'SM1' }),
    })
    assert.equal(response.status, 403)
    assert.equal((await app.rows('select 1 from webhook_event')).length, before)
  })
})
