// Every template of every language: what a provider's review asks for, and that it says what the message says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alerts } from '../alerts/index.ts'
import { messageKeys, render } from '../index.ts'
import { sampleSlots } from '../sample-slots.ts'
import { languageCodes } from '../words.ts'
import type { LanguageCode, MessageSlots } from '../words.ts'
import { fill, longestBody, template, templateKeys } from './template.ts'
import { allTemplates, templateFor } from './templates.ts'
import type { TemplateKey } from './template.ts'

const publicUrl = 'https://mensajeria.clinica.example'
const drafts = allTemplates(publicUrl)
const link = sampleSlots.payment_notice.link
const minor = { given: 'Marta', about: 'Hugo' }
const { when, kind } = sampleSlots.appointment_confirmation
const first = { ...when, day: 1, month: 1, hour: 1, minute: 5 }

type Case = { [K in TemplateKey]: { words: K; slots: MessageSlots[K] } }[TemplateKey]
const cases: readonly Case[] = [
  { words: 'appointment_confirmation', slots: sampleSlots.appointment_confirmation },
  { words: 'appointment_confirmation', slots: { to: minor, kind, when: first, link } },
  { words: 'appointment_reminder', slots: sampleSlots.appointment_reminder },
  { words: 'appointment_reminder', slots: { to: minor, reason: 'Ver la herida.', when: first, link } },
  { words: 'appointment_reminder', slots: { to: { given: 'Íñigo' }, reason: 'Cita' } },
  { words: 'appointment_reminder', slots: { to: minor, reason: 'Cita' } },
  { words: 'medication_reminder', slots: sampleSlots.medication_reminder },
  { words: 'medication_reminder', slots: { to: minor, reason: 'Jarabe\ta las 9' } },
  { words: 'checkup_reminder', slots: sampleSlots.checkup_reminder },
  { words: 'checkup_reminder', slots: { to: minor, reason: 'Revisión' } },
  { words: 'nps_survey', slots: sampleSlots.nps_survey },
  { words: 'nps_survey', slots: { specialty: 'Enfermería', visit: first, link } },
  { words: 'nps_survey', slots: { specialty: 'Enfermería', link } },
  { words: 'payment_notice', slots: sampleSlots.payment_notice },
  { words: 'payment_notice', slots: { amount: '1.240,00 €', visit: first, link } },
  { words: 'health_alert', slots: { alert: 'El centro cierra hoy.\nMás aquí:', link } },
]
const alertCases = (language: LanguageCode): Case[] =>
  alerts.map(({ texts }) => ({ words: 'health_alert', slots: { alert: texts[language], link } }))

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim()

for (const draft of drafts) {
  test(`${draft.name} (${draft.language}) is what a review lets through`, () => {
    const places = [...draft.body.matchAll(/\{\{(.*?)\}\}/gu)].map(([, place]) => place)
    assert.deepEqual(
      places,
      draft.samples.map((_, index) => String(index + 1)),
      'contiguous',
    )
    assert.match(draft.name, /^mq_[a-z0-9_]{1,60}$/)
    assert.match(draft.body, /^[\p{L}\d]/u, 'a variable opens it')
    assert.match(draft.body, /[\p{L}\d][^\p{L}\d}]*$/u, 'a variable, with or without its full stop, ends it')
    assert.doesNotMatch(draft.body, /\}\}\s*\{\{/u, 'two variables touch')
    assert.doesNotMatch(draft.body, /https?:|www\.|\n|\t|\s{2}|undefined|null|\$\{/iu)
    // As observed by providers: n variables want 2n + 1 words beside them, or the review finds too little said.
    const words = draft.body.replace(/\{\{\d+\}\}/gu, ' ').match(/[\p{L}\d]+/gu) ?? []
    assert.ok(words.length >= 2 * places.length + 1, `${words.length} words`)
    assert.ok(fill({ body: draft.body, variables: draft.samples }).length <= longestBody)
    assert.ok(draft.buttons.length <= 3)
    for (const label of [...draft.buttons.map((button) => button.label), draft.url?.label ?? 'x'])
      assert.ok([...label].length <= 20, label)
    if (draft.url) {
      assert.equal(draft.url.base, `${publicUrl}/l/`)
      assert.match(draft.url.sample, /^[\w-]+$/)
    }
  })
}

