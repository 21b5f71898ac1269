// A raw mail read into what the rest needs. Attachments are looked at and let go; only small machine-readable parts are kept.
import { Buffer } from 'node:buffer'
import type { AddressObject, AttachmentStream, Headers, MessageText } from 'mailparser'

/** More than this of a machine-readable part, or of a text, nobody wrote by hand. */
const longestPart = 256_000
const longestHtml = 1_000_000
const afterErrorMs = 500

/** Parts whose words are for machines: bounces, answers of calendars, the headers of what bounced. */
const machineParts = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
  'message/feedback-report',
  'text/rfc822-headers',
  'message/rfc822',
  'text/calendar',
  'application/ics',
])

export type Part = { type: string; text: string }
export type Mail = {
  headers: Headers
  text: string
  html: string
  parts: readonly Part[]
  /** Types of what a person attached; pictures that belong to the text's layout are not. */
  attached: readonly string[]
}

/** RFC 5322 header fields read as plain text: folded lines joined, comments left. */
export function headerText(mail: Mail, name: string): string {
  const value = mail.headers.get(name)
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(String).join(' ')
  return ''
}

/** The addresses of a header that holds mailboxes, as they are spelled. */
export function addressesIn(mail: Mail, name: string): string[] {
  const value = mail.headers.get(name)
  const objects = (Array.isArray(value) ? value : [value]) as (AddressObject | string | undefined)[]
  return objects.flatMap((object) => {
    if (typeof object === 'string') return object.match(/[^\s<>,;]+@[^\s<>,;]+/gu) ?? []
    return (object?.value ?? []).flatMap(({ address }) => (address ? [address] : []))
  })
}

/** Who wrote it, lower case; a claim that anybody can make. */
export const senderOf = (mail: Mail): string => (addressesIn(mail, 'from')[0] ?? '').toLowerCase()

/** RFC 3834 §3: what must get no answer comes from nobody. Relays note it when they deliver. */
export const isFromNobody = (mail: Mail): boolean =>
  mail.headers.has('return-path') && addressesIn(mail, 'return-path').length === 0

async function contentOf({ content, release }: AttachmentStream, keep: boolean): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of content as unknown as AsyncIterable<Buffer>) {
    if (keep && size < longestPart) chunks.push(chunk)
    size += chunk.length
  }
  release()
  return Buffer.concat(chunks).subarray(0, longestPart).toString('utf8')
}

type Found = { headers: Headers; text: string; html: string; parts: Part[]; attached: string[] }

/** mailsplit's own option: a mail inside a mail is one part, and its words are not this writer's. */
const wholeEmbedded = { ignoreEmbedded: true }

/** Never throws: a mail that breaks off is read as far as it goes. */
async function parse(raw: Uint8Array, htmlToText: boolean): Promise<Found> {
  const { MailParser } = await import('mailparser')
  const parser = new MailParser({
    ...wholeEmbedded,
    keepDeliveryStatus: true,
    skipHtmlToText: !htmlToText,
    skipTextToHtml: true,
    skipImageLinks: true,
  })
  const found: Found = { headers: new Map(), text: '', html: '', parts: [], attached: [] }
  parser.on('headers', (headers) => {
    found.headers = headers
  })
  const read = async (data: AttachmentStream | MessageText): Promise<void> => {
    if (data.type === 'text') {
      found.text = data.text ?? ''
      found.html = typeof data.html === 'string' ? data.html : ''
      return
    }
    const type = data.contentType.toLowerCase()
    const text = await contentOf(data, machineParts.has(type))
    if (machineParts.has(type)) found.parts.push({ type, text })
    if (type === 'message/rfc822') found.attached.push(type)
    else if (machineParts.has(type)) return
    else if (data.related !== true && !/^application\/(?:pkcs7|pgp)-/u.test(type)) found.attached.push(type)
  }
  const reading: Promise<void>[] = []
  const whole = await new Promise<boolean>((resolve) => {
    // Told of charsets nobody knows and of limits; most mails are still read to their end.
    parser.on('error', () => setTimeout(resolve, afterErrorMs, false))
    parser.on('end', () => resolve(true))
    parser.on('data', (data) => reading.push(read(data)))
    parser.end(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength))
  })
  // A part that broke off never ends.
  if (whole) await Promise.allSettled(reading)
  else parser.destroy()
  return found
}

/** The words of an HTML text. mailparser turns HTML into text only where it is the whole mail, so it is given one. */
export async function textOfHtml(html: string): Promise<string> {
  const source = `Content-Type: text/html; charset=utf-8\r\n\r\n${html.slice(0, longestHtml)}`
  return (await parse(Buffer.from(source), true)).text
}

/** Postfix puts an envelope line before what it pipes to a program: the mail begins after it. */
function withoutEnvelopeLine(raw: Uint8Array): Uint8Array {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  return bytes.subarray(0, 5).toString('latin1') === 'From ' ? bytes.subarray(bytes.indexOf(10) + 1) : bytes
}

export async function readMail(raw: Uint8Array): Promise<Mail> {
  const found = await parse(withoutEnvelopeLine(raw), false)
  const text = found.text.trim() === '' && found.html !== '' ? await textOfHtml(found.html) : found.text
  return { ...found, text: text.slice(0, longestPart) }
}
