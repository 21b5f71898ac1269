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

let arrived = 0

/** Messages that arrive one after the other before any is read; `app.app.settle()` reads them. */
export async function arrive(
  app: TestApp,
  { channel, address }: Where,
  texts: readonly (string | { text: string; quoted?: string; media?: 'audio' | 'image' })[],
): Promise<void> {
  for (const one of texts) {
    arrived += 1
    const { text, quoted, media } = typeof one === 'string' ? { text: one } : one
    await app.app.receive({
      channel,
      provider: 'sandbox',
      providerId: `burst-${arrived}`,
      from: address,
      to: app.app.ctx.channels[channel].sender,
      kind: media ? 'media' : 'text',
      text,
      ...(media ? { media } : {}),
      ...(quoted ? { quotedProviderId: quoted } : {}),
    })
  }
}

/** What the last of our answers with these words can be tapped at. */
export const tapOf = async (app: TestApp, button: string, words: string): Promise<string> =>
  `${button}:${await messageId(app, words)}`

/** Everything the device shows after the first `from` messages. */
export const since = async (app: TestApp, { channel, address }: Where, from: number): Promise<string[]> =>
  (await app.device(channel, address)).slice(from)
