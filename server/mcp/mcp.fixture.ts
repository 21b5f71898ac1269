// The whole product behind its own HTTP door for MCP tests, and the official client in both eras.
import { Client, type ClientOptions, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { testApp, type TestApp } from '#evals/test-app.ts'
import type { Scope } from '#core/ctx.ts'
import { createKey } from '#core/keys/keys.ts'
import { tools } from '#tools/registry.ts'
import type { App } from '../contract.ts'
import { createHttp, type HttpOptions } from '../http/http.ts'
import { listen } from '../http/listen.ts'

export const eras: { era: string; options: ClientOptions }[] = [
  { era: '2025', options: {} },
  { era: '2026', options: { versionNegotiation: { mode: 'auto' } } },
]

export type Product = {
  url: string
  product: TestApp
  keyFor: (...scopes: Scope[]) => Promise<string>
  connect: (key: string, options?: ClientOptions, query?: string) => Promise<Client>
  /** One JSON-RPC request as it stands, of the 2026 era. */
  rpc: (key: string, method: string, params: Record<string, unknown>) => Promise<Record<string, unknown>>
  close: () => Promise<void>
}

export async function startProduct(
  given: {
    massLimit?: number
    mcp?: HttpOptions['mcp']
    lookup?: App['lookup']
    ratePerSecond?: number
  } = {},
): Promise<Product> {
  const product = await testApp({ config: { massLimit: given.massLimit ?? 5 } })
  const app: App = given.lookup ? { ...product.app, lookup: given.lookup } : product.app
  const http = createHttp({
    app,
    definitions: tools,
    version: '9.9.9',
    host: '127.0.0.1',
    ...(given.mcp ? { mcp: given.mcp } : {}),
    ...(given.ratePerSecond === undefined ? {} : { ratePerSecond: given.ratePerSecond }),
  })
  const door = await listen(http.handler, { host: '127.0.0.1', port: 0 })
  return {
    url: door.url,
    product,
    keyFor: async (...scopes) => (await createKey(app.ctx, app.org, { name: 'test', scopes })).key,
    connect: async (key, options = {}, query = '') => {
      const client = new Client({ name: 'test', version: '1' }, options)
      await client.connect(
        new StreamableHTTPClientTransport(new URL(`${door.url}/mcp${query}`), {
          requestInit: { headers: { authorization: `Bearer ${key}` } },
        }),
      )
      return client
    },
    rpc: async (key, method, params) => {
      const name = params['name'] ?? params['uri']
      const response = await fetch(`${door.url}/mcp`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
          'mcp-protocol-version': '2026-07-28',
          'mcp-method': method,
          ...(typeof name === 'string' ? { 'mcp-name': name } : {}),
        },
        body: JSON.stringify({
          jsonrpc: '2.0',
          id: 1,
          method,
          params: {
            ...params,
            _meta: {
              'io.modelcontextprotocol/protocolVersion': '2026-07-28',
              'io.modelcontextprotocol/clientCapabilities': { elicitation: { form: {} } },
              'io.modelcontextprotocol/clientInfo': { name: 'raw', version: '1' },
            },
          },
        }),
      })
      return (await response.json()) as Record<string, unknown>
    },
    close: async () => {
      await http.close()
      await door.close()
      await product.end()
    },
  }
}

export type Content = {
  content?: { type: string; text?: string }[]
  isError?: boolean
  structuredContent?: Record<string, unknown>
  _meta?: Record<string, unknown>
}
export const textOf = (result: unknown): string =>
  ((result as Content).content ?? []).map((part) => part.text ?? '').join('')
