import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import { testApp, type TestApp } from '#evals/test-app.ts'
import { appointment, incidents, last, messageId, story, withdrawn, type Where } from './story.fixture.ts'

test('a bare BAJA stops that channel alone, with evidence and one last confirmation; ALTA brings it back', () =>
  story(async (app, juan) => {
    await app.write(juan, 'baja')
    const rows = await withdrawn(app)
    assert.ok(
      rows.length === 5 &&
        rows.every((row) => row.channel === 'whatsapp' && row.how === 'reply' && row.evidence.inbound),
    )
    assert.match(await last(app, juan), /ALTA/)
    await assert.rejects(
      app.recordatorioAutomatico('Juan García', '2024-08-20 10:00', 'Toma de medicación', 'WhatsApp'),
      { code: 'not_sent', reason: 'opted_out' },
    )
    await app.write(juan, 'ALTA')
    assert.match(
      await app.recordatorioAutomatico('Juan García', '2024-08-20 10:00', 'Toma de medicación', 'WhatsApp'),
      /^Recordatorio programado/,
    )
  }))

const optOuts: { text: string; language: string }[] = [
  { text: 'no vull rebre més missatges', language: 'ca' },
  { text: 'non quero máis mensaxes', language: 'gl' },
  { text: 'ez dut mezu gehiagorik nahi', language: 'eu' },
  { text: 'STOP', language: 'es' },
  { text: 'please stop texting me', language: 'en' },
]
for (const { text, language } of optOuts) {
  test(`opt-out: ${text}`, () =>
    story(async (app, juan) => {
      await app.write(juan, text)
      assert.ok((await withdrawn(app)).length >= 5)
      assert.deepEqual(await app.rows(`select language from message where words = 'opt_out_done'`), [
        { language },
      ])
    }))
}

test('"no quiero más encuestas" stops surveys on every channel and nothing else', () =>
  story(async (app, juan) => {
    await app.write(juan, 'no me mandéis más encuestas por favor')
    assert.deepEqual(
      (await withdrawn(app)).map((row) => row.purpose),
      ['survey', 'survey', 'survey', 'survey'],
    )
  }))

test('"estoy de baja laboral" is not an opt-out', () =>
  story(async (app, juan) => {
    await app.write(juan, 'estoy de baja laboral desde el lunes')
    assert.equal((await withdrawn(app)).length, 0)
  }))

test('"sí" confirms the appointment it answers; the button does the same; twice is once', () =>
  story(async (app, juan) => {
    await app.write(juan, 'Sí, allí estaré')
    assert.equal(await appointment(app), 'confirmed')
    assert.match(await last(app, juan), /21 de agosto/)
    await app.write(juan, 'Confirmo', { payload: `confirm:${await messageId(app)}` })
    assert.equal(
      (
        await app.rows(
          `select 1 from appointment_version where status = 'confirmed' and starts_at = '2024-08-21T08:00Z'`,
        )
      ).length,
      1,
    )
  }))

test('cancelling by free text asks first; the tap cancels; the undo brings it back within ten minutes', () =>
  story(async (app, juan) => {
    await app.write(juan, 'no voy a poder ir, anúlala')
    assert.equal(await appointment(app), 'booked')
    assert.deepEqual(
      (await incidents(app)).map((one) => one.queue),
      ['appointments'],
    )
    await app.write(juan, 'sí')
    assert.equal(await appointment(app), 'cancelled')
    app.clock.set('2024-08-19T09:09:00+02:00')
    await app.write(juan, 'Deshacer', { payload: `cancel_undo:${await messageId(app)}` })
    assert.equal(await appointment(app), 'booked')
    await app.write(juan, 'Anular', { payload: `cancel:${await messageId(app)}` })
    assert.equal(await appointment(app), 'cancelled')
    app.clock.set('2024-08-19T09:25:00+02:00')
    await app.write(juan, 'Deshacer', { payload: `cancel_undo:${await messageId(app)}` })
    assert.equal(await appointment(app), 'cancelled', 'after ten minutes the slot is free')
  }))

