// Set-based inserts: rows travel as one JSON array, so that a thousand rows cost one statement.
import type { Queryable, Row } from './database.ts'

/**
 * Inserts whole rows; every column of the table is taken from the row, and one that is missing is null.
 * Not for tables with generated columns. `suffix` may hold an `on conflict` or `returning` clause.
 */
export async function insertRows<R = Row>(
  tx: Queryable,
  table: 'message' | 'delivery' | 'link' | 'incident' | 'usage_record',
  rows: readonly Row[],
  suffix = '',
): Promise<R[]> {
  if (rows.length === 0) return []
  return tx.query<R>(
    `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb) ${suffix}`,
    [JSON.stringify(rows)],
  )
}
