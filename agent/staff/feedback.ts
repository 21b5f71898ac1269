// What a patient said, reported by staff: the words stay text, whatever they say.
import { fold } from '#core/text/normalize.ts'
import {
  bareReport,
  beforeWords,
  besideSpeaker,
  complainVerb,
  feedbackHeading,
  feedbackNoun,
  otherOrder,
  recordLead,
  recordedAfter,
  recordedNoun,
  reportVerb,
  saysHow,
  saysLead,
  saysSomebody,
  speaker,
  whatWasSaid,
} from './feedback.words.ts'
import { coverAll, findFirst, has, withoutLead } from './cover.ts'
import { saidIn, splitTail } from './feedback-tail.ts'
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

const onlyThanks = /^[\s,.]*(?:por favor|porfa|gracias|please|thanks|si us plau|sisplau)[\s.!]*$/iu

const isOnlyPolite = (text: string): boolean => {
  if (text.length > 80) return false
  const open = coverAll(text, any('polite'))
  return open.includes('¦') && open.replace(/[¦\s\p{P}]/gu, '') === ''
}

const namesIn = (text: string, answering = false): string[] =>
  findPeople(text, { answering }).patients.map((one) => one.name)

/** "la hija de": whom it is about is the one who is named after it. */
const ofRelative = `(?:${any('own')})?\\s*${any('relatives')}\\s+(?:de(?:l)?|d)(?!\\p{L})`

/** Relatives speak for a patient: whom it is about is the one who is named. */
const aboutWhom = (written: string): string[] => {
  const head = coverAll(written, feedbackHeading)
  const plain = coverAll(head, `(?:${any('own')})?\\s*${any('relatives')}\\s+(?:de(?:l)?|d)(?!\\p{L})`)
  return namesIn(plain).slice(0, 1)
}

function request(head: string, message: string, names?: string[]): Request {
  const slots = noSlots()
  const channel = findChannel(head)
  if (channel.canal !== undefined) slots.args['canal'] = channel.canal
  if (channel.unclear) slots.unclear.push('canal')
  slots.patients = names ?? aboutWhom(channel.text)
  const said = onlyThanks.test(message) ? '' : unquoted(message)
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
  if (
    names.length === 0 &&
    (recorded || has(head, `^[\\s¡]*(?:nota|ojo|apunte|aviso|note|feedback)\\s*$|${feedbackHeading}\\s*$`))
  ) {
    const told = reported(body) ?? saidBy(body)
    if (told) return told
    const led = namedFirst(body)
    if (led && (recorded || /^\s*al?\s/iu.test(body))) return led
  }
  if (has(head, whatWasSaid)) return request(head, body)
  const announced = recorded && has(head, recordedNoun)
  if (!announced && !has(head, feedbackHeading) && !(recorded && has(head, feedbackNoun))) return undefined
  const named = names.length === 0 ? (reported(body) ?? saidBy(body)) : undefined
  if (named) return named
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
  const message = isOnlyPolite(rest) ? '' : withoutLead(rest, saysLead)
  return request(near ? after.slice(0, 40) : '', message, [person.name])
}

/** "Registra una queja de Juan García por la espera", "anota que Juan García esperó dos horas". */
const recordedHead = `^\\s*(?:(?:un|una|la|el|esta|este|a|the|nueva|nuevo)\\s+)*(?:nueva |nuevo )?${recordedNoun}`

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
  return told
}

/** A report of nobody, or without words. */
function recordedBare(text: string): Request | undefined {
  const verb = findFirst(text, `^[\\s¡]*${recordLead}`)
  const lead = verb ?? findFirst(text, feedbackHeading)
  if (!lead) return undefined
  const open = text.slice(lead.span[1])
  if (verb && !has(open.slice(0, 50), recordedHead)) return undefined
  const message = /^[^:,]{0,60}[:,]\s*(?<said>.+)$/su.exec(open)?.groups?.['said'] ?? ''
  return verb || message !== '' || open.length < 40 ? request('', message, []) : undefined
}

