// Plans over REST and in the database: who may say yes to what, exactly once, and what a stop still finds.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { everybody, plansWorld, type Desk } from './plans.fixture.ts'

let desk: Desk
let ana: string
let luis: string
before(async () => {
  desk = await plansWorld()
  ana = await desk.key('alertas:preparar', 'alertas:aprobar')
  luis = await desk.key('alertas:preparar', 'alertas:aprobar')
})
after(() => desk.close())

const propose = async (key = ana): Promise<{ id: string; recipients: number }> => {
  const { status, body } = await desk.rest(key, '', { calls: [everybody] })
  assert.equal(status, 201)
  assert.equal(body.state, 'preview')
  assert.equal(body.risk, 'mass')
  assert.deepEqual(body.needs, { typedCount: true, secondPerson: false })
  return { id: body.id, recipients: body.recipients }
}
const challenge = async (id: string, key = ana): Promise<string> => {
  const { status, body } = await desk.rest(key, `/${id}/challenge`, {})
  assert.equal(status, 200)
  return String(body['token'])
}
const altered = (token: string): string => token.slice(0, -2) + (token.endsWith('AA') ? 'BB' : 'AA')

type Case = {
  label: string
  problem: string
  attempt: (plan: {
    id: string
    recipients: number
  }) => Promise<{ status: number; body: Record<string, unknown> }>
}

const refusals: Case[] = [
  {
    label: 'a wrong count',
    problem: 'approval_invalid',
    attempt: async ({ id, recipients }) =>
      desk.rest(ana, `/${id}/approve`, { recipients: recipients - 1, token: await challenge(id) }),
  },
  {
    label: 'no count',
    problem: 'approval_invalid',
    attempt: async ({ id }) => desk.rest(ana, `/${id}/approve`, { token: await challenge(id) }),
  },
  {
    label: 'an altered token',
    problem: 'approval_invalid',
    attempt: async ({ id, recipients }) =>
      desk.rest(ana, `/${id}/approve`, { recipients, token: altered(await challenge(id)) }),
  },
  {
    label: 'no token at all, but something in its place',
    problem: 'approval_invalid',
    attempt: ({ id, recipients }) => desk.rest(ana, `/${id}/approve`, { recipients, token: 'sí' }),
  },
  {
    label: 'the token of another plan with other arguments',
    problem: 'approval_invalid',
    attempt: async ({ id, recipients }) =>
      desk.rest(ana, `/${id}/approve`, { recipients, token: await challenge((await propose()).id) }),
  },
  {
    label: 'the token of another person',
    problem: 'approval_invalid',
    attempt: async ({ id, recipients }) =>
      desk.rest(luis, `/${id}/approve`, { recipients, token: await challenge(id, ana) }),
  },
  {
    label: 'a token of eleven minutes ago',
    problem: 'approval_invalid',
    attempt: async ({ id, recipients }) => {
      const { wall } = desk.clock
      desk.clock.wall = () => wall() - 11 * 60_000
      const token = await challenge(id)
      desk.clock.wall = wall
      return desk.rest(ana, `/${id}/approve`, { recipients, token })
    },
  },
  {
    label: 'arguments changed in the database after the token was made',
    problem: 'approval_invalid',
    attempt: async ({ id, recipients }) => {
      const token = await challenge(id)
      await desk.rows(`update plan set args_hash = 'another' where id = $1`, [id])
      return desk.rest(ana, `/${id}/approve`, { recipients, token })
    },
  },
  {
    label: 'a key that may prepare but not approve',
    problem: 'forbidden',
    attempt: async ({ id, recipients }) =>
      desk.rest(await desk.key('alertas:preparar'), `/${id}/approve`, { recipients }),
  },
  {
    label: 'a plan left for a day',
    problem: 'approval_expired',
    attempt: async ({ id, recipients }) => {
      desk.clock.set('2024-08-20T09:00:01+02:00')
      const answer = await desk.rest(ana, `/${id}/approve`, { recipients })
      await desk.app.settle()
      assert.equal((await desk.rest(ana, `/${id}`)).body.state, 'expired')
      desk.clock.set('2024-08-19T09:00:00+02:00')
      return answer
    },
  },
  {
    label: 'declined first',
    problem: 'approval_invalid',
    attempt: async ({ id, recipients }) => {
      const token = await challenge(id)
      const declined = await desk.rest(ana, `/${id}/stop`, {})
      assert.equal(declined.body.state, 'cancelled')
      assert.equal(declined.body.receipt, null)
      return desk.rest(ana, `/${id}/approve`, { recipients, token })
    },
  },
]
for (const { label, problem, attempt } of refusals) {
  test(`nothing leaves: ${label}`, async () => {
    const plan = await propose()
    const { status, body } = await attempt(plan)
    assert.ok(status === 409 || status === 403, String(status))
    assert.equal(body['code'], problem)
    await desk.app.settle()
    assert.equal(await desk.left(), 0)
    const yes = await desk.rows('select 1 from plan_approval where plan_id = $1', [plan.id])
    assert.equal(yes.length, 0)
  })
}

