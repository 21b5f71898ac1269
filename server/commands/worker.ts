// `npm run worker`: one more sender process on the same DATABASE_URL.
import { jsonLog } from '#core/log.ts'
import { CodedError } from '#core/errors.ts'
import { openDatabase } from '#core/database/open.ts'
import { openClock } from '#core/clock.ts'
import { defaultBurst } from '#core/conversations/lease.ts'
import { startErrors, startWords } from '#prompts/staff/start.es.ts'
import { createApp } from '../app.ts'
import { coreConfigOf, loadEnv, readConfig } from '../config.ts'
import { roadsOf } from '../roads.ts'
import { commandWords } from '#prompts/staff/commands.es.ts'
import { helped } from './command.ts'
import { failWith } from './fail.ts'
import { modelOf } from '../model-of.ts'

async function main(): Promise<void> {
  if (helped(commandWords.workerHelp)) return
  const config = readConfig(loadEnv())
  if (!config.databaseUrl) throw new CodedError('config_invalid', { text: startErrors.workerNeedsDatabase })
  const database = await openDatabase({ databaseUrl: config.databaseUrl(), dataDir: config.dataDir })
  const clock = await openClock(database, config.now)
  const log = jsonLog(clock.wall, (line) => void process.stderr.write(line))
  const app = await createApp({
    database,
    clock,
    log,
    ...(await roadsOf(config, () => clock.now())),
    sample: false,
    config: coreConfigOf(config),
    model: modelOf(config),
    burst: { ...defaultBurst, quietMs: config.burstMs },
  })
  app.startWorking()
  process.stdout.write(`${startWords.workerReady(String(process.pid))}\n`)
  // The loop's own timer lets a process end; a worker stays until it is told to go.
  const stay = setInterval(() => {}, 60_000)
  const stop = (): void => {
    clearInterval(stay)
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

main().catch(failWith)
