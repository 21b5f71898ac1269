// Who calls: an API key or the token of this process's lock file, and whether that one may do what is asked.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import { type Principal, type Scope, scopes } from '#core/ctx.ts'
import type { Database } from '#core/database/database.ts'
import { CodedError } from '#core/errors.ts'
import { principalForKey } from '#core/keys/keys.ts'
import { holds } from '#tools/scopes.ts'

export type Authenticate = (authorization: string | undefined) => Promise<Principal | null>

/** `localToken` is the token of the lock file: whoever can read it is the owner of the data folder. */
export function bearerAuth(options: {
  db: Database
  org: string
  localToken: string | undefined
}): Authenticate {
  const { db, org, localToken } = options
  const local: Principal = { org, kind: 'local', id: 'local', scopes: new Set<Scope>(scopes) }
  return async (authorization) => {
    const token = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) return null
    if (localToken !== undefined && sameToken(token, localToken)) return local
    return principalForKey(db, token)
  }
}

/** Compared as digests: equal length, and no early end to measure. */
function sameToken(one: string, other: string): boolean {
  const digest = (token: string): Buffer => createHash('sha256').update(token).digest()
  return timingSafeEqual(digest(one), digest(other))
}

const principals = new WeakMap<Request, Principal>()

/** Lets only known callers through; the others get 401 and how to do better. */
export function requirePrincipal(authenticate: Authenticate): RequestHandler {
  return async (req, res, next) => {
    const principal = await authenticate(req.headers.authorization)
    if (!principal) {
      challenge(req, res)
      throw new CodedError('unauthenticated')
    }
    principals.set(req, principal)
    next()
  }
}

export function challenge(
  req: { headers: { authorization?: string | undefined } },
  res: Pick<Response, 'setHeader'>,
): void {
  const tried = req.headers.authorization !== undefined
  res.setHeader('WWW-Authenticate', `Bearer realm="metaqare"${tried ? ', error="invalid_token"' : ''}`)
}

/** Only behind `requirePrincipal`. */
export function principalOf(req: Request): Principal {
  const principal = principals.get(req)
  if (!principal) throw new CodedError('unauthenticated')
  return principal
}

/** The caller, if it holds the scope; otherwise `forbidden` names the one that is missing. */
export function requireScope(req: Request, scope: Scope): Principal {
  const principal = principalOf(req)
  if (!holds(principal, scope)) throw new CodedError('forbidden', { params: { scope } })
  return principal
}
