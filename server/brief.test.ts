import assert from 'node:assert/strict'
import test from 'node:test'
import { addressOf, testApp } from '#evals/test-app.ts'

const link = /http:\/\/127\.0\.0\.1:8080\/l\/([\w-]{22})/
const withoutLink = (text: string): string => text.replace(link, '[enlace]')

test("the brief's five examples give its sentences to the letter, and its links open", async (t) => {
  const app = await testApp()
  app.app.startWorking()
  t.after(() => app.end())

  const said = {
    confirmation: await app.enviarConfirmacionCita(
      'Juan García',
      '2024-08-21 10:00',
      'Videoconsulta',
      'WhatsApp',
    ),
    reminder: await app.recordatorioAutomatico(
      'Juan García',
      '2024-08-20 22:00',
      'Toma de medicación',
      'SMS',
    ),
    survey: await app.enviarEncuestaNPS('Juan García', 'Cardiología', 'WhatsApp'),
    payment: await app.notificacionPago('Juan García', '49.00 €', '2024-08-21', 'email'),
    alert: await app.alertaSaludPublica(
      'Campaña Vacunación Gripe 2024',
      'Todos los pacientes mayores de 65 años',
      'push',
    ),
  }
  const expected = {
    confirmation:
      'Mensaje enviado: Hola Juan, tu cita de Videoconsulta está confirmada para el 21 de agosto a las 10:00h. Accede aquí: [enlace]',
    reminder: 'Recordatorio programado: Se notificará a Juan vía SMS el 20 de agosto a las 22:00h.',
    survey: 'Mensaje enviado: Valora tu consulta en Cardiología de hoy con una puntuación del 1 al 10.',
    payment:
      'Mensaje enviado: Tienes un pago pendiente de 49.00 € por tu consulta del 21 de agosto. Paga aquí: [enlace]',
    alert: 'Mensaje enviado: Nueva campaña de vacunación antigripal. Solicita tu cita aquí: [enlace]',
  }
  for (const [name, sentence] of Object.entries(said)) {
    await t.test(name, async () => {
      assert.equal(withoutLink(sentence), expected[name as keyof typeof expected])
      const code = link.exec(sentence)?.[1]
      if (code !== undefined)
        assert.equal((await app.rows('select 1 from link where code = $1', [code])).length, 1)
    })
  }

  await t.test('the same call again gives the first answer and sends nothing', async () => {
    const before = await app.rows('select id from sandbox_message')
    assert.equal(
      await app.enviarConfirmacionCita('Juan García', '2024-08-21 10:00', 'Videoconsulta', 'WhatsApp'),
      said.confirmation,
    )
    assert.equal(
      await app.alertaSaludPublica(
        'Campaña Vacunación Gripe 2024',
        'Todos los pacientes mayores de 65 años',
        'push',
      ),
      said.alert,
    )
    assert.equal((await app.rows('select id from sandbox_message')).length, before.length)
  })

  await t.test('the reminder appears on the SMS screen when its minute comes, and not before', async () => {
    const sms = await addressOf(app, 'juan-garcia', 'sms')
    app.clock.set('2024-08-20T21:59:00+02:00')
    await app.app.settle()
    assert.deepEqual(await app.device('sms', sms), [])
    app.clock.set('2024-08-20T22:00:30+02:00')
    await app.app.settle()
    assert.match((await app.device('sms', sms)).join(), /medicaci/i)
  })
})

test('feedback is led to the team it concerns', async (t) => {
  const app = await testApp()
  t.after(() => app.end())
  await t.test('the same words of the same day are one incident', async () => {
    const said = await app.feedbackPaciente('Ana Gil', 'nadie contesta al teléfono desde hace una semana')
    assert.equal(
      await app.feedbackPaciente('Ana Gil', 'nadie contesta al teléfono desde hace una semana'),
      said,
    )
    assert.equal((await app.rows('select 1 from feedback')).length, 1)
    await app.rows('delete from incident')
    await app.rows('update organization set incident_seq = 0')
  })
  const cases: { message: string; expected: RegExp; queue: string | null }[] = [
    {
      message: 'me cobraron dos veces la consulta',
      expected: /^Feedback registrado: .+\. Derivado a .+ \(incidencia 1\)\.$/,
      queue: 'billing',
    },
    { message: 'muchas gracias por todo', expected: /^Feedback registrado: .+\. Gracias\.$/, queue: null },
    {
      message: 'llevo una hora con dolor en el pecho y no puedo respirar',
      expected: /Derivado a .+ \(incidencia 2\)\.$/,
      queue: 'emergency_oncall',
    },
  ]
  for (const { message, expected, queue } of cases) {
    await t.test(message, async () => {
      const said = await app.feedbackPaciente('Juan García', message)
      assert.match(said, expected)
      const number = /incidencia (\d+)/.exec(said)?.[1] ?? 0
      const [led] = await app.rows<{ queue: string }>('select queue from incident where number = $1', [
        number,
      ])
      if (queue !== null) assert.equal(led?.queue, queue)
    })
  }
})
