// The package's entry: the brief's six functions, and a factory for an explicit instance.
import { CodedError } from '#core/errors.ts'
import type { ToolName, ToolResult } from '#tools/contract.ts'
import type { LookupResult } from '#tools/lookups/contract.ts'
import { namedArguments } from '#tools/registry.ts'
import { createApp, type AppOptions } from './app.ts'
import { sentenceOf } from './commands/fail.ts'
import { runTool } from './client.ts'
import { connect, type Connection } from './connect.ts'
import { localPrincipal } from './console-deps.ts'
import type { App } from './contract.ts'

export { CodedError } from '#core/errors.ts'
export type { ErrorCode } from '#core/errors.ts'
export type { ToolName, ToolResult } from '#tools/contract.ts'
export type { LookupResult } from '#tools/lookups/contract.ts'
export type { AppOptions } from './app.ts'
export type { App } from './contract.ts'
export { createMensajeriaClient, toolDescriptions } from './client.ts'
export type { MensajeriaClient, ToolDescription } from './client.ts'

let shared: Promise<Connection> | undefined

/** One connection for a process; it closes when the process has nothing else to do. */
function connection(): Promise<Connection> {
  shared ??= connect().then((open) => {
    process.once('beforeExit', () => void open.close().catch(() => {}))
    return open
  })
  shared.catch(() => {
    shared = undefined
  })
  return shared
}

type Run = (tool: ToolName, args: Record<string, unknown>) => Promise<ToolResult>

/** A server that stopped meanwhile is looked for once more: it may have been started again, or have left the folder to us. */
async function runShared(tool: ToolName, args: Record<string, unknown>): Promise<ToolResult> {
  try {
    return await runTool(await connection(), tool, args)
  } catch (error) {
    if (!(error instanceof CodedError) || error.code !== 'server_unreachable') throw error
    shared = undefined
    return runTool(await connection(), tool, args)
  }
}

/** Resolves to the sentence; rejects with a CodedError whose message is the sentence of what went wrong. */
async function say(run: Run, tool: ToolName, positional: readonly unknown[]): Promise<string> {
  try {
    return (await run(tool, namedArguments(tool, positional))).text
  } catch (error) {
    if (!(error instanceof CodedError)) throw error
    const { code, field, reason, params } = error
    throw new CodedError(code, {
      text: sentenceOf(error),
      params,
      cause: error,
      ...(field ? { field } : {}),
      ...(reason ? { reason } : {}),
    })
  }
}

export type Funciones = {
  /** Confirms the patient's appointment at that time. `fechaHora`: `YYYY-MM-DD HH:mm` where the clinic is. */
  enviarConfirmacionCita: (
    paciente: string,
    fechaHora: string,
    tipoCita: string,
    canal?: string,
  ) => Promise<string>
  /** Programs a reminder of an appointment, medication or check-up, by its `motivo`. */
  recordatorioAutomatico: (
    paciente: string,
    fechaHora: string,
    motivo: string,
    canal?: string,
  ) => Promise<string>
  /** Asks for a score from 1 to 10 about the patient's last visit in that specialty. */
  enviarEncuestaNPS: (paciente: string, especialidad: string, canal?: string) => Promise<string>
  /** Tells of a pending payment. `importe`: `49.00 €`, `49,00 €`, `49 EUR` …; `fecha`: day of the visit, `YYYY-MM-DD`. */
  notificacionPago: (paciente: string, importe: string, fecha: string, canal?: string) => Promise<string>
  /** Sends an approved public-health text to a segment in plain Spanish; many recipients wait for a person's approval. */
  alertaSaludPublica: (alerta: string, segmento: string, canal?: string) => Promise<string>
  /** Takes feedback or an incident and leads it to the team it concerns. */
  feedbackPaciente: (paciente: string, mensaje: string, canal?: string) => Promise<string>
}

const functionsOf = (run: Run): Funciones => ({
  enviarConfirmacionCita: (...args) => say(run, 'enviarConfirmacionCita', args),
  recordatorioAutomatico: (...args) => say(run, 'recordatorioAutomatico', args),
  enviarEncuestaNPS: (...args) => say(run, 'enviarEncuestaNPS', args),
  notificacionPago: (...args) => say(run, 'notificacionPago', args),
  alertaSaludPublica: (...args) => say(run, 'alertaSaludPublica', args),
  feedbackPaciente: (...args) => say(run, 'feedbackPaciente', args),
})

export const {
  enviarConfirmacionCita,
  recordatorioAutomatico,
  enviarEncuestaNPS,
  notificacionPago,
  alertaSaludPublica,
  feedbackPaciente,
} = functionsOf(runShared)

export type Mensajeria = Funciones & {
  app: App
  /** One call as tools see it: named arguments in, state and ids out. */
  call: Run
  /** One read-only question by its name (`consultarAgenda` …) and named arguments; it changes nothing. */
  lookup: (name: string, args?: Record<string, unknown>) => Promise<LookupResult>
}

/**
 * An explicit instance with its clock, database, channels and reader injected; the caller closes `app`.
 * It sends by itself unless `work` is false: then `app.settle()` does what is due.
 */
export async function createMensajeria(options: AppOptions & { work?: boolean }): Promise<Mensajeria> {
  const app = await createApp(options)
  if (options.work ?? true) app.startWorking()
  const run: Run = (tool, args) => app.call(localPrincipal(app.org), tool, args)
  const lookup: Mensajeria['lookup'] = (name, args = {}) => app.lookup(localPrincipal(app.org), name, args)
  return { ...functionsOf(run), app, call: run, lookup }
}
