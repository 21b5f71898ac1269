// The product's HTTP stack with the suite's fixtures behind it. The suite sends no key, so one is added before the doors are reached.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { testApp } from '../../test-app.ts'
import { createHttp } from '../../../server/http/http.ts'
import { tools } from '../../../tools/registry.ts'
import { everythingServer } from './everything.ts'

const localToken = 'the-token-of-the-judge-0123456789abcdef'

/** `product`: the product's own tools instead of the fixtures. */
export async function serveForJudges(
  what: 'fixtures' | 'product',
): Promise<{ url: string; close: () => Promise<void> }> {
  const product = await testApp()
  const http = createHttp({
    app: product.app,
    definitions: tools,
    version: '1.0.0',
    localToken,
    host: '127.0.0.1',
    ...(what === 'fixtures' ? { mcp: { serverFor: everythingServer } } : {}),
  })
  const server = createServer((req, res) => {
    req.headers.authorization ??= `Bearer ${localToken}`
    http.handler(req, res)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/mcp`,
    close: async () => {
      await http.close()
      server.closeAllConnections()
      await new Promise<void>((resolve) => void server.close(() => resolve()))
      await product.end()
    },
  }
}
