// Knowledge articles over REST, for administrators: what questions are answered from.
import type { Express } from 'express'
import { z } from 'zod'
import type { Ctx } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { parseArticle } from '#core/knowledge/article.ts'
import { importArticles, listArticles, showArticle } from '#core/knowledge/knowledge.ts'
import { requireScope } from './auth.ts'
import { jsonBody, readBody } from './body.ts'

const mostFiles = 500

/** Files as they stand in a folder: `<slug>.<language>.md` and its Markdown. */
export const knowledgeBody = z.strictObject({
  files: z
    .array(z.strictObject({ name: z.string().max(80), text: z.string().max(40_000) }))
    .min(1)
    .max(mostFiles),
})

export function mountKnowledge(http: Express, ctx: Ctx): void {
  http.get('/v1/knowledge', async (req, res) => {
    const { org } = requireScope(req, 'admin')
    res.json({ data: await listArticles(ctx.db.org(org), org) })
  })

  http.get('/v1/knowledge/:id', async (req, res) => {
    const { org } = requireScope(req, 'admin')
    const data = await showArticle(ctx.db.org(org), org, String(req.params['id']))
    if (data.length === 0) throw new CodedError('not_found', { field: 'id' })
    res.json({ data })
  })

  // All or none: an article that cannot be read stops the rest, so that a folder is never half in use.
  http.post('/v1/knowledge', jsonBody, async (req, res) => {
    const { org } = requireScope(req, 'admin')
    const { files } = readBody(req, knowledgeBody)
    const articles = files.map(({ name, text }) => parseArticle(name, text))
    res.json(await ctx.db.org(org).tx((tx) => importArticles(tx, ctx, org, articles)))
  })
}
