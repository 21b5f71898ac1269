import assert from 'node:assert/strict'
import test from 'node:test'
import type { TestApp } from '#evals/test-app.ts'
import {
  answers,
  appointment,
  last,
  messageId,
  queuesOf,
  story,
  withdrawn,
  type Where,
} from './story.fixture.ts'

const juanId = `(select id from patient where external_id = 'juan-garcia')`

const decided: { text: string; status: string; reply: string }[] = [
  { text: 'no', status: 'booked', reply: 'cancel_kept' },
  { text: 'No, la mantengo', status: 'booked', reply: 'cancel_kept' },
  { text: 'no, al final sí voy', status: 'booked', reply: 'cancel_kept' },
  { text: 'no, mejor el jueves 29 a las 11', status: 'booked', reply: 'reschedule_recorded' },
  { text: 'SI, ANULAR', status: 'cancelled', reply: 'cancel_done' },
  { text: 'anúlala', status: 'cancelled', reply: 'cancel_done' },
  { text: 'BAI, BERTAN BEHERA', status: 'cancelled', reply: 'cancel_done' },
  { text: 'no, anúlala', status: 'booked', reply: 'cancel_ask' },
]
for (const { text, status, reply } of decided) {
  test(`"shall I cancel it?" answered by "${text}": ${status}`, () =>
    story(async (app, juan) => {
      await app.write(juan, 'no voy a poder ir, anúlala')
      assert.equal((await answers(app)).at(-1), 'cancel_ask')
      await app.write(juan, text)
      assert.equal(await appointment(app), status)
      assert.equal((await answers(app)).at(-1), reply)
    }))
}

test('a yes is about the appointment that the question named, not about the message before it', () =>
  story(async (app, juan) => {
    await app.call('enviarConfirmacionCita', {
      paciente: 'Juan García',
      fechaHora: '2024-08-23 12:00',
      tipoCita: 'Análisis',
      canal: 'WhatsApp',
    })
    await app.app.settle()
    const [first] = await app.rows<{ id: string }>(
      `select m.id from message m join appointment a on a.id = m.subject_id where a.starts_at = '2024-08-21T08:00Z'`,
    )
    // Quoted, not tapped: the question about the older confirmation.
    const [sent] = await app.rows<{ provider_id: string }>(
      'select provider_id from delivery where message_id = $1',
      [first?.id],
    )
    await write(app, juan, { text: 'no puedo ir, anúlala', quoted: sent?.provider_id })
    await app.write(juan, 'sí')
    assert.equal(await appointment(app), 'cancelled')
    assert.deepEqual(
      await app.rows(
        `select status from appointment where starts_at = '2024-08-23T10:00Z' and patient_id = ${juanId}`,
      ),
      [{ status: 'booked' }],
    )
  }))

/** Somebody answers by quoting a message of ours. */
async function write(
  app: TestApp,
  { channel, address }: Where,
  { text, quoted }: { text: string; quoted: string | undefined },
): Promise<void> {
  await app.app.receive({
    channel,
    provider: 'sandbox',
    providerId: `quoting-${text}`,
    from: address,
    to: app.app.ctx.channels[channel].sender,
    kind: 'text',
    text,
    quotedProviderId: quoted,
  })
  await app.app.settle()
}

test('a quoted message is found beyond 72 hours', () =>
  story(async (app, juan) => {
    const [sent] = await app.rows<{ provider_id: string }>('select provider_id from delivery')
    await app.rows(`update delivery set sent_at = sent_at - interval '5 days'`)
    await write(app, juan, { text: 'sí', quoted: sent?.provider_id })
    assert.equal(await appointment(app), 'confirmed')
  }))

test('a tapped message is found behind many later ones', () =>
  story(async (app, juan) => {
    const tapped = await messageId(app)
    await app.write(juan, 'Confirmo', { payload: `confirm:${tapped}` })
    for (let n = 0; n < 22; n += 1) await app.write(juan, 'PERSONA')
    await app.write(juan, 'Anular', { payload: `cancel:${tapped}` })
    assert.equal(await appointment(app), 'cancelled')
  }))

test('BAJA and then ALTA, with nothing else in 72 hours', () =>
  story(async (app, juan) => {
    app.clock.set('2024-08-24T09:00:00+02:00')
    await app.write(juan, 'BAJA')
    app.clock.set('2024-08-24T09:05:00+02:00')
    await app.write(juan, 'ALTA')
    assert.deepEqual(await answers(app), ['opt_out_done', 'opt_in_done'])
    assert.deepEqual(
      await app.rows(
        `select status from consent where patient_id = ${juanId} and channel = 'whatsapp' and purpose = 'care' order by seq desc limit 1`,
      ),
      [{ status: 'given' }],
    )
  }))

