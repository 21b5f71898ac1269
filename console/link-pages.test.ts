// Pages behind links: complete, escaped, without script or style inside, and with the right buttons.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LinkPageWords } from '#prompts/words.ts'
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

const plan = {
  count: 41230,
  understood: 'Pacientes de 65 años o más',
  text: 'Nueva campaña <b>',
  expiresAt: new Date('2026-08-19T08:50:00Z'),
}

test('approval: count in words of the reader, the text as it reads, local expiry, a typed count', () => {
  const page = approvalPage(plan)
  assert.match(page, /41\.230 destinatarios/)
  assert.match(page, /Nueva campaña &lt;b&gt;/)
  assert.match(page, /19\/08\/2026 10:50/)
  assert.match(page, /name="recipients" inputmode="numeric"/)
  assert.doesNotMatch(page, /value="41\.?230"/)
  assert.doesNotMatch(page, /name="key"/)
})

test('approval: asks for a key only where told, and shows why it was refused', () => {
  const page = approvalPage({ ...plan, needsKey: true, error: 'No coincide <x>' })
  assert.match(page, /name="key" type="password"/)
  assert.match(page, /role="alert">No coincide &lt;x&gt;</)
})

for (const state of ['done', 'expired'] as const) {
  test(`approval: no form when ${state}`, () => {
    assert.doesNotMatch(approvalPage({ ...plan, state }), /<form|name="recipients"/)
  })
}
