// The people whom a sentence names, as they were written, and where; which of them are patients.
import { towns } from '#core/text/redact/addresses.words.ts'
import { singles, tens } from '#core/text/numbers.es.ts'
import { fold, type Span } from '#core/text/normalize.ts'
import { coverSpans, findAll } from './cover.ts'
import { nameSpace } from './surname-first.ts'
import { isSlippedTrade, nameTokens, type Token } from './name-tokens.ts'
import { any, setOf } from './words/words.ts'

/** `span` has the preposition, the title and the relation before the name; `of`: only "de" leads to it. */
export type Person = { name: string; span: Span; of: boolean; kind: 'patient' | 'other' | 'relative' }

export type People = {
  patients: Person[]
  /** The text without everybody who is named. */
  text: string
  /** Somebody is meant who was not named: "su madre", "la madre de Ana". */
  unnamed: boolean
}

const titles = setOf('titles')
const leads = setOf('leads')
const ofLeads = setOf('ofLeads')
const particles = setOf('particles')
const others = setOf('otherPeople')
const relatives = setOf('relatives')
const own = setOf('own')
const withWords: ReadonlySet<string> = new Set(['con', 'amb', 'with', 'en', 'at'])

/** Pronouns and numbers that stand where a name would. */
const nobody: ReadonlySet<string> = new Set(
  `nadie alguien ninguno ninguna cada cualquiera ningu algu nobody anybody somebody someone ${[...singles.keys(), ...tens.keys()].filter((word) => word !== 'una').join(' ')}`.split(
    ' ',
  ),
)

const groupWord = new RegExp(`^${any('groupWord')}$`, 'u')

const longest = 7

type Run = { first: number; last: number }

