// What holds for every request over real HTTP: headers, host names, and whose pages may write.
import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { testDatabase } from '#evals/test-database.ts'
import { type Running, startHttp } from './http.fixture.ts'

let http: Running
before(async () => {
  http = await startHttp(await testDatabase())
})
after(() => http.close())

const confirm = '/v1/tools/enviarConfirmacionCita'

test('every answer carries the security headers and none names the server', async () => {
  for (const path of ['/healthz', '/v1/openapi.json', '/nowhere', confirm]) {
    const { headers } = await http.call(path)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
    assert.equal(headers.get('x-frame-options'), 'DENY', path)
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'self'/, path)
    assert.match(headers.get('strict-transport-security') ?? '', /max-age/, path)
    assert.equal(headers.get('cache-control'), 'no-store', path)
    assert.equal(headers.get('x-powered-by'), null, path)
    assert.equal(headers.get('access-control-allow-origin'), null, path)
  }
})

const statusFor = (headers: Record<string, string>, method = 'GET', path = '/healthz'): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(http.url)
    request({ host: '127.0.0.1', port, path, method, headers }, (res) => {
      res.resume()
      resolve(res.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })

test('a page whose name was pointed at this machine is refused (DNS rebinding)', async () => {
  const cases: [string, number][] = [
    ['localhost:1234', 200],
    ['127.0.0.1', 200],
    ['[::1]:80', 200],
    ['publico.example', 200],
    ['evil.example', 403],
    ['127.0.0.1.evil.example', 403],
    ['localhost@evil.example', 403],
    ['evil.example#localhost', 403],
  ]
  for (const [host, status] of cases) {
    for (const path of ['/healthz', '/readyz', '/mcp']) {
      if (status === 200 && path === '/mcp') continue
      assert.equal(await statusFor({ host }, 'GET', path), status, `${host} ${path}`)
    }
  }
})

test('pages of others may not write', async () => {
  const { host } = new URL(http.url)
  const cases: [Record<string, string>, number][] = [
    [{}, 401],
    [{ origin: `http://${host}` }, 401],
    [{ origin: 'https://publico.example' }, 401],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, 401],
    [{ 'sec-fetch-site': 'none' }, 401],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: `http://${host}`, 'sec-fetch-site': 'same-site' }, 403],
  ]
  for (const [headers, status] of cases) {
    assert.equal(await statusFor({ host, ...headers }, 'POST', '/v1/staff'), status, JSON.stringify(headers))
  }
  assert.equal(await statusFor({ host, origin: 'https://evil.example' }), 200)
})
