// Where a patient lives: municipality, province, time zone, and the country in which their phone numbers are read.
import { getCountries, isSupportedCountry, type CountryCode } from 'libphonenumber-js/max'
import { isCurrent } from './fhir-period.ts'
import type { AddressPart } from './fhir-resource.ts'
import type { Note } from './outcome.ts'

type Lives = {
  address?: { municipality?: string; province?: string }
  zone?: string
  /** Undefined where the address names a country that is not understood. */
  region: CountryCode | undefined
  notes: Note[]
}

const threeLetters: Readonly<Record<string, CountryCode>> = {
  ...{
    ESP: 'ES',
    PRT: 'PT',
    FRA: 'FR',
    AND: 'AD',
    ITA: 'IT',
    DEU: 'DE',
    GBR: 'GB',
    IRL: 'IE',
    NLD: 'NL',
    BEL: 'BE',
  },
  ...{
    CHE: 'CH',
    AUT: 'AT',
    POL: 'PL',
    ROU: 'RO',
    BGR: 'BG',
    UKR: 'UA',
    RUS: 'RU',
    SWE: 'SE',
    NOR: 'NO',
    DNK: 'DK',
  },
  ...{
    FIN: 'FI',
    GRC: 'GR',
    MAR: 'MA',
    DZA: 'DZ',
    SEN: 'SN',
    CHN: 'CN',
    PAK: 'PK',
    IND: 'IN',
    USA: 'US',
    CAN: 'CA',
  },
  ...{
    MEX: 'MX',
    ARG: 'AR',
    BRA: 'BR',
    CHL: 'CL',
    COL: 'CO',
    PER: 'PE',
    ECU: 'EC',
    VEN: 'VE',
    BOL: 'BO',
    URY: 'UY',
  },
  ...{ PRY: 'PY', CUB: 'CU', DOM: 'DO', HND: 'HN', NIC: 'NI', GTM: 'GT', SLV: 'SV', AUS: 'AU' },
}

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

const countryByName: ReadonlyMap<string, CountryCode> = new Map(
  ['es', 'en'].flatMap((reader) => {
    const names = new Intl.DisplayNames([reader], { type: 'region' })
    return getCountries().map((code): [string, CountryCode] => [fold(names.of(code) ?? code), code])
  }),
)

function countryOf(raw: string): CountryCode | undefined {
  const code = raw.trim().toUpperCase()
  return isSupportedCountry(code) ? code : (threeLetters[code] ?? countryByName.get(fold(raw)))
}

const canaryProvince =
  /^(?:las palmas.*|(?:santa cruz de )?tenerife|canarias|canary islands|islas canarias|35|38|es-gc|es-tf|es-cn)$/
const canaryPostcode = /^3[58]\d{3}$/

/** Spain has two zones; elsewhere, or where it is not said, the clinic's own applies. */
function zoneOf(address: AddressPart, country: CountryCode | undefined): string | undefined {
  const named = canaryProvince.test(fold(address.state ?? ''))
  if (country === undefined) return named && !address.country?.trim() ? 'Atlantic/Canary' : undefined
  if (country !== 'ES') return undefined
  return named || canaryPostcode.test(address.postalCode?.trim() ?? '') ? 'Atlantic/Canary' : 'Europe/Madrid'
}

const maxPlace = 100
const useOrder = ['home', '', 'temp', 'work', 'billing']
const useRank = ({ use }: AddressPart): number => {
  const at = useOrder.indexOf(use ?? '')
  return at === -1 ? 1 : at
}

/** A place's name may stand in a message to staff: no address of the web, no markup. */
function place(raw: string | null | undefined): string {
  const name = (raw ?? '')
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}<>{}[\]|\\`$]+/gu, ' ')
    .replace(/\.(?=\p{L})/gu, '. ')
    .trim()
  return name.length <= maxPlace && /\p{L}/u.test(name) && !/:\/\/|www\.|@/i.test(name) ? name : ''
}

/** The home of today; former addresses are never used. */
export function readAddress(addresses: readonly AddressPart[], today: string): Lives {
  const [home] = addresses
    .filter(({ use, period }) => use !== 'old' && isCurrent(period, today))
    .toSorted((a, b) => useRank(a) - useRank(b))
  if (home === undefined) return { region: 'ES', notes: [] }
  const stated = home.country?.trim() ?? ''
  const country = countryOf(stated)
  const zone = zoneOf(home, country)
  const municipality = place(home.city)
  const province = place(home.state)
  const address = { ...(municipality && { municipality }), ...(province && { province }) }
  return {
    ...(municipality || province ? { address } : {}),
    ...(zone === undefined ? {} : { zone }),
    region: stated === '' ? 'ES' : country,
    notes: stated !== '' && country !== 'ES' ? ['foreign_address'] : [],
  }
}
