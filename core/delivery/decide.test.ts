// Every rule of the send decision by example, and which of two reasons is told.
import assert from 'node:assert/strict'
import test from 'node:test'
import { decide, type Question } from './decide.ts'
import { ask, bareAddress, noon } from './decide.fixture.ts'
import { purposeNames } from './purposes.ts'

const at = (iso: string): Date => new Date(iso)
const night = at('2024-08-20T22:00:00+02:00')
const tomorrow = at('2024-08-20T12:00:00+02:00')

const appointment = {
  type: 'appointment' as const,
  startsAt: at('2024-08-22T10:00:00+02:00'),
  zone: 'Europe/Madrid',
  moved: true,
  told: false,
}
const when = { year: 2024, month: 8, day: 21, weekday: 3, hour: 9, minute: 0 }
const reminder = { words: 'appointment_reminder' as const, slots: { reason: 'Revisión', when } }
const notice = { words: 'payment_notice' as const, slots: { amount: '49,00 €' } }
const debt = { type: 'payment' as const, amountCents: 4900, currency: 'EUR' }
const whatsapp = {
  contacts: [
    {
      id: 'w',
      channel: 'whatsapp' as const,
      address: 'x',
      status: 'active',
      preferred: true,
      guardianId: null,
    },
  ],
  consents: new Map([['care:whatsapp', 'given'] as const]),
}
const only = (status: string) => [
  { id: 'c', channel: 'sms' as const, address: 'x', status, preferred: true, guardianId: null },
]
const closedFor = (days: number) =>
  new Set(
    Array.from({ length: days }, (_, n) =>
      new Date(noon.getTime() + n * 86_400_000).toISOString().slice(0, 10),
    ),
  )
const soon = { needed: true, openUntil: at('2024-08-19T12:30:00+02:00') }

