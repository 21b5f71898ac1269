// The danger net: reads every message in every language of the product, without context, in well under a millisecond.
import type { Urgency } from '#core/conversations/interpretation.ts'
import { dangerCa } from './lexicon/danger.ca.ts'
import { dangerEn } from './lexicon/danger.en.ts'
import { dangerEs } from './lexicon/danger.es.ts'
import { dangerEu } from './lexicon/danger.eu.ts'
import { dangerFr } from './lexicon/danger.fr.ts'
import { dangerGl } from './lexicon/danger.gl.ts'
import { dangerPt } from './lexicon/danger.pt.ts'
import type { DangerEntry, DangerLexicon, DangerSign } from './lexicon/danger-lexicon.ts'
import { normalize } from './normalize.ts'
import {
  clauseAround,
  compile,
  compileApart,
  denied,
  deniedWithin,
  found,
  matchesOf,
  without,
  type Negation,
} from './pattern.ts'

export const dangerLexicons: readonly DangerLexicon[] = [
  dangerEs,
  dangerCa,
  dangerGl,
  dangerEu,
  dangerEn,
  dangerFr,
  dangerPt,
]

/** What an entry and a sign have in common. */
type Wording = Pick<DangerEntry, 'urgency' | 'fixed'>

type Part = { pattern: RegExp; denies: boolean }

type Reader = {
  language: string
  negation: Negation
  /** The language's own denials: Galician "no" is "in the". */
  within: Negation
  idioms: RegExp
  doubtful: RegExp
  entries: readonly { entry: DangerEntry; parts: readonly Part[] }[]
  signs: readonly { sign: DangerSign; parts: readonly Part[] }[]
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean))

/** Shared by all languages: neighbours' words find each other's entries, and must be denied alike. */
const negators = setOf(dangerLexicons.map((lexicon) => lexicon.negators).join(' '))
const fillers = setOf(dangerLexicons.map((lexicon) => lexicon.fillers).join(' '))
const past = compile(dangerLexicons.map((lexicon) => lexicon.past).join('\n'))
/** The same told as an aside right after ("he hit me, ten years ago, and …"). */
const pastAside = compile(
  dangerLexicons.map((lexicon) => lexicon.past.replace(/^\s*(?=\S)/gm, ', ')).join('\n'),
)
const ongoing = compile(dangerLexicons.map((lexicon) => lexicon.ongoing).join('\n'))
const resolved = compile(dangerLexicons.map((lexicon) => lexicon.resolved).join('\n'))
const joking = compile(dangerLexicons.map((lexicon) => lexicon.joking ?? '').join('\n'))

function reader(lexicon: DangerLexicon): Reader {
  const make = (patterns: string): RegExp => compile(patterns, lexicon.words)
  const apart = (patterns: string): Part[] => compileApart(patterns, lexicon.words, negators)
  return {
    language: lexicon.language,
    within: { before: setOf(lexicon.negators), fillers },
    negation: { before: negators, after: setOf(lexicon.negatorsAfter ?? ''), fillers },
    idioms: make(lexicon.idioms),
    doubtful: make(lexicon.doubtful),
    entries: lexicon.entries.map((entry) => ({ entry, parts: apart(entry.match) })),
    signs: (lexicon.signs ?? []).map((sign) => ({ sign, parts: apart(sign.match) })),
  }
}

const readers: readonly Reader[] = dangerLexicons.map(reader)

/** The order of a merge: `self_harm` before `emergency` before `violence` before `soon`. */
const order: readonly Urgency[] = ['none', 'soon', 'violence', 'emergency', 'self_harm']
export const worse = (a: Urgency, b: Urgency): Urgency => (order.indexOf(a) >= order.indexOf(b) ? a : b)
export const isDanger = (urgency: Urgency): boolean => order.indexOf(urgency) > order.indexOf('soon')

/**
 * What one occurrence amounts to. A denial or a story of long ago clears a bodily emergency; for self-harm and violence it
 * only lowers it to `soon`, because someone should look all the same.
 */
function weigh(
  text: string,
  match: { start: number; end: number; denies: boolean },
  entry: Wording,
  rules: Reader,
): Urgency {
  const lowered: Urgency = entry.urgency === 'self_harm' || entry.urgency === 'violence' ? 'soon' : 'none'
  if (!entry.fixed && denied(text, match.start, match.end, rules.negation)) return lowered
  if (!entry.fixed && !match.denies && deniedWithin(text.slice(match.start, match.end), rules.within))
    return lowered
  const clause = clauseAround(text, match.start, match.end)
  if ((found(past, clause) || toldAside(text, match.end)) && !found(ongoing, clause)) return lowered
  if (entry.urgency === 'emergency' && found(resolved, text) && !found(ongoing, text)) return 'soon'
  return entry.urgency
}

function toldAside(text: string, end: number): boolean {
  const after = text.slice(end, end + 60)
  for (const aside of matchesOf(pastAside, after)) {
    const next = after
      .slice(aside.index + aside[0].length)
      .trim()
      .slice(0, 1)
    return aside.index <= 12 && (next === '' || next === ',' || next === '.')
  }
  return false
}

function readEntry(text: string, parts: readonly Part[], entry: Wording, rules: Reader): Urgency {
  let worst: Urgency = 'none'
  for (const { pattern, denies } of parts) {
    for (const match of matchesOf(pattern, text)) {
      const place = { start: match.index, end: match.index + match[0].length, denies }
      worst = worse(worst, weigh(text, place, entry, rules))
      if (worst === entry.urgency) return worst
    }
  }
  return worst
}

/** What the signs of one language add up to: three make their danger, two bodily ones are for today's clinician. */
function readSigns(text: string, rules: Reader): Urgency {
  const sums = new Map<Urgency, number>()
  for (const { sign, parts } of rules.signs) {
    if (readEntry(text, parts, sign, rules) !== sign.urgency) continue
    sums.set(sign.urgency, (sums.get(sign.urgency) ?? 0) + sign.weight)
  }
  return [...sums].reduce<Urgency>(
    (worst, [urgency, sum]) =>
      worse(worst, sum >= 3 ? urgency : sum === 2 && urgency === 'emergency' ? 'soon' : 'none'),
    'none',
  )
}

/** The same over text that is normalized already. */
export function readDangerIn(normal: string): { urgency: Urgency; matched: string[] } {
  let text = normal
  let urgency: Urgency = 'none'
  const matched: string[] = []
  for (const rules of readers) {
    text = without(text, rules.idioms)
    if (!found(rules.doubtful, text)) continue
    text = without(text, rules.doubtful)
    urgency = 'soon'
    matched.push(`${rules.language}:doubtful`)
  }
  for (const rules of readers) {
    for (const { entry, parts } of rules.entries) {
      const level = readEntry(text, parts, entry, rules)
      if (level === 'none') continue
      urgency = worse(urgency, level)
      matched.push(`${rules.language}:${entry.id}`)
    }
    const signs = readSigns(text, rules)
    if (signs === 'none') continue
    urgency = worse(urgency, signs)
    matched.push(`${rules.language}:signs`)
  }
  if (isDanger(urgency) && found(joking, normal)) urgency = 'soon'
  return { urgency, matched }
}

/** Reads the danger in a message as it came. `matched` names lexicon entries, never the patient's words. */
export const readDanger = (text: string): { urgency: Urgency; matched: string[] } =>
  readDangerIn(normalize(text))
