// What all lines of a run share: one database in memory with its people, one scripted model, and what was there before any line.
import type { PGlite } from '@electric-sql/pglite'
import { pgliteDatabase } from '#core/database/pglite.ts'
import { scopes, type Principal, type Scope } from '#core/ctx.ts'
import { createKey } from '#core/keys/keys.ts'
import { createUnderstand } from '#agent/understand/understand.ts'
import { readDateTime } from '#core/text/dates.ts'
import type { Understand } from '#core/conversations/interpretation.ts'
import { createApp } from '../../server/app.ts'
import { fakeModel, type FakeModel } from '../fakes/model.ts'
import { standingClock } from '../test-app.ts'
import { freshPglite } from '../test-database.ts'
import { putCast } from './cast.ts'
import { outbox } from './outbox.ts'
import { rewinding, type Rewinding } from './rewinding.ts'
import { tablesOf, type Tables } from './rows.ts'
import { secretsOf, type Secrets } from './secrets.ts'

export const now = '2026-12-14T10:00:00+01:00'
export const publicUrl = 'https://citas.clinica.example'

/** What a person at the desk holds who neither approves mass sends nor administers. */
export const ordinary: readonly Scope[] = [
  'citas:enviar',
  'nps:enviar',
  'pagos:enviar',
  'alertas:preparar',
  'feedback:escribir',
  'pacientes:leer',
]

export type Stage = {
  pglite: PGlite
  rewind: Rewinding
  understand: Understand
  model: FakeModel
  /** Of the client of MCP, and of the person who pastes. */
  key: string
  tables: Tables
  secrets: Secrets
  close: () => Promise<void>
}

export const staff = (org: string): Principal => ({
  org,
  kind: 'local',
  id: 'staff:preparation',
  scopes: new Set(scopes),
})

/** Takes some seconds. */
export async function openStage(): Promise<Stage> {
  const pglite = await freshPglite()
  const database = pgliteDatabase(pglite)
  const understand = createUnderstand({ readDateTime })
  const clock = standingClock(now)
  const config = { publicUrl }
  const { channels } = outbox(publicUrl)
  const app = await createApp({ database, clock, understand, channels, config, stays: true })
  await putCast(app, app.ctx, staff(app.org))
  const { key } = await createKey(app.ctx, app.org, { name: 'an integration', scopes: ordinary })
  const tables = await tablesOf(pglite)
  const secrets = await secretsOf(pglite, publicUrl)
  const model = await fakeModel()
  return {
    pglite,
    rewind: rewinding(pglite),
    understand,
    model,
    key,
    tables,
    secrets,
    close: async () => {
      await model.close()
      await pglite.close()
    },
  }
}
