// What tells whether a number is the score: its neighbours, its place in its sentence and in the text, and the other numbers.
import { group, type FeatureGroup } from '../embedded/features.ts'
import { hashOf } from '../embedded/hash.ts'
import { isEnd, isMark, kindsAt, shapeAt, type Candidate, type Seen } from './seen.ts'

/** A model fits only the features it was trained on: raised with every change of what they are made of. */
export const featureVersion = 1

type Names = string[]

/** Words, pairs of them, and the beginnings of long ones. */
function nearWords(seen: Seen, { at, how }: Candidate): Names {
  const names: Names = []
  const shape = (d: number): string => shapeAt(seen, at + d)
  for (const d of [-4, -3, -2, -1, 1, 2, 3, 4]) {
    names.push(`${d} ${shape(d)}`)
    if (Math.abs(d) <= 2 && shape(d).length > 4) names.push(`${d} p ${shape(d).slice(0, 4)}`)
  }
  names.push(`b-2 ${shape(-2)} ${shape(-1)}`)
  names.push(`b0 ${shape(-1)} ${shape(1)}`)
  names.push(`b1 ${shape(1)} ${shape(2)}`)
  names.push(`t ${shape(-3)} ${shape(-2)} ${shape(-1)}`)
  names.push(`own ${how === 'digits' ? how : seen.tokens[at]}`)
  return names
}

function nearKinds(seen: Seen, { at }: Candidate): Names {
  const names: Names = []
  const kinds = (d: number): readonly string[] => kindsAt(seen, at + d)
  for (const d of [-4, -3, -2, -1, 1, 2, 3, 4]) for (const kind of kinds(d)) names.push(`${d} k ${kind}`)
  for (const [first, second] of [
    [-2, -1],
    [-1, 1],
    [1, 2],
  ] as const)
    for (const a of kinds(first)) for (const b of kinds(second)) names.push(`k${first} ${a} ${b}`)
  return names
}

/** Where the sentence and the clause of a number begin and end. */
type Place = { start: number; end: number; from: number; to: number; first: boolean; last: boolean }

function placeOf({ tokens }: Seen, { at }: Candidate): Place {
  let [start, end] = [at, at + 1]
  while (!isEnd(tokens[start - 1])) start -= 1
  while (!isEnd(tokens[end])) end += 1
  let [from, to] = [at, at + 1]
  while (from > start && tokens[from - 1] !== ',') from -= 1
  while (to < end && tokens[to] !== ',') to += 1
  return { start, end, from, to, first: start === 0, last: tokens.slice(end).every(isMark) }
}

const mostBefore = 12

/** The kinds of words before and behind, up to the end of the sentence and of the clause. */
function saidAround({ kinds }: Seen, { at }: Candidate, { start, end, from, to }: Place): Names {
  const names: Names = []
  const add = (mark: string, first: number, last: number): void => {
    for (let i = first; i < last; i += 1) for (const kind of kinds[i] ?? []) names.push(`${mark} ${kind}`)
  }
  add('s<', Math.max(start, at - mostBefore), at)
  add('s>', at + 1, Math.min(end, at + 1 + mostBefore))
  add('c<', Math.max(from, at - mostBefore), at)
  add('c>', at + 1, Math.min(to, at + 1 + mostBefore))
  return names
}

const article = /^(?:un|una|a|um|uma|el|the|le|o|u|l)$/
/** How far, told roughly. */
const far = (steps: number): number =>
  steps < 4 ? steps : [7, 12, 25].filter((one) => steps >= one).length + 4

function standing({ tokens }: Seen, { at, value, how }: Candidate, place: Place): string[] {
  const { start, end, from, to, first, last } = place
  const given = article.test(tokens[at - 1] ?? '')
  const alone = (size: number): boolean => size === 1 || (size === 2 && given)
  const lone = alone(end - start)
  const sort = /^\d/.test(tokens[at] ?? '') ? 'digits' : 'word'
  const marks = `${isMark(tokens[at - 1])} ${isMark(tokens[at + 1])}`
  return [
    `lone ${lone} ${first} ${last}`,
    `lone ${lone} ${sort}`,
    `clause ${alone(to - from)} ${from === 0} ${last && to === end} ${sort}`,
    `from ${far(at - start)} ${first}`,
    `to ${far(end - at - 1)} ${last}`,
    `clause from ${far(at - from)}`,
    `clause to ${far(to - at - 1)}`,
    `before ${far(at)} ${given}`,
    `behind ${far(tokens.length - at - 1)} ${given}`,
    `marks ${marks} ${sort}`,
    `marks ${marks} ${given} ${first} ${last}`,
    `how ${how} ${marks}`,
    `size ${far(tokens.length)}`,
    `value ${value} ${sort}`,
    `asked ${tokens[end] === '?'} ${lone}`,
  ]
}

