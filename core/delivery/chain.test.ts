// From channel to channel: by receipts and deadlines, the loser called off; what each trouble leads to.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Trouble } from '#channels/contract.ts'
import { world, type World } from './world.fixture.ts'

/** Juan prefers WhatsApp and agreed to all four channels. */
const confirm = (app: World, canal?: string, hour = '10:00') =>
  app.call('enviarConfirmacionCita', {
    paciente: 'Juan García',
    fechaHora: `2024-08-22 ${hour}`,
    tipoCita: 'Videoconsulta',
    ...(canal ? { canal } : {}),
  })

const refuse = (trouble: Trouble) => () => ({ state: 'refused', trouble }) as const

const cases: { name: string; run: (app: World) => Promise<void> }[] = [
  {
    name: 'who is not on the preferred channel gets it by the next',
    run: async (app) => {
      app.answer.whatsapp = refuse('not_on_channel')
      await confirm(app)
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['whatsapp failed not_on_channel', 'sms sent'])
      assert.deepEqual(await app.messageStates(), ['done'])
    },
  },
  {
    name: 'accepted and then not delivered: the next channel',
    run: async (app) => {
      await confirm(app)
      await app.app.settle()
      await app.tell('whatsapp', 'undelivered', { trouble: 'handset_off' })
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['whatsapp undelivered handset_off', 'sms sent'])
      assert.deepEqual(await app.messageStates(), ['done'])
    },
  },
  {
    name: 'a channel named by the caller binds: nothing else is tried',
    run: async (app) => {
      app.answer.sms = refuse('not_on_channel')
      await confirm(app, 'SMS')
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['sms failed not_on_channel'])
      assert.deepEqual(await app.messageStates(), ['failed'])
    },
  },
  {
    name: 'a phone that was off is tried again on the channel that binds, later',
    run: async (app) => {
      await confirm(app, 'SMS')
      await app.app.settle()
      await app.tell('sms', 'undelivered', { trouble: 'handset_off' })
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['sms undelivered handset_off', 'sms scheduled not_delivered'])
      app.clock.set('2024-08-19T09:16:00+02:00')
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['sms undelivered handset_off', 'sms sent'])
    },
  },
  {
    name: 'unread by its deadline it goes on; a delivery is not a reading',
    run: async (app) => {
      await confirm(app)
      await app.app.settle()
      await app.tell('whatsapp', 'delivered')
      app.clock.set('2024-08-19T20:00:00+02:00')
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['whatsapp delivered'])
      app.clock.set('2024-08-20T10:00:00+02:00')
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['whatsapp delivered', 'sms sent'])
    },
  },
  {
    name: 'read in time it goes no further',
    run: async (app) => {
      await confirm(app)
      await app.app.settle()
      await app.tell('whatsapp', 'read')
      app.clock.set('2024-08-20T10:00:00+02:00')
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['whatsapp read'])
    },
  },
  {
    name: 'answered in time it goes no further, read or not',
    run: async (app) => {
      await confirm(app)
      await app.app.settle()
      const address = app.sent[0]?.address ?? ''
      app.clock.set('2024-08-19T09:30:00+02:00')
      await app.write({ channel: 'whatsapp', address }, 'sí, confirmo')
      app.clock.set('2024-08-20T10:00:00+02:00')
      await app.app.settle()
      assert.deepEqual(
        (await app.deliveries()).filter((one) => one.startsWith('sms')),
        [],
      )
    },
  },
  {
    name: 'the loser is called off: read after all while the next one waits for the morning',
    run: async (app) => {
      await confirm(app, undefined, '08:00')
      app.clock.set('2024-08-19T12:00:00+02:00')
      await app.app.settle()
      app.clock.set('2024-08-20T00:30:00+02:00')
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['whatsapp sent', 'sms scheduled unread'])
      await app.tell('whatsapp', 'read')
      app.clock.set('2024-08-20T10:00:00+02:00')
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['whatsapp read', 'sms cancelled arrived_elsewhere'])
      assert.deepEqual(await app.messageStates(), ['done'])
    },
  },
  {
    name: 'a handset that came back is believed, and the other attempt called off',
    run: async (app) => {
      await confirm(app, 'SMS')
      await app.app.settle()
      await app.tell('sms', 'undelivered', { trouble: 'handset_off' })
      await app.tell('sms', 'delivered')
      assert.deepEqual(await app.deliveries(), ['sms delivered', 'sms cancelled arrived_elsewhere'])
      assert.deepEqual(await app.messageStates(), ['done'])
    },
  },
  {
    name: 'a dead address is not written to again',
    run: async (app) => {
      app.answer.whatsapp = refuse('address_dead')
      await confirm(app)
      await app.app.settle()
      await confirm(app, undefined, '11:00')
      await app.app.settle()
      assert.deepEqual(
        app.sent.map((one) => one.sender),
        ['fake-whatsapp', 'fake-sms', 'fake-sms'],
      )
      assert.deepEqual(
        await app.rows(
          `select c.status, c.status_reason from contact_point c join patient p on p.id = c.patient_id
           where p.external_id = 'juan-garcia' and c.channel = 'whatsapp'`,
        ),
        [{ status: 'dead', status_reason: 'address_dead' }],
      )
    },
  },
  {
    name: 'a stop told by the provider is the patient’s own: consent withdrawn, nothing goes round',
    run: async (app) => {
      app.answer.whatsapp = refuse('opted_out')
      await confirm(app)
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['whatsapp failed opted_out'])
      await assert.rejects(confirm(app, 'WhatsApp', '11:00'), { code: 'not_sent', reason: 'opted_out' })
      await assert.rejects(confirm(app, undefined, '12:00'), { reason: 'contact_withheld_24h' })
    },
  },
  {
    name: 'a stop to marketing stops marketing alone',
    run: async (app) => {
      app.answer.whatsapp = refuse('marketing_stopped')
      await confirm(app)
      await app.app.settle()
      app.answer.whatsapp = (outgoing) => ({ state: 'sent', providerId: outgoing.deliveryId })
      await confirm(app, 'WhatsApp', '11:00')
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['whatsapp failed marketing_stopped', 'whatsapp sent'])
      assert.deepEqual(
        await app.rows(
          `select distinct purpose from consent where evidence ->> 'toldBy' = 'provider' order by purpose`,
        ),
        [{ purpose: 'commercial' }, { purpose: 'prevention' }],
      )
    },
  },
  {
    name: 'a provider that stays down leaves a dead letter once every channel is tried',
    run: async (app) => {
      app.answer.sms = refuse('provider_down')
      await confirm(app, 'SMS')
      for (let hour = 9; hour < 15; hour += 1)
        for (const minute of ['00', '15', '30', '45']) {
          app.clock.set(`2024-08-19T${String(hour).padStart(2, '0')}:${minute}:00+02:00`)
          await app.app.settle()
        }
      assert.deepEqual(await app.deliveries(), ['sms failed provider_down'])
      assert.equal((await app.rows(`select 1 from delivery where dead_at is not null`)).length, 1)
      assert.equal(app.sent.length, 7)
    },
  },
]

for (const { name, run } of cases) {
  test(name, async () => {
    const app = await world()
    try {
      await run(app)
    } finally {
      await app.end()
    }
  })
}
