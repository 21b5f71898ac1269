// One instance that listens on every address behind a public name: which door commands use, and who gets in without a key.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { silentLog } from '#core/log.ts'
import { waitForPublished } from '#core/database/lock.ts'
import { readConfig } from './config.ts'
import { startInstance } from './instance.ts'

test('on every address, behind a proxy that does not say so', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'metaqare-instance-'))
  const config = readConfig({
    DATA_DIR: folder,
    HOST: '0.0.0.0',
    PORT: '0',
    PUBLIC_URL: 'https://mensajeria.clinica.example',
  })
  const instance = await startInstance({ config, kind: 'server', log: silentLog })
  t.after(async () => {
    await instance.close()
    rmSync(folder, { recursive: true })
  })
  const published = await waitForPublished(folder, 1000)
  assert.match(published?.url ?? '', /^http:\/\/127\.0\.0\.1:\d+$/)
  const key = { authorization: `Bearer ${published?.token}` }
  const statusOf = async (path: string, init: RequestInit = {}): Promise<number> =>
    (await fetch(`${published?.url}${path}`, { redirect: 'manual', ...init })).status

  const cases: [path: string, without: number, withKey: number][] = [
    ['/console/api/patients', 401, 200],
    ['/console/api/clock', 401, 200],
    ['/metrics', 401, 200],
    ['/healthz', 200, 200],
    ['/aprobar/01', 302, 302],
  ]
  for (const [path, without, withKey] of cases) {
    await t.test(path, async () => {
      assert.equal(await statusOf(path), without)
      assert.equal(await statusOf(path, { headers: key }), withKey)
    })
  }
  await t.test('a plan is not approved from its page', async () => {
    assert.equal(
      await statusOf('/aprobar/01', { method: 'POST', body: new URLSearchParams({ recipients: '1' }) }),
      403,
    )
  })
})
