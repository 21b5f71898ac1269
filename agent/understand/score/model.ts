// The trained reader of scores as one small file: a header, then one table.
import { readFileSync } from 'node:fs'
import { CodedError } from '#core/errors.ts'
import { framed, shapeOf, tablesOf, unframed, type Shape } from '../embedded/model-file.ts'
import { indexOf, type Index, type Table } from '../embedded/table.ts'
import { featureVersion } from './features.ts'

export const scoreModelPath = new URL('./model.bin', import.meta.url)

type Header = { features: number; shape: Shape }

export function encodeScoreModel(table: Table): Uint8Array {
  const header: Header = { features: featureVersion, shape: shapeOf(table) }
  return framed(header, [table])
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
  const { header: read, body } = unframed(readFileSync(scoreModelPath))
  const header = read as Header
  if (header.features !== featureVersion) throw broken('se entrenó con otra versión de las señales')
  const table = tablesOf([header.shape], body)?.[0]
  if (!table) throw broken('está incompleto')
  loaded = { table, index: indexOf(table) }
  return loaded
}