const adjacent = (text: string, before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  /^(?:[ \t]*|\.[ \t]+)$/.test(text.slice(before.end, after.start))

const isWord = (token: Token): boolean => /^[\p{L}.·ªº'’-]+$/u.test(token.written)

/** An everyday word with a capital is a surname only where it is listed as one, and no number makes it a date. */
const properDespiteTrade = (text: string, token: Token): boolean =>
  token.capital &&
  token.given + token.family > 0 &&
  token.folded.length > 2 &&
  !/^\s*\d/.test(text.slice(token.end))

function mayStart(text: string, token: Token, next: Token | undefined): boolean {
  if (
    (nobody.has(token.folded) && !(token.capital && next?.capital === true)) ||
    (!token.capital && groupWord.test(token.folded))
  )
    return false
  if (text[token.end] === nameSpace) return true
  if (/^\p{Lu}\.$/u.test(token.written) && next !== undefined && adjacent(text, token, next))
    return next.capital && (/\.$/.test(next.written) || next.family > 0)
  if (
    !isWord(token) ||
    token.folded.length < 2 ||
    (particles.has(token.folded) && !(token.capital && token.given > 0))
  )
    return false
  const surnamed = next !== undefined && next.family > 0 && !next.trade && adjacent(text, token, next)
  if (token.trade) return token.given > 0 && (properDespiteTrade(text, token) || surnamed)
  if (!token.capital && relatives.has(token.folded)) return false
  // "lo que ha escrito Renata Vives": a name with capitals begins with one.
  if (!token.capital && token.given === 0 && next?.capital === true && adjacent(text, token, next))
    return false
  return token.capital || token.given + token.family > 0 || token.folded.length > 2
}

/** What a name may go on with, given what it has so far. */
function continues(text: string, tokens: readonly Token[], run: Run, i: number): boolean {
  const token = tokens[i]
  const first = tokens[run.first]
  if (!token || !first || !isWord(token)) return false
  const families = tokens
    .slice(run.first + 1, i)
    .filter((one) => !particles.has(one.folded) && (one.family > 0 || one.given === 0)).length
  if (/^\p{L}\.?$/u.test(token.written)) return token.capital && token.written.endsWith('.')
  if (token.trade) return properDespiteTrade(text, token)
  if (token.capital) return true
  if (first.capital && tokens.slice(run.first, i).some((one) => one.capital && one.family > 0)) return false
  if (token.given === 2 || token.family === 2) return families < 3
  if (token.given + token.family > 0) return families < 2
  return !first.capital && families === 0 && first.given > 0 && !isSlippedTrade(token.folded)
}

/** Where the name that begins at `first` ends; particles count only when more of the name follows. */
function lastOf(text: string, tokens: readonly Token[], first: number): number {
  let last = first
  for (let i = first + 1; i < tokens.length && i - first < longest; i += 1) {
    const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
    if (before && token && text.slice(before.end, token.start).endsWith(nameSpace)) {
      last = i
      continue
    }
    if (
      !token ||
      !before ||
      !adjacent(text, before, token) ||
      /[.]$/.test(
        text
          .slice(before.start, token.start)
          .trimEnd()
          .replace(/^.{1,4}\.$/u, ''),
      )
    )
      break
    if (
      particles.has(token.folded) &&
      !(token.capital && continues(text, tokens, { first, last }, i) && token.folded.length > 2)
    ) {
      if (/^[yie]$/.test(token.folded) || !after) break
      // "Ana Ruiz de Getafe" says where; "revisión de mateo" says who.
      if (towns.has(after.folded) && last > first) break
      if (!/^d/.test(token.folded) && !token.capital && !/^d[e']?l?$/.test(before.folded)) break
      if (
        !after.capital &&
        after.family === 0 &&
        !(/^l[ao]s?$/.test(token.folded) && !after.trade && last > first - 1) &&
        !/^l[ao]s?$/.test(after.folded)
      )
        break
      continue
    }
    if (!continues(text, tokens, { first, last }, i)) break
    last = i
  }
  return last
}

type Lead = {
  at: number
  led: 'to' | 'of' | 'with' | 'none'
  titled: boolean
  other: boolean
  relation: boolean
  relativeOf: boolean
}

/** Articles and Catalan "en" lead to a name only where it looks like one; "D." has its dot or its capital. */
function isTitle(token: Token, name: Token | undefined): boolean {
  const proper = name !== undefined && (name.capital || name.given > 0)
  if (/^(?:na|en)$/.test(token.folded)) return proper
  if (token.folded === 'd') return /^D|\.$/.test(token.written) && proper
  return token.folded.length > 3 || /^(?:sra?|mme|mrs?|ms|dna|pte)$/.test(token.folded)
}

/** What leads to a name, read backwards: title, relation, preposition. */
function leadOf(text: string, tokens: readonly Token[], first: number): Lead {
  const lead: Lead = {
    at: first,
    led: 'none',
    titled: false,
    other: false,
    relation: false,
    relativeOf: false,
  }
  const before = (): Token | undefined =>
    /^[\s.,]*$/.test(text.slice(tokens[lead.at - 1]?.end, tokens[lead.at]?.start).replace(/['’]/g, ''))
      ? tokens[lead.at - 1]
      : undefined
  const take = (set: ReadonlySet<string>): Token | undefined => {
    const token = before()
    if (!token || !set.has(token.folded) || (token.capital && token.family > 0)) return undefined
    lead.at -= 1
    return token
  }
  for (let token = take(titles); token; token = take(titles)) lead.titled ||= isTitle(token, tokens[first])
  // "a" is also an article: the one taken last is the preposition again.
  if (tokens[lead.at]?.folded === 'a' && lead.at < first) {
    lead.led = 'to'
  }
  if (take(others)) lead.other = true
  if (lead.led === 'none' && take(ofLeads)) lead.led = 'of'
  if (take(relatives)) {
    lead.relation = true
    lead.relativeOf = lead.led === 'of'
    lead.led = 'none'
    take(own)
  }
  if (lead.other || lead.relation) take(own)
  if (lead.led === 'none' && take(leads)) lead.led = 'to'
  if (lead.led !== 'to' && take(withWords)) lead.led = 'with'
  return lead
}

function scoreOf(text: string, tokens: readonly Token[], run: Run, lead: Lead): number {
  const parts = tokens.slice(run.first, run.last + 1)
  const [first] = parts
  if (!first) return 0
  const capitals = parts.filter((one) => one.capital).length
  const opens = /(?:^|[¦.:;\n(>-])\s*$/u.test(text.slice(0, tokens[lead.at]?.start))
  const closes = /^\s*(?:[–—|;,:.\n⏎<>→]|$|->)/u.test(text.slice(parts.at(-1)?.end))
  const ordered = /¦\s*$/u.test(text.slice(0, tokens[lead.at]?.start))
  const surname = parts.slice(1).some((one) => one.family > 0)
  return (
    (lead.led === 'to' ? 3 : lead.led === 'of' ? 1 : 0) +
    (lead.titled || lead.relation ? 3 : 0) +
    (first.given === 2 ? 3 : first.given === 1 ? (surname || lead.led === 'to' ? 3 : 1) : 0) +
    (surname ? 1.5 : first.family > 0 ? 1 : 0) +
    (capitals > 1 ? 1.5 : capitals === 1 && text.slice(0, first.start).trim() !== '' ? 0.5 : 0) +
    (opens ? 0.5 : 0) +
    (opens &&
    capitals > 1 &&
    capitals === parts.length &&
    !parts.some((one) => one.trade || towns.has(one.folded)) &&
    closes
      ? 1.5
      : 0) +
    (ordered && first.capital && !first.trade ? 2 : 0)
  )
}

/** Led by a preposition alone, a small-lettered word that no list knows is a name only with a surname or nothing behind it. */
function isLikely(text: string, tokens: readonly Token[], run: Run, lead: Lead): boolean {
  const parts = tokens.slice(run.first, run.last + 1)
  const [first] = parts
  if (!first) return false
  if (text[first.end] === nameSpace) return true
  if (first.given === 0 && !first.capital && !lead.titled) {
    const surname = parts.slice(1).some((one) => one.family > 0)
    const next = tokens[run.last + 1]
    if (
      isSlippedTrade(first.folded) ||
      (first.family === 0 &&
        !surname &&
        (/[aei]r(?:se|le|les)?$/.test(first.folded) || !/^al?$/.test(tokens[lead.at]?.folded ?? ''))) ||
      (first.family < 2 &&
        !surname &&
        next !== undefined &&
        adjacent(text, tokens[run.last], next) &&
        !next.trade)
    )
      return false
  }
  // "que viven en Badajoz": Catalan "en" leads to people, never to a town.
  if (
    first.given === 0 &&
    towns.has(first.folded) &&
    /(?:^|[^\p{L}])en\s+$/iu.test(text.slice(0, first.start).slice(-4))
  )
    return false
  if (lead.relation && parts.every((one) => !one.capital && one.given + one.family === 0)) return false
  if (
    first.given === 0 &&
    towns.has(first.folded) &&
    lead.led === 'of' &&
    !lead.titled &&
    parts[1]?.capital === false
  )
    return false
  if (
    first.given === 0 &&
    parts.length === 1 &&
    !lead.titled &&
    (lead.led === 'of' || (towns.has(first.folded) && lead.led !== 'to'))
  )
    return false
  return scoreOf(text, tokens, run, lead) >= 3
}

const recordNumber =
  /(?<lead>(?:\b(?:a|al|para|de|del|con|to|for|per)\s+)?(?:\b(?:el|la|the)\s+)?(?:\b(?:paciente|pacient|patient|pte)\s+)?(?:\bcon\s+)?)(?:\b(?:n[.º°]?\s?[º°.]?\s+(?:de\s+)?|n[uú]mero\s+(?:de\s+)?)?(?:historia(?:\s+cl[ií]nica)?|nhc|expediente|id|identificador|record|mrn)\s*(?:n[.º°]?|n[uú]mero|number)?\s*[:#]?\s*(?<id>(?=[\w-]*\d)[\w-]{2,40})|(?<=\b(?:paciente|pacient|patient|pte)\s+(?:n[º.]\s*)?#?)(?<bare>(?=[\w-]*\d)[\w-]{3,40})|\b(?<code>(?:[A-Z]{1,4}-?\d{3,8}|[a-z]{2,20}(?:-[a-z]{2,20})*-\d{1,6})\b))/giu

function recordNumbers(text: string): Person[] {
  return [...text.matchAll(recordNumber)].flatMap((match): Person[] => {
    const name = match.groups?.['id'] ?? match.groups?.['bare'] ?? match.groups?.['code']
    if (name === undefined || /^(?:covid|b12|h1n1|hba1c)/i.test(name)) return []
    if (match.groups?.['code'] !== undefined && !/[-]|^[A-Z]/.test(name)) return []
    return [{ name, span: [match.index, match.index + match[0].length], of: false, kind: 'patient' }]
  })
}

const unnamedRelative = new RegExp(
  `(?<!\\p{L})(?:a|para|con|to|per|y|and|i)\\s+(?:la\\s+|el\\s+)?(?:su|sus|seva|seu|seus|her|his|their)\\s+${any('relatives')}(?!\\s*,?\\s*(?:de\\s+)?\\p{Lu})`,
  'u',
)

/** "Inés Paz (NHC 55120)" is one person: the number tells who. */
const withNumbers = (text: string, people: readonly Person[]): Person[] =>
  people.flatMap((one, i): Person[] => {
    const [before, after] = [people[i - 1], people[i + 1]]
    const joins = (a: Person, b: Person): boolean =>
      /\d/.test(b.name) && !/\d/.test(a.name) && /^[\s,(]*$/.test(text.slice(a.span[1], b.span[0]))
    if (after && joins(one, after)) return []
    return before && joins(before, one)
      ? [{ ...one, span: [before.span[0], one.span[1]], of: before.of }]
      : [one]
  })

/** A Basque name carries its case: "Ane Etxeberriari". */
const basque =
  /(?<!\p{L})(?:bidali\p{L}*|gogora\p{L}*|baieztatu\p{L}*|berretsi|inkesta\p{L}*|jakinarazi\p{L}*|bidez|bihar|gaur|mesedez)(?!\p{L})/iu
const withoutDative = (name: string): string => name.replace(/(?<=[aeiou])ri$|(?<=[^aeiour])i$/u, '')

/** "la madre de Hugo, Elena Paz" has a name after all. */
const isNamedNext = (text: string, one: Person, next: Person | undefined): boolean =>
  next !== undefined && /^\s*,\s*$/.test(text.slice(one.span[1], next.span[0]))

const isSameName = (one: Person, other: Person): boolean => fold(one.name) === fold(other.name)

/** "el hijo de Ana Ruiz … para Ana Ruiz" */
const isNamedAgain = (one: Person, all: readonly Person[]): boolean =>
  all.some((other) => other.kind === 'patient' && isSameName(one, other))

/** In English "a" leads to no name. */
const english = /(?<!\p{L})(?:the|to|please|send|remind|about|his|her|with|log|from|for)(?!\p{L})/iu

export function findPeople(text: string, { answering = false } = {}): People {
  const numbers = recordNumbers(text)
  const open = coverSpans(
    text,
    numbers.map((one) => one.span),
  )
  const tokens = nameTokens(open)
  const inEnglish = english.test(open)
  const inBasque = basque.test(open)
  const people: Person[] = []
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first]
    if (!token || !mayStart(open, token, tokens[first + 1])) continue
    const run = { first, last: lastOf(open, tokens, first) }
    const lead = leadOf(open, tokens, first)
    if (inEnglish && lead.led === 'to' && tokens[lead.at]?.folded === 'a') lead.led = 'none'
    const likely = isLikely(open, tokens, run, lead) || (answering && first === lead.at)
    if (!likely && !lead.other) continue
    const end = tokens[run.last]?.end ?? 0
    const span: Span = [tokens[lead.at]?.start ?? 0, end]
    const genitive = /^['’]s(?!\p{L})/u.exec(open.slice(end))?.[0].length ?? 0
    // "confírmame con Saúl Bermúdez" speaks of the patient; "la consulta con Bermúdez" does not.
    const afterVerb = /(?:^|¦)\s*$/.test(open.slice(0, span[0]))
    const other = lead.other || (lead.led === 'with' && !afterVerb)
    const kind = other ? 'other' : lead.relativeOf ? 'relative' : 'patient'
    people.push({
      name: inBasque
        ? withoutDative(open.slice(tokens[first]?.start, end))
        : open.slice(tokens[first]?.start, end),
      span: [span[0], end + genitive],
      of: lead.led === 'of',
      kind,
    })
    first = run.last
  }
  const all = withNumbers(
    open,
    [...numbers, ...people].sort((a, b) => a.span[0] - b.span[0]),
  )
  const named = all.filter(
    (one, i) =>
      !(one.kind === 'relative' && (isNamedNext(open, one, all[i + 1]) || isNamedAgain(one, all))) &&
      !all.slice(0, i).some((earlier) => earlier.kind === 'patient' && isSameName(earlier, one)),
  )
  const covered = coverSpans(
    text,
    all.map((one) => one.span),
  )
  const without = findAll(covered, unnamedRelative.source)
  return {
    patients: named.filter((one) => one.kind === 'patient'),
    text: coverSpans(
      covered,
      without.map((one) => one.span),
    ),
    unnamed: without.length > 0 || named.some((one) => one.kind === 'relative'),
  }
}
