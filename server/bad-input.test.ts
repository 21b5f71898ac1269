import assert from 'node:assert/strict'
import test from 'node:test'
import { testApp, type TestApp } from '#evals/test-app.ts'
import { CodedError, type ErrorCode } from '#core/errors.ts'
import type { ToolName } from '#tools/contract.ts'

type Case = { name: string; tool: ToolName; args: readonly unknown[]; code: ErrorCode; field?: string }

const confirm = (...args: unknown[]) => ({ tool: 'enviarConfirmacionCita' as const, args })
const remind = (...args: unknown[]) => ({ tool: 'recordatorioAutomatico' as const, args })
const survey = (...args: unknown[]) => ({ tool: 'enviarEncuestaNPS' as const, args })
const pay = (...args: unknown[]) => ({ tool: 'notificacionPago' as const, args })
const alert = (...args: unknown[]) => ({ tool: 'alertaSaludPublica' as const, args })
const feedback = (...args: unknown[]) => ({ tool: 'feedbackPaciente' as const, args })
const juan = 'Juan García'
const when = '2024-08-21 10:00'

const cases: Case[] = [
  { name: 'no arguments', ...confirm(), code: 'invalid_input', field: 'paciente' },
  {
    name: 'an unknown patient',
    ...confirm('Nadie Conocido', when, 'Videoconsulta'),
    code: 'patient_not_found',
    field: 'paciente',
  },
  {
    name: 'two patients of that name',
    ...confirm('María López', when, 'Videoconsulta'),
    code: 'patient_ambiguous',
    field: 'paciente',
  },
  { name: 'an empty patient', ...confirm('', when, 'Videoconsulta'), code: 'text_empty', field: 'paciente' },
  {
    name: 'only spaces for a patient',
    ...confirm('   ', when, 'Videoconsulta'),
    code: 'text_empty',
    field: 'paciente',
  },
  {
    name: 'a number for a patient',
    ...confirm(7, when, 'Videoconsulta'),
    code: 'invalid_input',
    field: 'paciente',
  },
  {
    name: 'an object for a patient',
    ...confirm({ id: 1 }, when, 'Videoconsulta'),
    code: 'invalid_input',
    field: 'paciente',
  },
  {
    name: 'a very long name',
    ...confirm('a'.repeat(5000), when, 'Videoconsulta'),
    code: 'text_too_long',
    field: 'paciente',
  },
  {
    name: 'SQL in the name',
    ...confirm("'; drop table patient; --", when, 'Videoconsulta'),
    code: 'patient_not_found',
    field: 'paciente',
  },
  {
    name: 'a wildcard in the name',
    ...confirm('%', when, 'Videoconsulta'),
    code: 'patient_not_found',
    field: 'paciente',
  },
  {
    name: 'a day that does not exist',
    ...confirm(juan, '2024-02-30 10:00', 'Videoconsulta'),
    code: 'invalid_date',
    field: 'fechaHora',
  },
  {
    name: 'an hour that does not exist',
    ...confirm(juan, '2024-08-21 25:00', 'Videoconsulta'),
    code: 'invalid_date',
    field: 'fechaHora',
  },
  {
    name: 'an hour that the clocks skip',
    ...confirm(juan, '2025-03-30 02:30', 'Videoconsulta'),
    code: 'invalid_date',
    field: 'fechaHora',
  },
  {
    name: 'a date in words',
    ...confirm(juan, 'mañana', 'Videoconsulta'),
    code: 'invalid_date',
    field: 'fechaHora',
  },
  {
    name: 'a day without an hour',
    ...confirm(juan, '2024-08-21', 'Videoconsulta'),
    code: 'invalid_date',
    field: 'fechaHora',
  },
  {
    name: 'day and month the other way round',
    ...confirm(juan, '21-08-2024 10:00', 'Videoconsulta'),
    code: 'invalid_date',
    field: 'fechaHora',
  },
  {
    name: 'a past date',
    ...confirm(juan, '2024-08-18 10:00', 'Videoconsulta'),
    code: 'past_date',
    field: 'fechaHora',
  },
  {
    name: 'a date in thirty years',
    ...confirm(juan, '2054-08-18 10:00', 'Videoconsulta'),
    code: 'too_far_date',
    field: 'fechaHora',
  },
  {
    name: 'a channel that does not exist',
    ...confirm(juan, when, 'Videoconsulta', 'fax'),
    code: 'invalid_channel',
    field: 'canal',
  },
  {
    name: 'an empty channel',
    ...confirm(juan, when, 'Videoconsulta', ''),
    code: 'text_empty',
    field: 'canal',
  },
  { name: 'no kind of appointment', ...confirm(juan, when), code: 'invalid_input', field: 'tipoCita' },
  {
    name: 'a link in the kind',
    ...confirm(juan, when, 'Entra en http://malo.example'),
    code: 'invalid_input',
    field: 'tipoCita',
  },
  {
    name: 'markup in the kind',
    ...confirm(juan, when, '<b>Consulta</b>'),
    code: 'invalid_input',
    field: 'tipoCita',
  },
  {
    name: 'a new line in the kind',
    ...confirm(juan, when, 'Consulta\nLlama ya'),
    code: 'invalid_input',
    field: 'tipoCita',
  },
  {
    name: 'a phone in the kind',
    ...confirm(juan, when, 'Llama al 612345678'),
    code: 'invalid_input',
    field: 'tipoCita',
  },
  {
    name: 'text that turns the reading direction',
    ...confirm(juan, when, 'Consulta\u202eatluas'),
    code: 'invalid_input',
    field: 'tipoCita',
  },
  {
    name: 'too many arguments',
    ...confirm(juan, when, 'Videoconsulta', 'SMS', 'sobra'),
    code: 'invalid_input',
  },
  {
    name: 'a reminder in the past',
    ...remind(juan, '2024-08-19 08:00', 'Toma de medicación'),
    code: 'past_date',
    field: 'fechaHora',
  },
  { name: 'a reminder of nothing', ...remind(juan, when, ''), code: 'text_empty', field: 'motivo' },
  {
    name: 'a reminder at a nonsense hour',
    ...remind(juan, '2024-08-21 10:0x', 'Toma'),
    code: 'invalid_date',
    field: 'fechaHora',
  },
  { name: 'a survey without specialty', ...survey(juan), code: 'invalid_input', field: 'especialidad' },
  {
    name: 'a survey by an unknown channel',
    ...survey(juan, 'Cardiología', 'telegram'),
    code: 'invalid_channel',
    field: 'canal',
  },
  {
    name: 'an amount in words',
    ...pay(juan, 'mucho', '2024-08-21'),
    code: 'invalid_amount',
    field: 'importe',
  },
  { name: 'a negative amount', ...pay(juan, '-5 €', '2024-08-21'), code: 'invalid_amount', field: 'importe' },
  { name: 'nothing to pay', ...pay(juan, '0 €', '2024-08-21'), code: 'invalid_amount', field: 'importe' },
  { name: 'dollars', ...pay(juan, '49 USD', '2024-08-21'), code: 'invalid_amount', field: 'importe' },
  {
    name: 'an absurd amount',
    ...pay(juan, '999999999 €', '2024-08-21'),
    code: 'invalid_amount',
    field: 'importe',
  },
  { name: 'another amount for that day', ...pay(juan, '50 €', '2024-08-21'), code: 'payment_conflict' },
  {
    name: 'a payment with a bad day',
    ...pay(juan, '49 €', '2024-13-01'),
    code: 'invalid_date',
    field: 'fecha',
  },
  {
    name: 'an unknown alert',
    ...alert('Invasión zombi', 'Todos los pacientes'),
    code: 'alert_unknown',
    field: 'alerta',
  },
  {
    name: 'a segment of words nobody knows',
    ...alert('Ola de calor', 'los vips de siempre'),
    code: 'segment_unknown',
    field: 'segmento',
  },
  {
    name: 'a segment by illness',
    ...alert('Ola de calor', 'diabéticos mayores de 65 años'),
    code: 'segment_unknown',
    field: 'segmento',
  },
  {
    name: 'a segment that nobody is in',
    ...alert('Ola de calor', 'mayores de 119 años'),
    code: 'segment_empty',
    field: 'segmento',
  },
  { name: 'an empty segment', ...alert('Ola de calor', ''), code: 'text_empty', field: 'segmento' },
  { name: 'feedback without words', ...feedback(juan, ''), code: 'text_empty', field: 'mensaje' },
  {
    name: 'feedback of a book',
    ...feedback(juan, 'a'.repeat(10_000)),
    code: 'text_too_long',
    field: 'mensaje',
  },
  {
    name: 'feedback of nobody',
    ...feedback('Nadie Conocido', 'todo bien'),
    code: 'patient_not_found',
    field: 'paciente',
  },
]

