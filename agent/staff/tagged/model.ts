// The trained tagger as one file: what each word is part of, which functions a turn asks for, and what it is as a whole.
import { existsSync, readFileSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { CodedError } from '#core/errors.ts'
import { toolNames } from '#tools/contract.ts'
import { bytesOf, shapeOf, stepsOf, tableOf, type Shape } from '../../understand/embedded/model-file.ts'
import { indexOf, type Index, type Table } from '../../understand/embedded/table.ts'
import { labels } from './labels.ts'
import { outcomes } from './outcome.ts'

/** A model fits only the features it was trained on: raised with every change of what they are made of. */
const featureVersion = 1

export type TaggedModel = { tags: Table; tools: Table; outcome: Table }
type Indexed = { table: Table; index: Index }
export type OrderModel = { tags: Indexed; tools: Indexed; outcome: Indexed }

const names = ['tags', 'tools', 'outcome'] as const
const fitting = (): string =>
  `${featureVersion} ${labels.join(',')} ${toolNames.join(',')} ${outcomes.join(',')}`

type Header = { features: string; shapes: Record<(typeof names)[number], Shape> }

export function encodeOrderModel(model: TaggedModel): Uint8Array {
  const header: Header = {
    features: fitting(),
    shapes: {
      tags: shapeOf(model.tags),
      tools: shapeOf(model.tools),
      outcome: shapeOf(model.outcome),
    },
  }
  const head = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  const body = names.flatMap((name) => [bytesOf(stepsOf(model[name].keys)), bytesOf(model[name].weights)])
  return Buffer.concat([length, head, deflateRawSync(Buffer.concat(body), { level: 9 })])
}

const modelPath = new URL('./model.bin', import.meta.url)
export const orderModelPath = modelPath

const broken = (what: string): CodedError =>
  new CodedError('internal', {
    text: `El modelo de órdenes (agent/staff/tagged/model.bin) ${what}. Vuelve a entrenarlo: npm run train:commands`,
  })

let loaded: OrderModel | undefined

/** The shipped model, read once. Throws where it is missing, or trained for other features. */
export function loadOrderModel(): OrderModel {
  if (loaded) return loaded
  if (!existsSync(modelPath)) throw broken('falta')
  const bytes = readFileSync(modelPath)
  const end = 4 + bytes.readUInt32LE(0)
  const header = JSON.parse(bytes.subarray(4, end).toString('utf8')) as Header
  if (header.features !== fitting()) throw broken('se entrenó con otra versión de las señales')
  const body = new Uint8Array(inflateRawSync(bytes.subarray(end)))
  let at = 0
  const read = (name: (typeof names)[number]): Indexed => {
    const { table, end: next } = tableOf(header.shapes[name], body, at)
    at = next
    return { table, index: indexOf(table) }
  }
  loaded = { tags: read('tags'), tools: read('tools'), outcome: read('outcome') }
  return loaded
}
