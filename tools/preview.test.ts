// What a preview shows is what is then sent: channel, text and count, for each of the six functions.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp, type TestApp } from '#evals/test-app.ts'
import type { ToolName } from './contract.ts'
import type { PlanView } from './plan-contract.ts'

async function world(work: (app: TestApp) => Promise<void>): Promise<void> {
  const app = await testApp()
  try {
    await work(app)
  } finally {
    await app.end()
  }
}

type Call = { tool: ToolName; args: Record<string, unknown> }

/** What arrived, as people would compare it: channel and text, sorted; of a group the links are each reader's own. */
async function arrived(app: TestApp, alike: boolean): Promise<string[]> {
  const rows = await app.rows<{ channel: string; text: string }>(
    `select channel, content->>'text' as text from sandbox_message`,
  )
  return rows.map(({ channel, text }) => `${channel}: ${alike ? sameLink(text) : text}`).sort()
}
const sameLink = (text: string): string => text.replace(/\/l\/[\w-]+/g, '/l/…')

const sends: { label: string; calls: Call[]; later?: boolean; none?: string }[] = [
  {
    label: 'a confirmation',
    calls: [
      {
        tool: 'enviarConfirmacionCita',
        args: {
          paciente: 'Juan García',
          fechaHora: '2024-08-21 10:00',
          tipoCita: 'Videoconsulta',
          canal: 'WhatsApp',
        },
      },
    ],
  },
  {
    label: 'a reminder at its hour, with the appointment that the call before it made',
    later: true,
    calls: [
      {
        tool: 'enviarConfirmacionCita',
        args: { paciente: 'Juan García', fechaHora: '2024-08-23 12:00', tipoCita: 'Podología', canal: 'SMS' },
      },
      {
        tool: 'recordatorioAutomatico',
        args: {
          paciente: 'Juan García',
          fechaHora: '2024-08-22 22:30',
          motivo: 'Cita de Podología',
          canal: 'SMS',
        },
      },
    ],
  },
  {
    label: 'a survey',
    calls: [
      {
        tool: 'enviarEncuestaNPS',
        args: { paciente: 'Juan García', especialidad: 'Cardiología', canal: 'email' },
      },
    ],
  },
  {
    label: 'a payment',
    calls: [
      {
        tool: 'notificacionPago',
        args: { paciente: 'Juan García', importe: '49,00 €', fecha: '2024-08-21', canal: 'SMS' },
      },
    ],
  },
  {
    label: 'a message that is not allowed',
    none: 'frequency_cap',
    calls: [
      {
        tool: 'enviarEncuestaNPS',
        args: { paciente: 'Juan García', especialidad: 'Cardiología', canal: 'SMS' },
      },
      {
        tool: 'enviarEncuestaNPS',
        args: { paciente: 'Juan García', especialidad: 'Dermatología', canal: 'SMS' },
      },
    ],
  },
]
for (const { label, calls, later, none } of sends) {
  test(`what is shown is what arrives: ${label}`, () =>
    world(async (app) => {
      const before = await app.rows(
        'select count(*)::int as n from message union all select count(*)::int from appointment',
      )
      const plan = await app.app.plans.propose(app.principal, calls)
      assert.deepEqual(
        await app.rows(
          'select count(*)::int as n from message union all select count(*)::int from appointment',
        ),
        before,
        'a preview leaves nothing behind',
      )
      await app.app.plans.approve(app.principal, plan.id, {})
      await app.app.settle()
      if (later) app.clock.set('2024-08-22T22:30:00+02:00')
      await app.app.settle()
      const shown = plan.calls.flatMap((call) =>
        call.channels.map(({ channel }) => `${channel}: ${call.text}`),
      )
      assert.deepEqual(await arrived(app, false), shown.sort())
      const done = await app.app.plans.view(app.principal, plan.id)
      assert.deepEqual([done.state, done.receipt?.sent], ['done', plan.recipients])
      const refused = plan.calls.flatMap((call) => call.exclusions.map((one) => one.reason))
      assert.deepEqual(refused, none ? [none] : [])
      assert.deepEqual(
        done.receipt?.notSent.map((one) => one.reason),
        refused,
      )
    }))
}

