// What the six functions do beyond the brief's examples: refusals kept once, reminders of the right appointment, mass sends bound to what was approved.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import test from 'node:test'
import { addressOf, testApp, type TestApp } from '#evals/test-app.ts'
import { CodedError } from '#core/errors.ts'
import { toolNames } from './contract.ts'
import { tools } from './registry.ts'

async function world(work: (app: TestApp) => Promise<void>, now?: string): Promise<void> {
  const app = await testApp(now === undefined ? {} : { now })
  try {
    await work(app)
  } finally {
    await app.end()
  }
}

const refusal = (reason: string) => (error: unknown) =>
  error instanceof CodedError && error.code === 'not_sent' && error.reason === reason
const texts = (app: TestApp, words: string) =>
  app.rows<{ slots: Record<string, unknown>; state: string }>(
    'select slots, state from message where words = $1 order by created_at, id',
    [words],
  )

test('house rules of the tools: file and name agree, words and scopes are there, inputs are strict', () => {
  for (const name of toolNames) {
    const tool = tools[name]
    assert.equal(tool.name, name)
    assert.ok(existsSync(new URL(`./catalog/${name}.ts`, import.meta.url)))
    assert.ok(tool.title.length > 3 && tool.description.length > 40 && tool.scopes.length > 0)
    assert.deepEqual(Object.keys(tool.input.shape), [...tool.positional])
    assert.equal(tool.input.safeParse({ otra: 1 }).success, false)
  }
})

test('a refused notice stays refused: nothing is sent for it later', () =>
  world(async (app) => {
    const pay = () =>
      app.call('notificacionPago', {
        paciente: 'Juan García',
        importe: '49,00 €',
        fecha: '2024-08-21',
        canal: 'WhatsApp',
      })
    await app.rows(
      `update payment set status = 'paid' where patient_id = (select id from patient where external_id = 'juan-garcia')`,
    )
    await assert.rejects(pay(), refusal('payment_settled'))
    await app.app.settle()
    assert.deepEqual(await app.device('whatsapp', await addressOf(app, 'juan-garcia', 'whatsapp')), [])
    assert.deepEqual(
      (await texts(app, 'payment_notice')).map((row) => row.state),
      ['blocked'],
    )
  }))

test('an hour by which the appointment would be over is refused now, not lost in the morning', () =>
  world(async (app) => {
    await assert.rejects(
      app.call('enviarConfirmacionCita', {
        paciente: 'Juan García',
        fechaHora: '2024-08-20 08:30',
        tipoCita: 'Analítica',
        canal: 'SMS',
      }),
      refusal('quiet_hours'),
    )
  }, '2024-08-19T22:00:00+02:00'))

test('quiet hours put a confirmation off and say until when and why', () =>
  world(async (app) => {
    const result = await app.call('enviarConfirmacionCita', {
      paciente: 'Juan García',
      fechaHora: '2024-08-22 10:00',
      tipoCita: 'Videoconsulta',
      canal: 'SMS',
    })
    assert.equal(result.state, 'scheduled')
    assert.equal(result.reason, 'quiet_hours')
    assert.match(result.text, /^Mensaje programado para el 20 de agosto a las 0?9:00h: /)
  }, '2024-08-19T22:00:00+02:00'))

const reminders: { reason: string; about: string | null }[] = [
  { reason: 'Cita de Dermatología', about: null },
  { reason: 'Cita de Traumatología', about: 'Traumatología' },
  { reason: 'Toma de medicación', about: null },
  { reason: 'Revisión anual', about: null },
]
for (const { reason, about } of reminders) {
  test(`a reminder of "${reason}" speaks of ${about ?? 'no appointment'}`, () =>
    world(async (app) => {
      await app.rows(
        `delete from appointment where patient_id = (select id from patient where external_id = 'juan-garcia')`,
      )
      await app.call('enviarConfirmacionCita', {
        paciente: 'Juan García',
        fechaHora: '2024-08-23 12:00',
        tipoCita: 'Traumatología',
        canal: 'SMS',
      })
      await app.call('recordatorioAutomatico', {
        paciente: 'Juan García',
        fechaHora: '2024-08-22 10:00',
        motivo: reason,
        canal: 'SMS',
      })
      const [message] = await app.rows<{ subject_type: string }>(
        `select subject_type from message where words like '%reminder'`,
      )
      assert.equal(message?.subject_type, about === null ? 'reminder' : 'appointment')
    }))
}

test('a reminder of a cancelled appointment is not sent', () =>
  world(async (app) => {
    await app.call('enviarConfirmacionCita', {
      paciente: 'Juan García',
      fechaHora: '2024-08-23 12:00',
      tipoCita: 'Traumatología',
      canal: 'SMS',
    })
    await app.call('recordatorioAutomatico', {
      paciente: 'Juan García',
      fechaHora: '2024-08-22 10:00',
      motivo: 'Cita de Traumatología',
      canal: 'SMS',
    })
    await app.rows(`update appointment set status = 'cancelled' where kind = 'Traumatología'`)
    app.clock.set('2024-08-22T10:01:00+02:00')
    await app.app.settle()
    assert.deepEqual(
      (await texts(app, 'appointment_reminder')).map((row) => row.state),
      ['blocked'],
    )
  }))

