import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { CodedError } from '../errors.ts'
import { maxLineBytes, openSource, readLines } from './ndjson.ts'

const folder = await mkdtemp(join(tmpdir(), 'ndjson-'))
test.after(() => rm(folder, { recursive: true }))

async function linesOf(content: string | Uint8Array): Promise<string[]> {
  const path = join(folder, 'one.ndjson')
  await writeFile(path, content)
  const source = await openSource(path)
  const lines: string[] = []
  let bytes = 0
  for await (const line of readLines(source)) {
    lines.push(line.kind === 'text' ? line.text.trim() : line.kind)
    assert.equal(line.number, lines.length)
    assert.ok(line.bytes > bytes)
    bytes = line.bytes
  }
  assert.equal(bytes, source.bytes)
  return lines
}

test('lines as they come', async () => {
  const long = 'x'.repeat(maxLineBytes)
  const cases: [string, string | Uint8Array, string[]][] = [
    ['an empty file', '', []],
    ['two lines', 'a\nb\n', ['a', 'b']],
    ['no end of the last line', 'a\nb', ['a', 'b']],
    ['Windows', 'a\r\nb\r\n', ['a', 'b']],
    ['blank lines', '\na\n \t\n\r\nb\n\n', ['blank', 'a', 'blank', 'blank', 'b', 'blank']],
    ['a byte order mark', '\uFEFFa\nb', ['a', 'b']],
    ['a byte order mark alone', '\uFEFF\n', ['blank']],
    ['not UTF-8', Buffer.from('a\n{"family":"Garc\xeda"}\nb\n', 'latin1'), ['a', 'bad_encoding', 'b']],
    ['the longest line', `${long}\nb\n`, [long, 'b']],
    ['one byte more', `${long}x\nb\n`, ['too_long', 'b']],
    ['too long at the end', `a\n${long}${long}`, ['a', 'too_long']],
    ['across chunks', `${'é'.repeat(100_000)}\nb`, ['é'.repeat(100_000), 'b']],
  ]
  for (const [label, content, expected] of cases) assert.deepEqual(await linesOf(content), expected, label)
})

test('of a folder only the files of patients are read, in order', async () => {
  const export1 = join(folder, 'export')
  await mkdir(join(export1, 'Patient.ndjson.d'), { recursive: true })
  for (const name of [
    'Patient.ndjson',
    'Patient.001.ndjson',
    '1.Patient.ndjson',
    'Encounter.ndjson',
    'Patient.json',
  ])
    await writeFile(join(export1, name), '{}\n')
  const source = await openSource(export1)
  assert.deepEqual(
    source.files.map(({ name }) => name),
    ['1.Patient.ndjson', 'Patient.001.ndjson', 'Patient.ndjson'],
  )
  assert.deepEqual(source.notRead, ['Encounter.ndjson', 'Patient.json'])
  assert.equal(source.bytes, 9)
})

test('a source that is not there, or has no patients, is refused without repeating its path', async () => {
  const empty = join(folder, 'empty')
  await mkdir(empty)
  for (const [path, code] of [
    [join(folder, 'Juan García'), 'not_found'],
    [empty, 'invalid_input'],
  ] as const)
    await assert.rejects(openSource(path), (error: unknown) => {
      assert.ok(error instanceof CodedError)
      assert.deepEqual([error.code, error.field], [code, 'source'])
      return !error.message.includes(folder)
    })
})
