// What stands in a mail: headers that no field can break, HTML in which nothing is alive, calendars that keep their hour.
import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test, type TestContext } from 'node:test'
import ICAL from 'ical.js'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { simpleParser, type ParsedMail } from 'mailparser'
import { startFakeSmtp } from '#evals/fakes/smtp.ts'
import type { CalendarEntry, Content, Outgoing } from '../contract.ts'
import { emailChannel } from './email.ts'
import type { EmailOptions } from './options.ts'

const base: Omit<EmailOptions, 'smtpUrl'> = {
  from: 'Clínica Sol <avisos@clinica.example>',
  replyTo: 'citas@clinica.example',
  bounces: 'rebotes@clinica.example',
  webhookSecret: () => 'un-secreto-de-pruebas',
  publicUrl: 'https://citas.clinica.example',
  now: () => new Date('2026-08-20T08:00:00Z'),
}
const link = 'https://citas.clinica.example/l/abc'
const unsubscribe = 'https://citas.clinica.example/baja/tok'

type Sent = { raw: string; mail: ParsedMail; envelope: { from: string; to: string[] }; head: string }

/** What a relay gets of one message. */
async function sent(
  t: TestContext,
  content: Partial<Content>,
  { more = {}, options = {} }: { more?: Partial<Outgoing>; options?: Partial<EmailOptions> } = {},
): Promise<Sent> {
  const smtp = await startFakeSmtp()
  const { channel } = emailChannel({ ...base, smtpUrl: () => smtp.url, ...options })
  t.after(async () => {
    await channel.close?.()
    await smtp.close()
  })
  const result = await channel.send({
    org: 'org',
    deliveryId: 'd1',
    sender: channel.sender,
    address: 'ana@correo.example',
    content: { text: 'Hola', language: 'es', ...content },
    ...more,
  })
  assert.equal(result.state, 'sent', JSON.stringify(result))
  const [taken] = smtp.taken
  assert.ok(taken)
  const raw = taken.raw.toString('latin1')
  return { raw, mail: taken.parsed, envelope: taken.envelope, head: raw.slice(0, raw.indexOf('\r\n\r\n')) }
}

const headerNames = (head: string): string[] =>
  [...head.matchAll(/^([\w-]+):/gmu)].map(([, name]) => (name ?? '').toLowerCase())
const unfolded = (head: string): string => head.replace(/\r\n[ \t]+/gu, ' ')

test('headers say who, to whom, that a machine wrote it, and where bounces and answers go', async (t) => {
  const { head, envelope, mail } = await sent(
    t,
    { subject: 'Confirmación de cita' },
    { more: { answers: '<suya@correo.example>' } },
  )
  assert.deepEqual(envelope, { from: 'rebotes+d1@clinica.example', to: ['ana@correo.example'] })
  assert.equal(mail.messageId, '<d1@clinica.example>')
  assert.equal(mail.subject, 'Confirmación de cita')
  assert.equal(mail.from?.text, '"Clínica Sol" <avisos@clinica.example>')
  assert.equal(mail.inReplyTo, '<suya@correo.example>')
  assert.equal(mail.date?.toISOString(), '2026-08-20T08:00:00.000Z')
  const told = unfolded(head)
  assert.match(told, /^Reply-To: .*<citas\+d1@clinica\.example>$/mu)
  assert.match(told, /^Auto-Submitted: auto-generated$/mu)
  assert.match(told, /^X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply$/mu)
  assert.doesNotMatch(told, /^(?:List-|Bcc|X-Mailer)/imu)
})

test('one-click unsubscribing stands only on what can be unsubscribed, both ways in one header', async (t) => {
  const { head } = await sent(t, { unsubscribe })
  const lines = unfolded(head).split('\r\n')
  assert.deepEqual(
    lines.filter((line) => /^list-/iu.test(line)),
    [
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      `List-Unsubscribe: <${unsubscribe}>, <mailto:citas+d1@clinica.example?subject=BAJA>`,
    ],
  )
  const { head: insecure, mail } = await sent(t, { unsubscribe: 'http://localhost:3000/baja/tok' })
  assert.doesNotMatch(insecure, /^list-/imu)
  assert.match(mail.text ?? '', /http:\/\/localhost:3000\/baja\/tok/u)
})

test('without bounces and answers nothing pretends that there are any', async (t) => {
  const { envelope, head, mail } = await sent(
    t,
    {},
    { options: { bounces: undefined, replyTo: undefined, webhookSecret: undefined } },
  )
  assert.equal(envelope.from, 'avisos@clinica.example')
  assert.doesNotMatch(head, /^Reply-To/imu)
  assert.match(mail.text ?? '', /Nadie lee las respuestas/u)
})