/** Every row of every table, as one text. */
async function everything(app: TestApp): Promise<string> {
  const tables = await app.rows<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  )
  const counts = await Promise.all(
    tables.map(async ({ name }) => [
      name,
      (
        await app.rows(
          `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from "${name}" t`,
        )
      )[0],
    ]),
  )
  return JSON.stringify(counts)
}

test(`${cases.length} bad inputs: each a clear error, zero rows changed`, async (t) => {
  const app = await testApp()
  t.after(() => app.end())
  const before = await everything(app)
  for (const { name, tool, args, code, field } of cases) {
    await t.test(name, async () => {
      const error = await (app[tool] as (...given: readonly unknown[]) => Promise<string>)(...args).then(
        (text) => assert.fail(`accepted: ${text}`),
        (thrown: unknown) => thrown,
      )
      assert.ok(error instanceof CodedError, String(error))
      assert.equal(error.code, code)
      if (field !== undefined) assert.equal(error.field, field)
      assert.match(error.message, /^\p{Lu}.{15,}[.:)»]/u, 'a sentence for people')
      assert.ok(!/undefined|\[object|NaN|null/.test(error.message), error.message)
      for (const value of args)
        if (typeof value === 'string' && value.length > 12)
          assert.ok(!error.message.includes(value), 'what was sent is not repeated')
    })
  }
  await t.test('nothing changed', async () => assert.equal(await everything(app), before))
})

test('what the law and the patient forbid is blocked with its reason, and what was made for it is not kept', async (t) => {
  const app = await testApp()
  t.after(() => app.end())
  const [deceased] = await app.rows<{ record_number: string }>(
    `select record_number from patient where status = 'deceased' and merged_into is null limit 1`,
  )
  assert.ok(deceased)
  await assert.rejects(
    app.enviarConfirmacionCita(deceased.record_number, when, 'Videoconsulta'),
    (error: unknown) => {
      assert.ok(error instanceof CodedError)
      assert.equal(error.code, 'not_sent')
      assert.equal(error.reason, 'patient_deceased')
      assert.match(error.message, /^No enviado: /)
      return true
    },
  )
  assert.equal((await app.rows(`select 1 from appointment where source = 'api'`)).length, 0)
  assert.equal(
    (await app.rows(`select 1 from message where state = 'blocked' and reason = 'patient_deceased'`)).length,
    1,
  )
})
