// WhatsApp templates over REST, for administrators: what there is, bring it to the provider, ask what became of it.
import type { Express } from 'express'
import { z } from 'zod'
import type { Channel } from '#channels/contract.ts'
import type { Ctx } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { checkTemplates, registerTemplates } from '#core/templates/register.ts'
import { listTemplates } from '#core/templates/templates.ts'
import { commandWords as words } from '#prompts/staff/commands.es.ts'
import { allTemplates } from '#prompts/templates/templates.ts'
import { languageCodes } from '#prompts/words.ts'
import { requireScope } from './auth.ts'
import { jsonBody, readBody } from './body.ts'

const after = z.string().max(600).optional()
export const registerBody = z.strictObject({
  languages: z.array(z.enum(languageCodes)).min(1).optional(),
  after,
})
export const checkBody = z.strictObject({ after })

export function mountTemplates(http: Express, ctx: Ctx): void {
  http.get('/v1/templates', async (req, res) => {
    const { org } = requireScope(req, 'admin')
    const { provider } = ctx.channels.whatsapp
    res.json({ data: await listTemplates(ctx.db.org(org), org, { provider }) })
  })

  http.post('/v1/templates/register', jsonBody, async (req, res) => {
    const { org } = requireScope(req, 'admin')
    const { languages, after } = readBody(req, registerBody)
    const drafts = allTemplates(ctx.config.publicUrl, languages)
    const { provider } = ctx.channels.whatsapp
    res.json(
      await registerTemplates(ctx, org, { provider, port: portOf(ctx.channels.whatsapp), drafts, after }),
    )
  })

  http.post('/v1/templates/sync', jsonBody, async (req, res) => {
    const { org } = requireScope(req, 'admin')
    const { after } = readBody(req, checkBody)
    const { provider } = ctx.channels.whatsapp
    res.json(await checkTemplates(ctx, org, { provider, port: portOf(ctx.channels.whatsapp), after }))
  })
}

function portOf(channel: Channel): NonNullable<Channel['templates']> {
  if (!channel.templates) throw new CodedError('invalid_channel', { text: words.noTemplatePort })
  return channel.templates
}
