// `npm run bundle`: the product as one file that Claude Desktop installs (.mcpb), validated by the format's own tool.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const referees = `${root}evals/referees/`
const mcpb = `${referees}node_modules/@anthropic-ai/mcpb/dist/cli/cli.js`
const read = (path) => JSON.parse(readFileSync(path, 'utf8'))
const { version } = read(`${root}package.json`)

function run(command, args, cwd = root) {
  const result = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (result.status === 0) return
  process.stderr.write(`No se ha podido crear el paquete: ha fallado «${[command, ...args].join(' ')}».\n`)
  process.exit(1)
}

if (!existsSync(mcpb)) run('npm', ['ci', '--no-fund', '--no-audit'], referees)
run(process.execPath, [`${root}scripts/build.mjs`])

const stage = mkdtempSync(join(tmpdir(), 'metaqare-mcpb-'))
try {
  for (const name of ['dist', 'package.json', 'package-lock.json', '.npmrc', 'LICENSE'])
    cpSync(`${root}${name}`, join(stage, name), { recursive: true })
  writeFileSync(
    join(stage, 'manifest.json'),
    `${JSON.stringify({ ...read(`${root}scripts/mcpb-manifest.json`), version }, null, 2)}\n`,
  )
  // What only people who write code read.
  writeFileSync(join(stage, '.mcpbignore'), '*.map\n*.d.ts\n*.d.mts\n*.d.cts\n')
  // Nothing that runs here needs to be compiled, so that one file serves every system.
  run('npm', ['ci', '--omit=dev', '--ignore-scripts', '--prefer-offline', '--no-fund', '--no-audit'], stage)
  run(process.execPath, [mcpb, 'validate', join(stage, 'manifest.json')])
  const out = `${root}dist/metaqare-mensajeria-${version}.mcpb`
  mkdirSync(`${root}dist`, { recursive: true })
  run(process.execPath, [mcpb, 'pack', stage, out])
  process.stdout.write(`${out} (${(statSync(out).size / 1e6).toFixed(0)} MB)\n`)
} finally {
  rmSync(stage, { recursive: true, force: true })
}
