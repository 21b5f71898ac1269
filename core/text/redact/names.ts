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
import {
  around,
  courtesies,
  endearments,
  iAm,
  kin,
  lands,
  looseTitles,
  named,
  nameParticles,
  notNames,
  publicNames,
  relations,
  selfNamed,
  titles,
  petNames,
  theOne,
  titlesBehind,
} from './names.words.ts'
import { towns } from './addresses.words.ts'
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

const isGeographic = ({ word, given }: Token): boolean => given === 0 && (towns.has(word) || lands.has(word))

const acceptsAny = (token: Token): boolean =>
  token.word.length > 1 &&
  (!notNames.has(token.word) || (token.given > 0 && token.capital)) &&
  !nameParticles.has(token.word) &&
  !titles.has(token.word)

const isGiven = (token: Token): boolean => token.given > 0 && (token.capital || !notNames.has(token.word))
const acceptsProper = (token: Token): boolean => (isProper(token) && !isGeographic(token)) || isGiven(token)
const acceptsNamed = (token: Token): boolean =>
  (acceptsProper(token) && (token.capital || !relations.has(token.word))) || (token.family === 2 && !notNames.has(token.word))
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
  if (isProper(next) || (next.capital && next.given > 0)) return true
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

const afterRelation =
  /^(?:\s\(|,?\s|:\s)(?:(?:de|d|da|do|of|la|el|en|na|l|del|mayor|pequena|pequeno)(?:\s|['’])){0,2}/u

/** "mi hija Lucía", "la madre de Pau". */
function namedRelation(words: Words, i: number): Chain[] {
  const { tokens, reading } = words
  const token = tokens[i]
  if (!token) return []
  const gap = afterRelation.exec(reading.text.slice(token.end, token.end + 24))?.[0]
  const at = tokens.findIndex(
    ({ start }, j) => j > i && j < i + 5 && start === token.end + (gap?.length ?? -1),
  )
  const next = tokens[at]
  if (!next || isSymptom(words, next) || relations.has(next.word) || isPlace(words, at)) return []
  const distant = (gap ?? '').length > 2
  // Galician "son de Chaves" is no English son.
  if (token.word === 'son' && distant && !(gap ?? '').includes('of')) return []
  if (distant && (!kin.has(token.word) || isGeographic(next)))
    return next.given === 2 ? [chainFrom(words, at)] : []
  if (/(?:del|de la|da|do|la|el)\s$/.test(gap ?? '') && (gap ?? '').length > 3 && !isListed(next)) return []
  const known = isGiven(next) || (isProper(next) && !isGeographic(next))
  return known ? [chainFrom(words, at)] : []
}

/** "Lorearen ama", "Rosa's daughter", "Miren naiz". */
function beforeRelation(words: Words, i: number): Chain[] {
  const { tokens, reading } = words
  const [token, before, owner] = [tokens[i], tokens[i - 1], tokens[i - 2]]
  if (!token || !before) return []
  const gap = reading.text.slice(before.end, token.start)
  if (token.word === 'naiz' && gap === ' ' && before.given > 0 && before.capital)
    return [{ from: i - 1, to: i }]
  // "Anttoni naiz"; what ends in "a" may be a state: "Alarguna naiz".
  if (token.word === 'naiz' && gap === ' ' && isProper(before) && !before.word.endsWith('a'))
    return [{ from: i - 1, to: i }]
  if (!relations.has(token.word)) return []
  if (/(?:ren|aren|en)$/.test(before.word) && gap === ' ' && before.given > 0) return [{ from: i - 1, to: i }]
  const possessive =
    before.word === 's' && owner && /^['’]$/.test(reading.text.slice(owner.end, before.start))
  return possessive && owner.given > 0 ? [{ from: i - 2, to: i - 1 }] : []
}

const byRelation = (words: Words): Chain[] =>
  words.tokens.flatMap((token, i) => [
    ...beforeRelation(words, i),
    ...(relations.has(token.word) ? namedRelation(words, i) : []),
  ])

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

/** "M CARMEN RUIZ", "Mª Ángeles". */
const isMariaBefore = ({ reading, tokens }: Words, from: number): boolean => {
  const [maria, name] = [tokens[from - 1], tokens[from]]
  if (!maria || !name || !/^(?:m|ma|mo|fco)$/.test(maria.word) || name.given === 0) return false
  const gap = reading.text.slice(maria.end, name.start)
  return /^[.ªº]? ?$/.test(gap) && /^\p{Lu}/u.test(typed(reading, maria.start, maria.end))
}

/** "el Magí i la Rut", "Ona, Nil y Pau": a capital of the lists joined to a person is one too. */
function coordinated(words: Words, chain: Chain): Chain[] {
  const { tokens, reading } = words
  const found: Chain[] = []
  let end = chain.to
  for (let i = 0; i < 6; i += 1) {
    const last = tokens[end - 1]
    const comma = reading.text.slice(last?.end ?? 0, tokens[end]?.start ?? 0) === ', '
    // ", no Cabello" goes on too.
    const link = comma && !/^(?:no|non|not|y|i|e)$/.test(tokens[end]?.word ?? '') ? end - 1 : end
    const joins = link === end - 1 || /^(?:y|i|e|eta|and|et|ni|o|no|not|non)$/.test(tokens[link]?.word ?? '')
    const article = /^(?:la|el|en|na|l|a|o|de|da|do|d)$/.test(tokens[link + 1]?.word ?? '') ? 1 : 0
    const at = link + 1 + article
    const token = tokens[at]
    const contrast = /^(?:no|not|non)$/.test(tokens[link]?.word ?? '')
    if (!joins || !token?.capital || token.given + (contrast ? token.family : 0) === 0 || isPlace(words, at)) break
    if (reading.text.slice(last?.end ?? 0, token.start).length > 9) break
    const next = chainFrom(words, at)
    found.push(next)
    end = next.to
  }
  return found
}

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
  const all = [...chains, ...[...titled, ...chains].flatMap((chain) => coordinated(words, chain))]
  const findings = (all: readonly Chain[]): Finding[] =>
    all.map(({ from, to }) => ({
      type: 'NAME',
      start: words.tokens[isMariaBefore(words, from) ? from - 1 : from]?.start ?? 0,
      end: words.tokens[to - 1]?.end ?? 0,
    }))
  const isPublic = ({ start, end }: Finding): boolean => places.some(([a, b]) => start < b && end > a)
  return [...findings(titled), ...findings(all).filter((finding) => !isPublic(finding))]
}
