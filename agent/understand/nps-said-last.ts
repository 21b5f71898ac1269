// Scores taken back, halves, and questions about the scale: what a number said first does not mean.
import { doubtfulWords, numberWords, revising, scaleAsked, scoring } from './lexicon/nps.ts'

/** Words that are also articles count only as digits here. */
const surely = [...numberWords.keys()].filter((word) => !doubtfulWords.has(word)).join('|')
const score = `(\\d{1,2}|${surely})`
/** "9 no, 8", "8 ez, 6", "9, no, make that 8". */
const takenBack = new RegExp(
  ` ${score} (?:, )?(?:no|ez|nao|non|not) ,? ?(?:make that |make it |mejor |millor |mellor |melhor )?(?:a |un |um |o |el )?${score}(?= )`,
)
const revised = new RegExp(
  ` ${score} .*? (?:${revising}) (?:[,.] )?(?:\\w+ ){0,2}?(?:a |an |un |um |o |el |en un )?${score}(?= )`,
)
const scaleQuestion = new RegExp(` (?:${scaleAsked}) .*\\? `)
const decimals = new RegExp(` ${score} (?:con|coma|virgula|point|punto) (?:cinco|5|cinc|five|\\d) `)

/** The score said last where an earlier one is taken back; undefined where none is. */
export function revisedIn(text: string): string | undefined {
  const back = takenBack.exec(text)
  // "8, no 9": the second is the one denied.
  const found =
    (back && /(?:no|ez|nao|non|not) , /.test(back[0])) || / make /.test(back?.[0] ?? '')
      ? back
      : revised.exec(text)
  return found?.[2]
}

/** A score given in so many words stands although something is asked beside it. */
const strongest = new RegExp(` (?:${scoring.join('|')}) (?:un |a |um )?${score}(?= )|^ ${score} [,.] `)

/** "nueve con cinco" is no integer. */
export const isHalved = (text: string): boolean => decimals.test(text)

/** "¿el 1 es lo mejor o lo peor?" */
export const asksTheScale = (text: string): boolean => scaleQuestion.test(text) && !strongest.test(text)
