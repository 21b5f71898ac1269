// Pages behind links: complete, escaped, without script or style inside, and with the right buttons.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LinkPageWords } from '#prompts/words.ts'
import type { PlanView } from '#tools/plan-contract.ts'
import { approvalPage, linkPage, linkPageKinds } from './link-pages.ts'
import type { LinkPageKind } from './link-pages.ts'

const hostile = '"><script>alert(1)</script>'

const wordKeys = [
  'confirmTitle',
  'confirmButton',
  'rescheduleButton',
  'cancelButton',
  'unsubscribeTitle',
  'unsubscribeText',
  'unsubscribeButton',
  'requestTitle',
  'requestText',
  'requestButton',
  'videoTitle',
  'videoText',
  'payTitle',
  'payText',
  'payButton',
  'surveyTitle',
  'surveyText',
  'surveyButton',
  'doneTitle',
  'doneText',
  'expiredTitle',
  'expiredText',
  'emergencyNote',
] as const

const wordsOf = (word: (key: (typeof wordKeys)[number]) => string): LinkPageWords => {
  const filled = Object.fromEntries(wordKeys.map((key) => [key, word(key)]))
  return { ...(filled as Record<(typeof wordKeys)[number], string>), lang: 'ca' }
}
const words = wordsOf((key) => `[${key}]`)

const occurrences = (page: string, part: string): number => page.split(part).length - 1

const asked: { kind: LinkPageKind; shown: string[]; choices: string[] }[] = [
  { kind: 'confirm', shown: ['confirmTitle', 'confirmButton'], choices: ['confirm'] },
  {
    kind: 'manage',
    shown: ['confirmTitle', 'confirmButton', 'rescheduleButton', 'cancelButton'],
    choices: ['confirm', 'reschedule', 'cancel'],
  },
  { kind: 'video', shown: ['videoTitle', 'videoText'], choices: [] },
  { kind: 'pay', shown: ['payTitle', 'payText', 'payButton'], choices: ['pay'] },
  { kind: 'request', shown: ['requestTitle', 'requestText', 'requestButton'], choices: ['request'] },
  {
    kind: 'unsubscribe',
    shown: ['unsubscribeTitle', 'unsubscribeText', 'unsubscribeButton'],
    choices: ['unsubscribe'],
  },
  { kind: 'survey', shown: ['surveyTitle', 'surveyText', 'surveyButton'], choices: ['survey'] },
]

test('every kind is in the table', () => {
  assert.deepEqual(
    asked.map(({ kind }) => kind),
    [...linkPageKinds],
  )
})

for (const { kind, shown, choices } of asked) {
  test(`${kind}: says its words, posts its choices, in the language of its words`, () => {
    const page = linkPage({ kind, words, state: 'ask', details: '21 d’agost, 10:00h' })
    for (const key of [...shown, 'emergencyNote']) assert.ok(page.includes(`[${key}]`), key)
    const posted = [...page.matchAll(/name="choice" value="(\w+)"/g)].map((found) => found[1])
    assert.deepEqual(posted, choices)
    assert.equal(occurrences(page, '<form method="post">'), choices.length > 0 ? 1 : 0)
    assert.match(page, /<html lang="ca">/)
    assert.match(page, /21 d’agost, 10:00h/)
    assert.match(page, /<meta name="robots" content="noindex">/)
    assert.match(page, /<meta name="referrer" content="same-origin">/)
    assert.doesNotMatch(page, /<script|<style|\sstyle=|\son\w+=/)
  })

  for (const state of ['done', 'expired'] as const) {
    test(`${kind}: nothing to press when ${state}`, () => {
      const page = linkPage({ kind, words, state })
      assert.ok(page.includes(`[${state}Title]`) && page.includes(`[${state}Text]`))
      assert.doesNotMatch(page, /<form|<button/)
    })
  }

  test(`${kind}: hostile words, details and action stay text`, () => {
    const page = linkPage({
      kind,
      words: wordsOf(() => hostile),
      state: 'ask',
      details: hostile,
      action: hostile,
    })
    assert.doesNotMatch(page, /<script/)
    assert.doesNotMatch(page, /action="">/)
  })
}

