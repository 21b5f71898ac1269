// Our WhatsApp channel against Meta's own description of its API, served by Prism: a judge that nobody here wrote.
// The judges are a package of their own, so what is judged is reached by its path.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Channel, Content, Outgoing } from '../../channels/contract.ts'
import { metaChannel } from '../../channels/meta/meta.ts'
import { allTemplates } from '../../prompts/templates/templates.ts'

export type Verdict = { check: string; ok: boolean; note: string }

const phoneNumberId = '106540352242922'
const wabaId = '102290129340398'

/**
 * `prismUrl` serves business-messaging-api_v23.0 of github.com/facebook/openapi. Prism answers 422 to what the description
 * does not allow, and a fixed example to what it does. Two faults of the description are known: it does not know
 * `biz_opaque_callback_data`, which Meta's reference of "Messages" has, so that this one field is taken out on the way; and
 * it wants a template's buttons at places 2 to 6 (`index` matches `^[2-6, 11-14]$`), so that templates go without theirs.
 */
export async function refereeMeta(prismUrl: string): Promise<Verdict[]> {
  const way = await startWay(prismUrl)
  const { channel } = metaChannel({
    accessToken: () => 'EAAB0123456789',
    appSecret: () => 'unused-here',
    verifyToken: () => 'unused-here',
    phoneNumberId,
    wabaId,
    sender: phoneNumberId,
    baseUrl: way.url,
    apiVersion: 'v23.0',
  })
  try {
    const verdicts: Verdict[] = []
    for (const [check, content, more] of sends) verdicts.push(await judgeSend(channel, check, content, more))
    verdicts.push(await judgeLanguages(channel), ...(await judgeTemplates(channel)))
    verdicts.push(await judgeJudge(prismUrl))
    return verdicts
  } finally {
    await way.close()
  }
}

/** Passes everything on but the one field that the description forgot. */
async function startWay(to: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((req, res) => {
    void (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of req) chunks.push(chunk as Buffer)
      const body = Buffer.concat(chunks)
        .toString('utf8')
        .replace(/,"biz_opaque_callback_data":"[^"]*"/, '')
      const { authorization = '', 'user-agent': agent = '', 'content-type': type } = req.headers
      const answer = await fetch(to + (req.url ?? '/'), {
        method: req.method ?? 'GET',
        headers: { authorization, 'user-agent': agent, ...(type ? { 'content-type': type } : {}) },
        ...(body === '' ? {} : { body }),
      })
      res.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/plain' })
      res.end(Buffer.from(await answer.arrayBuffer()))
    })().catch(() => res.writeHead(502).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A judge that lets everything through says nothing: a request that is wrong must be refused. */
async function judgeJudge(prismUrl: string): Promise<Verdict> {
  const { status } = await fetch(`${prismUrl}/v23.0/${phoneNumberId}/messages`, {
    method: 'POST',
    headers: {
      authorization: 'Bearer EAAB0123456789',
      'user-agent': 'metaqare/1.0.0',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ messaging_product: 'whatsapp', to: '+34600000001', type: 'text', text: {} }),
  })
  return { check: 'the judge refuses what is wrong', ok: status === 422, note: `status ${status}` }
}

const buttons = [
  { label: 'Confirmo', payload: 'confirm:06c2f6x1m3kq9v0wz4t8r5n7bd' },
  { label: 'Cambiar', payload: 'reschedule:06c2f6x1m3kq9v0wz4t8r5n7bd' },
  { label: 'Anular', payload: 'cancel:06c2f6x1m3kq9v0wz4t8r5n7bd' },
]
const text = 'Hola Íñigo, tu cita está confirmada para el 21 de agosto a las 10:00h. 👩‍⚕️'

const sends: readonly [check: string, content: Content, more: Partial<Outgoing>][] = [
  ['a text', { text }, {}],
  ['a text of 4096 characters', { text: 'x'.repeat(4096) }, {}],
  ['three reply buttons', { text, buttons }, {}],
  ['an answer to a message', { text }, { answers: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQQA=' }],
  [
    'a template without a variable',
    { text, template: { providerId: 'mq_a/1', language: 'es', variables: [] } },
    {},
  ],
]

async function judgeSend(
  channel: Channel,
  check: string,
  content: Content,
  more: Partial<Outgoing>,
): Promise<Verdict> {
  const result = await channel.send({
    org: 'one',
    deliveryId: '06c2f6x1m3kq9v0wz4t8r5n7bd',
    sender: phoneNumberId,
    address: '+34600000001',
    content,
    ...more,
  })
  return { check: `sends ${check}`, ok: result.state === 'sent', note: JSON.stringify(result) }
}

/** Each template of the product once, filled with its samples. */
async function judgeLanguages(channel: Channel): Promise<Verdict> {
  const refused: string[] = []
  const drafts = allTemplates('https://mensajeria.clinica.example')
  for (const { name, language, samples } of drafts) {
    const template = { providerId: `${name}/1`, language, variables: samples }
    const { ok } = await judgeSend(channel, name, { text, template }, {})
    if (!ok) refused.push(`${name} ${language}`)
  }
  const note = refused.length === 0 ? `${drafts.length} templates` : `refused: ${refused.join(', ')}`
  return { check: 'sends every template of every language', ok: refused.length === 0, note }
}

async function judgeTemplates({ templates }: Channel): Promise<Verdict[]> {
  if (!templates) return [{ check: 'registers templates', ok: false, note: 'no port' }]
  const refused: string[] = []
  let providerId = ''
  for (const draft of allTemplates('https://mensajeria.clinica.example')) {
    try {
      providerId = (await templates.register(draft)).providerId
    } catch (error) {
      refused.push(`${draft.name} ${draft.language}: ${codeOf(error)}`)
    }
  }
  const state = await templates.state(providerId).then(
    (told) => told.state,
    (error: unknown) => codeOf(error),
  )
  return [
    { check: 'registers every template', ok: refused.length === 0, note: refused.join(', ') },
    { check: 'reads the state of a template', ok: state === 'approved', note: state },
  ]
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'failed'
