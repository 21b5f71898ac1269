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
    ['¿cuál es la capital de Francia?', /^No he (?:hecho|enviado) nada/],
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

type Said = [sentence: string, reply: RegExp, sent: number]

/** One conversation each: what is said, how the answer begins, and how many messages left by it. */
const conversations: Record<string, Said[]> = {
  'a correction of what went out says it once more, by the other channel': [
    [
      'Confirma a Juan García la videoconsulta del viernes a las 12 por WhatsApp',
      /^Mensaje enviado: Hola Juan/,
      1,
    ],
    ['no, mejor por SMS', /^Lo anterior ya había salido.*\nMensaje enviado: /, 1],
    ['no, mejor por SMS', /^Eso ya estaba hecho/, 0],
  ],
  'a correction of what had not left takes its place': [
    [
      'Recuérdale a Juan García la toma de medicación mañana a las 10:00 por SMS',
      /^Recordatorio programado/,
      0,
    ],
    [
      'perdón, a las 11:30',
      /^Lo anterior no había salido y queda anulado\.\nRecordatorio programado: .*11:30/,
      0,
    ],
    ['nada, déjalo', /^Lo anterior no había salido y queda anulado/, 0],
  ],
  'a missing datum is asked for, and its answer completes the order': [
    ['Confirma a Juan García la videoconsulta por email', /^Falta el día y la hora/, 0],
    ['el jueves a las 9:15', /^Mensaje enviado: /, 1],
  ],
  'a question between does not lose the thread': [
    ['Confirma a Juan García la revisión por email', /^Falta el día y la hora/, 0],
    ['¿qué citas de mañana no han confirmado?', /./, 0],
    ['el lunes a las 9', /^Mensaje enviado: /, 1],
  ],
}

test('conversations with the desk', async (t) => {
  for (const [name, lines] of Object.entries(conversations)) {
    await t.test(name, async (one) => {
      const app = await testApp()
      app.app.startWorking()
      one.after(() => app.end())
      const sent = async (): Promise<number> => (await app.rows('select id from sandbox_message')).length
      let session: string | undefined
      for (const [sentence, reply, more] of lines) {
        const before = await sent()
        const answer = await app.app.staff(app.principal, sentence, session)
        session = answer.session
        assert.match(answer.reply, reply, sentence)
        assert.equal((await sent()) - before, more, sentence)
      }
    })
  }
})

test('more than a few sends are shown first; yes sends them, no leaves them, a stranger cannot answer', async (t) => {
  const app = await testApp({ staffAtOnce: 1 })
  app.app.startWorking()
  t.after(() => app.end())
  const order =
    'Envía la encuesta NPS de Cardiología a Juan García y recuérdale la toma de medicación mañana a las 10:00 por SMS'
  const asked = await app.app.staff(app.principal, order)
  assert.equal(asked.plan?.state, 'preview')
  assert.match(asked.reply, /Juan García.*\n.*Juan García.*[\s\S]*¿Lo hago\?/)
  const sent = async (): Promise<number> => (await app.rows('select id from message')).length
  assert.equal(await sent(), 0)
  const stranger = await app.app.staff({ ...app.principal, id: 'other' }, 'sí', asked.session)
  assert.notEqual(stranger.session, asked.session)
  assert.equal(await sent(), 0)
  const left = await app.app.staff(app.principal, 'no', asked.session)
  assert.match(left.reply, /^Anulado/)
  const again = await app.app.staff(app.principal, order, left.session)
  const done = await app.app.staff(app.principal, 'sí, adelante', again.session)
  assert.equal(done.plan?.state, 'done')
  assert.equal(await sent(), 2)
})

test('a mass send is approved by its typed count, and by nothing less', async (t) => {
  const app = await testApp({ config: { massLimit: 3 } })
  t.after(() => app.end())
  const asked = await app.app.staff(
    app.principal,
    'Lanza la alerta de gripe a los mayores de 65 años por push',
  )
  const { planId, recipients = 0 } = asked.calls[0]?.result ?? {}
  assert.ok(planId && recipients > 3)
  const say = (sentence: string) => app.app.staff(app.principal, sentence, asked.session)
  await assert.rejects(say('sí'), { code: 'approval_invalid' })
  await assert.rejects(say(String(recipients + 1)), { code: 'approval_invalid' })
  const done = await say(String(recipients))
  assert.ok(['approved', 'running', 'done'].includes(done.plan?.state ?? ''), done.plan?.state)
})
