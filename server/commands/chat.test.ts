// The terminal: piped lines through the real command, a conversation that remembers what was asked, and a narrow table.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { CodedError } from '#core/errors.ts'
import { testApp } from '#evals/test-app.ts'
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

test('a session joins an answer to what was asked, and forgets it after', async (t) => {
  const app = await testApp()
  t.after(() => app.end())
  const asked: string[] = []
  const request = async <T>(_method: string, _path: string, body?: unknown): Promise<T> => {
    const { sentence } = body as { sentence: string }
    asked.push(sentence)
    if (sentence === 'avería') throw new CodedError('database_unavailable')
    return (await app.app.staff(app.principal, sentence)) as T
  }
  const session = chatSession({ request, paint: plainPaint, sentenceOf, remembers: true })
  const said = ['Registra una queja de Juan García', 'la espera fue larga', 'avería', 'borra todo']
  const answers: (ChatAnswer | 'leave')[] = []
  for (const line of said) answers.push(await session(line))
  assert.deepEqual(asked, [said[0], `[turno 1] ${said[0]}\n[turno 2] ${said[1]}`, 'avería', 'borra todo'])
  assert.deepEqual(
    answers.map((answer) => typeof answer === 'object' && answer.ok),
    [false, true, false, false],
  )
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
