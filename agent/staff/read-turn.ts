// One turn of the staff: what it asks for, or that it asks, or that it is none of ours.
import { chooseTool, type Choice } from './choose-tool.ts'
import { clausesOf } from './clauses.ts'
import { coverAll, coverSpans, findAll, has } from './cover.ts'
import { distribute } from './distribute.ts'
import { readFeedback, recordedBehind } from './feedback.ts'
import { type ChannelFound, findChannel } from './find-channel.ts'
import { listed } from './listed.ts'
import { hasMoney } from './money-said.ts'
import { takeMoment } from './moment.ts'
import { findPeople, type People } from './people.ts'
import { prepared } from './prepare.ts'
import { readFunctionForms } from './function-form.ts'
import { related } from './relative-moment.ts'
import { speaksOfHealth } from './phrase.ts'
import { wantsToKnow } from './questions.words.ts'
import type { At, Request } from './requests.ts'
import { asksForScore, beginsAsking, isOurQuestion, isQuestion, isRefused } from './speech-act.ts'
import { any } from './words/words.ts'

export type Turn = { requests: Request[] } | 'refuse' | 'question'

/** `before`: what was asked last, for whom and for what goes on. */
export type ReadTurn = (turn: string, at: At, before?: Request) => Turn

/** Longer than this and no report: a paste gone wrong. */
export const longestCommand = 3000

const pronouns = '(?:(?<!\\p{L})(?:me|les?|nos|se|l[oa]s?|li|els|que)\\s+)*'
const orderWord = `${pronouns}${any('confirmVerb', 'remindVerb', 'warnVerb', 'tellVerb', 'sendVerb', 'launchVerb', 'recordVerb')}(?:\\s+(?:know that|know|saber que|saber|out))?`
/** Order words at the head of a clause are covered; one behind "que" is what somebody shall do. */
function withoutOrders(text: string): string {
  const found = findAll(text, orderWord)
  const heads = found.filter(
    ({ span }, i) =>
      i === 0 ||
      !/(?:^|[^\p{L}])(?:que|de|para|to|per)\s+(?:(?:se|no|es|le)\s+)*$/iu.test(
        text.slice(0, span[0] + leadOf(text.slice(...span))),
      ),
  )
  return coverSpans(
    text,
    heads.map((one) => one.span),
  )
}

/** Pronouns and "que" before the verb belong to what was found; they tell how it is led. */
const leadOf = (written: string): number =>
  /^(?:(?:me|les?|nos|se|l[oa]s?|li|els|que)\s+)*/iu.exec(written)?.[0].length ?? 0

const aside = /(?<=¦\s*),\s*(?:el del?|la del?|que|quien|el de la|who|qui|la que|el que)\s[^,¦;:.]{1,60},/giu
const greeting =
  '^[\\s¡]*(?:hola|buenas|bon dia|hi|hello)?[,.!\\s]*(?:soy|aqui|le escribo|us escric|this is|soc)\\s(?:[^.,:;\\n]{1,60})[.,:;]\\s'

export type Parsed = {
  /** As it stands after channel, people and politeness are covered; the order word is still open. */
  open: string
  /** The same with people in it. */
  polite: string
  channel: ChannelFound
  people: People
  choice: Choice | undefined
}

export function parse(clause: string, at: At): Parsed {
  const channel = findChannel(clause)
  const polite = coverAll(coverAll(channel.text, greeting), any('polite'))
  const people = findPeople(coverAll(polite, `${orderWord}|${any('confirmNoun')}`))
  const open = coverSpans(polite, spansCovered(people.text, polite))
  const timed = takeMoment(people.text, at).moment !== undefined
  const evidence = {
    person: people.patients.length > 0 || people.unnamed,
    timed,
    channel: channel.canal !== undefined,
  }
  return { open, polite, channel, people, choice: chooseTool(open, evidence) }
}

