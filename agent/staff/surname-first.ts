// "García López, Juan": a name written surname first is one person; its comma and spaces are told from all others.
import { nameTokens, type Token } from './name-tokens.ts'
import { setOf } from './words/words.ts'

/** They stand within such a name until the call is made. */
const nameComma = '‚'
export const nameSpace = '\u2007'

/** As it was written. */
export const withPlainMarks = (text: string): string =>
  text.replaceAll(nameComma, ',').replaceAll(nameSpace, ' ')

const particles: ReadonlySet<string> = new Set([...setOf('particles'), 'der', 'den', 'ter', 'bin', 'ben'])
const mostTokens = 2000

const opens =
  /(?:^|[.;:\n|/•*>–—(-]\s*|\d\s+|(?:^|[^\p{L}])(?:a|al|de|para|paciente|pacient|patient|sra?\.?|don|doña)\s+)$/iu
const closes = /^\s*(?:$|[.;:\n|/,)–—→>=¦-]|\d)/u
const led = /(?:^|[^\p{L}])(?:paciente|pacient|patient)\s+$/iu

const mayBeFamily = (token: Token, led: boolean): boolean =>
  particles.has(token.folded) ||
  (!token.trade && token.given < 2 && (token.family > 0 || token.capital || led))

/** Where the surnames before the comma begin: at what opens an item, at most five words back. */
function firstSurname(text: string, tokens: readonly Token[], comma: number): number | undefined {
  for (let first = comma; first >= 0 && comma - first < 5; first -= 1) {
    const [one, next] = [tokens[first], tokens[first + 1]]
    if (!one || (first < comma && text.slice(one.end, next?.start) !== ' ')) return undefined
    const lead = text.slice(Math.max(0, one.start - 20), one.start)
    const isLed = led.test(lead)
    if (!mayBeFamily(one, true)) return undefined
    if (!opens.test(lead)) continue
    const surnames = tokens.slice(first, comma + 1)
    if (particles.has(one.folded) && !one.capital) continue
    const known = surnames.some((each) => each.family > 0) || (particles.has(one.folded) && one.capital)
    return surnames.every((each) => mayBeFamily(each, isLed)) && (known || isLed) ? first : undefined
  }
  return undefined
}

const isGiven = (token: Token | undefined): boolean => token?.given === 2

export function surnamesFirst(text: string): string {
  if (!text.includes(', ')) return text
  const tokens = nameTokens(text)
  if (tokens.length > mostTokens) return text
  let left = text
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]
    if (!before || text.slice(before.end, token.start) !== ', ' || token.trade) return
    const first = firstSurname(text, tokens, i - 1)
    const start = tokens[first ?? i]?.start ?? 0
    const ofParticle = particles.has(tokens[first ?? i]?.folded ?? '') && token.capital
    if (
      first === undefined ||
      !(isGiven(token) || ofParticle || led.test(text.slice(Math.max(0, start - 20), start)))
    )
      return
    let last = i
    while (isGiven(tokens[last + 1]) && text.slice(tokens[last]?.end, tokens[last + 1]?.start) === ' ')
      last += 1
    const end = tokens[last]?.end ?? start
    if (!closes.test(text.slice(end))) return
    const name = text.slice(start, end).replace(', ', `${nameComma} `).replaceAll(' ', nameSpace)
    left = left.slice(0, start) + name + left.slice(end)
  })
  return left
}
