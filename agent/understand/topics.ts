// Topics that the words name whatever was sent before: money, medicines, data, wrong numbers, questions.
import type { Intent } from '#core/conversations/interpretation.ts'
import { intentRules, intentWords } from './lexicon/intents.ts'
import { compile, found } from './pattern.ts'

const rules = intentRules.map(({ intent, match }) => ({ intent, pattern: compile(match, intentWords) }))

/** A death told in passing, by someone who speaks of their own appointment, is not the patient's. */
const ownVisit =
  / (?:mi cita|mi consulta|no puedo ir|no podre ir|no voy a poder|cambiar la cita|mi revision|la meva cita|a mina cita|my appointment|murio de|falleci\w* de)(?= )/
const carer =
  / (?:soy|es|hablo como|le escribe|le escribo como) (?:su|el|la|tu) (?:hij|padre|madre|marido|mujer|espos|herman|niet|pareja|tutor|cuidador|sobrin|nuera|yerno|abuel|tia|tio)\w*/
const disputed: readonly Intent[] = ['ask_payment', 'payment_done']

/** Over normalized text. A stated relation makes a carer of a "wrong" recipient; a dispute takes in its own questions. */
export function readTopics(normal: string): Set<Intent> {
  const intents = new Set<Intent>()
  for (const { intent, pattern } of rules) if (found(pattern, normal)) intents.add(intent)
  if (ownVisit.test(normal)) intents.delete('deceased_notice')
  if (carer.test(normal)) intents.delete('wrong_recipient')
  if (intents.has('payment_problem')) for (const intent of disputed) intents.delete(intent)
  if (intents.has('data_rights') || intents.has('medication_question')) intents.delete('ask_information')
  if (/ (?:resultad|informe|analitica|biopsia|horario|abr[ei])/.test(normal))
    intents.delete('ask_appointment')
  if (intents.has('ask_appointment') || intents.has('ask_payment')) intents.delete('ask_information')
  return intents
}
