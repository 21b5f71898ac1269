// `npm run import`: patients from other systems' files, with a progress bar and a report that adds up.
import { CodedError } from '#core/errors.ts'
import { importFhir, type PutResult } from '#core/import/import-fhir.ts'
import { progressWriter, type Progress } from '#core/import/progress.ts'
import { renderReport, reportObject } from '#core/import/report.ts'
import { commandWords as words } from '#prompts/staff/commands.es.ts'
import { importWords } from '#prompts/staff/import.es.ts'
import { print, printJson, required, runCommand } from './command.ts'

runCommand({
  help: words.importHelp,
  run: async ({ words: [format, source], json }, open) => {
    if (format !== 'fhir') throw new CodedError('invalid_input', { text: words.unknownCommand('fhir') })
    const path = required(source, 'CARPETA|FICHERO.ndjson')
    const connection = await open()
    const { today } = await connection.request<{ today: string }>('GET', '/v1/clock')
    const bars = {
      checking: progressWriter(process.stderr, importWords.checking),
      writing: progressWriter(process.stderr, importWords.writing),
    }
    const report = await importFhir(
      path,
      (rows) => connection.request<PutResult>('POST', '/v1/import/fhir', { rows }),
      {
        today,
        onProgress: ({ phase, done, total }) => bars[phase].update(done, total),
      },
    )
    for (const bar of Object.values<Progress>(bars)) bar.end()
    if (json) printJson(reportObject(report))
    else print(renderReport(report))
  },
})
