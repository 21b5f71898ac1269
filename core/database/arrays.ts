// PostgreSQL's text form of arrays, written and read the same way for both drivers.

const special = /[\\"]/

/** Writes `{"a","b",NULL}`; every element is quoted, so commas, braces, quotes and the word NULL need no cases of their own. */
export function arrayLiteral(items: readonly unknown[], encode: (item: unknown) => string | null): string {
  const parts = items.map((item) => {
    if (Array.isArray(item)) return arrayLiteral(item, encode)
    const text = encode(item)
    if (text === null) return 'NULL'
    return `"${special.test(text) ? text.replace(/[\\"]/g, '\\$&') : text}"`
  })
  return `{${parts.join(',')}}`
}

type Cursor = { text: string; at: number }

/** Reads `{…}` of any depth. A lower bound in front (`[0:1]={…}`) is skipped. */
export function parseArray(text: string, decode: (element: string) => unknown): unknown[] {
  const start = text.indexOf('{')
  return readItems({ text, at: start + 1 }, decode)
}

function readItems(cursor: Cursor, decode: (element: string) => unknown): unknown[] {
  const items: unknown[] = []
  while (cursor.at < cursor.text.length) {
    const char = cursor.text[cursor.at]
    if (char === '}') {
      cursor.at += 1
      return items
    }
    if (char === ',') {
      cursor.at += 1
    } else if (char === '{') {
      cursor.at += 1
      items.push(readItems(cursor, decode))
    } else if (char === '"') {
      items.push(decode(readQuoted(cursor)))
    } else {
      const bare = readBare(cursor)
      items.push(bare === 'NULL' ? null : decode(bare))
    }
  }
  return items
}

function readQuoted(cursor: Cursor): string {
  let value = ''
  let from = cursor.at + 1
  for (let i = from; ; i += 1) {
    const char = cursor.text[i]
    if (char === '\\') {
      value += cursor.text.slice(from, i)
      from = i + 1
      i += 1
    } else if (char === '"' || char === undefined) {
      cursor.at = i + 1
      return value + cursor.text.slice(from, i)
    }
  }
}

function readBare(cursor: Cursor): string {
  const from = cursor.at
  while (cursor.at < cursor.text.length && cursor.text[cursor.at] !== ',' && cursor.text[cursor.at] !== '}') {
    cursor.at += 1
  }
  return cursor.text.slice(from, cursor.at)
}