const smuggled = 'x\r\nBcc: espia@mal.example\r\n\r\n<script>alert(1)</script>'
const fields: readonly [field: string, content: Partial<Content>, more?: Partial<Outgoing>][] = [
  ['subject', { subject: smuggled }],
  ['subject with bare CR', { subject: 'x\rBcc: espia@mal.example' }],
  ['subject with line separator', { subject: 'x\u2028Bcc: espia@mal.example\u0085Cc: espia@mal.example' }],
  ['unsubscribe', { unsubscribe: `${unsubscribe}\r\nBcc: espia@mal.example` }],
  ['link', { link: `https://citas.clinica.example/"\r\nBcc: espia@mal.example` }],
  ['link label', { link, linkLabel: smuggled }],
  ['language', { language: smuggled }],
  ['answers', {}, { answers: `<a@b>\r\nBcc: espia@mal.example` }],
  ['text', { text: smuggled }],
  [
    'calendar',
    {
      calendar: {
        uid: `u${smuggled}`,
        sequence: 0,
        method: 'request',
        startsAt: '2026-08-21T08:00:00Z',
        endsAt: '2026-08-21T08:15:00Z',
        zone: 'Europe/Madrid',
        summary: `s${smuggled}\r\nATTENDEE:mailto:espia@mal.example`,
        location: `l${smuggled}`,
        url: `https://a.example/${smuggled}`,
      },
    },
  ],
]
test('no field reaches a header or another recipient', async (t) => {
  const plain = headerNames((await sent(t, {})).head)
  const allowed = new Set([
    ...plain,
    'list-unsubscribe',
    'list-unsubscribe-post',
    'in-reply-to',
    'references',
  ])
  for (const [field, content, more] of fields) {
    const { head, envelope, mail } = await sent(t, content, { more })
    assert.deepEqual(envelope.to, ['ana@correo.example'], field)
    assert.deepEqual(
      headerNames(head).filter((name) => !allowed.has(name)),
      [],
      field,
    )
    assert.equal(mail.bcc ?? mail.cc, undefined, field)
    for (const { content: ics, contentType } of mail.attachments)
      if (contentType === 'text/calendar')
        assert.equal(ics.toString().match(/^ATTENDEE/gmu)?.length, 1, field)
  }
})

const hostile: readonly string[] = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  `</p></td></table></body></html><h1>`,
  `<!--`,
  `javascript:alert(1)`,
  `&lt;b&gt;`,
]
test('nothing a person can write is alive in the HTML', async (t) => {
  const tags = (html: string): string[] => [...html.matchAll(/<\/?([a-z][a-z0-9]*)/giu)].map(([tag]) => tag)
  const calm = await sent(t, { text: 'x', subject: 'x', link, linkLabel: 'x' })
  for (const bad of hostile) {
    const { mail } = await sent(t, { text: bad, subject: bad, link, linkLabel: bad })
    const html = String(mail.html)
    assert.deepEqual(tags(html), tags(String(calm.mail.html)), bad)
    for (const [tag] of html.matchAll(/<[a-z][^>]*>/giu)) assert.doesNotMatch(tag, /\son[a-z]+\s*=/iu)
    assert.ok(!/href="javascript/iu.test(html), bad)
  }
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'nada']) {
    const { mail } = await sent(t, { link: url, unsubscribe: url })
    assert.ok(!String(mail.html).includes('<a '), url)
  }
})

