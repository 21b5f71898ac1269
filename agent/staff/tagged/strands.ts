// The stretches of a turn walked from left to right: what belongs to one request stands together, and what comes again begins the next.
import { fold, foldInPlace } from '#core/text/normalize.ts'
import type { ToolName } from '#tools/contract.ts'
import type { Turn } from './features.ts'
import type { Copied } from './labels.ts'
import { isContent, type Part } from './parts.ts'
import type { Family } from './sightings.ts'
import type { When } from './when.ts'

export const toolOf: Readonly<Record<Exclude<Copied, 'paciente'>, ToolName>> = {
  tipoCita: 'enviarConfirmacionCita',
  motivo: 'recordatorioAutomatico',
  especialidad: 'enviarEncuestaNPS',
  importe: 'notificacionPago',
  alerta: 'alertaSaludPublica',
  segmento: 'alertaSaludPublica',
  mensaje: 'feedbackPaciente',
}

/** People named in one breath are one group. */
export type Strand = {
  tool?: ToolName
  people: string[][]
  content?: string
  segment?: string
  whens: When[]
  channels: { name: string; start: number; end: number }[]
  /** Where its first person or thing stands. */
  start?: number
  end: number
}

const opened = (end: number): Strand => ({ people: [], whens: [], channels: [], end })

/** Between people who get the same: nothing but commas, "and" and forms of address. */
const together =
  /^[\s,;:&+/•*-]*(?:(?:y|e|i|o|and|eta|tambien|ademas|pacientes?|a|para|al|to|el|la|los|las|en|na|sra?\.?|d\.?|dna|don|dona|senora?)[\s,:&-]*)*$/u

const toolOfFamily: { readonly [name in Family]?: ToolName } = {
  confirmVerb: 'enviarConfirmacionCita',
  confirmNoun: 'enviarConfirmacionCita',
  remindVerb: 'recordatorioAutomatico',
  remindNoun: 'recordatorioAutomatico',
  surveyNoun: 'enviarEncuestaNPS',
  payNoun: 'notificacionPago',
  payState: 'notificacionPago',
  alertNoun: 'alertaSaludPublica',
  recordVerb: 'feedbackPaciente',
}

/** "el recordatorio", "la encuesta": the function that a thing named is of. */
export const toolNamed = (name: Family): ToolName | undefined =>
  name.endsWith('Noun') ? toolOfFamily[name] : undefined

/** What a request of each function takes of days and hours. */
export const takesDay = (tool: ToolName): boolean =>
  tool === 'enviarConfirmacionCita' || tool === 'recordatorioAutomatico' || tool === 'notificacionPago'

type Walk = { turn: Turn; tools: ReadonlySet<ToolName>; parts: readonly Part[] }

/** Words that order something, of one function or of any. */
const orders: ReadonlySet<Family> = new Set([
  'confirmVerb',
  'remindVerb',
  'warnVerb',
  'tellVerb',
  'sendVerb',
  'launchVerb',
  'recordVerb',
  'surveyVerb',
])

const isOrdered = ({ turn }: Walk, from: number, to: number): boolean =>
  turn.sightings.some(({ name, span }) => orders.has(name) && span[0] >= from && span[1] <= to)

/** Whether another function is ordered between the last stretch and this one. */
function turnsElsewhere({ turn, tools }: Walk, open: Strand, start: number): boolean {
  return turn.sightings.some(({ name, span }) => {
    const tool = toolOfFamily[name]
    return (
      tool !== undefined && tool !== open.tool && tools.has(tool) && span[0] >= open.end && span[1] <= start
    )
  })
}

const hasDay = (strand: Strand): boolean => strand.whens.some((when) => when.day !== undefined)
const hasTime = (strand: Strand): boolean => strand.whens.some((when) => when.time !== undefined)
const isSame = (one: string | undefined, other: string): boolean =>
  one !== undefined && fold(one) === fold(other)

/** What is said behind a person, before the next one: content of its own makes it that person's. */
function contentBehind({ parts }: Walk, from: number): { tool: ToolName; text: string } | undefined {
  for (const part of parts.slice(from + 1)) {
    if (part.name === 'paciente') return undefined
    if (isContent(part)) return { tool: toolOf[part.name], text: part.text }
  }
  return undefined
}

/** What ends one thing that is asked and begins the next. */
const mark = /[;,\n]|\.\s|\s(?:y|i|and|e)\s/u

function personBegins(walk: Walk, open: Strand, { start, i }: { start: number; i: number }): boolean {
  if (open.tool === 'alertaSaludPublica' || open.people.length > 0) return true
  const behind = contentBehind(walk, i)
  if (open.content === undefined || !behind || isSame(open.content, behind.text)) return false
  // "pásale la encuesta de X y avisa a B de los 70 €": what is asked anew with its own content is B's alone.
  const between = walk.turn.text.slice(open.end, start)
  return mark.test(between) || isOrdered(walk, open.end, start)
}

