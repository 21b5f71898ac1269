// The lookups, and the only way to run one: a lookup is a file and a line here.
import { CodedError } from '#core/errors.ts'
import type { LookupName } from '#prompts/staff/lookups.es.ts'
import { inputError } from '../input-error.ts'
import { holds } from '../scopes.ts'
import { buscarConocimiento } from './catalog/buscarConocimiento.ts'
import { consultarAgenda } from './catalog/consultarAgenda.ts'
import { consultarCampana } from './catalog/consultarCampana.ts'
import { consultarEntrega } from './catalog/consultarEntrega.ts'
import { consultarIncidencias } from './catalog/consultarIncidencias.ts'
import { consultarMensajes } from './catalog/consultarMensajes.ts'
import { consultarNPS } from './catalog/consultarNPS.ts'
import { consultarPagos } from './catalog/consultarPagos.ts'
import { consultarUso } from './catalog/consultarUso.ts'
import type { LookupContext, LookupDefinition, LookupResult } from './contract.ts'

const catalog = {
  consultarAgenda,
  consultarMensajes,
  consultarEntrega,
  consultarIncidencias,
  consultarNPS,
  consultarPagos,
  consultarUso,
  consultarCampana,
  buscarConocimiento,
} as const satisfies { [K in LookupName]: LookupDefinition & { name: K } }

export const lookups: Readonly<Record<string, LookupDefinition>> = catalog

/**
 * Checks the caller's scopes, then the arguments, then reads. Throws CodedError: `not_found` (naming what there is),
 * `forbidden`, `invalid_input` (naming the field), or what the lookup itself refuses.
 */
export async function callLookup(
  context: LookupContext,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Promise<LookupResult> {
  const lookup = Object.hasOwn(lookups, name) ? lookups[name] : undefined
  if (!lookup) throw new CodedError('not_found', { field: 'name', params: { options: Object.keys(lookups) } })
  const missing = lookup.scopes.find((scope) => !holds(context.principal, scope))
  if (missing) throw new CodedError('forbidden', { params: { scope: missing } })
  const parsed = lookup.input.safeParse(args)
  if (!parsed.success) throw inputError(parsed.error, lookup.input)
  return lookup.run(context, parsed.data)
}
