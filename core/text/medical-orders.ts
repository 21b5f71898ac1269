// Whether words give orders in medicine. What is sent by itself may name a drug; what to do with it a clinician says, in person.
import { doses, orders } from './medical-orders.es.ts'
import { fold } from './normalize.ts'

/** Only letters, digits and what stands within a number, so that no mark parts a verb from what it orders. */
const wordsOf = (text: string): string =>
  fold(text)
    .replace(/(?<!\d)[.,](?!\d)|[^\p{L}\p{N}.,]+/gu, ' ')
    .replace(/ +/g, ' ')

const finds = (patterns: readonly RegExp[], text: string): boolean => {
  const words = wordsOf(text)
  return patterns.some((pattern) => pattern.test(words))
}

/** To stop, change or take a drug, or to stay away from help. */
export const ordersMedicine = (text: string): boolean => finds(orders, text)

/** How much of a drug is to be taken. */
export const tellsDose = (text: string): boolean => finds(doses, text)
