// A later turn: words about what was asked before, or something new beside it.
import { fold } from '#core/text/normalize.ts'
import { readAlert } from './alert-slots.ts'
import { chooseTool } from './choose-tool.ts'
import { coverAll, findFirst, has } from './cover.ts'
import { readFeedback } from './feedback.ts'
import { findChannel } from './find-channel.ts'
import { findPeople } from './people.ts'
import { speaksOfHealth } from './phrase.ts'
import { hasMoney } from './money-said.ts'
import { prepared } from './prepare.ts'
import { readSlots } from './read-slots.ts'
import { parse, readTurn, type ReadTurn, type Turn } from './read-turn.ts'
import { amended, type At, missingOf, type Moment, type Request, type Slots } from './requests.ts'
import { isForbidden, isRefused, isQuestion } from './speech-act.ts'
import { any } from './words/words.ts'

export type Later = { at: At; read: ReadTurn }
export type ReadLater = (turn: string, asked: readonly Request[], later: Later) => Turn

const drops = new RegExp(
  `^\\W*(?:(?:no|si|vale|ay|uy|ai|ui|ei|oh|oye|mira|espera|mejor|perdon|bueno|al final|sorry)[\\s,.]*)*(?:${any('drop')})(?:\\W+(?:${any('drop')}|que|porque|perque|se|ya|ja|li|le|i|no|it|please|gracias|de momento|por favor|estar|mejor|al final|todo|eso|lo)(?!\\p{L}).*)?\\W*$`,
  'u',
)
const agrees = new RegExp(`^\\W*(?:${any('agree')})(?:[\\s,.!]+(?:${any('agree', 'polite')}))*\\W*$`, 'u')
const removes =
  '(?<!\\p{L})(?:quita(?:l[eo])?|elimina|saca|borra|menos|excepto|salvo|sin|treu|remove|except|not)\\s+(?:a\\s+|al\\s+|la\\s+de\\s+|lo\\s+de\\s+)?'
const noChannel =
  '(?<!\\p{L})(?:(?:quita|quitale|sin|elimina)\\s+(?:el\\s+)?canal|canal quita|el canal,? quital[oe])(?!\\p{L})'
const amendLead = `^(?:[\\s,.;:!¡…¦-]*(?:ah|eh|uf|uy)?[\\s,]*${any('amend', 'polite')}(?=[\\s,.;:!…¦]|$))+`
const again = `(?<!\\p{L})(?:${any('too')}|(?:a\\s+)?su compan\\p{L}+(?: de \\p{L}+)?|mism[oa] (?:especialidad|hora|dia|prueba|motivo|servicio)|otr[oa]|una mas|uno mas)(?!\\p{L})`
const addLead =
  /^[\s,]*(?:y|e|i|and|añade|anade|afegeix|agrega|suma|incluye|mete|add|also|tambi[eé]n|tamb[eé])(?![\p{L}])/iu

/** A turn that only agrees, or withdraws everything. */
export const isSettled = (turn: string): boolean => agrees.test(fold(turn)) || drops.test(fold(turn))

/** "y a Jorge Luna", "también": the same for somebody else. */
export const addsTo = (turn: string): boolean => addLead.test(turn) || has(turn, again)

export function readLater(turn: string, asked: readonly Request[], { at, read }: Later): Turn {
  const folded = fold(turn)
  const last = asked.at(-1)
  if (!last || agrees.test(folded)) return { requests: [...asked] }
  if (drops.test(folded)) return { requests: [] }
  const missing = missingOf(last)
  const told = anotherReport(turn, last)
  if (told) return { requests: [...asked, told] }
  const text = prepared(turn)
  if (missing.length === 1 && missing[0] === 'mensaje') return { requests: answered(turn, asked, at) }
  const less = withoutSome(text, asked)
  if (less) return { requests: less }
  const more = withOthers(text, asked, at)
  if (more) return { requests: more }
  const own = ownTurn(turn, last, { at, read })
  if (own) return typeof own === 'string' ? own : { requests: combined(own.requests, asked) }
  return { requests: corrected(text, asked, at) }
}

/** "y que Joaquín Lis dice que …": somebody else's words beside those of before. */
function anotherReport(turn: string, last: Request): Request | undefined {
  if (last.tool !== 'feedbackPaciente') return undefined
  const told = readFeedback(turn.replace(/^\s*(?:y|i|and|tambi[eé]n|adem[aá]s)\s+(?:que\s+)?/iu, ''))
  const [name] = told?.slots.patients ?? []
  const known = name === undefined || last.slots.patients.some((one) => fold(one) === fold(name))
  return told?.slots.args['mensaje'] !== undefined && !known && missingOf(last).length === 0
    ? told
    : undefined
}

