// The chain against all sequences of labels, counted one by one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seeded } from '#evals/fakes/random.ts'
import { chainChances, expectedOf, followSize, mayFollow } from './chain.ts'
import { firstOf, labels } from './labels.ts'

const count = labels.length

/** Every sequence of two or three labels that may follow each other, with its weight. */
function sequences(
  scores: readonly Float32Array[],
  follow: Float32Array,
): { path: number[]; weight: number }[] {
  let all = [{ path: [] as number[], weight: 1 }]
  for (const own of scores)
    all = all.flatMap(({ path, weight }) =>
      labels.flatMap((_, next) => {
        const before = path.at(-1) ?? count
        if (!mayFollow[before]?.[next]) return []
        const score = (own[next] ?? 0) + (follow[before * count + next] ?? 0)
        return [{ path: [...path, next], weight: weight * Math.exp(score) }]
      }),
    )
  return all
}

for (const [seed, length] of [
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 3],
] as const)
  test(`chances of ${length} words are those of all sequences (seed ${seed})`, () => {
    const random = seeded(seed)
    const numbers = (size: number): Float32Array =>
      Float32Array.from({ length: size }, () => random() * 6 - 3)
    const scores = Array.from({ length }, () => numbers(count))
    const follow = numbers(followSize)
    const all = sequences(scores, follow)
    const total = all.reduce((sum, { weight }) => sum + weight, 0)
    const shareOf = (isOne: (path: readonly number[]) => boolean): number =>
      all.reduce((sum, { path, weight }) => sum + (isOne(path) ? weight : 0), 0) / total
    const close = (one: number | undefined, other: number): void =>
      assert.ok(Math.abs((one ?? NaN) - other) < 1e-5, `${one} ${other}`)
    chainChances(scores, follow).forEach((chances, t) =>
      chances.forEach((chance, label) =>
        close(
          chance,
          shareOf((path) => path[t] === label),
        ),
      ),
    )
    const { free } = expectedOf(scores, follow, [])
    const first = firstOf('paciente')
    const pairs = (path: readonly number[]): number =>
      path.filter((label, t) => label === first + 1 && path[t - 1] === first).length
    close(
      free.pairs[first * count + first + 1],
      all.reduce((sum, { path, weight }) => sum + pairs(path) * weight, 0) / total,
    )
  })

test('of what is allowed nothing else is wanted', () => {
  const scores = Array.from({ length: 3 }, () => new Float32Array(count))
  const [none, first] = [0, firstOf('motivo')]
  const { wanted } = expectedOf(scores, new Float32Array(followSize), [
    new Set([none]),
    new Set([first]),
    undefined,
  ])
  assert.equal(wanted.chances[0]?.[none], 1)
  assert.equal(wanted.chances[1]?.[first], 1)
  const last = wanted.chances[2] ?? assert.fail()
  assert.ok(Math.abs(last.reduce((sum, one) => sum + one, 0) - 1) < 1e-6)
  assert.equal(last[firstOf('alerta') + 1], 0, 'what follows another part begins nothing')
})
