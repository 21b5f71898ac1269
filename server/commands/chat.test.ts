// The terminal: piped lines through the real command, a conversation that remembers what was asked, and a narrow table.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { CodedError } from '#core/errors.ts'
import { createKey } from '#core/keys/keys.ts'
import { addressOf, testApp } from '#evals/test-app.ts'
import { tools } from '#tools/registry.ts'
import { readConfig } from '../config.ts'
import { connect } from '../connect.ts'
import { createHttp } from '../http/http.ts'
import { listen } from '../http/listen.ts'
import { incidentTable } from './chat-incidents.ts'
import { plainPaint } from './chat-paint.ts'
import { type ChatAnswer, chatSession } from './chat-session.ts'
import { sentenceOf } from './fail.ts'

type Ended = { out: string; code: number | null }

async function piped(lines: readonly string[]): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), 'chat-'))
  const child = spawn(process.execPath, [new URL('chat.ts', import.meta.url).pathname], {
    env: { PATH: process.env['PATH'], DATA_DIR: join(folder, 'data'), NOW: '2024-08-19T09:00:00+02:00' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stdin.end(lines.join('\n'))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  await rm(folder, { recursive: true, force: true })
  return { out, code }
}

test('piped lines are commands; one that fails makes the exit code 1', async () => {
  const { out, code } = await piped([
    'Registra esta queja de Juan García: le cobraron dos veces',
    '',
    'Confirma a Juan García',
    'incidencias',
    'salir',
    'ayuda',
  ])
  const lines = out.trimEnd().split('\n')
  assert.equal(lines[0], '> Registra esta queja de Juan García: le cobraron dos veces')
  assert.match(lines[1] ?? '', /^Feedback registrado: /)
  assert.deepEqual(lines.slice(2, 3), ['> Confirma a Juan García'])
  assert.match(lines[3] ?? '', /^Falta el día y la hora y el tipo de cita/)
  assert.match(out, /> incidencias\nNº.+\n1 .+juan-garcia\n> salir\n$/)
  assert.ok(!out.includes('\u001b'), 'no colours into a pipe')
  assert.equal(code, 1)
})

test('incidents and conversations: listed, opened, taken, answered, handed back, resolved', async () => {
  const { out, code } = await piped([
    'Registra esta queja de Juan García: le cobraron dos veces',
    'conversaciones',
    'abrir 1',
    'atender 1',
    'tomar 1',
    'resolver 1',
    'resolver 1',
    'atender 1',
    'abrir 7',
    'incidencias',
  ])
  assert.match(out, /> conversaciones\nNo hay ninguna conversación/)
  assert.match(out, /> abrir 1\nIncidencia n\.º 1 · Facturación · Abierta\nProblema con un pago/)
  assert.match(out, /> atender 1\nTe has hecho cargo de la incidencia n\.º 1\./)
  assert.match(out, /> tomar 1\nEsa incidencia no llegó por una conversación/)
  assert.match(out, /> resolver 1\nIncidencia n\.º 1 resuelta\.\n> resolver 1\nIncidencia n\.º 1 resuelta\./)
  assert.match(out, /> atender 1\nEsa incidencia ya está resuelta\./)
  assert.match(out, /> abrir 7\nNo hay ninguna incidencia n\.º 7\./)
  assert.match(out, /> incidencias\nNo hay incidencias abiertas\.\n$/)
  assert.equal(code, 1)
})

test('a conversation in the terminal, from the patient’s words to the answer on their phone', async (t) => {
  const app = await testApp()
  const http = createHttp({ app: app.app, definitions: tools, version: '9.9.9', host: '127.0.0.1' })
  const door = await listen(http.handler, { host: '127.0.0.1', port: 0 })
  t.after(async () => {
    await door.close()
    await app.end()
  })
  const { key } = await createKey(app.app.ctx, app.app.org, { name: 'Ana en recepción', scopes: ['admin'] })
  const connection = await connect(readConfig({ METAQARE_URL: door.url, METAQARE_API_KEY: key }))
  const session = chatSession({
    request: connection.request,
    paint: plainPaint,
    sentenceOf,
    remembers: false,
  })
  const say = async (line: string): Promise<string> => {
    const answer = await session(line)
    return answer === 'leave' ? '' : answer.text
  }
  const address = await addressOf(app, 'juan-garcia', 'whatsapp')
  await app.write({ channel: 'whatsapp', address }, 'Quiero hablar con una persona')
  assert.match(await say('conversaciones'), /^REF .+\n1 +Juan García López +WhatsApp +el asistente/)
  const opened = await say('abrir 1')
  assert.match(opened, /Juan García López \(juan-garcia\) · .*SMS \+34/)
  assert.match(
    opened,
    /Paciente · WhatsApp: Quiero hablar con una persona\n +\[Pide hablar con una persona → Soporte/,
  )
  assert.match(await say('tomar 1'), /la llevas tú/)
  assert.match(await say('responder 1 Hola Juan, soy Ana.'), /enviada por WhatsApp/)
  await app.app.settle()
  assert.equal((await app.device('whatsapp', address)).at(-1), 'Hola Juan, soy Ana.')
  assert.match(await say('resolver 1'), /resuelta/)
  assert.match(await say('conversaciones'), /\n@juan-garcia +Juan García López +WhatsApp +Ana en recepción/)
  await app.rows(`update conversation set owner_id = 'local'`)
  assert.match(await say('devolver @juan-garcia'), /Ya la atiende Este equipo/)
  assert.match(await say('devolver @juan-garcia igualmente'), /El asistente sigue/)
  assert.match(
    await say('Responder a Juan García que sí'),
    /No he hecho nada|Falta|No he enviado nada/,
    'a sentence stays a sentence',
  )
})

test('a session goes on from line to line, and a plan is shown as a table', async (t) => {
  const app = await testApp({ staffAtOnce: 1 })
  app.app.startWorking()
  t.after(() => app.end())
  const asked: { sentence: string; session?: string }[] = []
  const request = async <T>(_method: string, _path: string, body?: unknown): Promise<T> => {
    const said = body as { sentence: string; session?: string }
    asked.push(said)
    if (said.sentence === 'avería') throw new CodedError('database_unavailable')
    return (await app.app.staff(app.principal, said.sentence, said.session)) as T
  }
  const session = chatSession({ request, paint: plainPaint, sentenceOf, remembers: true })
  const say = async (line: string): Promise<ChatAnswer> => {
    const answer = await session(line)
    assert.ok(typeof answer === 'object')
    return answer
  }
  assert.match((await say('Confirma a Juan García la revisión por email')).text, /^Falta el día y la hora/)
  assert.match((await say('el viernes a las 12')).text, /^Mensaje enviado: /)
  assert.equal((await say('avería')).ok, false)
  const shown = await say(
    'Envía la encuesta NPS de Cardiología a Juan García y recuérdale la toma de medicación mañana a las 10:00 por SMS',
  )
  assert.match(
    shown.text,
    /^Pendiente de confirmación.+\nQUIÉN +CANAL +QUÉ RECIBIRÁ\nJuan García López +\S+ +\S/,
  )
  assert.match(shown.text, /\n¿Lo hago\? Responde «sí» o «no»/)
  for (const line of shown.text.split('\n')) assert.ok(Array.from(line).length <= 80, line)
  assert.match((await say('sí')).text, /^Envío terminado: /)
  assert.equal(new Set(asked.slice(1).map((one) => one.session)).size, 1)
  assert.equal(await session('SALIR'), 'leave')
})

test('the table of incidents stays within 80 columns', () => {
  const one = {
    number: 12_345,
    queue: 'emergency_oncall',
    intent: 'report_symptom',
    urgency: 'self_harm',
    patient: 'a-very-long-record-number-0001',
    openedAt: '2024-08-19T07:00:00.000Z',
  }
  const table = incidentTable([one, { ...one, queue: 'unheard_of', patient: null, urgency: 'none' }])
  assert.equal(table.split('\n').length, 3)
  for (const line of table.split('\n')) assert.ok(Array.from(line).length <= 80, line)
})
