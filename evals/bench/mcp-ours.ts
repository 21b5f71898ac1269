// The product's HTTP stack as it runs in production, with one lookup that answers a constant beside its tools. A process of its own.
import { z } from 'zod'
import { openDatabase } from '#core/database/open.ts'
import { createKey } from '#core/keys/keys.ts'
import { createApp } from '../../server/app.ts'
import { createHttp } from '../../server/http/http.ts'
import { listen } from '../../server/http/listen.ts'
import { tools } from '#tools/registry.ts'
import type { LookupDefinition } from '#tools/lookups/contract.ts'

const saludar: LookupDefinition = {
  name: 'saludar',
  title: 'Saludar',
  description: 'Saluda',
  toolset: 'citas',
  scopes: ['pacientes:leer'],
  input: z.strictObject({ nombre: z.string() }),
  run: (_context, { nombre }) => Promise.resolve({ text: `Hola, ${nombre}`, data: [], next: null }),
}

const database = await openDatabase({ databaseUrl: process.env['DATABASE_URL'], dataDir: '' })
const app = await createApp({ database, sample: false })
const { key } = await createKey(app.ctx, app.org, { name: 'bench', scopes: ['pacientes:leer'] })
const http = createHttp({
  app: {
    ...app,
    lookup: (principal, _name, args) => saludar.run({ ctx: app.ctx, principal }, saludar.input.parse(args)),
  },
  definitions: tools,
  version: '1.0.0',
  host: '127.0.0.1',
  mcp: { lookups: { saludar } },
  ratePerSecond: 100_000,
})
await listen(http.handler, { host: '127.0.0.1', port: Number(process.env['PORT']) })
process.stdout.write(`${key}\n`)
