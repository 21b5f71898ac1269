// /v1/plans: what is to be sent, previewed, approved, watched and stopped. Everything goes through `app.plans`, under the caller's scopes.
import type { Express, Request, Response } from 'express'
import { z } from 'zod'
import { toolNames } from '#tools/contract.ts'
import type { App, PlanView } from '../contract.ts'
import { approvalResult } from '../plans-desk.ts'
import { publicResult } from '../tool-result.ts'
import { principalOf } from './auth.ts'
import { jsonBody, optionalJson, pathId, readBody } from './body.ts'
import { type Answer, answerOnce } from './idempotency.ts'
import { problemType } from './problem.ts'

export const proposalBody = z.strictObject({
  calls: z
    .array(z.strictObject({ tool: z.enum(toolNames), args: z.record(z.string(), z.unknown()) }))
    .min(1)
    .max(100),
})
export const approvalBody = z.strictObject({
  recipients: z.number().int().min(0).max(100_000_000).optional(),
  token: z.string().max(200).optional(),
})
export const nothing = z.strictObject({})

export function mountPlans(http: Express, app: App): void {
  const once = async (
    req: Request,
    res: Response,
    { route, run }: { route: string; run: () => Promise<Answer> },
  ): Promise<void> => {
    const { ctx } = app
    const answer = await answerOnce(req, { ctx, principal: principalOf(req), route, run })
    if (answer.replayed) res.setHeader('Idempotency-Replayed', 'true')
    res
      .status(answer.status)
      .type(answer.status >= 400 ? problemType : 'json')
      .send(JSON.stringify(answer.body))
  }

  http.post('/v1/plans', jsonBody, async (req, res) => {
    const principal = principalOf(req)
    const { calls } = readBody(req, proposalBody)
    const run = async (): Promise<Answer> => ({
      status: 201,
      body: await app.plans.propose(principal, calls),
    })
    await once(req, res, { route: 'POST /v1/plans', run })
  })

  http.get('/v1/plans', async (req, res) => {
    res.json({ data: await app.plans.list(principalOf(req)) })
  })

  http.get('/v1/plans/:id', async (req, res) => {
    res.json(await app.plans.view(principalOf(req), pathId(req)))
  })

  http.post('/v1/plans/:id/challenge', optionalJson, async (req, res) => {
    readBody(req, nothing)
    res.json(await app.plans.challenge(principalOf(req), pathId(req)))
  })

  http.post('/v1/plans/:id/approve', jsonBody, async (req, res) => {
    const principal = principalOf(req)
    const id = pathId(req)
    const proof = readBody(req, approvalBody)
    const run = async (): Promise<Answer> => ({
      status: 200,
      body: approved(await app.plans.approve(principal, id, proof)),
    })
    await once(req, res, { route: `POST /v1/plans/${id}/approve`, run })
  })

  http.post('/v1/plans/:id/stop', optionalJson, async (req, res) => {
    readBody(req, nothing)
    res.json(await app.plans.stop(principalOf(req), pathId(req)))
  })
}

/** The answer of the call that was approved, as the tool's own path gives it, and the plan beside it. */
const approved = (view: PlanView): Record<string, unknown> => ({
  ...publicResult(approvalResult(view)),
  plan: view,
})