/** `expected`: 'allow', 'template', 'rewrite', a reason to refuse, or a reason and the hour it waits for. */
const cases: [name: string, question: Question, expected: string][] = [
  ['care at noon', ask(), 'allow'],
  // The purpose.
  [
    'a payment notice to a bare address',
    { ...ask({ purpose: 'billing' }), facts: bareAddress },
    'purpose_needs_patient',
  ],
  ['an answer to a bare address', { ...ask({ purpose: 'conversation' }), facts: bareAddress }, 'allow'],
  // The patient.
  ['to a dead patient', ask({ facts: { status: 'deceased' } }), 'patient_deceased'],
  ['somebody said that the patient died', ask({ facts: { held: true } }), 'patient_on_hold'],
  ['to a record joined to another', ask({ facts: { merged: true } }), 'patient_merged'],
  ['to an inactive record', ask({ facts: { status: 'inactive' } }), 'patient_inactive'],
  ['to a minor nobody answers for', ask({ facts: { minorWithoutGuardian: true } }), 'minor_without_guardian'],
  [
    'a safety text at night to whoever wrote, held or not',
    ask({ purpose: 'safety', at: night, facts: { held: true, consents: new Map(), contacts: [] } }),
    'allow',
  ],
  ['an answer at night', ask({ purpose: 'conversation', at: night }), 'allow'],
  // Still true.
  ['of a cancelled appointment', ask({ facts: { stale: 'appointment_cancelled' } }), 'appointment_cancelled'],
  [
    'of a moved appointment, by who cannot rewrite',
    ask({ facts: { subject: appointment } }),
    'appointment_moved',
  ],
  ['of a moved appointment', ask({ facts: { subject: appointment }, worded: reminder }), 'rewrite'],
  [
    'of one that was not moved',
    ask({ facts: { subject: { ...appointment, moved: false } }, worded: reminder }),
    'allow',
  ],
  [
    'of a moved appointment told of already',
    ask({ facts: { subject: { ...appointment, told: true } }, worded: reminder }),
    'replaced',
  ],
  [
    'of a moved appointment in words that name an hour',
    ask({
      facts: { subject: appointment },
      worded: { ...reminder, slots: { ...reminder.slots, reason: 'cita de mañana a las 9' } },
    }),
    'appointment_moved',
  ],
  [
    'a reminder of what was moved beyond a month',
    ask({
      facts: { subject: { ...appointment, startsAt: at('2024-10-01T10:00:00+02:00') } },
      worded: reminder,
    }),
    'appointment_moved',
  ],
  [
    'of the amount that is owed',
    ask({ purpose: 'billing', facts: { subject: debt }, worded: notice }),
    'allow',
  ],
  [
    'of another amount than is owed',
    ask({ purpose: 'billing', facts: { subject: { ...debt, amountCents: 6050 } }, worded: notice }),
    'rewrite',
  ],
  [
    'of an amount now in another currency',
    ask({
      purpose: 'billing',
      facts: { subject: { ...debt, amountCents: 6050, currency: 'USD' } },
      worded: notice,
    }),
    'payment_changed',
  ],
  // Validity.
  ['too late', ask({ validUntil: at('2024-08-19T09:59:59Z') }), 'expired'],
  ['in the last moment', ask({ validUntil: noon }), 'allow'],
  // Consent and contact.
  ['never agreed', ask({ channel: 'whatsapp' }), 'no_consent'],
  [
    'agreed for another purpose',
    ask({ purpose: 'commercial', facts: { consents: new Map([['care:sms', 'given']]) } }),
    'no_consent',
  ],
  ['withdrawn', ask({ facts: { consents: new Map([['care:sms', 'withdrawn']]) } }), 'opted_out'],
  ['no address there', ask({ facts: { contacts: [] } }), 'no_contact_point'],
  ['a blocked address', ask({ facts: { contacts: only('blocked') } }), 'contact_blocked'],
  ['a dead address', ask({ facts: { contacts: only('dead') } }), 'contact_dead'],
  [
    'instead of a channel just silenced',
    ask({ insteadOf: ['whatsapp'], facts: { withheld: new Set(['whatsapp']) } }),
    'contact_withheld_24h',
  ],
  [
    'instead of a channel that merely failed',
    ask({ insteadOf: ['whatsapp'], facts: { withheld: new Set(['email']) } }),
    'allow',
  ],
  // The stop.
  ['while all is stopped', ask({ facts: { stopped: true } }), 'emergency_stop 2024-08-19T10:00:00.000Z'],
  ['danger while all is stopped', ask({ purpose: 'safety', facts: { stopped: true } }), 'allow'],
  [
    'at night while all is stopped: the stop is told, the hour is decent',
    ask({ at: night, facts: { stopped: true } }),
    'emergency_stop 2024-08-21T07:00:00.000Z',
  ],
  [
    'of an appointment that was, while all is stopped',
    ask({
      purpose: 'survey',
      facts: {
        stopped: true,
        subject: { ...appointment, moved: false, startsAt: at('2024-08-18T10:00:00Z') },
      },
    }),
    'emergency_stop 2024-08-19T10:00:00.000Z',
  ],
  ['never agreed, while all is stopped', ask({ channel: 'push', facts: { stopped: true } }), 'no_consent'],
  // How often.
  [
    'over the cap, room tomorrow',
    ask({ purpose: 'survey', facts: { capFreeFrom: tomorrow } }),
    'frequency_cap 2024-08-20T10:00:00.000Z',
  ],
  [
    'over the cap, room when it is too late',
    ask({ purpose: 'survey', validUntil: at('2024-08-19T20:00:00Z'), facts: { capFreeFrom: tomorrow } }),
    'frequency_cap',
  ],
  [
    'over the cap, room in the night: the morning after',
    ask({ purpose: 'survey', facts: { capFreeFrom: at('2024-08-20T23:30:00+02:00') } }),
    'frequency_cap 2024-08-21T07:00:00.000Z',
  ],
  [
    'over the cap, room on a holiday: the day after',
    ask({
      purpose: 'survey',
      at: at('2024-08-14T10:00:00Z'),
      facts: { capFreeFrom: at('2024-08-15T10:00:00Z') },
    }),
    'frequency_cap 2024-08-16T07:00:00.000Z',
  ],
  [
    'room since yesterday',
    ask({ purpose: 'survey', facts: { capFreeFrom: at('2024-08-18T10:00:00Z') } }),
    'allow',
  ],
  // Hours.
  ['care at 22:00', ask({ at: night }), 'quiet_hours 2024-08-21T07:00:00.000Z'],
  ['care at 22:00, the hour chosen by a person', ask({ at: night, hourChosen: true }), 'allow'],
  [
    'care at 22:00, chosen for 21:30',
    ask({ at: night, hourChosen: true, meantFor: at('2024-08-20T21:30:00+02:00') }),
    'allow',
  ],
  [
    'care at 22:00, chosen for 20:30',
    ask({ at: night, hourChosen: true, meantFor: at('2024-08-20T20:30:00+02:00') }),
    'quiet_hours 2024-08-21T07:00:00.000Z',
  ],
  [
    'a survey at 22:00, chosen or not',
    ask({ at: night, hourChosen: true, purpose: 'survey' }),
    'quiet_hours 2024-08-21T07:00:00.000Z',
  ],
  [
    'a survey on a holiday',
    ask({ at: at('2024-08-15T10:00:00Z'), purpose: 'survey' }),
    'holiday 2024-08-16T07:00:00.000Z',
  ],
  ['care on a holiday', ask({ at: at('2024-08-15T10:00:00Z') }), 'allow'],
  [
    'a survey on the Diada, in Catalunya',
    ask({ at: at('2026-09-11T10:00:00Z'), purpose: 'survey', facts: { region: 'catalunya' } }),
    'holiday 2026-09-12T07:00:00.000Z',
  ],
  [
    'a survey on the Diada, elsewhere',
    ask({ at: at('2026-09-11T10:00:00Z'), purpose: 'survey', facts: { region: 'madrid' } }),
    'allow',
  ],
  [
    'a survey on a day the clinic is closed',
    ask({ purpose: 'survey', facts: { closedDays: new Set(['2024-08-19', '2024-08-20']) } }),
    'holiday 2024-08-21T07:00:00.000Z',
  ],
  [
    'a survey when the clinic is closed for fifteen days',
    ask({ purpose: 'survey', facts: { closedDays: closedFor(15) } }),
    'holiday 2024-09-03T07:00:00.000Z',
  ],
  [
    'a survey when it is closed for longer',
    ask({ purpose: 'survey', facts: { closedDays: closedFor(16) } }),
    'no_sending_day',
  ],
  [
    'half past nine in Madrid is early in Canarias',
    ask({ at: at('2024-08-19T07:30:00Z'), facts: { zone: 'Atlantic/Canary' } }),
    'quiet_hours 2024-08-19T08:00:00.000Z',
  ],
  [
    'put off until its appointment is over',
    ask({
      at: night,
      facts: { subject: { ...appointment, moved: false, startsAt: at('2024-08-21T09:00:00+02:00') } },
    }),
    'quiet_hours',
  ],
  [
    'put off until before its appointment',
    ask({
      at: night,
      facts: { subject: { ...appointment, moved: false, startsAt: at('2024-08-21T09:01:00+02:00') } },
    }),
    'quiet_hours 2024-08-21T07:00:00.000Z',
  ],
  // The window.
  [
    'in the window',
    ask({ channel: 'whatsapp', facts: whatsapp, window: { ...soon, template: null } }),
    'allow',
  ],
  [
    'the window has just closed',
    ask({ channel: 'whatsapp', facts: whatsapp, window: { needed: true, openUntil: noon, template: null } }),
    'window_closed',
  ],
  [
    'never written to us, with a template',
    ask({
      channel: 'whatsapp',
      facts: whatsapp,
      window: { needed: true, openUntil: null, template: 'approved' },
    }),
    'template',
  ],
  [
    'never written to us, the template not registered',
    ask({
      channel: 'whatsapp',
      facts: whatsapp,
      window: { needed: true, openUntil: null, template: 'missing' },
    }),
    'window_closed',
  ],
  [
    'never written to us, the template being looked at',
    ask({
      channel: 'whatsapp',
      facts: whatsapp,
      window: { needed: true, openUntil: null, template: 'pending' },
    }),
    'template_not_approved',
  ],
  [
    'a template paused by the provider',
    ask({
      channel: 'whatsapp',
      facts: whatsapp,
      window: { needed: true, openUntil: null, template: 'paused' },
    }),
    'template_not_approved',
  ],
  [
    'open now, but not at the hour it is for',
    ask({ channel: 'whatsapp', at: tomorrow, facts: whatsapp, window: { ...soon, template: null } }),
    'window_closed',
  ],
  [
    'open now, but not in the morning it waits for',
    ask({
      channel: 'whatsapp',
      at: night,
      facts: whatsapp,
      window: { needed: true, openUntil: at('2024-08-21T08:00:00+02:00'), template: null },
    }),
    'window_closed',
  ],
  [
    'danger is tried out of the window',
    ask({
      channel: 'whatsapp',
      purpose: 'safety',
      facts: whatsapp,
      window: { needed: true, openUntil: null, template: null },
    }),
    'allow',
  ],
  ['a channel without windows', ask({ window: { needed: false, openUntil: null, template: null } }), 'allow'],
  // The sender.
  [
    'a survey nobody can answer',
    ask({ purpose: 'survey', sender: { twoWay: false, link: false } }),
    'sender_one_way',
  ],
  ['a survey with a link', ask({ purpose: 'survey', sender: { twoWay: false, link: true } }), 'allow'],
  [
    'a survey that can be answered',
    ask({ purpose: 'survey', sender: { twoWay: true, link: false } }),
    'allow',
  ],
  ['a reminder needs no answer', ask({ sender: { twoWay: false, link: false } }), 'allow'],
  // The budget.
  ...purposeNames.map((purpose): [string, Question, string] => [
    `${purpose}, the budget spent`,
    ask({ purpose, facts: { budgetFreeFrom: at('2024-09-01T00:00:00+02:00') } }),
    ['billing', 'survey', 'prevention', 'commercial'].includes(purpose) ? 'budget_exhausted' : 'allow',
  ]),
  [
    "for next month, this month's budget spent",
    ask({
      purpose: 'survey',
      at: at('2024-09-02T10:00:00Z'),
      facts: { budgetFreeFrom: at('2024-09-01T00:00:00+02:00') },
    }),
    'allow',
  ],
  // Two reasons at once: the first in order is told.
  ['dead before never agreed', ask({ channel: 'push', facts: { status: 'deceased' } }), 'patient_deceased'],
  [
    'dead before cancelled',
    ask({ facts: { status: 'deceased', stale: 'appointment_cancelled' } }),
    'patient_deceased',
  ],
  [
    'cancelled before too late',
    ask({ validUntil: at('2024-01-01T00:00:00Z'), facts: { stale: 'appointment_cancelled' } }),
    'appointment_cancelled',
  ],
  [
    'too late before withdrawn',
    ask({ validUntil: at('2024-01-01T00:00:00Z'), facts: { consents: new Map() } }),
    'expired',
  ],
  [
    'withdrawn before no address',
    ask({ facts: { consents: new Map([['care:sms', 'withdrawn']]), contacts: [] } }),
    'opted_out',
  ],
  [
    'no address before the cap',
    ask({ purpose: 'survey', facts: { contacts: [], capFreeFrom: tomorrow } }),
    'no_contact_point',
  ],
  [
    'the budget is told though the hour would wait',
    ask({ purpose: 'survey', at: night, facts: { budgetFreeFrom: at('2024-09-01T00:00:00Z') } }),
    'budget_exhausted',
  ],
]

for (const [name, question, expected] of cases) {
  test(name, () => {
    const verdict = decide(question)
    const said =
      verdict.verdict === 'defer'
        ? `${verdict.reason} ${verdict.until.toISOString()}`
        : verdict.verdict === 'block'
          ? verdict.reason
          : verdict.rewrite
            ? 'rewrite'
            : verdict.useTemplate
              ? 'template'
              : 'allow'
    assert.equal(said, expected)
  })
}
