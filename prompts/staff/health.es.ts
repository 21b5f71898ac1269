// What is slow or stuck in delivery, one sentence each, for the console, the API and the terminal.
import { channelNames, purposeNames } from './names.es.ts'
import { formatCount } from './sentences.es.ts'

export type HealthSlots = {
  channel?: string | undefined
  purpose?: string | undefined
  provider?: string | undefined
  reason?: string | undefined
  count: number
  /** How long it has lasted or takes. */
  seconds?: number | undefined
}

const named = (names: Readonly<Record<string, string>>, code: string | undefined): string =>
  code === undefined ? '' : (names[code] ?? code)
const by = ({ channel }: HealthSlots): string =>
  channel === undefined ? '' : ` por ${named(channelNames, channel)}`
const many = (count: number, one: string, more: string): string =>
  `${formatCount(count)} ${count === 1 ? one : more}`
const waiting = ({ count }: HealthSlots): string =>
  count === 0 ? '' : ` Esperan ${many(count, 'mensaje', 'mensajes')}.`

/** 75 → "1 min 15 s"; whole units from the two largest. */
export function lasting(seconds: number): string {
  const whole = Math.round(seconds)
  const units: readonly [number, string][] = [
    [86_400, 'd'],
    [3600, 'h'],
    [60, 'min'],
    [1, 's'],
  ]
  const first = units.findIndex(([size]) => whole >= size)
  if (first === -1) return '0 s'
  let left = whole
  const parts = units.slice(first, first + 2).map(([size, name]) => {
    const value = Math.floor(left / size)
    left -= value * size
    return value === 0 ? '' : `${value} ${name}`
  })
  return parts.filter((part) => part !== '').join(' ')
}

const words = <Name extends string>(
  all: Readonly<Record<Name, (finding: HealthSlots) => string>>,
): Readonly<Record<Name, (finding: HealthSlots) => string>> => all

export const healthWords = words({
  danger_unmanned: (finding) =>
    `${many(finding.count, 'incidencia urgente', 'incidencias urgentes')} sin nadie de guardia a quien avisar desde hace ${lasting(finding.seconds ?? 0)}. Revisa las guardias.`,
  danger_unanswered: (finding) =>
    `${many(finding.count, 'incidencia urgente', 'incidencias urgentes')} sin atender desde hace ${lasting(finding.seconds ?? 0)}. Se sigue avisando a la guardia.`,
  stopped: (finding) =>
    `Parada de emergencia: solo salen avisos de seguridad y respuestas.${waiting(finding)}`,
  breaker_open: (finding) =>
    `El proveedor de ${named(channelNames, finding.channel)} falla una y otra vez y se le deja descansar.${waiting(finding)}`,
  lane_paused: (finding) => `Los envíos${by(finding)} están en pausa.${waiting(finding)}`,
  queue_stuck: (finding) =>
    `${many(finding.count, 'mensaje espera', 'mensajes esperan')}${by(finding)} desde hace ${lasting(finding.seconds ?? 0)} sin motivo.`,
  handover_stuck: (finding) =>
    `${many(finding.count, 'envío', 'envíos')}${by(finding)} sin terminar de entregarse al proveedor.`,
  slow: (finding) =>
    `${named(purposeNames, finding.purpose)}${by(finding)} tarda en salir: ${lasting(finding.seconds ?? 0)} en uno de cada veinte.`,
  receipts_late: (finding) =>
    `${named(channelNames, finding.channel)} no confirma las entregas: ${many(finding.count, 'mensaje', 'mensajes')} sin aviso.`,
  uncertain: (finding) =>
    `${many(finding.count, 'envío', 'envíos')} sin confirmar: hay que decidir si ${finding.count === 1 ? 'llegó' : 'llegaron'}.`,
  queue_post_dead: (finding) =>
    `${many(finding.count, 'incidencia no ha llegado', 'incidencias no han llegado')} al destino de su cola; está en la bandeja.`,
  dead: (finding) =>
    `${many(finding.count, 'mensaje no ha podido salir y espera', 'mensajes no han podido salir y esperan')} a una persona.`,
})
export type HealthCode = keyof typeof healthWords
