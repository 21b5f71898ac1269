// Bodies of the routes about people as the API's description shows them; invented people, sample phones.

const id = '06c2f6x1m3kq9v0wz4t8r5n7bd'
const at = '2026-08-21T08:00:00.000Z'

export const handExample = {}
export const replyExample = { text: 'Hola Juan, soy Marta, de Atención al paciente. ¿A qué hora te llamo?' }
export const repliedExample = { messageId: id, channel: 'whatsapp' }
export const ownerExample = {
  id,
  owner: 'person',
  ownerId: '06c2f6x1m3kq9v0wz4t8r5n7be',
  ownerName: 'Recepción',
}

export const incidentExample = {
  id,
  number: 12,
  queue: 'emergency_oncall',
  intent: 'report_symptom',
  urgency: 'emergency',
  category: null,
  severity: null,
  status: 'acknowledged',
  patient: 'HIS-1001',
  conversation: id,
  owner: 'person:vega',
  ownerName: 'Dra. Lucía Vega',
  reports: 1,
  listed: ['cancel_appointment'],
  pressing: false,
  alerts: 1,
  nextAlertAt: null,
  unmannedSince: null,
  openedAt: at,
  acknowledgedAt: at,
  resolvedAt: null,
  told: [{ patient: 'HIS-1001', conversation: id, at }],
  alerted: [{ person: 'vega', name: 'Dra. Lucía Vega', channel: 'sms', state: 'delivered', at }],
}

const { told: _told, alerted: _alerted, ...summary } = incidentExample

export const conversationExample = {
  ...ownerExample,
  channel: 'whatsapp',
  address: '+34612345678',
  ownedAt: at,
  patient: {
    externalId: 'HIS-1001',
    name: 'Ana Ejemplo Prueba',
    language: 'es',
    birthDate: '1955-03-14',
    contacts: [{ channel: 'sms', value: '+34612345678' }],
  },
  candidates: [],
  incidents: [summary],
  thread: [
    {
      id,
      direction: 'in',
      channel: 'whatsapp',
      conversationId: id,
      at,
      text: 'No puedo respirar',
      kind: 'text',
      media: null,
      understood: {
        intent: 'report_symptom',
        also: [],
        urgency: 'emergency',
        category: null,
        severity: null,
        nps: null,
        language: 'es',
        confidence: 0.97,
        source: 'rule',
        rules: [],
        queue: 'emergency_oncall',
      },
      by: null,
      actor: null,
      state: null,
      reason: null,
    },
  ],
  next: null,
}

export const rotaExample = {
  people: { vega: { name: 'Dra. Lucía Vega', channels: { sms: '+34612345678' } } },
  queues: {
    emergency_oncall: {
      shifts: [{ days: 'all', from: '08:00', to: '08:00', order: ['vega'] }],
      exceptions: [{ date: '2026-12-25', order: [] }],
    },
  },
}
export const targetExample = { kind: 'webhook', url: 'https://crm.clinica.example/incidencias' }
