// Plans that run: two people, the span to undo, a stop in the middle, a process that dies in the middle; the counts always add up.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sizeOf } from '#core/plans/plans.ts'
import type { ToolPorts } from '#tools/contract.ts'
import { runPlanStep } from '#tools/run-plan.ts'
import { testApp } from '#evals/test-app.ts'
import { testDatabase } from '#evals/test-database.ts'
import type { PlanView } from './contract.ts'
import { everybody, morePatients, plansWorld, type Desk } from './plans.fixture.ts'

async function world(
  config: Parameters<typeof plansWorld>[0],
  work: (desk: Desk, people: { ana: string; luis: string }) => Promise<void>,
): Promise<void> {
  const desk = await plansWorld(config)
  try {
    const approver = () => desk.key('alertas:preparar', 'alertas:aprobar')
    await work(desk, { ana: await approver(), luis: await approver() })
  } finally {
    await desk.close()
  }
}

const group = (view: PlanView): number => view.calls.reduce((sum, call) => sum + sizeOf(call), 0)
const accounted = ({ receipt }: PlanView): number =>
  receipt
    ? receipt.notSent.reduce(
        (sum, { count }) => sum + count,
        receipt.sent + receipt.scheduled + receipt.pending,
      )
    : 0

/** None of these plans reads a text. */
const unasked: ToolPorts = { interpret: () => assert.fail(), route: () => assert.fail() }

test('above the size for two people the first yes sends nothing, and the second must be of another', () =>
  world({ secondPersonLimit: 20 }, async (desk, { ana, luis }) => {
    const { body: plan } = await desk.rest(ana, '', { calls: [everybody] })
    assert.deepEqual(plan.needs, { typedCount: true, secondPerson: true })
    const proof = { recipients: plan.recipients }
    const first = await desk.rest(ana, `/${plan.id}/approve`, proof)
    assert.equal(first.body.state, 'needs_approval')
    await desk.app.settle()
    assert.equal(await desk.left(), 0)
    const again = await desk.rest(ana, `/${plan.id}/approve`, proof)
    assert.equal(again.status, 409)
    assert.match(String(again.body['detail']), /otra persona/)
    assert.equal((await desk.rest(ana, `/${plan.id}`)).body.state, 'second_person')
    assert.equal((await desk.rest(luis, `/${plan.id}/approve`, { recipients: 1 })).status, 409)
    assert.equal((await desk.rest(luis, `/${plan.id}/approve`, proof)).status, 200)
    await desk.app.settle()
    const { body: done } = await desk.rest(ana, `/${plan.id}`)
    assert.equal(done.state, 'done')
    assert.equal(new Set(done.approvals.map((one) => one.by)).size, 2)
    assert.equal(accounted(done), group(done))
  }))

const limits: {
  size: number
  secondPersonLimit: number
  massLimit: number
  risk: string
  second: boolean
}[] = [
  { size: 0, massLimit: -1, secondPersonLimit: -1, risk: 'mass', second: true },
  { size: 0, massLimit: 0, secondPersonLimit: 0, risk: 'several', second: false },
  { size: 0, massLimit: -1, secondPersonLimit: 0, risk: 'mass', second: false },
]
test('the limits are the size of the group that was named: at the limit not yet, one above it', () =>
  world({}, async (desk, { ana }) => {
    const { config } = desk.app.ctx
    const before = (await desk.rest(ana, '', { calls: [everybody] })).body
    for (const { massLimit, secondPersonLimit, risk, second } of limits) {
      config.massLimit = group(before) + massLimit
      config.secondPersonLimit = group(before) + secondPersonLimit
      const { body } = await desk.rest(ana, '', { calls: [everybody] })
      assert.deepEqual([body.risk, body.needs.secondPerson], [risk, second])
    }
    config.massLimit = 1
    config.secondPersonLimit = 0
    const confirm = (fechaHora: string) => ({
      tool: 'enviarConfirmacionCita',
      args: { paciente: 'Juan García', fechaHora, tipoCita: 'Revisión' },
    })
    const admin = await desk.key('admin')
    const one = await desk.rest(admin, '', { calls: [confirm('2024-08-22 10:00')] })
    assert.deepEqual([one.body.risk, one.body.needs.typedCount], ['single', false])
    const two = await desk.rest(admin, '', {
      calls: [confirm('2024-08-22 10:00'), confirm('2024-08-22 12:00')],
    })
    assert.deepEqual([two.body.risk, two.body.needs], ['mass', { typedCount: true, secondPerson: false }])
  }))