/** What a patient said, without the "dice que" before it. */
function answered(turn: string, asked: readonly Request[], at: At): Request[] {
  const last = asked.at(-1)
  if (!last) return []
  const told = readFeedback(
    `${last.slots.patients[0] ?? 'Ana Ruiz'} ${turn.replace(/^\s*que\s+/i, 'dice que ')}`,
  )
  const said = /^\s*(?:que|dice|diu|says|se queja|comenta|dijo)/i.test(turn)
    ? told?.slots.args['mensaje']
    : undefined
  void at
  return [
    ...asked.slice(0, -1),
    { ...last, slots: { ...last.slots, args: { ...last.slots.args, mensaje: said ?? turn.trim() } } },
  ]
}

/** "quita a Pedro". */
export function withoutSome(text: string, asked: readonly Request[]): Request[] | undefined {
  if (has(text, noChannel)) return asked.map(withoutChannel)
  if (has(text, '(?<!\\p{L})(?:base de datos|ficha|historial|datos|registros?|database)(?!\\p{L})'))
    return undefined
  const match = findFirst(text, removes)
  const notHim = /^\s*(?:a\s+)?(?<who>[^,.;:]{2,40}?)\s+no\b/iu.exec(text)?.groups?.['who']
  const kept = match ? withoutKind(text.slice(match.span[1]), asked) : undefined
  if (kept) return kept
  const who = match ? text.slice(match.span[1]) : notHim
  if (who === undefined) return undefined
  const names = findPeople(`a ${who}`, { answering: true }).patients.map((one) => fold(one.name))
  const isMeant = (name: string): boolean => names.some((one) => ` ${fold(name)} `.includes(` ${one} `))
  if (!asked.some(({ slots }) => slots.patients.some(isMeant))) return undefined
  return asked.flatMap((request) => {
    const patients = request.slots.patients.filter((name) => !isMeant(name))
    if (patients.length === 0 && request.slots.patients.length > 0) return []
    return [{ ...request, slots: { ...request.slots, patients } }]
  })
}

const kinds: readonly (readonly [pattern: string, tool: Request['tool']])[] = [
  [any('surveyNoun'), 'enviarEncuestaNPS'],
  [any('remindNoun'), 'recordatorioAutomatico'],
  [any('payNoun'), 'notificacionPago'],
  [any('confirmNoun'), 'enviarConfirmacionCita'],
]

/** "quita la encuesta". */
function withoutKind(text: string, asked: readonly Request[]): Request[] | undefined {
  const tool = kinds.find(([pattern]) => has(text, `^(?:el|la|los|las|l'|the)?\\s*${pattern}`))?.[1]
  return asked.length > 1 && asked.some((one) => one.tool === tool)
    ? asked.filter((one) => one.tool !== tool)
    : undefined
}

const withoutChannel = (request: Request): Request => {
  const { canal: _canal, ...args } = request.slots.args
  return {
    ...request,
    slots: { ...request.slots, args, unclear: request.slots.unclear.filter((one) => one !== 'canal') },
  }
}

/** "y también a Jorge Luna", "y a Greta Sol a las 16:30": the same for somebody else. */
function withOthers(text: string, asked: readonly Request[], at: At): Request[] | undefined {
  const last = asked.at(-1)
  const too = has(text, again)
  if (!last || (!addLead.test(text) && !too) || missingOf(last).includes('paciente')) return undefined
  const { people, choice, open, channel } = parse(text, at)
  if (choice?.own === true && choice.tool !== last.tool) return undefined
  if (has(open, any('confirmVerb', 'remindVerb', 'surveyNoun')) && choice !== undefined && !too)
    return undefined
  if (people.unnamed)
    return [
      ...asked,
      { ...last, slots: { ...last.slots, patients: [], unclear: [...last.slots.unclear, 'paciente'] } },
    ]
  if (last.tool === 'alertaSaludPublica') {
    const { segmento } = readAlert(coverAll(channel.text, again))
    if (segmento === undefined || missingOf(last).length > 0) return undefined
    return [...asked, { tool: last.tool, slots: { ...last.slots, args: { ...last.slots.args, segmento } } }]
  }
  if (people.patients.length === 0) return undefined
  const now = readSlots(
    last.tool,
    coverAll(
      coverAll(open, again),
      any('amend', 'sendVerb', 'warnVerb', 'confirmVerb', 'remindVerb', 'recordVerb'),
    ),
    at,
  )
  if (channel.canal !== undefined) now.args['canal'] = channel.canal
  now.patients = people.patients.map((one) => one.name)
  return [...asked, { tool: last.tool, slots: amended(last.slots, now) }]
}