test('a survey handed over the day after does not say "today"', () =>
  world(async (app) => {
    await app.call('enviarEncuestaNPS', {
      paciente: 'Juan García',
      especialidad: 'Cardiología',
      canal: 'WhatsApp',
    })
    app.clock.set('2024-08-20T09:00:00+02:00')
    await app.app.settle()
    const [read] = await app.device('whatsapp', await addressOf(app, 'juan-garcia', 'whatsapp'))
    assert.match(read ?? '', /del 19 de agosto/)
  }))

test('surveys: one in thirty days over all channels', () =>
  world(async (app) => {
    await app.call('enviarEncuestaNPS', {
      paciente: 'Juan García',
      especialidad: 'Cardiología',
      canal: 'WhatsApp',
    })
    await assert.rejects(
      app.call('enviarEncuestaNPS', {
        paciente: 'Juan García',
        especialidad: 'Dermatología',
        canal: 'email',
      }),
      refusal('frequency_cap'),
    )
  }))

const everybody = { alerta: 'Ola de calor', segmento: 'Todos los pacientes', canal: 'SMS' }

test('above the limit a mass send waits for a person who types the count, once', () =>
  world(async (app) => {
    const asked = await app.call('alertaSaludPublica', everybody)
    assert.equal(asked.state, 'needs_approval')
    assert.match(asked.text, /^Pendiente de aprobación: \d+ destinatarios\. Apruébalo aquí: http/)
    await app.app.settle()
    assert.equal((await app.rows('select 1 from message')).length, 0)
    const plan = asked.planId ?? ''
    const count = asked.recipients ?? 0
    await assert.rejects(app.app.approve(app.principal, plan, count - 1), { code: 'approval_invalid' })
    const careful = { ...app.principal, scopes: new Set(['alertas:preparar'] as const) }
    await assert.rejects(app.app.approve(careful, plan, count), { code: 'forbidden' })
    await app.app.approve(app.principal, plan, count)
    await assert.rejects(app.app.approve(app.principal, plan, count), { code: 'approval_invalid' })
    await app.app.settle()
    const [reached] = await app.rows<{ people: number; messages: number }>(
      `select count(distinct patient_id)::int as people, count(*)::int as messages from message where words = 'health_alert' and state <> 'blocked'`,
    )
    assert.equal(reached?.people, reached?.messages)
    assert.equal(reached?.messages, count)
    assert.equal(
      (await app.call('alertaSaludPublica', everybody)).planId,
      plan,
      'the same call gives the first answer',
    )
  }))

test('who comes after the approval is not reached by it', () =>
  world(async (app) => {
    const asked = await app.call('alertaSaludPublica', everybody)
    app.clock.set('2024-08-19T10:00:00+02:00')
    await app.rows(`insert into patient (org, id, external_id, given, family, search_name, birth_date, created_at, updated_at)
      values ('demo', 'zzz', 'late', 'Eva', 'Nueva', 'eva nueva', '1950-01-01', '2024-08-19T07:30Z', '2024-08-19T07:30Z')`)
    await app.app.approve(app.principal, asked.planId ?? '', asked.recipients ?? 0)
    await app.app.settle()
    assert.equal((await app.rows(`select 1 from message where patient_id = 'zzz'`)).length, 0)
  }))

test('an approval left for a day is over', () =>
  world(async (app) => {
    const asked = await app.call('alertaSaludPublica', everybody)
    app.clock.set('2024-08-20T09:00:01+02:00')
    await assert.rejects(app.app.approve(app.principal, asked.planId ?? '', asked.recipients ?? 0), {
      code: 'approval_expired',
    })
  }))

test('an alert that can reach nobody is refused before anything is planned', () =>
  world(async (app) => {
    await app.rows(`insert into consent (org, id, patient_id, purpose, channel, status, how, actor, at)
      select org, 'no-' || id, id, 'prevention', 'push', 'withdrawn', 'staff', 'x', '2024-08-19T07:00Z' from patient`)
    const wish = { alerta: 'Ola de calor', segmento: 'mayores de 80 años', canal: 'push' }
    await assert.rejects(app.call('alertaSaludPublica', wish), refusal('opted_out'))
    assert.equal((await app.rows('select 1 from plan')).length, 0)
  }))

