// Which of a patient's FHIR telecoms can be written to, and by which channel.
import parsePhone, { type CountryCode, type PhoneNumber } from 'libphonenumber-js/max'
import { readContactValue } from '../patients/contact-input.ts'
import { isCurrent } from './fhir-period.ts'
import type { TelecomPart } from './fhir-resource.ts'
import type { ContactPoint, Note } from './outcome.ts'

type Reading = { today: string; region: CountryCode | undefined }
type Reach = { value: string; channels: ContactPoint['channel'][]; notes: Note[] }

const scheme = /^(?:tel|sms|mailto):/i
const useOrder = ['mobile', 'home', '', 'temp', 'work']
const maxLength = 254
/** As many as the register of patients takes. */
const maxPoints = 20

const parsed = (value: string, region: CountryCode | undefined): PhoneNumber | undefined => {
  const phone = parsePhone(value, { ...(region ? { defaultCountry: region } : {}), extract: false })
  return phone?.isValid() ? phone : undefined
}

/**
 * A number without its country code is read in the country of the address. Where Spain would read it as another
 * valid number, nobody can know which was meant, and a stranger must not get a patient's message.
 */
function readNumber(value: string, region: CountryCode | undefined): PhoneNumber | Note {
  const international = value.replace(/^00/, '+')
  if (international.startsWith('+')) return parsed(international, undefined) ?? 'invalid_phone'
  const phone = parsed(value, region)
  if (phone === undefined) return 'invalid_phone'
  const spanish = region === 'ES' ? phone : parsed(value, 'ES')
  return spanish !== undefined && spanish.number !== phone.number ? 'ambiguous_phone' : phone
}

/** 600000000, 666666666: what front desks type when there is no number. */
const isPlaceholder = (phone: PhoneNumber): boolean => /(\d)\1{7}$/.test(phone.nationalNumber)

function readPhone(raw: string, region: CountryCode | undefined): Reach | Note {
  const phone = readNumber(raw.replace(/[‐-―]/g, '-'), region)
  if (typeof phone === 'string') return phone
  if (isPlaceholder(phone)) return 'placeholder_phone'
  const type = phone.getType()
  if (phone.ext !== undefined || type === 'FIXED_LINE') return 'landline'
  const notes: Note[] = phone.countryCallingCode === '34' ? [] : ['foreign_phone']
  if (type === 'MOBILE') return { value: phone.number, channels: ['whatsapp', 'sms'], notes }
  // Some countries (United States, Canada) give landlines and mobiles the same numbers: an SMS fails at once, a WhatsApp in silence.
  if (type === 'FIXED_LINE_OR_MOBILE')
    return { value: phone.number, channels: ['sms'], notes: [...notes, 'sms_only_phone'] }
  return 'other_number'
}

function readEmail(raw: string): Reach | Note {
  const value = raw.toLowerCase()
  const sound = 'kind' in readContactValue('email', value)
  return sound ? { value, channels: ['email'], notes: [] } : 'invalid_email'
}

function readTelecom(telecom: TelecomPart, today: string, region: CountryCode | undefined): Reach | Note {
  const value = (telecom.value ?? '')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(scheme, '')
  if (value === '') return 'empty_contact_point'
  if (telecom.use === 'old' || !isCurrent(telecom.period, today)) return 'old_contact_point'
  if (telecom.system === 'email') return value.length > maxLength ? 'invalid_email' : readEmail(value)
  if (telecom.system !== 'phone' && telecom.system !== 'sms') return 'other_contact_system'
  return value.length > maxLength ? 'invalid_phone' : readPhone(value, region)
}

/** FHIR ranks from 1; anything else is no rank. */
const unranked = Number.MAX_SAFE_INTEGER
const rankOf = ({ rank }: TelecomPart): number => (rank && rank >= 1 ? rank : unranked)
const useRank = (telecom: TelecomPart): number => {
  const at = useOrder.indexOf(telecom.use ?? '')
  return at === -1 ? 2 : at
}

type Kept = { telecom: TelecomPart; reach: Reach }

function keep(telecoms: readonly TelecomPart[], { today, region }: Reading): { kept: Kept[]; notes: Note[] } {
  const kept: Kept[] = []
  const notes: Note[] = []
  for (const telecom of telecoms) {
    const reach = readTelecom(telecom, today, region)
    if (typeof reach === 'string') notes.push(reach)
    else if (kept.some((other) => other.reach.value === reach.value)) notes.push('duplicate_contact_point')
    else if (kept.length * 2 >= maxPoints) notes.push('too_many_contact_points')
    else kept.push({ telecom, reach })
  }
  return { kept, notes }
}

/** Best first; `preferred` marks the first where the source ranks it, or where its use tells it from a lesser one. */
export function readContactPoints(
  telecoms: readonly TelecomPart[],
  reading: Reading,
): { contactPoints: ContactPoint[]; notes: Note[] } {
  const ordered = telecoms.toSorted((a, b) => rankOf(a) - rankOf(b) || useRank(a) - useRank(b))
  const { kept, notes } = keep(ordered, reading)
  const [first] = kept
  const isBest =
    first !== undefined &&
    (rankOf(first.telecom) < unranked ||
      kept.some(({ telecom }) => useRank(telecom) > useRank(first.telecom)))
  const contactPoints = kept.flatMap(({ reach }) =>
    reach.channels.map((channel) => ({ channel, value: reach.value, preferred: false })),
  )
  for (const { telecom, reach } of kept) {
    notes.push(...reach.notes)
    if (telecom.use === 'work') notes.push('work_contact_point')
  }
  if (kept.length === 0) notes.push('no_contact_point')
  if (kept.length === 0 && notes.includes('landline')) notes.push('landline_only')
  return {
    contactPoints: contactPoints.map((point, at) => ({ ...point, preferred: isBest && at === 0 })),
    notes,
  }
}
