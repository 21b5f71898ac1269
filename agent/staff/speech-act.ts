// Whether a clause orders, asks, or wants what is none of the six functions.
import { coverAll, has } from './cover.ts'
import { interrogative, ownMatters, politeRequest, wantsToKnow } from './questions.words.ts'
import { forbiddenAnywhere, forbiddenVerb, negatedCommand, notOurs } from './refusals.ts'
import { findPeople } from './people.ts'
import { any } from './words/words.ts'

const polite = `(?:${any('polite')})`
const forbiddenHead = new RegExp(
  `^[\\s¦,.;:¡!¿-]*(?:(?:tambien|luego|despues|y|e|i|and|then|ademas|que|mejor|please)\\s+)*(?:(?:le|les|me|lo|la|se)\\s+)?${forbiddenVerb}`,
  'u',
)

/** "mueve el aviso" launches it. */
const moves = new RegExp('^\\W*muev(?:e|an?)\\s+(?:tu\\s+)?(?:el|la)\\s+(?:aviso|alerta|campana)', 'u')

/** "escríbele para confirmarle …" sends one of ours. */
const writes = new RegExp(
  '^\\W*escr\\p{L}*l[ei]s?(?!\\p{L})[^.;]{0,60}(?<!\\p{L})(?:para|y|per)\\s+(?:confirm|record|avis|notific)',
  'u',
)

export const isForbidden = (clause: string): boolean => {
  const open = coverAll(clause, polite)
  return has(open, forbiddenHead) && !has(open, moves) && !has(open, writes)
}

/** "Si no contesta, mándale …": whether it holds cannot be told here. */
const conditional = new RegExp(
  '^[\\s¦,.;¿]*(?:si|if|en caso de que|en caso que)\\s+(?!pued|pod|no te|no le|es posible|te parece|you can|possible|pots|us plau)[^,¦]{3,80},',
  'u',
)

export const isRefused = (clause: string): boolean =>
  has(clause, negatedCommand) ||
  has(coverAll(clause, polite), conditional) ||
  has(clause, forbiddenAnywhere) ||
  has(clause, forSpeaker) ||
  isForbidden(clause)

/** A question from its first word on; what a patient asked inside a report is none of ours. */
export function beginsAsking(clause: string): boolean {
  // "Que Beatriz nos puntúe …" is a wish; only "qué" asks.
  if (
    has(clause, politeRequest) ||
    /^\s*[Qq]ue\s+(?:[ln]['’]|(?:la|el|en|na|don|doña)\s+)?\p{Lu}\p{Ll}/u.test(clause)
  )
    return false
  return (
    /^\s*¿/.test(clause) ||
    /^\s*(?:[ay]\s+|de\s+)?(?:qué|cuál|quién|cómo|dónde|cuánt|cuándo)/iu.test(clause) ||
    has(clause, interrogative)
  )
}

/** "me dices cuántas citas hay": what is told to the speaker is an answer, no message. */
const tellMe =
  /^[\s¿¡,.-]*(?:me|nos|em|ens)\s+(?:(?:pod|pued|pots|sab)\p{L}*\s+)?(?:dices|decis|decir|digas|digais|dius|dieu|dir)\s+(?:si|que|cuant|cuan|cual|quien|cuando|donde|como|quan|quin)/u

/** "¿le mandaste …?", "¿hay que mandarle …?", "¿puedes confirmarme si …?" want an answer, nothing sent. */
const wantsAnswer =
  /^[\s¿¡]*(?:(?:ya|y|al final|le|les|se|la|lo|los|las|te)\s+)*(?:\p{L}{3,}(?:aste|asteis|iste|isteis)(?!\p{L})|(?:hay|tengo|tenemos|habia) que\s|(?:debo|debemos)\s)[^?]*\?|(?:confirm(?:ar|a|ad)me|me confirm(?:as|ais|a)|comprobar|mirarme|mirar) si(?!\p{L})/u

/** "recuérdame llamar a Ana": a reminder for the speaker is none of ours. */
const forSpeaker =
  /^[\s¿¡,.]*(?:recuerdame|recordadme|acuerdame|remind me to|recorda'm)\s+(?:que\s+(?:tengo|debo|llame)|(?:call|ring|check)|(?:llam|revis|mir|compr|pregunt|habl|pas|busc|truc)\p{L}*[aei]r)(?!\p{L})/u

export function isQuestion(clause: string): boolean {
  if (has(clause, wantsAnswer)) return true
  if (has(clause, tellMe)) return true
  if (beginsAsking(clause)) return true
  if (has(clause, politeRequest)) return false
  const asked = clause.slice(clause.lastIndexOf('¿') + 1)
  if (clause.includes('¿') && has(asked, politeRequest)) return false
  const last = /(?:[^,;.!¿]|\.(?=\d))*\?\s*$/.exec(clause)?.[0]
  if (last !== undefined && has(last, politeRequest)) return false
  return /\?\s*$|¿/.test(clause) || has(clause, wantsToKnow)
}

const scoreOfPeriod = new RegExp(
  "^[\\s¿]*(?:el\\s+|the\\s+|l'\\s*)?(?:nps|nota(?: media)?|puntuacion(?: media)?|satisfaccion(?: media)?|valoracion media|average score|nps score)(?!\\p{L})[^.;¦]{0,60}(?<!\\p{L})(?:mes|semana|ano|trimestre|semestre|month|week|year|quarter|setmana|any|trimestre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|20\\d\\d|gener|febrer|marc|maig|juny|juliol|setembre|desembre)(?!\\p{L})[^.;¦]{0,30}$",
  'u',
)

/** "NPS de Cardiología este mes": a figure of a period, and nobody to ask. */
export const asksForScore = (turn: string): boolean =>
  has(turn, scoreOfPeriod) && findPeople(turn).patients.length === 0

export const isOurQuestion = (clause: string): boolean => {
  if (has(clause, notOurs) || has(clause, forbiddenAnywhere) || isForbidden(clause)) return false
  return has(clause, ownMatters)
}
