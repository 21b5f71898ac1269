// Rows by the million, written as `submit` and the sender would have left them; statistics are fresh afterwards.
import type { Handle, Queryable } from '#core/database/database.ts'

/** Patients with one mobile number and consent for care and prevention on SMS. Ids are `p000000001` and on. */
export async function bulkPatients(db: Queryable, org: string, count: number): Promise<void> {
  await db.query(
    `insert into patient (org, id, external_id, given, family, search_name, birth_date, sex, language, created_at, updated_at)
     select $1, p, p, 'Ana', 'García', 'ana garcia', date '1950-05-05', 'female', 'es', '2026-11-01', '2026-11-01'
     from generate_series(1, $2::int) n, lateral (select 'p' || lpad(n::text, 9, '0') as p) as named`,
    [org, count],
  )
  await db.query(
    `insert into contact_point (org, id, patient_id, channel, kind, value, preferred, created_at)
     select $1, 'c' || lpad(n::text, 9, '0'), 'p' || lpad(n::text, 9, '0'), 'sms', 'phone', '+346' || lpad(n::text, 8, '0'), true, '2026-11-01'
     from generate_series(1, $2::int) n`,
    [org, count],
  )
  await db.query(
    `insert into consent (org, id, patient_id, purpose, channel, status, how, actor, at)
     select $1, purpose || lpad(n::text, 9, '0'), 'p' || lpad(n::text, 9, '0'), purpose, 'sms', 'given', 'import', 'evals', '2026-11-01'
     from generate_series(1, $2::int) n, unnest(array['care', 'prevention']) purpose`,
    [org, count],
  )
}

export type Wanted = {
  /** Begins the ids, so that kinds of rows are told apart. */
  prefix: string
  count: number
  state: 'scheduled' | 'queued' | 'delivered'
  purpose: 'care' | 'prevention'
  /** Of the first; the others follow by `everyMs`. */
  dueAt: Date
  everyMs: number
  /** They are spread over so many patients. */
  patients: number
}

/** The lane of worker-process.ts's SMS channel. */
const smsLane = 'sms:fake-sms'

const priorities = { care: 2, prevention: 6 } as const
const wordings = {
  care: { words: 'medication_reminder', slots: { reason: 'Toma de las diez', to: { given: 'Ana' } } },
  prevention: {
    words: 'health_alert',
    slots: { alert: 'Ola de calor.', link: 'https://mensajeria.clinica.example/l/x' },
  },
} as const

/** Messages with one SMS delivery each. */
export const bulkDeliveries = (db: Handle, org: string, wanted: Wanted): Promise<void> =>
  db.tx(async (tx) => {
    // The patients are known to be there; asking for each of a million rows would take most of the time.
    await tx.query('set local session_replication_role = replica')
    await tx.query(
      `insert into lane (org, id, channel, sender, tokens, rate_per_second, refilled_at)
       values ($1, $2, 'sms', 'fake-sms', 1, 1, '2026-11-01') on conflict do nothing`,
      [org, smsLane],
    )
    await insertDeliveries(tx, org, wanted)
  })

async function insertDeliveries(db: Queryable, org: string, wanted: Wanted): Promise<void> {
  const { prefix, count, state, purpose, dueAt, everyMs, patients } = wanted
  const { words, slots } = wordings[purpose]
  const over = state === 'delivered'
  await db.query(
    `insert into message (org, id, recipient, patient_id, purpose, kind, words, slots, language, state, send_at, valid_until,
       priority, actor, created_at, updated_at)
     select $1, $2 || lpad(n::text, 10, '0'), 'patient', 'p' || lpad((n % $9 + 1)::text, 9, '0'), $3, $4, $4, $5::jsonb, 'es', $6,
       due, due + interval '7 days', $10, 'evals', '2026-11-01', '2026-11-01'
     from generate_series(0, $7::int - 1) n,
       lateral (select $8::timestamptz + n * $11::float8 * interval '1 millisecond' as due) as timed`,
    [
      org,
      prefix,
      purpose,
      words,
      JSON.stringify(slots),
      over ? 'done' : 'alive',
      count,
      dueAt,
      patients,
      priorities[purpose],
      everyMs,
    ],
  )
  await db.query(
    `insert into delivery (org, id, message_id, hop, channel, lane, contact_point_id, address, state, due_at, priority, attempt,
       provider, provider_id, created_at, updated_at, sent_at)
     select $1, $2 || lpad(n::text, 10, '0'), $2 || lpad(n::text, 10, '0'), 1, 'sms', $3,
       'c' || lpad((n % $7 + 1)::text, 9, '0'), '+346' || lpad((n % $7 + 1)::text, 8, '0'), $4, due, $8, $9,
       case when $10 then 'none' end, case when $10 then 'none-' || $2 || n end, '2026-11-01', '2026-11-01', case when $10 then due end
     from generate_series(0, $5::int - 1) n,
       lateral (select $6::timestamptz + n * $11::float8 * interval '1 millisecond' as due) as timed`,
    [org, prefix, smsLane, state, count, dueAt, patients, priorities[purpose], over ? 1 : 0, over, everyMs],
  )
}

/** As a database looks that autovacuum has been at. */
export async function settleRows(db: Queryable): Promise<void> {
  for (const table of ['patient', 'contact_point', 'consent', 'message', 'delivery'])
    await db.query(`vacuum (analyze) ${table}`)
}
