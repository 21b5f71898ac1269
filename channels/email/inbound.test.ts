// Incoming mail as programs write it: answers, bounces, calendars, machines, and what is broken.
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Arrival, InboundEvent, Receipt } from '../contract.ts'
import { emailChannel } from './email.ts'

const secret = 'un-secreto-de-pruebas'
const receivedAt = new Date('2026-08-20T11:00:00Z')
const build = (webhookSecret?: () => string) =>
  emailChannel({
    smtpUrl: () => 'smtp://127.0.0.1:1',
    from: 'Clínica Sol <avisos@clinica.example>',
    replyTo: 'citas@clinica.example',
    bounces: 'rebotes@clinica.example',
    publicUrl: 'https://citas.clinica.example',
    now: () => receivedAt,
    webhookSecret,
  }).webhooks
const [door] = build(() => secret)
assert.ok(door)
const { verify, parse } = door

const read = async (raw: string | Uint8Array): Promise<Arrival[]> =>
  parse({ url: '/webhooks/email', contentType: 'message/rfc822', body: Buffer.from(raw), receivedAt })
const fixture = (name: string): Buffer => readFileSync(new URL(`fixtures/${name}.eml`, import.meta.url))

const delivery = (end: string): string => `01j5entrega${end.padStart(15, '0')}`
const ours = (end: string): string => `<${delivery(end)}@clinica.example>`

const messages: readonly [file: string, event: Partial<InboundEvent>][] = [
  [
    'gmail-reply',
    {
      from: 'ana.prueba@gmail.example',
      text: 'Sí, confirmo. ¿Puedo ir con mi hija? Gracias',
      quotedProviderId: ours('1'),
    },
  ],
  [
    'outlook-reply',
    {
      from: 'jon.prueba@hotmail.example',
      text: 'No podré ir mañana. ¿Me la podéis cambiar al lunes?',
      quotedProviderId: ours('2'),
    },
  ],
  ['iphone-reply', { from: 'luz@icloud.example', text: 'Vale, allí estaré', quotedProviderId: ours('3') }],
  [
    'latin1',
    { from: 'pepe@correo.example', text: 'Mañana no podré, ¿podría ser después? Pingüino, corazón.' },
  ],
  ['base64-html', { text: 'Un 9, muy amables.\nLa espera, larga.', quotedProviderId: ours('c') }],
  ['photo', { kind: 'media', media: 'image', text: '', quotedProviderId: ours('d') }],
  ['subject-only', { text: 'BAJA', quotedProviderId: undefined }],
  ['broken', { text: 'Llegar\ufffd tarde =ZZ, lo siento\n--otra-cosa' }],
  [
    'google-calendar-reply',
    {
      from: 'ana.prueba@gmail.example',
      text: 'Iré con mi hija',
      calendar: { uid: 'cita-1@clinica.example', answer: 'accepted' },
    },
  ],
  [
    'outlook-calendar-reply',
    {
      text: 'Me duele mucho el pecho, no puedo ir',
      calendar: { uid: 'cita-1@clinica.example', answer: 'declined' },
    },
  ],
]
for (const [file, expected] of messages)
  test(`${file} is read as its writer meant it`, async () => {
    const [arrival, ...rest] = await read(fixture(file))
    assert.deepEqual(rest, [])
    assert.equal(arrival?.is, 'message', JSON.stringify(arrival))
    if (arrival?.is !== 'message') return
    const { event } = arrival
    assert.deepEqual(
      Object.fromEntries(Object.keys(expected).map((key) => [key, event[key as keyof InboundEvent]])),
      expected,
    )
    assert.match(event.providerId, /^<[^<>\s]+@[^<>\s]+>$/u)
    assert.deepEqual([event.channel, event.to], ['email', 'avisos@clinica.example'])
  })

type Told = Pick<Receipt, 'type' | 'trouble' | 'code' | 'deliveryId'>
const bounces: readonly [file: string, receipt: Told & { id: string }][] = [
  [
    'exchange-dsn',
    { id: '4', type: 'undelivered', trouble: 'address_dead', code: '5.1.10', deliveryId: delivery('4') },
  ],
  [
    'postfix-dsn',
    { id: '5', type: 'undelivered', trouble: 'handset_off', code: '5.2.2', deliveryId: delivery('5') },
  ],
  [
    'postfix-dsn-generic',
    {
      id: '6',
      type: 'undelivered',
      trouble: 'sender_misconfigured',
      code: '5.7.26',
      deliveryId: delivery('6'),
    },
  ],
  [
    'postfix-expired',
    { id: '8', type: 'undelivered', trouble: 'handset_off', code: '4.4.1', deliveryId: delivery('8') },
  ],
  [
    'postfix-delivered',
    { id: '9', type: 'delivered', trouble: undefined, code: undefined, deliveryId: delivery('9') },
  ],
  [
    'qmail-bounce',
    { id: 'a', type: 'undelivered', trouble: 'address_dead', code: '5.1.1', deliveryId: delivery('a') },
  ],
]
for (const [file, { id, ...expected }] of bounces)
  test(`${file} is a receipt of its delivery`, async () => {
    const [arrival] = await read(fixture(file))
    assert.equal(arrival?.is, 'receipt', JSON.stringify(arrival))
    if (arrival?.is !== 'receipt') return
    const { type, trouble, code, deliveryId, providerId, at } = arrival.receipt
    assert.deepEqual({ type, trouble, code, deliveryId }, expected)
    assert.equal(providerId, ours(id))
    assert.deepEqual(at, receivedAt)
    const [again] = await read(fixture(file))
    assert.equal(again?.is === 'receipt' && again.receipt.eventKey, arrival.receipt.eventKey)
  })

