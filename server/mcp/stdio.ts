// MCP over standard input and output, for Claude Desktop and other local clients. Nothing but the protocol goes to stdout.
import { Console } from 'node:console'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { createMcpServer, type McpOptions } from './mcp-server.ts'

/** Resolves when the client has closed its end, or `close` was called. */
export function serveMcpStdio(options: McpOptions): { closed: Promise<void>; close: () => Promise<void> } {
  globalThis.console = new Console(process.stderr, process.stderr)
  const handle = serveStdio(() => createMcpServer(options), {
    onerror: (error) => options.log?.warn('mcp.rejected', { errorName: error.name }),
  })
  const closed = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve)
    process.stdin.once('close', resolve)
  })
  return { closed, close: () => handle.close() }
}
