// A process that serves MCP on stdio for its test: the whole product on a database in memory; it chatters on the console on purpose.
import { testApp } from '#evals/test-app.ts'
import { silentLog } from '#core/log.ts'
import { lookups } from '#tools/lookups/registry.ts'
import { tools } from '#tools/registry.ts'
import { createApprovals } from './approvals.ts'
import { localAnswers } from './local-answers.ts'
import { serveMcpStdio } from './stdio.ts'
import { wholeView } from './view.ts'

const product = await testApp({ config: { massLimit: 5 } })
const { app, principal } = product
const answers = localAnswers({
  app,
  definitions: tools,
  lookups,
  approvals: createApprovals(app.ctx),
  principal,
  view: wholeView,
})

const { closed } = serveMcpStdio({
  version: '9.9.9',
  log: silentLog,
  answers: (...asked) => {
    console.log('chatter of a library')
    return answers(...asked)
  },
})
console.log('ready')
await closed
await product.end()
process.exit(0)
