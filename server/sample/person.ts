// How a sample patient is written down, and the body of PUT /v1/patients it becomes on the day it is loaded.
import { channelNames, type ChannelName } from '#channels/contract.ts'
import { latestBirthOfAge } from '#core/patients/age.ts'
import type { PatientStatus } from '#core/patients/patients.ts'
import type { ConsentPurpose } from '#core/consent/purposes.ts'

const canary = 'Atlantic/Canary'

const homes = {
  madrid: { municipality: 'Madrid', province: 'Madrid' },
  getafe: { municipality: 'Getafe', province: 'Madrid' },
  sevilla: { municipality: 'Sevilla', province: 'Sevilla' },
  dosHermanas: { municipality: 'Dos Hermanas', province: 'Sevilla' },
  torremolinos: { municipality: 'Torremolinos', province: 'Málaga' },
  valencia: { municipality: 'València', province: 'Valencia' },
  zaragoza: { municipality: 'Zaragoza', province: 'Zaragoza' },
  barcelona: { municipality: 'Barcelona', province: 'Barcelona' },
  girona: { municipality: 'Girona', province: 'Girona' },
  coruna: { municipality: 'A Coruña', province: 'A Coruña' },
  vigo: { municipality: 'Vigo', province: 'Pontevedra' },
  bilbao: { municipality: 'Bilbao', province: 'Bizkaia' },
  donostia: { municipality: 'Donostia', province: 'Gipuzkoa' },
  lasPalmas: { municipality: 'Las Palmas de Gran Canaria', province: 'Las Palmas', zone: canary },
  telde: { municipality: 'Telde', province: 'Las Palmas', zone: canary },
  laLaguna: {
    municipality: 'San Cristóbal de La Laguna',
    province: 'Santa Cruz de Tenerife',
    zone: canary,
  },
} as const

/** What a patient agreed to, on every channel they are reached by. */
const agreements = {
  everything: ['care', 'billing', 'survey', 'prevention', 'commercial'],
  health: ['care', 'billing', 'survey', 'prevention'],
  visits: ['care', 'billing'],
  care: ['care'],
  nothing: [],
} as const satisfies Record<string, readonly ConsentPurpose[]>

export type Person = {
  id: string
  given: string
  family: string
  age: number
  /** How many days ago the last birthday was. */
  sinceBirthday: number
  sex: 'female' | 'male'
  home: keyof typeof homes
  /** 'es' unless said. */
  language?: 'es' | 'ca' | 'gl' | 'eu' | 'en'
  /** The preferred channel first; WhatsApp and SMS unless said. */
  reach?: readonly ChannelName[]
  agrees?: keyof typeof agreements
  /** Id of the person whose phone it is. */
  phoneOf?: string
  guardians?: readonly { externalId: string; relation: string }[]
  status?: PatientStatus
  mergedInto?: string
}

export const everyChannel: readonly ChannelName[] = channelNames

/** Numbers of one block that nobody is written to by: the sample runs on sandbox channels. */
const phoneOf = (place: number): string => `+346000000${String(place + 1).padStart(2, '0')}`

export const recordNumberOf = (place: number): string => `HC-${String(place + 1).padStart(5, '0')}`

function addressOf(person: Person, channel: ChannelName, people: readonly Person[]): string {
  if (channel === 'email') return `${person.id}@example.org`
  if (channel === 'push') return `sample-device-${person.id}`
  const holder = person.phoneOf ?? person.id
  return phoneOf(people.findIndex((other) => other.id === holder))
}

/** The birthday `days` before the day. */
function daysBefore(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() - days)
  return at.toISOString().slice(0, 10)
}

export function bodyOf(person: Person, people: readonly Person[], today: string): Record<string, unknown> {
  const { municipality, province, ...place } = homes[person.home]
  const reach = person.reach ?? ['whatsapp', 'sms']
  const purposes = agreements[person.agrees ?? 'health']
  const evidence = { form: 'sample-form', version: '1' }
  return {
    name: { given: person.given, family: person.family },
    birthDate: latestBirthOfAge(person.age, daysBefore(today, person.sinceBirthday)),
    sex: person.sex,
    language: person.language ?? 'es',
    zone: 'zone' in place ? place.zone : 'Europe/Madrid',
    address: { municipality, province },
    contactPoints: reach.map((channel, rank) => ({
      channel,
      value: addressOf(person, channel, people),
      preferred: rank === 0,
    })),
    consents: reach.flatMap((channel) =>
      purposes.map((purpose) => ({ purpose, channel, status: 'given', evidence })),
    ),
    guardians: person.guardians ?? [],
    status: person.status ?? 'active',
  }
}