/** People were looked for with the order words covered; they are covered where the order words are open, too. */
function spansCovered(covered: string, open: string): [number, number][] {
  const order = coverAll(open, `${orderWord}|${any('confirmNoun')}`)
  return [...covered.matchAll(/¦+/g)].flatMap((match): [number, number][] => {
    const [from, to] = [match.index, match.index + match[0].length]
    const spans: [number, number][] = []
    for (let i = from; i < to; i += 1) if (order[i] !== '¦') spans.push([i, i + 1])
    return spans
  })
}

/** The requests of a clause that has its own kind. */
export function requestsOf({ open, polite, channel, people, choice }: Parsed, at: At): Request[] | 'refuse' {
  if (!choice) return 'refuse'
  if (choice.many && choice.tool !== 'alertaSaludPublica') return 'refuse'
  const text = withoutOrders(choice.tool === 'alertaSaludPublica' ? polite : open).replace(aside, (match) =>
    speaksOfHealth(match) ? match : '¦'.repeat(match.length),
  )
  const requests = distribute(choice.tool, text, { people: people.patients, at })
  for (const { slots } of requests) {
    if (channel.canal !== undefined) slots.args['canal'] = channel.canal
    if (channel.unclear) slots.unclear.push('canal')
    if (people.unnamed) slots.unclear.push('paciente')
  }
  return requests
}

type Kept = { text: string; own: boolean; tool: string | undefined; ordered: boolean }

/** Clauses that say nothing of their own kind belong to the one before, or to the one that follows. */
function joined(clauses: readonly string[], at: At): string[] {
  const kept: Kept[] = []
  for (const text of clauses.filter((clause) => !isOnlyPolite(clause))) {
    const one = keptOf(text, at)
    // What a patient said goes on to the end, whatever it says.
    if (kept.length > 0 && !isQuestion(text) && readFeedback(text)) {
      kept.push({ ...one, own: true })
      break
    }
    const previous = kept.at(-1)
    if (previous && followsQuestion(one, previous.text, at)) {
      previous.text = `${previous.text.replace(/[¿?]/g, '')}, ${text}`
      previous.tool = one.tool
      continue
    }
    if (!previous || (one.own && previous.own && !goesOn(one, previous, at))) kept.push(one)
    else {
      previous.text = `${previous.text}, ${text}`
      previous.own ||= one.own
      previous.ordered ||= one.ordered
      previous.tool ??= one.tool
    }
  }
  return kept.map((one) => one.text)
}

/** "¿La tiene confirmada? Confírmasela": an order for whom the question named, and nothing else in it. */
function followsQuestion(one: Kept, question: string, at: At): boolean {
  if (
    !isQuestion(question) ||
    beginsAsking(question.replace(/¿/g, '')) ||
    !one.ordered ||
    isRefused(one.text)
  )
    return false
  if (has(`${question}. ${one.text}`, '(?:[?.,]\\s*)(?:si|if|en caso|de no)(?!\\p{L})')) return false
  const { people, open } = parse(one.text, at)
  const says = has(open, any('visitNoun', 'payNoun', 'alertNoun')) || takeMoment(people.text, at).moment
  return people.patients.length === 0 && !people.unnamed && !says && one.text.length < 60
}

/** "¿Me haces un favor?" */
const isOnlyPolite = (clause: string): boolean =>
  coverAll(clause, any('polite')).replace(/[¦\s\p{P}]/gu, '') === ''

function keptOf(text: string, at: At): Kept {
  const { choice, open } = parse(text, at)
  return {
    text,
    own: isRefused(text) || isQuestion(text) || choice !== undefined,
    tool: isRefused(text) || isQuestion(text) ? undefined : choice?.tool,
    ordered: has(open, any('confirmVerb', 'remindVerb', 'sendVerb', 'warnVerb', 'tellVerb')),
  }
}

