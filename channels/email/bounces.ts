// Bounces (RFC 3464): which delivery came back, and why. Read from the report's own fields, never from its prose.
import type { Receipt, Trouble } from '../contract.ts'
import { domainOf, messageIdsIn, tokenOf } from './addresses.ts'
import { messageIdFor, type House } from './message.ts'
import { addressesIn, headerText, isFromNobody, senderOf, type Mail } from './mime.ts'
import { bounceTrouble } from './smtp-troubles.ts'

export type Report = {
  type: 'undelivered' | 'delivered'
  providerId: string
  deliveryId?: string | undefined
  trouble?: Trouble | undefined
  code?: string | undefined
}

const reportType = (mail: Mail): string => {
  const value = mail.headers.get('content-type')
  const params = typeof value === 'object' && 'params' in value ? value.params : undefined
  return params?.['report-type']?.toLowerCase() ?? ''
}

export const isReport = (mail: Mail, type: string): boolean => reportType(mail) === type

/** Where a mail was going: the headers that relays leave of it. */
const recipients = (mail: Mail): string[] =>
  ['to', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'cc'].flatMap((name) =>
    addressesIn(mail, name),
  )

/** The delivery that a plus-address of ours names. */
export const tokenIn = (mail: Mail, ours: readonly string[]): string | undefined =>
  recipients(mail)
    .map((address) => tokenOf(address, ours))
    .find((token) => token !== undefined)

const field = (text: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*((?:.|\\r?\\n[ \\t])*)`, 'imu').exec(text)?.[1]?.replace(/\s+/gu, ' ').trim() ??
  ''

/** `Status` where it says something; else what the far server had said (`Diagnostic-Code: smtp; 550-5.1.1 …`). */
function statusOf(report: string): string {
  const status = /^\d\.\d{1,3}\.\d{1,3}/u.exec(field(report, 'Status'))?.[0] ?? ''
  const told = /\b[245]\.\d{1,3}\.\d{1,3}\b/u.exec(field(report, 'Diagnostic-Code'))?.[0]
  return status === '' || status.endsWith('.0.0') ? (told ?? status) : status
}

/** The Message-ID of the mail that came back: the report holds its headers, or all of it; Exchange names it as answered. */
function returnedId(mail: Mail, house: House): string | undefined {
  const returned = mail.parts
    .filter(({ type }) => type === 'text/rfc822-headers' || type === 'message/rfc822')
    .map(({ text }) => field(text.split(/\r?\n\r?\n/u)[0] ?? '', 'Message-ID'))
  const named = [...returned, headerText(mail, 'in-reply-to'), headerText(mail, 'references')]
  return named.flatMap(messageIdsIn).find((id) => domainOf(id.slice(1, -1)) === house.domain)
}

type Ids = { providerId: string; deliveryId?: string | undefined }

function idsOf(mail: Mail, house: House): Ids | undefined {
  const token = house.bounces === undefined ? undefined : tokenIn(mail, [house.bounces])
  if (token !== undefined) return { providerId: messageIdFor(token, house), deliveryId: token }
  const id = returnedId(mail, house)
  return id === undefined ? undefined : { providerId: id, deliveryId: id.slice(1, id.lastIndexOf('@')) }
}

/** RFC 3464 §2.3.3. `delayed` is no end yet; `expanded` and `relayed` tell no more than that it went on. */
const actions: Readonly<Record<string, Report['type']>> = { failed: 'undelivered', delivered: 'delivered' }

/** RFC 3464, and RFC 6533 for addresses outside ASCII. */
const statusPart = (mail: Mail): string | undefined =>
  mail.parts.find(({ type }) => /^message\/(?:global-)?delivery-status$/u.test(type))?.text

export const isBounce = (mail: Mail): boolean =>
  isReport(mail, 'delivery-status') || statusPart(mail) !== undefined

/** A report about one of ours; a word says why it is none. */
export function readReport(mail: Mail, house: House): Report | { ignored: string } {
  const status = statusPart(mail)
  if (status === undefined) return { ignored: 'report_without_status' }
  const action = field(status, 'Action').toLowerCase()
  const type = actions[action]
  if (!type) return { ignored: action === 'delayed' ? 'delayed' : 'report_of_no_end' }
  const ids = idsOf(mail, house)
  if (!ids) return { ignored: 'report_of_another' }
  if (type === 'delivered') return { type, ...ids }
  const code = statusOf(status)
  return { type, ...ids, trouble: bounceTrouble(code), ...(code !== '' && { code }) }
}

export const isDaemon = (mail: Mail): boolean => /^(?:mailer-daemon|postmaster)@/u.test(senderOf(mail))

/** Old relays bounce in prose alone: told by who wrote it and by the address it came to, read for its one code. */
export function readProse(mail: Mail, house: House): Report | undefined {
  const machine = isDaemon(mail) || isFromNobody(mail)
  const token = house.bounces === undefined ? undefined : tokenIn(mail, [house.bounces])
  if (!machine || token === undefined || headerText(mail, 'auto-submitted') === 'auto-replied')
    return undefined
  const code = /\b5\.\d{1,3}\.\d{1,3}\b/u.exec(mail.text)?.[0]
  return {
    type: 'undelivered',
    providerId: messageIdFor(token, house),
    deliveryId: token,
    trouble: code === undefined ? 'unknown' : bounceTrouble(code),
    code,
  }
}

export const receiptOf = (report: Report, eventKey: string, at: Date): Receipt => ({
  provider: 'smtp',
  eventKey,
  at,
  ...report,
})
