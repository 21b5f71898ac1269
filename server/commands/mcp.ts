// `npm run mcp`: the MCP server on stdio; nothing but the protocol on stdout.
import { parseArgs } from 'node:util'
import { CodedError } from '#core/errors.ts'
import { jsonLog } from '#core/log.ts'
import { commandWords } from '#prompts/staff/commands.es.ts'
import { lookups } from '#tools/lookups/registry.ts'
import { tools } from '#tools/registry.ts'
import { loadEnv, readConfig } from '../config.ts'
import { connect, type Connection } from '../connect.ts'
import { localPrincipal } from '../console-deps.ts'
import { createApprovals } from '../mcp/approvals.ts'
import type { Answers, View } from '../mcp/contract.ts'
import { localAnswers } from '../mcp/local-answers.ts'
import { remoteAnswers } from '../mcp/remote-answers.ts'
import { serveMcpStdio } from '../mcp/stdio.ts'
import { narrowed } from '../mcp/view.ts'
import { version } from '../version.ts'
import { helped } from './command.ts'
import { failWith } from './fail.ts'

async function main(): Promise<void> {
  if (helped(commandWords.mcpHelp)) return
  const config = readConfig(loadEnv())
  const view = narrowed(config.mcp, given())
  // Clients wait for the first answer, which says who we are, no longer than a minute: a database may take its time meanwhile.
  const opening = connect(config)
  const answering = opening.then((open) => answersOf(open, view))
  const served = serveMcpStdio({
    version,
    log: jsonLog(Date.now, (line) => void process.stderr.write(line)),
    answers: async (...asked) => (await answering)(...asked),
  })
  const open = await opening
  process.once('SIGTERM', () => void served.close())
  process.once('SIGINT', () => void served.close())
  await served.closed
  await open.close()
  process.exit(0)
}

/** The options as the query of /mcp names them. */
function given(): Record<string, string> {
  try {
    const { values } = parseArgs({
      options: { toolsets: { type: 'string' }, 'read-only': { type: 'boolean' } },
    })
    return {
      ...(values.toolsets === undefined ? {} : { toolsets: values.toolsets }),
      ...(values['read-only'] ? { read_only: '1' } : {}),
    }
  } catch (cause) {
    throw new CodedError('invalid_input', { text: commandWords.unknownOption, cause })
  }
}

function answersOf({ app, door }: Connection, view: View): Answers {
  if (!app) return remoteAnswers(door, { view, version })
  return localAnswers({
    app,
    definitions: tools,
    lookups,
    approvals: createApprovals(app.ctx),
    principal: localPrincipal(app.org),
    view,
  })
}

main().catch(failWith)
