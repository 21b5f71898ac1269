// The quality suites by name: a suite is one file and one line here.
import { attacksSuite } from './attacks.ts'
import { commandsSuite } from './commands.ts'
import { datesSuite } from './dates.ts'
import { phiSuite } from './phi-suite.ts'
import { repliesSuite } from './replies.ts'
import type { Suite } from './suite.ts'

export const suites: Readonly<Record<string, Suite>> = {
  replies: repliesSuite,
  dates: datesSuite,
  phi: phiSuite,
  commands: commandsSuite,
  attacks: attacksSuite,
}