test('a tap under a confirmation whose appointment has moved acts on nothing, and asks with the new hour', () =>
  story(async (app, juan) => {
    const tapped = await messageId(app)
    await app.rows(
      `update appointment set starts_at = '2024-08-22T09:30Z', version = version + 1 where starts_at = '2024-08-21T08:00Z' and patient_id = ${juanId}`,
    )
    const status = async () =>
      (
        await app.rows<{ status: string }>(
          `select status from appointment where starts_at = '2024-08-22T09:30Z' and patient_id = ${juanId}`,
        )
      )[0]?.status
    await app.write(juan, 'Confirmo', { payload: `confirm:${tapped}` })
    assert.equal(await status(), 'booked')
    assert.match(await last(app, juan), /22 de agosto[\s\S]*11:30/)
    await app.write(juan, 'Anular', { payload: `cancel:${tapped}` })
    assert.equal(await status(), 'booked')
    assert.match(await last(app, juan), /anular[\s\S]*22 de agosto/)
    await app.write(juan, 'Sí, anular', { payload: `cancel_yes:${await messageId(app, 'cancel_ask')}` })
    assert.equal(await status(), 'cancelled')
  }))

test('a cancellation is taken back by words; not where the hour is taken by then', () =>
  story(async (app, juan) => {
    await app.write(juan, 'Anular', { payload: `cancel:${await messageId(app)}` })
    assert.equal(await appointment(app), 'cancelled')
    await app.write(juan, 'ha sido un error')
    assert.equal(await appointment(app), 'booked')
    await app.write(juan, 'Anular', { payload: `cancel:${await messageId(app)}` })
    await app.rows(
      `insert into appointment (org, id, patient_id, status, starts_at, zone, kind, search_kind, source, created_at, updated_at)
       select org, 'other', patient_id, 'booked', starts_at, zone, 'Otra', 'otra', source, created_at, updated_at
       from appointment where starts_at = '2024-08-21T08:00Z' and patient_id = ${juanId}`,
    )
    await app.write(juan, 'Deshacer', { payload: `cancel_undo:${await messageId(app, 'cancel_done')}` })
    assert.equal((await answers(app)).at(-1), 'appointments_ack')
    assert.deepEqual(
      await app.rows(
        `select id = 'other' as other, status from appointment where starts_at = '2024-08-21T08:00Z' and patient_id = ${juanId} order by 1`,
      ),
      [
        { other: false, status: 'cancelled' },
        { other: true, status: 'booked' },
      ],
    )
    assert.equal((await queuesOf(app)).at(-1), 'appointments')
  }))

for (const text of ['NO SON PARA MI', 'EZ DIRA NIRETZAT']) {
  test(`a wrong recipient confirms by SMS: ${text}`, () =>
    story(async (app, juan) => {
      await app.write(juan, 'se equivocan, no conozco a ningún Juan')
      assert.deepEqual(await app.rows(`select words, language from message where kind = 'agent_reply'`), [
        { words: 'wrong_recipient_ask', language: 'es' },
      ])
      await app.write(juan, text)
      assert.equal((await answers(app)).at(-1), 'wrong_recipient_done')
      assert.equal(await appointment(app), 'booked')
    }))
}

test('for a child nothing of the guardian is blocked, and nothing is promised', () =>
  story(async (app) => {
    const [child] = await app.rows<{ id: string; phone: string }>(
      `select p.id, c.value as phone from patient p join relationship r on r.patient_id = p.id and r.kind = 'guardian'
       join contact_point c on c.patient_id = r.related_id and c.channel = 'whatsapp'
       where p.birth_date > '2012-01-01' and exists (select 1 from consent s where s.patient_id = r.related_id
         and s.channel = 'whatsapp' and s.purpose = 'care' and s.status = 'given') limit 1`,
    )
    assert.ok(child)
    await app.call('enviarConfirmacionCita', {
      paciente: child.id,
      fechaHora: '2024-08-22 12:00',
      tipoCita: 'Pediatría',
      canal: 'WhatsApp',
    })
    await app.app.settle()
    const guardian: Where = { channel: 'whatsapp', address: child.phone }
    await app.write(guardian, 'se equivocan, no conozco a esa persona')
    await app.write(guardian, 'no son para mí')
    assert.deepEqual(await answers(app), ['wrong_recipient_ask', 'privacy_ack'])
    assert.deepEqual(
      await app.rows(`select 1 from contact_point where status = 'blocked' and value = $1`, [child.phone]),
      [],
    )
    assert.ok((await queuesOf(app)).includes('privacy'))
    assert.equal((await withdrawn(app)).length, 0)
  }))