test('within the span to undo nothing leaves, and an undo leaves nothing; after it, it begins by itself', () =>
  world({ undoMs: 30_000 }, async (desk, { ana }) => {
    const begin = async (alerta: string): Promise<PlanView> => {
      const calls = [{ ...everybody, args: { ...everybody.args, alerta } }]
      const { body } = await desk.rest(ana, '', { calls })
      const { body: answer } = await desk.rest(ana, `/${body.id}/approve`, { recipients: body.recipients })
      assert.match(answer.text, /se puede deshacer/)
      const { body: plan } = await desk.rest(ana, `/${body.id}`)
      assert.deepEqual([plan.state, plan.undoUntil], ['approved', '2024-08-19T09:00:30+02:00'])
      await desk.app.settle()
      assert.equal(await desk.left(), 0)
      return plan
    }
    const undone = await begin('Ola de calor')
    const { body: after } = await desk.rest(ana, `/${undone.id}/stop`, {})
    assert.deepEqual(
      [after.state, after.receipt, after.text],
      ['cancelled', null, 'Anulado: no ha salido ningún mensaje.'],
    )
    const kept = await begin('Sarampión')
    desk.clock.set('2024-08-19T09:00:30+02:00')
    await desk.app.settle()
    assert.equal((await desk.rest(ana, `/${undone.id}`)).body.state, 'cancelled')
    const { body: done } = await desk.rest(ana, `/${kept.id}`)
    assert.equal(done.state, 'done')
    assert.equal(await desk.left(), done.receipt?.sent)
    assert.ok((done.receipt?.sent ?? 0) > 20)
  }))

test('stopped in the middle: what was in line is taken back, no slice follows, and every person is accounted for', () =>
  world({}, async (desk, { ana }) => {
    await morePatients(desk, 900)
    const { body: plan } = await desk.rest(ana, '', { calls: [everybody] })
    await desk.rest(ana, `/${plan.id}/approve`, { recipients: plan.recipients })
    const running = { ctx: desk.app.ctx, ports: unasked }
    await runPlanStep(running)
    await desk.rows(
      `update delivery set state = 'sent', sent_at = now() where id in (select id from delivery order by id limit 7)`,
    )
    await desk.rows(
      `update message set state = 'done' where id in (select message_id from delivery where state = 'sent')`,
    )
    await runPlanStep(running)
    const { body: stopped } = await desk.rest(ana, `/${plan.id}/stop`, {})
    assert.equal(stopped.state, 'cancelled')
    assert.match(stopped.text, /antes de pararlo salieron 7 mensajes/)
    assert.deepEqual([stopped.receipt?.sent, stopped.receipt?.pending, stopped.receipt?.scheduled], [7, 0, 0])
    assert.equal(accounted(stopped), group(stopped))
    await desk.app.settle()
    assert.equal(await desk.left(), 0)
    const { body: later } = await desk.rest(ana, `/${plan.id}/stop`, {})
    assert.deepEqual(later.receipt, stopped.receipt)
    const rows = await desk.rows(`select 1 from plan where stopping`)
    assert.equal(rows.length, 0)
    const told = await desk.rows(`select 1 from event where type = 'plan.stopped' and ids->>'plan' = $1`, [
      plan.id,
    ])
    assert.equal(told.length, 1)
  }))

