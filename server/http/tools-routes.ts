// POST /v1/tools/<function> and /v1/staff: everything that sends goes through `app`, under the caller's scopes.
import type { Express, Response } from 'express'
import { z } from 'zod'
import { CodedError } from '#core/errors.ts'
import { type ToolName, toolNames } from '#tools/contract.ts'
import type { App } from '../contract.ts'
import { publicResult } from '../tool-result.ts'
import { principalOf } from './auth.ts'
import { jsonBody, readBody } from './body.ts'
import { type Answer, answerOnce } from './idempotency.ts'
import { problemType } from './problem.ts'

export const toolArguments = z.record(z.string(), z.unknown())
export const staffBody = z.strictObject({
  sentence: z.string().trim().min(1).max(2000),
  /** From the answer before: what is said now may correct or complete it. */
  session: z.string().min(1).max(64).optional(),
})

const isToolName = (name: unknown): name is ToolName => toolNames.some((known) => known === name)

export function mountTools(http: Express, app: App): void {
  http.post('/v1/tools/:function', jsonBody, async (req, res) => {
    const principal = principalOf(req)
    const name = req.params['function']
    if (!isToolName(name))
      throw new CodedError('not_found', { field: 'function', params: { options: toolNames } })
    const args = readBody(req, toolArguments)
    const answer = await answerOnce(req, {
      ctx: app.ctx,
      principal,
      route: `POST /v1/tools/${name}`,
      run: async () => ({ status: 200, body: publicResult(await app.call(principal, name, args)) }),
    })
    if (answer.replayed) res.setHeader('Idempotency-Replayed', 'true')
    send(res, answer)
  })

  http.post('/v1/staff', jsonBody, async (req, res) => {
    const { sentence, session } = readBody(req, staffBody)
    res.json(await app.staff(principalOf(req), sentence, session))
  })
}

function send(res: Response, { status, body }: Answer): void {
  res
    .status(status)
    .type(status >= 400 ? problemType : 'json')
    .send(JSON.stringify(body))
}
