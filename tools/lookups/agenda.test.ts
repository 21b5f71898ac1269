// The agenda and the payments: whose, when, of what, page after page, and every way in which a question is refused.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '#evals/test-app.ts'
import { asking, type Args, type Asked } from './world.fixture.ts'

let app: TestApp
let asked: Asked
before(async () => {
  app = await testApp()
  asked = asking(app)
})
after(() => app.end())

const people = async (args: Args): Promise<unknown[]> =>
  (await asked.ask('consultarAgenda', args)).data.map((row) => Reflect.get(row['patient'] as object, 'id'))

test('who has not confirmed tomorrow: a count, then each with hour, name, record number, kind and whether they were told', async () => {
  await app.call('enviarConfirmacionCita', {
    paciente: 'Juan García',
    fechaHora: '2024-08-20 10:00',
    tipoCita: 'Videoconsulta',
    canal: 'WhatsApp',
  })
  await app.app.settle()
  const { text, data, total, next } = await asked.ask('consultarAgenda', {
    desde: 'mañana',
    estado: 'sin_confirmar',
  })
  assert.equal(
    text,
    [
      '4 citas de mañana sin confirmar:',
      '- 9:30h, María López Fernández (HC-00002): Videoconsulta de Traumatología, sin avisar',
      '- 10:00h, Juan García López (HC-00001): Videoconsulta, avisado por WhatsApp: entregado',
      '- 12:00h (hora de Hospital Demo Las Palmas), Yaiza Suárez Medina (HC-00061): Prueba diagnóstica de Traumatología, sin avisar',
      '- 17:45h, Concepción Iglesias Pardo (HC-00033): Consulta de Traumatología, sin avisar',
    ].join('\n'),
  )
  assert.deepEqual([total, next], [4, null])
  assert.deepEqual(data[1], {
    id: data[1]?.['id'],
    patient: { id: 'juan-garcia', recordNumber: 'HC-00001', name: 'Juan García López' },
    startsAt: '2024-08-20T10:00:00+02:00',
    zone: 'Europe/Madrid',
    status: 'booked',
    kind: 'Videoconsulta',
    specialty: null,
    practitioner: null,
    site: 'Hospital Demo Madrid',
    notified: { channel: 'whatsapp', state: 'delivered' },
  })
})

const heads: { args: Args; head: string }[] = [
  { args: {}, head: '1 cita de hoy (1 realizada)' },
  { args: { desde: 'hoy', hasta: '2024-08-19' }, head: '1 cita de hoy (1 realizada)' },
  { args: { desde: '2024-08-20' }, head: '6 citas de mañana (4 sin confirmar, 1 confirmada y 1 anulada)' },
  {
    args: { desde: '2024-08-20', estado: 'todas' },
    head: '6 citas de mañana (4 sin confirmar, 1 confirmada y 1 anulada)',
  },
  { args: { desde: 'mañana', estado: 'confirmada' }, head: '1 cita de mañana confirmada' },
  { args: { desde: 'mañana', estado: 'cancelada' }, head: '1 cita de mañana anulada' },
  { args: { desde: 'mañana', estado: 'Confirmadas' }, head: '1 cita de mañana confirmada' },
  { args: { desde: 'mañana', estado: 'Sin confirmar' }, head: '4 citas de mañana sin confirmar' },
  { args: { desde: 'ayer' }, head: 'Ninguna cita de ayer' },
  { args: { desde: '2024-08-24', estado: 'confirmada' }, head: 'Ninguna cita del 24 de agosto confirmada' },
  {
    args: { desde: '2024-08-19', hasta: '2024-08-25', especialidad: 'CARDIOLOGIA', estado: 'sin_confirmar' },
    head: '2 citas de Cardiología del 19 al 25 de agosto sin confirmar',
  },
  {
    args: { desde: '2024-08-19', hasta: '2024-09-30', paciente: 'juan garcia' },
    head: '2 citas de Juan García López del 19 de agosto al 30 de septiembre (1 sin confirmar y 1 realizada)',
  },
  {
    args: { paciente: 'Juan García', estado: 'sin_confirmar' },
    head: '1 cita de Juan García López del 19 de agosto al 19 de agosto de 2025 sin confirmar',
  },
  { args: { desde: '2025-01-01' }, head: 'Ninguna cita del 1 de enero de 2025' },
  {
    args: { hasta: 'mañana' },
    head: '7 citas del 19 al 20 de agosto (4 sin confirmar, 1 confirmada, 1 anulada y 1 realizada)',
  },
  { args: { hasta: 'ayer' }, head: 'Ninguna cita de ayer' },
]
for (const { args, head } of heads)
  test(`agenda: ${JSON.stringify(args)}`, async () => {
    const { text } = await asked.ask('consultarAgenda', args)
    assert.equal(text.split('\n')[0]?.replace(/[:.]$/, ''), head)
  })

