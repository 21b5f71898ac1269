// The one contract test that every channel passes, against a real server on loopback that plays its provider.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Channel, Outgoing, SendResult, Trouble } from './contract.ts'

/** What the provider can be told to do to the next hand-overs. */
export type ProviderFault =
  /** 429 (or its like) with Retry-After of two seconds. */
  | 'too_fast'
  | 'server_error'
  /** Takes the message and never answers. */
  | 'hangs_after_taking'
  /** Takes the message and answers what is not its protocol. */
  | 'garbage'
  /** Answers ten megabytes. */
  | 'huge_answer'
  | 'wrong_key'
  /** The address of this recipient does not exist. */
  | 'dead_address'
  /** Nobody listens. */
  | 'not_there'

export type Arrived = { text: string; address: string; deliveryId: string | null }

export type ChannelWorld = {
  channel: Channel
  /** One the provider delivers to. */
  address: string
  /** What the provider holds, oldest first; `deliveryId` is ours where it travels with the message. */
  arrived: () => readonly Arrived[]
  fault: (fault: ProviderFault | null) => void | Promise<void>
  /** Words that must never stand in a result: keys, secrets. */
  secrets: readonly string[]
  close: () => Promise<void>
}

type Expected = Trouble | 'uncertain'
const expected: Readonly<Record<ProviderFault, readonly Expected[]>> = {
  too_fast: ['slow_down', 'recipient_busy'],
  server_error: ['provider_down'],
  hangs_after_taking: ['uncertain'],
  garbage: ['uncertain'],
  huge_answer: ['uncertain'],
  wrong_key: ['sender_misconfigured'],
  dead_address: ['address_dead', 'not_on_channel'],
  not_there: ['provider_down'],
}

const texts = [
  'Hola Íñigo, tu cita está confirmada para el 21 de agosto a las 10:00h. Accede aquí: https://x.example/l/abc',
  'Emoji 👩‍⚕️, comillas «así» y "así", <b>marcas</b> & más; línea\notra línea',
  'Kaixo Amaia: zure hitzordua berretsita dago. Ñ ç à ü l·l',
]

let made = 0
const outgoingTo = (world: ChannelWorld, text: string): Outgoing => ({
  org: 'org',
  deliveryId: `d${(made += 1).toString().padStart(25, '0')}`,
  sender: world.channel.sender,
  address: world.address,
  content: { text, language: 'es', subject: 'Mensaje de tu centro' },
  validForMs: 3_600_000,
})

const nameOf = (result: SendResult): Expected | 'sent' =>
  result.state === 'refused' ? result.trouble : result.state

/** `unused` faults cannot happen on this channel; each needs its reason. */
export function channelContract(
  name: string,
  open: () => Promise<ChannelWorld>,
  unused: Partial<Record<ProviderFault, string>> = {},
): void {
  const withWorld = (title: string, run: (world: ChannelWorld) => Promise<void>): void => {
    test(`${name}: ${title}`, async () => {
      const world = await open()
      try {
        await run(world)
      } finally {
        await world.channel.close?.()
        await world.close()
      }
    })
  }

  withWorld('says of itself what the engine must know', async ({ channel }) => {
    assert.ok(channel.provider.length > 0 && channel.sender.length > 0)
    assert.ok(channel.ratePerSecond > 0)
    assert.equal(channel.uncertain === 'lookup', channel.lookup !== undefined)
  })

  withWorld('a text arrives once, letter by letter, under an id', async (world) => {
    const ids = new Set<string>()
    for (const text of texts) {
      const outgoing = outgoingTo(world, text)
      const result = await world.channel.send(outgoing)
      assert.equal(result.state, 'sent', JSON.stringify(result))
      if (result.state === 'sent') ids.add(result.providerId)
      const last = world.arrived().at(-1)
      assert.equal(last?.text, text)
      assert.equal(last?.address, world.address)
    }
    assert.equal(world.arrived().length, texts.length)
    assert.equal(ids.size, texts.length)
  })

  for (const fault of Object.keys(expected) as ProviderFault[]) {
    if (unused[fault] !== undefined) continue
    withWorld(`${fault.replaceAll('_', ' ')} is told apart`, async (world) => {
      await world.fault(fault)
      const outgoing = outgoingTo(world, 'Hola')
      const started = performance.now()
      const result = await world.channel.send(outgoing)
      assert.ok(performance.now() - started < 35_000)
      assert.ok(
        (expected[fault] as readonly string[]).includes(nameOf(result)),
        `${fault}: ${JSON.stringify(result)}`,
      )
      if (fault === 'too_fast' && result.state === 'refused')
        assert.ok((result.afterMs ?? 0) >= 1000, 'the provider said how long to wait')
      const told = JSON.stringify(result)
      for (const secret of [...world.secrets, outgoing.address, outgoing.content.text])
        assert.ok(!told.includes(secret), 'a result holds no datum and no secret')
      await world.fault(null)
      assert.equal((await world.channel.send(outgoingTo(world, 'Otra vez'))).state, 'sent', 'it recovers')
    })
  }

  withWorld('what may be sent again travels under our id, so that it is known again', async (world) => {
    if (world.channel.uncertain !== 'resend') return
    const outgoing = outgoingTo(world, 'Una vez')
    await world.channel.send(outgoing)
    await world.channel.send(outgoing)
    const told = new Set(world.arrived().map((one) => one.deliveryId))
    assert.deepEqual([...told], [outgoing.deliveryId])
  })

  withWorld('an uncertain hand-over can be looked up', async (world) => {
    const { lookup } = world.channel
    if (!lookup) return
    const since = new Date(Date.now() - 60_000)
    const lost = outgoingTo(world, 'Nunca llegó a salir')
    assert.equal(await lookup(lost, since), 'absent')
    const taken = outgoingTo(world, 'Salió y no lo sabemos')
    await world.fault('hangs_after_taking')
    assert.equal((await world.channel.send(taken)).state, 'uncertain')
    await world.fault(null)
    const found = await lookup(taken, since)
    assert.ok(typeof found === 'object' && found.found.length > 0, JSON.stringify(found))
  })
}
