// Calls written as code: `enviarConfirmacionCita("Juan García", "2024-08-21 10:00", …)`, also with one object.
import { type ToolName, toolNames } from '#tools/contract.ts'
import { argumentNames, noSlots, type Request } from './requests.ts'

const head = /^\s*(?:return\s+)?(?:await\s+)?(?<name>[A-Za-z_$][\w$]*)\s*\(/
const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '”': '”',
  '«': '»',
  '‘': '’',
  '’': '’',
  '„': '“',
}

type Cursor = { text: string; at: number }
type Value = { text: string } | { absent: true }

const skip = (cursor: Cursor): void => {
  while (/\s/.test(cursor.text[cursor.at] ?? '')) cursor.at += 1
}

const eat = (cursor: Cursor, char: string): boolean => {
  skip(cursor)
  if (cursor.text[cursor.at] !== char) return false
  cursor.at += 1
  return true
}

/** A quoted text, or a bare word such as `undefined` or a number. */
function readValue(cursor: Cursor): Value | undefined {
  skip(cursor)
  const close = quotes[cursor.text[cursor.at] ?? '']
  if (close === undefined) {
    const bare = /^[^\s,(){}"'`]+/.exec(cursor.text.slice(cursor.at))?.[0]
    if (bare === undefined) return undefined
    cursor.at += bare.length
    return /^(?:undefined|null)$/.test(bare) ? { absent: true } : { text: bare }
  }
  let text = ''
  for (let i = cursor.at + 1; i < cursor.text.length; i += 1) {
    const char = cursor.text[i] ?? ''
    if (char === close) {
      cursor.at = i + 1
      return { text }
    }
    if (char === '\\') i += 1
    text += char === '\\' ? (cursor.text[i] ?? '') : char
  }
  return undefined
}

/** `close` is `}` for an object, `)` for named arguments: `f(paciente="Juan García")`. */
function readNamed(cursor: Cursor, close: '}' | ')'): Record<string, string> | undefined {
  const args: Record<string, string> = {}
  while (!eat(cursor, close)) {
    skip(cursor)
    const key = /^["'“]?(?<key>[\p{L}_$][\p{L}\p{N}_$]*)["'”]?\s*[:=]/u.exec(cursor.text.slice(cursor.at))
    if (!key?.groups?.['key']) return undefined
    cursor.at += key[0].length
    const value = readValue(cursor)
    if (!value) return undefined
    if ('text' in value) args[key.groups['key']] = value.text
    if (!eat(cursor, ',') && cursor.text.slice(cursor.at).trimStart()[0] !== close) return undefined
  }
  return args
}

function readList(cursor: Cursor, names: readonly string[]): Record<string, string> | undefined {
  const args: Record<string, string> = {}
  for (let i = 0; !eat(cursor, ')'); i += 1) {
    const value = readValue(cursor)
    const name = names[i]
    if (!value || (name === undefined && 'text' in value)) return undefined
    if (name !== undefined && 'text' in value) args[name] = value.text
    if (!eat(cursor, ',') && cursor.text.slice(cursor.at).trimStart()[0] !== ')') return undefined
  }
  return args
}

function readArguments(cursor: Cursor, names: readonly string[]): Record<string, string> | undefined {
  if (eat(cursor, '{')) return readNamed(cursor, '}')
  const named = /^\s*[\p{L}_$][\p{L}\p{N}_$]*\s*[:=]/u.test(cursor.text.slice(cursor.at))
  return named ? readNamed(cursor, ')') : readList(cursor, names)
}

function readOne(cursor: Cursor): Request | 'unknown' | undefined {
  const match = head.exec(cursor.text.slice(cursor.at))
  const written = match?.groups?.['name']
  if (!match || written === undefined) return undefined
  const tool: ToolName | undefined = toolNames.find((name) => name.toLowerCase() === written.toLowerCase())
  if (!tool) return 'unknown'
  cursor.at += match[0].length
  const args = readArguments(cursor, argumentNames[tool])
  if (!args) return 'unknown'
  const closed = cursor.text[cursor.at - 1] === ')' || eat(cursor, ')')
  // Empty texts are arguments not said; the function would only ask for them again.
  const said = Object.fromEntries(Object.entries(args).filter(([, value]) => value.trim() !== ''))
  return closed ? { tool, slots: { ...noSlots(), args: said } } : 'unknown'
}

/** Undefined: not written as code. `unknown`: code that is none of the six calls, or does not read as one. */
export function readFunctionForms(sentence: string): Request[] | 'unknown' | undefined {
  const name = head.exec(sentence)?.groups?.['name']
  // "Confirma (por favor) …" is a sentence; only a camel-cased name is code.
  if (name === undefined || !/^[a-z]+[A-Z]/.test(name)) return undefined
  const cursor = { text: sentence, at: 0 }
  const requests: Request[] = []
  while (cursor.text.slice(cursor.at).replace(/[\s;,.]+/g, '') !== '') {
    const one = readOne(cursor)
    if (one === 'unknown' || one === undefined) return 'unknown'
    requests.push(one)
    while (/[\s;]/.test(cursor.text[cursor.at] ?? '')) cursor.at += 1
  }
  return requests
}
