// Ways of saying a score, filled with numbers by chance: what is learnt is the saying, not the number.
import { readFileSync } from 'node:fs'
import { seeded } from '../fakes/random.ts'

export const patternsPath = 'evals/data/scores/patterns.txt'

export type Scored = { author: string; text: string; score: number | null }

const words: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `es cero uno dos tres cuatro cinco seis siete ocho nueve diez
ca zero u dos tres quatre cinc sis set vuit nou deu
gl cero un dous tres catro cinco seis sete oito nove dez
eu zero bat bi hiru lau bost sei zazpi zortzi bederatzi hamar
en zero one two three four five six seven eight nine ten
fr zéro un deux trois quatre cinq six sept huit neuf dix
pt zero um dois três quatro cinco seis sete oito nove dez`
    .split('\n')
    .map((line): [string, string[]] => {
      const [language = '', ...names] = line.split(' ')
      return [language, names]
    }),
)

const wordedShare = 0.35
/** Words do not stand before an ending or a decimal. */
const digitsOnly = /\{[abc]\}(?:[,.%]?\d|etan|an|ko|rek|era|gela|th|h|%)/

function filled([language = '', which = '', text = '']: readonly string[], random: () => number): Scored {
  const order = Array.from({ length: 11 }, (_, value) => ({ value, rank: random() }))
  const values = order.sort((a, b) => a.rank - b.rank).map(({ value }) => value)
  const valueOf = (letter: string): number => values['abc'.indexOf(letter)] ?? 0
  const worded = random() < wordedShare && !digitsOnly.test(text)
  const said = (letter: string): string => {
    if (letter === 'n') return String(11 + Math.floor(random() * 85))
    const value = valueOf(letter)
    // One is an article in most languages.
    return (worded && value !== 1 && words[language]?.[value]) || String(value)
  }
  return {
    author: 'patterns',
    text: text.replace(/\{([abcn])\}/g, (_, letter: string) => said(letter)),
    score: which === '-' ? null : valueOf(which),
  }
}

/** Each line of the file so many times, with other numbers; always the same ones. Throws where a line is faulty. */
export function loadPatterns(times: number, path = patternsPath): Scored[] {
  const random = seeded(20261126)
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line === '' || line.startsWith('#')) return []
      const fields = line.split('\t')
      if (fields.length !== 3 || !words[fields[0] ?? ''] || !/^[abc-]$/.test(fields[1] ?? ''))
        throw new Error(`${path}:${i + 1}: language, which number is the score, text`)
      return Array.from({ length: times }, () => filled(fields, random))
    })
}
