// The patients that a sentence names, as they were written.
import { abbreviations } from '#core/text/names.es.ts'
import { fold, foldInPlace } from '#core/text/normalize.ts'
import { coverSpans, findFirst } from './cover.ts'
import {
  capitalParticles,
  givenNames,
  nameParticles,
  otherPeople,
  recordNumber,
  relativeOf,
  titles,
  tradeEnding,
  tradeWords,
} from './people.es.ts'

type Token = { written: string; folded: string; start: number; end: number }
type Run = { first: number; last: number; score: number }
export type PeopleFound = { names: string[]; text: string }

/** `answering`: the text is the answer to "who?", so that bare unknown words are a name. */
export type PeopleOptions = { answering: boolean }

const longestName = 6

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’.·ªº-]*/gu)].map((match) => {
    const short = fold(match[0]).replace(/\./g, '')
    const kept =
      abbreviations.has(short) || /^\p{L}\.$/u.test(match[0]) ? match[0] : match[0].replace(/[.’'-]+$/u, '')
    return {
      written: kept,
      folded: fold(kept).replace(/\.$/, ''),
      start: match.index,
      end: match.index + kept.length,
    }
  })
}

const isGiven = (token: Token | undefined): boolean => token !== undefined && givenNames.has(token.folded)
const isCapital = (token: Token): boolean => /^\p{Lu}/u.test(token.written)

function mayBeName(token: Token, capitalsOnly: boolean): boolean {
  if (!/\p{L}[\p{L}.-]/u.test(token.written) || tradeWords.has(token.folded)) return false
  if (nameParticles.has(token.folded)) return false
  if (tradeEnding.test(token.folded) && !isGiven(token)) return false
  return !capitalsOnly || isCapital(token) || /\p{L}-?.*\d|\p{L}-\p{L}/u.test(token.written)
}

const adjacent = (text: string, before: Token, after: Token): boolean =>
  /^[ \t]+$/.test(text.slice(before.end, after.start))

/** Where the name that begins at `first` ends; particles count only when more of the name follows. */
function lastOf(
  text: string,
  tokens: readonly Token[],
  { first, capitalsOnly }: { first: number; capitalsOnly: boolean },
): number {
  let last = first
  for (let i = first + 1; i < tokens.length && i - first < longestName; i += 1) {
    const [before, token] = [tokens[i - 1], tokens[i]]
    if (!before || !token || !adjacent(text, before, token)) break
    const after = tokens[i + 1]
    // "revisión de dientes de mateo romero": a given name after "de" begins the name.
    if (!capitalsOnly && isGiven(after) && !isGiven(tokens[first]) && /^del?$/.test(token.folded)) break
    const particle = nameParticles.has(token.folded) && !(isCapital(token) && capitalsOnly)
    if (particle && (token.folded === 'y' || token.folded === 'i') && isGiven(after)) break
    // Without capitals "la operación" after a name is no part of it; "de la Fuente" is.
    if (particle && !capitalsOnly && /^l[ao]s?$/.test(token.folded) && before.folded !== 'de') break
    if (
      particle ||
      (isCapital(token) && capitalParticles.has(token.folded) && after && mayBeName(after, capitalsOnly))
    )
      continue
    if (!mayBeName(token, capitalsOnly)) break
    last = i
  }
  return last
}

/** How likely a name begins here: after "a", after a title, or with a given name. */
function scoreOf(
  tokens: readonly Token[],
  first: number,
  { text, capitalsOnly }: { text: string; capitalsOnly: boolean },
): number {
  const token = tokens[first]
  if (!token) return 0
  let at = first - 1
  while (
    at >= 0 &&
    titles.has(tokens[at]?.folded ?? '') &&
    /^[\s.]*$/.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start))
  )
    at -= 1
  const before = tokens[at]
  const touching = before !== undefined && /^[\s.,]*$/.test(text.slice(before.end, tokens[at + 1]?.start))
  const titled = tokens
    .slice(at + 1, first)
    .some((one) => one.folded.length > 2 || one.folded === 'd' || one.folded === 'sr')
  if (touching && otherPeople.has(before.folded)) return 0
  const led =
    touching && /^(?:a|al|para)$/.test(before.folded) ? 4 : touching && /^del?$/.test(before.folded) ? 2 : 0
  const given = isGiven(token) ? 3 : 0
  return (titled ? 4 : 0) + (capitalsOnly || given > 0 || led === 4 ? led : 0) + given
}

