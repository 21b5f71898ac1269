// Suite `phi`: personal data found in chat messages. The frozen set is the repo's own; `dev.jsonl` was tuned on.
import { existsSync } from 'node:fs'
import { readLines } from './jsonl.ts'
import { runPhi, type PhiLine } from './phi.ts'
import { textOf, type Suite } from './suite.ts'

const own = 'evals/data/phi/frozen.jsonl'

export const phiSuite: Suite = {
  about: 'qué datos personales hay en un mensaje, y el texto sin ellos',
  own: () => (existsSync(own) ? readLines(own) : []),
  run: async (lines) => {
    const checked = lines.map((line, i): PhiLine => ({
      text: textOf(line, 'text', i + 1),
      ...(Array.isArray(line['spans']) ? { spans: line['spans'] as NonNullable<PhiLine['spans']> } : {}),
    }))
    const { outputs, metrics } = runPhi(checked)
    return { outputs, metrics }
  },
}
