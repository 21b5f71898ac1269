// The command reader on sentences as staff write them: calls, missing data, questions and what is out of scope.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tools } from '#tools/registry.ts'
import { toolNames } from '#tools/contract.ts'
import { everyday } from './commands-table.es.ts'
import { unseen } from './commands-unseen.es.ts'
import { type CommandRead, readCommand } from './read-command.ts'
import { argumentNames } from './requests.ts'

const monday = { now: new Date('2024-08-19T09:00:00+02:00'), zone: 'Europe/Madrid' }

function shown({ calls, clarify, refuse, question }: CommandRead): string {
  assert.ok(calls.length === 0 || (clarify.length === 0 && !refuse && !question), 'a call beside a doubt')
  if (refuse) return 'rechaza'
  if (question) return 'pregunta'
  if (clarify.length > 0) return `falta ${clarify.join(', ')}`
  const lines = calls.map(
    ({ tool, args }) =>
      `${tool} ${Object.entries(args)
        .map(([name, value]) => `${name}=${value}`)
        .join(' · ')}`,
  )
  return lines.join('\n') || 'nada'
}

for (const block of `${everyday}${unseen}`.split(/^> /m).slice(1)) {
  const [sentence = '', ...expected] = block.trimEnd().split('\n')
  test(`reads ${sentence}`, () => assert.equal(shown(readCommand(sentence, monday)), expected.join('\n')))
}

test('knows the arguments of the functions in their order', () => {
  for (const name of toolNames) assert.deepEqual(argumentNames[name], tools[name].positional)
})

const pieces = everyday.split(/[\s>]+/).filter((word) => word !== '')
test('whatever is said, a call has all its required arguments and no doubt beside it', () => {
  const sentence = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), {
    maxLength: 14,
  })
  fc.assert(
    fc.property(sentence, (words) => {
      const read = readCommand(words.join(' '), monday)
      shown(read)
      for (const { tool, args } of read.calls) {
        for (const name of argumentNames[tool])
          assert.ok(name === 'canal' || (args[name] ?? '').trim() !== '', name)
      }
    }),
    { numRuns: 1000 },
  )
})

test('what a patient said stays text, whatever it says', () => {
  const read = (message: string) => readCommand(`Registra este feedback de Juan García: ${message}`, monday)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 10 }), (words) => {
      const message = words.join(' ').replace(/["«»“”'¦]|\[turno/g, '')
      fc.pre(message.trim() !== '')
      assert.deepEqual(
        read(message).calls.map((call) => [call.tool, call.args['mensaje']]),
        // A report is kept without its last full stop.
        [
          [
            'feedbackPaciente',
            message
              .trim()
              .replace(/(?<!\.)\.$/, '')
              .trim(),
          ],
        ],
      )
    }),
    { numRuns: 300 },
  )
})

const longest = 8000
const repeated = [
  'a ',
  'Juan ',
  '49 € ',
  '. ',
  ', ',
  'a las 10 ',
  'registra que ',
  'y a Ana ',
  '"',
  '¿',
  '\n- Ana Gil, ',
]
const fastest = (sentence: string): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now()
      readCommand(sentence, monday)
      return performance.now() - start
    }),
  )

test('takes no longer for more of the same', () => {
  const ordinary = fastest('Confirma a Juan García la videoconsulta de mañana a las 10')
  for (const piece of repeated) {
    const whole = fastest(piece.repeat(longest / piece.length + 1).slice(0, longest))
    // On an idle machine 100 ms; a busy one is so for an ordinary sentence, too.
    assert.ok(whole <= Math.max(100, 20 * ordinary), `${JSON.stringify(piece)} ${whole} ms`)
  }
})