/** A turn that is an order of its own, a question, or out of scope; undefined when it speaks of what was asked. */
function ownTurn(turn: string, last: Request, { at, read }: Later): Turn | undefined {
  if (isQuestion(turn) && !/^\s*¿?\s*(?:y\s+)?(?:si|mejor)/i.test(turn)) return readTurn(turn, at, last)
  if (
    isRefused(turn) &&
    !(
      isForbidden(turn) &&
      /^\W*(?:cambi|canvi|change|quit|corr?i|modific|actuali|marc|mov|muev|adelant|retras|aplaz|pas[ae])\p{L}*/iu.test(
        fold(turn),
      )
    )
  )
    return 'refuse'
  const first = parse(prepared(turn), at)
  const feedback = readFeedback(turn)
  if (feedback && last.tool !== 'feedbackPaciente') return { requests: [feedback] }
  const choice = first.choice ?? chooseTool(turn, { person: false, timed: false, channel: false })
  if (choice?.own !== true) return undefined
  if (saysNothing(first, at)) return undefined
  const own = read(turn, at, last)
  if (typeof own === 'string') return undefined
  return isAmendment(turn, own.requests, last) ? undefined : own
}

/** "el pago por email": a kind and a channel, and nothing that a request would need. */
function saysNothing({ people, open, polite, choice }: ReturnType<typeof parse>, at: At): boolean {
  if (people.patients.length > 0 || people.unnamed || hasMoney(open) || choice?.many === true) return false
  if (has(polite, any('confirmVerb', 'remindVerb', 'launchVerb'))) return false
  const { args, moment } = readSlots(
    choice?.tool ?? 'notificacionPago',
    coverAll(open, any('sendVerb', 'warnVerb')),
    at,
  )
  return moment === undefined && Object.keys(args).length === 0
}

/** The same function for nobody else, or incomplete: it goes on with what is open. */
function isAmendment(turn: string, own: readonly Request[], last: Request): boolean {
  // An alert with its own group is a whole order.
  if (
    last.tool === 'alertaSaludPublica' &&
    own.every(complete) &&
    has(turn, any('alertNoun', 'launchVerb', 'noticeNoun'))
  )
    return false
  if (
    has(turn, amendLead) &&
    /^\W*(?:no|perd|sorry|mejor|son|era|es)(?!\p{L})/iu.test(turn) &&
    own.every((one) => one.tool === last.tool)
  )
    return true
  return own.every(
    ({ tool, slots }) =>
      tool === last.tool &&
      slots.patients.every((name) => last.slots.patients.some((known) => fold(known) === fold(name))),
  )
}

const complete = (request: Request): boolean => missingOf(request).length === 0

/** A whole order while a question is open is a new order: the unfinished one is let go. */
export function combined(own: readonly Request[], asked: readonly Request[]): Request[] {
  const last = asked.at(-1)
  const [first] = own
  if (!last || !first || complete(last)) return [...asked, ...own]
  // "el 8 de abril, y confírmale también implantes …": the first part answers.
  if (own.length > 1 && first.tool === last.tool)
    return [
      ...asked.slice(0, -1),
      { tool: last.tool, slots: amended(last.slots, first.slots) },
      ...own.slice(1),
    ]
  return [...asked.slice(0, -1), ...own]
}

/** Which of the requests a turn speaks of: those it names, those of the kind it names, else the last; or all of them. */
function spokenOf(text: string, asked: readonly Request[]): readonly Request[] {
  if (has(text, any('both'))) return asked
  const names = findPeople(text).patients.map((one) => fold(one.name))
  const named = asked.filter(({ slots }) =>
    slots.patients.some((name) => names.some((one) => ` ${fold(name)} `.includes(` ${one} `))),
  )
  if (named.length > 0) return named.slice(-1)
  const kind = kinds.find(([pattern]) => has(text, pattern))?.[1]
  const ofKind = asked.filter((one) => one.tool === kind)
  return ofKind.length > 0 ? ofKind.slice(-1) : asked.slice(-1)
}

