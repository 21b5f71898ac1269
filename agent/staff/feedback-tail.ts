// A report whose order stands behind it: "… . Anotadlo como queja", "…, ¿lo dejas registrado?".
import { coverAll, findFirst, has, withoutLead } from './cover.ts'
import { beforeWords, complainVerb, otherOrder } from './feedback.words.ts'
import { findPeople } from './people.ts'
import { any } from './words/words.ts'

const stems = '(?:registr|anot|apunt|guard|pas|pos|traslad|recog|recull|deriv|escrib|inclu)'
const kept =
  '(?:registrad|anotad|apuntad|reflejad|guardad|registrat|anotat|apuntat|constancia|constar|por escrito|escrito)\\p{L}*'
const order = [
  `${stems}\\p{L}*?(?:sel[oa]s?|l[oa]s?|-ho|-la|-l'hi)`,
  `(?:l[oa]s?|ho|me l[oa]|nos l[oa]) (?:${stems}\\p{L}*|(?:dej|deix|hag|pued|podr|pod|pot)\\p{L}*(?: dejar)? ${kept}|(?:pued|podr|pod|pots|quier)\\p{L}* ${stems}\\p{L}*)`,
  `(?:dej|deix|hag|haz|fes|qued|quid)\\p{L}*(?:l[oa]s?|-ho)? ${kept}`,
  '(?:para )?que (?:quede|conste|consti|quedi)(?: constancia)?(?: (?:registrad|anotad|apuntad|por escrito)\\p{L}*)?',
  '(?:log|record|note|register|file|put|write) (?:it|that|this|her|him)(?: down)?',
  '(?:esto|eso) (?:va|es) (?:a|para) (?:quejas|incidencias|calidad)',
  'tom(?:a|ad|en) nota|pren nota',
].join('|')
const more = '(?:\\s+(?:como|com|as|en|in|a|al|para|por|de|under|on|si|y que|cuando)\\s[^.;:!?"»]{1,60})?'
const tail = `(?:[,.;:!?»"”\\n…–—-]+\\s*|\\s+(?:y|i|and)\\s+)[¿¡\\s]*(?:(?:pues|ruego|rogamos|por favor|please|favor de|y|i|and|me|nos|te|os|podeis|puedes)\\s+)*(?:${order})(?!\\p{L})${more}(?:[\\s,]+(?:por favor|porfa|gracias|please|si us plau|sisplau|merci))*[\\s.!?]*$`
/** "… . Para Graciela Maldonado, como agradecimiento". */
const filed =
  '[.;]\\s*(?:para|a)\\s[^.;:,]{3,50},?\\s+(?:como|com) (?:queja|agradecimiento|sugerencia|felicitacion|comentario|incidencia|reclamacion|queixa)[\\s.!]*$'
const room = 150

const anyReport = `${complainVerb}|(?<!\\p{L})(?:se (?:nos |me )?quejan?|dicen?|comentan?|diu|diuen|says?|cuentan?|protestan?)(?!\\p{L})(?: de)?(?: que| that)?`
const saidSo =
  '[\\s,.]*(?:eso|aixo|esto|asi|that|tal cual|palabras|segun)[^.;]{0,20}(?:dicho|dice|dijo|comentado|puesto|escrito|dit|said|de)?\\s*$'
const mood =
  /^[\s,.;:–—-]*(?:(?:muy|molt|bastante|super|tan|very|un poco)\s+)?(?:enfadad[oa]|molest[oa]|indignad[oa]|disgustad[oa]|content[oa]|content|emprenyad[oa]?|angry|upset|happy|agradecid[oa]|dolid[oa]|cabread[oa]|nervios[oa])[\s,.;:–—-]*/u
const loose = /^[\s,.;:–—-]*(?:(?:que|porque|perque|because|that|de que|y que|y)(?!\p{L}))?\s*/u

export type Told = { report: string; tail: string }

/** The report without the order to record it; undefined where there is no such order behind it. */
export function splitTail(text: string): Told | undefined {
  const from = Math.max(0, text.length - room)
  const found = findFirst(text.slice(from), tail) ?? findFirst(text.slice(from), filed)
  if (!found || from + found.span[0] < 8) return undefined
  // The closing quote belongs to what was said.
  const quote = /^[»"”]/.test(found.written) ? 1 : 0
  return { report: text.slice(0, from + found.span[0] + quote), tail: found.written.slice(quote) }
}

const ofRelative = `(?<!\\p{L})(?:hablar|hablado|hablando|charlado|parlar|parlat)\\s+(?:con|amb)(?!\\p{L})|(?:${any('own')})?\\s*${any('relatives')}\\s+(?:de(?:l)?|d)(?!\\p{L})`

/** Who said what in a report of no fixed form; no name where nobody is named. */
export function saidIn(report: string): { names: string[]; message: string } | undefined {
  const near = report.slice(0, 160)
  const people = findPeople(coverAll(near, ofRelative)).patients
  const quoted = /["«“](?<said>[^"»”]{3,})["»”]/u.exec(report)
  if (quoted && people.length === 0) {
    const rest = report.slice((quoted.index ?? 0) + quoted[0].length)
    const [who] = findPeople(coverAll(rest, ofRelative)).patients
    if (who) return { names: [who.name], message: quoted[0] }
  }
  const [person] = people
  if (!person) {
    const verb = findFirst(near, anyReport)
    return verb ? { names: [], message: report.slice(verb.span[1]).replace(/^\s*que\s+/i, '') } : undefined
  }
  const head = report.slice(0, person.span[0])
  const after = report.slice(person.span[1])
  if (has(head, otherOrder) || has(after.slice(0, 40), any('confirmVerb', 'remindVerb', 'surveyNoun')))
    return undefined
  if (after.replace(/[\s\p{P}]/gu, '') === '') {
    const message = quoted ? quoted[0] : coverSaidSo(head)
    return message === '' ? undefined : { names: [person.name], message }
  }
  let message = after
  for (let round = 0; round < 6; round += 1) {
    const next = withoutLead(withoutLead(withoutLead(message, beforeWords), mood), loose)
    if (next === message) break
    message = next
  }
  return { names: [person.name], message }
}

/** "no me cogen el teléfono, eso ha dicho (X)". */
function coverSaidSo(head: string): string {
  const found = findFirst(head, saidSo)
  return found ? head.slice(0, found.span[0]) : ''
}
