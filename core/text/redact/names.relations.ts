// Names beside what somebody is to another ("mi hija Lucía"), and those joined to a person already found.
import { towns } from './addresses.words.ts'
import { chainFrom, isListed, isPlace, isProper, type Chain, type Words } from './name-chains.ts'
import { isSymptom } from './names.free.ts'
import { lands } from './names.places.ts'
import { kin, notNames, relations } from './names.words.ts'
import { typed } from './reading.ts'
import type { Token } from './tokens.ts'

export const isGeographic = ({ word, given }: Token): boolean =>
  given === 0 && (towns.has(word) || lands.has(word))

export const isGiven = (token: Token): boolean =>
  token.given > 0 && (token.capital || !notNames.has(token.word))

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

export const byRelation = (words: Words): Chain[] =>
  words.tokens.flatMap((token, i) => [
    ...beforeRelation(words, i),
    ...(relations.has(token.word) ? namedRelation(words, i) : []),
  ])

/** "M CARMEN RUIZ", "Mª Ángeles". */
export const isMariaBefore = ({ reading, tokens }: Words, from: number): boolean => {
  const [maria, name] = [tokens[from - 1], tokens[from]]
  if (!maria || !name || !/^(?:m|ma|mo|fco)$/.test(maria.word) || name.given === 0) return false
  const gap = reading.text.slice(maria.end, name.start)
  return /^[.ªº]? ?$/.test(gap) && /^\p{Lu}/u.test(typed(reading, maria.start, maria.end))
}

/** "el Magí i la Rut", "Ona, Nil y Pau": a capital of the lists joined to a person is one too. */
export function coordinated(words: Words, chain: Chain, begun: Set<number>): Chain[] {
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
    if (!joins || !token?.capital || token.given + (contrast ? token.family : 0) === 0 || isPlace(words, at))
      break
    if (reading.text.slice(last?.end ?? 0, token.start).length > 9) break
    // Who is found already goes on alone: each name is walked once.
    if (begun.has(at)) break
    begun.add(at)
    const next = chainFrom(words, at)
    found.push(next)
    end = next.to
  }
  return found
}
