// API keys over REST, for administrators. A key is in the answer of its creation and nowhere else.
import type { Express } from 'express'
import { z } from 'zod'
import type { Ctx } from '#core/ctx.ts'
import { createKey, listKeys, revokeKey } from '#core/keys/keys.ts'
import { requireScope } from './auth.ts'
import { jsonBody, pathId, readBody } from './body.ts'

/** Which scopes there are is for `createKey` to say: its refusal lists them. */
export const keyBody = z.strictObject({
  name: z.string(),
  scopes: z.array(z.string().max(50)).max(20),
})

export function mountKeys(http: Express, ctx: Ctx): void {
  http.post('/v1/keys', jsonBody, async (req, res) => {
    const { org } = requireScope(req, 'admin')
    res.status(201).json(await createKey(ctx, org, readBody(req, keyBody)))
  })

  http.get('/v1/keys', async (req, res) => {
    const { org } = requireScope(req, 'admin')
    res.json({ data: await listKeys(ctx.db, org) })
  })

  http.delete('/v1/keys/:id', async (req, res) => {
    const { org } = requireScope(req, 'admin')
    await revokeKey(ctx, org, pathId(req))
    res.status(204).end()
  })
}
