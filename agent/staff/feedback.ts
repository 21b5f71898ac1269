// What a patient said, reported by staff: the words stay text, whatever they say.
import { fold } from '#core/text/normalize.ts'
import {
  besideSpeaker,
  complainVerb,
  feedbackHeading,
  feedbackNoun,
  recordVerb,
  reportVerb,
  saysLead,
  saysSomebody,
  speaker,
} from './feedback.es.ts'
import { capitalised, coverAll, findFirst, has, withoutLead } from './cover.ts'
import { politeness } from './commands.es.ts'
import { findChannel } from './find-channel.ts'
import { findPeople } from './find-people.ts'
import { noSlots, type Request } from './requests.ts'

/** A text without the one pair of quotes around it. */
function unquoted(text: string): string {
  const trimmed = text.trim()
  const pair = /^(?:"(?<a>[^"]*)"|«(?<b>[^»]*)»|“(?<c>[^”]*)”|'(?<d>[^']*)')[.\s]*$/u.exec(trimmed)?.groups
  return (pair?.['a'] ?? pair?.['b'] ?? pair?.['c'] ?? pair?.['d'] ?? trimmed).trim()
}

function request(head: string, message: string, names?: string[]): Request {
  const slots = noSlots()
  const channel = findChannel(head)
  if (channel.canal !== undefined) slots.args['canal'] = channel.canal
  if (channel.unclear) slots.unclear.push('canal')
  slots.patients = names ?? findPeople(channel.text, { answering: false }).names
  const said = unquoted(message)
  if (said !== '') slots.args['mensaje'] = said
  return { tool: 'feedbackPaciente', slots }
}

/** "Registra este feedback de Juan García por WhatsApp: …" */
function withColon(text: string): Request | undefined {
  const colon = /:(?!\d)/.exec(text)
  const head = text.slice(0, colon?.index ?? 0)
  if (!colon || head.length > 160) return undefined
  const announced =
    has(head, feedbackNoun) && has(head, `^[\\s,¡¿]*(?:(?:me|nos|le|que|a|de)\\s+)*${recordVerb}`)
  if (!announced && !has(head, feedbackHeading)) return undefined
  return request(head, text.slice(colon.index + 1))
}

/** "Juan García dice que …", "… se queja de …", also after "anota que". */
function reported(text: string): Request | undefined {
  const lead = findFirst(text, `^[\\s¡]*(?:${recordVerb}\\s+)?(?:que\\s+)?`)
  const from = lead?.span[1] ?? 0
  const open = text.slice(from)
  const says = findFirst(open, `(?<!\\w)${reportVerb}`)
  const complains = findFirst(open, `(?<!\\w)${complainVerb}`)
  const verb = says && says.span[0] <= (complains?.span[0] ?? Infinity) ? says : complains
  if (!verb || verb.span[0] > 90) return undefined
  const first = verb.span[0] === 0 && /^\W*(?:me |nos )?dic[eo]/i.test(verb.written)
  const head = open.slice(0, verb.span[0])
  if (first || !isSpeaker(head)) return undefined
  return request(
    verb === says ? `${head}${verb.written}` : head,
    verb === says ? open.slice(verb.span[1]) : open.slice(verb.span[0]),
  )
}

/** Before the verb stands a name and nothing that commands. */
function isSpeaker(head: string): boolean {
  const channel = findChannel(head)
  const found = findPeople(channel.text, { answering: true })
  const left = fold(found.text.replace(/¦+/g, ' '))
  return (
    (found.names.length > 0 && besideSpeaker.test(left)) ||
    (found.names.length === 0 && left !== '' && speaker.test(left))
  )
}

/** "Dice Juan García que …" */
function saidBy(text: string): Request | undefined {
  const match = findFirst(text, saysSomebody)
  const who = match?.written.split(/\s+/).slice(1).join(' ') ?? ''
  const { names } = findPeople(who, { answering: false })
  return match && names.length > 0 ? request(who, text.slice(match.span[1]), names) : undefined
}

/** "Registra una queja de Juan García por la espera", "anota que Juan García esperó dos horas". */
function recorded(text: string): Request | undefined {
  const verb = findFirst(text, `^[\\s¡]*${recordVerb}`) ?? findFirst(text, feedbackHeading)
  if (!verb) return undefined
  const open = text.slice(verb.span[1])
  const noun = has(text.slice(0, verb.span[1] + 60), feedbackNoun)
  if (!noun && !/^\s*que\s/i.test(open)) return undefined
  const { names } = findPeople(open, { answering: false })
  const name = names[0]
  if (name === undefined) return noun ? request('', '', []) : undefined
  const end = open.indexOf(name) + name.length
  const channel = findChannel(open.slice(end))
  const near = channel.canal !== undefined && /^\s*¦/.test(channel.text)
  const after = near ? channel.text.replace(/^\s*¦+/, '') : open.slice(end)
  const head = near ? `${name} ${open.slice(end, open.length - after.length)}` : name
  const message = withoutLead(after, saysLead)
  return request(head, noun ? message : capitalised(message), [name])
}

/** Reads a report; undefined when the sentence is none. */
export function readFeedback(sentence: string): Request | undefined {
  const text =
    coverAll(sentence.slice(0, 60), `^[\\s]*(?:${politeness}[\\s,]*)+`).replace(/¦/g, ' ') +
    sentence.slice(60)
  return withColon(text) ?? reported(text) ?? saidBy(text) ?? recorded(text)
}