test('names are one per language and registration, and the same in every language', () => {
  const keys = drafts.map(({ name, language }) => `${name} ${language}`)
  assert.equal(new Set(keys).size, keys.length)
  const namesIn = (ending: string, language: string): string[] =>
    drafts
      .filter((draft) => draft.language === language)
      .map(({ name }) => name)
      .filter((name) => (ending === '' ? !/_(gl|eu)$/u.test(name) : name.endsWith(ending)))
      .map((name) => name.slice(0, name.length - ending.length))
      .sort()
  const spanish = namesIn('', 'es')
  assert.equal(spanish.length, 11 + alerts.length)
  for (const [ending, language] of [
    ['', 'ca'],
    ['', 'en'],
    ['_gl', 'es'],
    ['_eu', 'es'],
  ] as const)
    assert.deepEqual(namesIn(ending, language), spanish)
})

test('warnings and the reader’s own affairs are utility, invitations and own texts are marketing', () => {
  const category = (name: string): string | undefined =>
    drafts.find((draft) => draft.name === name && draft.language === 'es')?.category
  const expected = {
    mq_appointment_confirmation: 'utility',
    mq_nps_survey_eu: 'utility',
    mq_health_alert_heat_wave: 'utility',
    mq_health_alert_drinking_water_gl: 'utility',
    mq_health_alert_flu_vaccination: 'marketing',
    mq_health_alert_flu_vaccination_eu: 'marketing',
    mq_health_alert: 'marketing',
  }
  for (const [name, wanted] of Object.entries(expected)) assert.equal(category(name), wanted, name)
})

for (const language of languageCodes) {
  for (const { words, slots } of [...cases, ...alertCases(language)]) {
    test(`${language} ${words}: the template says what the message says (${JSON.stringify(slots).length})`, () => {
      const made = templateFor(language, words, slots)
      assert.ok(made)
      const draft = drafts.find(
        ({ name, language: registered }) => name === made.name && registered === made.language,
      )
      assert.equal(made.body, draft?.body, 'one body for all slots')
      assert.equal(made.variables.length, draft?.samples.length)
      const message = render(language, words, slots)
      assert.equal(made.buttons, (message.buttons ?? []).length > 0)
      assert.equal(draft?.buttons.length, (message.buttons ?? []).length)
      assert.equal(made.url, draft?.url !== undefined)
      const text = tidy(message.text)
      assert.equal(made.url, text.includes(link), 'a link in the text is a button in the template')
      for (const variable of made.variables) {
        assert.ok(text.includes(variable), variable)
        assert.doesNotMatch(variable, /^$|\n|\t|\s{4}|https?:/u)
      }
      const filled = fill(made)
      for (const number of text.replace(link, '').match(/\d+/gu) ?? [])
        assert.ok(filled.includes(number), number)
      const said = new Set(filled.toLowerCase().match(/\p{L}+/gu))
      const meant =
        text
          .replace(link, '')
          .toLowerCase()
          .match(/\p{L}+/gu) ?? []
      const missing = meant.filter((word) => !said.has(word))
      assert.ok(missing.length <= 2, `left out: ${missing.join(' ')}`)
    })
  }

  test(`${language}: no template where none says it`, () => {
    for (const key of messageKeys)
      assert.equal(
        templateFor(language, key, sampleSlots[key]) !== null,
        templateKeys.some((known) => known === key),
        key,
      )
    const unfit: readonly Case[] = [
      { words: 'appointment_confirmation', slots: { to: { given: '' }, kind, when, link } },
      { words: 'appointment_confirmation', slots: { to: { given: ' \n' }, kind, when, link } },
      { words: 'appointment_reminder', slots: { to: minor, reason: 'Cita', when } },
      { words: 'payment_notice', slots: { ...sampleSlots.payment_notice, link: '' } },
      { words: 'health_alert', slots: { alert: 'Muy largo. '.repeat(100), link } },
    ]
    for (const { words, slots } of unfit) assert.equal(templateFor(language, words, slots), null, words)
  })
}

test('body and variables come from one text', () => {
  assert.deepEqual(template('x', 'Ver')`Hola ${' Ana\n  María '}: ${'{{1}}'} y ${'más'}.`, {
    name: 'mq_x',
    body: 'Hola {{1}}: {{2}} y {{3}}.',
    variables: ['Ana María', '{{1}}', 'más'],
    url: 'Ver',
  })
  assert.equal(fill({ body: 'a {{1}} b {{2}} c', variables: ['{{2}}', 'x'] }), 'a {{2}} b x c')
  assert.equal(template('x')`Hola ${''} y adiós`, null)
})
