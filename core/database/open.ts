// Opens the database a process is configured for and brings it to the newest shape.
import { join } from 'node:path'
import type { Database } from './database.ts'
import type { OwnDatabase } from './handles.ts'
import { migrate } from './migrate.ts'

/**
 * A server when `databaseUrl` is set, otherwise the embedded database in `<dataDir>/pg`, for which the caller holds
 * the folder's lock. Loads only the driver it uses.
 */
export async function openDatabase(at: {
  databaseUrl?: string | undefined
  dataDir: string
}): Promise<Database> {
  const db = await openDriver(at)
  try {
    await migrate(db)
  } catch (error) {
    await db.close()
    throw error
  }
  return db
}

async function openDriver(at: { databaseUrl?: string | undefined; dataDir: string }): Promise<OwnDatabase> {
  if (at.databaseUrl !== undefined) {
    const { openNative } = await import('./native.ts')
    return openNative(at.databaseUrl)
  }
  const { openPglite } = await import('./pglite.ts')
  return openPglite(join(at.dataDir, 'pg'))
}
