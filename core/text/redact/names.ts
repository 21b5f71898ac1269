// Names of people: behind a cue, a title or a relation, and free-standing where the lists know them.
import { chainFrom, isInitial, isLinked, isPlace, isProper, type Chain, type Words } from './name-chains.ts'
import {
  courtesies,
  looseTitles,
  nameParticles,
  notNames,
  perhaps,
  publicNames,
  relations,
  surely,
  titles,
  titlesBehind,
} from './names.words.ts'
import { typed, type Finding, type Reading } from './reading.ts'
import { tokensOf, type Token } from './tokens.ts'

const wordAt = ({ tokens }: Words, i: number): string => tokens[i]?.word ?? ''

/** Symptoms and idioms that begin like a name: "dolores de cabeza", "rosa palo". */
const notBefore = /^\s(?:de|en|del|musculares|fuertes|menstruales|articulares|al)(?!\p{L})/u
const isSymptom = ({ reading }: Words, token: Token): boolean =>
  !token.capital && token.given === 1 && notBefore.test(reading.text.slice(token.end, token.end + 14))

function byCue(words: Words, cue: RegExp, accepts: (token: Token) => boolean): Chain[] {
  const { reading, tokens } = words
  const starts = new Map(tokens.map((token, i) => [token.start, i]))
  const chains: Chain[] = []
  for (const match of reading.text.matchAll(cue)) {
    const end = match.index + match[0].length
    const gap =
      /^[\s:,.;"'“«(=\-–—]{0,4}(?:(?:es|is|est|e|era|da|en|na|la|el|l|o|a|eu|senyor|d|de|do|da)(?:\s|['’:]\s?)){0,2}["“«]?/u.exec(
        reading.text.slice(end, end + 24),
      )
    for (const at of [
      end + (gap?.[0].length ?? 0),
      end + (/^[\s:,.;"'“«(=\-–—]{0,4}/u.exec(reading.text.slice(end, end + 5))?.[0].length ?? 0),
    ]) {
      const i = starts.get(at)
      const token = i === undefined ? undefined : tokens[i]
      if (i === undefined || !token || !accepts(token) || isSymptom(words, token) || isPlace(words, i))
        continue
      chains.push(chainFrom(words, i))
      break
    }
  }
  return chains
}

const acceptsAny = (token: Token): boolean =>
  token.word.length > 1 &&
  (!notNames.has(token.word) || (token.given > 0 && token.capital)) &&
  !nameParticles.has(token.word) &&
  !titles.has(token.word)

const acceptsLikely = (token: Token): boolean =>
  isProper(token) || (token.given > 0 && !notNames.has(token.word)) || (token.capital && token.given > 0)

/** Doctors, sirs and ladies: "Dra. Ferrer", "don Manuel", "Etxeberria doktorea". */
function byTitle(words: Words): Chain[] {
  const { tokens, reading } = words
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1]
    const previous = tokens[i - 1]
    if (
      titlesBehind.has(token.word) &&
      previous &&
      isLinked(words, i - 1) &&
      (isProper(previous) || previous.family === 2)
    )
      return [{ from: i - 1, to: i }]
    if (!titles.has(token.word) || !next) return []
    if (
      !/^(?:\s?[.ªº]{0,2}\s|\.|[aª]?\/[aª]?\.?\s)[ªa]?\s?$/u.test(reading.text.slice(token.end, next.start))
    )
      return []
    const named = isProper(next) || (looseTitles.has(token.word) ? false : next.given > 0 || next.family > 0)
    const small =
      !looseTitles.has(token.word) ||
      /^(?:senor|senora|don|dona|dr|doctor|doctora|senyor|senyora|senhor|senhora|enfermera)$/.test(token.word)
    const listed = small && !notNames.has(next.word) && (next.given === 2 || next.family === 2)
    const initial = isInitial(words, i + 1)
    if (!(named || listed || initial) || isPlace(words, i)) return []
    const lone = token.word === 'd' || token.word === 'm' || token.word === 'me'
    if (lone && !token.capital) return []
    return [chainFrom(words, i + 1)]
  })
}

