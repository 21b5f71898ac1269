// Installs what is missing before start or test. Plain JavaScript: it must run on whatever Node the machine has, and write nothing to stdout.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const lock = new URL('../package-lock.json', import.meta.url)
const installed = new URL('../node_modules/.package-lock.json', import.meta.url)

/** A folder that is linked in belongs to another checkout: npm would empty it there. */
const linked = lstatSync(new URL('../node_modules', import.meta.url), {
  throwIfNoEntry: false,
})?.isSymbolicLink()

const upToDate = linked || (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs)
if (!upToDate) {
  process.stderr.write('Instalando dependencias (solo la primera vez)…\n')
  // NODE_ENV=production must not leave out `node` itself, which is a development dependency of the package.
  const result = spawnSync('npm', ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (result.status !== 0) {
    process.stderr.write(
      'No se han podido instalar las dependencias (npm ci). Revisa la conexión y vuelve a intentarlo.\n',
    )
    process.exit(result.status ?? 1)
  }
}
