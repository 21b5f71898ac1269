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

const several: typeof orders = [
  [
    'Confirma a Benita Salgado la mamografía del martes 10 a las 9:40 y mándale la encuesta de Neumología a Casimiro Portela, ambas por SMS',
    [
      [
        'enviarConfirmacionCita',
        { paciente: 'Benita Salgado', fechaHora: '2026-03-10 09:40', tipoCita: 'mamografía', canal: 'SMS' },
      ],
      ['enviarEncuestaNPS', { paciente: 'Casimiro Portela', especialidad: 'Neumología', canal: 'SMS' }],
    ],
  ],
  [
    'Viernes 13, resonancia: Benita Salgado 8:00, Casimiro Portela 8:45. Confirmar por correo.',
    [
      [
        'enviarConfirmacionCita',
        { paciente: 'Benita Salgado', fechaHora: '2026-03-13 08:00', tipoCita: 'resonancia', canal: 'email' },
      ],
      [
        'enviarConfirmacionCita',
        {
          paciente: 'Casimiro Portela',
          fechaHora: '2026-03-13 08:45',
          tipoCita: 'resonancia',
          canal: 'email',
        },
      ],
    ],
  ],
]

const denied: typeof orders = [
  [
    'Ni WhatsApp ni correo, que no ve bien: a Benita Salgado, por SMS, la encuesta de Digestivo',
    [['enviarEncuestaNPS', { paciente: 'Benita Salgado', especialidad: 'Digestivo', canal: 'SMS' }]],
  ],
  [
    'Manda la encuesta de Digestivo a Benita Salgado, nada de correo, por la app',
    [['enviarEncuestaNPS', { paciente: 'Benita Salgado', especialidad: 'Digestivo', canal: 'push' }]],
  ],
]

const turns: typeof orders = [
  [
    '[turno 1] Mándale la encuesta de Digestivo a Benita Salgado [turno 2] por SMS, que el correo le rebota',
    [['enviarEncuestaNPS', { paciente: 'Benita Salgado', especialidad: 'Digestivo', canal: 'SMS' }]],
  ],
  [
    '[turno 1] Mándale la encuesta de Digestivo a Benita Salgado [turno 2] quería decir Berta Salgado, perdona',
    [['enviarEncuestaNPS', { paciente: 'Berta Salgado', especialidad: 'Digestivo' }]],
  ],
  [
    '[turno 1] Mándale la encuesta de Digestivo a Benita Salgado [turno 2] y a Casimiro Portela también',
    [
      ['enviarEncuestaNPS', { paciente: 'Benita Salgado', especialidad: 'Digestivo' }],
      ['enviarEncuestaNPS', { paciente: 'Casimiro Portela', especialidad: 'Digestivo' }],
    ],
  ],
  ['[turno 1] Mándale la encuesta de Digestivo a Benita Salgado [turno 2] uf, quita, no mandes nada', []],
  [
    '[turno 1] Confirma a Benita Salgado la revisión por SMS [turno 2] el viernes a las 12',
    [
      [
        'enviarConfirmacionCita',
        { paciente: 'Benita Salgado', fechaHora: '2026-03-13 12:00', tipoCita: 'revisión', canal: 'SMS' },
      ],
    ],
  ],
  [
    '[turno 1] Recuérdale a Benita Salgado la cura mañana [turno 2] a las 10',
    [
      [
        'recordatorioAutomatico',
        { paciente: 'Benita Salgado', fechaHora: '2026-03-10 10:00', motivo: 'cura' },
      ],
    ],
  ],
]

for (const [said, calls] of [...orders, ...several, ...denied, ...turns])
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
