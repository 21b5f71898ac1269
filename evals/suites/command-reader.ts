// The reader of staff commands that a suite asks: the embedded one, and before it the model that the environment configures.
import { createModelPath } from '#agent/models/model-path.ts'
import { readStaffWithModel } from '#agent/models/staff-model.ts'
import type { CommandRead } from '#agent/staff/read-command.ts'
import { readOrder } from '#agent/staff/tagged/read-order.ts'
import { ensureOrganization } from '#core/care/sites.ts'
import { openClock } from '#core/clock.ts'
import { silentLog } from '#core/log.ts'
import { readConfig } from '../../server/config.ts'
import { modelOf } from '../../server/model-of.ts'
import { testDatabase } from '../test-database.ts'
import type { ModelChoice } from './suite.ts'

const org = 'eval'

export type CommandReader = (command: string, at: { now: Date; zone: string }) => Promise<CommandRead>

/** Where the model fails the embedded reading stands, as at the desk. Tokens are counted in a database of the run's own. */
export async function commandReaderOf(model: ModelChoice): Promise<CommandReader> {
  const options = model === 'env' ? modelOf(readConfig(process.env)) : undefined
  if (!options) return async (command, at) => readOrder(command, at)
  const db = await testDatabase()
  await db
    .org(org)
    .tx((tx) => ensureOrganization(tx, { id: org, name: 'Eval', zone: 'Europe/Madrid', sites: [] }))
  const { staff } = createModelPath({ db, clock: await openClock(db), log: silentLog }, options)
  await staff.warm()
  return async (command, at) => {
    const embedded = readOrder(command, at)
    const known = embedded.calls.flatMap(({ args }) => args['paciente'] ?? [])
    return (await readStaffWithModel(staff, command, { ...at, org }, known)) ?? embedded
  }
}