test('a wish for another day is recorded with its date, echoed, and moves nothing', () =>
  story(async (app, juan) => {
    await app.write(juan, '¿podría ser el jueves 29 a las 11?')
    const [wish] = await app.rows<{ kind: string; dates: string[] }>(
      'select kind, dates from appointment_wish',
    )
    assert.deepEqual(wish, { kind: 'reschedule', dates: ['2024-08-29 11:00'] })
    assert.match(await last(app, juan), /29 de agosto/)
    assert.deepEqual(
      (await incidents(app)).map((one) => one.queue),
      ['appointments'],
    )
    assert.equal(await appointment(app), 'booked')
  }))

test('a score is kept; a low one goes to patient care; an unclear one is asked again', () =>
  story(async (app, juan) => {
    await app.call('enviarEncuestaNPS', {
      paciente: 'Juan García',
      especialidad: 'Cardiología',
      canal: 'WhatsApp',
    })
    await app.app.settle()
    await app.write(juan, 'entre 6 y 8')
    assert.deepEqual(await app.rows('select status, score from survey'), [{ status: 'open', score: null }])
    await app.write(juan, 'un 4, la espera fue eterna')
    assert.deepEqual(await app.rows('select status, score from survey'), [{ status: 'answered', score: 4 }])
    assert.ok((await incidents(app)).some((one) => one.queue === 'patient_care'))
  }))

test('whoever says it is paid is believed for five days', () =>
  story(async (app, juan) => {
    await app.call('notificacionPago', {
      paciente: 'Juan García',
      importe: '49,00 €',
      fecha: '2024-08-21',
      canal: 'WhatsApp',
    })
    await app.app.settle()
    await app.write(juan, 'ya lo he pagado')
    const [payment] = await app.rows<{ status: string; held_until: Date }>(
      `select status, held_until from payment where amount_cents = 4900 and patient_id = (select id from patient where external_id = 'juan-garcia')`,
    )
    assert.equal(payment?.status, 'claimed_paid')
    assert.equal((await incidents(app)).length, 0)
  }))

test('the death of a patient holds everything and is met with condolence, never with another survey', () =>
  story(async (app, juan) => {
    await app.call('recordatorioAutomatico', {
      paciente: 'Juan García',
      fechaHora: '2024-08-20 10:00',
      motivo: 'Toma de medicación',
      canal: 'WhatsApp',
    })
    await app.write(juan, 'mi padre falleció el sábado, no manden más mensajes a este número de Juan')
    app.clock.set('2024-08-20T10:01:00+02:00')
    await app.app.settle()
    assert.deepEqual(
      await app.rows(
        `select state from delivery where message_id in (select id from message where words = 'medication_reminder')`,
      ),
      [{ state: 'blocked' }],
    )
    assert.ok((await incidents(app)).some((one) => one.queue === 'patient_care'))
  }))

test('a wrong recipient is asked once and then blocked for that patient alone, with no personal datum in the answer', () =>
  story(async (app, juan) => {
    await app.write(juan, 'se equivocan, no conozco a ningún Juan')
    const asked = await last(app, juan)
    assert.ok(!/Juan|García|Videoconsulta/.test(asked), asked)
    await app.write(juan, 'No son para mí', { payload: `wrong_yes:${await messageId(app)}` })
    assert.deepEqual(
      await app.rows(`select status from contact_point where channel = 'whatsapp' and value = $1`, [
        juan.address,
      ]),
      [{ status: 'blocked' }],
    )
    assert.ok((await incidents(app)).some((one) => one.queue === 'privacy'))
  }))

