// What a patient said, reported by staff: the words stay text, whatever they say.
import { fold } from '#core/text/normalize.ts'
import {
  bareReport,
  besideSpeaker,
  complainVerb,
  feedbackHeading,
  feedbackNoun,
  recordLead,
  recordedNoun,
  reportVerb,
  saysLead,
  saysSomebody,
  speaker,
  whatWasSaid,
} from './feedback.words.ts'
import { coverAll, findFirst, has, withoutLead } from './cover.ts'
import { findChannel } from './find-channel.ts'
import { findPeople } from './people.ts'
import { noSlots, type Request } from './requests.ts'
import { any } from './words/words.ts'

/** Longer heads announce nothing. */
const longestHead = 160

/** A text without the one pair of quotes around it; without quotes also without the last full stop. */
function unquoted(text: string): string {
  const trimmed = text.trim()
  const pair = /^(?:"(?<a>[^"]*)"|«(?<b>[^»]*)»|“(?<c>[^”]*)”|'(?<d>[^']*)')[.\s]*$/u.exec(trimmed)?.groups
  return (
    pair?.['a'] ??
    pair?.['b'] ??
    pair?.['c'] ??
    pair?.['d'] ??
    trimmed.replace(/(?<![.])\.$/, '')
  ).trim()
}

const namesIn = (text: string, answering = false): string[] =>
  findPeople(text, { answering }).patients.map((one) => one.name)

/** Relatives speak for a patient: whom it is about is the one who is named. */
const aboutWhom = (head: string): string[] => {
  const plain = coverAll(head, `(?:${any('own')})?\\s*${any('relatives')}\\s+(?:de(?:l)?|d)(?!\\p{L})`)
  return namesIn(plain).slice(0, 1)
}

function request(head: string, message: string, names?: string[]): Request {
  const slots = noSlots()
  const channel = findChannel(head)
  if (channel.canal !== undefined) slots.args['canal'] = channel.canal
  if (channel.unclear) slots.unclear.push('canal')
  slots.patients = names ?? aboutWhom(channel.text)
  const said = unquoted(message)
  if (said !== '') slots.args['mensaje'] = said
  return { tool: 'feedbackPaciente', slots }
}

/** "Registra este feedback de Juan García por WhatsApp: …" */
function withColon(text: string): Request | undefined {
  const colon = /:(?!\d)/.exec(text.slice(0, longestHead))
  const head = text.slice(0, colon?.index ?? 0)
  if (!colon || has(head, any('surveyNoun', 'remindVerb', 'confirmVerb'))) return undefined
  const recorded = has(head, `^[\\s,¡¿-]*${recordLead}`)
  const body = text.slice(colon.index + 1)
  const names = aboutWhom(findChannel(head).text)
  if (names.length === 0 && (recorded || has(head, '^[\\s¡]*(?:nota|ojo|apunte|aviso|note|feedback)\\s*$'))) {
    const told = reported(body) ?? saidBy(body)
    if (told) return told
    const led = namedFirst(body)
    if (led && recorded) return led
  }
  if (has(head, whatWasSaid)) return request(head, body)
  const announced = recorded && has(head, recordedNoun)
  if (!announced && !has(head, feedbackHeading) && !(recorded && has(head, feedbackNoun))) return undefined
  if (has(head, '^[\\s¡]*nota(?!\\p{L})') && names.length === 0) return undefined
  return request(head, body, names)
}