test('feedback is recorded once it is approved, and not before', () =>
  world(async (app) => {
    const call: Call = {
      tool: 'feedbackPaciente',
      args: { paciente: 'Juan García', mensaje: 'Esperé dos horas en la sala y nadie me dijo nada' },
    }
    const plan = await app.app.plans.propose(app.principal, [call])
    assert.deepEqual([plan.risk, plan.recipients, plan.needs.typedCount], ['single', 0, false])
    assert.equal((await app.rows('select 1 from feedback')).length, 0)
    const done = await app.app.plans.approve(app.principal, plan.id, {})
    assert.equal(done.state, 'done')
    const [outcome] = done.calls.map((one) => one.outcome)
    assert.match(outcome && 'text' in outcome ? outcome.text : '', /^Feedback registrado: /)
    assert.equal((await app.rows('select 1 from feedback')).length, 1)
  }))

const groups: { label: string; segmento: string; canal?: string; prepare?: string }[] = [
  { label: 'everybody, by the preferred channel', segmento: 'Todos los pacientes' },
  { label: 'everybody, by WhatsApp', segmento: 'Todos los pacientes', canal: 'WhatsApp' },
  { label: 'everybody, by SMS', segmento: 'Todos los pacientes', canal: 'SMS' },
  { label: 'everybody, by e-mail', segmento: 'Todos los pacientes', canal: 'email' },
  { label: 'everybody, by push', segmento: 'Todos los pacientes', canal: 'push' },
  { label: 'minors, read by their guardians', segmento: 'menores de 14 años' },
  {
    label: 'opt-outs of today',
    segmento: 'Todos los pacientes',
    prepare: `insert into consent (org, id, patient_id, purpose, channel, status, how, actor, at)
      select org, 'out-' || id || purpose, id, purpose, 'whatsapp', 'withdrawn', 'reply', 'x', '2024-08-19T06:30Z'
      from patient, unnest(array['care', 'prevention']) as purpose where search_name < 'm'`,
  },
  {
    label: 'addresses that are blocked or gone, records on hold',
    segmento: 'Todos los pacientes',
    prepare: `with a as (update contact_point set status = case when channel = 'sms' then 'dead' else 'blocked' end
        where patient_id in (select id from patient where search_name < 'j')),
      b as (update contact_point set preferred = channel = 'push' where patient_id in (select id from patient where search_name > 'p'))
      update patient set held_since = '2024-08-18T06:30Z' where search_name between 'k' and 'm'`,
  },
  {
    label: 'who has had two this month',
    segmento: 'Todos los pacientes',
    prepare: `insert into message (org, id, recipient, patient_id, purpose, kind, words, language, state, send_at, priority, actor, created_at, updated_at)
      select p.org, 'old-' || p.id || n, 'patient', p.id, 'prevention', 'health_alert', 'health_alert', 'es', 'done',
        timestamptz '2024-08-10T08:00Z', 6, 'x', '2024-08-10T08:00Z', '2024-08-10T08:00Z'
      from patient p, generate_series(1, 2) n where p.search_name < 'n'`,
  },
]

const byReason = (rows: readonly { reason: string; count: number }[]): string[] =>
  rows.map(({ reason, count }) => `${reason} ${count}`).sort()

for (const { label, segmento, canal, prepare } of groups) {
  test(`a group's preview is its run: ${label}`, () =>
    world(async (app) => {
      // Everybody lives where it is nine o'clock.
      await app.rows(`update patient set zone = 'Europe/Madrid'`)
      if (prepare) await app.rows(prepare)
      const args = { alerta: 'Ola de calor', segmento, ...(canal ? { canal } : {}) }
      const plan: PlanView = await app.app.plans.propose(app.principal, [
        { tool: 'alertaSaludPublica', args },
      ])
      const [call] = plan.calls
      assert.ok(call)
      await app.app.plans.approve(app.principal, plan.id, { recipients: plan.recipients })
      await app.app.settle()
      const done = await app.app.plans.view(app.principal, plan.id)
      assert.deepEqual([done.state, done.receipt?.sent], ['done', plan.recipients])
      assert.deepEqual(byReason(done.receipt?.notSent ?? []), byReason(call.exclusions))
      const read = await arrived(app, true)
      const counts = (rows: readonly string[]): string[] => {
        const sums = new Map<string, number>()
        for (const row of rows) sums.set(row, (sums.get(row) ?? 0) + 1)
        return [...sums].map(([row, count]) => `${row} ${count}`).sort()
      }
      assert.deepEqual(
        counts(read.map((row) => row.split(': ')[0] ?? '')),
        call.channels.map(({ channel, count }) => `${channel} ${count}`).sort(),
      )
      assert.deepEqual(
        counts(read.map((row) => row.slice(row.indexOf(': ') + 2))),
        call.texts.map(({ text, count }) => `${sameLink(text)} ${count}`).sort(),
      )
    }))
}
