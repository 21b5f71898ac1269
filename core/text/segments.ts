// Groups of patients in plain words: age, sex, place and language, and nothing else. What is not understood is refused.
import { fold, foldInPlace, type Folded } from './normalize.ts'
import { numberFrom, numberInWords } from './numbers.ts'
import {
  ageRules,
  childrenUnder,
  everybody,
  fillers,
  languageNames,
  languagePattern,
  placeEnd,
  placeLead,
  placeWords,
  say,
  sexRules,
  type AgeRange,
} from './segments.es.ts'

export { ageBounds, ageOn, type AgeBounds } from './ages.ts'

/** Ages inclusive, in whole years; `place` folded, as it is among the known ones. */
export type Segment = {
  minAge?: number
  maxAge?: number
  sex?: 'female' | 'male'
  place?: string
  language?: string
}

export type SegmentRead = { segment: Segment; understood: string }
/** `place`: the unknown words name a place. `contradiction`: nobody could be meant, or two things at once. */
export type SegmentFailure = { unknown: string[]; kind: 'words' | 'place' | 'contradiction' }

const oldest = 120
const covered = '¦'

/** The text that is still to be understood; what was is covered, so that positions stay. */
type Reading = { folded: Folded; written: string; left: string; clash: string[] }

function take(
  reading: Reading,
  pattern: string,
  read: (groups: Record<string, string | undefined>, written: string) => boolean,
): void {
  for (const match of reading.left.matchAll(new RegExp(pattern, 'g'))) {
    const end = match.index + match[0].length
    const written = reading.written.slice(...reading.folded.spanOf(match.index, end))
    if (!read(match.groups ?? {}, written)) continue
    reading.left =
      reading.left.slice(0, match.index) + covered.repeat(match[0].length) + reading.left.slice(end)
  }
}

/** Two different values for one condition are an "or" in disguise; only one can be held. */
function agree<T>(reading: Reading, before: T | undefined, now: T, written: string): T {
  if (before !== undefined && before !== now) reading.clash.push(written.trim())
  return now
}

