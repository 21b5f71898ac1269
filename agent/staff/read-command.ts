// The embedded reader of staff commands: one Spanish sentence becomes calls of the six functions, or what is missing for them.
import {
  agreeing,
  commandVerb,
  forbiddenAnywhere,
  forbiddenVerb,
  forgetting,
  negatedCommand,
  nextCommand,
  politeness,
} from './commands.es.ts'
import { chooseTool } from './choose-tool.ts'
import { cover, coverAll, has } from './cover.ts'
import { fold, foldInPlace } from '#core/text/normalize.ts'
import { readFeedback } from './feedback.ts'
import { readFunctionForms } from './function-form.ts'
import { interrogative, notOurs, ownMatters, politeRequest, wantsToKnow } from './questions.es.ts'
import { readSlots } from './read-slots.ts'
import { amended, type At, callsOf, type CommandRead, missingOf, type Request } from './requests.ts'

export type { CommandRead, ReadCall } from './requests.ts'

type Turn = { requests: Request[] } | 'refuse' | 'question'

/** `[turno 2] …` continues one conversation: it completes or corrects what was asked before. */
export function readCommand(sentence: string, at: At): CommandRead {
  const turns = sentence
    .normalize('NFC')
    .replaceAll(cover, '|')
    .split(/\[\s*turno\s+\d+\s*\]/i)
    .map((turn) => turn.trim())
    .filter((turn) => turn !== '')
  let asked: Request[] = []
  let last: Turn = 'refuse'
  for (const turn of turns) {
    last = asked.length > 0 ? readLater(turn, asked, at) : readTurn(turn, at)
    if (typeof last !== 'string') asked = last.requests
  }
  if (last === 'question') return { calls: [], clarify: [], refuse: false, question: true }
  if (last === 'refuse' || asked.some((request) => request.slots.impossible))
    return { calls: [], clarify: [], refuse: true, question: false }
  const clarify = [...new Set(asked.flatMap(missingOf))]
  return { calls: clarify.length > 0 ? [] : asked.flatMap(callsOf), clarify, refuse: false, question: false }
}

/** A later turn: a new command beside the others, or words about the last one. */
function readLater(turn: string, asked: readonly Request[], at: At): Turn {
  const folded = fold(turn)
  if (forgetting.test(folded)) return { requests: [] }
  const last = asked.at(-1)
  if (agreeing.test(folded) || !last) return { requests: [...asked] }
  const missing = missingOf(last)
  const own = missing.includes('mensaje') ? 'refuse' : readTurn(turn, at, last)
  // A whole order while a question is open is a new order: the unfinished one is let go.
  if (typeof own !== 'string' && missing.length > 0 && isNewOrder(turn, own.requests, last))
    return { requests: [...asked.slice(0, -1), ...own.requests] }
  if (typeof own !== 'string' && !/^\W*no\b/.test(folded) && !answers(own.requests, last, turn))
    return { requests: [...asked, ...own.requests] }
  if (own === 'question') return own
  if (
    !missing.includes('mensaje') &&
    has(turn, `${negatedCommand}|${forbiddenAnywhere}|^\\W*${forbiddenVerb}`)
  )
    return 'refuse'
  const slots = amended(
    last.slots,
    readSlots(last.tool, coverAll(turn, commandVerb), { at, amends: true, asked: missing }),
  )
  return { requests: [...asked.slice(0, -1), { tool: last.tool, slots }] }
}

/** Begins with its own order word, and is complete, or of another kind, or about somebody else. */
function isNewOrder(turn: string, own: readonly Request[], last: Request): boolean {
  if (!has(turn, `^[\\s¦,.;:¡!¿]*(?:${commandVerb})`)) return false
  const complete = own.every((one) => missingOf(one).length === 0)
  const others = own.some(
    ({ tool, slots }) =>
      tool !== last.tool ||
      slots.patients.some((name) => !last.slots.patients.some((known) => fold(known) === fold(name))),
  )
  return complete || others
}

/** What was asked for, although it could also be read as a command: "49 € del 21 de agosto". */
const answers = (own: readonly Request[], last: Request, turn: string): boolean =>
  missingOf(last).length > 0 && (own.every((one) => one.tool === last.tool) || !has(turn, commandVerb))

