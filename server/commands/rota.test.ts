// The rota's command as people run it: a file checked, loaded, shown, and what is wrong with one.
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { runFile } from '#evals/run-server.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rota-'))
})
after(() => rm(folder, { recursive: true, force: true }))

const run = (...args: string[]) =>
  runFile('server/commands/rota.ts', args, {
    env: { DATA_DIR: join(folder, 'data'), NOW: '2024-08-19T09:00:00+02:00' },
  })

const file = `people:
  uno: { name: Uno Prueba, channels: { sms: +34611000009 } }
queues:
  emergency_oncall:
    shifts: [{ days: mon-fri, from: 08:00, to: 20:00, order: [uno] }]
`

test('checked, loaded and shown: who is on call, what nobody covers', async () => {
  const path = join(folder, 'guardia.yaml')
  await writeFile(path, file)
  const checked = await run('check', path)
  assert.equal(checked.code, 0, checked.stderr)
  assert.match(
    checked.stdout,
    /Guardia de emergencias: Uno Prueba\n {2}sin nadie del 2024-08-19 20:00 al 2024-08-20 08:00/,
  )
  assert.match(checked.stdout, /Facturación: sin turnos/)
  const loaded = await run('load', path)
  assert.match(loaded.stdout, /^Guardias cargadas\.\nGuardia de emergencias: Uno Prueba/)
  const shown = await run('show', '--json')
  const { rota } = JSON.parse(shown.stdout) as { rota: { people: Record<string, unknown> } }
  assert.deepEqual(Object.keys(rota.people), ['uno'])
})

const wrong: [label: string, text: string, said: RegExp][] = [
  [
    'somebody unknown',
    file.replace('[uno]', '[dos]'),
    /Hay algo mal en «queues\.emergency_oncall\.shifts\.0\.order»/,
  ],
  ['broken YAML', 'people: [\n', /mira la línea 2/],
]
for (const [label, text, said] of wrong)
  test(`refused, and nothing is loaded: ${label}`, async () => {
    const path = join(folder, 'mal.yaml')
    await writeFile(path, text)
    const refused = await run('load', path)
    assert.equal(refused.code, 1)
    assert.match(refused.stderr, said)
    assert.doesNotMatch(refused.stderr, /\n\s+at /)
  })

test('help and a file that is not there', async () => {
  assert.match((await run('--help')).stdout, /npm run rota -- check/)
  const missing = await run('check', join(folder, 'nada.yaml'))
  assert.deepEqual([missing.code, missing.stdout], [1, ''])
  assert.match(missing.stderr, /No se puede leer ese fichero/)
})
