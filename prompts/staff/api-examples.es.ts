// Bodies as the API's description shows them; invented people, sample phones.

const sent = (text: string, state = 'sent') => ({
  text,
  state,
  messageId: '06c2f6x1m3kq9v0wz4t8r5n7bd',
  channel: 'whatsapp',
})

export const toolExamples: Readonly<Record<string, { request: unknown; response: unknown }>> = {
  enviarConfirmacionCita: {
    request: {
      paciente: 'Juan García',
      fechaHora: '2026-08-21 10:00',
      tipoCita: 'Videoconsulta',
      canal: 'WhatsApp',
    },
    response: sent(
      'Mensaje enviado: Hola Juan, tu cita de Videoconsulta está confirmada para el 21 de agosto a las 10:00h. Accede aquí: https://mensajeria.clinica.example/l/3q2Xk9',
    ),
  },
  recordatorioAutomatico: {
    request: {
      paciente: 'Juan García',
      fechaHora: '2026-08-21 08:00',
      motivo: 'Tomar la medicación',
      canal: 'SMS',
    },
    response: {
      ...sent('Recordatorio programado: Tomar la medicación', 'scheduled'),
      sendAt: '2026-08-21T08:00:00+02:00',
    },
  },
  enviarEncuestaNPS: {
    request: { paciente: 'Juan García', especialidad: 'Cardiología' },
    response: sent('Mensaje enviado: Hola Juan, ¿cómo fue tu consulta de Cardiología de hoy?'),
  },
  notificacionPago: {
    request: { paciente: 'Juan García', importe: '49,00 €', fecha: '2026-08-21', canal: 'email' },
    response: {
      ...sent('Mensaje en cola: Hola Juan, tienes pendiente un pago de 49,00 €.', 'queued'),
      channel: 'email',
    },
  },
  alertaSaludPublica: {
    request: { alerta: 'gripe', segmento: 'mayores de 65 en Sevilla' },
    response: {
      text: 'Pendiente de aprobación: 41.230 destinatarios. Apruébalo aquí: https://mensajeria.clinica.example/planes/06c2f6x1m3',
      state: 'needs_approval',
      recipients: 41230,
      planId: '06c2f6x1m3kq9v0wz4t8r5n7bd',
      approvalUrl: 'https://mensajeria.clinica.example/planes/06c2f6x1m3',
    },
  },
  feedbackPaciente: {
    request: { paciente: 'Juan García', mensaje: 'Esperé más de una hora' },
    response: {
      text: 'Feedback registrado: Esperé más de una hora. Derivado a Atención al paciente (incidencia 12).',
      state: 'recorded',
      incidentNumber: 12,
      queue: 'patient_care',
    },
  },
}

export const staffExample = {
  sentence: 'Confírmale a Juan García la videoconsulta del 21 de agosto a las 10',
}
export const approvalExample = { recipients: 41230 }
export const planExample = {
  calls: [
    {
      tool: 'enviarConfirmacionCita',
      args: { paciente: 'Juan García', fechaHora: '2026-08-21 10:00', tipoCita: 'Videoconsulta' },
    },
  ],
}
export const templatesExample = { languages: ['es', 'ca'] }
export const knowledgeExample = {
  files: [
    {
      name: 'cafeteria.es.md',
      text: '---\ntitle: Cafetería\ntopics: cafetería, café, comer\n---\n\nLa cafetería abre todos los días de 7:30 a 21:00.\n',
    },
  ],
}
export const keyExample = { name: 'CRM', scopes: ['citas:enviar', 'pacientes:leer'] }

export const stopExample = { reason: 'Avisos duplicados en la campaña de gripe' }
export const redriveExample = { reason: 'provider_down' }
export const settleExample = { as: 'send_again' }

export const patientExample = {
  name: { given: 'Ana', family: 'Ejemplo Prueba' },
  birthDate: '1955-03-14',
  sex: 'female',
  language: 'es',
  address: { municipality: 'Sevilla', province: 'Sevilla' },
  contactPoints: [{ channel: 'whatsapp', value: '+34612345678', preferred: true }],
  consents: [{ purpose: 'care', channel: 'whatsapp', status: 'given', evidence: 'Firmado en recepción' }],
  guardians: [],
  status: 'active',
}

export const problemExample = {
  type: 'https://docs.metaqare.ai/errores/patient_not_found',
  title: 'No encontrado',
  status: 404,
  detail: 'No hay ningún paciente con ese nombre o identificador.',
  code: 'patient_not_found',
  field: 'paciente',
  retryable: false,
}
