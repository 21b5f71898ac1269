// Numbers dictated in words ("seis uno dos, treinta y cuatro…"): how many figures they have and where they stand.
import { doubles, hundreds, links, teens, tens, units } from './spoken.words.ts'
import type { Finding, PhiType, Reading } from './reading.ts'

type Token = { word: string; start: number; end: number }
type Run = { start: number; end: number; figures: number; words: number; letter?: boolean }

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/\d+|\p{L}+(?:-cents)?/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Words and digits of one dictation are apart by spaces, commas, dots or hyphens only. */
const joined = /^[\s,.\-–…]{1,4}$/

const worth = (word: string): number | undefined =>
  /^\d{1,9}$/.test(word)
    ? word.length
    : (units.get(word) ?? teens.get(word) ?? tens.get(word) ?? hundreds.get(word))

/** Figures that the word adds behind the one before it: "treinta y cuatro" has two, not three. */
function added(word: string, last: string | undefined, linked: boolean): number {
  if (last !== undefined && tens.has(last)) {
    const french = ['soixante', 'vingt', 'hogeita', 'berrogeita', 'hirurogeita', 'laurogeita'].includes(last)
    if (units.has(word) && (linked || french || /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/.test(last)))
      return 0
    if (teens.has(word) && (french || last === 'vingt')) return 0
  }
  if (last !== undefined && hundreds.has(last) && !/^\d/.test(word)) return 0
  if (word === 'vingt' && last === 'quatre') return 1
  return worth(word) ?? 0
}

/** The dictation that begins at a token; undefined where it is no number. */
export function runAt(text: string, tokens: readonly Token[], from: number): Run | undefined {
  const first = tokens[from]
  if (!first || (worth(first.word) === undefined && !doubles.has(first.word))) return undefined
  const run: Run = { start: first.start, end: first.end, figures: 0, words: 0 }
  let last: string | undefined
  let [linked, factor] = [false, 1]
  for (let i = from; i < Math.min(tokens.length, from + 24); i += 1) {
    const token = tokens[i]
    if (!token || (i > from && !joined.test(text.slice(tokens[i - 1]?.end ?? 0, token.start)))) break
    if (doubles.has(token.word)) factor = 2
    else if (links.has(token.word) && last !== undefined) linked = true
    else if (worth(token.word) === undefined) break
    else {
      run.figures += added(token.word, last, linked) * factor
      if (!/^\d/.test(token.word)) run.words += 1
      run.end = token.end
      last = token.word
      ;[linked, factor] = [false, 1]
    }
  }
  return run
}

const phoneCue =
  /(?:telefono|tlf|tlfn?o|movil|mobil|mobile|whats?app?|wasap|llam\w+|truc\w+|truqu\w+|cham\w+|call|ring|number|numero|zenbaki\w*|phone|telephone|deitu|rappel\w+|appel\w+|lig\w+)[^\d.]{0,30}$/
const dniCue = /(?:dni|nif|nan|documento|carnet)[^\d.]{0,25}$/
const dniLetter =
  /^[\s,.-]{1,3}(?:con )?(?:la )?(?:letra |lletra )?(?:es )?(?:zeta|jota|equis|ese|efe|hache|uve|be|ce|de|ge|ka|ele|eme|ene|erre|pe|cu|te|[a-z])(?!\p{L})/u

const firstOfPhone =
  /^(?:[6-9]|sei|set|sis|six|sept|zazpi|siete|oit|och|vuit|huit|eight|zortzi|nue|nou|nov|neuf|nine|bederatzi|sesenta|seixanta|hirurogei|soixante|sixty|seventy|laurogei)/

export function findSpoken({ text }: Reading): Finding[] {
  const tokens = tokensOf(text)
  const found: Finding[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const run = runAt(text, tokens, i)
    if (!run) continue
    const before = text.slice(Math.max(0, run.start - 45), run.start)
    const letter = dniLetter.exec(text.slice(run.end, run.end + 24))?.[0] ?? ''
    const type = kindOf(run, { before, letter, first: tokens[i]?.word ?? '' })
    if (type) found.push({ type, start: run.start, end: run.end + (type === 'DNI' ? letter.length : 0) })
    while (tokens[i + 1] && (tokens[i + 1]?.start ?? 0) < run.end) i += 1
  }
  return found
}

function kindOf(run: Run, said: { before: string; letter: string; first: string }): PhiType | undefined {
  if (run.words < 2) return undefined
  if (dniCue.test(said.before) && run.figures >= 6 && run.figures <= 9) return 'DNI'
  if (phoneCue.test(said.before) && run.figures >= 7 && run.figures <= 13) return 'PHONE'
  return run.figures >= 9 && run.figures <= 12 && firstOfPhone.test(said.first) ? 'PHONE' : undefined
}