function readPlace(reading: Reading, places: readonly string[]): { place?: string; written?: string } {
  const known = places.filter((place) => place !== '').sort((a, b) => b.length - a.length)
  if (known.length === 0) return {}
  const found: { place?: string; written?: string } = {}
  const names = known.map((place) => place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  take(reading, `${placeLead}(?<place>${names})${placeEnd}(?!\\w)`, (groups, written) => {
    found.place = agree(reading, found.place, groups['place'] ?? '', written)
    const at = foldInPlace(written)
    const start = at.text.lastIndexOf(found.place)
    found.written = written.slice(...at.spanOf(start, start + found.place.length))
    return true
  })
  return found
}

function readLanguage(reading: Reading): { code?: string; label?: string } {
  let found: { code?: string; label?: string } = {}
  take(
    reading,
    languagePattern.replace('LANGUAGE', [...languageNames.keys()].join('|')),
    (groups, written) => {
      const named = languageNames.get(groups['language'] ?? '')
      if (!named) return false
      agree(reading, found.code, named.code, written)
      found = named
      return true
    },
  )
  return found
}

function readAges(reading: Reading): AgeRange {
  const ages: AgeRange = {}
  for (const { pattern, bounds } of ageRules) {
    take(reading, pattern.replaceAll('NUMBER', `\\d{1,3}(?!\\d)|${numberInWords}`), (groups) => {
      const [n, m] = [numberFrom(groups['n'] ?? '0') ?? Infinity, numberFrom(groups['m'] ?? '0') ?? Infinity]
      if (n > oldest || m > oldest) return false
      const { min, max, strict } = bounds(n, m)
      ages.strict ||= strict === true
      if (min !== undefined) ages.min = Math.max(min, ages.min ?? 0)
      if (max !== undefined) ages.max = Math.min(max, ages.max ?? oldest)
      return true
    })
  }
  return ages
}

function readSex(reading: Reading): { sex?: 'female' | 'male'; child: boolean } {
  let sex: 'female' | 'male' | undefined
  let child = false
  let any = false
  let grown = false
  for (const rule of sexRules) {
    take(reading, rule.pattern, (_groups, written) => {
      if (rule.sex) sex = agree(reading, sex, rule.sex, written)
      else any = true
      child ||= rule.child === true
      grown ||= rule.child !== true
      if ((sex && any) || (child && grown)) reading.clash.push(written)
      return true
    })
  }
  return { ...(sex ? { sex } : {}), child }
}

/** Words that no rule took and that mean something, as they were written. */
function leftover(
  { left, folded, written }: Reading,
  places: readonly string[],
): { words: string[]; place: boolean } {
  const words: string[] = []
  const leads: string[] = []
  let place = false
  for (const match of left.matchAll(/[^\s,.;:!?¡¿"«»¦]+/g)) {
    if (fillers.test(match[0])) continue
    const word = written.slice(...folded.spanOf(match.index, match.index + match[0].length)).trim()
    if (placeWords.test(match[0])) {
      leads.push(word)
      continue
    }
    const capital =
      /^\p{Lu}\p{Ll}/u.test(word) && /\b(?:en|de)\s+(?:l[ao]s?\s+|el\s+)?$/.test(left.slice(0, match.index))
    if (words.length === 0)
      place = capital || places.includes(match[0]) || leads.some((lead) => fold(lead) !== 'en')
    words.push(word)
  }
  return { words: words.length > 0 ? words : leads, place: place || words.length === 0 }
}

type Wording = { place?: string; language?: string; strict: boolean }

function sentence(segment: Segment, words: Wording): string {
  const { minAge, maxAge, sex } = segment
  const parts = [say.people[sex ?? 'any']]
  if (minAge !== undefined && maxAge !== undefined)
    parts.push(minAge === maxAge ? say.exactly(minAge) : say.between(minAge, maxAge))
  else if (minAge !== undefined) parts.push(words.strict ? say.over(minAge - 1) : say.from(minAge))
  else if (maxAge !== undefined) parts.push(words.strict ? say.under(maxAge + 1) : say.upTo(maxAge))
  if (words.place !== undefined) parts.push(say.place(words.place))
  if (words.language !== undefined) parts.push(say.language(words.language))
  return parts.length === 1 && sex === undefined ? say.everybody : parts.join(' ')
}

/** Reads a group; `places` are the folded names of the municipalities and provinces that patients live in. */
export function parseSegment(
  text: string,
  known: { places: readonly string[] },
): SegmentRead | SegmentFailure {
  const folded = foldInPlace(text)
  const reading: Reading = { folded, written: text, left: folded.text, clash: [] }
  const where = readPlace(reading, known.places)
  const language = readLanguage(reading)
  const said = readAges(reading)
  const { sex, child } = readSex(reading)
  const rest = leftover(reading, known.places)
  if (rest.words.length > 0) return { unknown: rest.words, kind: rest.place ? 'place' : 'words' }
  const stated = said.min !== undefined || said.max !== undefined
  const ages: AgeRange = child && !stated ? { max: childrenUnder - 1 } : said
  const nobody = (ages.min ?? 0) > (ages.max ?? oldest) || (child && (ages.min ?? 0) >= 18)
  if (nobody || reading.clash.length > 0) return { unknown: reading.clash, kind: 'contradiction' }
  const segment: Segment = {
    ...(ages.min === undefined ? {} : { minAge: ages.min }),
    ...(ages.max === undefined ? {} : { maxAge: ages.max }),
    ...(sex === undefined ? {} : { sex }),
    ...(where.place === undefined ? {} : { place: where.place }),
    ...(language.code === undefined ? {} : { language: language.code }),
  }
  if (Object.keys(segment).length === 0 && !everybody.test(folded.text))
    return { unknown: [text.trim()], kind: 'words' }
  const words: Wording = {
    strict: ages.strict === true || child,
    ...(where.written === undefined ? {} : { place: where.written }),
    ...(language.label === undefined ? {} : { language: language.label }),
  }
  return { segment, understood: sentence(segment, words) }
}
