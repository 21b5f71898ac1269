// Vectors of our own texts, kept and searched: by pgvector where the server has it, else exactly, in this process.
import { toSql } from 'pgvector'
import type { Queryable } from '../database/database.ts'

export type Kind = 'example' | 'passage'
export type Embedded = { key: string; hash: string; numbers: readonly number[] }
type Of = { kind: Kind; model: string }

/** The hashes of the texts that have a vector, by key. */
export async function embeddedHashes(
  q: Queryable,
  org: string,
  { kind, model }: Of,
): Promise<ReadonlyMap<string, string>> {
  const rows = await q.query<{ key: string; hash: string }>(
    'select key, hash from embedding where org = $1 and kind = $2 and model = $3',
    [org, kind, model],
  )
  return new Map(rows.map(({ key, hash }) => [key, hash]))
}

/** Whether vectors are the database's own; a server that gets pgvector later goes on without. */
async function hasVectors(q: Queryable): Promise<boolean> {
  const rows = await q.query(
    `select 1 from pg_attribute where attrelid = 'embedding'::regclass and attname = 'vec' and not attisdropped`,
  )
  return rows.length > 0
}

/** Replaces what stood under the same keys, in one statement. */
export async function storeEmbeddings(
  q: Queryable,
  org: string,
  { kind, model, rows }: Of & { rows: readonly Embedded[] },
): Promise<void> {
  const vectors = await hasVectors(q)
  await q.query(
    `insert into embedding as e (org, kind, key, model, hash, numbers${vectors ? ', vec' : ''})
     select $1, $2, r.key, $3, r.hash, ('{' || r.list || '}')::real[]${vectors ? `, ('[' || r.list || ']')::vector` : ''}
     from unnest($4::text[], $5::text[], $6::text[]) as r(key, hash, list)
     on conflict (org, kind, key, model) do update set hash = excluded.hash, numbers = excluded.numbers
       ${vectors ? ', vec = excluded.vec' : ''}`,
    [
      org,
      kind,
      model,
      rows.map(({ key }) => key),
      rows.map(({ hash }) => hash),
      rows.map(({ numbers }) => numbers.join(',')),
    ],
  )
}

/** Forgets what no text stands behind any more. */
export async function keepOnly(
  q: Queryable,
  org: string,
  { kind, keys }: { kind: Kind; keys: readonly string[] },
): Promise<void> {
  await q.query('delete from embedding where org = $1 and kind = $2 and not key = any($3::text[])', [
    org,
    kind,
    keys,
  ])
}

export type Near = { key: string; similarity: number }

/** By cosine, the nearest first. Vectors of another length than the question's are left out. */
export async function nearest(
  q: Queryable,
  org: string,
  { kind, model, numbers, limit }: Of & { numbers: readonly number[]; limit: number },
): Promise<Near[]> {
  if (await hasVectors(q))
    return q.query<Near>(
      `select key, 1 - (vec <=> $4::vector) as similarity from embedding
       where org = $1 and kind = $2 and model = $3 and cardinality(numbers) = $5
       order by vec <=> $4::vector, key limit $6`,
      [org, kind, model, toSql([...numbers]), numbers.length, limit],
    )
  const rows = await q.query<{ key: string; numbers: number[] }>(
    'select key, numbers from embedding where org = $1 and kind = $2 and model = $3 and cardinality(numbers) = $4',
    [org, kind, model, numbers.length],
  )
  return rows
    .map((row) => ({ key: row.key, similarity: cosine(row.numbers, numbers) }))
    .sort((one, other) => other.similarity - one.similarity || (one.key < other.key ? -1 : 1))
    .slice(0, limit)
}

export function cosine(one: readonly number[], other: readonly number[]): number {
  let dot = 0
  let first = 0
  let second = 0
  for (const [index, number] of one.entries()) {
    const beside = other[index] ?? 0
    dot += number * beside
    first += number * number
    second += beside * beside
  }
  return first === 0 || second === 0 ? 0 : dot / Math.sqrt(first * second)
}
