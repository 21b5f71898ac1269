// What was asked so far: a function, and the arguments that were said for it.
import type { ToolName } from '#tools/contract.ts'

export type At = { now: Date; zone: string }
export type ReadCall = { tool: ToolName; args: Record<string, string> }
export type CommandRead = { calls: ReadCall[]; clarify: string[]; refuse: boolean; question: boolean }

/** A day and an hour as far as they were said; `dayImplied`: only an hour was. */
export type Moment = { day: string; time?: string; dayImplied: boolean }

export type Slots = {
  args: Record<string, string>
  /** Several: the same call for each of them. */
  patients: string[]
  moment?: Moment
  /** Arguments that were said in two ways. */
  unclear: string[]
  /** Something was said that the function cannot do, such as an alert at a later hour. */
  impossible: boolean
}

export type Request = { tool: ToolName; slots: Slots }

export const noSlots = (): Slots => ({ args: {}, patients: [], unclear: [], impossible: false })

/** In the order of the brief's positional calls; `canal` is optional everywhere. */
export const argumentNames = {
  enviarConfirmacionCita: ['paciente', 'fechaHora', 'tipoCita', 'canal'],
  recordatorioAutomatico: ['paciente', 'fechaHora', 'motivo', 'canal'],
  enviarEncuestaNPS: ['paciente', 'especialidad', 'canal'],
  notificacionPago: ['paciente', 'importe', 'fecha', 'canal'],
  alertaSaludPublica: ['alerta', 'segmento', 'canal'],
  feedbackPaciente: ['paciente', 'mensaje', 'canal'],
} as const satisfies Record<ToolName, readonly string[]>

const valueOf = ({ slots }: Request, name: string): string | undefined => {
  if (name === 'fechaHora' && slots.moment)
    return slots.moment.time === undefined ? undefined : `${slots.moment.day} ${slots.moment.time}`
  if (name === 'paciente' && slots.patients.length > 0) return slots.patients[0]
  return slots.args[name]
}

/** Required arguments that are missing, and any that was said in two ways. */
export const missingOf = (request: Request): string[] =>
  argumentNames[request.tool].filter(
    (name) =>
      request.slots.unclear.includes(name) || (name !== 'canal' && valueOf(request, name) === undefined),
  )

/** What any of the requests lacks, each name once. */
export const missingIn = (requests: readonly Request[]): string[] => [...new Set(requests.flatMap(missingOf))]

/** The calls of a complete request, one per patient; arguments in the order of the brief. */
export function callsOf(request: Request): ReadCall[] {
  const { tool, slots } = request
  const names: readonly string[] = argumentNames[tool]
  const named = names.flatMap((name): [string, string][] => {
    const value = valueOf(request, name)
    return value === undefined ? [] : [[name, value]]
  })
  const others = Object.entries(slots.args).filter(([name]) => !names.includes(name))
  const args = Object.fromEntries([...named, ...others])
  if (slots.patients.length < 2) return [{ tool, args }]
  return slots.patients.map((paciente) => ({ tool, args: { ...args, paciente } }))
}

const merged = (old: Moment | undefined, now: Moment | undefined): Moment | undefined => {
  if (!old || !now) return now ?? old
  const time = now.time ?? old.time
  const day = now.dayImplied ? old.day : now.day
  return { day, ...(time === undefined ? {} : { time }), dayImplied: now.dayImplied && old.dayImplied }
}

/** What was said later completes or corrects what was said before. */
export function amended(old: Slots, now: Slots): Slots {
  const moment = merged(old.moment, now.moment)
  const said = new Set([
    ...Object.keys(now.args),
    ...(now.moment ? ['fechaHora'] : []),
    ...(now.patients.length > 0 ? ['paciente'] : []),
  ])
  return {
    args: { ...old.args, ...now.args },
    patients: now.patients.length > 0 ? now.patients : old.patients,
    ...(moment ? { moment } : {}),
    unclear: [...old.unclear.filter((name) => !said.has(name)), ...now.unclear],
    impossible: now.impossible,
  }
}
