// "García López, Juan": a name written surname first is one person, with its comma kept apart from other commas.
import { nameTokens, type Token } from './name-tokens.ts'
import { setOf } from './words/words.ts'

/** Stands for the comma within a name until the call is made. */
export const nameComma = '‚'

const particles = setOf('particles')
const longest = 400

const opens = /(?:^|[.;:\n|/•*>–—(-]\s*|\d\s+|(?:^|[^\p{L}])(?:a|al|de|para|paciente|pacient|patient|sra?\.?|don|doña)\s+)$/iu
const closes = /^\s*(?:$|[.;:\n|/,)–—→>¦-]|\d)/u
const led = /(?:^|[^\p{L}])(?:paciente|pacient|patient)\s+$/iu

const mayBeFamily = (token: Token): boolean =>
  particles.has(token.folded) || (!token.trade && token.given < 2 && (token.family > 0 || token.capital))

/** Given names behind a comma whose left side is nothing but surnames. */
export function surnamesFirst(text: string): string {
  if (!text.slice(0, longest * 5).includes(', ')) return text
  let left = text
  const tokens = nameTokens(text)
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]
    if (token.given < 2 || !before || text.slice(before.end, token.start) !== ', ') return
    let first = i - 1
    while (first > 0 && i - first < 5) {
      const [one, next] = [tokens[first - 1], tokens[first]]
      if (!one || !next || !/^ $/.test(text.slice(one.end, next.start)) || !mayBeFamily(one)) break
      if (opens.test(text.slice(Math.max(0, next.start - 20), next.start)) && !particles.has(one.folded)) break
      first -= 1
    }
    const surnames = tokens.slice(first, i)
    const known = surnames.some((one) => one.family > 0)
    const start = surnames[0]?.start ?? 0
    const lead = text.slice(Math.max(0, start - 20), start)
    if (!surnames.every(mayBeFamily) || !opens.test(lead) || (!known && !led.test(lead))) return
    let last = i
    while (tokens[last + 1]?.given === 2 && text.slice(tokens[last]?.end, tokens[last + 1]?.start) === ' ') last += 1
    if (!closes.test(text.slice(tokens[last]?.end))) return
    left = `${left.slice(0, before.end)}${nameComma}${left.slice(before.end + 1)}`
  })
  return left
}