test('a token is used up by the yes it served, not by an attempt with a wrong count', async () => {
  const plan = await propose()
  const token = await challenge(plan.id)
  assert.equal((await desk.rest(ana, `/${plan.id}/approve`, { recipients: 1, token })).status, 409)
  const approved = await desk.rest(ana, `/${plan.id}/approve`, { recipients: plan.recipients, token })
  assert.equal(approved.status, 200)
  const again = await desk.rest(ana, `/${plan.id}/approve`, { recipients: plan.recipients, token })
  assert.equal(again.body['code'], 'approval_invalid')
  await desk.app.settle()
  const done = await desk.rest(ana, `/${plan.id}`)
  assert.equal(done.body.state, 'done')
  const { sent = 0, scheduled = 0 } = done.body.receipt ?? {}
  // In Canarias it is not nine yet.
  assert.equal(sent + scheduled, plan.recipients)
  assert.equal(await desk.left(), sent)
  assert.equal(done.body.approvals.length, 1)
  const events = await desk.rows<{ type: string }>(
    `select type from event where ids->>'plan' = $1 order by seq`,
    [plan.id],
  )
  assert.deepEqual(
    events.map((one) => one.type),
    ['plan.proposed', 'plan.approved', 'plan.started', 'plan.done'],
  )
})

test('the same alert by another plan of the day reaches nobody twice, and the preview says so', async () => {
  const { body } = await desk.rest(ana, '', { calls: [everybody] })
  const before = await desk.left()
  assert.equal(body.recipients, 0)
  const told = body.calls[0]?.exclusions.find((one) => one.reason === 'already_sent')
  assert.ok((told?.count ?? 0) >= before && before > 0)
  await desk.rest(ana, `/${body.id}/approve`, { recipients: 0 })
  await desk.app.settle()
  assert.equal(await desk.left(), before)
})

test('an Idempotency-Key makes one plan of two proposals, and one yes of two', async () => {
  const wish = { calls: [{ ...everybody, args: { ...everybody.args, alerta: 'Sarampión' } }] }
  const once = { 'idempotency-key': 'proposal-1' }
  const first = await desk.rest(ana, '', wish, once)
  const second = await desk.rest(ana, '', wish, once)
  assert.deepEqual([second.body.id, second.replayed], [first.body.id, true])
  const yes = { 'idempotency-key': 'approval-1' }
  const proof = { recipients: first.body.recipients }
  assert.equal((await desk.rest(ana, `/${first.body.id}/approve`, proof, yes)).status, 200)
  assert.equal((await desk.rest(ana, `/${first.body.id}/approve`, proof, yes)).replayed, true)
})

const strangers: { label: string; scopes: Parameters<Desk['key']>[0][]; sees: boolean }[] = [
  { label: 'who approves alerts', scopes: ['alertas:aprobar'], sees: true },
  { label: 'an administrator', scopes: ['admin'], sees: true },
  { label: 'who sends surveys', scopes: ['nps:enviar'], sees: false },
]
for (const { label, scopes, sees } of strangers) {
  test(`${label} ${sees ? 'sees' : 'does not see'} the plan of another`, async () => {
    const { id } = await propose()
    const key = await desk.key(...scopes)
    assert.equal((await desk.rest(key, `/${id}`)).status, sees ? 200 : 404)
    assert.equal((await desk.rest(key, `/${id}/stop`, {})).status, sees ? 200 : 404)
    const { body } = await desk.rest(key, '')
    assert.equal(
      (body['data'] as { id: string }[]).some((one) => one.id === id),
      sees,
    )
  })
}

const bad: { label: string; calls: unknown; field: string }[] = [
  { label: 'no calls', calls: [], field: 'calls' },
  { label: 'an unknown tool', calls: [{ tool: 'borrarTodo', args: {} }], field: 'calls.0.tool' },
  {
    label: 'a missing argument',
    calls: [{ tool: 'alertaSaludPublica', args: { alerta: 'x' } }],
    field: 'segmento',
  },
  {
    label: 'an unknown segment',
    calls: [{ ...everybody, args: { ...everybody.args, segmento: 'los guapos' } }],
    field: 'segmento',
  },
]
for (const { label, calls, field } of bad) {
  test(`a proposal is refused as its call would be: ${label}`, async () => {
    const { status, body } = await desk.rest(ana, '', { calls })
    assert.equal(status, 400)
    assert.equal(body['field'], field)
  })
}