test('the count to approve is of those whom the send decision then lets through', () =>
  world(async (app) => {
    for (const canal of ['WhatsApp', 'SMS', 'email', 'push']) {
      await app.rows('delete from delivery')
      await app.rows('delete from business_key')
      await app.rows('delete from message')
      const asked = await app.call('alertaSaludPublica', { ...everybody, canal })
      await app.app.approve(app.principal, asked.planId ?? '', asked.recipients ?? 0)
      await app.app.settle()
      const [alive] = await app.rows<{ n: number }>(
        `select count(*)::int as n from message where state <> 'blocked'`,
      )
      assert.equal(alive?.n, asked.recipients, canal)
    }
  }))

test('an organization adds its own alert texts', () =>
  world(async (app) => {
    await app.rows(
      `insert into alert_text (org, id, name, search_name, texts, created_at) values ('demo', 'own', 'Corte de agua', 'corte de agua', '{"es":"Corte de agua mañana en tu barrio. Más información:"}', now())`,
    )
    await app.call('alertaSaludPublica', {
      alerta: 'CORTE DE AGUA',
      segmento: 'mayores de 80 años',
      canal: 'SMS',
    })
    await app.app.settle()
    assert.ok((await texts(app, 'health_alert')).length > 0)
  }))

test('a channel that is left out is the preferred one that has consent', () =>
  world(async (app) => {
    await app.rows(
      `update contact_point set preferred = (channel = 'email') where patient_id = (select id from patient where external_id = 'juan-garcia')`,
    )
    const result = await app.call('enviarConfirmacionCita', {
      paciente: 'Juan García',
      fechaHora: '2024-08-22 10:00',
      tipoCita: 'Videoconsulta',
    })
    assert.equal(result.channel, 'email')
  }))

test('a living guardian who can be reached reads for a minor; a dead one never does', () =>
  world(async (app) => {
    const [minor] = await app.rows<{ id: string; guardian: string }>(
      `select p.id, r.related_id as guardian from patient p join relationship r on r.patient_id = p.id and r.kind = 'guardian'
       where p.external_id = 'lucia-romero' limit 1`,
    )
    assert.ok(minor)
    await app.rows(`update patient set status = 'deceased' where id = $1`, [minor.guardian])
    await assert.rejects(
      app.call('enviarConfirmacionCita', {
        paciente: minor.id,
        fechaHora: '2024-08-22 12:00',
        tipoCita: 'Pediatría',
      }),
      refusal('minor_without_guardian'),
    )
  }))

test("a guardian's BAJA is heard for the child too", () =>
  world(async (app) => {
    const phone =
      (
        await app.rows<{ value: string }>(
          `select value from contact_point where channel = 'whatsapp' and patient_id = (select r.related_id from relationship r join patient p on p.id = r.patient_id where p.external_id = 'lucia-romero' limit 1)`,
        )
      )[0]?.value ?? ''
    await app.rows(
      `insert into consent (org, id, patient_id, purpose, channel, status, how, actor, at) select org, 'own', id, 'care', 'whatsapp', 'given', 'api', 'x', '2024-08-19T07:00Z' from patient where external_id = 'lucia-romero'`,
    )
    await app.write({ channel: 'whatsapp', address: phone }, 'BAJA')
    await assert.rejects(
      app.call('enviarConfirmacionCita', {
        paciente: 'lucia-romero',
        fechaHora: '2024-08-22 12:00',
        tipoCita: 'Pediatría',
        canal: 'WhatsApp',
      }),
      refusal('opted_out'),
    )
  }))

test('after a changed number the new one is written to', () =>
  world(async (app) => {
    await app.rows(
      `update contact_point set status = 'old' where channel = 'sms' and patient_id = (select id from patient where external_id = 'juan-garcia')`,
    )
    await app.rows(
      `insert into contact_point (org, id, patient_id, channel, kind, value, status, created_at) select org, 'new', id, 'sms', 'phone', '+34600999888', 'active', '2024-08-19T07:00Z' from patient where external_id = 'juan-garcia'`,
    )
    await app.call('enviarConfirmacionCita', {
      paciente: 'Juan García',
      fechaHora: '2024-08-22 10:00',
      tipoCita: 'Videoconsulta',
      canal: 'SMS',
    })
    await app.app.settle()
    assert.equal((await app.device('sms', '+34600999888')).length, 1)
  }))

test('for a day after a BAJA nothing goes round by another channel, unless somebody names it', () =>
  world(async (app) => {
    const whatsapp = await addressOf(app, 'juan-garcia', 'whatsapp')
    await app.write({ channel: 'whatsapp', address: whatsapp }, 'BAJA')
    const wish = { paciente: 'Juan García', fechaHora: '2024-08-23 10:00', tipoCita: 'Videoconsulta' }
    await assert.rejects(app.call('enviarConfirmacionCita', wish), refusal('contact_withheld_24h'))
    assert.equal((await app.call('enviarConfirmacionCita', { ...wish, canal: 'SMS' })).channel, 'sms')
    app.clock.set('2024-08-20T09:30:00+02:00')
    const later = await app.call('enviarConfirmacionCita', { ...wish, fechaHora: '2024-08-24 10:00' })
    assert.equal(later.channel, 'sms')
  }))
