// The engine: lanes that pause and break, ways out of what nobody knows, order per person, the emergency stop, windows and rewriting.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Channel, Outgoing } from '#channels/contract.ts'
import { templateFor } from '#prompts/templates/templates.ts'
import { accept, world, type World } from './world.fixture.ts'

const confirm = (app: World, canal: string | undefined, hour: string, paciente = 'Juan García') =>
  app.call('enviarConfirmacionCita', {
    paciente,
    fechaHora: `2024-08-22 ${hour}`,
    tipoCita: 'Videoconsulta',
    ...(canal ? { canal } : {}),
  })

const states = async (app: World): Promise<string[]> =>
  (await app.deliveries()).map((one) => one.split(' ').slice(0, 2).join(' '))

type Case = {
  name: string
  channels?: Parameters<typeof world>[0]
  run: (app: World) => Promise<void>
}

const cases: Case[] = [
  {
    name: 'told to slow down, the whole lane waits as long as was asked, and no other',
    run: async (app) => {
      app.answer.sms = () => ({ state: 'refused', trouble: 'slow_down', afterMs: 120_000 })
      await confirm(app, 'SMS', '10:00')
      await app.app.settle()
      app.answer.sms = accept
      await confirm(app, 'SMS', '11:00')
      await confirm(app, 'email', '12:00')
      await app.app.settle()
      assert.deepEqual(await states(app), ['sms retrying', 'sms queued', 'email sent'])
      app.clock.set('2024-08-19T09:02:30+02:00')
      await app.app.settle()
      assert.deepEqual(await states(app), ['sms sent', 'sms sent', 'email sent'])
    },
  },
  {
    name: 'a provider that fails again and again is left alone, tried with one, and trusted again',
    run: async (app) => {
      app.answer.sms = () => ({ state: 'refused', trouble: 'provider_down' })
      for (let hour = 9; hour < 15; hour += 1)
        await confirm(app, 'SMS', `${String(hour).padStart(2, '0')}:00`)
      await app.app.settle()
      const [broken] = await app.rows<{ failures: number; pause_reason: string }>(
        `select failures, pause_reason from lane where channel = 'sms'`,
      )
      assert.equal(broken?.pause_reason, 'breaker')
      assert.ok((broken?.failures ?? 0) >= 5)
      const before = app.sent.length
      await app.app.settle()
      assert.equal(app.sent.length, before, 'nothing is tried while it is open')
      app.clock.set('2024-08-19T09:30:00+02:00')
      app.answer.sms = accept
      await app.app.settle()
      assert.deepEqual(new Set(await states(app)), new Set(['sms sent']))
      assert.deepEqual(await app.rows(`select failures, pause_reason from lane where channel = 'sms'`), [
        { failures: 0, pause_reason: null },
      ])
    },
  },
  {
    name: 'two messages to one person never travel side by side, and keep their order',
    run: async (app) => {
      let underWay = 0
      let most = 0
      const slow = async (outgoing: Outgoing) => {
        underWay += 1
        most = Math.max(most, underWay)
        await new Promise((resolve) => setTimeout(resolve, 20))
        underWay -= 1
        return accept(outgoing)
      }
      app.answer.sms = slow
      for (const hour of ['09:00', '10:00', '11:00']) await confirm(app, 'SMS', hour)
      await app.app.settle()
      assert.equal(most, 1)
      const hours = app.sent.map((one) => /(\d\d?):00/.exec(one.content.text)?.[1])
      assert.deepEqual(
        hours,
        ['9', '10', '11'].map((hour) => (hours[0]?.length === 2 ? hour.padStart(2, '0') : hour)),
      )
    },
  },
  {
    name: 'not known, and the provider can be asked: it has it',
    channels: { sms: { uncertain: 'lookup', lookup: async () => ({ found: 'found-1' }) } },
    run: async (app) => {
      app.answer.sms = () => ({ state: 'uncertain' })
      await confirm(app, 'SMS', '10:00')
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['sms uncertain no_answer'])
      app.clock.set('2024-08-19T09:01:00+02:00')
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['sms sent'])
      assert.equal(app.sent.length, 1)
      assert.equal((await app.rows('select 1 from usage_record')).length, 1)
    },
  },
  {
    name: 'not known, and the provider never had it: it is handed over again',
    channels: { sms: { uncertain: 'lookup', lookup: async () => 'absent' } },
    run: async (app) => {
      app.answer.sms = () => ({ state: 'uncertain' })
      await confirm(app, 'SMS', '10:00')
      await app.app.settle()
      app.answer.sms = accept
      app.clock.set('2024-08-19T09:01:00+02:00')
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['sms sent'])
      assert.equal(app.sent.length, 2)
    },
  },
  {
    name: 'not known, and the provider cannot say: after a while it is left to people, and stays visible',
    channels: { sms: { uncertain: 'lookup', lookup: async () => 'unknown' } },
    run: async (app) => {
      app.answer.sms = () => ({ state: 'uncertain' })
      await confirm(app, 'SMS', '10:00')
      for (const at of ['09:00', '09:01', '09:03', '09:10', '09:30', '11:00', '13:00', '18:00']) {
        app.clock.set(`2024-08-19T${at}:00+02:00`)
        await app.app.settle()
      }
      assert.deepEqual(await app.deliveries(), ['sms uncertain no_answer'])
      assert.deepEqual(await app.rows('select check_at from delivery'), [{ check_at: null }])
      assert.equal(app.sent.length, 1)
    },
  },
  {
    name: 'not known, and the provider knows our id: it is handed over again at once',
    channels: { sms: { uncertain: 'resend' } },
    run: async (app) => {
      app.answer.sms = () => ({ state: 'uncertain' })
      await confirm(app, 'SMS', '10:00')
      await app.app.settle()
      app.answer.sms = accept
      app.clock.set('2024-08-19T09:01:00+02:00')
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['sms sent'])
      assert.deepEqual(new Set(app.sent.map((one) => one.deliveryId)).size, 1)
    },
  },
  {
    name: 'a receipt with our own id settles what nobody knew',
    run: async (app) => {
      app.answer.sms = () => ({ state: 'uncertain' })
      await confirm(app, 'SMS', '10:00')
      await app.app.settle()
      await app.tell('sms', 'delivered', { providerId: 'new-1', deliveryId: app.sent[0]?.deliveryId })
      assert.deepEqual(await app.deliveries(), ['sms delivered'])
    },
  },
  {
    name: 'an emergency stop holds what can wait and lets answers and danger through',
    run: async (app) => {
      const address = (
        await app.rows<{ value: string }>(
          `select c.value from contact_point c join patient p on p.id = c.patient_id
           where p.external_id = 'juan-garcia' and c.channel = 'whatsapp'`,
        )
      )[0]?.value
      assert.ok(address)
      await app.rows(`insert into sending_stop (org, since, actor) values ('demo', now(), 'test')`)
      await confirm(app, 'WhatsApp', '10:00')
      await app.app.settle()
      assert.equal(app.sent.length, 0)
      await app.write({ channel: 'whatsapp', address }, 'me duele mucho el pecho')
      assert.ok(app.sent.some((one) => one.content.text.includes('112')))
      await app.rows('delete from sending_stop')
      await app.app.settle()
      // Whoever is on call was told by SMS too.
      const his = (await states(app)).filter((one) => one.startsWith('whatsapp'))
      assert.ok(his.length >= 2 && his.every((one) => one === 'whatsapp sent'))
    },
  },
  {
    name: 'outside the window and without a template the next channel is taken',
    channels: { whatsapp: { hasWindow: true } },
    run: async (app) => {
      await confirm(app, undefined, '10:00')
      await app.app.settle()
      assert.deepEqual(await app.deliveries(), ['sms sent'])
      await assert.rejects(confirm(app, 'WhatsApp', '11:00'), { reason: 'window_closed' })
    },
  },
  {
    name: 'inside the window free text goes; when the provider says it is closed, the approved template',
    channels: { whatsapp: { hasWindow: true } },
    run: async (app) => {
      const [juan] = await app.rows<{ value: string; given: string }>(
        `select c.value, p.given from contact_point c join patient p on p.id = c.patient_id
         where p.external_id = 'juan-garcia' and c.channel = 'whatsapp'`,
      )
      assert.ok(juan)
      await app.write({ channel: 'whatsapp', address: juan.value }, 'hola')
      app.sent.length = 0
      await confirm(app, 'WhatsApp', '10:00')
      await app.app.settle()
      assert.equal(app.sent[0]?.content.template, undefined)
      await approve(app, juan.given)
      let tried = 0
      app.answer.whatsapp = (outgoing) => {
        tried += 1
        return tried === 1 ? { state: 'refused', trouble: 'window_closed' } : accept(outgoing)
      }
      await confirm(app, 'WhatsApp', '11:00')
      await app.app.settle()
      const last = app.sent.at(-1)?.content.template
      assert.equal(last?.providerId, 'HX1')
      assert.ok(last?.variables.includes(juan.given))
      assert.match(last?.urlSuffix ?? '', /^[\w-]{22}$/)
    },
  },
  {
    name: 'an appointment that moved is told with its new hour',
    run: async (app) => {
      await confirm(app, 'SMS', '10:00')
      await app.rows(
        `update appointment set starts_at = '2024-08-23T09:30:00Z', version = version + 1 where starts_at = '2024-08-22T08:00Z'`,
      )
      await app.app.settle()
      assert.match(app.sent[0]?.content.text ?? '', /23 de agosto, 11:30h/)
      assert.equal((await app.rows(`select 1 from event where type = 'message.rewritten'`)).length, 1)
    },
  },
  {
    name: 'more than one second’s worth never leaves in a second',
    channels: { sms: { ratePerSecond: 2 } },
    run: async (app) => {
      for (let hour = 9; hour < 15; hour += 1)
        await confirm(app, 'SMS', `${String(hour).padStart(2, '0')}:00`)
      const started = performance.now()
      while (app.sent.length < 6) {
        await app.app.settle().catch(() => undefined)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      assert.ok(performance.now() - started >= 1500, `${performance.now() - started} ms`)
    },
  },
]

/** The template that says the same as the confirmation, as if Meta had approved it. */
async function approve(app: World, given: string): Promise<void> {
  const when = { year: 2024, month: 8, day: 22, weekday: 4, hour: 11, minute: 0 }
  const template = templateFor('es', 'appointment_confirmation', {
    to: { given },
    kind: 'Videoconsulta',
    when,
    link: 'https://x.example/l/abc',
  })
  assert.ok(template)
  await app.rows(
    `insert into template (org, provider, name, language, words, body, provider_id, state, category, created_at, updated_at)
     values ('demo', 'fake', $1, $2, 'appointment_confirmation', $3, 'HX1', 'approved', 'utility', now(), now())`,
    [template.name, template.language, template.body],
  )
}

for (const { name, channels, run } of cases) {
  test(name, async () => {
    const app = await world(channels satisfies Partial<Record<Channel['name'], Partial<Channel>>> | undefined)
    try {
      await run(app)
    } finally {
      await app.end()
    }
  })
}
