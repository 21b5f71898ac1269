// Whether somebody tells of feeling ill, danger or not.
import { notSymptoms, symptoms } from './lexicon/symptoms.ts'
import { compile, denied, deniedWithin, matchesOf, without, type Negation } from './pattern.ts'

const pattern = compile(symptoms)
const others = compile(notSymptoms)
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const negation: Negation = {
  before: words('no ni sin nunca tampoco non nin sen sense ez dont doesnt not without never nada'),
  after: words('ez gabe'),
  fillers: words(
    'me te le les nos se la el los las un una mi tengo tiene he ha tenido siento mucho ya hay de en em fa tinc mal teno ten have any a the my feel had got i nada ningun ninguna',
  ),
}

/** Over normalized text; a denied symptom ("ya no me duele") is none. */
export function tellsSymptom(normal: string): boolean {
  const text = without(normal, others)
  for (const match of matchesOf(pattern, text)) {
    const end = match.index + match[0].length
    if (!denied(text, match.index, end, negation) && !deniedWithin(match[0], negation)) return true
  }
  return false
}
