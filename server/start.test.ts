// How soon it is there again and how soon it is gone. Run with nothing beside it (scripts/test.mjs): it measures time.
import assert from 'node:assert/strict'
import test from 'node:test'
import { runServer } from '#evals/run-server.ts'

test('a second start is ready within four seconds, SIGTERM ends it within five', async (t) => {
  const first = await runServer()
  t.after(() => first.remove())
  const stopped = [await first.stop('SIGTERM')]
  const ready: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const again = await first.again()
    ready.push(Math.round(again.readyMs))
    stopped.push(await again.stop('SIGTERM'))
  }
  t.diagnostic(`ready after ${ready.join(', ')} ms`)
  // What else the machine does only adds to a start: the quickest is the product's own.
  assert.ok(Math.min(...ready) <= 4000, `ready after ${ready.join(', ')} ms`)
  assert.ok(Math.max(...stopped) <= 5000, `stopped after ${stopped.join(', ')} ms`)
})
