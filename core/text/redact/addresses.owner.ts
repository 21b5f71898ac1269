// Whose an address is: a person's, or a place of care's.
import { placeBefore, residence } from './addresses.words.ts'
import type { Finding } from './reading.ts'

const lookBack = 60

export const before = (text: string, at: number): string => text.slice(Math.max(0, at - lookBack), at)

/** Whose address it is: the person's by a cue nearby, else a clinic's when one is named or asked for. */
export function ownerOf(text: string, at: number): 'person' | 'place' | 'unknown' {
  const said = before(text, at)
  const [person] = [...said.matchAll(residence)].slice(-1)
  const place = placeBefore.exec(said)
  if (person && (!place || person.index >= place.index || /^(?:e|es|esta|est|sera)\b/.test(place[0])))
    return 'person'
  return place ? 'place' : 'unknown'
}

export const addressOf = (start: number, end: number): Finding => ({ type: 'ADDRESS', start, end })
