// The six functions for scripts that run, inside the repository, on a Node without TypeScript: each call runs on the Node that the repository installs.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const node = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url))
const callFile = fileURLToPath(new URL('../server/commands/call.ts', import.meta.url))

export class CodedError extends Error {
  constructor({ code, text, field, reason }) {
    super(text)
    Object.assign(this, { name: 'CodedError', code, text, field, reason })
  }
}

function call(name, args) {
  if (!existsSync(node))
    throw new Error('metaqare-mensajeria: primero instala las dependencias con "npm ci".')
  return new Promise((resolve, reject) => {
    const child = spawn(node, [callFile, name], {
      stdio: ['pipe', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    })
    let answer = ''
    child.stdout.on('data', (chunk) => (answer += chunk))
    child.once('error', reject)
    child.once('close', () => {
      const { text, error } = JSON.parse(
        answer || '{"error":{"code":"internal","text":"La llamada ha terminado sin respuesta."}}',
      )
      if (error) reject(new CodedError(error))
      else resolve(text)
    })
    child.stdin.end(JSON.stringify(args))
  })
}

const functionNamed =
  (name) =>
  (...args) =>
    call(name, args)

export const alertaSaludPublica = functionNamed('alertaSaludPublica')
export const enviarConfirmacionCita = functionNamed('enviarConfirmacionCita')
export const enviarEncuestaNPS = functionNamed('enviarEncuestaNPS')
export const feedbackPaciente = functionNamed('feedbackPaciente')
export const notificacionPago = functionNamed('notificacionPago')
export const recordatorioAutomatico = functionNamed('recordatorioAutomatico')

/** An instance lives in its own process's memory: it cannot be lent across. */
export const createMensajeria = () => {
  throw new Error(
    `metaqare-mensajeria: createMensajeria needs the Node of the repository (this is ${process.version}): run "npx node script.mjs".`,
  )
}
