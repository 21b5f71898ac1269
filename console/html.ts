// HTML text with everything put into it escaped; the only way a page of ours is built on the server.

/** Finished markup. Made only by `markup` and `join` here, so that a bare string is always escaped. */
export type Html = { readonly text: string }

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Safe in text and in quoted attributes. Invisible direction overrides are dropped: they can make a text read as another. */
export const escapeHtml = (text: string): string =>
  text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[&<>"']/g, (found) => entities[found] ?? '')

type Part = string | number | Html | null

const markupOf = (part: Part): string => {
  if (part === null) return ''
  return typeof part === 'object' ? part.text : escapeHtml(String(part))
}

export function markup(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return {
    text: strings.reduce((page, literal, index) => page + markupOf(parts[index - 1] ?? null) + literal),
  }
}

export const join = (parts: readonly Html[]): Html => ({ text: parts.map((part) => part.text).join('') })
