// How often a key may ask, over REST and MCP: a burst, then one by one; the others are not concerned.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startProduct } from '../mcp/mcp.fixture.ts'

test('a key that asks too often waits, another does not, and time fills its bucket again', async (t) => {
  const served = await startProduct({ ratePerSecond: 2 })
  t.after(() => served.close())
  const [busy, calm] = [await served.keyFor('admin'), await served.keyFor('admin')]
  const ask = (key: string): Promise<Response> =>
    fetch(`${served.url}/v1/clock`, { headers: { authorization: `Bearer ${key}` } })
  const burst = await Promise.all(Array.from({ length: 12 }, () => ask(busy)))
  const refused = burst.filter(({ status }) => status === 429)
  assert.ok(refused.length >= 4, `${refused.length} refused`)
  assert.ok(burst.length - refused.length >= 6)
  const [first] = refused
  assert.equal(first?.headers.get('retry-after'), '1')
  const problem = (await first?.json()) as { code: string; retryable: boolean }
  assert.equal(problem.code, 'rate_limited')
  assert.equal(problem.retryable, true)
  assert.equal((await ask(calm)).status, 200)
  const mcp = await fetch(`${served.url}/mcp`, {
    method: 'POST',
    headers: { authorization: `Bearer ${busy}`, 'content-type': 'application/json' },
    body: '{}',
  })
  assert.equal(mcp.status, 429, 'one bucket for both')
  await new Promise((resolve) => setTimeout(resolve, 1100))
  assert.equal((await ask(busy)).status, 200)
})