test('the page names its language and title, calls nothing from outside, and shows its link once', async (t) => {
  const text = `Tu cita está confirmada. Accede aquí: ${link}. Hasta pronto.\n\nOtra: https://mal.example/x`
  const { mail } = await sent(t, { text, link, linkLabel: 'Ver mi cita', subject: 'Cita', language: 'ca-ES' })
  const html = String(mail.html)
  assert.match(html, /<html lang="ca-ES">/u)
  assert.match(html, /<title>Cita<\/title>/u)
  assert.match(html, /<meta name="color-scheme" content="light dark">/u)
  assert.match(html, /Si és una emergència, truca al 112\./u)
  assert.equal(html.split(link).length - 1, 1)
  assert.match(html, new RegExp(`<a href="${link}"[^>]*>Ver mi cita</a>`, 'u'))
  assert.doesNotMatch(html, /<(?:img|script|link|iframe|form|video)|url\(|@import|<a href="https:\/\/mal/iu)
  assert.ok((mail.text ?? '').startsWith(text))
  // What the inbox shows beside the subject holds nothing of the message.
  const shown = html
    .slice(html.indexOf('<body'))
    .replace(/<[^>]+>/gu, '')
    .trim()
  assert.ok(shown.startsWith('Tens un missatge del teu centre.'))
})

for (const [language, emergency] of [
  ['es', 'Si es una emergencia, llama al 112.'],
  ['ca', 'Si és una emergència, truca al 112.'],
  ['gl', 'Se é unha emerxencia, chama ao 112.'],
  ['eu', 'Larrialdi bat bada, deitu 112ra.'],
  ['en', 'If it is an emergency, call 112.'],
  ['fr', 'En cas d’urgence, appelez le 112.'],
  ['pt', 'Se é uma emergência, ligue para o 112.'],
  ['de', 'Si es una emergencia, llama al 112.'],
] as const)
  test(`the frame speaks ${language}, in text and in HTML`, async (t) => {
    const { mail } = await sent(t, { language, unsubscribe })
    assert.ok(mail.text?.includes(emergency))
    assert.ok(String(mail.html).includes(emergency))
    assert.ok(mail.text?.includes(unsubscribe))
    assert.ok(mail.text?.includes('Clínica Sol'))
  })

test('a mail is signed, one-click unsubscribing with it, and a changed byte shows', async (t) => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const record = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  const { raw } = await sent(
    t,
    { unsubscribe },
    { options: { dkim: { domain: 'clinica.example', selector: 'mq', privateKey: () => pem } } },
  )
  const resolver = async (name: string): Promise<string[][]> => {
    assert.equal(name, 'mq._domainkey.clinica.example')
    return [[`v=DKIM1; k=rsa; p=${record}`]]
  }
  const verify = async (source: string) => {
    const { results } = await dkimVerify(Buffer.from(source, 'latin1'), { resolver })
    return results[0]
  }
  const good = await verify(raw)
  assert.equal(good?.status.result, 'pass')
  const signed = good?.signingHeaders?.keys.toLowerCase().split(/[:\s]+/u) ?? []
  for (const name of [
    'from',
    'reply-to',
    'subject',
    'to',
    'date',
    'message-id',
    'list-unsubscribe',
    'list-unsubscribe-post',
  ])
    assert.ok(signed.includes(name), `${name} in h=`)
  assert.notEqual((await verify(raw.replace('baja/tok', 'baja/tak')))?.status.result, 'pass')
  assert.notEqual((await verify(raw.replace('Hola', 'Holo')))?.status.result, 'pass')
})

const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'cita-1@clinica.example',
  sequence: 2,
  method: 'request',
  startsAt: '2026-08-21T08:00:00Z',
  endsAt: '2026-08-21T08:20:00Z',
  zone: 'Europe/Madrid',
  summary: 'Cita en Clínica Sol; planta 2, consulta 4',
  location: 'Calle Mayor, 1',
  url: link,
  ...more,
})

/** The calendar as a client reads it: method, event and the instants in UTC. */
function calendarOf({ mail, raw }: Sent) {
  const ics = mail.attachments.filter(({ contentType }) => /calendar|ics/u.test(contentType))
  const source = ics[0]?.content.toString() ?? ''
  for (const one of ics) assert.equal(one.content.toString(), source)
  const root = new ICAL.Component(ICAL.parse(source))
  const zone = root.getFirstSubcomponent('vtimezone')
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const event = root.getFirstSubcomponent('vevent')
  assert.ok(event)
  const instant = (name: string): string =>
    (event.getFirstPropertyValue(name) as InstanceType<typeof ICAL.Time>).toJSDate().toISOString()
  return {
    parts: ics.map(({ contentType }) => contentType).sort(),
    method: root.getFirstPropertyValue('method'),
    typed: /text\/calendar;[^\r]*(?:\r\n\s[^\r]*)?method=(\w+)/u.exec(raw)?.[1],
    event,
    starts: instant('dtstart'),
    ends: instant('dtend'),
    tzid: event.getFirstProperty('dtstart')?.getFirstParameter('tzid'),
    source,
  }
}

