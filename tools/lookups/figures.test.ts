// Scores, usage, mass sends and approved texts: what is counted, and what is not concluded.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '#evals/test-app.ts'
import { lookups } from './registry.ts'
import { asking, type Args, type Asked } from './world.fixture.ts'

let app: TestApp
let asked: Asked
before(async () => {
  app = await testApp()
  asked = asking(app)
})
after(() => app.end())

let stored = 0
/** One answered survey a score, each of another patient. */
async function answered(specialty: string, scores: readonly number[], at = '2024-08-12T10:00:00+02:00') {
  stored += 1
  await app.rows(
    `insert into survey (org, id, patient_id, specialty, search_specialty, visit_on, status, score, created_at, answered_at)
     select 'demo', 's' || $1 || '-' || s.place, p.id, $2, $3, '2024-08-01'::date - $1::int, 'answered', s.score, $5, $5
     from unnest($4::int[]) with ordinality as s(score, place)
     join (select id, row_number() over (order by id) as place from patient) p on p.place = s.place`,
    [stored, specialty, specialty.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''), scores, at],
  )
}

const scored: { specialty: string; scores: number[]; line: string; row: Args }[] = [
  {
    specialty: 'Cardiología',
    scores: [10, 9, 9, 8, 7, 6, 1, 10],
    line: 'Cardiología, 8 respuestas: NPS +25, media 7,5 (4 promotores, 2 pasivos, 2 detractores)',
    row: { answers: 8, enough: true, nps: 25, mean: 7.5, promoters: 4, passives: 2, detractors: 2 },
  },
  {
    specialty: 'Oftalmología',
    scores: [0, 1, 6, 6, 7],
    line: 'Oftalmología, 5 respuestas: NPS -80, media 4 (0 promotores, 1 pasivo, 4 detractores)',
    row: { answers: 5, enough: true, nps: -80, mean: 4, promoters: 0, passives: 1, detractors: 4 },
  },
  {
    specialty: 'Neumología',
    scores: [9, 6, 9, 6, 8, 7],
    line: 'Neumología, 6 respuestas: NPS 0, media 7,5 (2 promotores, 2 pasivos, 2 detractores)',
    row: { answers: 6, enough: true, nps: 0, mean: 7.5, promoters: 2, passives: 2, detractors: 2 },
  },
  {
    specialty: 'Dermatología',
    scores: [10, 10, 10, 1],
    line: 'Dermatología, 4 respuestas: son menos de cinco, muy pocas para sacar conclusiones',
    row: {
      answers: 4,
      enough: false,
      nps: null,
      mean: null,
      promoters: null,
      passives: null,
      detractors: null,
    },
  },
]

test('without any answer it is said so', async () => {
  const { text, data, total } = await asked.ask('consultarNPS')
  assert.equal(text, 'Ninguna respuesta a encuestas del 22 de mayo al 19 de agosto.')
  assert.deepEqual([data, total], [[], 0])
})

for (const { specialty, scores, line, row } of scored)
  test(`scores of ${specialty}`, async () => {
    await answered(specialty, scores)
    const { text, data } = await asked.ask('consultarNPS', { especialidad: specialty.toUpperCase() })
    assert.equal(text.split('\n')[1], `- ${line}`)
    assert.match(
      text,
      new RegExp(`^${scores.length} respuestas a encuestas de ${specialty} del 22 de mayo al 19 de agosto:`),
    )
    assert.deepEqual(data, [{ ...row, specialty, from: '2024-05-22', to: '2024-08-19' }])
    lookups['consultarNPS']?.row?.parse(data[0])
  })

test('all specialties: the total first, then those with most answers', async () => {
  const { text, data, total } = await asked.ask('consultarNPS')
  assert.equal(total, 23)
  assert.deepEqual(
    data.map((row) => [row['specialty'], row['answers']]),
    [
      [null, 23],
      ['Cardiología', 8],
      ['Neumología', 6],
      ['Oftalmología', 5],
      ['Dermatología', 4],
    ],
  )
  assert.match(text, /\n- Total, 23 respuestas: NPS 0, media 6,8 /)
})

test('a specialty that nobody scored is answered with those there are', async () => {
  const { text, data } = await asked.ask('consultarNPS', { especialidad: 'Podología' })
  assert.deepEqual(data, [])
  assert.match(text, /De esa especialidad no hay; hay de: Cardiología, /)
})

test('an answer counts on the day on which it came, where the clinic is', async () => {
  await answered('Pediatría', [10], '2024-07-31T22:30:00Z')
  const count = async (args: Args) =>
    (await asked.ask('consultarNPS', { especialidad: 'Pediatría', ...args })).total
  assert.deepEqual(
    [
      await count({ desde: '2024-08-01', hasta: '2024-08-01' }),
      await count({ desde: '2024-07-31', hasta: '2024-07-31' }),
    ],
    [1, 0],
  )
})

test('open surveys and comments without a score do not count', async () => {
  await app.rows(
    `insert into survey (org, id, patient_id, specialty, search_specialty, visit_on, status, comment, created_at)
     select 'demo', 'open', id, 'Alergia', 'alergia', '2024-08-01', 'open', 'bien', $1 from patient limit 1`,
    [app.clock.now()],
  )
  assert.equal((await asked.ask('consultarNPS', { especialidad: 'Alergia' })).total, 0)
})

