// `npm start`: everything in one process. Stops in reverse order on SIGTERM or Ctrl-C, within five seconds.
import { channelNames } from '#channels/contract.ts'
import { jsonLog } from '#core/log.ts'
import { CodedError } from '#core/errors.ts'
import { channelNames as words } from '#prompts/staff/es.ts'
import { startErrors, startWords } from '#prompts/staff/start.es.ts'
import { organizationZone } from '#core/organization.ts'
import { loadEnv, readConfig } from './config.ts'
import { startInstance, type Instance } from './instance.ts'
import { commandWords } from '#prompts/staff/commands.es.ts'
import { helped } from './commands/command.ts'
import { failWith } from './commands/fail.ts'

/** The promise of interfaces.md is five seconds; a hang must not outlive it. */
const watchdogMs = 4_500

async function main(): Promise<void> {
  if (helped(commandWords.startHelp)) return
  const started = performance.now()
  const config = readConfig(loadEnv())
  const log = jsonLog(Date.now, levelFilter(config.logLevel))
  const instance = await startInstance({ config, kind: 'server', log })
  stopOnSignals(instance)
  const { ctx, org } = instance.app
  const zone = await organizationZone(ctx.db.org(org), org)
  const shifted = Math.abs(ctx.clock.now().getTime() - ctx.clock.wall()) > 1000
  process.stdout.write(
    startWords.ready({
      url: instance.url,
      database: ctx.db.driver === 'pglite' ? `embebida, en ${config.dataDir}` : 'PostgreSQL (DATABASE_URL)',
      seconds: ((performance.now() - started) / 1000).toFixed(1),
      now: shifted ? longDay(ctx.clock.now(), zone) : null,
      channels: channelNames.map((name) => ({ name: words[name], provider: ctx.channels[name].provider })),
      reachable:
        config.publicUrlGiven || channelNames.every((name) => ctx.channels[name].provider === 'sandbox'),
    }),
  )
}

const longDay = (instant: Date, zone: string): string =>
  new Intl.DateTimeFormat('es-ES', { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(instant)

/** Log lines at or above the configured level go to stderr. */
function levelFilter(level: 'info' | 'warn' | 'error' | 'silent'): (line: string) => void {
  const order = ['info', 'warn', 'error', 'silent']
  return (line) => {
    const given = /"level":"(info|warn|error)"/.exec(line)?.[1] ?? 'info'
    if (order.indexOf(given) >= order.indexOf(level)) process.stderr.write(line)
  }
}

function stopOnSignals(instance: Instance): void {
  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    process.stdout.write(`${startWords.stopping}\n`)
    setTimeout(() => process.exit(1), watchdogMs).unref()
    instance.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

/** What the system says of a start that cannot be, as a sentence that names the setting. */
function startFault(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const port = error instanceof Error && 'port' in error ? Number(error.port) : 0
  if (code === 'EADDRINUSE') return new CodedError('config_invalid', { text: startErrors.portInUse(port) })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new CodedError('config_invalid', { text: startErrors.hostUnusable })
  if (code === 'database_unavailable')
    return new CodedError('config_invalid', { text: startErrors.databaseUnreachable })
  return error
}

main().catch((error: unknown) => failWith(startFault(error)))
