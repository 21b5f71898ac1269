// Which tools a connection sees: groups and the read-only switch. A request narrows what the configuration allows, never widens it.
import { CodedError } from '#core/errors.ts'
import type { ToolName } from '#tools/contract.ts'
import { type Toolset, toolsets } from '#tools/lookups/contract.ts'
import type { View } from './contract.ts'

export const wholeView: View = { toolsets: new Set(toolsets), readOnly: false }

export const toolsetOf: Readonly<Record<ToolName, Toolset>> = {
  enviarConfirmacionCita: 'citas',
  recordatorioAutomatico: 'citas',
  enviarEncuestaNPS: 'encuestas',
  notificacionPago: 'pagos',
  alertaSaludPublica: 'alertas',
  feedbackPaciente: 'feedback',
}

const isToolset = (name: string): name is Toolset => toolsets.some((known) => known === name)

/** "citas,pagos". Throws `invalid_input` that names the groups there are. */
export function readToolsets(text: string, field: string): ReadonlySet<Toolset> {
  const names = text.split(',').map((name) => name.trim())
  const known = names.filter(isToolset)
  if (known.length < names.length)
    throw new CodedError('invalid_input', { field, params: { options: toolsets } })
  return new Set(known)
}

const switches: Readonly<Record<string, boolean>> = { '1': true, true: true, '0': false, false: false }

/** `?toolsets=citas,pagos&read_only=1`. Throws `invalid_input`. */
export function narrowed(allowed: View, query: Readonly<Record<string, unknown>>): View {
  const { toolsets: named, read_only: wanted } = query
  const chosen = named === undefined ? allowed.toolsets : readToolsets(String(named), 'toolsets')
  const readOnly = wanted === undefined ? false : switches[String(wanted)]
  if (readOnly === undefined)
    throw new CodedError('invalid_input', { field: 'read_only', params: { options: ['0', '1'] } })
  return {
    toolsets: new Set([...chosen].filter((one) => allowed.toolsets.has(one))),
    readOnly: allowed.readOnly || readOnly,
  }
}
