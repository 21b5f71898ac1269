// Raw mail in: an answer, a bounce, a calendar's yes or no, or nothing for us. Who wrote is told by threads and tokens, not by From.
import { createHash } from 'node:crypto'
import type { Arrival, InboundEvent } from '../contract.ts'
import { domainOf, messageIdOf, messageIdsIn, oneLine } from './addresses.ts'
import {
  isBounce,
  isDaemon,
  isReport,
  readProse,
  readReport,
  receiptOf,
  tokenIn,
  type Report,
} from './bounces.ts'
import { readCalendarAnswer, type CalendarAnswer } from './calendar.ts'
import { messageIdFor, type House } from './message.ts'
import { headerText, isFromNobody, readMail, senderOf, type Mail } from './mime.ts'
import { replyText } from './reply-text.ts'

export const provider = 'smtp'

/** Beyond this nothing is read: a patient's words are shorter, and all of it is held in memory. */
export const longestMail = 10 * 1024 * 1024

const ignored = (why: string): Arrival[] => [{ is: 'ignored', why }]

/** RFC 3834 and what programs do instead: signs of a mail nobody wrote, so that nothing answers it. */
const machineSigns: readonly { why: string; is: (mail: Mail, house: House) => boolean }[] = [
  {
    why: 'our_own',
    is: (mail, house) => senderOf(mail) === house.from.address.toLowerCase(),
  },
  { why: 'read_receipt', is: (mail) => isReport(mail, 'disposition-notification') },
  { why: 'complaint', is: (mail) => isReport(mail, 'feedback-report') },
  { why: 'list', is: (mail) => headerText(mail, 'list-id') !== '' || mail.headers.has('list') },
  { why: 'auto_submitted', is: (mail) => /^\s*auto-/iu.test(headerText(mail, 'auto-submitted')) },
  {
    why: 'precedence',
    is: (mail) => /^\s*(?:bulk|junk|list|auto_reply)/iu.test(headerText(mail, 'precedence')),
  },
  { why: 'auto_reply', is: (mail) => autoReplyHeaders.some((name) => mail.headers.has(name)) },
  { why: 'empty_return_path', is: (mail) => isFromNobody(mail) },
  {
    why: 'mailer_daemon',
    is: isDaemon,
  },
]
const autoReplyHeaders = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-reply']

/** Relays that put their own Message-ID on our mail (nodemailer's serverMessageId): answers then quote that one. */
const relayMade = /(?:\.amazonses\.com|\.prod\.outlook\.com)>$/iu

/** Which of our mails this one answers. */
function answeredBy(mail: Mail, house: House): string | undefined {
  const before = messageIdOf(headerText(mail, 'in-reply-to'))
  const thread = [
    ...(before === undefined ? [] : [before]),
    ...messageIdsIn(headerText(mail, 'references')).reverse(),
  ]
  const own = thread.find((id) => domainOf(id.slice(1, -1)) === house.domain)
  if (own) return own
  const named = thread.find((id) => relayMade.test(id))
  const token = tokenIn(mail, [house.reply.address, house.from.address])
  return named ?? (token === undefined ? before : messageIdFor(token, house))
}

const media: readonly (readonly [RegExp, InboundEvent['media']])[] = [
  [/^audio\//u, 'audio'],
  [/^image\//u, 'image'],
  [/^(?:application\/(?:pdf|msword|rtf|vnd\.)|text\/)/u, 'document'],
]
const mediaOf = (types: readonly string[]): InboundEvent['media'] =>
  types.length === 0
    ? undefined
    : (media.find(([pattern]) => pattern.test(types[0] ?? ''))?.[1] ?? ('other' as const))

/** `Re:` of the languages people use: such a subject is ours, not theirs. */
const answerSubject = /^\s*(?:re|rv|rsp|resp|aw|sv|er|fw|fwd|tr|wg|enc|res)\s*(?:\[\d+\])?\s*:/iu

/** A mail of one's own says half of it in its subject. */
function wordsOf(mail: Mail): string {
  const subject = oneLine(headerText(mail, 'subject'))
  const body = replyText(mail.text)
  return answerSubject.test(subject) || subject === '' ? body : `${subject}\n${body}`.trim()
}

function messageOf(mail: Mail, house: House, id: string): Arrival[] {
  const from = senderOf(mail)
  if (from === '') return ignored('nobody')
  const text = wordsOf(mail)
  const kindOfMedia = mediaOf(mail.attached)
  const written = replyText(mail.text)
  if (text === '' && !kindOfMedia) return ignored('empty')
  const event: InboundEvent = {
    channel: 'email',
    provider,
    providerId: id,
    from,
    to: house.from.address,
    kind: written === '' && kindOfMedia ? 'media' : 'text',
    text,
    quotedProviderId: answeredBy(mail, house),
    media: kindOfMedia,
  }
  return [{ is: 'message', event }]
}

function calendarMessage(mail: Mail, house: House, answer: CalendarAnswer & { id: string }): Arrival[] {
  const from = senderOf(mail)
  if (from === '') return ignored('nobody')
  const written = answer.machineText ? '' : replyText(mail.text)
  const event: InboundEvent = {
    channel: 'email',
    provider,
    providerId: answer.id,
    from,
    to: house.from.address,
    kind: 'text',
    text: [...new Set([answer.comment, written])].filter((part) => part !== '').join('\n'),
    quotedProviderId: answeredBy(mail, house),
    calendar: { uid: answer.uid, answer: answer.answer },
  }
  return [{ is: 'message', event }]
}

async function calendarAnswerIn(mail: Mail): Promise<CalendarAnswer | null> {
  for (const { type, text } of mail.parts) {
    if (type !== 'text/calendar' && type !== 'application/ics') continue
    const answer = await readCalendarAnswer(text)
    if (answer) return answer
  }
  return null
}

/** What one raw mail holds. Never throws: what cannot be read is ignored with its reason, and stays stored. */
export async function readInbound(raw: Uint8Array, receivedAt: Date, house: House): Promise<Arrival[]> {
  if (raw.byteLength > longestMail) return ignored('too_long')
  const mail = await readMail(raw)
  if (mail.headers.size === 0) return ignored('not_a_mail')
  const id =
    messageIdOf(headerText(mail, 'message-id')) ??
    `<${createHash('sha256').update(raw).digest('hex')}@received>`
  const receipt = (report: Report): Arrival[] => [
    { is: 'receipt', receipt: receiptOf(report, `${id} ${report.type}`, receivedAt) },
  ]
  if (isBounce(mail)) {
    const report = readReport(mail, house)
    return 'ignored' in report ? ignored(report.ignored) : receipt(report)
  }
  const prose = readProse(mail, house)
  if (prose) return receipt(prose)
  const answer = await calendarAnswerIn(mail)
  if (answer) return calendarMessage(mail, house, { ...answer, id })
  const sign = machineSigns.find(({ is }) => is(mail, house))
  return sign ? ignored(sign.why) : messageOf(mail, house, id)
}