const usage: [channel: string, purpose: string, segments: number, micros: number | null, at: string][] = [
  ['sms', 'care', 2, 90_000, '2024-08-05T10:00:00+02:00'],
  ['sms', 'care', 1, 45_000, '2024-08-06T10:00:00+02:00'],
  ['whatsapp', 'survey', 1, 30_000, '2024-08-06T10:00:00+02:00'],
  ['email', 'care', 1, null, '2024-08-07T10:00:00+02:00'],
  ['sms', 'care', 1, 45_000, '2024-07-31T23:59:00+02:00'],
]

test('usage of the month: messages, segments and cost by channel and purpose, and what has no price', async () => {
  assert.equal((await asked.ask('consultarUso')).text, 'Ningún mensaje enviado del 1 al 19 de agosto.')
  await app.rows(
    `insert into usage_record (org, id, delivery_id, channel, purpose, segments, cost_micros, at)
     select 'demo', 'u' || u.place, 'd' || u.place, u.channel, u.purpose, u.segments, u.micros, u.at
     from unnest($1::text[], $2::text[], $3::int[], $4::bigint[], $5::timestamptz[])
       with ordinality as u(channel, purpose, segments, micros, at, place)`,
    [0, 1, 2, 3, 4].map((column) => usage.map((row) => row[column])),
  )
  const { text, data, total } = await asked.ask('consultarUso')
  assert.equal(
    text,
    [
      '4 mensajes enviados del 1 al 19 de agosto, 3 segmentos de SMS, 0,17 € (sin contar 1 mensaje sin precio):',
      '- SMS, atención: 2 mensajes, 3 segmentos, 0,14 €',
      '- email, atención: 1 mensaje',
      '- WhatsApp, encuestas: 1 mensaje, 0,03 €',
    ].join('\n'),
  )
  assert.equal(total, 4)
  assert.deepEqual(data[1], {
    channel: 'email',
    purpose: 'care',
    messages: 1,
    segments: 1,
    costMicros: null,
    unpriced: 1,
    from: '2024-08-01',
    to: '2024-08-19',
  })
  assert.equal((await asked.ask('consultarUso', { desde: '2024-07-31', hasta: '2024-07-31' })).total, 1)
})

test('mass sends: what waits for approval, what ran, and what became of it by reason', async () => {
  assert.match(
    (await asked.ask('consultarCampana')).text,
    /^Ningún envío a muchas personas espera aprobación/,
  )
  const heat = await app.call('alertaSaludPublica', {
    alerta: 'Ola de calor',
    segmento: 'mayores de 65 años',
  })
  await app.app.settle()
  const everybody = await app.call('alertaSaludPublica', {
    alerta: 'Sarampión',
    segmento: 'todos los pacientes',
  })
  assert.equal(everybody.state, 'needs_approval')
  const { text, data } = await asked.ask('consultarCampana')
  assert.deepEqual(
    data.map((row) => [row['id'], row['state']]),
    [
      [everybody.planId, 'preview'],
      [heat.planId, 'done'],
    ],
  )
  assert.match(text, /^2 envíos a muchas personas:\n/)
  assert.match(text, /destinatarios, espera que alguien lo apruebe/)
  const one = await asked.ask('consultarCampana', { id: heat.planId })
  assert.match(
    one.text,
    /- Ola de calor, pacientes de más de 65 años.*: 20 destinatarios, preparado, todavía saliendo, /,
  )
  assert.match(one.text, /\d: no consta el consentimiento/)
  const counts = one.data[0]?.['counts'] as Record<string, number>
  const refused = (one.data[0]?.['notSent'] as { count: number }[]).reduce((sum, { count }) => sum + count, 0)
  const [messages] = await app.rows<{ count: number }>(
    'select count(*)::int as count from message where plan_id = $1',
    [heat.planId],
  )
  assert.equal(Object.values(counts).reduce((sum, count) => sum + count, 0) + refused, messages?.count)
})

test('a mass send that there is not', async () => {
  const error = await asked.refused('consultarCampana', { id: 'nada' })
  assert.deepEqual([error.code, error.field], ['not_found', 'id'])
})

test('approved texts answer with title and passage; what none answers says whose it is', async () => {
  const { text, data } = await asked.ask('buscarConocimiento', { texto: '¿Dónde se puede aparcar?' })
  assert.match(text, /aprobados? lo responden?:\n- Aparcamiento: «.+»/)
  assert.deepEqual(
    [data[0]?.['slug'], data[0]?.['title'], data[0]?.['language']],
    ['aparcamiento', 'Aparcamiento', 'es'],
  )
  const nothing = await asked.ask('buscarConocimiento', { texto: 'dime la raíz cuadrada de dos' })
  assert.deepEqual(nothing.data, [])
  assert.match(nothing.text, /^Ningún texto aprobado lo responde/)
  assert.equal((await asked.refused('buscarConocimiento', { texto: ' ' })).code, 'text_empty')
})