/** "mi hija Lucía", "la madre de Pau", "Lorearen ama", "Rosa's daughter". */
function byRelation(words: Words): Chain[] {
  const { tokens, reading } = words
  return tokens.flatMap((token, i) => {
    if (!relations.has(token.word)) return []
    const before = tokens[i - 1]
    if (
      before &&
      before.given > 0 &&
      /^(?:['’]s)?\s$/.test(reading.text.slice(before.end, token.start)) &&
      /(?:ren|aren|en)$/.test(before.word)
    )
      return [{ from: i - 1, to: i }]
    const owner = tokens[i - 2]
    if (
      before?.word === 's' &&
      owner &&
      owner.given > 0 &&
      /^['’]$/.test(reading.text.slice(owner.end, before.start))
    )
      return [{ from: i - 2, to: i - 1 }]
    const gap =
      /^(?:,?\s|\s\(|:\s)(?:(?:de|d|da|do|of|la|el|en|na|l|o|a|del|mayor|pequena|pequeno)(?:\s|['’])){0,2}/u.exec(
        reading.text.slice(token.end, token.end + 24),
      )?.[0]
    const at = tokens.findIndex(
      ({ start }, j) => j > i && j < i + 5 && start === token.end + (gap?.length ?? -1),
    )
    const next = tokens[at]
    if (
      !next ||
      !acceptsLikely(next) ||
      isSymptom(words, next) ||
      titles.has(next.word) ||
      relations.has(next.word)
    )
      return []
    if (!next.given && (gap ?? '').length > 2) return next.capital ? [chainFrom(words, at)] : []
    return isPlace(words, at) ? [] : [chainFrom(words, at)]
  })
}

type Counts = {
  given: number
  family: number
  surest: number
  proper: number
  length: number
  capitals: number
}

function countsOf({ tokens }: Words, { from, to }: Chain): Counts {
  const counts: Counts = { given: 0, family: 0, surest: 0, proper: 0, length: 0, capitals: 0 }
  for (const token of tokens.slice(from, to)) {
    if (nameParticles.has(token.word) && token.given + token.family === 0) continue
    counts.length += 1
    if (token.given > 0) counts.given += 1
    if (token.family > 0) counts.family += 1
    if (token.given === 2 || token.family === 2) counts.surest += 1
    if (token.capital) counts.capitals += 1
    if (token.given + token.family === 0) counts.proper += 1
  }
  return counts
}

const patronymic = /(?:ez|es|iz)$/

/** Whether words of the lists that stand together are a person without any cue. */
function isPerson(words: Words, chain: Chain): boolean {
  const first = words.tokens[chain.from]
  if (!first) return false
  const { given, family, surest, length, capitals } = countsOf(words, chain)
  const loud = capitals === length
  if (length === 1) {
    if (first.given === 2) return !notNames.has(first.word)
    return (
      first.family === 2 &&
      first.capital &&
      first.given === 0 &&
      patronymic.test(first.word) &&
      isInside(words, chain.from)
    )
  }
  if (first.given === 2) return true
  if (isInitial(words, chain.from)) return family > 0 && surest > 0
  if (first.given === 1) return family + given > 1 && (surest > 0 || loud)
  return first.family > 0 && family > 1 && surest > 0 && (loud || surest > 1)
}

/** Not the first word of a sentence, where a capital says nothing. */
const isInside = ({ reading, tokens }: Words, i: number): boolean =>
  /[\p{L},;:]\s$/u.test(reading.text.slice(Math.max(0, (tokens[i]?.start ?? 0) - 2), tokens[i]?.start ?? 0))

function freeStanding(words: Words): Chain[] {
  const { reading, tokens } = words
  const chains: Chain[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (!token || (token.given + token.family === 0 && !isInitial(words, i))) continue
    if (notNames.has(token.word) && !token.capital) continue
    const chain = chainFrom(words, i)
    if (isPlace(words, i) || isSymptom(words, token) || !isPerson(words, chain)) continue
    // "García López, Rosa"
    const next = tokens[chain.to]
    const turned = next && next.given > 0 && token.family > 0 && next.capital
    const behind = turned && /^,\s$/.test(reading.text.slice(tokens[chain.to - 1]?.end ?? 0, next.start))
    chains.push(behind ? { from: i, to: chainFrom(words, chain.to).to } : chain)
    i = chain.to - 1
  }
  return chains
}

/** "Hola, Pilar", "gracias, rosa", and the name under a message. */
function spokenTo(words: Words): Chain[] {
  const { reading, tokens } = words
  return tokens.flatMap((token, i) => {
    if (token.given !== 1 || i === 0) return []
    const before = tokens[i - 1]
    const gap = reading.text.slice(before?.end ?? 0, token.start)
    const ends = /^\s*(?:$|[.,;:!?)\n])/.test(reading.text.slice(token.end))
    const courteous = courtesies.has(before?.word ?? '') && /^[\s,.!\-–—]{1,4}$/.test(gap)
    const signed =
      token.capital && tokens.length - i <= 4 && isBreak(words, i) && chainFrom(words, i).to === tokens.length
    return (courteous && ends && (token.capital || !notNames.has(token.word))) || signed
      ? [chainFrom(words, i)]
      : []
  })
}

const isBreak = ({ reading, tokens }: Words, i: number): boolean => {
  const gap = typed(reading, tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0)
  return /\n/.test(gap) || /[.!…\-–—)]\s*[\-–—]?\s*$/.test(gap)
}

const closing =
  /(?:saludos?|abrazos?|besos|gracias|atentamente|cordialmente|att|atte|fdo|salutacions|gracies|saudos|grazas|agur|asko|regards|thanks|sincerely|cheers|love|best|cordialement|merci|cumprimentos|obrigad[ao]|abracos?)[\s.,!:\-–—]{1,4}$/

/** An unknown name alone in the last line, behind a closing formula. */
function signature(words: Words): Chain[] {
  const { reading, tokens } = words
  for (let i = Math.max(1, tokens.length - 4); i < tokens.length; i += 1) {
    const start = tokens[i]?.start ?? 0
    const gap = typed(reading, tokens[i - 1]?.end ?? 0, start)
    if (!/[\n,.]/.test(gap) || !isProper(tokens[i])) continue
    if (!closing.test(reading.text.slice(Math.max(0, start - 24), start))) continue
    if (chainFrom(words, i).to === tokens.length) return [{ from: i, to: tokens.length }]
  }
  return []
}

const blocked = new RegExp(`(?<!\\p{L})(?:${publicNames.join('|')})(?!\\p{L})`, 'gu')

export function findNames(reading: Reading): Finding[] {
  const words: Words = { reading, tokens: tokensOf(reading) }
  const places = [...reading.text.matchAll(blocked)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  const cued = [
    ...byCue(words, surely, acceptsAny),
    ...byCue(words, perhaps, acceptsLikely),
    ...byTitle(words),
    ...byRelation(words),
    ...spokenTo(words),
    ...signature(words),
  ]
  const free = freeStanding(words).filter(({ from, to }) => {
    const [start, end] = [words.tokens[from]?.start ?? 0, words.tokens[to - 1]?.end ?? 0]
    return !places.some(([a, b]) => start < b && end > a)
  })
  void wordAt
  return [...cued, ...free].map(({ from, to }) => ({
    type: 'NAME',
    start: words.tokens[from]?.start ?? 0,
    end: words.tokens[to - 1]?.end ?? 0,
  }))
}
