// Holidays that people name instead of a date, in every language; names that may be a place or a surname need their "day of".
import { DateTime } from 'luxon'
import { rule, unclear, type DatePart, type DateRule, type Groups } from '../date-language.ts'
import { easter } from '../holidays.ts'
import { meaningOf } from './sources.ts'

type Feast = Extract<DatePart, { is: 'feast' }>
type Named = readonly (readonly [names: string, on: string | number])[]

/** Names that are one day by themselves. */
const alone: Named = [
  ['nochebuena|nit de nadal|noiteboa|consoada|gabon gau(?:ean)?|christmas eve', '12-24'],
  [
    "nochevieja|noche vieja|noitevella|nit de cap d['’]any|gabon zahar(?:rean|ra)?|new year['’]?s eve|saint[- ]sylvestre|passagem de ano|reveillon",
    '12-31',
  ],
  ['christmas day|eguberri egun(?:ean|a)?', '12-25'],
  ["new year['’]?s day|jour de l['’]an|urteberri egun(?:ean|a)?|urte berri egun(?:ean|a)?", '01-01'],
  ["errege egun(?:ean|a)?|three kings(?:['’])? day", '01-06'],
  ["boxing day|st\\.? stephen['’]?s day", '12-26'],
  ["(?:st\\.? )?valentine['’]?s day", '02-14'],
  ["all saints['’]? day|la toussaint|tots sants|todos los santos|todos os santos", '11-01'],
  ['san joan egun(?:ean|a)?', '06-24'],
  ['san inazio egun(?:ean|a)?', '07-31'],
  [
    'viernes santo|divendres sant|venres santo|ostiral santu(?:an|a)?|good friday|vendredi saint|sexta[- ]feira santa',
    -2,
  ],
  [
    'jueves santo|dijous sant|xoves santo|ostegun santu(?:an|a)?|maundy thursday|holy thursday|jeudi saint|quinta[- ]feira santa',
    -3,
  ],
  ['miercoles santo|dimecres sant|mercores santo', -4],
  ['martes santo|dimarts sant', -5],
  ['lunes santo|dilluns sant|luns santo', -6],
  ['sabado santo|dissabte sant|holy saturday|samedi saint', -1],
  ['domingo de ramos|diumenge de rams|palm sunday|dimanche des rameaux', -7],
  [
    'domingo de (?:resurreccion|pascua|pascoa)|diumenge de (?:pasqua|resurreccio)|easter sunday|easter day|dimanche de paques|pazko igande(?:an|a)?',
    0,
  ],
  [
    'lunes de pascua|dilluns de pasqua|luns de pascua|easter monday|lundi de paques|pazko astelehen(?:ean|a)?',
    1,
  ],
  ['miercoles de ceniza|dimecres de cendra|mercores de cinza|ash wednesday|mercredi des cendres', -46],
  ["(?:jeudi de )?l['’]ascension|ascension day", 39],
  ['lundi de pentecote|whit monday', 50],
]

/** Names that are one day only behind "the day of", "the eve of". */
const behindDay: Named = [
  ['(?:la )?navidad|nadal|natal|noel', '12-25'],
  ["ano nuevo|any nou|cap d['’]any|ani ?novo|ano ?novo", '01-01'],
  ['(?:los )?reyes(?: magos)?|(?:els )?reis|(?:os )?reis|epifania', '01-06'],
  ['(?:san|sao|sant) valentin?', '02-14'],
  ['san jose|sant josep|san xose|(?:el |do )?padre', '03-19'],
  ['sant jordi', '04-23'],
  ['(?:el )?trabajo|(?:el )?trabajador|(?:los )?trabajadores|(?:do )?traballo|(?:el )?treball', '05-01'],
  ['san juan|sant joan|san xoan|sao joao', '06-24'],
  ['santiago(?: apostol)?|(?:o )?apostolo|galicia', '07-25'],
  ["(?:la )?asuncion|(?:la )?virgen de agosto|(?:la )?mare de deu d['’]agost|l['’]assomption", '08-15'],
  ['(?:la )?hispanidad|(?:el )?pilar', '10-12'],
  ['(?:los )?santos|todos los santos|todos os santos|tots sants', '11-01'],
  ['(?:los )?difuntos|finados|defuntos', '11-02'],
  ['(?:la )?constitucion|(?:la )?constitucio', '12-06'],
  ['(?:la )?inmaculada|(?:la )?immaculada|(?:la )?purisima', '12-08'],
  ['san esteban|sant esteve', '12-26'],
  ['(?:los )?(?:santos )?inocentes|(?:els )?innocents', '12-28'],
  ['san silvestre', '12-31'],
]

const preposition =
  '(?:\\b(?:para|per a|per|pra|pour|for|on|en|el|del|de|do|da|al|o|ao|no|na|le|la|du|au|the|by|pel|pelo|polo|por)\\s+){0,3}'
const dayOf = "(?:dia|festividad|fiesta|festa|jour|diada)\\s+(?:de|del|da|do|dos|de la|de los|d['’])\\s*"
const eveOf = "(?:vispera|vespera|vigilia|revetlla|verbena|veille)\\s+(?:de|del|da|do|de la|d['’])\\s*"

const named = (names: Named): string => names.map(([source]) => source).join('|')

const feastOf =
  (names: Named) =>
  (g: Groups): DatePart => {
    const on = meaningOf(names, g['name'])
    return on === undefined ? unclear() : { is: 'feast', on, shift: g['eve'] === undefined ? 0 : -1 }
  }

export const feastRules: readonly DateRule[] = [
  rule(`${preposition}\\b(?:(?<eve>${eveOf})|${dayOf})(?<name>${named(behindDay)})\\b`, feastOf(behindDay)),
  rule(`${preposition}(?:\\b${dayOf})?\\b(?<name>${named(alone)})\\b`, feastOf(alone)),
]

/** The nearest day of a holiday, today included. */
export function feastDay({ on, shift }: Feast, now: DateTime, leans: 'ahead' | 'back'): DatePart {
  const today = DateTime.utc(now.year, now.month, now.day)
  const days = [-1, 0, 1].map((years) => {
    const year = today.year + years
    const day =
      typeof on === 'number'
        ? easter(year).plus({ days: on })
        : DateTime.utc(year, Number(on.slice(0, 2)), Number(on.slice(3)))
    return day.plus({ days: shift })
  })
  const found = leans === 'back' ? days.findLast((day) => day <= today) : days.find((day) => day >= today)
  return found ? { is: 'date', year: found.year, month: found.month, day: found.day } : { is: 'unclear' }
}
