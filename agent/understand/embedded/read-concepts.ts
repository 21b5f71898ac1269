// Finds the concepts that the words of a text stand for.
import { dangerConcepts } from './concepts/danger.ts'
import { everydayConcepts } from './concepts/everyday.ts'
import { serviceConcepts } from './concepts/service.ts'

/** A word or the beginning of one; more words that must follow it. */
type Entry = { name: string; more: readonly string[] }

const whole = new Map<string, Entry[]>()
const starts = new Map<string, Entry[]>()

function add(name: string, written: string): void {
  const [first = '', ...more] = written.split('_')
  const [table, key] = first.endsWith('*') ? [starts, first.slice(0, -1)] : [whole, first]
  const entries = table.get(key)
  if (entries) entries.push({ name, more })
  else table.set(key, [{ name, more }])
}

for (const line of `${everydayConcepts}${dangerConcepts}${serviceConcepts}`.split('\n')) {
  const [name = '', ...words] = line.split(' ').filter(Boolean)
  for (const word of new Set(words)) add(name, word)
}

const fits = (wanted: string, token: string | undefined): boolean =>
  token !== undefined && (wanted.endsWith('*') ? token.startsWith(wanted.slice(0, -1)) : token === wanted)

/** Token by token its concepts, none for most; a word that begins like several is all of them. */
export function conceptsIn(tokens: readonly string[]): string[][] {
  return tokens.map((token, i) => {
    const found = new Set<string>()
    const take = (entries: readonly Entry[] | undefined): void => {
      for (const { name, more } of entries ?? [])
        if (more.every((wanted, k) => fits(wanted, tokens[i + 1 + k]))) found.add(name)
    }
    take(whole.get(token))
    for (let end = 2; end <= token.length && end <= 14; end += 1) take(starts.get(token.slice(0, end)))
    return [...found]
  })
}
