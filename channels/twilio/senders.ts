// Twilio's addresses and ours: with and without the channel's prefix, and what a Spanish SMS sender must be.
const whatsapp = 'whatsapp:'

/** E.164 or a WhatsApp user id (`ES.…`), as Twilio wants it. */
export const whatsappAddress = (address: string): string =>
  address.startsWith(whatsapp) ? address : whatsapp + address

/** Null for channels of Twilio's that are not ours (Messenger, RCS). */
export function readAddress(value: string): { channel: 'whatsapp' | 'sms'; address: string } | null {
  if (value.startsWith(whatsapp)) return { channel: 'whatsapp', address: value.slice(whatsapp.length) }
  return value === '' || value.includes(':') ? null : { channel: 'sms', address: value }
}

const numeric = /^\+?\d{3,15}$/
const messagingService = /^MG[0-9a-fA-F]{32}$/
/** https://www.twilio.com/docs/glossary/what-alphanumeric-sender-id: at most 11, at least one letter. */
const alphanumeric = /^(?=.*[A-Za-z])(?! )[A-Za-z0-9 ]{1,11}(?<! )$/

/** Nobody can answer a sender of letters. */
export const isAlphanumeric = (sender: string): boolean =>
  !numeric.test(sender) && !messagingService.test(sender)

/**
 * Whether Spanish operators let a sender through. Since 15 September 2026 an alias that does not stand in the CNMC's
 * register, letter for letter with its capitals, is blocked (Orden TDF/149/2025, date moved by Orden TDF/558/2026);
 * numbers need no entry.
 */
export function checkSmsSender(
  sender: string,
  aliasRegistered: boolean,
): 'ok' | 'alias_not_registered' | 'alias_shape' {
  if (!isAlphanumeric(sender)) return 'ok'
  if (!alphanumeric.test(sender)) return 'alias_shape'
  return aliasRegistered ? 'ok' : 'alias_not_registered'
}
