// The trained tagger as one file: what each word is part of, which functions a turn asks for, and what it is as a whole.
import { existsSync, readFileSync } from 'node:fs'
import { CodedError } from '#core/errors.ts'
import { toolNames } from '#tools/contract.ts'
import { framed, shapeOf, tablesOf, unframed, type Shape } from '../../understand/embedded/model-file.ts'
import { indexOf, type Index, type Table } from '../../understand/embedded/table.ts'
import { followSize, type Follow } from './chain.ts'
import { labels } from './labels.ts'
import { outcomes } from './outcome.ts'

/** A model fits only the features it was trained on: raised with every change of what they are made of. */
const featureVersion = 3

export type TaggedModel = { tags: Table; follow: Follow; tools: Table; outcome: Table }
export type Indexed = { table: Table; index: Index }
export type OrderModel = { tags: Indexed; follow: Follow; tools: Indexed; outcome: Indexed }

const names = ['tags', 'tools', 'outcome'] as const
const fitting = (): string =>
  `${featureVersion} ${labels.join(',')} ${toolNames.join(',')} ${outcomes.join(',')}`

type Header = { features: string; shapes: Record<(typeof names)[number], Shape>; follow: number[] }

export function encodeOrderModel(model: TaggedModel): Uint8Array {
  const header: Header = {
    features: fitting(),
    shapes: {
      tags: shapeOf(model.tags),
      tools: shapeOf(model.tools),
      outcome: shapeOf(model.outcome),
    },
    follow: [...model.follow],
  }
  return framed(
    header,
    names.map((name) => model[name]),
  )
}

export const orderModelPath = new URL('./model.bin', import.meta.url)

const broken = (what: string): CodedError =>
  new CodedError('internal', {
    text: `El modelo de órdenes (agent/staff/tagged/model.bin) ${what}. Vuelve a entrenarlo: npm run train:commands`,
  })

let loaded: OrderModel | undefined

/** The shipped model, read once. Throws where it is missing, or trained for other features. */
export function loadOrderModel(): OrderModel {
  if (loaded) return loaded
  if (!existsSync(orderModelPath)) throw broken('falta')
  const { header: read, body } = unframed(readFileSync(orderModelPath))
  const header = read as Header
  if (header.features !== fitting()) throw broken('se entrenó con otra versión de las señales')
  const tables = tablesOf(
    names.map((name) => header.shapes[name]),
    body,
  )
  const [tags, tools, outcome] = tables?.map((table) => ({ table, index: indexOf(table) })) ?? []
  const follow = Float32Array.from(header.follow)
  if (!tags || !tools || !outcome || follow.length !== followSize) throw broken('está incompleto')
  loaded = { tags, follow, tools, outcome }
  return loaded
}
