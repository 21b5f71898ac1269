// A world of its own for each story: sample patients, Juan's confirmation on his phone, the clock at the brief's Monday.
import { addressOf, testApp, type TestApp } from '#evals/test-app.ts'

export type Where = { channel: 'whatsapp' | 'sms'; address: string }

export async function story(
  work: (app: TestApp, juan: Where) => Promise<void>,
  options: Parameters<typeof testApp>[0] = {},
): Promise<void> {
  const app = await testApp(options)
  try {
    await app.call('enviarConfirmacionCita', {
      paciente: 'Juan García',
      fechaHora: '2024-08-21 10:00',
      tipoCita: 'Videoconsulta',
      canal: 'WhatsApp',
    })
    await app.app.settle()
    await work(app, { channel: 'whatsapp', address: await addressOf(app, 'juan-garcia', 'whatsapp') })
  } finally {
    await app.end()
  }
}

export const last = async (app: TestApp, { channel, address }: Where): Promise<string> =>
  (await app.device(channel, address)).at(-1) ?? ''

export const incidents = (app: TestApp) =>
  app.rows<{ queue: string; urgency: string; intent: string; listed: string[] }>(
    'select queue, urgency, intent, listed from incident order by number',
  )

export const queuesOf = async (app: TestApp): Promise<string[]> =>
  (await incidents(app)).map((one) => one.queue)

const juanId = `(select id from patient where external_id = 'juan-garcia')`

/** Status of the appointment that Juan's confirmation speaks of. */
export const appointment = async (app: TestApp) =>
  (
    await app.rows<{ status: string }>(
      `select status from appointment where starts_at = '2024-08-21T08:00Z' and patient_id = ${juanId}`,
    )
  )[0]?.status

export const withdrawn = (app: TestApp) =>
  app.rows<{ purpose: string; channel: string; how: string; evidence: { inbound?: string } }>(
    `select purpose, channel, how, evidence from consent where status = 'withdrawn' and patient_id = ${juanId} order by seq`,
  )

export const messageId = async (app: TestApp, words = 'appointment_confirmation') =>
  (
    await app.rows<{ id: string }>(
      'select id from message where words = $1 order by created_at desc, id desc limit 1',
      [words],
    )
  )[0]?.id ?? ''

/** The wordings of our answers so far, in order. */
export const answers = async (app: TestApp): Promise<string[]> =>
  (
    await app.rows<{ words: string }>(
      `select m.words from message m join delivery d on d.org = m.org and d.message_id = m.id
       where m.kind = 'agent_reply' order by m.created_at, m.id`,
    )
  ).map((row) => row.words)
