// One mail from one content: text and HTML always, headers that machines understand, and nothing a field could smuggle in.
import type { SendMailOptions } from 'nodemailer'
import { emailWords } from '#prompts/email/index.ts'
import type { Content, Outgoing } from '../contract.ts'
import { domainOf, mailboxOf, messageIdOf, oneLine, withToken, type Mailbox } from './addresses.ts'
import { calendarMail } from './calendar.ts'
import { htmlMail, webLink, type MailPage } from './html.ts'
import type { EmailOptions } from './options.ts'

/** Our addresses, once taken apart. */
export type House = {
  from: Mailbox
  reply: Mailbox
  /** Where it is set, plus-addresses work there. */
  bounces: string | undefined
  domain: string
  /** Whether any person or machine reads answers. */
  answered: boolean
  /** Whether our machine reads them: a mail of one word then ends a subscription. */
  understood: boolean
  /** Plus-addresses work where the bounces' do: on their domain. */
  replyTokens: boolean
}

export function houseOf(options: EmailOptions): House {
  const from = mailboxOf(options.from)
  const reply = options.replyTo === undefined ? from : mailboxOf(options.replyTo)
  const understood = options.imapUrl !== undefined || options.webhookSecret !== undefined
  const bounces = options.bounces === undefined ? undefined : mailboxOf(options.bounces).address
  return {
    from,
    reply: { name: reply.name || from.name, address: reply.address },
    bounces,
    domain: domainOf(from.address),
    answered: understood || options.replyTo !== undefined,
    understood,
    replyTokens: bounces !== undefined && domainOf(bounces) === domainOf(reply.address),
  }
}

/** RFC 5322 §3.6.4: ours alone, and the same for each attempt, so that mailboxes which deduplicate do. */
export const messageIdFor = (deliveryId: string, house: House): string => `<${deliveryId}@${house.domain}>`

/** VERP: the address a bounce comes back to names the delivery. Only where it was said to work. */
export const envelopeSender = (deliveryId: string, house: House): string =>
  house.bounces === undefined ? house.from.address : withToken(house.bounces, deliveryId)

/** BCP 47, as far as a `lang` attribute needs it. */
const isLanguage = (tag: string | undefined): tag is string =>
  tag !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag)

const longestSubject = 200

type Frame = ReturnType<typeof frameOf>

function frameOf(outgoing: Outgoing, house: House) {
  const { content } = outgoing
  const words = emailWords(content.language)
  const centre = house.from.name || house.domain
  const stop = webLink(content.unsubscribe)
  const footer = [words.why(centre)]
  if (!house.answered) footer.push(words.noReply)
  else if (house.understood && !stop) footer.push(words.stopByReply)
  const subject = oneLine(content.subject ?? '') || words.subject
  return { words, centre, stop, footer, subject: [...subject].slice(0, longestSubject).join('') }
}

/** RFC 3676 §4.3: readers and our own parser know where the message ends. */
export const signatureMark = '\n\n-- \n'

const plainText = (text: string, { words, footer, stop }: Frame): string =>
  text +
  signatureMark +
  [words.emergency, ...footer, ...(stop ? [`${words.stop}: ${stop}`] : [])].join('\n') +
  '\n'

/** RFC 2369 and RFC 8058: one header of both ways, and the POST only on an https address. */
function unsubscribing(outgoing: Outgoing, house: House, stop: string | undefined): Partial<SendMailOptions> {
  if (stop?.startsWith('https://') !== true) return {}
  const mail = withReplyToken(outgoing.deliveryId, house)
  const ways = [stop, ...(house.answered ? [`mailto:${mail}?subject=BAJA`] : [])]
  return {
    list: { unsubscribe: [ways.map((url) => ({ url }))] },
    headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  }
}

const withReplyToken = (deliveryId: string, house: House): string =>
  house.replyTokens ? withToken(house.reply.address, deliveryId) : house.reply.address

/** The day and hours of an appointment, in the zone they were meant in and the mail's language. */
function appointmentOf({ calendar }: Content, { words }: Frame): MailPage['appointment'] {
  if (!calendar) return undefined
  const starts = new Date(calendar.startsAt)
  const form = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(words.language, { timeZone: calendar.zone, ...options })
  const hour = form({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const days = form({ weekday: 'long', day: 'numeric', month: 'long' })
  const named = new Map(days.formatToParts(starts).map(({ type, value }) => [type, value]))
  const name = (type: 'weekday' | 'day' | 'month'): string => named.get(type) ?? ''
  const day =
    words.day?.({ weekday: name('weekday'), day: name('day'), month: name('month') }) ?? days.format(starts)
  return {
    day: day.charAt(0).toUpperCase() + day.slice(1),
    hours: `${hour.format(starts)} – ${hour.format(new Date(calendar.endsAt))}`,
    place: calendar.location === undefined ? undefined : oneLine(calendar.location),
    cancelled: calendar.method === 'cancel' ? words.cancelled : undefined,
  }
}

/** The address is one that `isAddress` holds for, the delivery id one of ours. */
export async function mailOf(
  outgoing: Outgoing,
  house: House,
  options: EmailOptions,
): Promise<SendMailOptions> {
  const { content, deliveryId, address } = outgoing
  const frame = frameOf(outgoing, house)
  const { words, stop } = frame
  const link = webLink(content.link)
  const unsubscribe = unsubscribing(outgoing, house, stop)
  const answers = messageIdOf(outgoing.answers ?? '')
  const now = options.now()
  return {
    from: house.from,
    to: { name: '', address },
    ...(house.answered && {
      replyTo: { name: house.reply.name, address: withReplyToken(deliveryId, house) },
    }),
    envelope: { from: envelopeSender(deliveryId, house), to: [address] },
    subject: frame.subject,
    date: now,
    messageId: messageIdFor(deliveryId, house),
    ...(answers !== undefined && { inReplyTo: answers, references: answers }),
    text: plainText(content.text, frame),
    html: htmlMail({
      language: isLanguage(content.language) ? content.language : words.language,
      frameLanguage: words.language,
      title: frame.subject,
      preheader: words.preheader,
      centre: frame.centre,
      text: content.text,
      link:
        link === undefined
          ? undefined
          : { url: link, shown: content.link ?? link, label: oneLine(content.linkLabel ?? '') || words.open },
      appointment: appointmentOf(content, frame),
      origin: new URL(options.publicUrl).origin,
      emergency: words.emergency,
      footer: frame.footer,
      stop: stop === undefined ? undefined : { url: stop, label: words.stop },
    }),
    ...(content.calendar && {
      icalEvent: {
        filename: 'cita.ics',
        ...(await calendarMail({
          entry: content.calendar,
          organizer: house.reply,
          attendee: address,
          answered: house.answered,
          now,
        })),
      },
    }),
    ...unsubscribe,
    headers: {
      'Auto-Submitted': 'auto-generated',
      // Not NDR, and so not All: a bounce must come back ([MS-OXCMAIL] 2.2.3.2.14).
      'X-Auto-Response-Suppress': 'DR, RN, NRN, OOF, AutoReply',
      ...(unsubscribe.headers as Record<string, string> | undefined),
    },
  }
}
