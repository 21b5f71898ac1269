// Imports the patients of a FHIR R4 bulk export. Idempotent: the same source again changes nothing.
import { CodedError } from '../errors.ts'
import { readFhirPatient, takenId } from './fhir-patient.ts'
import { openSource, readLines, type Source, type SourceLine } from './ndjson.ts'
import { orderMerged } from './merged.ts'
import type { LineOutcome, Note, PatientRow } from './outcome.ts'
import { addsUp, countLeftOut, countNotes, countRefused, emptyReport, type ImportReport } from './report.ts'

/** `index` is that of the row in the batch; `reason` a code, never a patient's datum. */
export type PutResult = {
  created: number
  updated: number
  unchanged: number
  refused?: readonly { index: number; reason: string }[]
}
export type PutPatients = (rows: readonly PatientRow[]) => Promise<PutResult>

/** Two passes over the source: `checking` finds repeated patients, `writing` stores them. */
export type ImportProgress = { phase: 'checking' | 'writing'; done: number; total: number }
export type ImportOptions = {
  /** 'YYYY-MM-DD' of the business clock. */
  today: string
  batch?: number
  onProgress?: (progress: ImportProgress) => void
}

type Item = { row: PatientRow; notes: readonly Note[]; file: string; line: number }
type Run = { source: Source; put: PutPatients; options: ImportOptions; report: ImportReport }

const defaultBatch = 200

const outcomeOf = (line: SourceLine, today: string): LineOutcome | 'blank' => {
  if (line.kind === 'blank') return 'blank'
  return line.kind === 'text' ? readFhirPatient(line.text, today) : { outcome: 'left_out', reason: line.kind }
}

/**
 * The place of each patient's last sound line. Only that one is stored: writing an earlier one first would make
 * every later run of the same source an update.
 */
async function lastLines({ source, options }: Run): Promise<ReadonlyMap<string, number>> {
  const last = new Map<string, number>()
  let place = 0
  for await (const line of readLines(source)) {
    place += 1
    const id = line.kind === 'text' ? takenId(line.text, options.today) : undefined
    if (id !== undefined) last.set(id, place)
    options.onProgress?.({ phase: 'checking', done: line.bytes, total: source.bytes })
  }
  return last
}

async function store({ put, report }: Run, items: readonly Item[]): Promise<void> {
  if (items.length === 0) return
  const result = await put(items.map(({ row }) => row))
  const refused = new Map((result.refused ?? []).map(({ index, reason }) => [index, reason]))
  if (result.created + result.updated + result.unchanged + refused.size !== items.length)
    throw new CodedError('internal', { params: { rows: items.length } })
  report.created += result.created
  report.updated += result.updated
  report.unchanged += result.unchanged
  items.forEach(({ file, line, notes }, index) => {
    const why = refused.get(index)
    if (why === undefined) countNotes(report, notes)
    else countRefused(report, why, { file, line })
  })
}

const isUnknownTarget = (error: unknown): boolean =>
  error instanceof CodedError && error.code === 'invalid_input' && error.field === 'mergedInto'

/** Without its target a merged record still is inactive, so nobody is written to by it. */
function withoutTarget(item: Item): Item {
  const { mergedInto: _, ...row } = item.row
  return { ...item, row, notes: [...item.notes, 'merged_target_absent'] }
}

/** A target may be unknown to the store: left out of this source, or refused. Then the row goes in without it. */
async function storeMerged(run: Run, items: readonly Item[]): Promise<void> {
  try {
    await store(run, items)
  } catch (error) {
    if (!isUnknownTarget(error)) throw error
    const [only] = items
    if (items.length === 1 && only) return store(run, [withoutTarget(only)])
    for (const item of items) await storeMerged(run, [item])
  }
}

/** Merged records come after everybody else, so that the store knows the records they were merged into. */
async function write(run: Run, last: ReadonlyMap<string, number>): Promise<void> {
  const { source, options, report } = run
  const size = options.batch ?? defaultBatch
  let items: Item[] = []
  const merged: Item[] = []
  for await (const line of readLines(source)) {
    report.lines += 1
    const item = countOrKeep(run, line, last)
    if (item) (item.row.mergedInto === undefined ? items : merged).push(item)
    if (items.length >= size) {
      await store(run, items)
      items = []
      options.onProgress?.({ phase: 'writing', done: line.bytes, total: source.bytes })
    }
  }
  await store(run, items)
  const ordered = orderMerged(merged)
  for (let at = 0; at < ordered.length; at += size) await storeMerged(run, ordered.slice(at, at + size))
  options.onProgress?.({ phase: 'writing', done: source.bytes, total: source.bytes })
}

function countOrKeep(
  { options, report }: Run,
  line: SourceLine,
  last: ReadonlyMap<string, number>,
): Item | undefined {
  const place = { file: line.file, line: line.number }
  const outcome = outcomeOf(line, options.today)
  if (outcome === 'blank') report.blank += 1
  else if (outcome.outcome === 'left_out') countLeftOut(report, outcome.reason, place)
  else if (last.get(outcome.row.externalId) !== report.lines) countLeftOut(report, 'repeated', place)
  else return { row: outcome.row, notes: outcome.notes, ...place }
  return undefined
}

/** `source` is a file of NDJSON, or a folder of which the files of patients are read. */
export async function importFhir(
  source: string,
  put: PutPatients,
  options: ImportOptions,
): Promise<ImportReport> {
  const opened = await openSource(source)
  const report = emptyReport({ files: opened.files.map(({ name }) => name), notRead: opened.notRead })
  const run: Run = { source: opened, put, options, report }
  await write(run, await lastLines(run))
  if (!addsUp(report)) throw new CodedError('internal', { params: { lines: report.lines } })
  return report
}
