// The send decision in words: each rule, and what the data of a purpose mean, for whoever must check them.

export type DecisionRule =
  | 'purpose'
  | 'patient'
  | 'still_true'
  | 'validity'
  | 'consent'
  | 'contact'
  | 'silenced'
  | 'stop'
  | 'frequency'
  | 'hours'
  | 'window'
  | 'sender'
  | 'budget'

export const ruleWords: Readonly<Record<DecisionRule, { name: string; says: string }>> = {
  purpose: {
    name: 'La finalidad lo permite',
    says: 'A un contacto sin ficha solo se le contesta, o se le avisa de un peligro.',
  },
  patient: {
    name: 'El paciente puede recibirlo',
    says:
      'Consta vivo y activo, su ficha no se ha unido a otra ni está retenida, y si es menor hay quien lo represente. ' +
      'A quien acaba de escribir se le contesta siempre.',
  },
  still_true: {
    name: 'Sigue siendo verdad',
    says:
      'La cita sigue en pie, el pago pendiente, la encuesta sin responder y el recordatorio activo. Si la cita se ha movido o el importe ' +
      'ha cambiado, el mensaje dice el dato nuevo; si no puede decirlo, no sale.',
  },
  validity: { name: 'Llega a tiempo', says: 'No ha pasado el plazo en el que el mensaje tiene sentido.' },
  consent: {
    name: 'Consentimiento',
    says: 'Consta el consentimiento para esa finalidad y ese canal, y nadie lo ha retirado después.',
  },
  contact: { name: 'Contacto', says: 'Quien lo lee tiene un contacto en uso en ese canal.' },
  silenced: {
    name: 'Respeto de la baja reciente',
    says: 'Durante 24 horas tras una baja en un canal, lo que iba por él no sale por otro.',
  },
  stop: {
    name: 'Parada de emergencia',
    says: 'Mientras dura, todo espera menos los avisos de peligro y las respuestas.',
  },
  frequency: {
    name: 'Frecuencia',
    says: 'No supera el tope de su finalidad, contando todos los canales y campañas.',
  },
  hours: {
    name: 'Horario y festivos',
    says: 'Es hora y día de envío donde vive quien lo lee; si no, espera al siguiente.',
  },
  window: {
    name: 'Ventana de WhatsApp',
    says: 'El paciente ha escrito en las últimas 24 horas, o hay una plantilla aprobada.',
  },
  sender: {
    name: 'Remitente',
    says: 'Si el mensaje espera una respuesta, el paciente puede darla: contestando o con un enlace.',
  },
  budget: {
    name: 'Presupuesto',
    says: 'Queda presupuesto este mes; los mensajes de atención no dependen de él.',
  },
}

const count = (many: number, one: string, more: string): string => `${many} ${many === 1 ? one : more}`

export const decisionWords = {
  title: 'Cuándo se envía un mensaje',
  intro:
    'La decisión se toma al pedir el mensaje y otra vez justo antes de que salga. Las reglas se leen en orden y la primera que dice que no ' +
    'decide; las que hacen esperar no impiden que otra diga que no.',
  purposesTitle: 'Finalidades',
  purposeColumns: [
    'Finalidad',
    'Base legal',
    'Consentimiento',
    'Horario',
    'En festivo',
    'Tope',
    'Si no se leen',
    'Vale durante',
    'Otro canal si no se lee',
    'Una baja detiene',
    'Presupuesto',
  ],
  rulesTitle: 'Reglas, en orden',
  ruleColumns: ['Nº', 'Regla', 'Qué comprueba', 'Si no se cumple'],
  reasonsTitle: 'Motivos',
  reasonColumns: ['Motivo', 'Qué significa', 'Qué hacer'],
  yes: 'sí',
  no: 'no',
  none: '—',
  anyHour: 'a cualquier hora',
  between: ({ from, to }: { from: number; to: number }): string => `de ${from} a ${to} h`,
  chosenHour: 'o la hora que elija una persona',
  within: ({ count: many, days }: { count: number; days: number }): string =>
    `${many} en ${count(days, 'día', 'días')}`,
  perDebt: (many: number): string => `${many} por deuda`,
  /** In minutes, hours or days, the largest that fits whole. */
  span: (ms: number): string => {
    const minutes = ms / 60_000
    if (minutes % 1440 === 0) return count(minutes / 1440, 'día', 'días')
    return minutes % 60 === 0 ? count(minutes / 60, 'hora', 'horas') : count(minutes, 'minuto', 'minutos')
  },
  beforeAppointment: (least: string): string =>
    `antes de una cita, la mitad del tiempo que falte (${least} como poco)`,
  withChosenHour: (span: string): string => `con hora elegida, ${span}`,
  /** Whom the halved cap is for. */
  adaptation: ({ unread, withinDays }: { unread: number; withinDays: number }): string =>
    `El tope de «Si no se leen» es el de quien deja ${unread} mensajes sin leer en ${withinDays} días, por un canal que avisa de la lectura; ` +
    'en cuanto lee uno, abre un enlace o escribe, vuelve al suyo.',
  scopes: {
    everywhere: 'esa finalidad, en todos los canales',
    channel: 'esa finalidad, en ese canal',
  },
  budgeted: 'se detiene al agotarse',
  notBudgeted: 'no depende',
} as const
