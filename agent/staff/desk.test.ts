// The staff desk on a whole product: what is sent, what is asked, and what a failed command says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scopes } from '#core/ctx.ts'
import { testApp } from '#evals/test-app.ts'

test('the staff desk', async (t) => {
  const app = await testApp()
  app.app.startWorking()
  t.after(() => app.end())
  const say = (sentence: string) => app.app.staff(app.principal, sentence)
  const sent = async (): Promise<number> => (await app.rows('select id from sandbox_message')).length

  await t.test('sends what one sentence asks for', async () => {
    const answer = await say('Confirma a Juan García su videoconsulta de mañana a las 10 por WhatsApp')
    assert.match(
      answer.reply,
      /^Mensaje enviado: Hola Juan, tu cita de Videoconsulta está confirmada para el 20 de agosto a las 10:00h/,
    )
    assert.equal(answer.calls[0]?.result?.state, 'sent')
    assert.equal(await sent(), 1)
  })

  await t.test('does several commands in order; one that fails stops no other', async () => {
    const answer = await say(
      'Confirma a Nadie Nunca la revisión de mañana a las 12 y registra esta queja de Juan García: la espera fue de dos horas',
    )
    assert.deepEqual(
      answer.calls.map((call) => call.error?.code ?? call.result?.state),
      ['patient_not_found', 'recorded'],
    )
    const [failed, done] = answer.reply.split('\n')
    assert.match(failed ?? '', /No hay ningún paciente.+Comprueba/)
    assert.match(done ?? '', /^Feedback registrado: .+incidencia 1/)
  })

  await t.test('says whom an alert is for and how many they are', async () => {
    const answer = await say(
      'Lanza la alerta Campaña Vacunación Gripe a todos los pacientes mayores de 65 años por push',
    )
    const { result } = answer.calls[0] ?? {}
    assert.ok(result?.recipients && result.recipients > 0)
    const said = new RegExp(
      `Dirigido a: pacientes de más de 65 años \\([^()]*\\b${result.recipients} [^()]*\\)\\.$`,
    )
    assert.match(answer.reply, said)
  })

  await t.test('asks for what is missing and sends nothing; the answer completes it', async () => {
    const before = await sent()
    const asked = await say('Confirma a Ana Gil la revisión por SMS')
    assert.deepEqual([asked.clarify, asked.calls, await sent()], [['fechaHora'], [], before])
    assert.match(asked.reply, /^Falta el día y la hora\./)
    const done = await say('[turno 1] Confirma a Ana Gil la revisión por SMS\n[turno 2] el viernes a las 12')
    assert.equal(done.calls[0]?.args['fechaHora'], '2024-08-23 12:00')
    assert.equal(await sent(), before + 1)
  })

  const nothing: [sentence: string, reply: RegExp][] = [
    ['borra a Juan García', /^No he hecho nada/],
    ['¿qué citas hay mañana?', /^No he enviado nada\. Aquí no respondo preguntas/],
    ['[turno 1] Lanza la alerta de ola de calor [turno 2] nada, déjalo', /^De acuerdo/],
  ]
  for (const [sentence, reply] of nothing) {
    await t.test(`does nothing for: ${sentence}`, async () => {
      const before = await sent()
      const answer = await say(sentence)
      assert.match(answer.reply, reply)
      assert.deepEqual([answer.calls, await sent()], [[], before])
    })
  }

  await t.test('can do no more than who speaks', async () => {
    const reader = { ...app.principal, scopes: new Set(scopes.filter((scope) => scope === 'pacientes:leer')) }
    const answer = await app.app.staff(reader, 'Envía la encuesta NPS de Cardiología a Juan García')
    assert.equal(answer.calls[0]?.error?.code, 'forbidden')
    assert.match(answer.reply, /nps:enviar/)
  })
})
