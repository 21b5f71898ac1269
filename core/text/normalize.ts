// One way of making text comparable: lower case, no accents, no invisible characters, single spaces.

const marks = /\p{M}/gu
const invisible = /[\p{Cf}\u00ad\u034f\u115f\u1160\u3164]/gu

const plain = (text: string): string =>
  text.toLowerCase().normalize('NFKD').toLowerCase().replace(marks, '').replace(invisible, '')

/** The key under which names and kinds are searched: 'Ginecología  y  Obstetricia' → 'ginecologia y obstetricia'. */
export const fold = (text: string): string => plain(text).replace(/\s+/gu, ' ').trim()

/** Letters of other scripts that are drawn like Latin ones, already lower case. */
const lookAlikes = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    ё: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    і: 'i',
    ї: 'i',
    ј: 'j',
    ѕ: 's',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
  }),
)

/** For safety rules only: `fold`, and letters that merely look Latin become Latin, so that 'ВАЈА' reads 'baja'. */
export const squash = (text: string): string =>
  Array.from(fold(text), (char) => lookAlikes.get(char) ?? char).join('')

export type Span = [start: number, end: number]

/** Folded text in which every position still knows where it came from. Spaces are kept, not joined. */
export type Folded = { text: string; spanOf: (start: number, end: number) => Span }

export function foldInPlace(written: string): Folded {
  let text = ''
  const from: number[] = []
  let index = 0
  for (const char of written) {
    for (const unit of plain(char).replace(/\s/gu, ' ')) {
      for (let i = 0; i < unit.length; i += 1) from.push(index)
      text += unit
    }
    index += char.length
  }
  from.push(written.length)
  return { text, spanOf: (start, end) => [from[start] ?? written.length, from[end] ?? written.length] }
}

/** The text without the spans, for readers that look at what is left. */
export function cutSpans(written: string, spans: readonly Span[]): string {
  let left = ''
  let at = 0
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    left += written.slice(at, Math.max(at, start)) + ' '
    at = Math.max(at, end)
  }
  return (left + written.slice(at)).replace(/\s+/gu, ' ').trim()
}
