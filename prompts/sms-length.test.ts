// How many SMS segments each text takes: GSM-7 where its letters allow it, UCS-2 where one does not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alerts } from './alerts/index.ts'
import { messageKeys, render, wording } from './index.ts'
import { sampleSlots } from './sample-slots.ts'
import { languageCodes } from './words.ts'
import type { MessageKey, MessageSlots } from './words.ts'

const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const extended = new Set('^{}\\[~]|€\f')

function segments(text: string): number {
  const letters = [...text]
  if (!letters.every((letter) => basic.has(letter) || extended.has(letter))) {
    return text.length <= 70 ? 1 : Math.ceil(text.length / 67)
  }
  const septets = letters.length + letters.filter((letter) => extended.has(letter)).length
  return septets <= 160 ? 1 : Math.ceil(septets / 153)
}

test('segments are counted as a network counts them', () => {
  const cases: [text: string, expected: number][] = [
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['€'.repeat(81), 2],
    ['ñ¿é'.repeat(20), 1],
    [`${'a'.repeat(69)}ó`, 1],
    [`${'a'.repeat(70)}ó`, 2],
    [`${'a'.repeat(134)}ó`, 3],
  ]
  for (const [text, expected] of cases) assert.equal(segments(text), expected, `${text.length} letters`)
})

/** The same slots without a letter of the caller's that forces UCS-2: what is left is our own wording. */
const plain = {
  medication_reminder: { reason: 'Sintrom' },
  checkup_reminder: { reason: 'Control' },
  nps_survey: { specialty: 'Digestivo' },
}
const plainSlots = <K extends MessageKey>(key: K): MessageSlots[K] => ({
  ...sampleSlots[key],
  ...(key in plain ? plain[key as keyof typeof plain] : {}),
})

/** Texts that keep letters of their own outside GSM-7. */
const twoSegments: readonly string[] = ['health_alert', 'ca wrong_recipient_ask']
/** Portuguese cannot say "no" or any word in -ção without one. */
const beyondGsm: readonly string[] = ['pt']

for (const language of languageCodes) {
  for (const key of messageKeys) {
    test(`${language} ${key}: one SMS in our own words, two with an accented name`, () => {
      const ours = wording(render(language, key, plainSlots(key)), { channel: 'sms' })
      const theirs = wording(render(language, key, sampleSlots[key]), { channel: 'sms' })
      const excused =
        beyondGsm.includes(language) ||
        twoSegments.includes(key) ||
        twoSegments.includes(`${language} ${key}`)
      assert.ok(segments(ours) <= (excused ? 2 : 1), `${segments(ours)} segments: ${ours}`)
      assert.ok(segments(theirs) <= 2, `${segments(theirs)} segments: ${theirs}`)
    })
  }
}

test('an alert by SMS stays within five segments in every language', () => {
  const { link } = sampleSlots.health_alert
  for (const alert of alerts) {
    for (const language of languageCodes) {
      const text = wording(render(language, 'health_alert', { alert: alert.texts[language], link }), {
        channel: 'sms',
      })
      assert.ok(segments(text) <= 5, `${alert.id} ${language}: ${segments(text)}`)
    }
  }
})
