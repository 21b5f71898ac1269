// What an import came to. Every line read is counted exactly once: taken, left out for one reason, or blank.
import { importWords } from '#prompts/staff/import.es.ts'
import { leftOutReasons, notes, type LeftOutReason, type Note } from './outcome.ts'

/** Where a line stands that was not taken; never what it says. */
type Place = { file: string; line: number }

export type ImportReport = {
  files: readonly string[]
  notRead: readonly string[]
  lines: number
  blank: number
  created: number
  updated: number
  unchanged: number
  leftOut: Counts<LeftOutReason>
  /** Why the store refused rows, by its own codes; their sum is `leftOut.refused`. */
  refused: Counts<string>
  notes: Counts<Note>
  /** The first few places of each reason. */
  places: Partial<Record<LeftOutReason, Place[]>>
}

const placesKept = 5

type Counts<Key extends string> = Partial<Record<Key, number>>

const add = <Key extends string>(counts: Counts<Key>, key: Key): void => {
  counts[key] = (counts[key] ?? 0) + 1
}

export function emptyReport(source: { files: readonly string[]; notRead: readonly string[] }): ImportReport {
  return {
    ...source,
    ...{ lines: 0, blank: 0, created: 0, updated: 0, unchanged: 0 },
    leftOut: {},
    refused: {},
    notes: {},
    places: {},
  }
}

export function countLeftOut(report: ImportReport, reason: LeftOutReason, place: Place): void {
  add(report.leftOut, reason)
  const places = (report.places[reason] ??= [])
  if (places.length < placesKept) places.push(place)
}

export function countRefused(report: ImportReport, why: string, place: Place): void {
  add(report.refused, why)
  countLeftOut(report, 'refused', place)
}

export function countNotes(report: ImportReport, found: readonly Note[]): void {
  for (const note of found) add(report.notes, note)
}

const sum = (counts: Counts<string>): number =>
  Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0)

export const takenOf = (report: ImportReport): number => report.created + report.updated + report.unchanged
export const leftOutOf = (report: ImportReport): number => sum(report.leftOut)

/** The report's invariant. */
export const addsUp = (report: ImportReport): boolean =>
  report.lines === takenOf(report) + leftOutOf(report) + report.blank &&
  (report.leftOut.refused ?? 0) === sum(report.refused)

/** For `--json`: the same counts with their totals. */
export function reportObject(report: ImportReport) {
  const {
    files,
    notRead,
    lines,
    blank,
    created,
    updated,
    unchanged,
    leftOut,
    refused,
    notes: found,
    places,
  } = report
  return {
    files,
    notRead,
    lines,
    taken: { total: takenOf(report), created, updated, unchanged },
    leftOut: { total: leftOutOf(report), byReason: leftOut, refused, places },
    blank,
    notes: found,
    consents: 0,
    addsUp: addsUp(report),
  }
}

const numbers = new Intl.NumberFormat('es-ES', { useGrouping: 'always' })
const labelWidth = 62
const numberWidth = 9

const row = (label: string, count: number, depth = 0): string => {
  const text = '  '.repeat(depth) + label
  const dots = ' '.padEnd(Math.max(2, labelWidth - text.length), '·')
  return `${text}${dots}${` ${numbers.format(count)}`.padStart(numberWidth, '·')}`
}

function leftOutRows(report: ImportReport): string[] {
  return leftOutReasons.flatMap((reason) => {
    const count = report.leftOut[reason] ?? 0
    if (count === 0) return []
    const places = (report.places[reason] ?? []).map(({ file, line }) => `${file}:${line}`).join(', ')
    const more = count > placesKept ? ', …' : ''
    const codes =
      reason === 'refused' ? Object.entries(report.refused).map(([why, n]) => row(why, n ?? 0, 3)) : []
    return [row(importWords.leftOut[reason], count, 2), ...codes, `      ${places}${more}`]
  })
}

function names(files: readonly string[]): string {
  const first = files.slice(0, 10).join(', ')
  return files.length > 10 ? `${first} ${importWords.andMore(numbers.format(files.length - 10))}` : first
}

function sumLine(report: ImportReport): string {
  const of = (count: number): string => numbers.format(count)
  const counts = [of(takenOf(report)), of(leftOutOf(report)), of(report.blank)]
  const words = addsUp(report) ? importWords.addsUp : importWords.doesNotAddUp
  return words(counts.join(' + '), of(report.lines))
}

/** The report as staff read it in a terminal. */
export function renderReport(report: ImportReport): string {
  const found = notes.flatMap((note) => {
    const count = report.notes[note]
    return count === undefined ? [] : [row(importWords.notes[note], count, 1)]
  })
  return [
    importWords.title(names(report.files)),
    ...(report.notRead.length > 0 ? [importWords.notRead(names(report.notRead))] : []),
    '',
    row(importWords.lines, report.lines),
    row(importWords.taken, takenOf(report), 1),
    row(importWords.created, report.created, 2),
    row(importWords.updated, report.updated, 2),
    row(importWords.unchanged, report.unchanged, 2),
    row(importWords.notTaken, leftOutOf(report), 1),
    ...leftOutRows(report),
    row(importWords.blank, report.blank, 1),
    sumLine(report),
    ...(found.length > 0 ? ['', importWords.notesTitle] : []),
    ...found,
    '',
    importWords.noConsent,
    '',
  ].join('\n')
}
