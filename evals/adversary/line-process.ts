// A process that runs the lines it is sent, one at a time, and answers with their verdicts.
import type { Asked } from './pool.ts'
import { runLine } from './run-line.ts'
import { openStage } from './stage.ts'

const stage = await openStage()
// Whoever started it is gone.
process.on('disconnect', () => process.exit(0))
process.on('message', ({ attack, model }: Asked) => {
  void runLine(stage, attack, { model }).then((verdict) => process.send?.(verdict))
})
process.send?.('ready')
