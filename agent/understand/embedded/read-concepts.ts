// Finds the concepts that the words of a text stand for.
import { concepts } from './concepts.ts'

const whole = new Map<string, string[]>()
const starts = new Map<string, string[]>()

for (const line of concepts.trim().split('\n')) {
  const [name = '', ...words] = line.trim().split(' ')
  for (const word of new Set(words)) {
    const [table, key] = word.endsWith('*') ? [starts, word.slice(0, -1)] : [whole, word]
    table.set(key, [...(table.get(key) ?? []), name])
  }
}

/** By token its concepts, none for most; a word that begins like several is all of them. */
export function conceptsOf(token: string): string[] {
  const found = whole.get(token)?.slice() ?? []
  for (let end = 2; end <= token.length; end += 1) {
    const begun = starts.get(token.slice(0, end))
    if (begun) found.push(...begun)
  }
  return found.length > 1 ? [...new Set(found)] : found
}
