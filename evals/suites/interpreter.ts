// The interpreter that a suite asks: the embedded one, and beside it the model that the environment configures.
import { createModelPath } from '#agent/models/model-path.ts'
import { createUnderstand } from '#agent/understand/understand.ts'
import { ensureOrganization } from '#core/care/sites.ts'
import { openClock } from '#core/clock.ts'
import type { Understand } from '#core/conversations/interpretation.ts'
import { silentLog } from '#core/log.ts'
import { readDateTime } from '#core/text/dates.ts'
import { readConfig } from '../../server/config.ts'
import { modelOf } from '../../server/model-of.ts'
import { testDatabase } from '../test-database.ts'
import type { ModelChoice } from './suite.ts'

const org = 'eval'

/** Tokens are counted in a database of the run's own. */
export async function interpreterOf(model: ModelChoice): Promise<Understand> {
  const embedded = createUnderstand({ readDateTime })
  const options = model === 'env' ? modelOf(readConfig(process.env)) : undefined
  if (!options) return embedded
  const db = await testDatabase()
  await db
    .org(org)
    .tx((tx) => ensureOrganization(tx, { id: org, name: 'Eval', zone: 'Europe/Madrid', sites: [] }))
  const both = createModelPath({ db, clock: await openClock(db), log: silentLog }, options).beside(embedded)
  return (text, context) => both(text, { ...context, org })
}