function readTurn(turn: string, at: At, before?: Request): Turn {
  const forms = readFunctionForms(turn)
  if (forms) return forms === 'unknown' || forms.length === 0 ? 'refuse' : { requests: forms }
  const requests: Request[] = []
  for (const { text, rest } of clausesOf(turn)) {
    const feedback = beginsAsking(text) ? undefined : readFeedback(rest)
    if (feedback) return { requests: [...requests, feedback] }
    const read = readClause(text, at, requests.at(-1) ?? before)
    if (typeof read === 'string') return read
    requests.push(read)
  }
  return requests.length > 0 ? { requests } : 'refuse'
}

function readClause(clause: string, at: At, before: Request | undefined): Request | 'refuse' | 'question' {
  if (isQuestion(clause)) return has(clause, notOurs) || !has(clause, ownMatters) ? 'refuse' : 'question'
  if (has(clause, negatedCommand) || has(clause, forbiddenAnywhere) || isForbidden(clause)) return 'refuse'
  const choice = chooseTool(clause)
  if (!choice || (choice.many && choice.tool !== 'alertaSaludPublica')) return 'refuse'
  const slots = readSlots(choice.tool, clause, { at, amends: false, asked: [] })
  // "… y mándale la encuesta": the same patient as before.
  const same =
    slots.patients.length === 0 && has(clause, '\\w(?:le|les|selo|sela)\\b')
      ? before?.slots.patients
      : undefined
  return { tool: choice.tool, slots: same ? { ...slots, patients: same } : slots }
}

const isForbidden = (clause: string): boolean =>
  has(
    coverAll(clause, politeness),
    `^[\\s¦,.;:¡!¿]*(?:(?:tambien|luego|despues|y|e|ademas)\\s+)*(?:(?:le|les|me|lo|la)\\s+)?${forbiddenVerb}`,
  )

/** A question from its first word on; what a patient asked inside a report is none of ours. */
function beginsAsking(clause: string): boolean {
  const { text } = foldInPlace(clause)
  // "Que Beatriz nos puntúe …" is a wish; only "qué" asks.
  const wish = /^\s*[Qq]ue\s+\p{Lu}\p{Ll}/u.test(clause)
  if (politeRequest.test(text) || wish) return false
  return (
    /^\s*¿/.test(text) ||
    /^\s*(?:[ay]\s+|de\s+)?(?:qué|cuál|quién|cómo|dónde|cuánt|cuándo)/iu.test(clause) ||
    interrogative.test(text)
  )
}

function isQuestion(clause: string): boolean {
  const { text } = foldInPlace(clause)
  if (beginsAsking(clause)) return true
  if (politeRequest.test(text)) return false
  return /\?\s*$|¿/.test(text) || (wantsToKnow.test(text) && !new RegExp(`^\\W*${commandVerb}`).test(text))
}

/** More in one sentence is a paste gone wrong, not a command. */
const mostCommands = 20

type Clause = { text: string; rest: string; own: boolean }

/** One clause per command; `rest` goes on to the end, for what a patient said. Quoted words never begin one. */
function clausesOf(turn: string): Clause[] {
  const folded = foldInPlace(turn.replace(/["«“][^"»”]*["»”]/gu, (quoted) => 'x'.repeat(quoted.length)))
  const border = new RegExp(
    `(?:[;\\n]+\\s*|\\.\\s+|,\\s+|\\s+)(?:(?:y|e|luego|despues|ademas|tambien|por ultimo)[\\s,]+)+(?=(?:${nextCommand}|${forbiddenVerb}))|(?:[;\\n]+\\s*|\\.\\s+|,\\s+)(?=(?:${nextCommand}|${forbiddenVerb}))`,
    'g',
  )
  const starts = [
    0,
    ...[...folded.text.matchAll(border)].map(
      (match) => folded.spanOf(match.index + match[0].length, match.index + match[0].length)[0],
    ),
  ]
  if (starts.length > mostCommands) return []
  const clauses: Clause[] = []
  for (const [i, start] of starts.entries()) {
    const text = turn.slice(start, starts[i + 1] ?? turn.length).replace(/[\s,;]*(?:\b[ye])?[\s,;]*$/i, '')
    const own =
      isForbidden(text) ||
      has(text, negatedCommand) ||
      chooseTool(text) !== undefined ||
      readFeedback(text) !== undefined
    const previous = clauses.at(-1)
    // Words before the first command ("A Juan García, …") belong to it, words after one to the one before.
    if (!previous || (own && previous.own)) clauses.push({ text, rest: turn.slice(start), own })
    else {
      previous.text = turn.slice(turn.length - previous.rest.length, starts[i + 1] ?? turn.length)
      previous.own ||= own
    }
  }
  return clauses
}
