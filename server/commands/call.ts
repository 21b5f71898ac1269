// One call of the package's functions for scripts/bridge.mjs: arguments as JSON on stdin, the sentence or the error as JSON on stdout.
import { text } from 'node:stream/consumers'
import { isToolName } from '#tools/registry.ts'
import { CodedError } from '#core/errors.ts'
import * as functions from '../package.ts'
import { sentenceOf } from './fail.ts'

async function main(): Promise<void> {
  const name = process.argv[2] ?? ''
  if (!isToolName(name)) throw new CodedError('not_found', { field: 'tool' })
  const args = JSON.parse(await text(process.stdin)) as string[]
  const run: (...given: string[]) => Promise<string> = functions[name] as (
    ...given: string[]
  ) => Promise<string>
  process.stdout.write(JSON.stringify({ text: await run(...args) }))
}

main().catch((error: unknown) => {
  const { code, field, reason } = error instanceof CodedError ? error : new CodedError('internal')
  process.stdout.write(JSON.stringify({ error: { code, field, reason, text: sentenceOf(error) } }))
})
