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

/** The days and hours of a text, read by the language that explains most of it. */
export function findInLanguages(folded: Folded, written: string, known = 'es'): Found[] | 'unclear' {
  const code = known.slice(0, 2).toLowerCase()
  const ordered = [...languages].sort(([a], [b]) => Number(b === code) - Number(a === code))
  const [first] = ordered
  let best: { found: Found[]; grammar: DateLanguage } | undefined
  for (const [, grammar] of ordered) {
    const tried = grammar === first?.[1] || grammar.hint === undefined || grammar.hint.test(folded.text)
    if (!tried) continue
    const found = takeAll(folded, written, grammar)
    if (!best || explained(found) > explained(best.found)) best = { found, grammar }
  }
  return best ? meantOf(best.found, folded, best.grammar) : []
}