function runsOf(text: string, tokens: readonly Token[], capitalsOnly: boolean): Run[] {
  const runs: Run[] = []
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first]
    if (!token || !mayBeName(token, capitalsOnly)) continue
    const last = lastOf(text, tokens, { first, capitalsOnly })
    const long = capitalsOnly && last > first ? 2 : 0
    runs.push({ first, last, score: scoreOf(tokens, first, { text, capitalsOnly }) + long })
    first = last
  }
  return runs
}

/** The best run and those joined to it: "a Juan García y a Ana Ruiz". */
function chosen(text: string, tokens: readonly Token[], runs: readonly Run[]): Run[] {
  const best = runs.reduce<Run | undefined>(
    (top, run) => (run.score > (top?.score ?? 1) ? run : top),
    undefined,
  )
  if (!best) return []
  const all = [best]
  for (const run of runs.slice(runs.indexOf(best) + 1)) {
    const between = text.slice(tokens[all.at(-1)?.last ?? 0]?.end, tokens[run.first]?.start)
    if (!/^\s*(?:,|,?\s[ye])\s+(?:a\s+|para\s+)?$/i.test(between) || run.score === 0) break
    all.push(run)
  }
  return all
}

/** A name by what stands before it or begins it; with capitals first, without them when nobody wrote any. */
export function findPeople(text: string, { answering }: PeopleOptions): PeopleFound {
  const tokens = tokensOf(text)
  const byCapitals = chosen(text, tokens, runsOf(text, tokens, true))
  const record = byCapitals.length === 0 ? findFirst(text, recordNumber) : undefined
  if (record?.groups['id']) {
    const id = record.groups['id']
    return { names: [record.written.slice(-id.length)], text: coverSpans(text, [record.span]) }
  }
  const loose = byCapitals.length > 0 ? [] : runsOf(text, tokens, false)
  const bySound = byCapitals.length > 0 ? byCapitals : chosen(text, tokens, loose)
  const runs = bySound.length === 0 && answering ? loose.slice(0, 1) : bySound
  const names = runs.map((run) => text.slice(tokens[run.first]?.start, tokens[run.last]?.end))
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return { names, text }
  const [start] = widened(text, tokens, first)
  const relative = relativeOf.exec(foldInPlace(text).text.slice(0, tokens[first.first]?.start))
  return {
    names,
    text: coverSpans(text, [[Math.min(start, relative?.index ?? start), tokens[last.last]?.end ?? start]]),
  }
}

/** With the preposition and the title before it: they lead to the name and say nothing else. */
function widened(text: string, tokens: readonly Token[], run: Run): [number, number] {
  let at = run.first
  while (
    at > 0 &&
    (titles.has(tokens[at - 1]?.folded ?? '') ||
      (at === run.first && /^(?:a|al|para|de|del)$/.test(tokens[at - 1]?.folded ?? '')))
  ) {
    if (!/^[\s.]*$/.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))) break
    at -= 1
  }
  const [lead, before] = [tokens[at], tokens[at - 1]]
  const led =
    lead &&
    before &&
    at < run.first &&
    /^(?:a|al|para|de|del)$/.test(before.folded) &&
    /^\s*$/.test(text.slice(before.end, lead.start))
  return [(led ? before : lead)?.start ?? 0, tokens[run.last]?.end ?? 0]
}
