// Reserved recipients: addresses at which the sandbox plays what happens with real providers, as GOV.UK Notify does with its own.
import type { ChannelName, ReceiptType, SendResult, Trouble } from '../contract.ts'

/** What comes after the hand-over, in milliseconds of business time. */
export type Later =
  | { what: 'receipt'; afterMs: number; type: ReceiptType; trouble?: Trouble; code?: string }
  | { what: 'answer'; afterMs: number; text: string }

type Refusal = Extract<SendResult, { state: 'refused' }>

export type Behaviour = {
  /** On these channels only; on the others it is an ordinary recipient. */
  channels?: readonly ChannelName[]
  /** What the first tries of each message come to, one after the other; afterwards it is taken. */
  first?: readonly Refusal[]
  always?: Refusal
  /** Takes the message and does not answer: the first time, or each time. */
  silent?: 'once' | 'always'
  later?: readonly Later[]
}

export type ReservedName =
  | 'falla'
  | 'caida'
  | 'lento'
  | 'apagado'
  | 'tarda'
  | 'tarda-mucho'
  | 'lee-tarde'
  | 'no-lee'
  | 'rebota'
  | 'baja'
  | 'confirma'
  | 'peligro'
  | 'incierto'
  | 'sin-respuesta'
  | 'sin-whatsapp'

const second = 1000
const minute = 60 * second
const hour = 60 * minute

const delivered = (afterMs = 0): Later => ({ what: 'receipt', afterMs, type: 'delivered' })
const read = (afterMs: number): Later => ({ what: 'receipt', afterMs, type: 'read' })
const answers = (text: string): readonly Later[] => [
  delivered(),
  read(5 * second),
  { what: 'answer', afterMs: 10 * second, text },
]
const refused = (trouble: Trouble, code: string, afterMs?: number): Refusal => ({
  state: 'refused',
  trouble,
  code,
  ...(afterMs === undefined ? {} : { afterMs }),
})

/** What an ordinary recipient does: gets it at once, and reads it when somebody opens the device. */
export const ordinary: Behaviour = { later: [delivered()] }

/** Mobile numbers of one block, none of them a sample patient's. Kept in step with README.md by a test. */
export const reserved: Readonly<Record<ReservedName, { phone: string } & Behaviour>> = {
  falla: { phone: '+34600999001', always: refused('address_dead', 'sandbox-404') },
  caida: {
    phone: '+34600999002',
    first: [refused('provider_down', 'sandbox-503'), refused('provider_down', 'sandbox-503')],
    later: [delivered()],
  },
  lento: {
    phone: '+34600999003',
    first: [refused('slow_down', 'sandbox-429', 5 * second)],
    later: [delivered()],
  },
  apagado: {
    phone: '+34600999004',
    later: [
      {
        what: 'receipt',
        afterMs: 30 * second,
        type: 'undelivered',
        trouble: 'handset_off',
        code: 'sandbox-off',
      },
    ],
  },
  tarda: { phone: '+34600999005', later: [delivered(30 * second)] },
  'tarda-mucho': { phone: '+34600999006', later: [delivered(10 * minute)] },
  'lee-tarde': { phone: '+34600999007', later: [delivered(), read(4 * hour)] },
  'no-lee': { phone: '+34600999008', later: [delivered()] },
  rebota: {
    phone: '+34600999009',
    later: [
      { what: 'receipt', afterMs: minute, type: 'failed', trouble: 'address_dead', code: 'sandbox-bounce' },
    ],
  },
  baja: { phone: '+34600999010', later: answers('BAJA') },
  confirma: { phone: '+34600999011', later: answers('Sí, confirmo') },
  peligro: { phone: '+34600999012', later: answers('Me duele mucho el pecho y no puedo respirar') },
  incierto: { phone: '+34600999013', silent: 'once', later: [delivered()] },
  'sin-respuesta': { phone: '+34600999014', silent: 'always' },
  'sin-whatsapp': {
    phone: '+34600999015',
    channels: ['whatsapp'],
    always: refused('not_on_channel', 'sandbox-no-account'),
  },
}

const names = Object.keys(reserved) as readonly ReservedName[]
const byPhone = new Map(names.map((name) => [reserved[name].phone, name]))
const known: ReadonlySet<string> = new Set(names)
const isReserved = (name: string): name is ReservedName => known.has(name)

export const pushPrefix = 'sandbox:'

function nameAt(channel: ChannelName, address: string): string | undefined {
  switch (channel) {
    case 'whatsapp':
    case 'sms':
      return byPhone.get(address)
    case 'email':
      return address.slice(0, address.indexOf('@')).toLowerCase()
    case 'push':
      return address.startsWith(pushPrefix) ? address.slice(pushPrefix.length) : undefined
  }
}

/** What whoever has this address does; nobody answers a push. */
export function behaviourAt(channel: ChannelName, address: string): Behaviour {
  const name = nameAt(channel, address) ?? ''
  if (!isReserved(name)) return ordinary
  const behaviour = reserved[name]
  if (behaviour.channels && !behaviour.channels.includes(channel)) return ordinary
  return channel === 'push'
    ? { ...behaviour, later: behaviour.later?.filter(({ what }) => what === 'receipt') ?? [] }
    : behaviour
}
