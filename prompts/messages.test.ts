// Every message of every language: complete, safe, discreet, and in its own tongue.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bookFor, books, isMessageKey, languageOf, messageKeys, render, wording } from './index.ts'
import { sampleSlots } from './sample-slots.ts'
import { buttonIds, languageCodes } from './words.ts'
import type { LanguageCode, MessageKey, Words } from './words.ts'

const said = (language: LanguageCode, key: MessageKey): Words => render(language, key, sampleSlots[key])
const wordings = ({ text, short, discreet, subject }: Words): string[] =>
  [text, short, discreet, subject].filter((wording) => wording !== undefined)
const readable = (words: Words): string[] => [
  ...wordings(words),
  ...(words.buttons ?? []).map(({ label }) => label),
]
const bodies = ({ text, short, discreet }: Words): string[] =>
  [text, short, discreet].filter((wording) => wording !== undefined)

/** What must not be read over a shoulder, as the samples and their translations write it. */
const secrets =
  /cardiolog|cardiolox|kardiolog|videocons|bideokons|video cons|medicaci|botikak|medication|revisi|check-up|azterketa|49[.,]00/iu

/** Words that betray another language; names, PERSONA, ALTA and BAJA are the same in all. */
const foreign: Readonly<Record<Exclude<LanguageCode, 'es'>, RegExp>> = {
  ca: /(?<!\p{L})(y|el día|gracias|llama|mensaje|mensajes|usted|cuando|pero|hoy|está|con|para|tienes|quieres|puedes|nuestro|responde|escribe|ñ)(?!\p{L})|ñ|ción/iu,
  gl: /(?<!\p{L})(el|los|las|y|gracias|llama|mensaje|mensajes|usted|cuando|hoy|hay|tienes|quieres|puedes|nuestro|es|muy|ya)(?!\p{L})|dad\b/iu,
  eu: /(?<!\p{L})(el|la|los|de|del|que|y|gracias|llama|mensaje|para|por|con|cita|hoy|está)(?!\p{L})|[ñáéíóú]/iu,
  fr: /(?<!\p{L})(el|los|las|del|y|gracias|llama|mensaje|por|con|cita|hoy|está|usted|nuestro)(?!\p{L})|[ñáíóúãõ]/iu,
  pt: /(?<!\p{L})(el|los|las|del|y|gracias|llama|mensaje|cita|hoy|usted|nuestro|tu|cuando|pero)(?!\p{L})|ñ|ción/iu,
  en: /(?<!\p{L})(el|la|los|de|del|que|y|gracias|llama|mensaje|para|por|con|cita|hoy|está)(?!\p{L})|[ñáéíóú]/iu,
}

test('the shelf holds the seven languages, and their samples every message', () => {
  assert.deepEqual(Object.keys(books).sort(), [...languageCodes].sort())
  assert.deepEqual([...messageKeys].sort(), Object.keys(sampleSlots).sort())
  for (const language of languageCodes) {
    assert.equal(books[language].language, language)
    assert.equal(books[language].linkPage.lang, language)
    assert.deepEqual(Object.keys(books[language]).sort(), Object.keys(books.es).sort())
  }
})

