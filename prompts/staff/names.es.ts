// What staff call our closed values: queues, intents, categories, states. The keys are the values themselves.

export const channelNames = {
  whatsapp: 'WhatsApp',
  sms: 'SMS',
  email: 'email',
  push: 'push',
} as const satisfies Record<string, string>

export const queueNames = {
  emergency_oncall: 'Guardia de emergencias',
  clinical: 'Equipo clínico',
  privacy: 'Protección de datos',
  billing: 'Facturación',
  support: 'Soporte',
  appointments: 'Citas',
  patient_care: 'Atención al paciente',
} as const satisfies Record<string, string>

export const categoryNames = {
  waiting_time: 'tiempo de espera',
  staff_treatment: 'trato del personal',
  clinical_care: 'atención clínica',
  appointment_admin: 'gestión de citas',
  billing: 'facturación',
  technical: 'problema técnico',
  facilities: 'instalaciones',
  privacy: 'privacidad',
  medication: 'medicación',
  results: 'resultados',
  communications: 'mensajes recibidos',
  other: 'otros',
} as const satisfies Record<string, string>

export const intentNames = {
  report_symptom: 'Síntoma o empeoramiento',
  opt_out: 'Baja de mensajes',
  deceased_notice: 'Aviso de fallecimiento',
  wrong_recipient: 'Destinatario equivocado',
  data_rights: 'Derechos sobre sus datos',
  survey_answer: 'Respuesta a la encuesta',
  checkin_answer: 'Respuesta al seguimiento',
  payment_problem: 'Problema con un pago',
  reschedule_appointment: 'Cambio de cita',
  cancel_appointment: 'Anulación de cita',
  request_appointment: 'Petición de cita',
  complaint: 'Queja',
  medication_question: 'Duda sobre medicación',
  ask_human: 'Pide hablar con una persona',
  change_preferences: 'Cambio de preferencias',
  opt_in: 'Alta de mensajes',
  ask_payment: 'Pregunta sobre pagos',
  ask_appointment: 'Pregunta sobre su cita',
  ask_information: 'Pregunta general',
  payment_done: 'Avisa de que ha pagado',
  confirm_appointment: 'Confirmación de cita',
  medication_taken: 'Medicación tomada',
  courtesy: 'Cortesía',
  unclear: 'Mensaje sin identificar',
} as const satisfies Record<string, string>

export const urgencyNames = {
  none: 'Sin urgencia',
  soon: 'Ver hoy',
  violence: 'Violencia',
  emergency: 'Emergencia',
  self_harm: 'Riesgo de suicidio o autolesión',
} as const satisfies Record<string, string>

export const severityNames = {
  low: 'Leve',
  medium: 'Media',
  high: 'Alta',
  critical: 'Crítica',
} as const satisfies Record<string, string>

export const purposeNames = {
  safety: 'Seguridad',
  conversation: 'Conversación',
  care: 'Atención',
  billing: 'Pagos',
  survey: 'Encuestas',
  prevention: 'Prevención',
  commercial: 'Comercial',
} as const satisfies Record<string, string>

/** States of a delivery. */
export const stateNames = {
  scheduled: 'Programado',
  queued: 'En cola',
  claimed: 'Preparándose',
  handing_over: 'Saliendo',
  sent: 'Enviado',
  delivered: 'Entregado',
  read: 'Leído',
  retrying: 'Reintentando',
  uncertain: 'Sin confirmar',
  undelivered: 'No entregado',
  failed: 'Fallido',
  expired: 'Caducado',
  cancelled: 'Cancelado',
  blocked: 'No permitido',
} as const satisfies Record<string, string>

/** States of a message as a whole. */
export const messageStateNames = {
  alive: 'En camino',
  done: 'Hecho',
  blocked: 'No permitido',
  failed: 'Fallido',
  cancelled: 'Cancelado',
} as const satisfies Record<string, string>

export const incidentStatusNames = {
  open: 'Abierta',
  acknowledged: 'Atendida',
  resolved: 'Resuelta',
} as const satisfies Record<string, string>

/** Kinds of message, as in a patient's timeline. */
export const kindNames = {
  appointment_confirmation: 'Confirmación de cita',
  appointment_reminder: 'Recordatorio de cita',
  medication_reminder: 'Recordatorio de medicación',
  checkup_reminder: 'Recordatorio de revisión',
  nps_survey: 'Encuesta de satisfacción',
  payment_notice: 'Aviso de pago',
  health_alert: 'Alerta de salud pública',
  clinical_update: 'Actualización clínica',
  programme_checkin: 'Seguimiento de programa',
  slot_offer: 'Oferta de hueco',
  agent_reply: 'Respuesta del asistente',
} as const satisfies Record<string, string>

/** What is sent to staff, beside the kinds of message that patients get. */
export const staffKindNames = { staff_alert: 'Aviso al personal' } as const satisfies Record<string, string>

