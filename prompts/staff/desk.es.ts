// What the staff desk answers to a sentence, and every word of the terminal (`npm run chat`).

const argumentWords: Readonly<Record<string, string>> = {
  paciente: 'el paciente (nombre y apellidos, o su número de historia)',
  fechaHora: 'el día y la hora',
  tipoCita: 'el tipo de cita o la especialidad',
  canal: 'un solo canal: WhatsApp, SMS, email o push',
  motivo: 'qué hay que recordar',
  especialidad: 'la especialidad de la consulta',
  importe: 'el importe, en euros',
  fecha: 'el día de la consulta que se paga',
  alerta: 'qué alerta del catálogo',
  segmento: 'a quién va dirigida (edad, sexo, lugar, o todos los pacientes)',
  mensaje: 'qué ha dicho el paciente',
}

const list = new Intl.ListFormat('es', { type: 'conjunction' })
const people = (count: number): string =>
  `${count.toLocaleString('es-ES', { useGrouping: 'always' })} ${count === 1 ? 'paciente' : 'pacientes'}`

const examples = [
  'Confirma a Juan García la videoconsulta de mañana a las 10 por WhatsApp',
  'Recuérdale a Juan García la toma de medicación hoy a las 22:00 por SMS',
  'Envía la encuesta NPS de Cardiología a Juan García',
  'Avisa a Juan García del pago pendiente de 49,00 € del 21 de agosto por email',
  'Lanza la alerta Campaña Vacunación Gripe a los mayores de 65 años por push',
  'Juan García dice que le cobraron dos veces',
] as const

const abilities =
  'Puedo confirmar una cita, programar un recordatorio, enviar una encuesta, avisar de un pago pendiente, lanzar una alerta del catálogo o registrar lo que dice un paciente.'

export const deskWords = {
  /** Asks for what is missing and nothing else. */
  clarify: (names: readonly string[]): string =>
    `Falta ${list.format(names.map((name) => argumentWords[name] ?? name))}. No he enviado nada.`,
  refused: `No he hecho nada: eso no lo puedo hacer desde aquí. ${abilities}`,
  dropped: 'De acuerdo, lo dejo. No he enviado nada.',
  question: `No he enviado nada y eso no lo sé responder. Puedes preguntarme por las citas sin confirmar, los mensajes de un paciente, por qué no le llegó algo, las incidencias, el NPS, los pagos pendientes o lo que se ha gastado.`,
  /** A reader by model was set up and failed: the embedded one read the sentence. */
  modelFailed: 'El modelo de lenguaje no responde: he leído la orden sin él.',
  /** What a waiting plan needs to go on. */
  ask: ({ typedCount, secondPerson }: { typedCount: boolean; secondPerson: boolean }): string =>
    `${
      typedCount
        ? 'Para aprobarlo escribe el número de destinatarios; «no» para dejarlo.'
        : '¿Lo hago? Responde «sí» o «no», o corrígelo.'
    }${secondPerson ? ' Después lo tiene que aprobar otra persona.' : ''}`,
  /** Where a mass send is seen and approved by whoever may. */
  approveAt: (url: string): string => `También se puede aprobar aquí: ${url}`,
  /** Of a correction: what had been asked for before. */
  heldBack: 'Lo anterior no había salido y queda anulado.',
  hadLeft: 'Lo anterior ya había salido y no se puede retirar.',
  alreadyDone: 'Eso ya estaba hecho; no lo he repetido.',
  /** Beside an alert's sentence: who it was understood to be for. */
  reached: ({ understood, recipients }: { understood: string; recipients: number | undefined }): string =>
    // What was understood may already end in its counts.
    recipients === undefined || understood.endsWith(')')
      ? `Dirigido a: ${understood}.`
      : `Dirigido a: ${understood} (${people(recipients)}).`,
}

/** A plan as a table in the terminal. */
export const chatPlanWords = {
  columns: ['QUIÉN', 'CANAL', 'QUÉ RECIBIRÁ'] as const,
  record: 'registro',
  several: 'varios',
  none: 'no sale',
  leftOutMark: '✗',
  leftOut: (text: string): string => `✗ ${text}`,
}

export const chatWords = {
  banner: [
    'MetaQare Mensajería · órdenes en palabras',
    'Escribe qué enviar y a quién. «ayuda», «incidencias», «conversaciones», «salir».',
  ],
  prompt: '› ',
  help: [
    'Escribe una orden como la dirías. Por ejemplo:',
    ...examples.map((example) => `  ${example}`),
    '',
    'También respondo: ¿qué citas de mañana no han confirmado?, ¿qué contestó Ana?, NPS de Cardiología este mes',
    'Puedes corregir lo último: «no, mejor por SMS», «y a su madre también», «déjalo».',
    'Si falta un dato te lo pregunto; responde solo con él, o escribe «nada» para dejarlo.',
    'También vale la forma de función: enviarEncuestaNPS("Juan García", "Cardiología")',
    '',
    '  incidencias             las incidencias abiertas',
    '  conversaciones          las que esperan a una persona o que alguien lleva',
    '  abrir 12                la incidencia n.º 12 y su conversación (o @ficha: la de ese paciente)',
    '  atender 12              te haces cargo: los avisos a la guardia paran',
    '  tomar 12                llevas tú la conversación; el asistente calla, salvo ante un peligro',
    '  responder 12 TEXTO      lo dices con tus palabras',
    '  devolver 12             el asistente sigue',
    '  resolver 12             queda resuelta',
    '  … igualmente            detrás de atender, tomar, devolver o resolver: aunque lo tenga otra persona',
    '  ayuda                   esto',
    '  salir                   termina (también Ctrl-D)',
  ],
  leaveHint: 'Pulsa Ctrl-C otra vez para salir.',
  noIncidents: 'No hay incidencias abiertas.',
  incidentColumns: ['Nº', 'COLA', 'QUÉ ES', 'URGENCIA', 'ABIERTA', 'PACIENTE'] as const,
  moreIncidents: 'Hay más; las demás están en la consola.',
  usage: `Órdenes del personal en palabras

  npm run chat                      conversación en la terminal
  npm run chat < ordenes.txt        una orden por línea; termina con 1 si alguna no se pudo hacer
  echo "Confirma a …" | npm run chat`,
}
