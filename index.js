// The package's door. In the repository it opens onto the TypeScript source, in an installed package onto the compiled code.
import { existsSync } from 'node:fs'

const source = new URL('./server/package.ts', import.meta.url)
const compiled = new URL('./dist/server/package.js', import.meta.url)
const inRepository = existsSync(source)
/** Inside the repository a Node without TypeScript reaches the source through the Node that the repository installs. */
const bridge = new URL('./scripts/bridge.mjs', import.meta.url)
const door = !inRepository ? compiled : process.features.typescript ? source : bridge

export const {
  alertaSaludPublica,
  createMensajeria,
  createMensajeriaClient,
  enviarConfirmacionCita,
  enviarEncuestaNPS,
  feedbackPaciente,
  notificacionPago,
  recordatorioAutomatico,
  toolDescriptions,
  CodedError,
} = await import(door.href)
