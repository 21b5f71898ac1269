// How Spanish describes groups of patients. Sources of patterns on folded text; words that are not here are refused.

const people = '(?:pacientes?|personas?|gente|poblacion|usuari[oa]s|habitantes|ciudadan[oa]s)'

/** Words that say nothing of their own. */
export const fillers = new RegExp(
  `^(?:${people}|tod[oa]s?|l[oa]s|el|la|un|una|a|al|de|del|con|que|y|e|tengan?|tienen|edad|edades|anos?|son|sean?|cuya|solo|nuestr[oa]s|para)$`,
)

/** A whole text that means everybody; any other text must name a condition. */
export const everybody = new RegExp(
  `^\\s*(?=.*\\b(?:${people}|tod[oa]s)\\b)(?:(?:a|tod[oa]s?|l[oa]s|el|la|nuestr[oa]s|${people})(?:[\\s.]+|$))+$`,
)

/** N stands for a number in figures or words. */
const N = (name: string): string => `(?:los\\s+|las\\s+)?(?<${name}>NUMBER)`
const years = '(?:\\s+anos?)?(?:\\s+de\\s+edad)?'
const orMore = '(?:o|y)\\s+mas|en adelante|o\\s+mayores(?!\\s+(?:de|que)\\b)|como minimo|cumplidos'
const orLess = '(?:o|y)\\s+menos|como maximo|o\\s+menores(?!\\s+(?:de|que)\\b)'

/** `strict`: said with a bound that is itself outside ("mayores de 65"). */
export type AgeRange = { min?: number; max?: number; strict?: boolean }

export type AgeRule = { pattern: string; bounds: (n: number, m: number) => AgeRange }

/** In order; the first that takes some words has them. Ages are whole years, bounds inclusive. */
export const ageRules: readonly AgeRule[] = [
  {
    pattern: `\\b(?:de\\s+)?(?:comprendid[oa]s?\\s+)?entre\\s+${N('n')}${years}\\s+y\\s+${N('m')}${years}\\b`,
    bounds: (n, m) => ({ min: n, max: m }),
  },
  {
    pattern: `\\b(?:de|desde)\\s+${N('n')}${years}\\s+(?:a|hasta)\\s+${N('m')}${years}\\b`,
    bounds: (n, m) => ({ min: n, max: m }),
  },
  { pattern: `\\b${N('n')}\\s*(?:-|–|a)\\s*${N('m')}\\s+anos\\b`, bounds: (n, m) => ({ min: n, max: m }) },
  {
    pattern: `\\b(?:de\\s+|con\\s+)?${N('n')}${years}\\s*,?\\s+(?:${orMore})(?:\\s+anos)?(?:\\s+de\\s+edad)?\\b`,
    bounds: (n) => ({ min: n }),
  },
  {
    pattern: `\\b(?:de\\s+|con\\s+)?${N('n')}${years}\\s*,?\\s+(?:${orLess})(?:\\s+anos)?(?:\\s+de\\s+edad)?\\b`,
    bounds: (n) => ({ max: n }),
  },
  {
    pattern: `\\b(?:mayores|mayor)\\s+o\\s+iguale?s?\\s+(?:a|que|de)\\s+${N('n')}${years}\\b`,
    bounds: (n) => ({ min: n }),
  },
  {
    pattern: `\\b(?:mayores|mayor)\\s+(?:de|que|a)\\s+${N('n')}${years}\\b`,
    bounds: (n) => ({ min: n + 1, strict: true }),
  },
  {
    pattern: `\\b(?:(?:de|con|tengan|tienen)\\s+)?(?:mas|por encima)\\s+de\\s+${N('n')}${years}\\b`,
    bounds: (n) => ({ min: n + 1, strict: true }),
  },
  {
    pattern: `\\b(?:menores|menor)\\s+(?:de|que|a)\\s+${N('n')}${years}\\b`,
    bounds: (n) => ({ max: n - 1, strict: true }),
  },
  {
    pattern: `\\b(?:(?:de|con|tengan|tienen)\\s+)?(?:menos|por debajo)\\s+de\\s+${N('n')}${years}\\b`,
    bounds: (n) => ({ max: n - 1, strict: true }),
  },
  {
    pattern: `\\b(?:a partir de|desde|al menos|(?:con\\s+)?(?:un )?minimo(?: de)?)\\s+${N('n')}${years}\\b`,
    bounds: (n) => ({ min: n }),
  },
  { pattern: `\\b(?:de\\s+)?(?:hasta|como maximo)\\s+${N('n')}${years}\\b`, bounds: (n) => ({ max: n }) },
  { pattern: `(?<!\\w)(?:>=|≥)\\s*(?<n>\\d{1,3})${years}(?!\\w)`, bounds: (n) => ({ min: n }) },
  { pattern: `(?<!\\w)(?:<=|≤)\\s*(?<n>\\d{1,3})${years}(?!\\w)`, bounds: (n) => ({ max: n }) },
  { pattern: `(?<!\\w)[>+]\\s*(?<n>\\d{1,3})${years}(?!\\w)`, bounds: (n) => ({ min: n + 1, strict: true }) },
  { pattern: `(?<!\\w)<\\s*(?<n>\\d{1,3})${years}(?!\\w)`, bounds: (n) => ({ max: n - 1, strict: true }) },
  {
    pattern: `\\b(?:de|con)\\s+${N('n')}\\s+anos(?:\\s+de\\s+edad)?\\b`,
    bounds: (n) => ({ min: n, max: n }),
  },
  { pattern: '\\b(?:mayores de edad|adult[oa]s?)\\b', bounds: () => ({ min: 18 }) },
  { pattern: '\\b(?:menores de edad|menores)\\b(?!\\s+(?:de|que|a)\\b)', bounds: () => ({ max: 17 }) },
]

