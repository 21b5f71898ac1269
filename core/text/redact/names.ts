// Names of people: behind a cue, a title or a relation, and free-standing where the lists know them.
import {
  chainFrom,
  isInitial,
  isLinked,
  isListed,
  isPlace,
  isProper,
  type Chain,
  type Words,
} from './name-chains.ts'
import { freeStanding, isSymptom } from './names.free.ts'
import { publicNames } from './names.places.ts'
import { byRelation, coordinated, isGeographic, isGiven, isMariaBefore } from './names.relations.ts'
import {
  around,
  courtesies,
  endearments,
  iAm,
  looseTitles,
  named,
  nameParticles,
  notNames,
  relations,
  selfNamed,
  titles,
  petNames,
  theOne,
  titlesBehind,
} from './names.words.ts'
import { typed, type Finding, type Reading } from './reading.ts'
import { tokensOf, type Token } from './tokens.ts'

const gapOf = (text: string, end: number, pattern: RegExp): number =>
  end + (pattern.exec(text.slice(end, end + 24))?.[0].length ?? 0)

/** Between a cue and the name. */
const marks = /^[\s:,"'“«(=\-–—]{0,4}/u
const articles =
  /^[\s:,.;"'“«(=\-–—]{0,4}(?:(?:es|is|est|e|era|da|la|el|l|en|na|a|o|senyor)(?:\s|['’:]\s?)){1,2}["“«]?/u

function byCue(words: Words, cue: RegExp, accepts: (token: Token) => boolean): Chain[] {
  const { reading, tokens } = words
  const starts = new Map(tokens.map((token, i) => [token.start, i]))
  return [...reading.text.matchAll(cue)].flatMap((match) => {
    const end = match.index + match[0].length
    const places = [marks, articles].map((pattern) => starts.get(gapOf(reading.text, end, pattern)))
    const at = places.find((i) => {
      const token = i === undefined ? undefined : tokens[i]
      return token !== undefined && accepts(token) && !isSymptom(words, token)
    })
    return at === undefined || isPlace(words, at) ? [] : [chainFrom(words, at)]
  })
}

const acceptsAny = (token: Token): boolean =>
  token.word.length > 1 &&
  (!notNames.has(token.word) || (token.given > 0 && token.capital)) &&
  !nameParticles.has(token.word) &&
  !titles.has(token.word)

const acceptsProper = (token: Token): boolean => (isProper(token) && !isGeographic(token)) || isGiven(token)
const acceptsNamed = (token: Token): boolean =>
  (acceptsProper(token) && (token.capital || !relations.has(token.word))) ||
  (token.family === 2 && !notNames.has(token.word))
const acceptsListed = (token: Token): boolean =>
  (token.given === 2 || (token.capital && isListed(token))) &&
  !notNames.has(token.word) &&
  !isGeographic(token)

/** An abbreviation has its dot; a whole word that has one ends a sentence. */
const afterAbbreviation = /^(?:\s?[.ªº]{0,2}\s|\.|[aª]?\/[aª]?\.?\s)[ªa]?\s?$/u
const afterWord = /^\s{1,2}$/
/** Small words before which "doctora", "don" and the like are titles though the name has no capital. */
const spokenTitles = /^(?:senora?|don|dona|dra?|doctora?|senyora?|senhora?|enfermera)$/

function isTitled(words: Words, i: number): boolean {
  const [title, next] = [words.tokens[i], words.tokens[i + 1]]
  if (!title || !next || !titles.has(title.word)) return false
  if (title.word.length === 1 && !title.capital) return false
  const after = title.word.length <= 4 && !/^t[ií]o|^tia/.test(title.word) ? afterAbbreviation : afterWord
  if (!after.test(words.reading.text.slice(title.end, next.start)) || isPlace(words, i)) return false
  if (isInitial(words, i + 1)) return isProper(words.tokens[chainFrom(words, i + 1).to - 1])
  if (isProper(next) || (next.capital && next.given + next.family > 0)) return true
  if (looseTitles.has(title.word) && !spokenTitles.test(title.word)) return false
  return !notNames.has(next.word) && (next.given > 0 || next.family === 2)
}

/** Doctors, sirs and ladies: "Dra. Ferrer", "don Manuel", "Etxeberria doktorea". */
function byTitle(words: Words): Chain[] {
  const { tokens } = words
  return tokens.flatMap((token, i) => {
    const previous = words.tokens[i - 1]
    if (previous && titlesBehind.has(token.word) && isLinked(words, i - 1))
      if (isProper(previous) || previous.family === 2) return [{ from: i - 1, to: i }]
    // "la doctora Del Valle"
    const particle = tokens[i + 1]
    if (titles.has(token.word) && particle?.capital && nameParticles.has(particle.word) && isLinked(words, i))
      if (isProper(tokens[i + 2]) && isLinked(words, i + 1))
        return [{ ...chainFrom(words, i + 2), from: i + 1 }]
    return isTitled(words, i) ? [chainFrom(words, i + 1)] : []
  })
}

const isBreak = ({ reading, tokens }: Words, i: number): boolean => {
  const gap = typed(reading, tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0)
  return /\n/.test(gap) || /[.!…\-–—)]\s*[\-–—]?\s*$/.test(gap)
}

/** "Hola, Pilar", "gracias, rosa", and the name under a message. */
function spokenTo(words: Words): Chain[] {
  const { reading, tokens } = words
  return tokens.flatMap((token, i) => {
    if (token.given !== 1 || i === 0 || endearments.has(token.word)) return []
    const before = tokens[i - 1]
    const gap = reading.text.slice(before?.end ?? 0, token.start)
    const ends = /^\s*(?:$|[.,;:!?)\n])/.test(reading.text.slice(token.end))
    const courteous = courtesies.has(before?.word ?? '') && /^[\s,.!\-–—]{1,4}$/.test(gap)
    const last = tokens.length - i <= 4 && isBreak(words, i) && chainFrom(words, i).to === tokens.length
    const said = courteous && ends && (token.capital || !notNames.has(token.word))
    return said || (token.capital && last) ? [chainFrom(words, i)] : []
  })
}

const closing =
  /(?:saludos?|abrazos?|besos|gracias|atentamente|cordialmente|att|atte|fdo|salutacions|gracies|saudos?|grazas|agur|asko|regards|thanks|sincerely|cheers|love|best|cordialement|merci|cumprimentos|obrigad[ao]|abracos?)[\s.,!:\-–—]{1,4}$/

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
    ({ index, 0: text }) => [index, index + text.length] as const,
  )
  const chains = [
    ...byCue(words, selfNamed, acceptsAny),
    ...byCue(words, named, acceptsNamed),
    ...byCue(words, iAm, acceptsProper),
    ...byCue(words, theOne, ({ word }) => petNames.has(word)),
    ...byCue(words, around, acceptsListed),
    ...byRelation(words),
    ...spokenTo(words),
    ...signature(words),
    ...freeStanding(words),
  ]
  const titled = byTitle(words)
  const begun = new Set([...titled, ...chains].map(({ from }) => from))
  const all = [...chains, ...[...titled, ...chains].flatMap((chain) => coordinated(words, chain, begun))]
  const findings = (all: readonly Chain[]): Finding[] =>
    all.map(({ from, to }) => ({
      type: 'NAME',
      start: words.tokens[isMariaBefore(words, from) ? from - 1 : from]?.start ?? 0,
      end: words.tokens[to - 1]?.end ?? 0,
    }))
  const isPublic = ({ start, end }: Finding): boolean => places.some(([a, b]) => start < b && end > a)
  return [...findings(titled), ...findings(all).filter((finding) => !isPublic(finding))]
}