/** "…, avísale por correo", "… confírmaselo": nothing but an order for what was said before it. */
function goesOn(one: Kept, previous: Kept, at: At): boolean {
  if (one.tool === undefined || previous.tool === undefined) return false
  const { people, open } = parse(one.text, at)
  if (people.patients.length > 0 || people.unnamed || takeMoment(people.text, at).moment || hasMoney(open))
    return false
  if (one.tool === previous.tool) return !has(open, any('visitNoun')) || one.tool === 'notificacionPago'
  const bare = !has(open, any('visitNoun', 'surveyNoun', 'payNoun', 'alertNoun', 'remindNoun', 'confirmNoun'))
  const warns = bare && !has(open, any('confirmVerb', 'remindVerb'))
  return warns || (bare && !previous.ordered)
}

/** "Por SMS las dos cosas", "todo por WhatsApp". */
const forAll = `(?<!\\p{L})(?:${any('both')})(?!\\p{L})`

function withChannelForAll(turn: string, requests: readonly Request[]): void {
  const last = requests.at(-1)?.slots.args['canal']
  if (last === undefined || requests.length < 2) return
  const tail = turn.slice(-60)
  if (!has(tail, forAll) || findChannel(tail).canal !== last) return
  for (const { slots } of requests) slots.args['canal'] ??= last
}

export const readTurn: ReadTurn = (turn, at, before) => {
  const forms = readFunctionForms(turn)
  if (forms) return forms === 'unknown' || forms.length === 0 ? 'refuse' : { requests: forms }
  const told =
    recordedBehind(turn) ?? (beginsAsking(turn) || has(turn, wantsToKnow) ? undefined : readFeedback(turn))
  if (told) return { requests: [told] }
  if (turn.length > longestCommand) return 'refuse'
  if (asksForScore(turn)) return 'question'
  const requests: Request[] = []
  for (const text of joined(clausesOf(prepared(listed(turn))), at)) {
    const read = readClause(turn, text, { at, before: requests.at(-1) ?? before })
    if (typeof read === 'string') return read
    requests.push(...read)
  }
  withChannelForAll(turn, requests)
  return requests.length > 0 ? { requests } : 'refuse'
}

type Around = { at: At; before: Request | undefined }

function readClause(turn: string, text: string, { at, before }: Around): Request[] | 'refuse' | 'question' {
  if (isQuestion(text)) return isOurQuestion(text) ? 'question' : 'refuse'
  if (isRefused(text)) return 'refuse'
  const told = before ? readFeedback(restFrom(turn, text)) : undefined
  if (told) return [shared(told, before)]
  const dated = related(text, before?.slots.moment)
  const read = requestsOf(parse(dated.text, at), at)
  if (typeof read === 'string') return read
  if (dated.unclear) for (const { slots } of read) slots.unclear.push('fechaHora')
  return read.map((one) => shared(one, before, text))
}

/** What a patient said goes on to the end of the turn. */
function restFrom(turn: string, text: string): string {
  const at = turn.indexOf(text.slice(0, 20))
  return at < 0 ? text : turn.slice(at)
}

/** "… y mándale la encuesta": the same patient as before; "y recuérdaselo": the same thing. */
function shared(request: Request, before: Request | undefined, text = ''): Request {
  if (!before || request.tool === 'alertaSaludPublica') return request
  const { slots } = request
  if (slots.patients.length === 0 && !slots.unclear.includes('paciente'))
    slots.patients = before.slots.patients
  const thing = before.slots.args['tipoCita'] ?? before.slots.args['motivo']
  const name = request.tool === 'recordatorioAutomatico' ? 'motivo' : 'tipoCita'
  const refers = has(text, '(?<!\\p{L})\\p{L}+(?:sel[oa]|[ea]l[oa]|-l[oa]|-ho)(?!\\p{L})')
  const same = has(text, '(?<!\\p{L})(?:lo mismo|el mateix|the same)(?!\\p{L})')
  if ((refers || same) && thing !== undefined && /^(?:enviarC|record)/.test(request.tool))
    slots.args[name] ??= thing
  return request
}
