// Names and n-grams as 32-bit numbers, alike in training and in use.

const prime = 0x01000193

/** Spreads what FNV leaves alike in short texts (the finaliser of MurmurHash3). */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** FNV-1a over UTF-16 units. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), prime)
  return spread(hash)
}

/** Adds the hashes of all pieces of `from` to `to` letters of a word, whose borders count as letters. */
export function addPieces(word: string, sizes: { from: number; to: number }, into: Set<number>): void {
  const bounded = `<${word}>`
  for (let start = 0; start < bounded.length; start += 1) {
    let hash = 0x3ad8025f
    const end = Math.min(bounded.length, start + sizes.to)
    for (let i = start; i < end; i += 1) {
      hash = Math.imul(hash ^ bounded.charCodeAt(i), prime)
      if (i - start + 1 >= sizes.from) into.add(spread(hash))
    }
  }
}