test('a shared phone in doubt tells nobody anything of anybody', async () => {
  const app = await testApp()
  try {
    const [shared] = await app.rows<{ value: string; one: string; other: string }>(
      `select c.value, min(p.external_id) as one, max(p.external_id) as other from contact_point c join patient p on p.id = c.patient_id
       where c.channel = 'whatsapp' and c.status = 'active' and p.status = 'active' group by c.value having count(*) > 1 limit 1`,
    )
    assert.ok(shared, 'the sample has a shared phone')
    for (const reference of [shared.one, shared.other]) {
      await app.call('recordatorioAutomatico', {
        paciente: reference,
        fechaHora: '2024-08-19 09:30',
        motivo: 'Revisión anual',
        canal: 'WhatsApp',
      })
    }
    app.clock.set('2024-08-19T09:31:00+02:00')
    await app.app.settle()
    const where: Where = { channel: 'whatsapp', address: shared.value }
    const before = (await app.device('whatsapp', shared.value)).length
    await app.write(where, '¿a qué hora es mi cita?')
    const answers = (await app.device('whatsapp', shared.value)).slice(before)
    const names = await app.rows<{ given: string }>(
      'select given from patient where external_id = any($1::text[])',
      [[shared.one, shared.other]],
    )
    assert.equal(answers.length, 1)
    for (const { given } of names) assert.ok(!answers[0]?.includes(given))
    assert.deepEqual(
      (await incidents(app)).map((one) => one.queue),
      ['support'],
    )
  } finally {
    await app.end()
  }
})

test('the first answer says that it is an assistant; the second does not repeat it; PERSONA reaches a person', () =>
  story(async (app, juan) => {
    await app.write(juan, '¿qué documentos tengo que llevar?')
    assert.match(await last(app, juan), /asistente automático[\s\S]*PERSONA/)
    await app.write(juan, 'PERSONA')
    assert.ok(!/asistente automático/.test(await last(app, juan)))
    assert.ok((await incidents(app)).every((one) => one.queue === 'support'))
  }))

test('a voice note is answered by its fixed text and given to a person', () =>
  story(async (app, juan) => {
    await app.write(juan, '', { media: 'audio' })
    assert.match(await last(app, juan), /112/)
    assert.deepEqual(
      (await incidents(app)).map((one) => one.queue),
      ['clinical'],
    )
  }))

test('unclear once is asked again, twice goes to support; thanks are left in peace', () =>
  story(async (app, juan) => {
    await app.write(juan, 'asdfgh qwer')
    assert.equal((await incidents(app)).length, 0)
    await app.write(juan, 'zxcv')
    assert.deepEqual(
      (await incidents(app)).map((one) => one.queue),
      ['support'],
    )
    const before = (await app.device(juan.channel, juan.address)).length
    await app.write(juan, 'muchas gracias')
    assert.equal((await app.device(juan.channel, juan.address)).length, before)
  }))

let shared: TestApp
before(async () => {
  shared = await testApp()
})
after(() => shared.end())

test('a minor is written to through the guardian, who reads whom it is about', async () => {
  const [minor] = await shared.rows<{ id: string; given: string; guardian: string; phone: string }>(
    `select p.id, p.given, g.given as guardian, c.value as phone from patient p join relationship r on r.patient_id = p.id and r.kind = 'guardian'
     join patient g on g.id = r.related_id join contact_point c on c.patient_id = g.id and c.channel = 'whatsapp'
     where p.birth_date > '2012-01-01' and exists (select 1 from consent s where s.patient_id = g.id and s.channel = 'whatsapp'
       and s.purpose = 'care' and s.status = 'given') limit 1`,
  )
  assert.ok(minor)
  await shared.call('enviarConfirmacionCita', {
    paciente: minor.id,
    fechaHora: '2024-08-22 12:00',
    tipoCita: 'Pediatría',
    canal: 'WhatsApp',
  })
  await shared.app.settle()
  const read = await last(shared, { channel: 'whatsapp', address: minor.phone })
  assert.ok(read.includes(minor.guardian) && read.includes(minor.given), read)
})
