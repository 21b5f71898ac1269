// The console's page and its assets: policy, types, caching, nothing inline, nothing missing.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { after, test } from 'node:test'
import { ask, stop } from './console.fixture.ts'

after(stop)

test('the page: strict policy, revalidated by ETag, nothing inline', async () => {
  const page = await ask('/')
  assert.equal(page.status, 200)
  assert.match(String(page.headers['content-type']), /^text\/html/)
  const policy = String(page.headers['content-security-policy'])
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ])
    assert.ok(policy.includes(part), part)
  assert.doesNotMatch(policy, /unsafe|\*|https?:/)
  assert.equal(page.headers['cache-control'], 'no-cache')
  assert.equal(page.headers['referrer-policy'], 'same-origin')
  const again = await ask('/', { headers: { 'if-none-match': String(page.headers.etag) } })
  assert.equal(again.status, 304)
  assert.doesNotMatch(page.body, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
})

const types: Record<string, RegExp> = {
  html: /^text\/html/,
  css: /^text\/css/,
  js: /^(text|application)\/javascript/,
  svg: /^image\/svg\+xml/,
  webmanifest: /^application\/manifest\+json/,
}
for (const name of readdirSync(new URL('./public', import.meta.url))) {
  test(`asset ${name}: its type, no foreign address`, async () => {
    const asset = await ask(`/console/${name}`)
    assert.equal(asset.status, 200)
    assert.match(String(asset.headers['content-type']), types[name.split('.').at(-1) ?? ''] ?? /never/)
    assert.equal(asset.headers['x-content-type-options'], 'nosniff')
    const foreign = asset.body.replaceAll('http://www.w3.org/2000/svg', '').match(/https?:\/\/[a-z0-9]/gi)
    assert.equal(foreign, null)
  })
}

test('every module and style the page names exists', async () => {
  const names = readdirSync(new URL('./public', import.meta.url)).filter((name) => name.endsWith('.js'))
  const pages = await Promise.all(['/', ...names.map((name) => `/console/${name}`)].map((path) => ask(path)))
  const named = pages.flatMap(({ body }) => [
    ...body.matchAll(/(?:from '\.|(?:href|src)="\/console)\/([\w.-]+)'?/g),
  ])
  const found = await Promise.all(
    [...new Set(named.map((match) => match[1]))].map((name) => ask(`/console/${name}`)),
  )
  assert.ok(found.length > 15)
  assert.deepEqual(
    found.filter(({ status }) => status !== 200),
    [],
  )
})

test('icons: every one used is drawn', async () => {
  const drawn = new Set(
    [...(await ask('/console/icons.svg')).body.matchAll(/id="([\w-]+)"/g)].map((match) => match[1]),
  )
  const names = readdirSync(new URL('./public', import.meta.url)).filter((name) => name.endsWith('.js'))
  const bodies = await Promise.all(names.map((name) => ask(`/console/${name}`)))
  const used = bodies.flatMap(({ body }) => [...body.matchAll(/icon\('([\w-]+)'/g)].map((match) => match[1]))
  assert.ok(used.length > 5)
  assert.deepEqual(
    used.filter((name) => !drawn.has(name)),
    [],
  )
})

test('other paths are left alone', async () => {
  const other = await ask('/elsewhere')
  assert.equal(other.body, 'mine')
  assert.equal(other.headers['content-security-policy'], undefined)
  assert.equal((await ask('/console/../routes.ts')).status, 404)
  assert.equal((await ask('/console/%2e%2e/routes.ts')).status, 404)
})
