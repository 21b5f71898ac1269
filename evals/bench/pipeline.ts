// Outbound: messages a second from `submit` to the applied receipt, against bare SQL that writes the same rows.
import { connected, startBenchServer } from './databases.ts'
import { inTurn, median, type Bench, type Figure } from './figure.ts'
import { openBaseline } from './pipeline-baseline.ts'
import { checkPipeline, openPipeline, totalOf, type Phases } from './pipeline-ours.ts'

const rounds = 3
const leastPerSecond = 3000
const leastRatio = 0.4

export const pipelineBench: Bench = {
  name: 'pipeline',
  title: 'outbound, from submit to the receipt, to a provider that does nothing',
  run: async ({ scale, say }) => {
    const messages = Math.max(500, Math.round(10_000 * scale))
    const server = await startBenchServer()
    try {
      const bare = await server.database('baseline')
      const client = await connected(bare.url)
      const baseline = await openBaseline(client)
      const pipeline = await openPipeline((await server.database('ours')).database)
      // What is compiled and planned once is so in both before the clock counts.
      await baseline(500)
      await pipeline.round(500)
      const measured = await inTurn(rounds, {
        baseline: () => baseline(messages),
        ours: () => pipeline.round(messages),
      })
      await checkPipeline(pipeline.app, rounds * messages + 500)
      await client.end()
      await bare.database.close()
      await pipeline.app.close()
      const figure = figureOf(measured, messages)
      say(`pipeline: ${JSON.stringify(figure.notes)}`)
      return [figure]
    } finally {
      await server.stop()
    }
  },
}

function figureOf(measured: { baseline: Phases[]; ours: Phases[] }, messages: number): Figure {
  const value = messages / median(measured.ours.map(totalOf))
  const baseline = messages / median(measured.baseline.map(totalOf))
  const perMessage = (rows: readonly Phases[], phase: keyof Phases): number =>
    Math.round((median(rows.map((row) => row[phase])) / messages) * 1e6)
  return {
    name: 'outbound_pipeline',
    value,
    unit: 'messages/s',
    baseline,
    ratio: value / baseline,
    goal: `ratio ≥ ${leastRatio} and ≥ ${leastPerSecond}/s`,
    ok: value / baseline >= leastRatio && value >= leastPerSecond,
    notes: {
      submitMicros: perMessage(measured.ours, 'submit'),
      sendMicros: perMessage(measured.ours, 'send'),
      receiptsMicros: perMessage(measured.ours, 'receipts'),
      baselineSubmitMicros: perMessage(measured.baseline, 'submit'),
      baselineSendMicros: perMessage(measured.baseline, 'send'),
      baselineReceiptsMicros: perMessage(measured.baseline, 'receipts'),
    },
  }
}
