// The frames of e-mails: complete, short, and without a datum of health.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageCodes } from '../words.ts'
import { emailWords } from './index.ts'

test('each language frames a mail in its own words', () => {
  const said = new Map<string, string>()
  for (const code of languageCodes) {
    const { language, why, day: _day, ...words } = emailWords(`${code}-ES`)
    assert.equal(language, code)
    for (const [key, text] of Object.entries({ ...words, why: why('Centro') })) {
      assert.match(text, /^\p{Lu}.{2,100}[\p{L}.]$/u, `${code}.${key}`)
      assert.doesNotMatch(text, /https?:|@|médic|salud mental|cardio/iu, `${code}.${key}`)
      if (!['open', 'cancelled'].includes(key))
        assert.equal(said.get(text) ?? code, code, `${code}.${key} is another language’s`)
      said.set(text, code)
    }
    assert.ok(words.emergency.includes('112'))
    assert.ok(why('Clínica Sol').includes('Clínica Sol'))
    assert.ok(words.subject.length <= 40)
  }
  assert.equal(emailWords(undefined).language, 'es')
  assert.equal(emailWords('de').language, 'es')
})
