// Public holidays as data: of all Spain, and of each autonomous community by the province people live in.
import { DateTime } from 'luxon'
import { fold } from './normalize.ts'

export type Region =
  | 'andalucia'
  | 'aragon'
  | 'asturias'
  | 'baleares'
  | 'canarias'
  | 'cantabria'
  | 'castilla_la_mancha'
  | 'castilla_y_leon'
  | 'catalunya'
  | 'ceuta'
  | 'extremadura'
  | 'galicia'
  | 'la_rioja'
  | 'madrid'
  | 'melilla'
  | 'murcia'
  | 'navarra'
  | 'pais_vasco'
  | 'valencia'

type RegionDays = {
  /** Folded, in Spanish and in the region's own language; the region's own names too. */
  provinces: readonly string[]
  /** 'MM-DD' of every year. */
  fixed: readonly string[]
  /** Days after Easter Sunday. */
  fromEaster: readonly number[]
  /** 'YYYY-MM-DD': what one year's list adds, as a Sunday's holiday moved to another day. */
  also?: readonly string[]
}

const maundyThursday = -3
const goodFriday = -2
const easterMonday = 1
const corpusChristi = 60

/** Month and day; moved by nobody, whatever weekday they fall on (Real Decreto 2001/1983, artículo 45). */
const everywhere = new Set(['01-01', '01-06', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'])

/**
 * Regional holidays that hold in 2026 and 2027. The list of each year is the resolution that the Dirección General de
 * Trabajo publishes in the BOE every October ("relación de fiestas laborales para el año …"): check it there. Days of
 * towns and islands, of lunar calendars, and what one year's list moves belong in the organization's own list
 * (settings.holidays).
 */
const regions: Readonly<Record<Region, RegionDays>> = {
  andalucia: {
    provinces: ['almeria', 'cadiz', 'cordoba', 'granada', 'huelva', 'jaen', 'malaga', 'sevilla', 'andalucia'],
    fixed: ['02-28'],
    fromEaster: [maundyThursday],
  },
  aragon: {
    provinces: ['huesca', 'teruel', 'zaragoza', 'aragon'],
    fixed: ['04-23'],
    fromEaster: [maundyThursday],
  },
  asturias: {
    provinces: ['asturias', 'principado de asturias', 'oviedo'],
    fixed: ['09-08'],
    fromEaster: [maundyThursday],
  },
  baleares: {
    provinces: ['baleares', 'illes balears', 'islas baleares', 'mallorca', 'menorca', 'ibiza', 'eivissa'],
    fixed: ['03-01', '12-26'],
    fromEaster: [maundyThursday, easterMonday],
  },
  canarias: {
    provinces: [
      'las palmas',
      'las palmas de gran canaria',
      'palmas (las)',
      'santa cruz de tenerife',
      'tenerife',
      'gran canaria',
      'canarias',
      'islas canarias',
    ],
    fixed: ['05-30'],
    fromEaster: [maundyThursday],
  },
  cantabria: {
    provinces: ['cantabria', 'santander'],
    fixed: ['07-28', '09-15'],
    fromEaster: [maundyThursday],
  },
  castilla_la_mancha: {
    provinces: ['albacete', 'ciudad real', 'cuenca', 'guadalajara', 'toledo', 'castilla-la mancha'],
    fixed: ['05-31'],
    fromEaster: [maundyThursday, corpusChristi],
    // 31 May and 1 November 2026 are Sundays.
    also: ['2026-04-06', '2026-11-02'],
  },
  castilla_y_leon: {
    provinces: [
      'avila',
      'burgos',
      'leon',
      'palencia',
      'salamanca',
      'segovia',
      'soria',
      'valladolid',
      'zamora',
      'castilla y leon',
    ],
    fixed: ['04-23'],
    fromEaster: [maundyThursday],
  },
  catalunya: {
    provinces: ['barcelona', 'girona', 'gerona', 'lleida', 'lerida', 'tarragona', 'catalunya', 'cataluna'],
    fixed: ['06-24', '09-11', '12-26'],
    fromEaster: [easterMonday],
  },
  ceuta: { provinces: ['ceuta'], fixed: ['09-02'], fromEaster: [maundyThursday] },
  extremadura: {
    provinces: ['badajoz', 'caceres', 'extremadura'],
    fixed: ['09-08'],
    fromEaster: [maundyThursday],
  },
  galicia: {
    provinces: ['a coruna', 'la coruna', 'coruna', 'lugo', 'ourense', 'orense', 'pontevedra', 'galicia'],
    fixed: ['05-17', '07-25'],
    fromEaster: [maundyThursday],
  },
  la_rioja: { provinces: ['la rioja', 'rioja', 'logrono'], fixed: ['06-09'], fromEaster: [maundyThursday] },
  madrid: {
    provinces: ['madrid', 'comunidad de madrid'],
    fixed: ['05-02'],
    fromEaster: [maundyThursday],
  },
  melilla: { provinces: ['melilla'], fixed: [], fromEaster: [maundyThursday] },
  murcia: { provinces: ['murcia', 'region de murcia'], fixed: ['06-09'], fromEaster: [maundyThursday] },
  navarra: {
    provinces: ['navarra', 'nafarroa', 'comunidad foral de navarra'],
    fixed: ['12-03'],
    fromEaster: [maundyThursday, easterMonday],
  },
  pais_vasco: {
    provinces: ['alava', 'araba', 'bizkaia', 'vizcaya', 'gipuzkoa', 'guipuzcoa', 'pais vasco', 'euskadi'],
    fixed: [],
    fromEaster: [maundyThursday, easterMonday],
  },
  valencia: {
    provinces: [
      'valencia',
      'alicante',
      'alacant',
      'castellon',
      'castello',
      'castellon de la plana',
      'castello de la plana',
      'comunitat valenciana',
      'comunidad valenciana',
    ],
    fixed: ['03-19', '10-09'],
    fromEaster: [easterMonday],
  },
}

const regionNames = Object.keys(regions) as Region[]
const byProvince: ReadonlyMap<string, Region> = new Map(
  regionNames.flatMap((region) => regions[region].provinces.map((name) => [name, region] as const)),
)

/** The community of a province in any of its spellings, 'Coruña, A' and 'Alicante/Alacant' too; null where it is not known. */
export function regionOf(province: string | null): Region | null {
  if (province === null) return null
  const [, name, article] = /^(.+), (\S+)$/.exec(fold(province)) ?? []
  const whole = name === undefined ? fold(province) : `${article} ${name}`
  const found = [whole, ...whole.split('/')].map((part) => byProvince.get(part.trim()))
  return found.find((region) => region !== undefined) ?? null
}

/** Easter Sunday of the Gregorian calendar (anonymous algorithm, Meeus). */
export function easter(year: number): DateTime {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const count = epact + weekday - 7 * correction + 114
  return DateTime.utc(year, Math.floor(count / 31), (count % 31) + 1)
}

const afterEaster = (day: string): number =>
  DateTime.fromISO(day, { zone: 'utc' }).diff(easter(Number(day.slice(0, 4))), 'days').days

/** Whether a day ('YYYY-MM-DD') is a holiday in all of Spain, or in the region where one is given. */
export function isHolidayOn(day: string, region: Region | null = null): boolean {
  const own = region === null ? null : regions[region]
  const monthAndDay = day.slice(5)
  if (everywhere.has(monthAndDay) || own?.fixed.includes(monthAndDay) || own?.also?.includes(day)) return true
  const moved = afterEaster(day)
  return moved === goodFriday || (own?.fromEaster.includes(moved) ?? false)
}
