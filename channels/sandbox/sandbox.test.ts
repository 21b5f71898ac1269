// The sandbox passes the test of every channel; its reserved recipients are what can go wrong with it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { reservedWords } from '#prompts/staff/es.ts'
import { phoneType } from '#core/text/phones.ts'
import { samplePeople } from '#server/sample/sample.ts'
import { channelContract, type Arrived, type ProviderFault } from '../contract.fixture.ts'
import { channelNames, type ChannelName, type Outgoing } from '../contract.ts'
import { behaviourAt, ordinary, pushPrefix, reserved, type ReservedName } from './reserved.ts'
import { sandboxChannel } from './sandbox.ts'

const addressOf = (channel: ChannelName, name: ReservedName): string =>
  channel === 'email'
    ? `${name}@example.org`
    : channel === 'push'
      ? `${pushPrefix}${name}`
      : reserved[name].phone

const plain: Record<ChannelName, string> = {
  whatsapp: '+34600000001',
  sms: '+34600000001',
  email: 'ana@example.org',
  push: 'sample-device-ana',
}

const byFault: Partial<Record<ProviderFault, ReservedName>> = {
  too_fast: 'lento',
  server_error: 'caida',
  dead_address: 'falla',
  hangs_after_taking: 'sin-respuesta',
}

for (const name of channelNames) {
  channelContract(
    `Sandbox ${name}`,
    async () => {
      const arrived = new Map<string, Arrived>()
      let fault: ProviderFault | null = null
      return {
        channel: sandboxChannel(name, async (_channel, id, { content, address, deliveryId }) => {
          const fresh = !arrived.has(id)
          arrived.set(id, { text: content.text, address, deliveryId })
          return fresh
        }),
        get address() {
          const recipient = fault === null ? undefined : byFault[fault]
          return recipient === undefined ? plain[name] : addressOf(name, recipient)
        },
        arrived: () => [...arrived.values()],
        fault: (next) => void (fault = next),
        secrets: [],
        close: async () => {},
      }
    },
    {
      garbage: 'no wire: the store answers by a function call',
      huge_answer: 'no wire: the store answers by a function call',
      wrong_key: 'the sandbox has no credentials',
      not_there: 'the sandbox is in this very process',
    },
  )
}

const outgoing = (address: string, deliveryId = 'd1'): Outgoing => ({
  org: 'o',
  deliveryId,
  sender: 's',
  address,
  content: { text: 'Hola' },
})

const tries: { name: ReservedName; told: string[] }[] = [
  { name: 'falla', told: ['address_dead', 'address_dead', 'address_dead', 'address_dead'] },
  { name: 'caida', told: ['provider_down', 'provider_down', 'sent', 'sent'] },
  { name: 'lento', told: ['slow_down', 'sent', 'sent', 'sent'] },
  { name: 'incierto', told: ['uncertain', 'sent', 'sent', 'sent'] },
  { name: 'sin-respuesta', told: ['uncertain', 'uncertain', 'uncertain', 'uncertain'] },
  { name: 'sin-whatsapp', told: ['not_on_channel', 'not_on_channel', 'not_on_channel', 'not_on_channel'] },
  { name: 'no-lee', told: ['sent', 'sent', 'sent', 'sent'] },
]
for (const { name, told } of tries) {
  test(`${name}: the tries of one message come to ${told.join(', ')}`, async () => {
    const seen = new Set<string>()
    const channel = sandboxChannel('whatsapp', async (_channel, id) => seen.size < seen.add(id).size)
    const results: string[] = []
    for (const _ of told) {
      const result = await channel.send(outgoing(reserved[name].phone))
      results.push(result.state === 'refused' ? result.trouble : result.state)
    }
    assert.deepEqual(results, told)
  })
}

test('two messages to one recipient are counted apart', async () => {
  const channel = sandboxChannel('sms', async () => true)
  const states = async (id: string) => (await channel.send(outgoing(reserved.lento.phone, id))).state
  assert.deepEqual([await states('a'), await states('b'), await states('a')], ['refused', 'refused', 'sent'])
})

test('on another channel than its own a reserved recipient is ordinary, and nobody answers a push', () => {
  assert.equal(behaviourAt('sms', reserved['sin-whatsapp'].phone), ordinary)
  assert.equal(behaviourAt('email', 'constructor@example.org'), ordinary)
  assert.equal(behaviourAt('push', 'sample-device-falla'), ordinary)
  assert.equal(behaviourAt('email', 'Falla@example.org'), reserved.falla)
  assert.deepEqual(
    behaviourAt('push', `${pushPrefix}peligro`).later?.map(({ what }) => what),
    ['receipt', 'receipt'],
  )
})

test('every reserved number is a mobile, its own, and stands in the README with its name', () => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8')
  const phones = Object.entries(reserved).map(([name, { phone }]) => {
    assert.equal(phoneType(phone), 'mobile', name)
    assert.match(readme, new RegExp(`^\\| \`\\${phone}\` \\| \`${name}\` \\|`, 'm'))
    return phone
  })
  assert.equal(new Set(phones).size, phones.length)
  assert.deepEqual(Object.keys(reservedWords), Object.keys(reserved), 'the console lists them all')
  assert.equal((readme.match(/^\| `\+34/gm) ?? []).length, phones.length)
  assert.ok(samplePeople.length < 100, 'sample numbers end before the reserved block')
})
