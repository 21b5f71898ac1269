// Requests from what the tagger found: which function each stretch is for, whose it is, and when.
import { fold } from '#core/text/normalize.ts'
import type { ToolName } from '#tools/contract.ts'
import { cover, coverSpans, findAll } from '../cover.ts'
import { distribute } from '../distribute.ts'
import { findChannel } from '../find-channel.ts'
import { takeMoment, takeVisitDay } from '../moment.ts'
import type { Person } from '../people.ts'
import { type At, noSlots, type Request, type Slots } from '../requests.ts'
import { any, type Words } from '../words/words.ts'
import type { Part } from './parts.ts'

type Content = Exclude<Part['name'], 'paciente' | 'cuando'>

const toolOf: Readonly<Record<Content, ToolName>> = {
  tipoCita: 'enviarConfirmacionCita',
  motivo: 'recordatorioAutomatico',
  especialidad: 'enviarEncuestaNPS',
  importe: 'notificacionPago',
  alerta: 'alertaSaludPublica',
  segmento: 'alertaSaludPublica',
  mensaje: 'feedbackPaciente',
}

const contentOf: Readonly<Record<ToolName, Content>> = {
  enviarConfirmacionCita: 'tipoCita',
  recordatorioAutomatico: 'motivo',
  enviarEncuestaNPS: 'especialidad',
  notificacionPago: 'importe',
  alertaSaludPublica: 'alerta',
  feedbackPaciente: 'mensaje',
}

const isContent = (part: Part): part is Part & { name: Content } =>
  part.name !== 'paciente' && part.name !== 'cuando'

const ordersOf: Readonly<Record<ToolName, (keyof Words)[]>> = {
  enviarConfirmacionCita: ['confirmVerb', 'confirmNoun'],
  recordatorioAutomatico: ['remindVerb', 'remindNoun'],
  enviarEncuestaNPS: ['surveyNoun', 'surveyVerb'],
  notificacionPago: ['payNoun', 'payState'],
  alertaSaludPublica: ['alertNoun', 'launchVerb'],
  feedbackPaciente: ['recordVerb'],
}

/** Parts that fit the functions asked for; one of a function that was not is taken for what is missing, or dropped. */
function fitting(parts: readonly Part[], tools: ReadonlySet<ToolName>): Part[] {
  return parts.flatMap((part): Part[] => {
    if (!isContent(part) || tools.has(toolOf[part.name])) return [part]
    const [only] = tools
    if (tools.size !== 1 || !only) return []
    const wanted = contentOf[only]
    if (only === 'alertaSaludPublica' || wanted === 'importe' || part.name === 'importe') return []
    return parts.some((other) => other.name === wanted) ? [] : [{ ...part, name: wanted }]
  })
}

type Stretch = { tool: ToolName; start: number; end: number; parts: Part[] }

const connector =
  /(?:^|[\s,;.:\n+&/-])(?:(?:y|e|i|and|then|luego|adem[aá]s|tambi[eé]n|tamb[eé]|also|de paso|plus)[\s,]+)*$/iu

/** Where the next function's words begin, between two stretches of arguments. */
function borderOf(text: string, from: number, to: Part, tool: ToolName): number {
  const between = text.slice(from, to.start)
  const own = findAll(between, any(...ordersOf[tool]))
  const sends = findAll(between, any('sendVerb', 'warnVerb', 'tellVerb', 'launchVerb'))
  const marks = [...between.matchAll(/[;\n]|[.!?](?=\s)|,\s|\s(?:y|i|and|e)\s|\s\+\s/giu)].map(
    (match) => match.index,
  )
  const order = [...own, ...sends].map((one) => one.span[0]).sort((a, b) => a - b)
  const first = order[0]
  if (first === undefined) return from + (marks[0] ?? 0)
  const lead = connector.exec(between.slice(0, first))
  const near = marks.filter((mark) => mark <= first).at(-1)
  return from + (near ?? (lead ? lead.index : first))
}

function stretchesOf(text: string, parts: readonly Part[], tools: ReadonlySet<ToolName>): Stretch[] {
  const stretches: Stretch[] = []
  let last: Part | undefined
  for (const part of parts.filter(isContent)) {
    const tool = toolOf[part.name]
    const open = stretches.at(-1)
    if (!open) stretches.push({ tool, start: 0, end: text.length, parts: [] })
    else if (open.tool !== tool) {
      const border = borderOf(text, last?.end ?? 0, part, tool)
      open.end = border
      stretches.push({ tool, start: border, end: text.length, parts: [] })
    }
    last = part
  }
  const [only] = tools
  if (stretches.length === 0 && only) stretches.push({ tool: only, start: 0, end: text.length, parts: [] })
  for (const stretch of stretches)
    stretch.parts = parts.filter((part) => part.start >= stretch.start && part.start < stretch.end)
  return stretches
}

