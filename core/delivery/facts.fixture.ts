// A clinic with patients and messages, as short as the tests of the facts need them.
import { channelNames, type ChannelName } from '#channels/contract.ts'
import { ensureOrganization } from '../care/sites.ts'
import { randomIds } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { insertRows } from '../database/rows.ts'
import { putPatients } from '../patients/put-patients.ts'
import { rowOf } from '../patients/sample-rows.ts'
import { loadFacts, type Asked, type Facts, type Ways } from './facts.ts'
import type { Purpose } from './purposes.ts'
import type { DeliveryState } from './states.ts'

export const org = 'clinic'
export const now = new Date('2026-11-24T12:00:00+01:00')
const day = 24 * 3_600_000
export const daysAgo = (days: number): Date => new Date(now.getTime() - days * day)

/** WhatsApp tells what is read and has a window; the others neither. */
export const ways: Ways = {
  whatsapp: { sender: 'w', hasWindow: true, receipts: 'read' },
  sms: { sender: 's', receipts: 'delivered' },
  email: { sender: 'e', receipts: 'none' },
  push: { sender: 'p', receipts: 'none' },
}

export type Sent = {
  purpose?: Purpose
  channel?: ChannelName
  sendAt: Date
  state?: 'alive' | 'done' | 'blocked' | 'failed' | 'cancelled'
  delivery?: DeliveryState
  sentAt?: Date | null
  readAt?: Date
  subject?: { type: string; id: string; minute?: number }
  kind?: string
}

export type World = {
  db: Database
  rows: <R = Record<string, unknown>>(sql: string, params?: readonly unknown[]) => Promise<R[]>
  patient: (said?: Record<string, unknown>) => Promise<string>
  /** A message to a patient with its one delivery; answers its id. `done` where it was sent. */
  message: (patientId: string, sent: Sent) => Promise<string>
  facts: (asked: readonly (Partial<Asked> & { patientId: string | null })[], at?: Date) => Promise<Facts[]>
}

export async function factsWorld(db: Database): Promise<World> {
  const ids = randomIds()
  const ctx = {
    clock: { now: () => now, wall: () => 0, refresh: async () => {}, advanceTo: async () => {} },
    ids,
  }
  const handle = db.org(org)
  let made = 0
  await handle.tx((tx) => ensureOrganization(tx, { id: org, name: org, zone: 'Europe/Madrid', sites: [] }))
  const patient = async (said: Record<string, unknown> = {}): Promise<string> => {
    made += 1
    const externalId = `p${made}`
    const contactPoints = channelNames
      .filter((channel) => channel === 'sms' || channel === 'whatsapp')
      .map((channel) => ({ channel, value: `+3461${String(made).padStart(7, '0')}` }))
    await handle.tx((tx) =>
      putPatients(tx, ctx, org, [rowOf(externalId, { contactPoints, ...said })], 'test'),
    )
    const [row] = await handle.query<{ id: string }>('select id from patient where external_id = $1', [
      externalId,
    ])
    return row?.id ?? ''
  }
  const message = async (patientId: string, sent: Sent): Promise<string> => {
    const { channel = 'whatsapp', delivery = 'sent', sendAt } = sent
    const left = delivery === 'sent' || delivery === 'delivered' || delivery === 'read'
    const sentAt = sent.sentAt === undefined ? (left ? sendAt : null) : sent.sentAt
    const id = ids.next()
    const [point] = await handle.query<{ value: string }>(
      'select value from contact_point where patient_id = $1 and channel = $2',
      [patientId, channel],
    )
    const common = { org, created_at: sendAt, updated_at: sent.readAt ?? sentAt ?? sendAt, priority: 5 }
    await handle.tx(async (tx) => {
      await insertRows(tx, 'message', [
        {
          ...common,
          id,
          recipient: 'patient',
          patient_id: patientId,
          purpose: sent.purpose ?? 'survey',
          kind: sent.kind ?? 'nps_survey',
          words: 'nps_survey',
          slots: {},
          language: 'es',
          subject_type: sent.subject?.type,
          subject_id: sent.subject?.id,
          subject_version: sent.subject?.minute,
          hour_chosen: false,
          state: sent.state ?? (left ? 'done' : 'alive'),
          send_at: sendAt,
          actor: 'test',
        },
      ])
      await insertRows(tx, 'delivery', [
        {
          ...common,
          id: ids.next(),
          message_id: id,
          hop: 1,
          channel,
          lane: 'l',
          address: point?.value ?? 'x',
          state: delivery,
          due_at: sendAt,
          attempt: 0,
          sent_at: sentAt,
        },
      ])
    })
    return id
  }
  return {
    db,
    rows: (sql, params) => handle.query(sql, params),
    patient,
    message,
    facts: (asked, at = now) =>
      handle.tx((tx) =>
        loadFacts(tx, org, {
          now: at,
          channels: ways,
          asked: asked.map((one) => ({
            messageId: null,
            purpose: 'survey',
            subjectType: null,
            subjectId: null,
            startsAt: null,
            at,
            orderAt: at,
            ...one,
          })),
        }),
      ),
  }
}
