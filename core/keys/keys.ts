// API keys: made once, shown once, kept only as a hash; what a key may do is read from here, at most a second old.
import { createHash, randomBytes } from 'node:crypto'
import { type Ctx, type Principal, type Scope, scopes as knownScopes } from '../ctx.ts'
import type { Database } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { recordEvents } from '../events/events.ts'
import { isLine } from '../text/plain-words.ts'

export type StoredKey = { id: string; name: string; scopes: Scope[]; createdAt: Date; revokedAt: Date | null }

type KeyContext = Pick<Ctx, 'db' | 'clock' | 'ids'>

const longestName = 100

/** The only time the key itself exists outside its holder. */
export async function createKey(
  ctx: KeyContext,
  org: string,
  wanted: { name: string; scopes: readonly string[] },
): Promise<{ id: string; key: string }> {
  const name = wanted.name.trim()
  if (name === '' || name.length > longestName || !isLine(name)) {
    throw new CodedError('invalid_input', { field: 'name', params: { max: longestName } })
  }
  const scopes = readScopes(wanted.scopes)
  const id = ctx.ids.next()
  const key = `mq_${id}_${randomBytes(32).toString('base64url')}`
  await ctx.db.org(org).tx(async (tx) => {
    await tx.query(
      'insert into api_key (org, id, name, hash, scopes, created_at) values ($1, $2, $3, $4, $5::text[], $6)',
      [org, id, name, hashOf(key), scopes, ctx.clock.now()],
    )
    await recordEvents(tx, ctx, org, [{ type: 'key.created', ids: { key: id } }])
  })
  return { id, key }
}

/** Newest first, revoked ones too. */
export async function listKeys(db: Database, org: string): Promise<StoredKey[]> {
  return db.org(org).query<StoredKey>(
    `select id, name, scopes, created_at as "createdAt", revoked_at as "revokedAt"
     from api_key where org = $1 order by created_at desc, id desc`,
    [org],
  )
}

/** Revoking twice is the same as once. Throws `not_found`. */
export async function revokeKey(ctx: KeyContext, org: string, id: string): Promise<void> {
  await ctx.db.org(org).tx(async (tx) => {
    const known = await tx.query<{ revoked_at: Date | null }>(
      'select revoked_at from api_key where org = $1 and id = $2 for update',
      [org, id],
    )
    const [key] = known
    if (!key) throw new CodedError('not_found', { field: 'id' })
    if (key.revoked_at) return
    await tx.query('update api_key set revoked_at = $3 where org = $1 and id = $2', [
      org,
      id,
      ctx.clock.now(),
    ])
    await recordEvents(tx, ctx, org, [{ type: 'key.revoked', ids: { key: id } }])
  })
  readers.get(ctx.db)?.clear()
}

const shapeOfKey = /^mq_[0-9a-z]{20,32}_[\w-]{43}$/

/**
 * Whose key this is, or null. Looked up by its hash, so that the time taken says nothing of stored keys.
 * `admin` hands out keys with any scope, so it stands for all of them.
 */
export async function principalForKey(db: Database, key: string): Promise<Principal | null> {
  if (!shapeOfKey.test(key)) return null
  const hash = hashOf(key)
  const known = readers.get(db) ?? new Map<string, Read>()
  readers.set(db, known)
  const read = known.get(hash)
  if (read && read.until > performance.now()) return read.principal
  const principal = await readPrincipal(db, hash)
  if (known.size >= mostRead) known.clear()
  if (principal) known.set(hash, { principal, until: performance.now() + freshMs })
  else known.delete(hash)
  return principal
}

/** Programs ask in bursts. A key revoked here stops at once, one revoked by another process within this time. */
const freshMs = 1000
const mostRead = 10_000
type Read = { principal: Principal; until: number }
const readers = new WeakMap<Database, Map<string, Read>>()

async function readPrincipal(db: Database, hash: string): Promise<Principal | null> {
  const [found] = await db
    .system()
    .query<{ org: string; id: string; scopes: string[] }>(
      'select org, id, scopes from api_key where hash = $1 and revoked_at is null',
      [hash],
    )
  if (!found) return null
  const granted = found.scopes.includes('admin')
    ? knownScopes
    : knownScopes.filter((scope) => found.scopes.includes(scope))
  return { org: found.org, kind: 'key', id: found.id, scopes: new Set<Scope>(granted) }
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex')

const isScope = (scope: string): scope is Scope => knownScopes.some((known) => known === scope)

function readScopes(wanted: readonly string[]): Scope[] {
  const distinct = [...new Set(wanted.map((scope) => scope.trim()))]
  const granted = distinct.filter(isScope)
  if (granted.length === 0 || granted.length < distinct.length) {
    throw new CodedError('invalid_input', { field: 'scopes', params: { options: knownScopes } })
  }
  return granted
}
