// Who gets what of several people or things of one function: the same for all, or each their own.
import { fold } from '#core/text/normalize.ts'
import type { ToolName } from '#tools/contract.ts'
import { noSlots, type Request, type Slots } from '../requests.ts'
import type { Strand } from './strands.ts'
import type { When } from './when.ts'

export const contentOf: Readonly<{ [tool in ToolName]: string }> = {
  enviarConfirmacionCita: 'tipoCita',
  recordatorioAutomatico: 'motivo',
  enviarEncuestaNPS: 'especialidad',
  notificacionPago: 'importe',
  alertaSaludPublica: 'alerta',
  feedbackPaciente: 'mensaje',
}

/** One request in the making: whose it is, and by which strand it was begun. */
type Target = { people: string[]; strand: number; group: number }
type Said<T> = { strand: number; value: T }

const timesOf = ({ whens }: Strand): When[] => whens.filter(({ time }) => time !== undefined)
const daysOf = ({ whens }: Strand): When[] => whens.filter(({ day }) => day !== undefined)

/** Each person, or each thing that is said of one person. */
function targetsOf(strands: readonly Strand[]): Target[] {
  const groups = strands.flatMap(({ people }, strand) => people.map((names) => ({ names, strand })))
  const persons = groups.flatMap(({ names, strand }, group) =>
    names.map((name): Target => ({ people: [name], strand, group })),
  )
  const unlike = persons.filter(
    (one, i) => persons.findIndex((other) => fold(other.people[0] ?? '') === fold(one.people[0] ?? '')) === i,
  )
  const things = strands.flatMap(({ content, segment }, strand) =>
    content !== undefined || segment !== undefined ? [strand] : [],
  )
  const times = strands.flatMap(timesOf).length
  // Somebody who is named twice gets two things.
  const twice =
    persons.length > unlike.length && (things.length === persons.length || times === persons.length)
  if (persons.length > 1 && twice) return persons
  if (unlike.length > 1 && things.length <= unlike.length) return unlike
  if (things.length < 2)
    return [{ people: unlike.map((one) => one.people[0] ?? ''), strand: things[0] ?? 0, group: 0 }]
  return things.map((strand) => {
    const own = strands[strand]?.people.flat() ?? []
    const before = strands.slice(0, strand).findLast(({ people }) => people.length > 0)
    const behind = strands.slice(strand).find(({ people }) => people.length > 0)
    const people = own.length > 0 ? own : ((before ?? behind)?.people.flat() ?? [])
    return { people, strand, group: strand }
  })
}

/** What of one kind each target gets; `several`: a single target was told two things. */
function shared<T>(
  said: readonly Said<T>[],
  targets: readonly Target[],
  keyOf: (value: T) => string,
): { values: (T | undefined)[]; several: boolean } {
  const kinds = new Set(said.map(({ value }) => keyOf(value)))
  const [first] = said
  if (kinds.size < 2) return { values: targets.map(() => first?.value), several: false }
  if (targets.length === 1) return { values: [first?.value], several: true }
  if (said.length === targets.length) return { values: said.map(({ value }) => value), several: false }
  const groups = new Set(targets.map(({ group }) => group))
  if (said.length === groups.size) {
    const order = [...groups]
    return { values: targets.map(({ group }) => said[order.indexOf(group)]?.value), several: false }
  }
  return {
    values: targets.map(({ strand }) => {
      const own = said.find((one) => one.strand === strand)
      const before = said.findLast((one) => one.strand < strand)
      return (own ?? before ?? said.find((one) => one.strand > strand))?.value
    }),
    several: false,
  }
}

const saidIn = <T>(strands: readonly Strand[], valuesOf: (strand: Strand) => readonly T[]): Said<T>[] =>
  strands.flatMap((strand, i) => valuesOf(strand).map((value) => ({ strand: i, value })))

const sharedDay = (tool: ToolName, when: When): string =>
  (tool === 'notificacionPago' ? when.due : when.day) ?? ''

/** The requests of neighbouring strands of one function, each with the strand that it was begun by. */
export function spreadOver(
  tool: ToolName,
  strands: readonly Strand[],
): { request: Request; strand: number }[] {
  const targets = targetsOf(strands)
  const contents = shared(
    saidIn(strands, ({ content }) => (content === undefined ? [] : [content])),
    targets,
    fold,
  )
  const segments = shared(
    saidIn(strands, ({ segment }) => (segment === undefined ? [] : [segment])),
    targets,
    fold,
  )
  const dated = tool === 'notificacionPago' ? ({ whens }: Strand) => whens.filter(({ due }) => due) : daysOf
  const days = shared(saidIn(strands, dated), targets, (when) => sharedDay(tool, when))
  const times = shared(saidIn(strands, timesOf), targets, ({ time }) => time ?? '')
  return targets.map(({ people, strand }, i) => {
    const slots: Slots = { ...noSlots(), patients: tool === 'alertaSaludPublica' ? [] : people }
    const [content, segment, day, time] = [contents, segments, days, times].map(({ values }) => values[i])
    if (typeof content === 'string') slots.args[contentOf[tool]] = content
    if (typeof segment === 'string') slots.args['segmento'] = segment
    dateOf(tool, slots, { day: day as When | undefined, time: time as When | undefined })
    if (days.several || times.several) slots.unclear.push(tool === 'notificacionPago' ? 'fecha' : 'fechaHora')
    return { request: { tool, slots }, strand }
  })
}

function dateOf(
  tool: ToolName,
  slots: Slots,
  { day, time }: { day: When | undefined; time: When | undefined },
): void {
  if (tool === 'notificacionPago') {
    if (day?.due !== undefined) slots.args['fecha'] = day.due
    return
  }
  if (tool !== 'enviarConfirmacionCita' && tool !== 'recordatorioAutomatico') return
  const on = day?.day ?? time?.next
  if (on === undefined) return
  slots.moment = {
    day: on,
    ...(time?.time === undefined ? {} : { time: time.time }),
    dayImplied: day === undefined,
  }
}
