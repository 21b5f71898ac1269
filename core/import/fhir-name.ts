// Which of a patient's FHIR names is used, and how it is cleaned: a name is greeted aloud, so nothing but a name may pass.
import { isCurrent } from './fhir-period.ts'
import type { NamePart } from './fhir-resource.ts'
import type { LeftOutReason, Note } from './outcome.ts'

type Named = { given: string; family: string; notes: Note[] }

const skipped = new Set(['old', 'maiden', 'nickname'])
const preference = ['official', 'usual', '', 'temp', 'anonymous']
const notAName = /[<>{}@$=\\]|:\/\/|www\./i
const title = /^\p{L}{1,4}\.?ª?\.?$/u
const maxLength = 80
const maxWords = 8

const rankOf = (use: string): number => (preference.includes(use) ? preference.indexOf(use) : 2)

const extensionValue = (name: NamePart, ending: string): string =>
  [...(name._family?.extension ?? []), ...(name.extension ?? [])].find(({ url }) => url?.endsWith(ending))
    ?.valueString ?? ''

/** `family` may hold both surnames, only the first, or nothing where the vendor uses the two extensions. */
function familyOf(name: NamePart): string {
  const fathers = extensionValue(name, 'humanname-fathers-family')
  const mothers = extensionValue(name, 'humanname-mothers-family')
  const family = name.family?.trim() || fathers
  return mothers && !family.toLowerCase().includes(mothers.toLowerCase()) ? `${family} ${mothers}` : family
}

/** A name that exists only as text: "López García, Juan", else the first word is the given name. */
function splitText(text: string, prefixes: readonly string[]): { given: string; family: string } {
  const comma = /^([^,]+),([^,]+)$/.exec(text)
  if (comma) return { given: comma[2] ?? '', family: comma[1] ?? '' }
  const words = text.split(/\s+/).filter((word) => word !== '' && !prefixes.includes(word))
  while (words.length > 2 && words[0]?.includes('.') && title.test(words[0])) words.shift()
  return { given: words[0] ?? '', family: words.slice(1).join(' ') }
}

const present = (values: readonly (string | null)[] | null | undefined): string[] =>
  (values ?? []).filter((value) => value !== null)

function rawName(name: NamePart): { given: string; family: string; notes: Note[] } {
  const given = present(name.given).join(' ').trim()
  const family = familyOf(name)
  if (given || family) return { given, family, notes: [] }
  const text = name.text?.trim() ?? ''
  return { ...splitText(text, present(name.prefix)), notes: text === '' ? [] : ['name_from_text'] }
}

/** Letters, marks, spaces and the signs that names have. A dot before a letter gets its space, so no web address is left. */
function clean(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replace(/[^\p{L}\p{M}\s'’.·-]/gu, ' ')
    .replace(/\.(?=\p{L})/gu, '. ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s'’.·-]+|[\s'’·-]+$/gu, '')
}

const tooMuch = (name: string): boolean => name.length > maxLength || name.split(' ').length > maxWords

function cleanName(name: NamePart): Named | LeftOutReason | undefined {
  const raw = rawName(name)
  const both = `${raw.given} ${raw.family}`
  if (notAName.test(both)) return 'suspect_name'
  const undigited = { given: raw.given.replace(/\d+/g, ''), family: raw.family.replace(/\d+/g, '') }
  const given = clean(undigited.given)
  const family = clean(undigited.family)
  if (given === '' && family === '') return undefined
  if (tooMuch(given) || tooMuch(family)) return 'suspect_name'
  const notes = [...raw.notes]
  if (/\d/.test(both)) notes.push('digits_in_name')
  if (given === '' || family === '') notes.push('one_name_only')
  // A patient is greeted by the given name: when only one name is known, that is the one.
  return given === '' ? { given: family, family: '', notes } : { given, family, notes }
}

/** Official before usual before the rest; never a former name or a nickname. */
export function readName(names: readonly NamePart[], today: string): Named | LeftOutReason {
  const candidates = names
    .filter(({ use, period }) => !skipped.has(use ?? '') && isCurrent(period, today))
    .toSorted((a, b) => rankOf(a.use ?? '') - rankOf(b.use ?? ''))
  for (const candidate of candidates) {
    const read = cleanName(candidate)
    if (read !== undefined) return read
  }
  return 'no_name'
}
