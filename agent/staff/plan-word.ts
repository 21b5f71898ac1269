// What is said while a plan waits: a yes, a no, or the number of those it reaches. Everything else is a new sentence.

export type PlanWord = { kind: 'yes' } | { kind: 'no' } | { kind: 'count'; count: number }

const yes =
  /^\W*(?:s[ií]+|vale|ok(?:ay)?|de acuerdo|adelante|hazlo|m[aá]ndal[oa]s?|env[ií]al[oa]s?|l[aá]nzal[oa]|conf[ií]rmal[oa]|correcto|perfecto|dale|apruebo|aprobado|endavant|d'acord|fes-ho|yes|yep|go ahead|do it|send it)(?:[\s,]+(?:por favor|gracias|adelante|s[ií]|hazlo|env[ií]al[oa]|please))*\W*$/iu
const no =
  /^\W*(?:no+|nada|d[eé]jal[oa]|olv[ií]dal[oa]|canc[eé]lal[oa]|cancela|an[uú]lal[oa]|para|alto|stop|descarta(?:lo)?|deixa-ho|res|no,? (?:gracias|nada|d[eé]jal[oa]|lo (?:env[ií]es|mandes|hagas|lances)|don'?t|cancel)|cancel|never mind)\W*$/iu
/** Digits with the thousands marked as people mark them: 41230, 41.230, 41 230. */
const number = /^\W*(\d{1,3}(?:[.,\s]\d{3})+|\d{1,9})(?:\s+(?:destinatarios|pacientes|personas))?\W*$/iu

export function readPlanWord(sentence: string): PlanWord | null {
  if (yes.test(sentence)) return { kind: 'yes' }
  if (no.test(sentence)) return { kind: 'no' }
  const typed = number.exec(sentence)?.[1]
  return typed === undefined ? null : { kind: 'count', count: Number(typed.replace(/\D/g, '')) }
}
