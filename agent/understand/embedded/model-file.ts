// The trained model as one file: a JSON header with all that is small, then the tables, compressed.
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { CodedError } from '#core/errors.ts'
import { featureVersion } from './features.ts'
import { heads } from './heads.ts'
import { languageLabels } from './language-features.ts'
import type { Table } from './table.ts'

export type Thresholds = {
  /** Above it an intent is said. */
  intent: number
  /** The same of an opt-out. */
  optOut: number
  /** Above it what has an effect is done on the classifier's word alone. */
  effect: number
  /** Above it danger is taken for real, and for `soon` from `doubt` on. */
  danger: number
  doubt: number
}

export type Model = {
  turn: Table
  language: Table
  /** By head, and of the language: what scores are divided by to be honest probabilities. */
  temperatures: Readonly<Record<string, number>>
  thresholds: Thresholds
  /** By intent the share of training texts that say it: what is common is guessed too readily. */
  shares: Readonly<Record<string, number>>
  /** What it was trained on, for people. */
  trained: { examples: number; seed: number; data: string }
}

export type Shape = { rows: number; outputs: number; scales: number[]; bias: number[] }
type Header = Pick<Model, 'temperatures' | 'thresholds' | 'shares' | 'trained'> & {
  features: string
  turn: Shape
  language: Shape
}

const magic = 'MQ-REPLY'

/** A model fits one set of features and labels; anything else would give nonsense without a word. */
const fitting = (): string =>
  `${featureVersion} ${heads.map(({ name, labels }) => `${name}:${labels.join(',')}`).join(' ')} ${languageLabels.join(',')}`

export const shapeOf = ({ keys, outputs, scales, bias }: Table): Shape => ({
  rows: keys.length,
  outputs,
  scales: [...scales],
  bias: [...bias],
})

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array | Int8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength)

/** Keys as steps from one to the next, by column of bytes, so that they compress. */
const stepsOf = (keys: Uint32Array): Uint32Array =>
  keys.map((key, i) => key - (i > 0 ? (keys[i - 1] ?? 0) : 0))

export function encodeModel(model: Model): Uint8Array {
  const { turn, language, temperatures, thresholds, shares, trained } = model
  const header: Header = {
    features: fitting(),
    temperatures,
    thresholds,
    shares,
    trained,
    turn: shapeOf(turn),
    language: shapeOf(language),
  }
  return Buffer.concat([Buffer.from(magic), framed(header, [turn, language])])
}

/** A header of any shape, its length before it, and the tables. */
export function framed(header: object, tables: readonly Table[]): Buffer {
  const head = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  return Buffer.concat([length, head, bodyOf(tables)])
}

/** What `framed` wrote, with the tables still as bytes: the header says how to read them, or that they do not fit. */
export function unframed(bytes: Buffer): { header: unknown; body: Uint8Array } {
  const end = 4 + bytes.readUInt32LE(0)
  return { header: JSON.parse(bytes.subarray(4, end).toString('utf8')), body: bytes.subarray(end) }
}

const stale = (what: string): CodedError =>
  new CodedError('internal', {
    text: `El modelo de comprensión (agent/understand/embedded/model.bin) ${what}. Vuelve a entrenarlo: npm run train`,
  })

function tableOf(shape: Shape, body: Uint8Array, start: number): { table: Table; end: number } {
  const middle = start + shape.rows * 4
  const end = middle + shape.rows * shape.outputs
  const keys = new Uint32Array(body.slice(start, middle).buffer)
  for (let i = 1; i < keys.length; i += 1) keys[i] = (keys[i] as number) + (keys[i - 1] as number)
  const table = {
    outputs: shape.outputs,
    keys,
    weights: new Int8Array(body.slice(middle, end).buffer),
    scales: Float32Array.from(shape.scales),
    bias: Float32Array.from(shape.bias),
  }
  return { table, end }
}

/** Tables one after the other, compressed. */
const bodyOf = (tables: readonly Table[]): Buffer =>
  deflateRawSync(
    Buffer.concat(tables.flatMap(({ keys, weights }) => [bytesOf(stepsOf(keys)), bytesOf(weights)])),
    { level: 9 },
  )

/** What `bodyOf` wrote, by the shapes of its tables; undefined where they do not fit. */
export function tablesOf(shapes: readonly Shape[], written: Uint8Array): Table[] | undefined {
  const body = new Uint8Array(inflateRawSync(written))
  let at = 0
  const tables = shapes.map((shape) => {
    const { table, end } = tableOf(shape, body, at)
    at = end
    return table
  })
  return at === body.length ? tables : undefined
}

/** Throws where the file is no model or was trained for other features than these. */
export function decodeModel(file: Uint8Array): Model {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (bytes.subarray(0, magic.length).toString('latin1') !== magic) throw stale('no es un modelo')
  const { header: read, body } = unframed(bytes.subarray(magic.length))
  const header = read as Header
  if (header.features !== fitting()) throw stale('se entrenó con otra versión de las señales')
  const [turn, language] = tablesOf([header.turn, header.language], body) ?? []
  if (!turn || !language) throw stale('está incompleto')
  const { temperatures, thresholds, shares, trained } = header
  return { turn, language, temperatures, thresholds, shares, trained }
}
