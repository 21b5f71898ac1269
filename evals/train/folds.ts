// Which examples are held out together: texts that are nearly the same never stand on both sides.
import { hashOf } from '#agent/understand/embedded/hash.ts'
import { normalize } from '#agent/understand/normalize.ts'

/** Pieces of four letters of what is left without digits and marks. */
function piecesOf(text: string): Set<number> {
  const plain = normalize(text)
    .replace(/[^\p{L} ]+/gu, ' ')
    .replace(/ +/g, ' ')
  const pieces = new Set<number>()
  for (let i = 0; i + 4 <= Math.max(4, plain.length); i += 1) pieces.add(hashOf(plain.slice(i, i + 4)))
  return pieces
}

const bands = 16
const rowsPerBand = 3

/** Signatures of which nearly equal sets of pieces share at least one (MinHash in bands). */
function signatures(pieces: ReadonlySet<number>): string[] {
  const lowest = Array.from({ length: bands * rowsPerBand }, (_, i) => {
    let least = 0xffffffff
    for (const piece of pieces) {
      const mixed = Math.imul(piece ^ (piece >>> 15), 2 * i + 0x2c1b3c6d) >>> 0
      const value = (mixed ^ (mixed >>> 13)) >>> 0
      if (value < least) least = value
    }
    return least
  })
  return Array.from({ length: bands }, (_, band) =>
    [band, ...lowest.slice(band * rowsPerBand, (band + 1) * rowsPerBand)].join(':'),
  )
}

function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0
  for (const piece of one) if (other.has(piece)) shared += 1
  return shared / (one.size + other.size - shared)
}

/** Text by text the number of its group: the same for texts that share half of their pieces, over any chain of such. */
export function groupsOf(texts: readonly string[]): Int32Array {
  const parent = Int32Array.from(texts, (_, i) => i)
  const rootOf = (i: number): number => {
    let root = i
    while (parent[root] !== root) root = parent[root] as number
    parent[i] = root
    return root
  }
  const pieces = texts.map(piecesOf)
  const buckets = new Map<string, number[]>()
  pieces.forEach((own, i) => {
    for (const signature of signatures(own)) {
      const bucket = buckets.get(signature) ?? []
      for (const other of bucket) {
        if (rootOf(other) === rootOf(i)) continue
        if (overlap(own, pieces[other] ?? own) >= 0.5) parent[rootOf(i)] = rootOf(other)
      }
      bucket.push(i)
      buckets.set(signature, bucket)
    }
  })
  return parent.map((_, i) => rootOf(i))
}

/** The fold of each text, by the hash of its group's first text: adding examples moves no others. */
export function foldsOf(texts: readonly string[], count: number): Int32Array {
  const groups = groupsOf(texts)
  return groups.map((group) => hashOf(normalize(texts[group] ?? '')) % count)
}
