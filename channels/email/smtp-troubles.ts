// What relays answer, as tables: enhanced status codes first, then the three digits, then their class. Free text is never read.
import type { Trouble } from '../contract.ts'

/** `afterMs`: SMTP names no wait, so these are what the big receivers ask for in their sender guides. */
export type Verdict = { trouble: Trouble; afterMs?: number | undefined }

const minute = 60_000
/** RFC 6647 §5: greylists let pass after some minutes; Postgrey's default is five. */
const greylisted: Verdict = { trouble: 'recipient_busy', afterMs: 5 * minute }
const tooFast: Verdict = { trouble: 'slow_down', afterMs: minute }
const dead: Verdict = { trouble: 'address_dead' }
const full: Verdict = { trouble: 'handset_off' }
const filtered: Verdict = { trouble: 'filtered' }
const ours: Verdict = { trouble: 'sender_misconfigured' }
const down: Verdict = { trouble: 'provider_down' }
const content: Verdict = { trouble: 'content_rejected' }

/** RFC 3463, RFC 7372, RFC 7505 and the IANA registry of enhanced status codes; Gmail's and Exchange Online's own where named. */
export const enhancedVerdicts: Readonly<Record<string, Verdict>> = {
  '4.1.2': full, // The recipient's domain does not resolve just now (Postfix).
  '4.2.0': greylisted, // Postgrey.
  '4.2.1': { trouble: 'recipient_busy', afterMs: 10 * minute }, // Gmail: this user gets mail too fast.
  '4.2.2': full,
  '4.3.1': down,
  '4.3.2': down,
  '4.5.3': tooFast, // Exchange Online: too many recipients for now.
  '4.7.0': tooFast, // Gmail, Yahoo: rate of this sender; with 454 it is the relay's own TLS or login.
  '4.7.1': greylisted,
  '4.7.28': { trouble: 'slow_down', afterMs: 5 * minute }, // Gmail: unusual rate from this address.
  '4.7.500': tooFast, // Exchange Online: server busy.
  '4.7.650': tooFast, // Outlook.com: rate limited by reputation.
  '5.1.1': dead,
  '5.1.2': dead,
  '5.1.3': dead,
  '5.1.6': dead,
  '5.1.7': ours,
  '5.1.8': ours,
  '5.1.10': dead, // RFC 7505: the domain takes no mail. Exchange Online: recipient not found.
  '5.1.90': { trouble: 'slow_down', afterMs: 60 * minute }, // Exchange Online: the sender's daily limit.
  '5.2.1': dead,
  '5.2.2': full,
  '5.2.3': content,
  '5.3.4': content,
  '5.4.1': dead, // Exchange Online: no such recipient in that domain.
  '5.4.4': dead, // No route: the domain has no mail server.
  '5.6.7': dead, // RFC 6531: an address no server of theirs can take.
  '5.7.8': ours,
  '5.7.9': ours,
  '5.7.20': ours, // RFC 7372: no passing DKIM signature.
  '5.7.21': ours,
  '5.7.23': ours, // SPF.
  '5.7.24': ours,
  '5.7.25': ours, // Reverse DNS.
  '5.7.26': ours, // DMARC.
  '5.7.27': ours, // Gmail: SPF; RFC 7505: our own domain takes no mail.
  '5.7.30': ours,
  '5.7.57': ours, // Exchange Online: not authenticated.
  '5.7.60': ours, // Exchange Online: may not send as this sender.
  '5.7.708': ours, // Exchange Online: traffic from this tenant is not accepted.
}

/** Class and subject, where the detail is unknown. */
const enhancedClasses: Readonly<Record<string, Verdict>> = {
  '4.2': full,
  '4.3': down,
  '4.4': down,
  '5.1': dead,
  '5.6': content,
  '5.7': filtered,
}

/** RFC 4954: whatever else stands beside these, it is about our login. */
const aboutLogin: Readonly<Record<number, Verdict>> = {
  432: ours,
  454: down,
  530: ours,
  534: ours,
  535: ours,
  538: ours,
}

/** RFC 5321 §4.2.3 and RFC 7504, by what was being said when they came; `else` where it does not matter. */
type Phase = 'MAIL FROM' | 'RCPT TO' | 'DATA'
export const codeVerdicts: Readonly<
  Record<number, Partial<Readonly<Record<Phase, Verdict>>> & { else: Verdict }>
> = {
  421: { else: down },
  450: { 'RCPT TO': greylisted, else: down },
  451: { else: down },
  452: { else: down },
  455: { else: down },
  521: { 'RCPT TO': dead, else: ours },
  550: { 'RCPT TO': dead, 'MAIL FROM': ours, else: filtered },
  551: { else: dead },
  552: { 'RCPT TO': full, else: content },
  553: { 'RCPT TO': dead, else: ours },
  554: { 'MAIL FROM': ours, else: filtered },
  555: { 'MAIL FROM': ours, else: { trouble: 'unknown' } },
  556: { else: dead },
}

/** What an answer of the far side means. `phase` is the command it came to, as nodemailer names it. */
export function verdictOf(code: number, enhanced: string | undefined, phase: string): Verdict {
  const login = aboutLogin[code]
  if (login) return login
  if (phase.startsWith('AUTH')) return code >= 500 ? ours : down
  const known = enhanced === undefined ? undefined : enhancedVerdicts[enhanced]
  if (known) return known
  const family = enhanced === undefined ? undefined : enhancedClasses[enhanced.split('.', 2).join('.')]
  if (family) return family
  const row = codeVerdicts[code]
  if (row) return row[phase as Phase] ?? row.else
  return code >= 400 && code < 500 ? down : { trouble: 'unknown' }
}

/** What a bounce says of a delivery (RFC 3464 Status): the same codes, told later. */
export function bounceTrouble(status: string): Trouble {
  const known = enhancedVerdicts[status] ?? enhancedClasses[status.split('.', 2).join('.')]
  // Whoever bounced has given up: "too fast", "busy" and "down" then are a mailbox that was out of reach.
  if (status.startsWith('4.')) return 'handset_off'
  if (!known) return 'unknown'
  return known.trouble === 'provider_down' || known.trouble === 'slow_down' ? 'handset_off' : known.trouble
}

/**
 * Failures without an answer, as nodemailer 10 names them (its lib/errors). What is not here is the network's: the
 * relay could not be reached.
 */
export const errorVerdicts: Readonly<Record<string, Verdict>> = {
  EAUTH: ours,
  ENOAUTH: ours,
  EOAUTH2: ours,
  ECONFIG: ours,
  ETLS: ours,
  EREQUIRETLS: ours,
  /** Our own text or its signature could not be made: a key that is none. */
  ESTREAM: ours,
  EFILEACCESS: ours,
  /** Named by nodemailer itself: an address outside ASCII for a relay that takes none. */
  EENVELOPE: dead,
  EMESSAGE: content,
}

/** Node's names for certificates nobody trusts and hosts that speak no TLS. */
export const certificateTroubles = /CERT|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO/u