test('a survey offers one to ten, once each, and none is chosen before', () => {
  const page = linkPage({ kind: 'survey', words, state: 'ask' })
  const scores = [...page.matchAll(/name="score" value="(\d+)"/g)].map((found) => Number(found[1]))
  assert.deepEqual(scores, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  assert.doesNotMatch(page, /checked/)
})

const call = {
  tool: 'alertaSaludPublica',
  args: {},
  who: 'Pacientes de 65 años o más',
  recipients: 41230,
  channels: [{ channel: 'sms' as const, count: 41230 }],
  text: 'Nueva campaña <b>',
  texts: [{ language: 'es', text: 'Nueva campaña <b>', count: 41230 }],
  exclusions: [{ reason: 'no_consent', text: 'No consta el consentimiento.', count: 1200 }],
  segments: 82460,
  costCents: 371070,
  sendAt: null,
}
const view: PlanView = {
  id: 'p1',
  state: 'preview',
  risk: 'mass',
  needs: { typedCount: true, secondPerson: true },
  recipients: 41230,
  calls: [call],
  createdBy: 'local',
  createdAt: '2026-08-18T10:50:00+02:00',
  expiresAt: '2026-08-19T10:50:00+02:00',
  undoUntil: null,
  approvals: [],
  progress: { done: 0, total: 41230 },
  receipt: null,
  url: 'http://127.0.0.1:8080/aprobar/p1',
  text: 'Pendiente de aprobación: 41.230 destinatarios.',
}
const receipt = {
  sent: 100,
  scheduled: 0,
  pending: 0,
  notSent: [{ reason: 'plan_stopped', text: 'Una persona ha parado el envío.', count: 41130 }],
  segments: 200,
  costCents: 900,
}
const plan = { view, nameOf: (actor: string) => (actor === 'local' ? 'Esta máquina' : actor) }

test('a plan: count in words of the reader, the text as it reads, who is left out, cost, local expiry, a typed count', () => {
  const page = approvalPage({ ...plan, token: 'un-token' })
  assert.match(page, /41\.230 destinatarios/)
  assert.match(page, /Nueva campaña &lt;b&gt;/)
  assert.match(page, /1\.200: No consta el consentimiento/)
  assert.match(page, /82\.460 segmentos de SMS, 3\.710,70/)
  assert.match(page, /19\/08\/2026 10:50/)
  assert.match(page, /Esta máquina/)
  assert.match(page, /name="recipients" inputmode="numeric"/)
  assert.match(page, /type="hidden" name="token" value="un-token"/)
  assert.doesNotMatch(page, /value="41\.?230"/)
  assert.doesNotMatch(page, /name="key"/)
})

test('a plan that waits for a second person asks for a key, and shows why it was refused', () => {
  const approvals = [{ by: 'local', at: '2026-08-18T10:55:00+02:00' }]
  const page = approvalPage({
    ...plan,
    view: { ...view, state: 'second_person', approvals },
    error: 'No coincide <x>',
  })
  assert.match(page, /name="key" type="password"/)
  assert.match(page, /role="alert">No coincide &lt;x&gt;</)
  assert.match(page, /Esta máquina \(18\/08\/2026 10:55\)/)
})

const standing: { state: PlanView['state']; stop: RegExp | null; live: boolean }[] = [
  { state: 'preview', stop: /No enviar/, live: false },
  { state: 'approved', stop: /Deshacer/, live: true },
  { state: 'running', stop: /Parar/, live: true },
  { state: 'done', stop: null, live: false },
  { state: 'cancelled', stop: null, live: false },
  { state: 'expired', stop: null, live: false },
]
for (const { state, stop, live } of standing) {
  test(`a plan that is ${state}: ${stop ? 'can be stopped' : 'has no form'}`, () => {
    const began = state === 'done' || state === 'running' || state === 'cancelled'
    const page = approvalPage({ ...plan, view: { ...view, state, receipt: began ? receipt : null } })
    if (stop) assert.match(page, stop)
    else assert.doesNotMatch(page, /<form/)
    assert.equal(page.includes('name="recipients"'), state === 'preview')
    assert.equal(page.includes('plan-page.js'), live)
    assert.equal(page.includes('Una persona ha parado el envío.'), began)
  })
}
