// The trained reader of scores as one small file: a header, then one table.
import { readFileSync } from 'node:fs'
import { CodedError } from '#core/errors.ts'
import { bodyOf, shapeOf, tablesOf, type Shape } from '../embedded/model-file.ts'
import { indexOf, type Index, type Table } from '../embedded/table.ts'
import { featureVersion } from './features.ts'

export const scoreModelPath = new URL('./model.bin', import.meta.url)

type Header = { features: number; shape: Shape }

export function encodeScoreModel(table: Table): Uint8Array {
  const header: Header = { features: featureVersion, shape: shapeOf(table) }
  const head = Buffer.from(JSON.stringify(header))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(head.length)
  return Buffer.concat([length, head, bodyOf([table])])
}

export type ScoreModel = { table: Table; index: Index }

const broken = (what: string): CodedError =>
  new CodedError('internal', {
    text: `El modelo de notas (agent/understand/score/model.bin) ${what}. Vuelve a entrenarlo: npm run train:scores`,
  })

let loaded: ScoreModel | undefined

/** The shipped model, read once. Throws where it was trained for other features. */
export function loadScoreModel(): ScoreModel {
  if (loaded) return loaded
  const bytes = readFileSync(scoreModelPath)
  const end = 4 + bytes.readUInt32LE(0)
  const header = JSON.parse(bytes.subarray(4, end).toString('utf8')) as Header
  if (header.features !== featureVersion) throw broken('se entrenó con otra versión de las señales')
  const table = tablesOf([header.shape], bytes.subarray(end))?.[0]
  if (!table) throw broken('está incompleto')
  loaded = { table, index: indexOf(table) }
  return loaded
}
