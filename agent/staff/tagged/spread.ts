// Who gets what of several people or things of one function: the same for all, or each their own.
import { fold } from '#core/text/normalize.ts'
import type { ToolName } from '#tools/contract.ts'
import { noSlots, type Request, type Slots } from '../requests.ts'
import type { Strand } from './records.ts'
import type { When } from './when.ts'

export const contentOf: Readonly<{ [tool in ToolName]: string }> = {
  enviarConfirmacionCita: 'tipoCita',
  recordatorioAutomatico: 'motivo',
  enviarEncuestaNPS: 'especialidad',
  notificacionPago: 'importe',
  alertaSaludPublica: 'alerta',
  feedbackPaciente: 'mensaje',
}

/** One request in the making: whose it is, and by which record it was begun. */
type Target = { people: string[]; record: number; group: number }
type Said<T> = { record: number; value: T }

const timesOf = ({ whens }: Strand): When[] => whens.filter(({ time }) => time !== undefined)
const daysOf = ({ whens }: Strand): When[] => whens.filter(({ day }) => day !== undefined)

/** Each person, or each thing that is said of one person. */
function targetsOf(records: readonly Strand[]): Target[] {
  const groups = records.flatMap(({ people }, record) => people.map((names) => ({ names, record })))
  const persons = groups.flatMap(({ names, record }, group) =>
    names.map((name): Target => ({ people: [name], record, group })),
  )
  const unlike = persons.filter(
    (one, i) => persons.findIndex((other) => fold(other.people[0] ?? '') === fold(one.people[0] ?? '')) === i,
  )
  const things = records.flatMap(({ content, segment }, record) =>
    content !== undefined || segment !== undefined ? [record] : [],
  )
  const times = records.flatMap(timesOf).length
  // Somebody who is named twice gets two things.
  const twice =
    persons.length > unlike.length && (things.length === persons.length || times === persons.length)
  if (persons.length > 1 && twice) return persons
  if (unlike.length > 1 && things.length <= unlike.length) return unlike
  if (things.length < 2)
    return [{ people: unlike.map((one) => one.people[0] ?? ''), record: things[0] ?? 0, group: 0 }]
  return things.map((record) => {
    const own = records[record]?.people.flat() ?? []
    const before = records.slice(0, record).findLast(({ people }) => people.length > 0)
    const behind = records.slice(record).find(({ people }) => people.length > 0)
    const people = own.length > 0 ? own : ((before ?? behind)?.people.flat() ?? [])
    return { people, record, group: record }
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
    values: targets.map(({ record }) => {
      const own = said.find((one) => one.record === record)
      const before = said.findLast((one) => one.record < record)
      return (own ?? before ?? said.find((one) => one.record > record))?.value
    }),
    several: false,
  }
}

const saidIn = <T>(records: readonly Strand[], valuesOf: (record: Strand) => readonly T[]): Said<T>[] =>
  records.flatMap((record, i) => valuesOf(record).map((value) => ({ record: i, value })))

const sharedDay = (tool: ToolName, when: When): string =>
  (tool === 'notificacionPago' ? when.due : when.day) ?? ''

/** The requests of neighbouring records of one function, each with the record that it was begun by. */
export function spreadOver(
  tool: ToolName,
  records: readonly Strand[],
): { request: Request; record: number }[] {
  const targets = targetsOf(records)
  const contents = shared(
    saidIn(records, ({ content }) => (content === undefined ? [] : [content])),
    targets,
    fold,
  )
  const segments = shared(
    saidIn(records, ({ segment }) => (segment === undefined ? [] : [segment])),
    targets,
    fold,
  )
  const dated = tool === 'notificacionPago' ? ({ whens }: Strand) => whens.filter(({ due }) => due) : daysOf
  const days = shared(saidIn(records, dated), targets, (when) => sharedDay(tool, when))
  const times = shared(saidIn(records, timesOf), targets, ({ time }) => time ?? '')
  return targets.map(({ people, record }, i) => {
    const slots: Slots = { ...noSlots(), patients: tool === 'alertaSaludPublica' ? [] : people }
    const [content, segment, day, time] = [contents, segments, days, times].map(({ values }) => values[i])
    if (typeof content === 'string') slots.args[contentOf[tool]] = content
    if (typeof segment === 'string') slots.args['segmento'] = segment
    dateOf(tool, slots, { day: day as When | undefined, time: time as When | undefined })
    if (days.several || times.several) slots.unclear.push(tool === 'notificacionPago' ? 'fecha' : 'fechaHora')
    return { request: { tool, slots }, record }
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
