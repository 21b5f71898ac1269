// What a FHIR patient's links say: replaced by another record (merged), or merely related to one.
import type { LinkPart } from './fhir-resource.ts'
import type { Note } from './outcome.ts'

/** A FHIR id. */
export const idShape = /^[A-Za-z0-9.-]{1,64}$/

/** `Patient/1`, an absolute URL or `urn:uuid:…`; a contained or identifier-only reference names no record of ours. */
function referencedId(reference: string): string | undefined {
  const id =
    /^urn:(?:uuid|oid):(.+)$/.exec(reference)?.[1] ??
    /^(?:https?:\/\/.*\/)?Patient\/([^/]+)(?:\/_history\/[^/]+)?$/.exec(reference)?.[1]
  return id !== undefined && idShape.test(id) ? id : undefined
}

export function readLinks(
  links: readonly LinkPart[],
  ownId: string,
): { merged: boolean; mergedInto?: string; notes: Note[] } {
  const notes: Note[] = []
  if (links.some(({ type }) => type === 'replaces')) notes.push('replaces')
  if (links.some(({ type }) => type === 'seealso' || type === 'refer')) notes.push('see_also')
  const replacedBy = links.filter(({ type }) => type === 'replaced-by')
  if (replacedBy.length === 0) return { merged: false, notes }
  const targets = replacedBy.map(({ other }) => referencedId(other?.reference ?? ''))
  const mergedInto = targets.find((id) => id !== undefined && id !== ownId)
  if (mergedInto === undefined) return { merged: true, notes: [...notes, 'merged', 'merged_target_unknown'] }
  return { merged: true, mergedInto, notes: [...notes, 'merged'] }
}