test('a specialty that nobody has those days is answered with those there are', async () => {
  const { text, data, total } = await asked.ask('consultarAgenda', { especialidad: 'Podología' })
  assert.deepEqual([data, total], [[], 0])
  assert.equal(
    text,
    'Ninguna cita de hoy. De esa especialidad no hay; esos días hay de: Cardiología, Consulta.',
  )
})

test('a day begins and ends at midnight where the clinic is, on the days when clocks change too', async () => {
  const patient = await asked.patientId('juan-garcia')
  // Clocks go back on 27 October: the day is 25 hours long.
  const moments: [id: string, at: string][] = [
    ['before', '2024-10-26T23:59:00+02:00'],
    ['first', '2024-10-27T00:00:00+02:00'],
    ['last', '2024-10-27T23:59:00+01:00'],
    ['after', '2024-10-28T00:00:00+01:00'],
  ]
  await app.rows(
    `insert into appointment (org, id, patient_id, status, starts_at, zone, kind, search_kind, source, created_at, updated_at)
     select 'demo', m.id, $1, 'booked', m.at, 'Europe/Madrid', 'Revisión', 'revision', 'test', m.at, m.at
     from unnest($2::text[], $3::timestamptz[]) as m(id, at)`,
    [patient, moments.map(([id]) => id), moments.map(([, at]) => at)],
  )
  const rows = await asked.askAll('consultarAgenda', { desde: '2024-10-27' })
  assert.deepEqual(
    rows.map((row) => row['id']),
    ['first', 'last'],
  )
  await app.rows(`delete from appointment where source = 'test'`)
})

test('pages to the end: every appointment once, in order, those of one minute too', async () => {
  const rows = await asked.askAll('consultarAgenda', { desde: '2024-08-01', hasta: '2024-09-30' })
  const stored = await app.rows<{ id: string }>('select id from appointment order by starts_at, id')
  assert.ok(stored.length > 100)
  assert.deepEqual(
    rows.map((row) => row['id']),
    stored.map(({ id }) => id),
  )
})

test('a first page says how many more there are, a later one that there are', async () => {
  const args = { desde: '2024-08-01', hasta: '2024-09-30' }
  const first = await asked.ask('consultarAgenda', args)
  const more = (first.total ?? 0) - 20
  assert.equal(first.text.split('\n').at(-1), `Y ${more} más, en otras páginas.`)
  const second = await asked.ask('consultarAgenda', { ...args, cursor: first.next })
  assert.equal(second.text.split('\n').at(-1), 'Hay más en otra página.')
  assert.equal(second.total, first.total)
})

test('of two patients with one name the one by record number is asked about', async () => {
  const span = { desde: '2024-08-01', hasta: '2024-09-30' }
  assert.deepEqual(new Set(await people({ ...span, paciente: 'HC-00003' })), new Set(['maria-lopez-2']))
})

