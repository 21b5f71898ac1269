// What `npm run stop`, `npm run deliveries` and the timeline of `npm run messages` say.
import { formatCount } from './sentences.es.ts'

const many = (count: number, one: string, more: string): string =>
  `${formatCount(count)} ${count === 1 ? one : more}`

export const stopWords = {
  help: `Parada de emergencia

  npm run stop -- on [--reason MOTIVO] [--json]   deja de enviar todo menos avisos de seguridad y respuestas
  npm run stop -- off [--json]                    vuelve a enviar lo que siga vigente
  npm run stop -- status [--json]                 dice si está puesta`,
  on: (since: string): string => `Parada de emergencia puesta desde el ${since}.`,
  off: 'No hay ninguna parada: se envía con normalidad.',
  lifted: 'Parada levantada: vuelve a salir lo que siga vigente.',
  reason: (reason: string): string => `Motivo: ${reason}`,
  held: (count: number, more: boolean): string =>
    `Retenidos: ${more ? 'más de ' : ''}${many(count, 'mensaje', 'mensajes')}.`,
  stillLeaves: 'Siguen saliendo los avisos de seguridad y las respuestas a quien escribe.',
}

export const deliveriesWords = {
  help: `Envíos que esperan a una persona

  npm run deliveries -- list [dead|uncertain|lanes] [--json]   lo que no pudo salir, lo que no se sabe si llegó, y los remitentes
  npm run deliveries -- redrive ID… [--json]                   lo envía otra vez, por el mismo canal
  npm run deliveries -- redrive --reason MOTIVO [--json]       lo mismo, con todos los de ese motivo (address_dead, provider_down …)
  npm run deliveries -- dismiss ID… [--json]                   lo aparta de los pendientes sin enviarlo
  npm run deliveries -- settle ID arrived|send_again|give_up [--json]
                                                               decide lo que no se sabe: llegó, se envía otra vez, se da por no enviado
  npm run deliveries -- resume REMITENTE [--json]              quita la pausa de un remitente
  npm run deliveries -- health [--json]                        qué va lento o está atascado`,
  deadTitle: 'No han podido salir',
  uncertainTitle: 'No se sabe si llegaron',
  lanesTitle: 'Remitentes',
  noDead: 'No hay ninguno sin salir.',
  noUncertain: 'No hay ninguno sin confirmar.',
  noLanes: 'Todavía no se ha enviado nada.',
  more: 'Hay más: cuando resuelvas estos verás los siguientes.',
  columns: ['ENVÍO', 'CUÁNDO', 'CANAL', 'TIPO', 'MOTIVO'] as const,
  laneColumns: ['REMITENTE', 'ESTADO', 'ESPERAN', 'HASTA', 'MOTIVO'] as const,
  laneStates: { running: 'en marcha', paused: 'en pausa', breaker: 'proveedor caído' },
  tooLate: 'ya no merece la pena',
  noLonger: 'ya no esperan a nadie.',
  redriven: (count: number): string => `${many(count, 'enviado', 'enviados')} otra vez.`,
  refused: (count: number, why: string): string => `${formatCount(count)} no: ${why}`,
  dismissed: (count: number): string => `${many(count, 'apartado', 'apartados')} de los pendientes.`,
  settled: 'Hecho.',
  resumed: (lane: string): string => `${lane} vuelve a enviar.`,
  wellTitle: 'Nada va lento ni está atascado.',
} as const

export const timelineWords = {
  try: (count: number): string => many(count, 'entrega', 'entregas'),
  segments: (count: number): string => many(count, 'segmento', 'segmentos'),
  waited: (lasting: string): string => `salió en ${lasting}`,
  checks: (count: number): string => `consultado ${count === 1 ? 'una vez' : `${count} veces`}`,
  due: (when: string): string => `sale el ${when}`,
  nextCheck: (when: string): string => `se consulta el ${when}`,
  waitsForPerson: 'espera a una persona',
}
