// Orders that the rules alone misread, and turns on which nothing may be called.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOrder } from './read-order.ts'

const at = { now: new Date('2026-03-09T09:00:00+01:00'), zone: 'Europe/Madrid' }

const orders: [said: string, calls: [tool: string, args: Record<string, string>][]][] = [
  [
    'Desde el servicio nos piden que salga ya la alerta de ola de calor a los mayores de 75 de Jaén, por SMS, que viene el fin de semana',
    [['alertaSaludPublica', { alerta: 'ola de calor', segmento: 'mayores de 75 de Jaén', canal: 'SMS' }]],
  ],
  [
    'Como se le pasó la otra vez, por favor recuérdale a Benita Salgado mañana a las 9 que traiga la cartilla, por wasap',
    [
      [
        'recordatorioAutomatico',
        {
          paciente: 'Benita Salgado',
          fechaHora: '2026-03-10 09:00',
          motivo: 'traiga la cartilla',
          canal: 'WhatsApp',
        },
      ],
    ],
  ],
  [
    'Me dice el doctor que le mandemos la encuesta de Neumología a Casimiro Portela por correo, que ya tiene el alta',
    [['enviarEncuestaNPS', { paciente: 'Casimiro Portela', especialidad: 'Neumología', canal: 'email' }]],
  ],
]

for (const [said, calls] of orders)
  test(`reads ${said.slice(0, 50)} …`, () => {
    assert.deepEqual(
      readOrder(said, at).calls.map(({ tool, args }) => [tool, args]),
      calls,
    )
  })

const silent = [
  'No le mandes nada a Benita Salgado hasta que yo te diga',
  '¿Sabes si a Benita Salgado le llegó el recordatorio de ayer?',
  'Borra la cita de Benita Salgado del martes',
  'Mándale la encuesta a Benita Salgado',
  'gracias, todo perfecto',
  '',
  '¦¦¦',
]

for (const said of silent)
  test(`calls nothing for «${said}»`, () => {
    assert.deepEqual(readOrder(said, at).calls, [])
  })

test('an order written as code, or over several turns, is read as it stands', () => {
  const code = 'enviarEncuestaNPS("Ana Ruiz", "Urología", "SMS")'
  assert.deepEqual(readOrder(code, at).calls, [
    { tool: 'enviarEncuestaNPS', args: { paciente: 'Ana Ruiz', especialidad: 'Urología', canal: 'SMS' } },
  ])
  const turns = '[turno 1] Manda la encuesta a Ana Ruiz\n[turno 2] la de Urología'
  assert.deepEqual(readOrder(turns, at).calls, [
    { tool: 'enviarEncuestaNPS', args: { paciente: 'Ana Ruiz', especialidad: 'Urología' } },
  ])
})
