// JSON Lines in and out.
import { readFileSync, writeFileSync } from 'node:fs'
import { EvalError, isObject, type Line } from './suite.ts'

export function readLines(path: string): Line[] {
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch {
    throw new EvalError(`No se puede leer ${path}.`)
  }
  return content
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [parseLine(line, `${path}:${i + 1}`)]))
}

function parseLine(line: string, place: string): Line {
  try {
    const value: unknown = JSON.parse(line)
    if (isObject(value)) return value
  } catch {
    // Told below, like every other value that is no object.
  }
  throw new EvalError(`${place}: no es un objeto JSON en una línea.`)
}

export function writeLines(path: string, lines: readonly object[]): void {
  try {
    writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  } catch {
    throw new EvalError(`No se puede escribir ${path}.`)
  }
}
