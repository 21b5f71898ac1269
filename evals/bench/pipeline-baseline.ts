// The same rows as the pipeline leaves, written by bare set-based SQL: no decision, no wording, no fence, one connection.
import { randomIds } from '#core/clock.ts'
import type { Client } from 'pg'
import { slices, timed } from './figure.ts'
import { batch, morning, type Phases } from './pipeline-ours.ts'

const org = 'bench'

const text =
  'Nueva campaña de vacunación antigripal. Solicita tu cita aquí: https://mensajeria.clinica.example/l/Zk3v9QyT2bXw7Lr5aP0uNg'
const slots = JSON.stringify({
  to: { given: 'Ana' },
  alert: 'Nueva campaña de vacunación antigripal. Solicita tu cita aquí:',
  link: 'https://mensajeria.clinica.example/l/Zk3v9QyT2bXw7Lr5aP0uNg',
})
const content = JSON.stringify({ text, link: 'https://mensajeria.clinica.example/l/Zk3v9QyT2bXw7Lr5aP0uNg' })

/** Ids and codes are made before the clock runs. */
type Row = { patient: string; message: string; delivery: string; code: string; address: string }

export async function openBaseline(client: Client): Promise<(messages: number) => Promise<Phases>> {
  const ids = randomIds()
  await client.query(`insert into organization (id, name, zone) values ($1, $1, 'Europe/Madrid')`, [org])
  let people = 0
  return async (messages) => {
    const rows = Array.from({ length: messages }, (_, n): Row => ({
      patient: ids.next(),
      message: ids.next(),
      delivery: ids.next(),
      code: ids.code(),
      address: `+346${String(people + n).padStart(8, '0')}`,
    }))
    people += messages
    await client.query(
      `insert into patient (org, id, external_id, given, family, search_name, created_at, updated_at)
       select $1, p, p, 'Ana', 'García', 'ana garcia', $3, $3 from unnest($2::text[]) p`,
      [org, rows.map((row) => row.patient), morning],
    )
    await client.query('analyze')
    const parts = slices(rows, batch)
    return {
      submit: await timed(() => each(client, parts, store)),
      send: await timed(async () => {
        for (const part of parts)
          for (const step of [handOver, record]) await inOne(client, () => step(client, part))
      }),
      receipts: await timed(() => each(client, parts, told)),
    }
  }
}

type Step = (client: Client, rows: readonly Row[]) => Promise<void>

async function each(client: Client, parts: readonly Row[][], step: Step): Promise<void> {
  for (const part of parts) await inOne(client, () => step(client, part))
}

async function inOne(client: Client, run: () => Promise<void>): Promise<void> {
  await client.query('begin')
  await run()
  await client.query('commit')
}

const deliveries = (rows: readonly Row[]): string[] => rows.map((row) => row.delivery)
const messages = (rows: readonly Row[]): string[] => rows.map((row) => row.message)

const events = async (client: Client, type: string, rows: readonly Row[]): Promise<void> => {
  await client.query(
    `insert into event (org, type, ids, at) select $1, $2, jsonb_build_object('delivery', d, 'message', m), $5
     from unnest($3::text[], $4::text[]) as r(d, m)`,
    [org, type, deliveries(rows), messages(rows), morning],
  )
}

const store: Step = async (client, rows) => {
  await client.query(
    `insert into business_key (org, key, message_id, fingerprint, created_at)
     select $1, 'prevention|alert:flu|' || p, m, p, $4 from unnest($2::text[], $3::text[]) as r(p, m)`,
    [org, rows.map((row) => row.patient), messages(rows), morning],
  )
  await client.query(
    `insert into message (org, id, recipient, patient_id, purpose, kind, words, slots, language, subject_type, subject_id,
       business_key, state, send_at, valid_until, priority, actor, created_at, updated_at)
     select $1, m, 'patient', p, 'prevention', 'health_alert', 'health_alert', $4::jsonb, 'es', 'alert', 'flu',
       'prevention|alert:flu|' || p, 'alive', $5::timestamptz, $5::timestamptz + interval '7 days', 6, 'evals', $5, $5
     from unnest($2::text[], $3::text[]) as r(m, p)`,
    [org, messages(rows), rows.map((row) => row.patient), slots, morning],
  )
  await client.query(
    `insert into link (code, org, kind, patient_id, subject_type, subject_id, message_id, language, created_at, expires_at)
     select c, $1, 'request', p, 'alert', 'flu', m, 'es', $5::timestamptz, $5::timestamptz + interval '60 days'
     from unnest($2::text[], $3::text[], $4::text[]) as r(c, p, m)`,
    [org, rows.map((row) => row.code), rows.map((row) => row.patient), messages(rows), morning],
  )
  await client.query(
    `insert into delivery (org, id, message_id, hop, channel, lane, contact_point_id, address, state, due_at, priority, created_at, updated_at)
     select $1, d, m, 1, 'whatsapp', 'whatsapp:none-whatsapp', d, a, 'queued', $5, 6, $5, $5
     from unnest($2::text[], $3::text[], $4::text[]) as r(d, m, a)`,
    [org, deliveries(rows), messages(rows), rows.map((row) => row.address), morning],
  )
  await events(client, 'message.submitted', rows)
}

const handOver: Step = async (client, rows) => {
  await client.query(
    `update delivery set state = 'handing_over', content = $4::jsonb, worker = 'w', lease_until = $3,
       attempt = attempt + 1, updated_at = $3
     where org = $1 and id = any($2::text[])`,
    [org, deliveries(rows), morning, content],
  )
  await events(client, 'delivery.handing_over', rows)
}

const record: Step = async (client, rows) => {
  await client.query(
    `insert into provider_message (provider, provider_id, org, delivery_id) select 'none', 'none-' || d, $1, d from unnest($2::text[]) d`,
    [org, deliveries(rows)],
  )
  await client.query(
    `update delivery set state = 'sent', provider = 'none', provider_id = 'none-' || id, worker = null, lease_until = null,
       sent_at = $3, updated_at = $3 where org = $1 and id = any($2::text[])`,
    [org, deliveries(rows), morning],
  )
  await client.query(
    `update message set state = 'done', updated_at = $3 where org = $1 and id = any($2::text[])`,
    [org, messages(rows), morning],
  )
  await client.query(
    `insert into usage_record (org, id, delivery_id, channel, purpose, segments, at)
     select $1, d, d, 'whatsapp', 'prevention', 1, $3 from unnest($2::text[]) d`,
    [org, deliveries(rows), morning],
  )
  await events(client, 'delivery.sent', rows)
}

const told: Step = async (client, rows) => {
  await client.query(
    `insert into delivery_event (org, id, provider, provider_id, event_key, delivery_id, type, at, received_at, applied_at)
     select $1, d, 'none', 'none-' || d, 'none-' || d || ':delivered', d, 'delivered', $3, $3, $3 from unnest($2::text[]) d`,
    [org, deliveries(rows), morning],
  )
  await client.query(
    `update delivery set state = 'delivered', updated_at = $3 where org = $1 and id = any($2::text[])`,
    [org, deliveries(rows), morning],
  )
  await events(client, 'delivery.delivered', rows)
}
