import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import test from 'node:test'
import type { Poller } from '#channels/contract.ts'
import { jsonLog } from '#core/log.ts'
import { testApp } from '#evals/test-app.ts'
import { runPollers } from './pollers.ts'

const bodyOf = (text: string): Uint8Array => Buffer.from(text)

test('what a poller finds is stored before it is seen, once; one that fails is started again', async () => {
  const logged: string[] = []
  const app = await testApp({ sample: false, log: jsonLog(Date.now, (line) => logged.push(line)) })
  const stop = new AbortController()
  const seen: string[] = []
  let runs = 0
  const mailbox: Poller = {
    source: 'mail',
    run: async (found) => {
      runs += 1
      for (const key of ['1', '2']) {
        await found({ key, contentType: 'message/rfc822', body: bodyOf(`mail ${key}`) })
        const rows = await app.rows('select 1 from webhook_event where event_key = $1', [key])
        seen.push(`${key} ${rows.length}`)
      }
      if (runs === 1) throw new Error('connection to juan@example.com lost')
      if (runs === 2) stop.abort()
    },
  }
  const quiet: Poller = {
    source: 'other',
    run: (_found, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
  }
  try {
    const { ctx, org } = app.app
    await Promise.race([
      runPollers({ ctx, org, pollers: [mailbox, quiet], signal: stop.signal, firstWaitMs: 5 }),
      pause(10_000, undefined, { ref: false }).then(() => assert.fail('it did not end')),
    ])
    assert.deepEqual(seen, ['1 1', '2 1', '1 1', '2 1'])
    assert.deepEqual(
      await app.rows('select source, event_key, url, content_type from webhook_event order by 2'),
      [
        { source: 'mail', event_key: '1', url: '', content_type: 'message/rfc822' },
        { source: 'mail', event_key: '2', url: '', content_type: 'message/rfc822' },
      ],
    )
    assert.ok(logged.some((line) => line.includes('poller.failed')) && !logged.join('').includes('juan'))
  } finally {
    stop.abort()
    await app.end()
  }
})

test('what could not be stored is not taken for seen', async () => {
  const app = await testApp({ sample: false })
  const { ctx, org } = app.app
  const stop = new AbortController()
  let seen = 0
  await ctx.db.system().query('alter table webhook_event rename to webhook_event_away')
  const mailbox: Poller = {
    source: 'mail',
    run: async (found) => {
      await found({ key: '1', contentType: 'message/rfc822', body: bodyOf('mail') }).finally(() =>
        stop.abort(),
      )
      seen += 1
    },
  }
  try {
    await runPollers({ ctx, org, pollers: [mailbox], signal: stop.signal, firstWaitMs: 5 })
    assert.equal(seen, 0)
  } finally {
    await ctx.db.system().query('alter table webhook_event_away rename to webhook_event')
    await app.end()
  }
})
