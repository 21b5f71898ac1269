// One set of placeholders for all the texts of a request, so that a name is the same one in each of them.
import type { KnownPersonalData } from '#core/conversations/interpretation.ts'
import type { Pseudonymise } from './ports.ts'

const seam = '\n\u241E\n'
const seams = /\s*\u241E\s*/g

/** The texts in their order without personal data; `restore` puts it back. Texts are cut, so that no request grows without end. */
export function pseudonymiseAll(
  pseudonymise: Pseudonymise,
  texts: readonly string[],
  known?: KnownPersonalData,
): { texts: string[]; restore: (text: string) => string } {
  const joined = texts.map((text) => text.replaceAll('\u241E', ' ').slice(0, longest)).join(seam)
  const { text, restore } = pseudonymise(joined, known)
  const parts = text.split(seams)
  // A placeholder that swallowed a seam would shift every text after it: then each goes by itself, without what was before.
  if (parts.length === texts.length) return { texts: parts, restore }
  const last = pseudonymise((texts.at(-1) ?? '').slice(0, longest), known)
  return { texts: [...texts.slice(1).map(() => ''), last.text], restore: last.restore }
}

const longest = 4000