test('without its own address a bounce is known by the mail it returns', async () => {
  const plain = (name: string): string =>
    fixture(name)
      .toString()
      .replace(/rebotes\+\w+@/gu, 'rebotes@')
  const cases: readonly [label: string, raw: string, id: string][] = [
    ['headers', plain('postfix-dsn'), '5'],
    ['whole mail', plain('postfix-dsn').replace('text/rfc822-headers', 'message/rfc822'), '5'],
    [
      'whole mail of many parts',
      plain('exchange-dsn').replace(/^(?:In-Reply-To|References): .*\r\n/gmu, ''),
      '4',
    ],
    ['named as answered', plain('exchange-dsn').replace(/^Message-ID: <01j.*\r\n/gmu, ''), '4'],
  ]
  for (const [label, raw, id] of cases) {
    const [arrival] = await read(raw)
    assert.equal(arrival?.is === 'receipt' && arrival.receipt.providerId, ours(id), label)
    assert.equal(arrival?.is === 'receipt' && arrival.receipt.deliveryId, delivery(id), label)
  }
})

test('a mail inside a mail is no word of who sends it', async () => {
  const forwarded = mail(
    'Subject: Re: cita\r\nContent-Type: multipart/mixed; boundary=b',
    '--b\r\n\r\nOs lo reenvío\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: x@y.example\r\n\r\nBAJA\r\n--b--',
  )
  const [arrival] = await read(forwarded)
  assert.deepEqual(arrival?.is === 'message' && [arrival.event.text, arrival.event.media], [
    'Os lo reenvío',
    'other',
  ])
})

const machines: readonly [file: string, why: string][] = [
  ['postfix-delayed', 'delayed'],
  ['dsn-of-another', 'report_of_another'],
  ['out-of-office', 'auto_submitted'],
  ['newsletter', 'list'],
  ['read-receipt', 'read_receipt'],
]
for (const [file, why] of machines)
  test(`${file} is ignored: ${why}`, async () => {
    assert.deepEqual(await read(fixture(file)), [{ is: 'ignored', why }])
  })

const mail = (headers: string, body = 'Hola'): string =>
  `From: ana@correo.example\r\nMessage-ID: <m@correo.example>\r\n${headers}\r\n\r\n${body}`
const signs: readonly [headers: string, why: string][] = [
  ['Auto-Submitted: auto-replied', 'auto_submitted'],
  ['Precedence: junk', 'precedence'],
  ['X-Autoreply: yes', 'auto_reply'],
  ['Return-Path: <>', 'empty_return_path'],
  ['List-Id: <l.correo.example>', 'list'],
]
test('nobody answers machines, each told by its own sign', async () => {
  for (const [headers, why] of signs) assert.deepEqual(await read(mail(headers)), [{ is: 'ignored', why }])
  assert.deepEqual(await read('From: avisos@clinica.example\r\n\r\nHola'), [
    { is: 'ignored', why: 'our_own' },
  ])
  assert.deepEqual(await read('From: postmaster@x.example\r\n\r\nHola'), [
    { is: 'ignored', why: 'mailer_daemon' },
  ])
  for (const headers of ['Auto-Submitted: no', 'Return-Path: <ana@correo.example>', 'Precedence: normal'])
    assert.equal((await read(mail(headers)))[0]?.is, 'message', headers)
})

const threads: readonly [headers: string, quoted: string | undefined][] = [
  [`In-Reply-To: ${ours('1')}`, ours('1')],
  [
    `In-Reply-To: <x@correo.example>\r\nReferences: ${ours('1')} ${ours('2')}\r\n <x@correo.example>`,
    ours('2'),
  ],
  [`To: citas+${delivery('3')}@clinica.example`, ours('3')],
  [`X-Original-To: CITAS+${delivery('3')}@Clinica.example`, ours('3')],
  [
    `In-Reply-To: <0100018b@eu-west-1.amazonses.com>\r\nTo: citas+${delivery('3')}@clinica.example`,
    '<0100018b@eu-west-1.amazonses.com>',
  ],
  ['To: citas+x@otra.example', undefined],
  ['In-Reply-To: <x@correo.example>', '<x@correo.example>'],
]
test('what a mail answers is told by its thread, then by the address it came to', async () => {
  for (const [headers, quoted] of threads) {
    const [arrival] = await read(mail(headers))
    assert.equal(arrival?.is === 'message' ? arrival.event.quotedProviderId : 'none', quoted, headers)
  }
})

