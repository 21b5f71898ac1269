// Templates on a real database: kept as worded, used only while approved with exactly those words, registered piece by piece.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { Channel, TemplateState } from '#channels/contract.ts'
import { testDatabase } from '#evals/test-database.ts'
import { allTemplates } from '#prompts/templates/templates.ts'
import { openClock, randomIds } from '../clock.ts'
import type { Ctx } from '../ctx.ts'
import { checkTemplates, registerTemplates } from './register.ts'
import { knownTemplates, type Draft, listTemplates, setTemplateState, syncTemplates } from './templates.ts'

const provider = 'meta'
const urlBase = 'https://mensajeria.clinica.example/l/'
const drafts = allTemplates('https://mensajeria.clinica.example', ['es', 'eu'])

let ctx: Pick<Ctx, 'db' | 'clock' | 'ids'>
before(async () => {
  const db = await testDatabase()
  ctx = { db, clock: await openClock(db), ids: randomIds() }
  for (const org of ['one', 'two'])
    await db
      .system()
      .query(`insert into organization (id, name, zone) values ($1, $1, 'Europe/Madrid')`, [org])
})
beforeEach(() => ctx.db.system().query('delete from template'))
after(() => ctx.db.close())

const draftNamed = (name: string): Draft => {
  const found = drafts.find((draft) => draft.name === name)
  assert.ok(found, name)
  return found
}
const reminder = draftNamed('mq_appointment_reminder')
const survey = draftNamed('mq_nps_survey')

const sync = (drafts: readonly Draft[], org = 'one'): Promise<number> =>
  ctx.db.org(org).tx((tx) => syncTemplates(tx, ctx, org, { provider, drafts }))
const tell = (
  providerId: string,
  state: TemplateState,
  more: { language?: string; code?: string; org?: string; provider?: string } = {},
): Promise<boolean> =>
  ctx.db
    .org(more.org ?? 'one')
    .tx((tx) => setTemplateState(tx, ctx, more.org ?? 'one', { provider, providerId, state, ...more }))
const usable = async (keys: readonly Draft[], base = urlBase): Promise<Record<string, string>> => {
  const found = await knownTemplates(ctx.db.org('one'), 'one', { provider, urlBase: base, keys })
  return Object.fromEntries(
    [...found].flatMap(([key, { providerId, state }]) => (state === 'approved' ? [[key, providerId]] : [])),
  )
}
const stateOf = async (name: string): Promise<[string, string | null] | undefined> => {
  const found = (await listTemplates(ctx.db.org('one'), 'one', { provider })).find((one) => one.name === name)
  return found && [found.state, found.code]
}
const eventsOf = async (name: string): Promise<string[]> =>
  (
    await ctx.db
      .system()
      .query<{ type: string }>(`select type from event where ids ->> 'template' = $1 order by seq`, [name])
  ).map(({ type }) => type)

type Port = NonNullable<Channel['templates']> & { asked: string[] }
/** Takes everything but what its table refuses, and says `state` of all of it. */
const portOf = (refuses: Readonly<Record<string, unknown>> = {}, state: TemplateState = 'approved'): Port => {
  const asked: string[] = []
  return {
    asked,
    register: async (draft) => {
      asked.push(draft.name)
      const error = refuses[draft.name]
      if (error !== undefined) throw error
      return { providerId: `${draft.name}/1` }
    },
    state: async (providerId) => {
      const error = refuses[providerId]
      if (error !== undefined) throw error
      return { state }
    },
  }
}
const coded = (code: string | number): Error => Object.assign(new Error('refused'), { code })

async function everything(port: Port, wanted: readonly Draft[] = drafts): Promise<Map<string, string>> {
  const said = new Map<string, string>()
  let next: string | null | undefined
  while (next !== null) {
    const piece = await registerTemplates(ctx, 'one', {
      provider,
      port,
      drafts: wanted,
      after: next ?? undefined,
    })
    assert.ok(piece.done.length <= 10)
    for (const { name, state, code } of piece.done) said.set(name, code ?? state)
    next = piece.next
  }
  return said
}

test('drafts are kept once, with the organization they are of', async () => {
  assert.equal(await sync(drafts), drafts.length)
  assert.equal(await sync(drafts), 0)
  assert.equal((await listTemplates(ctx.db.org('two'), 'two', { provider })).length, 0)
  assert.equal((await listTemplates(ctx.db.org('one'), 'one', { provider: 'twilio' })).length, 0)
  assert.deepEqual(await usable(drafts), {})
})

