// Why a message was not sent, or waits: one sentence for staff and what they can do about it.

export type BlockReason =
  | 'no_consent'
  | 'opted_out'
  | 'patient_deceased'
  | 'patient_inactive'
  | 'patient_merged'
  | 'minor_without_guardian'
  | 'no_contact_point'
  | 'contact_blocked'
  | 'contact_withheld_24h'
  | 'appointment_cancelled'
  | 'appointment_moved'
  | 'appointment_past'
  | 'payment_settled'
  | 'survey_answered'
  | 'survey_expired'
  | 'reminder_cancelled'
  | 'patient_on_hold'
  | 'frequency_cap'
  | 'quiet_hours'
  | 'expired'
  | 'emergency_stop'
  | 'provider_failed'
  | 'replaced'
  | 'duplicate_address'
  | 'window_closed'
  | 'template_not_approved'
  | 'purpose_needs_patient'
  | 'subject_of_another'
  | 'payment_changed'
  | 'contact_dead'
  | 'holiday'
  | 'no_sending_day'
  | 'sender_one_way'
  | 'budget_exhausted'

export const blockReasons: Readonly<Record<BlockReason, { text: string; next: string }>> = {
  no_consent: {
    text: 'No consta el consentimiento del paciente para este tipo de mensaje por este canal.',
    next: 'Recoge su consentimiento, o usa un canal para el que lo haya dado.',
  },
  opted_out: {
    text: 'El paciente pidió no recibir estos mensajes por este canal.',
    next: 'Respeta su decisión. Si es necesario para su atención, llámale; puede volver respondiendo ALTA.',
  },
  patient_deceased: {
    text: 'El paciente consta como fallecido.',
    next: 'No se le enviará nada más. Si es un error, corrige su ficha.',
  },
  patient_inactive: {
    text: 'La ficha del paciente está inactiva.',
    next: 'Reactívala si sigue siendo paciente del centro.',
  },
  patient_merged: {
    text: 'Esta ficha se unió a otra del mismo paciente.',
    next: 'Usa la ficha que quedó activa.',
  },
  minor_without_guardian: {
    text: 'El paciente es menor y no tiene a nadie responsable con un contacto que se pueda usar.',
    next: 'Añade a su ficha la persona que lo representa y su contacto.',
  },
  no_contact_point: {
    text: 'El paciente no tiene ningún contacto para este canal.',
    next: 'Añade su teléfono o correo, o usa otro canal.',
  },
  contact_blocked: {
    text: 'El contacto del paciente está bloqueado: alguien avisó de que no es suyo.',
    next: 'Confirma con el paciente un contacto válido y actualiza su ficha.',
  },
  contact_withheld_24h: {
    text: 'El paciente se ha dado de baja hace menos de 24 horas y no se le escribe por otro canal.',
    next: 'Espera a mañana; si es urgente para su atención, llámale.',
  },
  appointment_cancelled: {
    text: 'La cita está anulada.',
    next: 'No hace falta hacer nada. Si debe mantenerse, reserva de nuevo la cita.',
  },
  appointment_moved: {
    text: 'La cita ha cambiado desde que se preparó el mensaje.',
    next: 'Pide el mensaje otra vez: saldrá con los datos actuales.',
  },
  appointment_past: {
    text: 'La cita ya ha pasado.',
    next: 'Comprueba la fecha de la cita.',
  },
  payment_settled: {
    text: 'Ese pago ya no está pendiente: se ha pagado, se ha anulado o el paciente ha avisado de que lo hizo.',
    next: 'No hace falta avisar. En caso de duda, consulta con facturación.',
  },
  survey_answered: {
    text: 'El paciente ya respondió a esta encuesta.',
    next: 'Puedes ver su respuesta en su ficha.',
  },
  survey_expired: {
    text: 'El plazo de esta encuesta ha terminado.',
    next: 'Envía una nueva después de su próxima consulta.',
  },
  reminder_cancelled: {
    text: 'Este recordatorio ya no está activo.',
    next: 'Programa otro si todavía hace falta.',
  },
  patient_on_hold: {
    text: 'Los mensajes a este paciente están retenidos hasta que una persona revise un aviso recibido.',
    next: 'Revisa las incidencias abiertas del paciente.',
  },
  frequency_cap: {
    text: 'El paciente ya ha recibido los mensajes de este tipo que admite el límite de frecuencia.',
    next: 'Espera a que pase el plazo; los mensajes de su atención no tienen este límite.',
  },
  quiet_hours: {
    text: 'Se respeta el horario de descanso del paciente.',
    next: 'Saldrá cuando empiece el horario de envío.',
  },
  expired: {
    text: 'El mensaje ha perdido su sentido antes de poder salir.',
    next: 'Pídelo otra vez si todavía hace falta.',
  },
  emergency_stop: {
    text: 'Los envíos están detenidos por una parada de emergencia.',
    next: 'Quien administra el servicio debe levantarla; después saldrán los que sigan vigentes.',
  },
  provider_failed: {
    text: 'El proveedor del canal no ha podido entregarlo.',
    next: 'Inténtalo por otro canal y comprueba el contacto del paciente.',
  },
  replaced: {
    text: 'Otro mensaje más reciente lo ha sustituido.',
    next: 'No hace falta hacer nada.',
  },
  duplicate_address: {
    text: 'Otra persona con el mismo contacto ya recibe este mismo aviso.',
    next: 'No hace falta hacer nada.',
  },
  window_closed: {
    text: 'Han pasado más de 24 horas desde el último mensaje del paciente y WhatsApp solo admite plantillas aprobadas.',
    next: 'Usa una plantilla aprobada, u otro canal.',
  },
  template_not_approved: {
    text: 'Han pasado más de 24 horas desde el último mensaje del paciente y la plantilla de WhatsApp no está aprobada.',
    next: 'Usa otro canal y revisa el estado de la plantilla.',
  },
  purpose_needs_patient: {
    text: 'Este tipo de mensaje solo se envía a pacientes con ficha, no a un contacto suelto.',
    next: 'Busca o crea la ficha del paciente y pide el mensaje desde ella.',
  },
  subject_of_another: {
    text: 'La cita, el pago o la encuesta de la que habla el mensaje figura ahora a nombre de otro paciente.',
    next: 'Comprueba a quién corresponde y pide el mensaje para esa persona.',
  },
  payment_changed: {
    text: 'El importe de ese pago ha cambiado desde que se preparó el mensaje.',
    next: 'Pide el aviso otra vez con el importe actual.',
  },
  contact_dead: {
    text: 'El contacto del paciente ya no existe o no recibe mensajes por este canal.',
    next: 'Pide al paciente un contacto que funcione y actualiza su ficha.',
  },
  holiday: {
    text: 'Es festivo donde vive el paciente y este tipo de mensaje no se envía en festivo.',
    next: 'Saldrá el siguiente día de envío.',
  },
  no_sending_day: {
    text: 'No hay ningún día de envío en los próximos quince días.',
    next: 'Pídelo más adelante, o revisa los días de cierre del centro.',
  },
  sender_one_way: {
    text: 'El remitente de este canal no puede recibir respuestas y el mensaje espera una.',
    next: 'Usa un canal en el que el paciente pueda responder.',
  },
  budget_exhausted: {
    text: 'El presupuesto de mensajes del mes está agotado.',
    next: 'Amplía el presupuesto o espera al mes que viene; los mensajes de atención siguen saliendo.',
  },
}
