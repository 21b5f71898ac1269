// The contract's routing table on the whole product: each row from a message to the database and the answer.
import assert from 'node:assert/strict'
import test, { after, before } from 'node:test'
import type { Interpretation, Understand } from '#core/conversations/interpretation.ts'
import { readDateTime } from '#core/text/dates.ts'
import { testApp, type TestApp } from '#evals/test-app.ts'
import { createUnderstand } from '../understand/understand.ts'

const rules = createUnderstand({ readDateTime })
const complaint = (category: Interpretation['category']): Partial<Interpretation> => ({
  intent: 'complaint',
  also: [],
  category,
  severity: 'medium',
  urgency: 'none',
})

/** Some meanings are given, so that a row is tried and not the reader. */
const given: Readonly<Record<string, Partial<Interpretation>>> = {
  privacy: complaint('privacy'),
  care: complaint('clinical_care'),
  medication: complaint('medication'),
  billing: complaint('billing'),
  technical: complaint('technical'),
  admin: complaint('appointment_admin'),
  results: complaint('results'),
  'two rows': { intent: 'payment_problem', also: ['ask_human'], category: 'billing', severity: 'low' },
}
const understand: Understand = async (text, context) => {
  const said = await rules(text, context)
  const meant = given[text]
  return meant ? { ...said, confidence: 0.9, ...meant } : said
}

let app: TestApp
let people: { id: string; address: string }[] = []
before(async () => {
  app = await testApp({ understand })
  // The table speaks of a clinic without an approved answer.
  await app.rows('delete from knowledge_article')
  people = await app.rows(
    `select p.id, min(c.value) as address from patient p join contact_point c on c.patient_id = p.id
     where c.channel = 'whatsapp' and c.status = 'active' and p.status = 'active' and coalesce(p.language, 'es') = 'es'
       and p.birth_date < '1990-01-01'
       and not exists (select 1 from contact_point o where o.value = c.value and o.patient_id <> p.id)
       and exists (select 1 from consent s where s.patient_id = p.id and s.channel = 'whatsapp' and s.purpose = 'care' and s.status = 'given')
       and not exists (select 1 from consent s where s.patient_id = p.id and s.status = 'withdrawn')
     group by p.id order by p.id`,
  )
})
after(() => app.end())

type Row = { row: string; says: string; queues: string; words: string; urgency?: string; reads?: RegExp }

const onCall = 'emergency_oncall clinical'
const table: readonly Row[] = [
  {
    row: '1',
    says: 'tengo ganas de morirme',
    queues: onCall,
    words: 'danger_self_harm',
    urgency: 'self_harm',
    reads: /024[\s\S]*112/,
  },
  {
    row: '2',
    says: 'me duele mucho el pecho y me falta el aire',
    queues: onCall,
    words: 'danger_emergency',
    urgency: 'emergency',
    reads: /112/,
  },
  {
    row: '3',
    says: 'mi marido me ha pegado y tengo miedo',
    queues: onCall,
    words: 'danger_violence',
    urgency: 'violence',
    reads: /016/,
  },
  {
    row: '4',
    says: 'me operaron ayer y tengo fiebre de 38,5',
    queues: 'clinical',
    words: 'clinical_ack',
    urgency: 'soon',
    reads: /112/,
  },
  {
    row: '5',
    says: 'se equivocan de número, aquí no vive ningún Pedro',
    queues: 'privacy',
    words: 'wrong_recipient_ask',
  },
  {
    row: '6',
    says: 'quiero una copia de mis datos personales',
    queues: 'privacy',
    words: 'privacy_ack',
    reads: /un mes/,
  },
  { row: '6 by category', says: 'privacy', queues: 'privacy', words: 'privacy_ack' },
  {
    row: '7',
    says: '¿puedo tomar el ibuprofeno con el sintrom?',
    queues: 'clinical',
    words: 'clinical_ack',
    reads: /112/,
  },
  { row: '7 by category', says: 'care', queues: 'clinical', words: 'clinical_ack' },
  { row: '7 by medication', says: 'medication', queues: 'clinical', words: 'clinical_ack' },
  { row: '8', says: 'billing', queues: 'billing', words: 'billing_ack' },
  { row: '9', says: 'technical', queues: 'support', words: 'technical_ack', reads: /https?:/ },
  {
    row: '10',
    says: 'quiero cambiar la cita al jueves 29',
    queues: 'appointments',
    words: 'reschedule_recorded',
    reads: /29 de agosto/,
  },
  { row: '10 by category', says: 'admin', queues: 'appointments', words: 'appointments_ack' },
  { row: '11', says: 'results', queues: 'patient_care', words: 'patient_care_ack' },
  {
    row: '12',
    says: 'quiero hablar con una persona',
    queues: 'support',
    words: 'human_ack',
    reads: /Horario/,
  },
  {
    row: '13, no answer',
    says: '¿dónde se aparca en el hospital de día?',
    queues: 'support',
    words: 'person_will_answer',
    reads: /Horario/,
  },
  {
    row: '13, results',
    says: '¿cuándo estarán los resultados de la biopsia?',
    queues: 'clinical',
    words: 'person_will_answer',
    reads: /Horario/,
  },
  { row: '13, nothing to do', says: 'muchas gracias', queues: '', words: '' },
  { row: 'two rows, two incidents', says: 'two rows', queues: 'billing support', words: 'billing_ack' },
]

for (const [index, { row, says, queues, words, urgency = 'none', reads }] of table.entries()) {
  test(`row ${row}`, async () => {
    const who = people[index % people.length]
    assert.ok(who && people.length >= 5, 'the sample has patients with a phone of their own')
    // A day of its own for each, so that nobody's earlier words are counted.
    app.clock.set(
      new Date(
        Date.parse('2024-08-19T09:00:00+02:00') +
          Math.floor(index / people.length) * 86_400_000 +
          index * 60_000,
      ).toISOString(),
    )
    await app.call('enviarConfirmacionCita', {
      paciente: who.id,
      fechaHora: `2024-09-${String(2 + index).padStart(2, '0')} 13:07`,
      tipoCita: 'Videoconsulta',
      canal: 'WhatsApp',
    })
    await app.app.settle()
    const since = app.clock.now()
    await app.write({ channel: 'whatsapp', address: who.address }, says)
    const opened = await app.rows<{ queue: string; urgency: string }>(
      'select queue, urgency from incident where patient_id = $1 and opened_at >= $2 order by number',
      [who.id, since],
    )
    assert.equal(opened.map((one) => one.queue).join(' '), queues)
    assert.ok(opened.every((one) => one.urgency === urgency))
    const [read] = await app.rows<{ queue: string | null }>(
      'select queue from inbound_message where patient_id = $1 and received_at >= $2',
      [who.id, since],
    )
    assert.ok(read)
    assert.equal(read.queue ?? '', queues.split(' ')[0], 'the first row is the queue')
    const said = await app.rows<{ words: string }>(
      `select words from message where patient_id = $1 and kind = 'agent_reply' and created_at >= $2 order by id`,
      [who.id, since],
    )
    assert.equal(said.map((one) => one.words).join(' '), words)
    if (reads) assert.match((await app.device('whatsapp', who.address)).at(-1) ?? '', reads)
  })
}
