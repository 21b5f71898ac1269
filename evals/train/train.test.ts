// Training is repeatable, learns, and the loader refuses what the contract does not know.
import assert from 'node:assert/strict'
import test from 'node:test'
import { decodeModel } from '#agent/understand/embedded/model-file.ts'
import { scoreReplies } from '../suites/replies-score.ts'
import { loadExamples, parseExamples } from './examples.ts'
import { foldsOf, groupsOf } from './folds.ts'
import { judge, trustOf } from './judge.ts'
import { prepare } from './prepare.ts'
import { crossValidate, trainFolder, trainModel } from './train.ts'

const examples = loadExamples([trainFolder])

test('the same examples give the same bytes, and what they were is told in them', () => {
  const some = examples.filter((_, i) => i % 60 === 0)
  const model = (): Uint8Array => {
    const prepared = prepare(some)
    return trainModel(prepared, trustOf(prepared, crossValidate(prepared)))
  }
  const bytes = model()
  assert.deepEqual(model(), bytes)
  assert.equal(decodeModel(bytes).trained.examples, some.length)
})

test('a tenth of the examples teaches most of what texts apart from them mean', () => {
  const prepared = prepare(examples.filter((_, i) => i % 10 === 0))
  const scores = crossValidate(prepared)
  const figures = scoreReplies(judge(prepared.reads, scores, trustOf(prepared, scores)))
  assert.ok(figures.intentAccuracy.value > 0.6, String(figures.intentAccuracy.value))
  assert.ok(figures.danger.recall.value > 0.75, String(figures.danger.recall.value))
  assert.ok(figures.languageAccuracy.value > 0.85, String(figures.languageAccuracy.value))
})

test('nearly equal texts stand in one fold, whatever is added', () => {
  const texts = ['no puedo ir el jueves 12', 'No puedo ir el jueves 14!', 'me duele mucho la rodilla']
  const groups = groupsOf(texts)
  assert.equal(groups[0], groups[1])
  assert.notEqual(groups[0], groups[2])
  assert.deepEqual([...foldsOf([...texts, 'hola'], 5)].slice(0, 3), [...foldsOf(texts, 5)])
})

const line = (fields: string): string => fields.replaceAll('|', '\t')
const good = 'es|sms|-|courtesy|none|-|-|-|gracias'
const faulty: readonly (readonly [string, string, RegExp])[] = [
  ['a field too few', 'es|sms|-|courtesy|none|-|-|gracias', /8 fields instead of 9/],
  ['an unknown intent', 'es|sms|-|thanks|none|-|-|-|gracias', /intent "thanks"/],
  ['intents out of order', 'es|sms|-|ask_human+opt_out|none|-|-|-|x', /not in order: opt_out\+ask_human/],
  ['unclear with another', 'es|sms|-|ask_human+unclear|none|-|-|-|x', /unclear stands with another/],
  ['danger without symptom', 'es|sms|-|courtesy|emergency|-|-|-|x', /without report_symptom/],
  ['a severity alone', 'es|sms|-|complaint|none|-|high|-|x', /stand together/],
  ['a score out of range', 'es|sms|nps_survey|survey_answer|none|-|-|11|11', /no integer from 0 to 10/],
  ['an unknown channel', 'es|fax|-|courtesy|none|-|-|-|x', /channel "fax"/],
  ['the same text twice', `${good}\n${good}`, /as line 2/],
]
for (const [what, content, expected] of faulty) {
  test(`${what} is refused, naming file and line`, () => {
    assert.throws(() => parseExamples(line(`# table\n${content}`), 'x/y.tsv'), expected)
    assert.throws(() => parseExamples(line(`# table\n${content}`), 'x/y.tsv'), /x\/y\.tsv:[23]/)
  })
}

test('a good line is read whole', () => {
  const [read] = parseExamples(
    line('gl|email|nps_survey|survey_answer+complaint|none|billing|high|3|un 3\\nmal'),
    'a.tsv',
  )
  assert.deepEqual(
    [read?.intents, read?.nps, read?.category, read?.text, read?.id],
    [['survey_answer', 'complaint'], 3, 'billing', 'un 3\nmal', 'a:1'],
  )
})
