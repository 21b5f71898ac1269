// What an address must look like to be stored: E.164 mobiles, sane e-mails, opaque push subscriptions.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { ChannelName } from '#channels/contract.ts'
import type { ErrorCode } from '../errors.ts'
import type { ContactKind } from './contact-points.ts'

type Reading =
  { kind: ContactKind } | { refused: Extract<ErrorCode, 'invalid_phone' | 'invalid_email' | 'invalid_input'> }

const mobileTypes: ReadonlySet<string> = new Set(['MOBILE', 'FIXED_LINE_OR_MOBILE'])

/** Text messages do not reach a fixed line, so one is refused on the channels that need a mobile. */
function readPhone(value: string): Reading {
  const phone = /^\+\d{6,15}$/.test(value) ? parsePhoneNumberFromString(value) : undefined
  const type = phone?.number === value && phone.isValid() ? phone.getType() : undefined
  return type !== undefined && mobileTypes.has(type) ? { kind: 'phone' } : { refused: 'invalid_phone' }
}

/** WhatsApp's own user id, for people who hide their number. */
const businessScopedId = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/

const emailPattern =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/

function readEmail(value: string): Reading {
  const sane = value.length <= 254 && value.indexOf('@') <= 64 && emailPattern.test(value)
  return sane ? { kind: 'email' } : { refused: 'invalid_email' }
}

const readers: Record<ChannelName, (value: string) => Reading> = {
  whatsapp: (value) => (businessScopedId.test(value) ? { kind: 'bsuid' } : readPhone(value)),
  sms: readPhone,
  email: readEmail,
  push: (value) =>
    /^\P{C}{1,4000}$/u.test(value) && value.trim() === value
      ? { kind: 'subscription' }
      : { refused: 'invalid_input' },
}

/** The kind of an address on its channel, or the code it is refused with. */
export const readContactValue = (channel: ChannelName, value: string): Reading => readers[channel](value)

const kinds: Record<ChannelName, ContactKind> = {
  whatsapp: 'phone',
  sms: 'phone',
  email: 'email',
  push: 'subscription',
}

/** The kind of an address that was read before. */
export const kindOfContact = (channel: ChannelName, value: string): ContactKind =>
  channel === 'whatsapp' && businessScopedId.test(value) ? 'bsuid' : kinds[channel]
