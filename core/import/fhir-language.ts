// The language a patient is written to, from `communication`: codes of any FHIR vintage, or the language's name.
import { languageCodes } from '#prompts/words.ts'
import type { CommunicationPart, Concept } from './fhir-resource.ts'
import type { Note } from './outcome.ts'

/** Languages that are also recognised by their names in Spanish, English and the language itself. */
const named = [
  ...languageCodes,
  ...'fr pt de it ro ar zh ru uk pl nl bg ur hi bn wo sv da no fi hu cs el tr'.split(' '),
]

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

const codeByName: ReadonlyMap<string, string> = new Map([
  ...named.flatMap((code) =>
    ['es', 'en', code].map((reader): [string, string] => {
      const name = new Intl.DisplayNames([reader], { type: 'language' }).of(code)
      return [fold(name ?? code), code]
    }),
  ),
  ['castellano', 'es'],
  ['castilian', 'es'],
  ['valenciano', 'ca'],
  ['valencia', 'ca'],
  ['euskera', 'eu'],
])

const codeNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
/** Nearly every code a record holds; asking Intl anew for each patient is slow. */
const twoLetterCodes: ReadonlySet<string> = new Set(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => codeNames.of(code) !== undefined && new Intl.Locale(code).language === code),
)

/** 'ca-ES', 'ca_ES', 'cat', 'CA' → 'ca'; undefined where it is no language. */
function codeOf(raw: string): string | undefined {
  const start = /^([a-z]{2})(?:[-_]|$)/i.exec(raw)?.[1]?.toLowerCase() ?? ''
  if (twoLetterCodes.has(start)) return start
  try {
    const { language } = new Intl.Locale(raw.trim().replaceAll('_', '-'))
    return language !== 'und' && codeNames.of(language) !== undefined ? language : undefined
  } catch {
    return undefined
  }
}

const byName = (name: string): string | undefined => codeByName.get(fold(name.replace(/\(.*\)/, '')))

function languageOf(concept: Concept): string | undefined {
  const codings = concept?.coding ?? []
  for (const { code } of codings) {
    const found = code ? codeOf(code) : undefined
    if (found !== undefined) return found
  }
  for (const name of [concept?.text, ...codings.map(({ display }) => display)]) {
    const found = name ? byName(name) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** The preferred language first, else in the order given. */
export function readLanguage(communications: readonly CommunicationPart[]): {
  language?: string
  notes: Note[]
} {
  if (communications.length === 0) return { notes: ['no_language'] }
  const ordered = communications.toSorted(
    (a, b) => Number(b.preferred ?? false) - Number(a.preferred ?? false),
  )
  for (const { language: concept } of ordered) {
    const language = languageOf(concept)
    if (language !== undefined)
      return { language, notes: languageCodes.some((code) => code === language) ? [] : ['language_not_ours'] }
  }
  return { notes: ['language_unknown'] }
}
