// One PostgreSQL for a bench, and as many databases in it as have to be compared.
import { Client } from 'pg'
import type { Database } from '#core/database/database.ts'
import { openDatabase } from '#core/database/open.ts'
import { startNativePostgres } from '../native-postgres.ts'

export type BenchServer = {
  /** A fresh database with the product's tables. */
  database: (name: string) => Promise<{ url: string; database: Database }>
  stop: () => Promise<void>
}

/** With fsync, as in production: what waits for the disk waits in the baseline too. Without it where rows by the million are seeded. */
export async function startBenchServer({ fsync = true } = {}): Promise<BenchServer> {
  const server = await startNativePostgres({ fsync })
  return {
    database: async (name) => {
      const client = await connected(server.url)
      await client.query(`create database ${name}`)
      await client.end()
      const url = server.url.replace(/\/postgres$/, `/${name}`)
      return { url, database: await openDatabase({ databaseUrl: url, dataDir: '' }) }
    },
    stop: server.stop,
  }
}

export async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}
