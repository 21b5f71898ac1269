// Generates `.env.example` from the schema and its words, so that the two never differ. Run: npm run env:example
import { writeFileSync } from 'node:fs'
import {
  envExampleDefault,
  envExampleHead,
  envExampleShape,
  groupTitles,
  isEnvironmentKey,
  type KeyWords,
  keyWords,
} from '#prompts/staff/environment.es.ts'
import { environment, groups } from './config-schema.ts'

export function renderEnvExample(): string {
  const defaults: Record<string, unknown> = environment.parse({})
  const blocks = Object.entries(groups).map(([group, keys]) => {
    const title = `# ${'-'.repeat(4)} ${groupTitles[group as keyof typeof groupTitles]}`
    return [title, ...keys.map((key) => keyBlock(key, keyWords[key], defaults[key]))].join('\n\n')
  })
  return [envExampleHead.map((line) => `# ${line}`).join('\n'), ...blocks].join('\n\n') + '\n'
}

function keyBlock(key: string, words: KeyWords, fallback: unknown): string {
  const known = fallback === undefined ? '' : ` ${envExampleDefault}: ${String(fallback)}.`
  return [
    `# ${words.help}`,
    `# ${envExampleShape}: ${words.shape}.${known}`,
    `# ${key}=${words.example ?? ''}`,
  ].join('\n')
}

/** Keys of the schema that no group shows, or that have no words: a test keeps it empty. */
export function unexplainedKeys(): string[] {
  const shown = new Set<string>(Object.values(groups).flat())
  return Object.keys(environment.shape).filter((key) => !shown.has(key) || !isEnvironmentKey(key))
}

if (import.meta.main) writeFileSync(new URL('../.env.example', import.meta.url), renderEnvExample())
