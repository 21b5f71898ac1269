import assert from 'node:assert/strict'
import test from 'node:test'
import {
  addsUp,
  countLeftOut,
  countNotes,
  countRefused,
  emptyReport,
  renderReport,
  reportObject,
} from './report.ts'

function sample() {
  const report = emptyReport({ files: ['Patient.ndjson'], notRead: ['Encounter.ndjson'] })
  report.lines = 1210
  report.created = 1200
  report.unchanged = 1
  report.blank = 1
  for (let line = 1; line <= 6; line += 1) countLeftOut(report, 'no_name', { file: 'Patient.ndjson', line })
  countLeftOut(report, 'animal', { file: 'Patient.ndjson', line: 9 })
  countRefused(report, 'invalid_input', { file: 'Patient.ndjson', line: 10 })
  countNotes(report, ['landline', 'landline', 'deceased'])
  return report
}

test('the counts add up, or it is said', () => {
  const report = sample()
  assert.equal(addsUp(report), true)
  assert.match(renderReport(report), /Cuadra: 1\.201 \+ 8 \+ 1 = 1\.210 líneas\./)
  report.lines += 1
  assert.equal(addsUp(report), false)
  assert.match(renderReport(report), /NO CUADRA: 1\.201 \+ 8 \+ 1 no es 1\.211 líneas\./)
  const refused = sample()
  refused.refused = {}
  assert.equal(addsUp(refused), false)
})

test('as staff read it', () => {
  const lines = renderReport(sample()).split('\n')
  const find = (words: string): string => lines.find((line) => line.includes(words)) ?? assert.fail(words)
  for (const [words, count] of [
    ['Líneas leídas', '1.210'],
    ['Pacientes tomados', '1.201'],
    ['nuevos', '1.200'],
    ['sin un nombre vigente', '6'],
    ['rechazado por el registro', '1'],
    ['invalid_input', '1'],
    ['teléfonos fijos', '2'],
    ['fallecidos', '1'],
  ] as const)
    assert.match(find(words), new RegExp(`·+ ${count.replace('.', '\\.')}$`))
  const widths = new Set(lines.filter((line) => /· [\d.]+$/.test(line)).map((line) => line.length))
  assert.equal(widths.size, 1)
  assert.ok(
    lines.includes(
      '      Patient.ndjson:1, Patient.ndjson:2, Patient.ndjson:3, Patient.ndjson:4, Patient.ndjson:5, …',
    ),
  )
  assert.match(find('ningún consentimiento'), /^No se ha importado/)
  assert.match(find('Encounter.ndjson'), /no se leen/)
})

test('as programs read it', () => {
  const { taken, leftOut, notes, blank, lines, addsUp: holds } = reportObject(sample())
  assert.deepEqual(taken, { total: 1201, created: 1200, updated: 0, unchanged: 1 })
  assert.deepEqual([leftOut.total, leftOut.byReason.no_name, leftOut.refused], [8, 6, { invalid_input: 1 }])
  assert.deepEqual([notes.landline, blank, lines, holds], [2, 1, 1210, true])
})