/** "encuesta de X a Ana, encuesta de X a Eva": the same thing said again is another one where somebody else, or another day, follows. */
function isSaidAgain({ parts }: Walk, open: Strand, i: number): boolean {
  const next = parts.slice(i + 1).find(({ name }) => name !== 'canal')
  if (open.people.length > 0 && next?.name === 'paciente')
    return !open.people.flat().some((one) => isSame(one, next.text))
  return next?.name === 'cuando' && open.whens.length > 0
}

/** Whether a stretch cannot belong to what was said so far. */
function begins(walk: Walk, open: Strand, i: number): boolean {
  const part = walk.parts[i]
  if (!part || part.name === 'canal') return false
  const full = open.content !== undefined
  if (full && turnsElsewhere(walk, open, part.start)) return true
  if (part.name === 'paciente') return personBegins(walk, open, { start: part.start, i })
  if (part.name === 'cuando') {
    if (open.tool && !takesDay(open.tool) && full) return true
    const isSameDay = open.whens.some(({ day }) => day === part.when.day)
    const isNewDay = part.when.day !== undefined && hasDay(open) && !isSameDay
    return isNewDay || (part.when.time !== undefined && hasTime(open))
  }
  const tool = toolOf[part.name]
  if (open.tool !== undefined && open.tool !== tool) return true
  if (tool === 'alertaSaludPublica' && open.people.length > 0) return true
  if (part.name === 'segmento') return open.segment !== undefined && !isSame(open.segment, part.text)
  return full && (!isSame(open.content, part.text) || isSaidAgain(walk, open, i))
}

/** Named in one breath with the last one, and not with something else of its own. */
function joins(walk: Walk, open: Strand, i: number): boolean {
  const [part, last] = [walk.parts[i], walk.parts[i - 1]]
  if (!part || last?.name !== 'paciente' || open.people.length === 0) return false
  const own = contentBehind(walk, i)
  if (open.content !== undefined && own !== undefined && own.tool !== open.tool) return false
  return together.test(foldInPlace(walk.turn.text.slice(last.end, part.start)).text)
}

function put(open: Strand, part: Part): void {
  if (part.name === 'paciente') open.people.push([part.text])
  else if (part.name === 'cuando') open.whens.push(part.when)
  else if (part.name === 'canal') open.channels.push({ name: part.canal, start: part.start, end: part.end })
  else {
    open.tool = toolOf[part.name]
    if (part.name === 'segmento') open.segment = part.text
    else open.content = part.text
  }
  if (part.name !== 'canal') open.end = part.end
  if (part.name !== 'canal' && part.name !== 'cuando') open.start ??= part.start
}

/** "…, y recuérdale por SMS que …": a channel that nothing parts from the next thing is the next one's. */
function moveChannels(walk: Walk, before: Strand, next: Strand): void {
  const { text } = walk.turn
  const isNext = ({ start, end }: { start: number; end: number }): boolean =>
    start > before.end &&
    !mark.test(text.slice(end, next.end)) &&
    (mark.test(text.slice(before.end, start)) || isOrdered(walk, before.end, start))
  next.channels.push(...before.channels.filter(isNext))
  before.channels = before.channels.filter((one) => !isNext(one))
}

/** In the order in which they are spoken of; one of no function takes that of the one before, or behind. */
export function strandsIn(turn: Turn, parts: readonly Part[], tools: ReadonlySet<ToolName>): Strand[] {
  const walk: Walk = { turn, tools, parts }
  let open = opened(0)
  const strands = [open]
  parts.forEach((part, i) => {
    if (part.name === 'paciente') {
      const people = open.people.flat()
      const isKnown = people.some((one) => isSame(one, part.text))
      if (isKnown && open.content === undefined && !isOrdered(walk, open.end, part.start)) return
      if (joins(walk, open, i)) {
        if (!isKnown) open.people.at(-1)?.push(part.text)
        open.end = part.end
        return
      }
    }
    if (begins(walk, open, i)) {
      const next = opened(part.start)
      moveChannels(walk, open, next)
      strands.push(next)
      open = next
    }
    put(open, part)
  })
  return withTools(withoutBystanders(walk, strands), tools)
}

/** "me lo pide el doctor Arrese; confírmale a Ana …": who is only named before the order is somebody else. */
function withoutBystanders(walk: Walk, strands: readonly Strand[]): Strand[] {
  return strands.filter(({ people, content, segment, whens, channels, end }, i) => {
    const next = strands[i + 1]
    const isBare = content === undefined && segment === undefined && whens.length + channels.length === 0
    if (!next || !isBare || people.length === 0 || next.people.length === 0) return true
    const start = next.start ?? next.end
    const gap = walk.turn.text.slice(end, start)
    return !(/[.;:!?\n]/u.test(gap) || gap.trim().split(/\s+/).length > 6 || isOrdered(walk, end, start))
  })
}

function withTools(strands: readonly Strand[], tools: ReadonlySet<ToolName>): Strand[] {
  const [first] = tools
  const known = strands.find(({ tool }) => tool !== undefined)?.tool ?? first
  let before = known
  return strands.map((strand) => {
    const isAlert = before === 'alertaSaludPublica' && strand.people.length > 0
    const tool = strand.tool ?? (isAlert ? undefined : before)
    before = tool ?? before
    return tool ? { ...strand, tool } : strand
  })
}