/** "Juan García dice que …", "… se queja de …", also after "anota que". */
function reported(text: string): Request | undefined {
  const lead = findFirst(text, `^[\\s¡]*(?:${recordLead}\\s+)?(?:(?:que|that)\\s+)?`)
  const open = text.slice(lead?.span[1] ?? 0)
  const near = open.slice(0, 140)
  const says = findFirst(near, `(?<!\\p{L})${reportVerb}`) ?? findFirst(near, `(?<!\\p{L})${bareReport}`)
  const complains = findFirst(near, `(?<!\\p{L})${complainVerb}`)
  const verb = says && says.span[0] <= (complains?.span[0] ?? Infinity) ? says : complains
  if (!verb || verb.span[0] > 90 || verb.span[0] === 0) return undefined
  const head = open.slice(0, verb.span[0])
  if (!isSpeaker(head)) return undefined
  return request(
    verb === says ? `${head}${verb.written}` : head,
    verb === says
      ? withoutLead(open.slice(verb.span[1]), /^[\s:]*(?:que(?!\p{L}))?\s*/u)
      : open.slice(verb.span[0]),
    aboutWhom(findChannel(head).text),
  )
}

/** Before the verb stands a name and nothing that commands. */
function isSpeaker(head: string): boolean {
  const plain = coverAll(
    findChannel(head).text,
    `(?:${any('own')})?\\s*${any('relatives')}\\s+(?:de(?:l)?|d)(?!\\p{L})`,
  )
  const found = findPeople(plain)
  const left = fold(found.text.replace(/¦+/g, ' ')).trim()
  if (found.patients.length > 0) return besideSpeaker.test(left)
  return speaker.test(left)
}

/** "Dice Juan García que …" */
function saidBy(text: string): Request | undefined {
  const match = findFirst(text.slice(0, 160), saysSomebody)
  if (!match) return undefined
  const who = match.groups['who'] ?? ''
  const at = fold(match.written).indexOf(who.trim())
  const written = match.written.slice(Math.max(at, 0))
  const names = namesIn(written.slice(0, who.length + 2), true).slice(0, 1)
  return names.length > 0 ? request('', text.slice(match.span[1]), names) : undefined
}

/** The first name of a text, with what follows it as what was said. */
function namedFirst(open: string, noun = false): Request | undefined {
  const [person] = findPeople(open.slice(0, 120)).patients
  if (!person || (!noun && !besideSpeaker.test(fold(open.slice(0, person.span[0]))))) return undefined
  const after = open.slice(person.span[1])
  const channel = findChannel(after.slice(0, 40))
  const near = channel.canal !== undefined && /^[\s(]*¦/.test(channel.text)
  const rest = near ? `${channel.text.replace(/^[\s(]*¦+\)?/, '')}${after.slice(40)}` : after
  const message = withoutLead(rest, saysLead)
  return request(near ? after.slice(0, 40) : '', message, [person.name])
}

/** "Registra una queja de Juan García por la espera", "anota que Juan García esperó dos horas". */
function recorded(text: string): Request | undefined {
  const verb = findFirst(text, `^[\\s¡]*${recordLead}`)
  const heading = verb ? undefined : findFirst(text, feedbackHeading)
  const lead = verb ?? heading
  if (!lead) return undefined
  const open = text.slice(lead.span[1])
  const noun =
    heading !== undefined ||
    has(
      open.slice(0, 50),
      `^\\s*(?:(?:un|una|la|el|esta|este|a|the|nueva|nuevo)\\s+)*(?:nueva |nuevo )?${recordedNoun}`,
    )
  if (!noun && !/^\s*(?:que|that)\s/iu.test(open)) return undefined
  const told = noun ? namedFirst(open, true) : namedFirst(open.replace(/^\s*(?:que|that)\s+/iu, ''))
  if (told) return told
  if (!noun) return undefined
  const message = /^[^:,]{0,60}[:,]\s*(?<said>.+)$/su.exec(open)?.groups?.['said'] ?? ''
  return verb || message !== '' || open.length < 40 ? request('', message, []) : undefined
}

/** Reads a report; undefined when the sentence is none. */
export function readFeedback(sentence: string): Request | undefined {
  const lead = findFirst(sentence.slice(0, 100), `^(?:[\\s,.!¡-]*${any('polite')}[\\s,.!:-]*)+(?:que\\s+)?`)
  const text = sentence.slice(lead?.span[1] ?? 0)
  return withColon(text) ?? reported(text) ?? saidBy(text) ?? recorded(text)
}
