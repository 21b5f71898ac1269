// The page where a person sees, approves and stops a plan, behind the link that the answer gave.
import express, { type Request, type Response, type Router } from 'express'
import { approvalPage } from '#console/approval-page.ts'
import { typedCount } from '#console/bodies.ts'
import { isLoopbackRequest, isSameOrigin, pageHeaders } from '#console/guard.ts'
import type { Principal } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { principalForKey } from '#core/keys/keys.ts'
import { actorNames } from '#core/people/actors.ts'
import { wordsOfError } from '#tools/error-words.ts'
import { localPrincipal } from './console-deps.ts'
import type { App, PlanView } from './contract.ts'
import { toCoded } from './http/problem.ts'

export function approvalRoutes(app: App): Router {
  const router = express.Router()
  const { publicUrl } = app.ctx.config
  router.get('/aprobar/:id', async (req, res) => {
    // On an address others reach, only who holds a key sees what is planned: the console asks for it and lists the plan.
    if (!isLoopbackRequest(req, publicUrl)) {
      res.redirect(302, '/')
      return
    }
    await show(app, res, req.params.id)
  })
  router.post('/aprobar/:id', express.urlencoded({ extended: false, limit: '2kb' }), async (req, res) => {
    if (!isSameOrigin(req) || !isLoopbackRequest(req, publicUrl))
      throw new CodedError('forbidden', { params: { scope: 'alertas:aprobar' } })
    const { id } = req.params
    try {
      await act(app, req, id)
      // Loading it again must not post again.
      res.redirect(303, `/aprobar/${id}`)
    } catch (error) {
      if (!(error instanceof CodedError) || error.code === 'not_found') throw error
      res.status(409)
      await show(app, res, id, wordsOfError(toCoded(error)))
    }
  })
  return router
}

async function act(app: App, req: Request, id: string): Promise<void> {
  const body = (req.body ?? {}) as Record<string, unknown>
  const text = (name: string): string | undefined =>
    typeof body[name] === 'string' && body[name] !== '' ? body[name] : undefined
  const principal = await personOf(app, text('key'))
  if (text('choice') === 'stop') {
    await app.plans.stop(principal, id)
    return
  }
  const typed = text('recipients')
  await app.plans.approve(principal, id, {
    ...(typed === undefined ? {} : { recipients: typedCount(typed) ?? -1 }),
    ...(text('token') === undefined ? {} : { token: text('token') }),
  })
}

/** Whoever sits at the machine; a second person shows a key of their own. */
async function personOf(app: App, key: string | undefined): Promise<Principal> {
  if (key === undefined) return localPrincipal(app.org)
  const person = await principalForKey(app.ctx.db, key.trim())
  if (person?.org !== app.org) throw new CodedError('unauthenticated')
  return person
}

async function show(app: App, res: Response, id: string, error?: string): Promise<void> {
  const person = localPrincipal(app.org)
  const view = await app.plans.view(person, id)
  const token = view.state === 'preview' ? (await app.plans.challenge(person, id)).token : undefined
  res
    .set(pageHeaders)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(
      approvalPage({
        view,
        nameOf: await namesIn(app, view),
        ...(token ? { token } : {}),
        ...(error ? { error } : {}),
      }),
    )
}

const namesIn = (app: App, { createdBy, approvals }: PlanView): ReturnType<typeof actorNames> =>
  actorNames(app.ctx.db.org(app.org), app.org, [createdBy, ...approvals.map((one) => one.by)])
