// Mailboxes: `Name <local@domain>` taken apart, plus-address tokens put on and read off, identifiers of messages.

export type Mailbox = { name: string; address: string }

/** Nothing that could end an address, a header or a list: one recipient is one recipient. */
const plainAddress = /^[^\s@<>(),;:"\\[\]\p{Cc}]{1,64}@[^\s@<>(),;:"\\[\]\p{Cc}]{1,253}$/u

export const isAddress = (value: string): boolean => plainAddress.test(value)

/** `Clínica Sol <a@b>` or `a@b`; throws on what holds no address, for a channel cannot work without its own. */
export function mailboxOf(value: string): Mailbox {
  const [, name = '', address = ''] = /^(?:"?([^"<>]*?)"?\s*<)?([^<>\s]+)>?$/u.exec(value.trim()) ?? []
  if (!isAddress(address)) throw new TypeError('not a mailbox')
  return { name: oneLine(name), address }
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

/** `rebotes@c.example` and a delivery id → `rebotes+<id>@c.example` (RFC 5233). */
export const withToken = (address: string, token: string): string =>
  address.replace(/@(?=[^@]*$)/u, `+${token}@`)

/** The token that `address` carries behind one of our mailboxes; lower case as ids are, for relays may change it. */
export function tokenOf(address: string, ours: readonly string[]): string | undefined {
  const [, local = '', token = '', domain = ''] =
    /^([^+@\s]+)\+([\w-]{1,64})@(\S+)$/u.exec(address.trim().toLowerCase()) ?? []
  return ours.some((one) => one.toLowerCase() === `${local}@${domain}`) ? token : undefined
}

/** One line without controls: what may stand in a header. Bidirectional overrides would let a subject read as another. */
export const oneLine = (value: string): string =>
  value.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()

const messageIds = /<[^<>\s@]{1,200}@[^<>\s@]{1,200}>/gu

/** Every `<id@domain>` in a header's value, in order; no more than fifty. */
export const messageIdsIn = (value: string): string[] => (value.match(messageIds) ?? []).slice(0, 50)

/** The one identifier a value is, or nothing. */
export const messageIdOf = (value: string): string | undefined => {
  const [first] = messageIdsIn(value)
  return first === value.trim() ? first : undefined
}
