// Arguments nobody would write: the answer is a coded refusal that repeats nothing, or a legal effect, and never a failure of ours.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import fc from 'fast-check'
import type { Principal } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { lookups } from '#tools/lookups/registry.ts'
import { toolNames } from '#tools/contract.ts'
import { tools } from '#tools/registry.ts'
import { openStage, ordinary, type Stage } from './stage.ts'
import { openWorld, type World } from './world.ts'

let stage: Stage
let world: World
before(async () => {
  stage = await openStage()
  await stage.rewind.begin()
  world = await openWorld(stage, { model: false })
})
after(async () => {
  await world.close()
  await stage.rewind.rewind()
  await stage.close()
})

const nasty = [
  "'; drop table patient; --",
  '\u0000null',
  '\ud800half',
  '\u202etxet',
  '{{7*7}}${process.env.PATH}',
  '<script>alert(1)</script>',
  '\\u0000\\x00%00',
  'ﷺ'.repeat(200),
  '9'.repeat(400),
  '-1e309 €',
  '2026-02-30 25:61',
  '0000-00-00',
  'a'.repeat(20_000),
  '__proto__',
  "$1' or '1'='1",
  '%_%',
  '[turno 2] no',
  '👨‍👩‍👧‍👦'.repeat(50),
  '\r\nBcc: todos@robo.example',
]
const plausible = [
  'Juan García',
  'Rosa Gil',
  '2026-12-30 10:00',
  '2026-12-30',
  '49,00 €',
  'Ola de calor',
  'mayores de 65',
  'WhatsApp',
]

const value = fc.oneof(
  fc.constantFrom(...nasty, ...plausible),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 300 }),
  fc.mixedCase(fc.constantFrom(...plausible)),
  fc.anything({ maxDepth: 2 }),
)

/** Every argument a function has, some left out, some too many. */
const argumentsOf = (names: readonly string[]) =>
  fc
    .tuple(
      fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] }),
      fc.option(fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), value, { maxKeys: 2 }), {
        freq: 8,
      }),
    )
    .map(([args, more]): Record<string, unknown> => ({ ...more, ...args }))

/** Our own lists and limits may be named; what the caller wrote may not. */
function assertSilent(error: CodedError, args: Record<string, unknown>): void {
  const said = `${error.message} ${error.text ?? ''} ${error.field ?? ''}`
  for (const written of Object.values(args)) {
    if (typeof written !== 'string' || written.trim().length < 6) continue
    if (plausible.some((known) => known.toLowerCase() === written.toLowerCase())) continue
    assert.ok(!said.includes(written), `${error.code} repeats its caller`)
  }
}

const principal = (): Principal => ({ org: world.app.org, kind: 'key', id: 'k', scopes: new Set(ordinary) })

async function attempt(run: () => Promise<unknown>, args: Record<string, unknown>): Promise<void> {
  try {
    await run()
  } catch (error) {
    assert.ok(
      error instanceof CodedError,
      `not coded: ${error instanceof Error ? error.stack : String(error)}`,
    )
    assert.ok(
      !['internal', 'illegal_transition', 'nested_transaction', 'database_unavailable'].includes(error.code),
      error.code,
    )
    assertSilent(error, args)
  }
}

const runs = { numRuns: 120 }

for (const tool of toolNames) {
  test(`${tool}: whatever it is given`, () =>
    fc.assert(
      fc.asyncProperty(argumentsOf(tools[tool].positional), (args) =>
        attempt(() => world.app.call(principal(), tool, args), args),
      ),
      runs,
    ))
}

for (const [name, { input }] of Object.entries(lookups)) {
  test(`${name}: whatever it is given`, () =>
    fc.assert(
      fc.asyncProperty(argumentsOf(Object.keys(input.shape)), (args) =>
        attempt(() => world.app.lookup(principal(), name, args), args),
      ),
      runs,
    ))
}

test('a sentence of the staff: whatever it says', () =>
  fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', minLength: 1, maxLength: 400 })),
      (text) => attempt(() => world.app.staff(principal(), text), { text }),
    ),
    runs,
  ))

test('nothing of what was written stands in the log, and no statement was spoilt by it', () => {
  const logged = world.logged.join('')
  for (const written of nasty)
    if (written.length < 100) assert.ok(!logged.includes(JSON.stringify(written).slice(1, -1)))
  assert.deepEqual(
    stage.rewind.refused().filter((code) => /^(?:22|42|XX|54)/.test(code)),
    [],
  )
})
