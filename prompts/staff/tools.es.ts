// The six functions as a model or an integrator reads them: what each does, what its arguments look like, what is refused.

const paciente =
  'Nombre y apellidos tal como se han dicho (sin importar mayúsculas ni acentos), identificador o número de historia. Nunca un teléfono ni un correo. Si hay varios con ese nombre se devuelve un error para elegir. Ejemplo: "Juan García".'
const fechaHora =
  'Fecha y hora en la zona horaria del centro, AAAA-MM-DD HH:mm; también ISO 8601 con desfase. Debe ser futura. Ejemplo: "2026-08-21 10:00".'
const canal =
  'Opcional: "WhatsApp", "SMS", "email" o "push". Si se indica, se usa solo ese. Si se omite, el preferido del paciente entre los que tienen su consentimiento; no lo inventes.'

const refusals =
  'Se rechaza, sin enviar nada, si falta consentimiento, si el paciente se dio de baja o ha fallecido, o si un dato es ambiguo. Repetir la misma llamada no duplica el mensaje.'

type ToolWords = { title: string; description: string; args: Readonly<Record<string, string>> }

const words = <Name extends string>(
  tools: Readonly<Record<Name, ToolWords>>,
): Readonly<Record<Name, ToolWords>> => tools

export const tools = words({
  enviarConfirmacionCita: {
    title: 'Enviar confirmación de cita',
    description: `Envía a un paciente la confirmación de su cita, con enlace y botones para confirmar, cambiar o anular. Usa la cita que tenga a esa hora; si no existe y hay permiso, la crea. Si a esa hora tiene una cita de otro tipo, es un error que nombra las dos. ${refusals}`,
    args: {
      paciente,
      fechaHora: `Cuándo es la cita. ${fechaHora}`,
      tipoCita:
        'Tipo o especialidad de la cita, sin la palabra «cita». Ejemplos: "Videoconsulta", "Cardiología".',
      canal,
    },
  },
  recordatorioAutomatico: {
    title: 'Programar recordatorio',
    description: `Programa un recordatorio de cita, de medicación o de revisión, según el motivo. La hora pedida se respeta aunque sea de noche. ${refusals}`,
    args: {
      paciente,
      fechaHora: `Cuándo debe recibirlo. ${fechaHora}`,
      motivo:
        'Qué hay que recordar, en pocas palabras y sin consejos médicos, enlaces ni teléfonos. Ejemplos: "Toma de medicación", "Revisión anual", "Cita de Cardiología".',
      canal,
    },
  },
  enviarEncuestaNPS: {
    title: 'Enviar encuesta de satisfacción',
    description: `Pide al paciente que valore del 1 al 10 una consulta reciente. Una misma consulta se pregunta una sola vez y cada paciente recibe como mucho una encuesta en 30 días. ${refusals}`,
    args: {
      paciente,
      especialidad: 'Especialidad de la consulta que se valora. Ejemplo: "Cardiología".',
      canal,
    },
  },
  notificacionPago: {
    title: 'Notificar pago pendiente',
    description: `Avisa al paciente de un pago pendiente con un enlace de pago seguro, que siempre genera el sistema. Si para esa fecha hay pendiente otro importe, es un error que nombra los dos. ${refusals}`,
    args: {
      paciente,
      importe:
        'Importe en euros, mayor que cero, tal como se ha dicho. Ejemplos: "49.00 €", "49,00 €", "49 EUR".',
      fecha: 'Día de la consulta que se cobra, AAAA-MM-DD. Ejemplo: "2026-08-21".',
      canal,
    },
  },
  alertaSaludPublica: {
    title: 'Enviar alerta de salud pública',
    description:
      'Envía un texto ya aprobado del catálogo de alertas a un grupo de pacientes; no admite texto libre. Por encima del límite de destinatarios no se envía: queda pendiente de que una persona lo apruebe y se devuelve el enlace. Se excluye a quien no tiene consentimiento de prevención. Una alerta desconocida devuelve la lista de las que hay; un grupo que no se entiende no se envía a nadie.',
    args: {
      alerta:
        'Nombre de la alerta del catálogo; no importan mayúsculas, acentos ni el año final. Ejemplos: "Campaña Vacunación Gripe 2024", "Ola de calor", "Cribado cáncer de mama".',
      segmento:
        'A quién va dirigida: edad, sexo, municipio o provincia, idioma, o todos. Ejemplos: "Todos los pacientes mayores de 65 años", "Mujeres de entre 50 y 69 años de Sevilla".',
      canal,
    },
  },
  feedbackPaciente: {
    title: 'Registrar feedback del paciente',
    description:
      'Registra una opinión, queja o incidencia de un paciente y la deriva al equipo que corresponde, con número de incidencia. No envía ningún mensaje al paciente. Si el texto habla de un peligro, avisa además a la guardia.',
    args: {
      paciente,
      mensaje: 'Lo que ha dicho el paciente, con sus palabras y sin resumir. Como mucho 4.000 caracteres.',
      canal: 'Opcional: por dónde lo dijo, "WhatsApp", "SMS", "email" o "push".',
    },
  },
})
