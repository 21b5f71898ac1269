// Deliveries in any state for tests of what people see and do: rows as the engine leaves them.
import { insertRows } from '#core/database/rows.ts'
import type { TestApp } from '#evals/test-app.ts'

type Shape = {
  message?: Record<string, unknown>
  delivery?: Record<string, unknown>
}

/** A message of Juan's with one attempt; answers their ids. Business time is the app's own. */
export async function storeAttempt(
  { app, clock, rows }: TestApp,
  { message = {}, delivery = {} }: Shape = {},
): Promise<{ message: string; delivery: string }> {
  const now = clock.now()
  const [juan] = await rows<{ id: string }>(`select id from patient where external_id = 'juan-garcia'`)
  const ids = { message: String(message['id'] ?? app.ctx.ids.next()), delivery: app.ctx.ids.next() }
  const common = { org: app.org, created_at: now, updated_at: now, priority: 2 }
  await app.ctx.db.org(app.org).tx(async (tx) => {
    const [known] = await tx.query('select 1 from message where id = $1', [ids.message])
    if (!known)
      await insertRows(tx, 'message', [
        {
          ...common,
          id: ids.message,
          recipient: 'patient',
          patient_id: juan?.id,
          purpose: 'care',
          kind: 'appointment_reminder',
          words: 'medication_reminder',
          slots: { to: { given: 'Juan' }, reason: 'Toma de medicación' },
          language: 'es',
          hour_chosen: false,
          state: 'failed',
          send_at: now,
          valid_until: new Date(now.getTime() + 3_600_000),
          actor: 'test',
          ...message,
        },
      ])
    await insertRows(tx, 'delivery', [
      {
        ...common,
        id: ids.delivery,
        message_id: ids.message,
        hop: 1,
        channel: 'sms',
        lane: `sms:${app.ctx.channels.sms.sender}`,
        address: '+34600000001',
        state: 'failed',
        reason: 'provider_down',
        due_at: now,
        attempt: 6,
        ...delivery,
      },
    ])
  })
  return ids
}

export async function storeLane(app: TestApp, lane: Record<string, unknown> = {}): Promise<string> {
  const row = {
    org: app.app.org,
    id: `sms:${app.app.ctx.channels.sms.sender}`,
    channel: 'sms',
    sender: app.app.ctx.channels.sms.sender,
    tokens: 1,
    rate_per_second: 100,
    refilled_at: app.clock.now(),
    failures: 0,
    ...lane,
  }
  await app.rows(`insert into lane select * from jsonb_populate_record(null::lane, $1::jsonb)`, [
    JSON.stringify(row),
  ])
  return row.id
}
