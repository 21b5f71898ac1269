import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { testApp } from '#evals/test-app.ts'
import { comesFrom, deliveryStates, messageStateAfter, transition, type DeliveryState } from './states.ts'

const final: readonly DeliveryState[] = ['read', 'failed', 'expired', 'cancelled', 'blocked']

test('nothing leads out of a final state', () => {
  for (const state of final)
    assert.deepEqual(
      deliveryStates.filter((to) => comesFrom[to].includes(state)),
      [],
    )
})

test('every state can be reached from scheduled', () => {
  const reached = new Set<DeliveryState>(['scheduled'])
  for (let before = 0; before < reached.size;) {
    before = reached.size
    for (const to of deliveryStates) if (comesFrom[to].some((from) => reached.has(from))) reached.add(to)
  }
  assert.deepEqual([...reached].sort(), [...deliveryStates].sort())
})

test('random orders of receipts and workers reach only legal states, each change with its event', async () => {
  const app = await testApp()
  const { ctx } = app.app
  try {
    await app.call('enviarConfirmacionCita', {
      paciente: 'Juan García',
      fechaHora: '2024-08-21 10:00',
      tipoCita: 'Videoconsulta',
      canal: 'WhatsApp',
    })
    const [delivery] = await app.rows<{ id: string; message_id: string }>(
      'select id, message_id from delivery',
    )
    assert.ok(delivery)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...deliveryStates), { maxLength: 12 }), async (wanted) => {
        await app.rows(`update delivery set state = 'queued'`)
        await app.rows(`update message set state = 'alive'`)
        let state: DeliveryState = 'queued'
        for (const to of wanted) {
          const legal: boolean = comesFrom[to].includes(state)
          const moved: readonly unknown[] = await ctx.db
            .org(app.app.org)
            .tx((tx) => transition(tx, ctx, app.app.org, { to, ids: [delivery.id] }))
          assert.equal(moved.length === 1, legal, `${state} → ${to}`)
          if (legal) state = to
          const [row] = await app.rows<{ state: string; message: string }>(
            `select d.state, m.state as message from delivery d join message m on m.id = d.message_id`,
          )
          assert.equal(row?.state, state)
          if (legal && messageStateAfter[to] !== null) assert.equal(row?.message, messageStateAfter[to])
        }
      }),
      { numRuns: 60 },
    )
  } finally {
    await app.end()
  }
})
