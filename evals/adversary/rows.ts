// Which rows a line wrote: found by the transaction that wrote them, told apart from what was there by their ids.
import type { PGlite } from '@electric-sql/pglite'

export type Change = {
  table: string
  change: 'added' | 'changed' | 'removed'
  /** As it stands now; of a removed row nothing. */
  row: Readonly<Record<string, unknown>>
  before?: Readonly<Record<string, unknown>>
}

type Kept = ReadonlyMap<string, Readonly<Record<string, unknown>>>
export type Tables = {
  names: readonly string[]
  keys: ReadonlyMap<string, readonly string[]>
  rows: ReadonlyMap<string, Kept>
}

/** What comes and goes with every message and says nothing of what an attack reached. */
const noise = new Set(['migration', 'webhook_event', 'delivery_event', 'provider_message', 'lane', 'clock'])

const keyOf = (row: Readonly<Record<string, unknown>>, keys: readonly string[]): string =>
  keys.map((key) => String(row[key])).join('/')

export async function tablesOf(pglite: PGlite): Promise<Tables> {
  const found = await pglite.query<{ name: string; keys: string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as keys
     from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
     where i.indisprimary and n.nspname = 'public' group by c.relname order by c.relname`,
  )
  const kept = found.rows.filter(({ name }) => !noise.has(name))
  const keys = new Map(kept.map((one) => [one.name, one.keys]))
  const rows = new Map<string, Kept>()
  for (const { name, keys: own } of kept) {
    const { rows: all } = await pglite.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from "${name}" t`,
    )
    rows.set(name, new Map(all.map(({ row }) => [keyOf(row, own), row])))
  }
  return { names: kept.map(({ name }) => name), keys, rows }
}

/** `since`: the first transaction of the line. */
export async function changesSince(pglite: PGlite, tables: Tables, since: number): Promise<Change[]> {
  const written = tables.names
    .map(
      (name) =>
        `select '${name}' as name, to_jsonb(t) as row from "${name}" t where t.xmin::text::bigint >= ${since}`,
    )
    .join(' union all ')
  const counted = tables.names.map((name) => `select '${name}' as name, count(*)::int as rows from "${name}"`)
  const { rows } = await pglite.query<{ name: string; row: Record<string, unknown> }>(written)
  const changes = rows.map(({ name, row }): Change => {
    const before = tables.rows.get(name)?.get(keyOf(row, tables.keys.get(name) ?? []))
    return before ? { table: name, change: 'changed', row, before } : { table: name, change: 'added', row }
  })
  const { rows: sizes } = await pglite.query<{ name: string; rows: number }>(counted.join(' union all '))
  for (const { name, rows: size } of sizes) {
    const added = changes.filter((one) => one.table === name && one.change === 'added').length
    const gone = (tables.rows.get(name)?.size ?? 0) + added - size
    for (let left = gone; left > 0; left -= 1) changes.push({ table: name, change: 'removed', row: {} })
  }
  return changes
}
