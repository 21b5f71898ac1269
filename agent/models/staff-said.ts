// What of a staff sentence is the person's own word, rather than something they quote or paste.
import { fold, foldInPlace } from '#core/text/normalize.ts'
import { anyOrder, passedOn, sayingWords, toTheMachine } from './staff-orders.es.ts'

/**
 * `own`: the turns without what others said or wrote, which is data; some may be left empty. `near`: the same, with the words
 * right behind "dice", where the name of who says it may stand.
 */
export type Said = { turns: readonly string[]; own: readonly string[]; near: readonly string[] }

const enclosed = /["«“][^"»”]*["»”]|\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|<[^>]*>/gu
const citedLine = /^\s*>.*$/gmu
/** Longer than this is no name of a thing: «Ola de calor». */
const longestTitle = 8
/** Letters behind "dice" in which a name is looked for. */
const nameReach = 50

const blank = (text: string): string => text.replace(/[^\n]/gu, ' ')

function isForeign(part: string): boolean {
  const folded = fold(part)
  return anyOrder(folded) || toTheMachine.test(folded) || folded.split(' ').length > longestTitle
}

function parted(turn: string): { own: string; near: string } {
  const open = turn
    .replace(enclosed, (part) => (isForeign(part) ? blank(part) : part))
    .replace(citedLine, blank)
  // A line that ends leads on to a pasted text as a colon does; folded it would be a space.
  const { text, spanOf } = foldInPlace(open.replaceAll('\n', ':'))
  const passing = passedOn.exec(text)
  const said = sayingWords.exec(text)?.index ?? text.length
  // What leads to a pasted text is still the person's: "una queja de Ana Ruiz:".
  const passed = passing ? passing.index + passing[0].length : text.length
  const upTo = (end: number): string => open.slice(0, spanOf(end, end)[0])
  return { own: upTo(Math.min(said, passed)), near: upTo(Math.min(said + nameReach, passed)) }
}

export function saidIn(turns: readonly string[]): Said {
  const written = turns.map((turn) => turn.normalize('NFC'))
  const parts = written.map(parted)
  return { turns: written, own: parts.map(({ own }) => own), near: parts.map(({ near }) => near) }
}
