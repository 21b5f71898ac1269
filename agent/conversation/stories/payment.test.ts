// Paid, says the patient, and later: charged twice. The debt is left alone for five days; the dispute is billing's.
import assert from 'node:assert/strict'
import test from 'node:test'
import { answers, incidents, story, tapOf } from '../story.fixture.ts'

test('payment done and disputed', () =>
  story(async (app, juan) => {
    await app.call('notificacionPago', {
      paciente: 'Juan García',
      importe: '49,00 €',
      fecha: '2024-08-21',
      canal: 'WhatsApp',
    })
    await app.app.settle()
    await app.write(juan, 'Ya lo he pagado', { payload: await tapOf(app, 'pay_done', 'payment_notice') })
    const payment = () =>
      app.rows(
        `select status, held_until from payment where amount_cents = 4900
         and patient_id = (select id from patient where external_id = 'juan-garcia')`,
      )
    assert.deepEqual(await payment(), [
      { status: 'claimed_paid', held_until: new Date('2024-08-24T07:00:00Z') },
    ])
    assert.deepEqual(await incidents(app), [], 'billing checks its list: no incident')
    await assert.rejects(app.notificacionPago('Juan García', '49,00 €', '2024-08-21', 'WhatsApp'), {
      code: 'not_sent',
      reason: 'payment_settled',
    })
    await app.write(juan, 'oigan, que me lo han cobrado dos veces')
    assert.deepEqual(
      (await incidents(app)).map(({ queue, intent }) => ({ queue, intent })),
      [{ queue: 'billing', intent: 'payment_problem' }],
    )
    assert.deepEqual(await answers(app), ['payment_done_noted', 'billing_ack'])
    assert.deepEqual(await payment(), [
      { status: 'claimed_paid', held_until: new Date('2024-08-24T07:00:00Z') },
    ])
  }))
