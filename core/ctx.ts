// The one argument of everything that does something. Built in server/app.ts, never elsewhere.
import type { Channels } from '#channels/contract.ts'
import type { Clock, Ids } from './clock.ts'
import type { Database } from './database/database.ts'
import type { Log } from './log.ts'

export type { ChannelName } from '#channels/contract.ts'

export type Scope =
  | 'citas:enviar'
  | 'nps:enviar'
  | 'pagos:enviar'
  | 'alertas:preparar'
  | 'alertas:aprobar'
  | 'feedback:escribir'
  | 'pacientes:leer'
  | 'pacientes:escribir'
  | 'conversaciones:atender'
  | 'admin'

export const scopes = [
  'citas:enviar',
  'nps:enviar',
  'pagos:enviar',
  'alertas:preparar',
  'alertas:aprobar',
  'feedback:escribir',
  'pacientes:leer',
  'pacientes:escribir',
  'conversaciones:atender',
  'admin',
] as const satisfies readonly Scope[]

/** Who acts, made by code from a key, the lock's token or a webhook; never from an argument or a model. */
export type Principal = {
  org: string
  kind: 'key' | 'local' | 'system'
  id: string
  scopes: ReadonlySet<Scope>
}

export type CoreConfig = {
  publicUrl: string
  massLimit: number
  /** Above this many in a group two people approve; 0: never. */
  secondPersonLimit: number
  /** How long an approved mass send can be undone before anything leaves. Business time, milliseconds. */
  undoMs: number
  /** How long a call waits for its hand-over before it says "queued". Milliseconds. */
  handOverWaitMs: number
  /** How long a hand-over may take before its worker counts as lost; longer than any channel's time-out. Milliseconds. */
  leaseMs: number
}

export type Ctx = {
  db: Database
  clock: Clock
  ids: Ids
  log: Log
  channels: Channels
  config: CoreConfig
  /** Wakes this process's workers and live pages after a commit; a hint only, polling stands behind it. */
  wake: () => void
  /** True while some worker of this process runs. */
  working: () => boolean
  /** True where something that sends will still be there when a later hour comes: a server, a worker, not a script. */
  stays: () => boolean
}