/** Entries of the event log; `delivery.<state>` is worded by `stateNames`. */
export const eventNames: Readonly<Record<string, string>> = {
  'message.submitted': 'Mensaje aceptado',
  'message.blocked': 'Mensaje no permitido',
  'message.cancelled': 'Mensaje cancelado',
  'inbound.stored': 'Mensaje recibido',
  'inbound.read': 'Mensaje entendido',
  'feedback.stored': 'Feedback registrado',
  'appointment.created': 'Cita creada',
  'appointment.booked': 'Cita reservada',
  'appointment.confirmed': 'Cita confirmada',
  'appointment.moved': 'Cita cambiada',
  'appointment.cancelled': 'Cita anulada',
  'appointment.fulfilled': 'Cita realizada',
  'appointment.noshow': 'No acudió a la cita',
  'wish.reschedule': 'Quiere cambiar la cita',
  'wish.request': 'Quiere una cita',
  'payment.created': 'Pago pendiente creado',
  'payment.pending': 'Pago pendiente',
  'payment.claimed_paid': 'El paciente avisa de que ha pagado',
  'payment.paid': 'Pago recibido',
  'payment.cancelled': 'Pago anulado',
  'payment.held': 'Avisos de pago en pausa',
  'slot.left': 'Hora liberada',
  'slot.taken': 'Hora libre asignada',
  'enrolment.created': 'Alta en un programa',
  'checkin.stored': 'Respuesta a un programa',
  'survey.created': 'Encuesta creada',
  'survey.answered': 'Encuesta respondida',
  'reminder.created': 'Recordatorio creado',
  'reminder.taken': 'Toma confirmada',
  'reminder.cancelled': 'Recordatorio cancelado',
  'consent.given': 'Consentimiento dado',
  'consent.withdrawn': 'Consentimiento retirado',
  'contact_point.active': 'Contacto activado',
  'contact_point.blocked': 'Contacto bloqueado',
  'contact_point.dead': 'Contacto sin servicio',
  'contact_point.old': 'Contacto antiguo',
  'patient.held': 'Mensajes del paciente retenidos',
  'patient.language': 'Idioma del paciente cambiado',
  'patient.preferred_channel': 'Canal preferido cambiado',
  'incident.opened': 'Incidencia abierta',
  'incident.acknowledged': 'Incidencia atendida',
  'incident.resolved': 'Incidencia resuelta',
  'incident.reported': 'Otro aviso de la misma incidencia',
  'incident.alerted': 'Guardia avisada',
  'incident.unmanned': 'Nadie de guardia a quien avisar',
  'conversation.taken': 'Una persona lleva la conversación',
  'conversation.returned': 'La conversación vuelve al asistente',
  'conversation.answered': 'Respuesta de una persona',
  'rota.loaded': 'Guardias cargadas',
  'queue.targeted': 'Destino de una cola cambiado',
  'queue_post.sent': 'Incidencia enviada al destino de su cola',
  'queue_post.dead': 'Incidencia que no llegó al destino de su cola',
  'sending.stopped': 'Parada de emergencia puesta',
  'sending.resumed': 'Parada de emergencia levantada',
  'lane.resumed': 'Pausa de un remitente quitada',
  'delivery.hop': 'Otro intento',
  'delivery.alert': 'Alguien debe revisar el canal',
  'message.next_channel': 'Pasa al siguiente canal',
  'message.rewritten': 'Texto puesto al día: la cita o el pago han cambiado',
  'contact_code.sent': 'Código enviado a un contacto nuevo',
  'contact_point.verified': 'Contacto nuevo comprobado',
  'contact_point.moved': 'Contacto cambiado',
  'delivery.redriven': 'Enviado otra vez por una persona',
  'delivery.settled': 'Decidido por una persona',
  'message.called_off': 'Retirado antes de salir',
  'delivery.dismissed': 'Apartado por una persona',
  'plan.created': 'Envío preparado',
  'plan.proposed': 'Envío preparado',
  'plan.first_approved': 'Primera aprobación de un envío',
  'plan.approved': 'Envío aprobado',
  'plan.started': 'Envío empezado',
  'plan.call_run': 'Parte de un envío hecha',
  'plan.cancelled': 'Envío anulado',
  'plan.stopped': 'Envío parado',
  'plan.expired': 'Envío caducado sin aprobar',
  'plan.done': 'Envío terminado',
  'key.created': 'Clave creada',
  'key.revoked': 'Clave revocada',
  'template.pending': 'Plantilla en revisión',
  'template.approved': 'Plantilla aprobada',
  'template.rejected': 'Plantilla rechazada',
  'template.paused': 'Plantilla en pausa',
  'template.disabled': 'Plantilla desactivada',
  ...Object.fromEntries(Object.entries(stateNames).map(([state, name]) => [`delivery.${state}`, name])),
}

/** What a feedback was, where the name of its intent would sound odd in "Feedback registrado: …". */
export const feedbackNames: Readonly<Record<string, string | undefined>> = {
  unclear: 'comentario',
  courtesy: 'agradecimiento',
  survey_answer: 'valoración',
}
