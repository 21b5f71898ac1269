// A process that serves MCP on stdio for its test; it chatters on the console on purpose.
import { z } from 'zod'
import { CodedError } from '#core/errors.ts'
import { silentLog } from '#core/log.ts'
import type { ToolDefinition, ToolName } from '#tools/contract.ts'
import type { McpOptions } from './mcp-server.ts'
import { serveMcpStdio } from './stdio.ts'

const definitionOf = (name: ToolName): ToolDefinition => ({
  name,
  title: name,
  description: name,
  effect: 'record',
  scopes: [],
  input: z.strictObject({ paciente: z.string() }),
  positional: ['paciente'],
  intent: () => Promise.reject(new CodedError('internal')),
  run: () => Promise.reject(new CodedError('internal')),
})

const definitions: McpOptions['definitions'] = {
  enviarConfirmacionCita: definitionOf('enviarConfirmacionCita'),
  recordatorioAutomatico: definitionOf('recordatorioAutomatico'),
  enviarEncuestaNPS: definitionOf('enviarEncuestaNPS'),
  notificacionPago: definitionOf('notificacionPago'),
  alertaSaludPublica: definitionOf('alertaSaludPublica'),
  feedbackPaciente: definitionOf('feedbackPaciente'),
}

const { closed } = serveMcpStdio({
  definitions,
  version: '9.9.9',
  log: silentLog,
  call: (tool, args) => {
    console.log('chatter of a library')
    return Promise.resolve({ text: `${tool} ${Object.keys(args).join(',')}`, state: 'recorded' })
  },
})
console.log('ready')
await closed
