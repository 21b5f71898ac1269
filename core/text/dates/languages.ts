// The grammars of days and hours, and which of them reads a text.
import type { DateLanguage } from '../date-language.ts'
import { spanish } from '../dates.es.ts'
import { meantOf, takeAll, type Found } from '../find-dates.ts'
import type { Folded } from '../normalize.ts'
import { catalan } from './dates.ca.ts'
import { english } from './dates.en.ts'
import { basque } from './dates.eu.ts'
import { french } from './dates.fr.ts'
import { galician } from './dates.gl.ts'
import { portuguese } from './dates.pt.ts'

/** In the order in which they are believed when they explain the same part of a text. */
const languages: readonly (readonly [code: string, grammar: DateLanguage])[] = [
  ['es', spanish],
  ['ca', catalan],
  ['gl', galician],
  ['eu', basque],
  ['en', english],
  ['fr', french],
  ['pt', portuguese],
]

const explained = (found: readonly Found[]): number =>
  found.reduce((sum, { start, end }) => sum + end - start, 0)

type Reading = { found: Found[]; grammar: DateLanguage }

const partsOf = (found: Found[] | 'unclear'): string =>
  found === 'unclear' ? found : JSON.stringify(found.flatMap(({ parts }) => parts))

/** How well each language explains a text, the known one first. */
function readingsOf(folded: Folded, written: string, known: string | undefined): Reading[] {
  const code = (known ?? 'es').slice(0, 2).toLowerCase()
  const ordered = [...languages].sort(([a], [b]) => Number(b === code) - Number(a === code))
  const readings = ordered
    .filter(([, { hint }], i) => i === 0 || hint === undefined || hint.test(folded.text))
    .map(([, grammar]): Reading => ({ found: takeAll(folded, written, grammar), grammar }))
  const most = Math.max(...readings.map(({ found }) => explained(found)))
  return readings.filter(({ found }) => explained(found) === most)
}

/** Everything that looks like a day or an hour to the language that explains most of a text. */
export const allInLanguages = (folded: Folded, written: string): readonly Found[] =>
  readingsOf(folded, written, undefined)[0]?.found ?? []

/**
 * The days and hours of a text, read by the language that explains most of it. Where several explain the same and read it
 * differently, the known language decides; without one the words that only one of them has, else Spanish.
 */
export function findInLanguages(folded: Folded, written: string, known?: string): Found[] | 'unclear' {
  const best = readingsOf(folded, written, known)
  const own = best.filter(({ grammar }) => grammar.own?.test(folded.text))
  const believed = (known === undefined && own.length > 0 ? own : best.slice(0, 1)).map(
    ({ found, grammar }) => meantOf(found, folded, grammar),
  )
  const [first = []] = believed
  return believed.every((one) => partsOf(one) === partsOf(first)) ? first : 'unclear'
}
