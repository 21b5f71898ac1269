// Reads NDJSON line by line from one file or a folder, streaming: memory stays small whatever a file or a line weighs.
import { createReadStream } from 'node:fs'
import { access, constants, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { CodedError } from '../errors.ts'
import { importWords } from '#prompts/staff/import.es.ts'

export const maxLineBytes = 1_048_576

type SourceFile = { name: string; path: string }
export type Source = {
  files: readonly SourceFile[]
  /** Names of files that lay in the folder and are not of patients. */
  notRead: readonly string[]
  bytes: number
}

type LineContent = { kind: 'text'; text: string } | { kind: 'blank' | 'too_long' | 'bad_encoding' }
export type SourceLine = LineContent & {
  file: string
  /** From 1, within its file. */
  number: number
  /** Bytes of the whole source up to the end of this line. */
  bytes: number
}

/** `Patient.ndjson`, `Patient.001.ndjson`, `1.Patient.ndjson`: how bulk exports name their files. */
const patientFile = /(?:^|[._-])patient[^/]*\.ndjson$/i

const shown = (path: string): string => basename(path).replace(/\p{C}/gu, '?')

async function filesOf(path: string): Promise<{ path: string; size: number; folder: boolean }[]> {
  const at = await stat(path)
  if (!at.isDirectory()) {
    await access(path, constants.R_OK)
    return at.isFile() ? [{ path, size: at.size, folder: false }] : []
  }
  const names = (await readdir(path)).toSorted()
  const found = await Promise.all(
    names.map(async (name) => ({ path: join(path, name), at: await stat(join(path, name)) })),
  )
  return found.flatMap((one) =>
    one.at.isFile() ? [{ path: one.path, size: one.at.size, folder: true }] : [],
  )
}

/** A file is read whole, whatever its name; of a folder only the files of patients. */
export async function openSource(path: string): Promise<Source> {
  const found = await filesOf(path).catch((cause: unknown) => {
    throw new CodedError('not_found', { field: 'source', text: importWords.sourceNotFound, cause })
  })
  const read = found.filter((file) => !file.folder || patientFile.test(basename(file.path)))
  if (read.length === 0)
    throw new CodedError('invalid_input', { field: 'source', text: importWords.noPatientFiles })
  return {
    files: read.map((file) => ({ name: shown(file.path), path: file.path })),
    notRead: found.filter((file) => !read.includes(file)).map((file) => shown(file.path)),
    bytes: read.reduce((sum, { size }) => sum + size, 0),
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function contentOf(line: Buffer, first: boolean): LineContent {
  try {
    const decoded = utf8.decode(line)
    const text = first && decoded.startsWith('\uFEFF') ? decoded.slice(1) : decoded
    return text.trim() === '' ? { kind: 'blank' } : { kind: 'text', text }
  } catch {
    return { kind: 'bad_encoding' }
  }
}

/** The lines of one file without their ends; `undefined` stands for one that is too long and was let go by. */
async function* rawLines(path: string): AsyncGenerator<{ line: Buffer | undefined; bytes: number }> {
  let parts: Buffer[] = []
  let size = 0
  let open = false
  const take = (piece: Buffer): void => {
    size += piece.length
    open ||= piece.length > 0
    if (size <= maxLineBytes) parts.push(piece)
    else parts = []
  }
  const finish = (end: number): { line: Buffer | undefined; bytes: number } => {
    const whole = { line: size <= maxLineBytes ? Buffer.concat(parts) : undefined, bytes: size + end }
    parts = []
    size = 0
    open = false
    return whole
  }
  for await (const read of createReadStream(path)) {
    const chunk: Buffer = read
    let from = 0
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, at))
      yield finish(1)
      from = at + 1
    }
    take(chunk.subarray(from))
  }
  if (open) yield finish(0)
}

export async function* readLines(source: Source): AsyncGenerator<SourceLine> {
  let bytes = 0
  for (const file of source.files) {
    let number = 0
    for await (const raw of rawLines(file.path)) {
      number += 1
      bytes += raw.bytes
      const content: LineContent = raw.line ? contentOf(raw.line, number === 1) : { kind: 'too_long' }
      yield { ...content, file: file.name, number, bytes }
    }
  }
}
