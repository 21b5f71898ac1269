// The same pipeline on the embedded database: reported, without a goal.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#core/database/open.ts'
import type { Bench } from './figure.ts'
import { checkPipeline, openPipeline, totalOf } from './pipeline-ours.ts'

export const embeddedBench: Bench = {
  name: 'embedded',
  title: 'the same outbound on the embedded database',
  run: async ({ scale }) => {
    const messages = Math.max(500, Math.round(20_000 * scale))
    const dataDir = await mkdtemp(join(tmpdir(), 'bench-embedded-'))
    const pipeline = await openPipeline(await openDatabase({ dataDir }))
    try {
      const phases = await pipeline.round(messages)
      await checkPipeline(pipeline.app, messages)
      const micros = (seconds: number): number => Math.round((seconds / messages) * 1e6)
      return [
        {
          name: 'outbound_pipeline_embedded',
          value: messages / totalOf(phases),
          unit: 'messages/s',
          baseline: null,
          ratio: null,
          goal: 'reported',
          ok: true,
          notes: {
            messages,
            submitMicros: micros(phases.submit),
            sendMicros: micros(phases.send),
            receiptsMicros: micros(phases.receipts),
          },
        },
      ]
    } finally {
      await pipeline.app.close()
      await rm(dataDir, { recursive: true, force: true })
    }
  },
}
