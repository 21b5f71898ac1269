// The package as others install it.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { confirmation, root, runFile, script } from '#evals/run-server.ts'
import { version } from './version.ts'

test("npm pack installs into an empty project, with its types, and the brief's call works there", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'metaqare-pack-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const npm = (args: string[], cwd: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const child = spawn('npm', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
      let out = ''
      child.stdout.on('data', (chunk) => (out += String(chunk)))
      child.stderr.on('data', (chunk) => (out += String(chunk)))
      child.once('close', (code) => (code === 0 ? resolve(out) : reject(new Error(out))))
    })
  await npm(['pack', '--pack-destination', folder], root)
  writeFileSync(join(folder, 'package.json'), '{"name":"vacio","private":true}')
  await npm(
    [
      'install',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      join(folder, `metaqare-mensajeria-${version}.tgz`),
    ],
    folder,
  )
  writeFileSync(join(folder, 'uso.mjs'), script)
  const ran = await runFile(join(folder, 'uso.mjs'), [], {
    cwd: folder,
    env: { NOW: '2024-08-19T09:00:00+02:00', DATA_DIR: join(folder, 'datos') },
  })
  assert.match(ran.stdout, confirmation, ran.stderr)
  writeFileSync(
    join(folder, 'uso.mts'),
    `import { enviarConfirmacionCita } from 'metaqare-mensajeria'\nexport const said: Promise<string> = enviarConfirmacionCita('a', 'b', 'c')\n// @ts-expect-error a number is no patient\nvoid enviarConfirmacionCita(1, 'b', 'c')\n`,
  )
  const types = await runFile(
    join(root, 'node_modules/typescript/bin/tsc'),
    [
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--strict',
      '--skipLibCheck',
      '--types',
      'node',
      '--typeRoots',
      join(root, 'node_modules/@types'),
      'uso.mts',
    ],
    { cwd: folder },
  )
  assert.equal(types.code, 0, types.stdout)
})