const unlike = (parts: readonly Part[], name: Part['name']): Part[] =>
  parts.filter(
    (part, i) =>
      part.name === name &&
      !parts.slice(0, i).some((one) => one.name === name && fold(one.text) === fold(part.text)),
  )

/** Everything but the stretches named is covered. */
function only(text: string, kept: readonly Part[]): string {
  let at = 0
  const spans: [number, number][] = []
  for (const part of [...kept].sort((a, b) => a.start - b.start)) {
    if (part.start > at) spans.push([at, part.start])
    at = Math.max(at, part.end)
  }
  spans.push([at, text.length])
  return coverSpans(text, spans)
}

/** "antes del 20": the last day on which it can be paid. */
const deadline = /(?<!\p{L})(?:antes|hasta|abans|fins|before|until|by)(?:\s+(?:de|d))?(?=l?\s)/giu

const day = (slots: Slots, text: string, at: At): void => {
  const behind = /(?:¦|^)\s*(?:ayer|ahir|yesterday)/i.test(text)
  const visit = takeVisitDay(
    text.replace(deadline, (said) => said.replace(/\p{L}/gu, '¦')),
    at,
    behind,
  )
  if (visit.day !== undefined) slots.args['fecha'] = visit.day
}

/** One for each group; the first alert goes to those for whom no other is named. */
function alertsIn(parts: readonly Part[]): Request[] {
  const alerts = unlike(parts, 'alerta')
  const groups = unlike(parts, 'segmento')
  return Array.from({ length: Math.max(1, groups.length) }, (_, i): Request => {
    const alert = alerts[i] ?? alerts[0]
    const group = groups[i]
    const args = {
      ...(alert ? { alerta: alert.text } : {}),
      ...(group ? { segmento: group.text } : {}),
    }
    return { tool: 'alertaSaludPublica', slots: { ...noSlots(), args } }
  })
}

/** The text of people who get their own, with the marks between them, which tell who gets the same. */
function withMarks(plain: string, covered: string): string {
  const open = covered.split('')
  for (const { 0: mark, index } of plain.matchAll(/[,;:]|(?<=\s)(?:y|e|i|and)(?=\s)|\s/giu))
    for (let k = 0; k < mark.length; k += 1) if (open[index + k] === cover) open[index + k] = mark[k] ?? ' '
  return open.join('')
}

function requestsIn(text: string, stretch: Stretch, at: At): Request[] {
  const { tool, parts, start, end } = stretch
  if (tool === 'alertaSaludPublica') return alertsIn(parts)
  const people = unlike(parts, 'paciente')
  const contents = unlike(parts, contentOf[tool])
  const dates = parts.filter((part) => part.name === 'cuando')
  const dated = only(text, dates).slice(start, end)
  const slots = noSlots()
  const [content] = contents
  if (content) slots.args[content.name] = content.text
  if (tool === 'notificacionPago') day(slots, dated, at)
  if (tool === 'enviarConfirmacionCita' || tool === 'recordatorioAutomatico') {
    const { moment } = takeMoment(dated, at)
    if (moment) slots.moment = moment
  }
  slots.patients = people.map((one) => one.text)
  if (people.length > 1 && (contents.length > 1 || dates.length > 1) && tool !== 'feedbackPaciente') {
    const kept = parts.filter((part) => part.name === 'cuando' || part.name === contentOf[tool])
    const persons = people.map((one): Person => ({
      name: one.text,
      span: [one.start - start, one.end - start],
      of: false,
      kind: 'patient',
    }))
    const open = withMarks(text.slice(start, end), only(text, kept).slice(start, end))
    return distribute(tool, open, { people: persons, at })
  }
  return [{ tool, slots }]
}

/** The requests of one turn; `tools`: the functions that it asks for. */
export function assembled(
  text: string,
  found: readonly Part[],
  { tools, at }: { tools: ReadonlySet<ToolName>; at: At },
): Request[] {
  const parts = fitting(found, tools)
  const stretches = stretchesOf(text, parts, tools)
  const requests: Request[] = []
  for (const stretch of stretches) {
    const own = requestsIn(text, stretch, at)
    const channel = findChannel(stretches.length === 1 ? text : text.slice(stretch.start, stretch.end))
    for (const { tool, slots } of own) {
      if (channel.canal !== undefined) slots.args['canal'] = channel.canal
      if (channel.unclear) slots.unclear.push('canal')
      const before = requests.findLast((one) => one.slots.patients.length > 0)
      if (slots.patients.length === 0 && tool !== 'alertaSaludPublica' && before)
        slots.patients = before.slots.patients
    }
    requests.push(...own)
  }
  const named = requests.find((one) => one.slots.patients.length > 0)
  for (const { tool, slots } of requests)
    if (slots.patients.length === 0 && tool !== 'alertaSaludPublica' && named)
      slots.patients = named.slots.patients
  return requests
}
