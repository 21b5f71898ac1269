// `npm test`: types, lint and borders side by side, then the tests. Pure ones share a process; those with a database get one each.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (path) => `${root}node_modules/${path}`
const folders = ['agent', 'channels', 'console', 'core', 'evals', 'prompts', 'server', 'tools']

/** Folders whose tests touch nothing outside their own process. */
const pure = ['agent/understand', 'console', 'core/import', 'core/text', 'prompts']

/** What is compiled once serves every test process after it. */
const env = { ...process.env, NODE_COMPILE_CACHE: `${root}node_modules/.cache/compile` }

function run(name, args, quiet = true) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.once('close', (code) => {
      if (quiet) process.stdout.write(code === 0 ? `✔ ${name}\n` : `✖ ${name}\n${output}\n`)
      resolve(code === 0)
    })
  })
}

async function inTurn(steps) {
  let good = true
  for (const [name, args] of steps) good = (await run(name, args)) && good
  return good
}

const checks = await Promise.all([
  inTurn([
    ['types', [bin('typescript/bin/tsc'), '-p', root]],
    [
      'borders',
      [
        bin('dependency-cruiser/bin/dependency-cruiser.mjs'),
        '--config',
        '.dependency-cruiser.mjs',
        '--output-type',
        'err',
        ...folders,
      ],
    ],
  ]),
  inTurn([['lint', [bin('eslint/bin/eslint.js'), '.']]]),
])
if (checks.includes(false)) process.exit(1)

const reporter = '--test-reporter=spec'
const all = `{${folders.join(',')}}/**/*.test.ts`
const alone = [`{${pure.join(',')}}/**/*.test.ts`]
const isPure = (path) => pure.some((folder) => path.startsWith(`${folder}/`))

const { globSync } = await import('node:fs')
/** What takes longest begins first, so that it is not waited for alone at the end. */
const longest = [
  'evals/crash',
  'server/processes',
  'server/pack',
  'server/story',
  'server/kill',
  'tools/tools',
]
const rank = (path) =>
  (longest.findIndex((start) => path.startsWith(start)) + longest.length + 1) % (longest.length + 1)
const isolated = globSync(all, { cwd: root })
  .filter((path) => !isPure(path) && path !== 'server/start.test.ts' && !path.includes('node_modules'))
  .sort((one, other) => rank(one) - rank(other))
const timed = await run('start and stop in time', ['--test', reporter, 'server/start.test.ts'])
const together = await run('pure tests', ['--test', '--test-isolation=none', reporter, ...alone])
const apart = await run('tests', ['--test', '--test-concurrency=2', reporter, ...isolated], false)
process.exit(timed && together && apart ? 0 : 1)