test('a language tag finds its book, anything else the Spanish one', () => {
  const cases = [
    ['ca-ES', 'ca'],
    ['EU', 'eu'],
    ['gl_ES', 'gl'],
    ['en-GB', 'en'],
    ['fr-CA', 'fr'],
    ['pt-BR', 'pt'],
    ['de', 'es'],
    ['', 'es'],
    [null, 'es'],
    [undefined, 'es'],
  ] as const
  for (const [tag, code] of cases) {
    assert.equal(languageOf(tag), code)
    assert.equal(bookFor(tag).language, code)
  }
  assert.deepEqual(['nps_survey', 'day', 'linkPage', 'pushPage', 'toString', ''].map(isMessageKey), [
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})

for (const language of languageCodes) {
  for (const key of messageKeys) {
    test(`${language} ${key}: nothing empty, no hole, buttons fit, links only from slots`, () => {
      const words = said(language, key)
      for (const wording of readable(words)) {
        assert.ok(wording.trim().length > 1, 'empty wording')
        assert.doesNotMatch(wording, /undefined|null|NaN|\[object|\$\{|\s{2,}|\s[.,]|\.\./u)
      }
      const slots: Readonly<Record<string, unknown>> = sampleSlots[key]
      const link = typeof slots['link'] === 'string' ? slots['link'] : undefined
      for (const body of bodies(words)) {
        const own = link === undefined ? body : body.replace(link, '')
        assert.doesNotMatch(own, /https?:|www\.|[a-z]\.[a-z]{2,}\//iu)
      }
      for (const { id, label } of words.buttons ?? []) {
        assert.ok(buttonIds.includes(id))
        assert.ok([...label].length <= 20, `button too long: ${label}`)
      }
      assert.ok((words.buttons ?? []).length <= 3, 'WhatsApp shows three quick replies')
    })

    test(`${language} ${key}: nothing of health where a stranger reads`, () => {
      const words = said(language, key)
      assert.ok(words.subject, 'e-mail needs a subject')
      assert.doesNotMatch(words.subject, secrets)
      if (secrets.test(words.text)) {
        assert.ok(words.discreet, 'a discreet wording is missing')
        assert.doesNotMatch(words.discreet, secrets)
      }
    })

    if (language !== 'es') {
      test(`${language} ${key}: speaks its own language`, () => {
        if (key === 'health_alert') {
          return assert.notEqual(said(language, key).subject, said('es', key).subject)
        }
        assert.notEqual(said(language, key).text, said('es', key).text)
        for (const wording of readable(said(language, key))) {
          assert.doesNotMatch(wording.replace(/https:\S+|8:00-20:00|Centro Demo/gu, ''), foreign[language])
        }
      })
    }
  }

  test(`${language} link pages: every word there, in its own language, 112 at the foot`, () => {
    const { lang, ...words } = books[language].linkPage
    assert.equal(lang, language)
    for (const [name, text] of Object.entries(words)) {
      assert.ok(text.trim().length > 1, name)
      if (language !== 'es') assert.doesNotMatch(text, foreign[language], name)
    }
    assert.match(words.emergencyNote, /112/)
  })

  test(`${language} push page: every word there, in its own language, no number to dial and no link`, () => {
    const { lang, ...words } = books[language].pushPage
    assert.equal(lang, language)
    for (const [name, text] of Object.entries(words)) {
      assert.ok(text.trim().length > 1, name)
      assert.doesNotMatch(text, /\d{3}|https?:/u, name)
      if (language !== 'es') assert.doesNotMatch(text, foreign[language], name)
    }
    assert.equal(new Set(Object.values(words)).size, Object.keys(words).length, 'no two say the same')
  })

  test(`${language} danger: the numbers are in every wording and nothing told is repeated`, () => {
    const dangers = [
      { words: books[language].danger_emergency({}), numbers: ['112'] },
      { words: books[language].danger_self_harm({ personCalls: false }), numbers: ['024', '112'] },
      { words: books[language].danger_self_harm({ personCalls: true }), numbers: ['024', '112'] },
      { words: books[language].danger_violence({}), numbers: ['016', '112'] },
    ]
    for (const { words, numbers } of dangers) {
      for (const body of bodies(words)) {
        for (const number of numbers) assert.ok(body.includes(number), `${number} missing: ${body}`)
        const dialled = [...body.matchAll(/(?<!\d)\d{3,}/gu)].map(([digits]) => digits)
        assert.deepEqual([...new Set(dialled)].sort(), [...numbers].sort())
      }
      assert.equal(words.buttons, undefined)
    }
    const calm = books[language].danger_violence({})
    assert.doesNotMatch(readable(calm).join(' '), /violen|maltrat|abus|agres|golp|eras[oa]|indark/iu)
    assert.ok(calm.text.length <= 160, 'short on purpose')
    const one = books[language].danger_self_harm({ personCalls: true })
    const two = books[language].danger_self_harm({ personCalls: false })
    for (const wording of ['text', 'short', 'discreet'] as const) assert.notEqual(one[wording], two[wording])
    assert.match(books[language].clinical_ack({ outOfHours: false }).text, /112/)
    assert.match(books[language].media_unreadable({ media: 'other' }).text, /112/)
  })

  test(`${language} a guardian reads about the minor`, () => {
    const to = { given: 'Marta', about: 'Hugo' }
    const { when, link, kind } = sampleSlots.appointment_confirmation
    const four = [
      books[language].appointment_confirmation({ to, kind, when, link }),
      books[language].appointment_reminder({ to, reason: kind }),
      books[language].medication_reminder({ to, reason: 'Toma de medicación' }),
      books[language].checkup_reminder({ to, reason: 'Revisión anual' }),
    ]
    for (const words of four) for (const body of bodies(words)) assert.match(body, /Marta.*Hugo/su)
    assert.equal(books[language].appointment_reminder({ to, reason: kind }).buttons, undefined)
  })

  test(`${language} opt-out: what stopped, what goes on elsewhere, how to come back`, () => {
    const book = books[language]
    const all = book.opt_out_done({ elsewhere: [] })
    const one = book.opt_out_done({ channel: 'sms', purpose: 'survey', elsewhere: ['whatsapp', 'email'] })
    for (const body of [...bodies(all), ...bodies(one)]) assert.match(body, /ALTA/)
    for (const body of bodies(one)) assert.match(body, /SMS.*WhatsApp.*email/su)
    assert.doesNotMatch(all.text, /WhatsApp|SMS|email/)
    const kinds = ['care', 'billing', 'survey', 'prevention', 'commercial'] as const
    assert.equal(
      new Set(kinds.map((purpose) => book.opt_out_done({ purpose, elsewhere: [] }).text)).size,
      kinds.length,
    )
    assert.match(book.opt_in_done({}).text, /BAJA/)
  })

  test(`${language} a wish is echoed as far as it was said`, () => {
    const book = books[language]
    const wished = { year: 2026, month: 8, day: 21, weekday: 5 }
    for (const key of ['reschedule_recorded', 'request_recorded'] as const) {
      for (const body of bodies(book[key]({ wished, hour: '10:30' })))
        assert.match(body, /21.*10 ?[:h] ?30/su)
      assert.doesNotMatch(book[key]({ wished }).text, /\d ?[:h] ?\d/)
      assert.match(book[key]({ hour: '10:30' }).text, /10 ?[:h] ?30/)
      assert.doesNotMatch(book[key]({}).text, /\d/)
    }
    assert.match(book.which_appointment(sampleSlots.which_appointment).text, /21.*28/su)
  })
}

const dates: readonly [
  language: LanguageCode,
  day: number,
  month: number,
  hour: number,
  minute: number,
  expected: RegExp,
][] = [
  ['ca', 21, 8, 10, 0, /per al 21 d'agost a les 10:00 h\./],
  ['ca', 1, 1, 1, 5, /per a l'1 de gener a la 1:05 h\./],
  ['ca', 11, 10, 9, 30, /per a l'11 d'octubre a les 9:30 h\./],
  ['fr', 21, 8, 10, 0, /pour le 21 aout à 10 h\./],
  ['fr', 1, 1, 1, 5, /pour le 1er janvier à 1 h 05\./],
  ['pt', 21, 8, 10, 0, /para 21 de agosto às 10h00\./],
  ['pt', 2, 6, 1, 5, /para 2 de junho à 1h05\./],
  ['gl', 21, 8, 10, 0, /para o 21 de agosto ás 10:00 h\./],
  ['gl', 2, 6, 1, 0, /para o 2 de xuño á 1:00 h\./],
  ['eu', 21, 8, 10, 0, /abuztuaren 21ean, 10:00etan\./],
  ['eu', 11, 1, 16, 30, /urtarrilaren 11n, 16:30ean\./],
  ['eu', 31, 12, 9, 20, /abenduaren 31n, 9:20an\./],
  ['eu', 5, 3, 9, 15, /martxoaren 5ean, 9:15ean\./],
  ['eu', 2, 4, 9, 5, /apirilaren 2an, 9:05ean\./],
  ['en', 1, 2, 9, 5, /for 1 February at 9:05\./],
]

for (const [language, day, month, hour, minute, expected] of dates) {
  test(`${language}: ${day}/${month} ${hour}:${minute} as the language says it`, () => {
    const when = { year: 2026, month, day, weekday: 1, hour, minute }
    const { to, kind, link } = sampleSlots.appointment_confirmation
    assert.match(books[language].appointment_confirmation({ to, kind, when, link }).text, expected)
  })
}

test('a device gets the wording that fits it', () => {
  const words = { text: 'long', short: 'brief', discreet: 'quiet' }
  assert.equal(wording(words, { channel: 'sms' }), 'brief')
  assert.equal(wording(words, { channel: 'email' }), 'long')
  assert.equal(wording(words, { channel: 'push', discreet: true }), 'quiet')
  assert.equal(wording({ text: 'long' }, { channel: 'sms', discreet: true }), 'long')
})
