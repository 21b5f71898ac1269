// A new phone counts only after the code that went there has come back.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { TestApp } from '#evals/test-app.ts'
import { answers, last, queuesOf, story } from '../story.fixture.ts'

const fresh = '+34611223344'
const points = `select channel, value, status, verified_at is not null as verified from contact_point
  where patient_id = (select id from patient where external_id = 'juan-garcia') and kind = 'phone' and status = 'active' order by channel`

const codeSent = async (app: TestApp): Promise<string> =>
  /\b(\d{6})\b/.exec((await app.device('sms', fresh)).at(-1) ?? '')?.[1] ?? ''

test('a new phone: nothing changes before its code, a wrong one changes nothing, the right one replaces the old number', () =>
  story(async (app, juan) => {
    const before = await app.rows(points)
    await app.write(juan, 'he cambiado de número, mi nuevo teléfono es el 611 22 33 44')
    assert.deepEqual(await answers(app), ['contact_code', 'contact_code_sent'].sort())
    assert.deepEqual(await app.rows(points), before)
    const code = await codeSent(app)
    assert.match(code, /^\d{6}$/)
    assert.ok(!(await last(app, juan)).includes(code), 'the code is read there alone')
    await app.write(juan, code === '000000' ? '111111' : '000000')
    assert.equal((await answers(app)).at(-1), 'contact_code_wrong')
    assert.deepEqual(await app.rows(points), before)
    await app.write(juan, `es el ${code}`)
    assert.equal((await answers(app)).at(-1), 'contact_verified')
    assert.deepEqual(await app.rows(points), [
      { channel: 'sms', value: fresh, status: 'active', verified: true },
      { channel: 'whatsapp', value: fresh, status: 'active', verified: true },
    ])
    assert.deepEqual(await queuesOf(app), [])
  }))

test('three wrong codes: a person sees to it', () =>
  story(async (app, juan) => {
    const before = await app.rows(points)
    await app.write(juan, 'mi nuevo teléfono es el 611 22 33 44')
    const code = await codeSent(app)
    for (const wrong of ['101010', '202020', '303030'].map((one) => (one === code ? '404040' : one)))
      await app.write(juan, wrong)
    assert.deepEqual(await queuesOf(app), ['support'])
    await app.write(juan, code)
    assert.deepEqual(await app.rows(points), before)
  }))

test('a code is worth nothing after ten minutes', () =>
  story(async (app, juan) => {
    const before = await app.rows(points)
    await app.write(juan, 'mi nuevo teléfono es el 611 22 33 44')
    const code = await codeSent(app)
    app.clock.set('2024-08-19T09:11:00+02:00')
    await app.write(juan, code)
    assert.deepEqual(await app.rows(points), before)
  }))
