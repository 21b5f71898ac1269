// The package's door. In the repository it opens onto the TypeScript source, in an installed package onto the compiled code.
import { existsSync } from 'node:fs'

const source = new URL('./server/package.ts', import.meta.url)
const compiled = new URL('./dist/server/package.js', import.meta.url)
const inRepository = existsSync(source)

if (inRepository && !process.features.typescript) {
  throw new Error(
    `metaqare-mensajeria: this Node (${process.version}) does not run TypeScript. Inside the repository use the Node it installs: "npx node script.mjs".`,
  )
}

export const {
  alertaSaludPublica,
  createMensajeria,
  enviarConfirmacionCita,
  enviarEncuestaNPS,
  feedbackPaciente,
  notificacionPago,
  recordatorioAutomatico,
  CodedError,
} = await import((inRepository ? source : compiled).href)