/** No fixed form: a name, enough words of reporting around it, and nothing that orders something else. */
function loosely(whole: string): Request | undefined {
  const tail = Math.max(0, whole.length - 80)
  const trailing = findFirst(whole.slice(tail), recordedAfter)
  const text = trailing ? whole.slice(0, tail + trailing.span[0]) : whole
  const near = text.slice(0, 160)
  const lead = findFirst(near, `^[\\s¡]*${recordLead}`)
  const [person] = findPeople(coverAll(near, `${any('recordVerb')}|${ofRelative}`)).patients
  if (!person) return undefined
  const head = text.slice(0, person.span[0])
  const after = text.slice(person.span[1])
  if (has(head, otherOrder) || has(after.slice(0, 60), any('confirmVerb', 'remindVerb', 'surveyNoun')))
    return undefined
  if (
    has(after, `[,.;]\\s*(?:y\\s+|i\\s+|and\\s+)?${any('confirmVerb', 'remindVerb', 'sendVerb', 'warnVerb')}`)
  )
    return undefined
  const how =
    has(head, saysHow) ||
    has(after.slice(0, 30), `^[\\s,]*(?:ha|han|nos|ens|me|muy|esta|is|\\s)*\\s*${saysHow}`)
  const evidence =
    3 * Number(trailing !== undefined) +
    2.5 * Number(lead !== undefined) +
    3 * Number(has(head, feedbackNoun)) +
    2 *
      Number(
        has(
          head,
          '(?<!\\p{L})(?:en|a) (?:la ficha|el registro|observaciones|incidencias|quejas|equipo)|al equipo',
        ),
      ) +
    2 * Number(how) +
    1 *
      Number(
        /(?:que|that)\s*(?:a\s+)?$/iu.test(head) ||
          /^[^.;]{0,40}(?:\bque\b|porque|perqu[eè]|because|:)/iu.test(after),
      )
  if (evidence < 3) return undefined
  const channel = findChannel(after.slice(0, 40))
  const channelled =
    channel.canal !== undefined && /^[\s(]*(?:(?:en|por|por el|en el)\s+)?¦/u.test(channel.text)
  let message = channelled ? `${channel.text.replace(/^[\s(]*¦+\)?/, '')}${after.slice(40)}` : after
  for (
    let next = withoutLead(message, beforeWords);
    next !== message;
    next = withoutLead(message, beforeWords)
  )
    message = next
  message = message.replace(/^[\s:,;–—-]+/, '')
  return request(channelled ? after.slice(0, 40) : head, message, [person.name])
}

/** "Aurelio Zamacona agradece …; su mensaje es: …" */
function inOwnWords(sentence: string): Request | undefined {
  const near = sentence.slice(0, longestHead)
  const found = findFirst(
    near,
    '[;,.]\\s*(?:su|el|her|his|the)\\s+(?:mensaje|comentario|nota|message|comment)(?:\\s+(?:es|dice|literal|dice asi|is|reads|says))*\\s*:\\s*',
  )
  if (!found || has(near.slice(0, found.span[0]), otherOrder)) return undefined
  const names = aboutWhom(near.slice(0, found.span[0]))
  return names.length > 0 ? request('', sentence.slice(found.span[1]), names) : undefined
}

/** A report with the order to record it behind it; whom it is filed under stands there, or is who speaks. */
export function recordedBehind(sentence: string): Request | undefined {
  if (has(sentence, `^[\\s¡]*${recordLead}`)) return undefined
  const told = splitTail(sentence)
  if (!told) return undefined
  const [filed] = namesIn(told.tail)
  const open = withoutSummary(told.report)
  const read = reported(open) ?? saidBy(open)
  const said = read ? undefined : saidIn(open)
  const found = read ?? (said && request('', said.message, said.names))
  if (!found || found.slots.args['mensaje'] === undefined) return undefined
  if (filed !== undefined) found.slots.patients = [filed]
  return found
}

/** "según me dice …", "por lo visto …" open a report and are none of it. */
const withoutSummary = (text: string): string =>
  withoutLead(
    text,
    /^[\s,]*(?:por lo visto|parece(?: ser)? que|resulta que|que sepas que|al parecer|pues|mira que|es que|segun|segons)(?!\p{L})[\s,]*/u,
  )

/** "Ha llamado el hijo de Ana Ruiz. Queja de Ana Ruiz: …": the report begins behind the first sentence. */
function afterFirst(sentence: string): Request | undefined {
  const first = /^[^.!?:;\n]{3,90}[.!\n]\s*/u.exec(sentence)
  const rest = sentence.slice(first?.[0].length ?? 0)
  if (!first || has(first[0], otherOrder) || !has(rest.slice(0, 40), feedbackHeading)) return undefined
  return withColon(rest)
}

/** Reads a report; undefined when the sentence is none. */
export function readFeedback(sentence: string): Request | undefined {
  const behind = recordedBehind(sentence) ?? inOwnWords(sentence)
  if (behind) return behind
  const lead = findFirst(sentence.slice(0, 100), `^(?:[\\s,.!¡-]*${any('polite')}[\\s,.!:-]*)+(?:que\\s+)?`)
  const text = sentence.slice(lead?.span[1] ?? 0)
  // "Llama a Ana …" orders what none of the functions does.
  if (
    has(
      text,
      '^\\W*(?:llam[ae]|telefonea|truca|escribe|call|phone|ring)(?:le|les|-li)?\\s+(?:al?|to)(?!\\p{L})',
    )
  )
    return undefined
  return (
    withColon(text) ??
    afterFirst(text) ??
    reported(text) ??
    saidBy(text) ??
    recorded(text) ??
    loosely(text) ??
    recordedBare(text)
  )
}
