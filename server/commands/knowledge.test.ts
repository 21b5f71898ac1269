// Knowledge articles by command: a folder is brought in, listed, shown; what is wrong in it changes nothing.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { type Running, startHttp } from '../http/http.fixture.ts'

let http: Running
let admin: string
let folder: string
before(async () => {
  http = await startHttp(await testDatabase())
  admin = await http.keyFor('admin')
  folder = await mkdtemp(join(tmpdir(), 'knowledge-'))
})
after(async () => {
  await rm(folder, { recursive: true })
  await http.close()
})

const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const file = new URL('./knowledge.ts', import.meta.url).pathname
    const env = { ...process.env, METAQARE_URL: http.url, METAQARE_API_KEY: admin }
    execFile(process.execPath, [file, ...args], { env, cwd: folder }, (error, out, err) =>
      resolve({ code: error ? 1 : 0, out, err }),
    )
  })

test('a folder is brought in, once; its articles are listed and shown', async () => {
  const text = '---\ntitle: Cafetería\ntopics: café\n---\nAbre de 7:30 a 21:00.\n'
  await writeFile(join(folder, 'cafeteria.es.md'), text)
  await writeFile(join(folder, 'README.md'), 'not an article')
  assert.deepEqual(JSON.parse((await run('import', folder, '--json')).out), {
    added: 1,
    changed: 0,
    unchanged: 0,
  })
  assert.match((await run('import', folder)).out, /1 sin cambios/)
  assert.match((await run('list')).out, /cafeteria +es +Cafetería/)
  assert.match((await run('show', 'cafeteria')).out, /Abre de 7:30 a 21:00\./)
})

const refused: { what: string; args: () => string[]; says: RegExp }[] = [
  { what: 'a file that is wrong', args: () => ['import', folder], says: /mal\.es\.md: title/ },
  {
    what: 'a folder that is not there',
    args: () => ['import', join(folder, 'no')],
    says: /No hay artículos/,
  },
  { what: 'no folder', args: () => ['import'], says: /CARPETA/ },
  { what: 'an article that is not there', args: () => ['show', 'nada'], says: /./ },
  { what: 'no such order', args: () => ['drop'], says: /import, list, show/ },
]
for (const { what, args, says } of refused) {
  test(`${what} is refused, and nothing changes`, async () => {
    const mal = join(folder, 'mal.es.md')
    if (says.source.startsWith('mal')) await writeFile(mal, '---\ntopics: x\n---\nTexto.\n')
    const before = (await run('list')).out
    const { code, err } = await run(...args())
    assert.equal(code, 1)
    assert.match(err, says)
    assert.equal((await run('list')).out, before)
    await rm(mal, { force: true })
  })
}
