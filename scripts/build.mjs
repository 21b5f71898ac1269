// Compiles the product into dist/ for `npm pack`: Node strips no types inside node_modules.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = `${root}dist`
const folders = ['agent', 'channels', 'console', 'core', 'prompts', 'server', 'tools']

rmSync(dist, { recursive: true, force: true })
const tsc = [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}scripts/tsconfig.build.json`]
const result = spawnSync(process.execPath, tsc, { encoding: 'utf8' })
// TS2877 says that `#core/x.ts` is left as it is; the manifest written below gives that very name its meaning in dist/.
const faults = result.stdout
  .split('\n')
  .filter((line) => line.includes('error TS') && !line.includes('TS2877'))
if (faults.length > 0 || result.error) {
  process.stderr.write(`${faults.join('\n')}\n`)
  process.exit(1)
}

// What is not TypeScript travels as it is.
const isAsset = (path) => !/\.ts$|^README\.md$/.test(path)
for (const folder of folders) {
  for (const entry of readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !isAsset(entry.name)) continue
    const relative = `${entry.parentPath.slice(root.length)}/${entry.name}`
    mkdirSync(`${dist}/${entry.parentPath.slice(root.length)}`, { recursive: true })
    cpSync(`${root}${relative}`, `${dist}/${relative}`)
  }
}
// Source files import each other as `#core/x.ts`; compiled ones find the same names here.
const imports = Object.fromEntries(
  folders.map((folder) => [`#${folder}/*.ts`, { types: `./${folder}/*.d.ts`, default: `./${folder}/*.js` }]),
)
writeFileSync(`${dist}/package.json`, JSON.stringify({ type: 'module', imports }, null, 2) + '\n')