test('a mail of one’s own says half of it in its subject', async () => {
  const [arrival] = await read(mail('Subject: =?utf-8?Q?Cambiar_mi_cita?=', 'Soy Ana. ¿Puede ser el martes?'))
  assert.equal(
    arrival?.is === 'message' && arrival.event.text,
    'Cambiar mi cita\nSoy Ana. ¿Puede ser el martes?',
  )
})

const bytes = (length: number, of: (n: number) => number): Buffer =>
  Buffer.from(Array.from({ length }, (_, n) => of(n)))
test('the envelope line of a pipe is no part of the mail', async () => {
  const piped = `From ana@correo.example  Thu Aug 20 12:00:00 2026\n${mail('Subject: Re: cita').replaceAll('\r', '')}`
  const [arrival] = await read(piped)
  assert.equal(arrival?.is === 'message' && arrival.event.text, 'Hola')
})

const broken: readonly [label: string, raw: Uint8Array, is: string][] = [
  ['nothing', Buffer.alloc(0), 'not_a_mail'],
  ['noise', bytes(5000, (n) => (n * 7919) % 256), 'any'],
  ['more than ten megabytes', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'too_long'],
  ['no sender', Buffer.from('Subject: x\r\n\r\nHola'), 'nobody'],
  ['nothing written', Buffer.from(mail('Subject: Re: cita', '> Hola\r\n> Ana')), 'empty'],
  [
    'a calendar that is none',
    Buffer.from(mail('Content-Type: text/calendar; method=REPLY', 'BEGIN:VCALENDAR\r\nMETHOD:REPLY')),
    'any',
  ],
  [
    'a report without its status',
    Buffer.from(
      mail(
        'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
        '--b\r\n\r\nx\r\n--b--',
      ),
    ),
    'report_without_status',
  ],
]
test('what is broken is read as far as it goes, and nothing throws', async () => {
  for (const [label, raw, why] of broken) {
    const [arrival] = await read(raw)
    assert.ok(arrival, label)
    if (why !== 'any') assert.equal(arrival.is === 'ignored' && arrival.why, why, label)
  }
})

test('mails that lost bytes on their way are read, and nothing throws', async () => {
  const whole = [...messages, ...bounces].map(([file]) => fixture(file))
  const cut = fc.record({
    mail: fc.constantFrom(...whole),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 400 }),
    put: fc.uint8Array({ maxLength: 20 }),
  })
  await fc.assert(
    fc.asyncProperty(cut, async ({ mail, at, length, put }) => {
      const start = Math.floor(at * mail.length)
      const arrivals = await read(
        Buffer.concat([mail.subarray(0, start), put, mail.subarray(start + length)]),
      )
      assert.equal(arrivals.length, 1)
    }),
    { numRuns: 150 },
  )
})

test('long and deep mails end soon and hold little', async () => {
  const long = Buffer.from(mail('Content-Type: text/html', `<p>${'Hola '.repeat(200_000)}</p>`))
  const nested = mail(
    'Content-Type: multipart/mixed; boundary=b0',
    Array.from(
      { length: 300 },
      (_, n) => `--b${n}\r\nContent-Type: multipart/mixed; boundary=b${n + 1}\r\n\r\n`,
    ).join(''),
  )
  const attached = mail(
    'Content-Type: multipart/mixed; boundary=b',
    `--b\r\n\r\nMira esto\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${'QUJD'.repeat(250_000)}\r\n--b--`,
  )
  const started = performance.now()
  for (const raw of [long, nested, attached]) await read(raw)
  assert.ok(performance.now() - started < 5000)
  const [arrival] = await read(attached)
  assert.deepEqual(
    arrival?.is === 'message' && [arrival.event.kind, arrival.event.media, arrival.event.text],
    ['text', 'document', 'Mira esto'],
  )
})

test('the door opens to the signature over the exact bytes alone', () => {
  const body = fixture('latin1')
  const sign = (key: string, of: Uint8Array): string =>
    `sha256=${createHmac('sha256', key).update(of).digest('hex')}`
  const knock = (signature: string | undefined, check = verify): boolean =>
    check({ method: 'POST', url: '/webhooks/email', headers: { 'x-metaqare-signature': signature }, body })
  assert.equal(knock(sign(secret, body)), true)
  for (const bad of [
    undefined,
    '',
    'sha256=',
    sign('otro-secreto-distinto', body),
    sign(secret, body).toUpperCase(),
    sign(secret, body.subarray(1)),
    sign(secret, body).slice(0, -1),
  ])
    assert.equal(knock(bad), false, String(bad))
  const [shut] = build()
  assert.equal(knock(sign('', body), shut?.verify), false)
  const [empty] = build(() => '')
  assert.equal(knock(sign('', body), empty?.verify), false)
  assert.equal(door.limit, 10 * 1024 * 1024)
})