const hours: readonly [label: string, zone: string, startsAt: string, local: string | null][] = [
  ['Madrid in summer', 'Europe/Madrid', '2026-08-21T08:00:00.000Z', '20260821T100000'],
  ['Madrid in winter', 'Europe/Madrid', '2026-12-21T09:00:00.000Z', '20261221T100000'],
  ['Madrid on the day summer ends', 'Europe/Madrid', '2026-10-25T09:00:00.000Z', '20261025T100000'],
  ['Madrid just before summer begins', 'Europe/Madrid', '2027-03-28T00:30:00.000Z', '20270328T013000'],
  ['Madrid just after summer began', 'Europe/Madrid', '2027-03-28T01:30:00.000Z', '20270328T033000'],
  ['Canarias in summer', 'Atlantic/Canary', '2026-08-21T09:00:00.000Z', '20260821T100000'],
  ['Canarias in winter', 'Atlantic/Canary', '2026-12-21T10:00:00.000Z', '20261221T100000'],
  ['Madrid in the hour that comes twice, the second time', 'Europe/Madrid', '2026-10-25T01:30:00.000Z', null],
  ['a zone that is not Spain’s', 'America/Bogota', '2026-12-21T10:00:00.000Z', null],
]
test('an appointment keeps its hour in each zone and season', async (t) => {
  for (const [label, zone, startsAt, local] of hours) {
    const calendar = calendarOf(
      await sent(t, { calendar: entry({ zone, startsAt, endsAt: startsAt.replace(':00.000', ':45.000') }) }),
    )
    assert.equal(calendar.starts, startsAt, label)
    assert.equal(calendar.tzid ?? null, local === null ? null : zone, label)
    assert.match(
      calendar.source,
      local === null ? /DTSTART:\d{8}T\d{6}Z/u : new RegExp(`DTSTART;TZID=${zone}:${local}`, 'u'),
      label,
    )
  }
})

test('an appointment goes as invitation, its end as cancellation, under one uid', async (t) => {
  const asked = calendarOf(await sent(t, { calendar: entry() }))
  assert.deepEqual(asked.parts, ['application/ics', 'text/calendar'])
  assert.deepEqual([asked.method, asked.typed], ['REQUEST', 'REQUEST'])
  const attendee = asked.event.getFirstProperty('attendee')
  assert.equal(attendee?.getFirstValue(), 'mailto:ana@correo.example')
  assert.equal(attendee?.getFirstParameter('rsvp'), 'TRUE')
  assert.equal(asked.event.getFirstPropertyValue('organizer'), 'mailto:citas@clinica.example')
  assert.equal(asked.event.getFirstPropertyValue('summary'), entry().summary)
  assert.equal(asked.event.getFirstPropertyValue('uid'), entry().uid)
  assert.equal(asked.event.getFirstPropertyValue('sequence'), 2)
  assert.equal(asked.event.getFirstSubcomponent('valarm'), null)
  assert.match(asked.source, /^DTSTAMP:20260820T080000Z\r$/mu)
  const ended = calendarOf(await sent(t, { calendar: entry({ method: 'cancel', sequence: 3 }) }))
  assert.deepEqual([ended.method, ended.typed], ['CANCEL', 'CANCEL'])
  assert.equal(ended.event.getFirstPropertyValue('status'), 'CANCELLED')
  assert.equal(ended.event.getFirstPropertyValue('uid'), entry().uid)
  const unread = calendarOf(
    await sent(t, { calendar: entry() }, { options: { replyTo: undefined, webhookSecret: undefined } }),
  )
  assert.deepEqual([unread.method, unread.typed], ['PUBLISH', 'PUBLISH'])
  assert.equal(unread.event.getFirstProperty('attendee'), null)
})

const glances: readonly [language: string, entry: CalendarEntry, day: string, cancelled: string][] = [
  ['es', entry({ method: 'cancel' }), 'Viernes, 21 de agosto', 'Cita anulada'],
  ['ca', entry({ method: 'cancel' }), 'Divendres, 21 d’agost', 'Cita anul·lada'],
  ['eu', entry({ method: 'cancel' }), 'Abuztuak 21, ostirala', 'Hitzordua bertan behera'],
]
test('day, hours and place are read at a glance, in the zone they were meant in', async (t) => {
  for (const [language, calendar, day, cancelled] of glances) {
    const { mail } = await sent(t, { calendar, language })
    for (const words of [day, '10:00 – 10:20', 'Calle Mayor, 1', cancelled])
      assert.ok(String(mail.html).includes(`>${words}<`), `${language}: ${words}`)
  }
  const { mail } = await sent(t, { calendar: entry({ zone: 'Atlantic/Canary' }) })
  assert.ok(String(mail.html).includes('>09:00 – 09:20<'))
  assert.ok(!String(mail.html).includes('Cita anulada'))
})

test('text comes first and HTML second, so that each reader finds its own', async (t) => {
  const { raw } = await sent(t, {})
  const parsed = await simpleParser(raw)
  assert.match(
    String((parsed.headers.get('content-type') as { value: string }).value),
    /^multipart\/alternative$/u,
  )
  assert.ok(raw.indexOf('text/plain') < raw.indexOf('text/html'))
})