/** Children as paediatrics counts them; a stated age takes the place of this one. */
export const childrenUnder = 14

export type SexRule = { pattern: string; sex?: 'female' | 'male'; child?: boolean }

export const sexRules: readonly SexRule[] = [
  { pattern: '\\bninos\\s+y\\s+ninas\\b|\\bninas\\s+y\\s+ninos\\b|\\bninos\\b', child: true },
  { pattern: '\\bninas\\b', sex: 'female', child: true },
  {
    pattern:
      '\\b(?:mujeres\\s+y\\s+(?:hombres|varones)|(?:hombres|varones)\\s+y\\s+mujeres)\\b|\\bambos sexos\\b',
  },
  { pattern: '\\bmujer(?:es)?\\b|\\b(?:(?:sexo|genero)\\s+)?femenin[oa]s?\\b', sex: 'female' },
  {
    pattern: '\\bhombres?\\b|\\bvar(?:on|ones)\\b|\\b(?:(?:sexo|genero)\\s+)?masculin[oa]s?\\b',
    sex: 'male',
  },
]

export const languageNames: ReadonlyMap<string, { code: string; label: string }> = new Map(
  (
    [
      ['castellano|castellana|espanol|espanola', 'es', 'español'],
      ['catalan|catalana|valenciano|valenciana', 'ca', 'catalán'],
      ['gallego|gallega', 'gl', 'gallego'],
      ['euskera|vasco|vasca|vascuence', 'eu', 'euskera'],
      ['ingles|inglesa', 'en', 'inglés'],
      ['frances|francesa', 'fr', 'francés'],
      ['portugues|portuguesa', 'pt', 'portugués'],
      ['aleman|alemana', 'de', 'alemán'],
      ['italiano|italiana', 'it', 'italiano'],
      ['rumano|rumana', 'ro', 'rumano'],
      ['arabe', 'ar', 'árabe'],
      ['chino|china|mandarin', 'zh', 'chino'],
      ['ucraniano|ucraniana', 'uk', 'ucraniano'],
      ['ruso|rusa', 'ru', 'ruso'],
    ] as const
  ).flatMap(([names, code, label]) => names.split('|').map((name) => [name, { code, label }] as const)),
)

export const languagePattern =
  '\\b(?:(?:que|quienes)\\s+habl(?:a|an|e|en)|de\\s+(?:habla|lengua|idioma)|con\\s+(?:idioma|lengua)|cuy[oa]\\s+(?:idioma|lengua)\\s+(?:es|sea)|(?:de|con)\\s+idioma\\s+preferido|hablantes\\s+de)\\s+(?:el\\s+)?(?<language>LANGUAGE)\\b'

/** What may stand before a place; what follows is looked up among the known ones. */
export const placeLead =
  '(?:\\b(?:que\\s+(?:viven|vivan|residen|residan)|residentes|vecin[oa]s|empadronad[oa]s)\\s+)?\\b(?:en|de)\\s+(?:(?:tod[oa]\\s+)?(?:la\\s+|el\\s+)?(?:provincia|ciudad|municipio|localidad|termino municipal)\\s+de\\s+)?'
/** The words of a lead that is left when no known place followed it. */
export const placeWords =
  /^(?:en|provincia|ciudad|municipio|localidad|residentes|vecin[oa]s|empadronad[oa]s|viv[ae]n|resid[ae]n)$/
export const placeEnd = '(?:\\s+(?:capital|provincia))?'

const inYears = (age: number): string => (age === 1 ? '1 año' : `${age} años`)

/** The Spanish sentence of what was understood. */
export const say = {
  everybody: 'todos los pacientes',
  people: { female: 'mujeres', male: 'hombres', any: 'pacientes' },
  under: (age: number) => `menores de ${inYears(age)}`,
  over: (age: number) => `de más de ${inYears(age)}`,
  from: (age: number) => `de ${inYears(age)} o más`,
  upTo: (age: number) => `de hasta ${inYears(age)}`,
  exactly: (age: number) => `de ${inYears(age)}`,
  between: (min: number, max: number) => `de ${min} a ${inYears(max)}`,
  place: (place: string) => `en ${place}`,
  language: (label: string) => `que hablan ${label}`,
}
