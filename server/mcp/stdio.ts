// MCP over standard input and output, for Claude Desktop and other local clients. Nothing but the protocol goes to stdout.
import { Console } from 'node:console'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import type { Answers } from './contract.ts'
import { createMcpServer, type McpOptions } from './mcp-server.ts'

/** Resolves when the client has closed its end, or `close` was called. */
export function serveMcpStdio(options: McpOptions): { closed: Promise<void>; close: () => Promise<void> } {
  globalThis.console = new Console(process.stderr, process.stderr)
  let running = 0
  const answers: Answers = async (...asked) => {
    running += 1
    try {
      return await options.answers(...asked)
    } finally {
      running -= 1
    }
  }
  const handle = serveStdio(() => createMcpServer({ ...options, answers }), {
    onerror: (error) => options.log.warn('mcp.rejected', { errorName: error.name }),
  })
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve)
    process.stdin.once('close', resolve)
  })
  const closed = ended.then(() => drained(() => running))
  return { closed, close: () => handle.close() }
}

/** What was asked before the input ended is answered: its last lines may still be on their way to a call. */
async function drained(running: () => number): Promise<void> {
  let quiet = 0
  while (quiet < 5) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    quiet = running() === 0 ? quiet + 1 : 0
  }
}
