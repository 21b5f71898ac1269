// Resources: what a reference points at, for those whose key may read it. No contact data, no words of patients.
import {
  type ListResourcesResult,
  type ListResourceTemplatesResult,
  ProtocolError,
  ProtocolErrorCode,
  type ReadResourceResult,
} from '@modelcontextprotocol/server'
import { CodedError } from '#core/errors.ts'
import type { Scope } from '#core/ctx.ts'
import { articleTitles } from '#core/knowledge/titles.ts'
import { mcpWords } from '#prompts/staff/mcp.es.ts'
import { holds } from '#tools/scopes.ts'
import type { Session } from './contract.ts'
import { afterOf, pageFrom, pageSize } from './page.ts'
import { readers, type ResourceKind } from './resource-readers.ts'

type Template = { kind: ResourceKind; variable: string; scopes: readonly Scope[]; mimeType: string }

/** Any one of `scopes` will do; none: every key. */
const templates: readonly Template[] = [
  { kind: 'paciente', variable: 'id', scopes: ['pacientes:leer'], mimeType: 'application/json' },
  { kind: 'cita', variable: 'id', scopes: ['pacientes:leer'], mimeType: 'application/json' },
  {
    kind: 'incidencia',
    variable: 'number',
    scopes: ['conversaciones:atender'],
    mimeType: 'application/json',
  },
  {
    kind: 'campana',
    variable: 'id',
    scopes: ['alertas:preparar', 'alertas:aprobar'],
    mimeType: 'application/json',
  },
  { kind: 'conocimiento', variable: 'slug', scopes: [], mimeType: 'text/markdown' },
]

const mayRead = ({ principal }: Session, { scopes }: Template): boolean =>
  scopes.length === 0 || scopes.some((scope) => holds(principal, scope))

export const uriOf = (kind: ResourceKind, id: string): string => `${kind}://${encodeURIComponent(id)}`

export function listTemplates(
  session: Session,
  params: Readonly<Record<string, unknown>>,
): ListResourceTemplatesResult {
  const after = afterOf(params)
  const own = templates
    .filter((one) => mayRead(session, one) && one.kind > after)
    .sort((one, other) => (one.kind < other.kind ? -1 : 1))
  const { items, ...rest } = pageFrom(own, ({ kind }) => kind)
  return {
    resourceTemplates: items.map(({ kind, variable, mimeType }) => ({
      name: kind,
      ...mcpWords.resources[kind],
      uriTemplate: `${kind}://{${variable}}`,
      mimeType,
    })),
    ...rest,
  }
}

/** Articles only: the rest has too many to list and is reached by its reference. */
export async function listResources(
  { app, principal }: Session,
  params: Readonly<Record<string, unknown>>,
): Promise<ListResourcesResult> {
  const { org } = principal
  const rows = await articleTitles(app.ctx.db.org(org), org, { after: afterOf(params), limit: pageSize + 1 })
  const { items, ...rest } = pageFrom(rows, ({ slug }) => slug)
  return {
    resources: items.map(({ slug, title }) => ({
      uri: uriOf('conocimiento', slug),
      name: slug,
      title,
      mimeType: 'text/markdown',
    })),
    ...rest,
  }
}

/** Unknown, of another organization and unreadable are one answer; a missing scope is told by the kind alone. */
export async function readResource(
  session: Session,
  params: Readonly<Record<string, unknown>>,
): Promise<ReadResourceResult> {
  const { uri } = params
  const [, kind, encoded = ''] =
    /^([a-z]+):\/\/([^/?#]{1,200})$/.exec(typeof uri === 'string' ? uri : '') ?? []
  const template = templates.find((one) => one.kind === kind)
  if (!template) throw noSuchResource()
  if (!mayRead(session, template))
    throw new CodedError('forbidden', { params: { scope: template.scopes[0] } })
  const text = await found(session, template.kind, encoded)
  return { contents: [{ uri: String(uri), mimeType: template.mimeType, text }] }
}

async function found(session: Session, kind: ResourceKind, encoded: string): Promise<string> {
  try {
    const read = await readers[kind](session, decodeURIComponent(encoded))
    return typeof read === 'string' ? read : JSON.stringify(read)
  } catch (error) {
    const missing = error instanceof CodedError && ['not_found', 'patient_not_found'].includes(error.code)
    if (missing || error instanceof URIError) throw noSuchResource()
    throw error
  }
}

/** SEP-2164: what does not exist is an invalid parameter. The reference is not repeated. */
const noSuchResource = (): ProtocolError =>
  new ProtocolError(ProtocolErrorCode.InvalidParams, mcpWords.resourceNotFound, { code: 'not_found' })