test('what waits for its hour is stopped too, after the plan itself is done', () =>
  world({}, async (desk, { ana }) => {
    desk.clock.set('2024-08-19T22:30:00+02:00')
    const { body: plan } = await desk.rest(ana, '', { calls: [everybody] })
    assert.match(plan.calls[0]?.sendAt ?? '', /^2024-08-20T09:00/)
    await desk.rest(ana, `/${plan.id}/approve`, { recipients: plan.recipients })
    await desk.app.settle()
    const { body: done } = await desk.rest(ana, `/${plan.id}`)
    assert.deepEqual([done.state, done.receipt?.scheduled], ['done', plan.recipients])
    const { body: stopped } = await desk.rest(ana, `/${plan.id}/stop`, {})
    assert.equal(stopped.state, 'cancelled')
    assert.equal(
      stopped.receipt?.notSent.find((one) => one.reason === 'plan_stopped')?.count,
      plan.recipients,
    )
    desk.clock.set('2024-08-20T10:00:00+02:00')
    await desk.app.settle()
    assert.equal(await desk.left(), 0)
  }))

test('a process that dies in the middle: another goes on, and nobody is written to twice', async () => {
  const database = await testDatabase()
  const kept = { ...database, close: async () => {} }
  const first = await testApp({ database: kept, config: { handOverWaitMs: 0 } })
  const calls = ['2024-08-22 10:00', '2024-08-22 12:00', '2024-08-22 16:00'].map((fechaHora) => ({
    tool: 'enviarConfirmacionCita' as const,
    args: { paciente: 'Juan García', fechaHora, tipoCita: 'Revisión', canal: 'SMS' },
  }))
  const plan = await first.app.plans.propose(first.principal, [...calls, everybody])
  await first.rows(`update plan set state = 'running', approved_by = 'x' where id = $1`, [plan.id])
  const ports = unasked
  await runPlanStep({ ctx: first.app.ctx, ports })
  // It died when the second call had been made and nothing of it was written on the plan.
  const [row] = await first.rows<{ outcomes: unknown }>('select outcomes from plan where id = $1', [plan.id])
  await runPlanStep({ ctx: first.app.ctx, ports })
  await first.rows(
    `update plan set next_call = 1, outcomes = $2::jsonb, lease_until = now() + interval '10 seconds' where id = $1`,
    [plan.id, JSON.stringify(row?.outcomes)],
  )
  await first.end()

  const second = await testApp({ database: kept })
  await second.app.settle()
  assert.equal((await second.app.plans.view(second.principal, plan.id)).state, 'running')
  await second.rows(`update plan set lease_until = now() - interval '1 second' where id = $1`, [plan.id])
  await second.app.settle()
  const done = await second.app.plans.view(second.principal, plan.id)
  assert.equal(done.state, 'done')
  assert.equal(accounted(done), group(done))
  const twice = await second.rows(
    'select patient_id, subject_id from message group by 1, 2 having count(*) > 1',
  )
  assert.deepEqual(twice, [])
  const sent = await second.rows(`select 1 from message where words = 'appointment_confirmation'`)
  assert.equal(sent.length, 3)
  await second.end()
  await database.close()
})

test('a preview of five thousand is quick, and its counts are those of the run', () =>
  world({ handOverWaitMs: 0 }, async (desk, { ana }) => {
    await morePatients(desk, 5000)
    const started = performance.now()
    const { body: plan } = await desk.rest(ana, '', { calls: [everybody] })
    const ms = performance.now() - started
    assert.ok(ms < 5000, `${ms} ms`)
    assert.ok(group(plan) > 5000)
    assert.ok(plan.calls[0]?.texts.some((one) => one.language === 'ca' && one.count > 500))
    assert.equal(plan.calls[0]?.exclusions.find((one) => one.reason === 'patient_on_hold')?.count, 100)
  }))
