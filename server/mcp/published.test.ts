// What is published about the server agrees with it: the registry's description and the bundle's manifest.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { environment } from '../config-schema.ts'
import { version } from '../version.ts'

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Record<string, unknown>

test('server.json is of this version and of the registry’s form', () => {
  const described = read('server.json')
  assert.equal(described['version'], version)
  assert.match(String(described['$schema']), /2025-12-11/)
  assert.match(String(described['name']), /^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/)
  assert.ok(String(described['description']).length <= 100)
  const [remote] = described['remotes'] as { type: string; url: string; headers: { isSecret: boolean }[] }[]
  assert.equal(remote?.type, 'streamable-http')
  assert.match(remote.url, /\/mcp$/)
  assert.ok(remote.headers.every(({ isSecret }) => isSecret))
})

test('the bundle asks for its key as a secret and sets only what the product reads', () => {
  const manifest = read('scripts/mcpb-manifest.json') as {
    user_config: Record<string, { sensitive?: boolean; default?: unknown }>
    server: { mcp_config: { env: Record<string, string> } }
  }
  assert.equal(manifest.user_config['api_key']?.sensitive, true)
  for (const [key, value] of Object.entries(manifest.server.mcp_config.env)) {
    assert.ok(Object.hasOwn(environment.shape, key), key)
    const from = /^\$\{user_config\.(\w+)\}$/.exec(value)?.[1]
    if (from !== undefined) assert.ok(manifest.user_config[from]?.default !== undefined, from)
  }
})
