// /v1/lookups: the read-only questions, by query or, so that a name need not stand in a URL, by body. Scopes are the registry's.
import type { Express, Request } from 'express'
import { z } from 'zod'
import { CodedError } from '#core/errors.ts'
import { lookups } from '#tools/lookups/registry.ts'
import type { App } from '../contract.ts'
import { publicLookup } from '../lookup-result.ts'
import { principalOf } from './auth.ts'
import { jsonBody, readBody } from './body.ts'
import { schemaOf } from './openapi-parts.ts'

export const lookupArguments = z.record(z.string(), z.unknown())

export function mountLookups(http: Express, app: App): void {
  http.get('/v1/lookups', (req, res) => {
    principalOf(req)
    res.json({ data: Object.values(lookups).map(listedOf) })
  })
  http.get('/v1/lookups/:name', async (req, res) => {
    res.json(await answer(app, req, { ...req.query }))
  })
  http.post('/v1/lookups/:name', jsonBody, async (req, res) => {
    res.json(await answer(app, req, readBody(req, lookupArguments)))
  })
}

const answer = async (app: App, req: Request, args: Record<string, unknown>) =>
  publicLookup(await app.lookup(principalOf(req), nameIn(req), args))

function nameIn(req: Request): string {
  const name = req.params['name']
  if (typeof name !== 'string' || !Object.hasOwn(lookups, name))
    throw new CodedError('not_found', { field: 'name', params: { options: Object.keys(lookups) } })
  return name
}

const listedOf = ({ name, title, description, toolset, scopes, input }: (typeof lookups)[string]) => ({
  name,
  title,
  description,
  toolset,
  scopes,
  input: schemaOf(input, 'input'),
})