test('every draft is registered once, in pieces; then it is asked for until it is approved', async () => {
  const port = portOf()
  const said = await everything(port)
  assert.equal(said.size, drafts.length)
  assert.equal(port.asked.length, drafts.length)
  assert.deepEqual(await usable([reminder]), {}, 'not before it is approved')
  assert.equal((await everything(port)).size, 0, 'nothing is registered twice')

  let next: string | null | undefined
  let checked = 0
  while (next !== null) {
    const piece = await checkTemplates(ctx, 'one', { provider, port, after: next ?? undefined })
    checked += piece.done.length
    next = piece.next
  }
  assert.equal(checked, drafts.length)
  assert.deepEqual(await usable([reminder, survey, reminder]), {
    'mq_appointment_reminder es': 'mq_appointment_reminder/1',
    'mq_nps_survey es': 'mq_nps_survey/1',
  })
  assert.deepEqual(await eventsOf('mq_nps_survey'), ['template.pending', 'template.approved'])
})

test('a refusal is kept with its code and stops nobody else; trying again is possible', async () => {
  const said = await everything(portOf({ mq_nps_survey: coded('2388299'), mq_payment_notice: coded(100) }))
  assert.equal(said.get('mq_nps_survey'), '2388299')
  assert.equal(said.get('mq_payment_notice'), '100')
  assert.equal(said.get('mq_appointment_reminder'), 'pending')
  assert.deepEqual(await stateOf('mq_nps_survey'), ['draft', '2388299'])
  const again = portOf()
  await everything(again)
  assert.deepEqual(again.asked.toSorted(), ['mq_nps_survey', 'mq_payment_notice'])
  assert.deepEqual(await stateOf('mq_nps_survey'), ['pending', null])
})

test('an error that is nobody’s code is not swallowed', async () => {
  const port = portOf({ mq_appointment_confirmation: new TypeError('x is not a function') })
  await assert.rejects(everything(port), TypeError)
  await assert.rejects(
    everything(portOf({ mq_appointment_confirmation: coded('un texto libre') })),
    /refused/,
  )
})

test('what the provider will not say leaves the state as it was', async () => {
  await everything(portOf(), [reminder, survey])
  const piece = await checkTemplates(ctx, 'one', {
    provider,
    port: portOf({ 'mq_nps_survey/1': coded('190') }),
  })
  assert.deepEqual(
    piece.done.map(({ name, state, code }) => [name, state, code]),
    [
      ['mq_appointment_reminder', 'approved', undefined],
      ['mq_nps_survey', 'unknown', '190'],
    ],
  )
  assert.deepEqual(await stateOf('mq_nps_survey'), ['pending', null])
})

test('the provider’s word is heard by id, or by name in a language; twice is once', async () => {
  await everything(portOf(), [reminder, survey])
  assert.equal(await tell('mq_nps_survey/1', 'approved'), true)
  assert.equal(await tell('mq_nps_survey/1', 'approved'), false)
  assert.equal(await tell('mq_nps_survey', 'paused', { language: 'es', code: 'low_quality' }), true)
  assert.deepEqual(await stateOf('mq_nps_survey'), ['paused', 'low_quality'])
  assert.deepEqual(await usable([survey]), {}, 'a paused template opens nothing')
  const others = [
    tell('mq_nps_survey', 'approved'),
    tell('mq_nps_survey', 'approved', { language: 'ca' }),
    tell('mq_nps_survey/1', 'approved', { provider: 'twilio' }),
    tell('mq_nps_survey/1', 'approved', { org: 'two' }),
    tell('somebody_elses', 'approved', { language: 'es' }),
  ]
  for (const other of others) assert.equal(await other, false)
  assert.deepEqual((await eventsOf('mq_nps_survey')).slice(-2), ['template.approved', 'template.paused'])
})

test('a changed body, or a link that leads elsewhere, is not what was approved', async () => {
  await everything(portOf(), [reminder, survey])
  await tell('mq_appointment_reminder/1', 'approved')
  await tell('mq_nps_survey/1', 'approved')
  const changed = { ...survey, body: `${survey.body} Gracias.` }
  assert.deepEqual(await usable([changed]), {}, 'words of a new version under an old approval')
  assert.deepEqual(Object.keys(await usable([reminder, survey], 'https://nueva.example/l/')), [
    'mq_nps_survey es',
  ])
  assert.equal(await sync([changed, reminder]), 1)
  assert.deepEqual(await stateOf('mq_nps_survey'), ['draft', 'body_changed'])
  assert.equal(await tell('mq_nps_survey', 'approved', { language: 'es' }), false, 'the old one’s news')
  assert.deepEqual(await usable([changed, survey]), {})
  assert.deepEqual(Object.keys(await usable([reminder])), ['mq_appointment_reminder es'])
})
