// The narrow interface to PostgreSQL. Two drivers stand behind it (pglite.ts, native.ts); nothing else in the product knows which.

export type Row = Record<string, unknown>

/** What SQL runs on. Parameters are `$1…`; integers come back as numbers, `bytea` as Uint8Array, `timestamptz` as Date, `date` as 'YYYY-MM-DD'. */
export type Queryable = {
  query<R = Row>(sql: string, params?: readonly unknown[]): Promise<R[]>
}

/**
 * A scoped way in. `tx` runs its function in one transaction and rolls back when it throws.
 * Using an outer handle inside a `tx` throws `nested_transaction` on both drivers (it would hang on PGlite).
 */
export type Handle = Queryable & {
  tx<T>(work: (tx: Queryable) => Promise<T>): Promise<T>
}

export type Database = {
  readonly driver: 'pglite' | 'native'
  /** Everything of one organization. Row-level security can stand behind this without touching a caller. */
  org(id: string): Handle
  /** Workers, migrations, sign-in: what is above organizations. */
  system(): Handle
  close(): Promise<void>
}