/** "a Noa mejor a las 12:30": of several patients of one request only one is spoken of. */
function splitFor(text: string, request: Request): { own: Request; others: Request } | undefined {
  const { patients } = request.slots
  if (patients.length < 2 || has(text, any('both'))) return undefined
  const names = findPeople(text).patients.map((one) => fold(one.name))
  const isMeant = (name: string): boolean => names.some((one) => ` ${fold(name)} `.includes(` ${one} `))
  const meant = patients.filter(isMeant)
  if (meant.length === 0 || meant.length === patients.length) return undefined
  const of = (some: string[]): Request => ({
    ...request,
    slots: { ...request.slots, args: { ...request.slots.args }, patients: some },
  })
  return { own: of(meant), others: of(patients.filter((name) => !isMeant(name))) }
}

function corrected(text: string, asked: readonly Request[], at: At): Request[] {
  const meant = spokenOf(text, asked)
  const [one] = meant
  const split = one && meant.length === 1 ? splitFor(text, one) : undefined
  if (one && split)
    return asked.flatMap((request) =>
      request === one
        ? [split.others, { ...split.own, slots: amended(split.own.slots, correction(text, split.own, at)) }]
        : [request],
    )
  return asked.map((request) =>
    meant.includes(request)
      ? { ...request, slots: amended(request.slots, correction(text, request, at)) }
      : request,
  )
}

/** The slots that a correction says; a name only where it is none that was known, or one was missing. */
function correction(text: string, request: Request, at: At): Slots {
  const missing = missingOf(request)
  const denied = coverAll(
    text,
    '(?<!\\p{L})no (?:es|era|son|a|el|la)\\s+[^,.;]{2,40}[,;.]\\s*(?=(?:es|era|sino|a|el|la|son)(?!\\p{L}))',
  )
  const later = denied.replace(/,\s*(?:y\s+)?no\s+(?!me |se |le |hace)[^,.;]{2,30}$/iu, '')
  const channel = findChannel(later)
  const open = coverAll(
    coverAll(channel.text, amendLead),
    any('polite', 'warnVerb', 'sendVerb', 'confirmVerb', 'remindVerb'),
  )
  const people = findPeople(open, { answering: missing.length === 1 && missing[0] === 'paciente' })
  const slots = readSlots(request.tool, request.tool === 'alertaSaludPublica' ? open : people.text, at)
  if (channel.canal !== undefined) slots.args['canal'] = channel.canal
  if (channel.unclear) slots.unclear.push('canal')
  if (slots.moment) slots.moment = sameHalf(slots.moment, request.slots.moment, later)
  // "lo de Marta" names who is meant, nobody new.
  slots.patients = people.patients
    .map((one) => one.name)
    .filter((name) => !isPartOf(name, request.slots.patients))
  if (people.unnamed) slots.unclear.push('paciente')
  return kept(slots, request, missing)
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** "9:30" after "tonight at 9" stays in the evening. */
export function sameHalf(now: Moment, old: Moment | undefined, text: string): Moment {
  if (!now.dayImplied || now.time === undefined || old?.time === undefined) return now
  const [said, known] = [minutesOf(now.time), minutesOf(old.time)]
  const near = said < 720 && Math.abs(said + 720 - known) <= 180 && known - said > 360
  if (!near || has(text, '(?<!\\p{L})(?:de la manana|am|del mati|a\\.m|0\\d:)')) return now
  const later = said + 720
  return { ...now, time: `${Math.floor(later / 60)}:${String(later % 60).padStart(2, '0')}` }
}

const isPartOf = (name: string, known: readonly string[]): boolean =>
  known.some((one) => fold(one) !== fold(name) && ` ${fold(one)} `.includes(` ${fold(name)} `))

/** A phrase takes the place of another only where one was asked for, or the turn says little else. */
function kept(now: Slots, request: Request, missing: readonly string[]): Slots {
  for (const name of ['tipoCita', 'motivo', 'especialidad']) {
    const said = now.args[name]
    if (said === undefined || missing.includes(name)) continue
    if (now.patients.length > 0 || now.moment !== undefined || !speaksOfHealth(said)) delete now.args[name]
  }
  if (
    request.tool === 'alertaSaludPublica' &&
    now.args['segmento'] !== undefined &&
    request.slots.args['alerta'] !== undefined
  )
    delete now.args['alerta']
  return now
}
