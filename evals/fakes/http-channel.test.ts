// The fake provider and its channel keep the contract of every channel, so that what is proved with them holds for others.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import test from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Channel } from '#channels/contract.ts'
import { channelContract, type ChannelWorld } from '#channels/contract.fixture.ts'
import { httpChannel } from './http-channel.ts'
import { startProvider, type FakeProvider, type ProviderOptions } from './provider.ts'
import type { PostedReceipt } from './receipt-post.ts'

type World = ChannelWorld & { provider: FakeProvider }

async function world(uncertain: Channel['uncertain'], options: ProviderOptions = {}): Promise<World> {
  const provider = await startProvider(options)
  return {
    provider,
    channel: httpChannel({ name: 'sms', url: provider.url, uncertain, timeoutMs: 300 }),
    address: '+34600000001',
    arrived: () => provider.taken,
    fault: provider.fault,
    secrets: [],
    close: provider.close,
  }
}

channelContract('fake that looks up', () => world('lookup'))
channelContract('fake that deduplicates', () => world('resend', { dedupes: true }))

const outgoing = (channel: Channel, deliveryId: string) => ({
  org: 'org',
  deliveryId,
  sender: channel.sender,
  address: '+34600000001',
  content: { text: 'Hola' },
})

test('one delivery id twice: one message where the provider deduplicates, two where not', async () => {
  for (const [dedupes, count] of [
    [true, 1],
    [false, 2],
  ] as const) {
    const { channel, provider } = await world('resend', { dedupes })
    await channel.send(outgoing(channel, 'd1'))
    await channel.send(outgoing(channel, 'd1'))
    assert.equal(provider.idsOf('d1').length, count)
    assert.equal(provider.asked('d1'), 2)
    await provider.close()
  }
})

test('a connection that ends before the message was taken leaves a doubt that a look-up ends', async () => {
  const { channel, provider } = await world('lookup')
  await provider.fault('drops')
  const sent = outgoing(channel, 'd1')
  assert.equal((await channel.send(sent)).state, 'uncertain')
  assert.equal(await channel.lookup?.(sent, new Date()), 'absent')
  await provider.close()
})

test('faults come in their shares, and the same seed gives the same', async () => {
  const runs = await Promise.all(
    [7, 7].map(async () => {
      const { channel, provider } = await world('resend', {
        seed: 7,
        faults: { too_fast: 0.2, server_error: 0.1 },
      })
      for (let n = 0; n < 200; n += 1) await channel.send(outgoing(channel, `d${n}`))
      await provider.close()
      return { ...provider.met() }
    }),
  )
  assert.deepEqual(runs[0], runs[1])
  assert.ok(Math.abs((runs[0]?.['too_fast'] ?? 0) - 40) < 20, JSON.stringify(runs[0]))
  assert.ok(Math.abs((runs[0]?.['server_error'] ?? 0) - 20) < 15, JSON.stringify(runs[0]))
})

test('receipts are posted until they are taken; early, doubled and turned round where told so', async () => {
  const got: PostedReceipt[] = []
  let refuse = true
  const callback = createServer((req, res) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      if (!refuse) got.push(...(JSON.parse(Buffer.concat(chunks).toString()) as PostedReceipt[]))
      res.writeHead(refuse ? 503 : 200).end()
    })
  })
  callback.listen(0, '127.0.0.1')
  await once(callback, 'listening')
  const address = callback.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const { channel, provider } = await world('resend', {
    receipts: {
      url: `http://127.0.0.1:${port}`,
      read: 1,
      duplicate: 1,
      reordered: 1,
      early: 1,
      carriesOurId: true,
    },
  })
  await channel.send(outgoing(channel, 'd1'))
  await pause(50)
  assert.equal(got.length, 0)
  refuse = false
  await channel.send(outgoing(channel, 'd2'))
  assert.equal(got[0]?.type, 'read', 'told before the answer to its create call')
  while ((provider.receipts?.waiting() ?? 0) > 0) await pause(10)
  const of = (id: string) => got.filter((one) => one.deliveryId === id).map((one) => one.type)
  assert.deepEqual(of('d1'), ['read', 'delivered', 'sent', 'read', 'delivered', 'sent'])
  assert.deepEqual(of('d2'), ['read', 'delivered', 'sent', 'delivered', 'sent'])
  assert.equal(provider.receipts?.made(), 6)
  await provider.close()
  callback.close()
})
