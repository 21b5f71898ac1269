// Every Spanish word of the inbox page that does not come from the server.

const number = (value) => value.toLocaleString('es-ES', { useGrouping: 'always' })
const plural = (count, one, many) => `${number(count)} ${count === 1 ? one : many}`

export const words = {
  title: 'Bandeja',
  skip: 'Saltar a la lista',
  sandbox: 'Entorno de pruebas',
  number,
  queues: {
    label: 'Colas',
    all: 'Todo',
    count: (waiting, unanswered) =>
      unanswered === 0
        ? `${number(waiting)} en curso`
        : `${plural(unanswered, 'sin atender', 'sin atender')} de ${number(waiting)}`,
  },
  list: {
    label: 'Lo que espera',
    empty: 'No espera nadie.',
    emptyHint: 'Cuando un paciente necesite a una persona, aparecerá aquí.',
    emptyQueue: 'No espera nadie en esta cola.',
    more: 'Hay más; atiende primero estas.',
    unknown: 'Remitente desconocido',
    number: (value) => `n.º ${number(value)}`,
    reports: (count) => plural(count, 'aviso', 'avisos'),
    pressing: 'Su videollamada es ahora',
    unanswered: 'Sin atender',
    waits: 'Espera respuesta',
    owner: (name) => `La lleva ${name}`,
    alarm: (count) => (count === 1 ? 'Emergencia sin atender' : `${number(count)} emergencias sin atender`),
  },
  case: {
    label: 'Detalle',
    choose: 'Elige algo de la lista.',
    loading: 'Un momento…',
    back: 'Volver a la lista',
    gone: 'Ya no está aquí. Puede que otra persona la haya resuelto.',
    opened: (when) => `Abierta ${when}`,
    nextAlert: (when) => `Sin atender: se avisa otra vez a la guardia ${when}`,
    unmanned: 'Sin atender, y no hay nadie de guardia a quien avisar.',
    statuses: { open: 'Sin atender', acknowledged: 'Atendida', resolved: 'Resuelta' },
    ack: 'Me hago cargo',
    ackFrom: (name) => `Tomarla de ${name}`,
    resolve: 'Resolver',
    listed: 'También pidió, y no se ha hecho:',
    others: 'Otras incidencias de esta persona',
    alerted: 'A quién se ha avisado',
    alert: ({ name, channelName, state, at }) => `${name} · ${channelName} · ${state.toLowerCase()} · ${at}`,
    told: 'Quiénes lo han contado',
    toldBy: ({ patientName, at }) => `${patientName ?? 'Remitente desconocido'} · ${at}`,
    contacts: 'Cómo localizar a la persona',
    record: (id) => `Ficha ${id}`,
    address: (channel, address) => `Escribe desde ${address} (${channel})`,
    candidates: (names) => `Con ese contacto están: ${new Intl.ListFormat('es').format(names)}.`,
    mine: 'La llevas tú',
    acknowledged: 'Te has hecho cargo.',
    resolved: (value) => `Incidencia n.º ${number(value)} resuelta.`,
  },
  thread: {
    label: 'Conversación',
    empty: 'Todavía no hay mensajes.',
    more: 'Hay mensajes anteriores que no se muestran.',
    understood: 'Entendido',
    patient: 'Paciente',
  },
  hold: {
    agent: 'Responde el asistente.',
    mine: 'La llevas tú: el asistente calla, salvo ante un peligro.',
    other: (name) => `La lleva ${name ?? 'otra persona'}: el asistente calla, salvo ante un peligro.`,
    take: 'Tomar conversación',
    takeFrom: 'Pasármela a mí',
    giveBack: 'Devolver al asistente',
    taken: 'Ahora la llevas tú.',
    returned: 'El asistente sigue con el siguiente mensaje.',
    none: 'No llegó por una conversación: localiza a la persona por otra vía.',
  },
  reply: {
    label: (channel) => `Tu respuesta por ${channel}`,
    placeholder: 'Escribe tu respuesta…',
    hint: 'Sale con tus palabras. Ctrl + Intro para enviar.',
    send: 'Enviar',
    sent: 'Respuesta enviada.',
    violence:
      'Se ha contado violencia: quien la ejerce puede leer este dispositivo. Mejor llama por una vía segura.',
    despite: 'Sé que puede leerlo sin peligro',
  },
}
