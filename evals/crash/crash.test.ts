// Workers killed in the middle of it, and the database too: every message reaches its provider, and none twice. The long form is `npm run proof`.
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import test from 'node:test'
import { crashRun, type CrashOptions } from './run.ts'

const withinMs = 180_000

const runs: (CrashOptions & { title: string })[] = [
  {
    title: 'five kills in two thousand messages: a provider that deduplicates has each of them once',
    name: 'test-kills',
    messages: 2000,
    kills: 5,
    variant: 'resend',
    withinMs,
  },
  {
    title:
      'kills, a database that crashes and a provider with faults: what is in doubt is looked up, and nothing is sent twice',
    name: 'test-everything',
    messages: 400,
    kills: 2,
    restarts: 1,
    variant: 'lookup',
    seed: 3,
    faults: { too_fast: 0.05, server_error: 0.02, hangs_after_taking: 0.01, drops: 0.01 },
    withinMs,
  },
]

for (const { title, ...options } of runs)
  test(title, async () => {
    const result = await crashRun(options)
    mkdirSync('reports', { recursive: true })
    writeFileSync(`reports/${options.name}.json`, `${JSON.stringify(result, null, 1)}\n`)
    assert.deepEqual(result.problems, [], JSON.stringify(result.figures))
    assert.equal(result.figures['submitted'], options.messages)
    assert.equal(result.figures['kills'], options.kills)
    assert.equal(result.figures['restarts'], options.restarts ?? 0)
    assert.ok((result.figures['everUncertain'] ?? 0) > 0, 'a kill cut off something that was under way')
  })
