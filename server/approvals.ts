// The page where a person approves a mass send, behind the link that the answer gave.
import express, { type Router } from 'express'
import { approvalPage } from '#console/approval-page.ts'
import { typedCount } from '#console/bodies.ts'
import { isLoopbackRequest, isSameOrigin, pageHeaders } from '#console/guard.ts'
import { CodedError } from '#core/errors.ts'
import { getPlan, type Plan } from '#core/plans/plans.ts'
import { bookFor } from '#prompts/index.ts'
import { linkUrl } from '#core/delivery/render.ts'
import { alertById } from '#tools/alerts.ts'
import { localPrincipal } from './console-deps.ts'
import type { App } from './contract.ts'
import { problemOf, toCoded } from './http/problem.ts'

export function approvalRoutes(app: App): Router {
  const router = express.Router()
  const { publicUrl } = app.ctx.config
  router.get('/aprobar/:id', async (req, res) => {
    // On an address others reach, only who holds a key sees what is planned: the console asks for it and lists the plan.
    if (!isLoopbackRequest(req, publicUrl)) {
      res.redirect(302, '/')
      return
    }
    await show(app, res, { plan: await getPlan(app.ctx.db.org(app.org), app.org, req.params.id) })
  })
  router.post('/aprobar/:id', express.urlencoded({ extended: false, limit: '2kb' }), async (req, res) => {
    if (!isSameOrigin(req) || !isLoopbackRequest(req, publicUrl))
      throw new CodedError('forbidden', { params: { scope: 'alertas:aprobar' } })
    const plan = await getPlan(app.ctx.db.org(app.org), app.org, req.params.id)
    const body = req.body as Record<string, unknown> | undefined
    try {
      await app.approve(
        localPrincipal(app.org),
        plan.id,
        typedCount(String(body?.['recipients'] ?? '')) ?? -1,
      )
      await show(app, res, { plan, state: 'done' })
    } catch (error) {
      if (!(error instanceof CodedError)) throw error
      res.status(409)
      await show(app, res, { plan, error: problemOf(toCoded(error)).detail })
    }
  })
  return router
}

async function show(
  app: App,
  res: express.Response,
  view: { plan: Plan; state?: 'done'; error?: string },
): Promise<void> {
  const { plan, state, error } = view
  const alert = await alertById(app.ctx.db.org(app.org), app.org, plan.args.alertId)
  const over = plan.state !== 'preview' || plan.expiresAt <= app.ctx.clock.now()
  res
    .set(pageHeaders)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(
      approvalPage({
        count: plan.recipients,
        understood: plan.understood ?? '',
        text: bookFor('es').health_alert({
          alert: alert.texts.es,
          link: linkUrl(app.ctx, plan.args.publicCode),
        }).text,
        expiresAt: plan.expiresAt,
        state: state ?? (over ? 'expired' : 'ask'),
        ...(error ? { error } : {}),
      }),
    )
}
