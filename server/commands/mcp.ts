// `npm run mcp`: the MCP server on stdio; nothing but the protocol on stdout.
import { tools } from '#tools/registry.ts'
import type { ToolResult } from '#tools/contract.ts'
import { jsonLog } from '#core/log.ts'
import { connect } from '../connect.ts'
import { localPrincipal } from '../console-deps.ts'
import { serveMcpStdio } from '../mcp/stdio.ts'
import { version } from '../version.ts'
import { commandWords } from '#prompts/staff/commands.es.ts'
import { helped } from './command.ts'
import { failWith } from './fail.ts'

async function main(): Promise<void> {
  if (helped(commandWords.mcpHelp)) return
  const open = await connect()
  const served = serveMcpStdio({
    version,
    log: jsonLog(Date.now, (line) => void process.stderr.write(line)),
    definitions: tools,
    call: (tool, args) =>
      open.app
        ? open.app.call(localPrincipal(open.app.org), tool, args)
        : open.request<ToolResult>('POST', `/v1/tools/${tool}`, args),
  })
  process.once('SIGTERM', () => void served.close())
  process.once('SIGINT', () => void served.close())
  await served.closed
  await open.close()
  process.exit(0)
}

main().catch(failWith)
