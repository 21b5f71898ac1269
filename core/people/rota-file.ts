// The rota as people write it: YAML 1.2, every value a plain text (a phone's plus sign and an hour's zero stay).
import { CodedError } from '../errors.ts'
import { parseRota, type Rota } from './rota.ts'

const longestFile = 500_000

/** Throws `invalid_input` with the field, or the line, where it is wrong. */
export async function readRotaFile(text: string): Promise<Rota> {
  if (text.length > longestFile) throw new CodedError('text_too_long', { params: { max: longestFile } })
  const { FAILSAFE_SCHEMA, YAMLException, load } = await import('js-yaml')
  try {
    return parseRota(load(text, { schema: FAILSAFE_SCHEMA }))
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    throw new CodedError('invalid_input', { field: 'line', params: { line: (error.mark?.line ?? 0) + 1 } })
  }
}