const refusals: { name?: string; args: Args; code: string; field: string; params?: Args }[] = [
  { args: { desde: '2024-02-30' }, code: 'invalid_date', field: 'desde', params: { problem: 'no_such_day' } },
  { args: { desde: 'pronto' }, code: 'invalid_date', field: 'desde', params: { problem: 'not_a_day' } },
  {
    args: { desde: 'mañana a las 10' },
    code: 'invalid_date',
    field: 'desde',
    params: { problem: 'not_a_day' },
  },
  { args: { hasta: 'a las 10' }, code: 'invalid_date', field: 'hasta', params: { problem: 'not_a_day' } },
  {
    args: { desde: '1776-07-04' },
    code: 'invalid_date',
    field: 'desde',
    params: { problem: 'out_of_range' },
  },
  { args: { hasta: '2424-08-19' }, code: 'too_far_date', field: 'hasta' },
  {
    args: { desde: 'mañana', hasta: 'hoy' },
    code: 'invalid_date',
    field: 'hasta',
    params: { problem: 'ends_before' },
  },
  {
    args: { desde: '2024-01-01', hasta: '2025-01-01' },
    code: 'invalid_date',
    field: 'hasta',
    params: { problem: 'too_long' },
  },
  { args: { desde: '' }, code: 'text_empty', field: 'desde' },
  {
    args: { estado: 'perdida' },
    code: 'invalid_input',
    field: 'estado',
    params: { problem: 'value', options: ['sin_confirmar', 'confirmada', 'cancelada', 'todas'] },
  },
  { args: { estado: 1 }, code: 'invalid_input', field: 'estado' },
  { args: { cursor: 'nada' }, code: 'invalid_input', field: 'cursor' },
  { args: { paciente: 'Nadie Nunca' }, code: 'patient_not_found', field: 'paciente' },
  {
    args: { paciente: 'María López Fernández' },
    code: 'patient_ambiguous',
    field: 'paciente',
    params: { count: 2, options: ['HC-00002 (1990)', 'HC-00003 (1963)'] },
  },
  { args: { desde: 5 }, code: 'invalid_input', field: 'desde' },
  { name: 'consultarPagos', args: { estado: 'sin_pagar' }, code: 'invalid_input', field: 'estado' },
  { name: 'consultarPagos', args: { paciente: 'María López' }, code: 'patient_ambiguous', field: 'paciente' },
  {
    name: 'consultarNPS',
    args: { desde: '2023-08-18' },
    code: 'invalid_date',
    field: 'desde',
    params: { problem: 'too_long' },
  },
  {
    name: 'consultarUso',
    args: { hasta: '2024-13-01' },
    code: 'invalid_date',
    field: 'hasta',
    params: { problem: 'no_such_day' },
  },
]
for (const { name = 'consultarAgenda', args, code, field, params } of refusals)
  test(`refused: ${name} ${JSON.stringify(args)}`, async () => {
    const error = await asked.refused(name, args)
    assert.deepEqual([error.code, error.field], [code, field])
    if (params) assert.deepEqual(error.params, params)
  })

test('366 days are a span, a leap year whole', async () => {
  const { total } = await asked.ask('consultarAgenda', { desde: '2024-01-01', hasta: '2024-12-31' })
  assert.ok((total ?? 0) > 100)
})

const payments: { args: Args; head: string; count: number }[] = [
  { args: {}, head: '9 pagos pendientes, 1.767,00 € en total', count: 9 },
  { args: { estado: 'pendiente' }, head: '9 pagos pendientes, 1.767,00 € en total', count: 9 },
  { args: { estado: 'por_comprobar' }, head: '1 pago por comprobar, 35,50 € en total', count: 1 },
  { args: { estado: 'pagado' }, head: '2 pagos hechos, 114,90 € en total', count: 2 },
  { args: { estado: 'anulado' }, head: '1 pago anulado, 52,00 € en total', count: 1 },
  { args: { estado: 'todos' }, head: '12 pagos, 1.767,00 € por cobrar', count: 12 },
  { args: { paciente: 'Juan García' }, head: '1 pago de Juan García López, 49,00 € por cobrar', count: 1 },
  { args: { paciente: 'hugo-mendez' }, head: '1 pago de Hugo Méndez Arias, 0,00 € por cobrar', count: 1 },
  {
    args: { paciente: 'Juan García', estado: 'pagado' },
    head: 'Ningún pago hecho de Juan García López',
    count: 0,
  },
]
for (const { args, head, count } of payments)
  test(`payments: ${JSON.stringify(args)}`, async () => {
    const { text, data, total } = await asked.ask('consultarPagos', args)
    assert.equal(text.split('\n')[0]?.replace(/[:.]$/, ''), head)
    assert.deepEqual([data.length, total], [count, count])
  })

test('a program asks an instance of its own by the same names', async () => {
  const { text, data } = await app.lookup('consultarPagos', { paciente: 'juan-garcia' })
  assert.equal(data.length, 1)
  assert.match(text, /^1 pago de Juan García López, 49,00 € por cobrar:/)
})

test('pages of payments to the end, those of one day too', async () => {
  const patients = await app.rows<{ id: string }>('select id from patient order by id limit 50')
  await app.rows(
    `insert into payment (org, id, patient_id, status, amount_cents, visit_on, source, created_at, updated_at)
     select 'demo', 'pay' || w.place, w.id, 'pending', 100, '2024-05-02', 'test', $2, $2
     from unnest($1::text[]) with ordinality as w(id, place)`,
    [patients.map(({ id }) => id), app.clock.now()],
  )
  const rows = await asked.askAll('consultarPagos')
  const stored = await app.rows<{ id: string }>(
    `select id from payment where status in ('pending', 'claimed_paid') order by visit_on desc, id desc`,
  )
  assert.equal(stored.length, 59)
  assert.deepEqual(
    rows.map((row) => row['id']),
    stored.map(({ id }) => id),
  )
  const { text } = await asked.ask('consultarPagos', { paciente: 'david-martin' })
  assert.match(text, /35,50 € de la consulta del 11 de agosto: por comprobar \(dice que ya pagó\)/)
})