const mostApart = 14

/** The nearest other score on one side: what stands between, and what stands around it. */
function rivalOn(seen: Seen, { at }: Candidate, rival: Candidate | undefined): string[] {
  if (!rival) return ['none']
  const [first, last] = rival.at < at ? [rival.at, at] : [at, rival.at]
  const between = seen.shapes.slice(first + 1, last)
  const near = [-2, -1, 1, 2].flatMap((d) => kindsAt(seen, rival.at + d).map((kind) => `${d} ${kind}`))
  const gap = last - first <= 4 ? between.join(' ') : String(far(last - first))
  const linked = last - first <= mostApart ? seen.kinds.slice(first + 1, last).flat() : []
  return [`gap ${gap}`, `apart ${between.some(isEnd)}`, ...near, ...linked.map((kind) => `link ${kind}`)]
}

/** Numbers said in one pattern are shared out: "9 for the care, 4 for the food". */
function mirrors(seen: Seen, own: Candidate, rival: Candidate): string[] {
  const alike = (d: number): string => {
    const shape = shapeAt(seen, own.at + d)
    if (shape === seen.shapes[rival.at + d]) return shape
    const theirs = seen.kinds[rival.at + d] ?? []
    return kindsAt(seen, own.at + d).some((kind) => theirs.includes(kind)) ? 'kind' : ''
  }
  const [ahead, behind] = [alike(-1), alike(1)]
  return [
    ...(ahead ? [`mirror - ${ahead}`] : []),
    ...(behind ? [`mirror + ${behind}`] : []),
    `mirrors ${ahead !== ''} ${behind !== ''}`,
  ]
}

const mostMirrored = 20

function othersSaid(seen: Seen, own: Candidate, lone: string): Names {
  const { tokens, candidates } = seen
  const rivals = candidates.filter(({ value }) => value !== own.value)
  const ends = `${candidates[0] === own} ${candidates.at(-1) === own}`
  const stands = (one: Candidate): boolean => isEnd(tokens[one.at - 1]) && isEnd(tokens[one.at + 1])
  const names: Names = [
    `same ${Math.min(3, candidates.length - rivals.length)}`,
    `others ${Math.min(4, rivals.length)}`,
    `which ${ends}`,
    `which ${ends} ${lone}`,
    `lone else ${rivals.some(stands)}`,
    `lead else ${rivals.some(({ at }) => at <= 1)}`,
    `outside ${Math.min(3, seen.outside.length)}`,
  ]
  for (const at of seen.outside.slice(0, mostMirrored))
    for (const d of [-1, 1]) for (const kind of kindsAt(seen, at + d)) names.push(`outside ${d} ${kind}`)
  const before = rivals.findLast(({ at }) => at < own.at)
  for (const name of rivalOn(seen, own, before)) names.push(`< ${name}`)
  const next = rivals.find(({ at }) => at > own.at)
  for (const name of rivalOn(seen, own, next)) names.push(`> ${name}`)
  for (const rival of rivals)
    if (Math.abs(rival.at - own.at) <= mostMirrored)
      for (const name of mirrors(seen, own, rival)) names.push(`${rival.at < own.at ? '<' : '>'} ${name}`)
  return names
}

const hashed = (seed: number, names: readonly string[], weight: number): FeatureGroup =>
  group(new Set(names.map((name) => hashOf(name, seed))), weight)

/** Features of one of the candidates of a text. */
export function featuresOf(seen: Seen, own: Candidate): FeatureGroup[] {
  const place = placeOf(seen, own)
  const stands = standing(seen, own, place)
  const others = othersSaid(seen, own, `${stands[0]} ${article.test(seen.tokens[own.at - 1] ?? '')}`)
  return [
    hashed(1, nearWords(seen, own), 2),
    hashed(2, nearKinds(seen, own), 2.5),
    hashed(3, saidAround(seen, own, place), 1.5),
    hashed(4, [...stands, ...others], 3),
  ]
}
