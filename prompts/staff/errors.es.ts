// What staff and callers read when something fails: what it was, which field, what to do next. Never the caller's own input.

/** Counts, field names and words of our own vocabulary; `field` names the argument at fault. */
export type ErrorSlots = Readonly<Record<string, string | number | readonly string[] | undefined>>
export type ErrorWords = { title: string; text: string; next: string }
type Say = (p: ErrorSlots) => ErrorWords

const field = (p: ErrorSlots): string => (p['field'] === undefined ? '' : ` en «${String(p['field'])}»`)
const subject = (p: ErrorSlots): string =>
  p['field'] === undefined ? 'Un dato' : `El dato «${String(p['field'])}»`

function listed(p: ErrorSlots, key: string): string {
  const value = p[key]
  const items = typeof value === 'object' ? value : value === undefined ? [] : [String(value)]
  return items.join(', ')
}

const choices = (p: ErrorSlots): string => listed(p, 'options') || listed(p, 'allowed')
const thousands = (value: number): string =>
  value.toLocaleString('es-ES', { useGrouping: 'always', maximumFractionDigits: 0 })
const limit = (p: ErrorSlots, unit: string): string =>
  typeof p['max'] === 'number' ? ` El máximo es ${thousands(p['max'])} ${unit}.` : ''

const dateForms = 'Escribe la fecha así: 2026-08-21 10:00.'

const dateProblems: Readonly<Record<string, string>> = {
  no_such_day: 'Ese día no existe en el calendario',
  no_such_hour: 'Esa hora no existe ese día',
  out_of_range: 'La fecha queda fuera del margen admitido',
  not_a_day: 'No se ha podido leer el día',
  ends_before: 'El último día es anterior al primero',
  too_long: 'Se pueden consultar como mucho 366 días de una vez; sobran días',
}

function nextForDate(p: ErrorSlots): string {
  if (p['problem'] === 'too_long') return 'Elige un periodo más corto.'
  if (p['field'] === 'desde' || p['field'] === 'hasta')
    return 'Escribe el día así: 2026-08-21, o en palabras: hoy, mañana, el lunes.'
  return p['field'] === 'fecha' ? 'Escribe la fecha así: 2026-08-21.' : dateForms
}

const amountProblems: Readonly<Record<string, string>> = {
  zero: 'El importe debe ser mayor que cero',
  too_large: 'El importe es demasiado alto',
  other_currency: 'El importe debe estar en euros',
  no_currency: 'Al importe le falta la moneda',
  too_precise: 'El importe tiene más de dos decimales',
}

const inputProblems: Readonly<Record<string, string>> = {
  unknown: 'no es un dato conocido',
  type: 'falta o no es del tipo esperado',
  too_many: 'sobra',
  one_of: 'falta, o sobra el otro: se indica uno de los dos',
}

const anotherProof = 'Vuelve a abrir el envío, compruébalo y confírmalo de nuevo.'

const approvalProblems: Readonly<Record<string, { text: string; next: string }>> & {
  state: { text: string; next: string }
} = {
  state: {
    text: 'Este envío ya no espera aprobación, o la aprobación no es la suya.',
    next: 'Vuelve a preparar el envío y aprueba el nuevo.',
  },
  count: {
    text: 'El número escrito no es el de destinatarios de este envío.',
    next: 'Escribe exactamente el número de destinatarios que se muestra.',
  },
  same_person: {
    text: 'Ya has aprobado este envío: la segunda aprobación tiene que darla otra persona.',
    next: 'Pide a otra persona que lo apruebe con su propia clave.',
  },
  proof: {
    text: 'La confirmación no es de este envío o no es de quien la presenta.',
    next: anotherProof,
  },
  proof_expired: { text: 'La confirmación ha caducado: vale diez minutos.', next: anotherProof },
  proof_used: { text: 'Esa confirmación ya se ha usado.', next: anotherProof },
}

export const errors = {
  invalid_input: (p) => ({
    title: 'Dato no válido',
    text: `${subject(p)} ${inputProblems[String(p['problem'])] ?? 'no es válido'}.`,
    next: choices(p)
      ? `Usa uno de estos valores: ${choices(p)}.`
      : typeof p['count'] === 'number'
        ? `Esta función admite como mucho ${p['count']} datos.`
        : `Corrige ese dato y vuelve a intentarlo.${limit(p, 'caracteres')}`,
  }),
  invalid_date: (p) => ({
    title: 'Fecha no válida',
    text:
      p['first'] !== undefined && p['second'] !== undefined
        ? `La fecha${field(p)} puede leerse de dos maneras: ${String(p['first'])} o ${String(p['second'])}.`
        : `${dateProblems[String(p['problem'])] ?? 'No se ha podido leer la fecha'}${field(p)}.`,
    next: nextForDate(p),
  }),
  past_date: (p) => ({
    title: 'Fecha pasada',
    text: `La fecha${field(p)} ya ha pasado.`,
    next: 'Indica una fecha y hora futuras.',
  }),
  too_far_date: (p) => ({
    title: 'Fecha demasiado lejana',
    text: `La fecha${field(p)} está fuera del margen admitido.`,
    next: 'Comprueba el año e indica una fecha más cercana.',
  }),
  invalid_amount: (p) => ({
    title: 'Importe no válido',
    text: `${amountProblems[String(p['problem'])] ?? 'No se ha podido leer el importe'}${field(p)}.`,
    next: 'Escríbelo en euros, mayor que cero y con dos decimales como mucho: 49.00 €, 49,00 € o 49 EUR.',
  }),
  invalid_channel: (p) => ({
    title: 'Canal no válido',
    text: `El canal${field(p)} no existe.`,
    next: `Usa uno de estos: ${choices(p) || 'WhatsApp, SMS, email, push'}. Sin canal se usa el preferido del paciente.`,
  }),
  invalid_phone: (p) => ({
    title: 'Teléfono no válido',
    text: `El teléfono${field(p)} no es un número al que se pueda escribir.`,
    next: 'Escríbelo con prefijo internacional y sin espacios: +34 y nueve cifras.',
  }),
  invalid_email: (p) => ({
    title: 'Correo no válido',
    text: `La dirección de correo${field(p)} no es válida.`,
    next: 'Comprueba que tenga la forma nombre@dominio.',
  }),
  text_too_long: (p) => ({
    title: 'Texto demasiado largo',
    text: `El texto${field(p)} es demasiado largo.${limit(p, 'caracteres')}`,
    next: 'Acórtalo y vuelve a intentarlo.',
  }),
  text_empty: (p) => ({
    title: 'Texto vacío',
    text: `Falta el texto${field(p)}.`,
    next: 'Escríbelo y vuelve a intentarlo.',
  }),
  patient_not_found: (p) => ({
    title: 'Paciente no encontrado',
    text: `No hay ningún paciente que corresponda a lo escrito${field(p)}.`,
    next: 'Comprueba nombre y apellidos, o usa su identificador o número de historia. Si es nuevo, dalo de alta antes.',
  }),
  patient_ambiguous: (p) => ({
    title: 'Hay más de un paciente',
    text:
      typeof p['count'] === 'number'
        ? `Hay ${thousands(p['count'])} pacientes que corresponden a lo escrito${field(p)}.`
        : `Hay varios pacientes que corresponden a lo escrito${field(p)}.`,
    next: choices(p)
      ? `Usa el identificador o número de historia de quien quieras: ${choices(p)}.`
      : 'Usa el identificador o el número de historia del paciente.',
  }),
  appointment_conflict: (p) => ({
    title: 'Ya hay otra cita a esa hora',
    text: `Se ha pedido la cita «${String(p['wanted'] ?? p['first'] ?? '')}», pero a esa hora el paciente ya tiene «${String(p['existing'] ?? p['second'] ?? '')}».`,
    next: 'Corrige el tipo de cita o la hora, o cambia antes la cita que ya existe.',
  }),
  payment_conflict: (p) => ({
    title: 'El importe no coincide',
    text: `Se ha pedido avisar de ${String(p['wanted'] ?? p['first'] ?? '')}, pero el pago pendiente de esa fecha es de ${String(p['existing'] ?? p['second'] ?? '')}.`,
    next: 'Corrige el importe o la fecha, o revisa el pago pendiente con facturación.',
  }),
  business_key_conflict: (p) => ({
    title: 'Ya se ha pedido este mensaje',
    text: p['channel']
      ? `El mismo mensaje ya está pedido con otro canal o contenido (${String(p['channel'])}).`
      : 'El mismo mensaje ya está pedido con otro canal o contenido.',
    next: 'No hace falta repetirlo. Si quieres otro canal, anula antes el que está en curso o pide sustituirlo.',
  }),
  alert_unknown: (p) => ({
    title: 'Alerta desconocida',
    text: `No hay ningún texto aprobado con ese nombre${field(p)}.`,
    next: `Usa una de estas alertas: ${choices(p)}.`,
  }),
  segment_unknown: (p) => ({
    title: 'Segmento no entendido',
    text: `No se ha entendido a quién va dirigido${field(p)}, y no se ha enviado nada.`,
    next: choices(p)
      ? `Puedes usar: ${choices(p)}.`
      : 'Descríbelo por edad («mayores de 65 años», «entre 50 y 69 años», «menores de 14»), sexo («mujeres»), municipio o provincia («de Sevilla») e idioma («que hablan catalán»), o escribe «todos los pacientes».',
  }),
  segment_empty: (p) => ({
    title: 'Nadie en ese segmento',
    text: `Ningún paciente cumple lo indicado${field(p)}.`,
    next: 'Comprueba las edades y el lugar, o amplía el segmento.',
  }),
  not_sent: () => ({
    title: 'No enviado',
    text: 'El mensaje no se puede enviar a este paciente.',
    next: 'Mira el motivo en la ficha del mensaje y resuélvelo antes de volver a pedirlo.',
  }),
  not_found: (p) => ({
    title: 'No encontrado',
    text: `No existe lo que se ha pedido${field(p)}.`,
    next: choices(p)
      ? `Lo que existe es: ${choices(p)}.`
      : 'Comprueba el dato; si debe crearse, hace falta permiso para ello.',
  }),
  unauthenticated: () => ({
    title: 'Falta la clave',
    text: 'La petición no lleva una clave válida.',
    next: 'Envía la cabecera Authorization: Bearer con una clave vigente, o entra con tu clave de personal.',
  }),
  forbidden: (p) => ({
    title: 'Sin permiso',
    text: p['scope']
      ? `La clave no tiene el permiso «${String(p['scope'])}».`
      : `Esta petición no está permitida${field(p)}.`,
    next: 'Pide a quien administra la cuenta una clave con ese permiso.',
  }),
  signature_invalid: () => ({
    title: 'Firma no válida',
    text: 'La firma de la petición no corresponde a lo recibido, y no se ha guardado nada.',
    next: 'Comprueba el secreto del proveedor y que PUBLIC_URL sea exactamente la dirección a la que llama.',
  }),
  method_not_allowed: () => ({
    title: 'Método no admitido',
    text: 'Esta dirección existe, pero no admite ese método.',
    next: 'Usa uno de los métodos que indica la cabecera Allow.',
  }),
  body_too_slow: () => ({
    title: 'Petición demasiado lenta',
    text: 'El contenido no ha llegado entero a tiempo.',
    next: 'Envíalo de nuevo.',
  }),
  idempotency_mismatch: () => ({
    title: 'Clave de idempotencia repetida',
    text: 'Esa Idempotency-Key ya se usó con otro contenido.',
    next: 'Usa una clave nueva para cada petición distinta.',
  }),
  idempotency_in_progress: () => ({
    title: 'Petición en curso',
    text: 'La misma petición todavía se está atendiendo.',
    next: 'Espera unos segundos y repítela con la misma Idempotency-Key.',
  }),
  approval_invalid: (p) => ({
    title: 'Aprobación no válida',
    ...(approvalProblems[String(p['problem'])] ?? approvalProblems.state),
  }),
  approval_expired: () => ({
    title: 'Aprobación caducada',
    text: 'El plazo para aprobar este envío ha terminado y no se ha enviado nada.',
    next: 'Vuelve a preparar el envío y apruébalo a tiempo.',
  }),
  link_expired: () => ({
    title: 'Enlace caducado',
    text: 'Este enlace ya no sirve.',
    next: 'Pide otro mensaje con un enlace nuevo.',
  }),
  command_not_understood: () => ({
    title: 'Orden no entendida',
    text: 'No se ha entendido qué hay que enviar, y no se ha hecho nada.',
    next: 'Di qué enviar, a quién y cuándo. Por ejemplo: «Confirma a Juan García la videoconsulta del 21 de agosto a las 10:00 por WhatsApp».',
  }),
  body_too_large: (p) => ({
    title: 'Petición demasiado grande',
    text: `El contenido enviado es demasiado grande.${limit(p, 'bytes')}`,
    next: 'Divídelo en varias peticiones.',
  }),
  unsupported_media: () => ({
    title: 'Formato no admitido',
    text: 'El tipo de contenido no está admitido aquí.',
    next: 'Envía el contenido como application/json en UTF-8, salvo que la ruta indique otro.',
  }),
  rate_limited: (p) => ({
    title: 'Demasiadas peticiones',
    text: 'Se ha superado el número de peticiones admitidas.',
    next:
      typeof p['seconds'] === 'number'
        ? `Espera ${p['seconds']} segundos y vuelve a intentarlo.`
        : 'Espera un momento y vuelve a intentarlo.',
  }),
  version_conflict: () => ({
    title: 'Ha cambiado mientras tanto',
    text: 'Otra persona o sistema ha cambiado este registro al mismo tiempo.',
    next: 'Vuelve a leerlo y repite el cambio si aún hace falta.',
  }),
  delivery_settled: () => ({
    title: 'Ya no espera a nadie',
    text: 'Ese envío ya no espera la decisión de una persona.',
    next: 'Vuelve a leer la lista de pendientes.',
  }),
  taken_by_other: (p) => ({
    title: 'Ya la atiende otra persona',
    text: p['by'] === undefined ? 'Otra persona ya la atiende.' : `Ya la atiende ${String(p['by'])}.`,
    next: 'Vuelve a leerla. Si te la pasa, repite la petición diciendo de quién la tomas.',
  }),
  already_resolved: () => ({
    title: 'Ya está resuelta',
    text: 'Esa incidencia ya está resuelta.',
    next: 'Si hay algo nuevo, llegará como otra incidencia.',
  }),
  config_invalid: (p) => ({
    title: 'Configuración no válida',
    text: listed(p, 'keys')
      ? `Hay que revisar: ${listed(p, 'keys')}.`
      : `La configuración no es válida${field(p)}.`,
    next: 'Corrige el entorno según .env.example y arranca de nuevo.',
  }),
  folder_held: () => ({
    title: 'Carpeta en uso',
    text: 'Otro servidor en marcha tiene la carpeta de datos.',
    next: 'Para ese servidor, usa otra DATA_DIR o trabaja contra él con METAQARE_URL.',
  }),
  server_unreachable: () => ({
    title: 'El servidor no responde',
    text: 'No se ha podido hablar con el servidor que atiende estas órdenes.',
    next: 'Comprueba que está en marcha y que METAQARE_URL es correcta, y vuelve a intentarlo.',
  }),
  nested_transaction: () => ({
    title: 'Error interno',
    text: 'Una operación ha fallado por un error nuestro, y no ha cambiado nada.',
    next: 'Vuelve a intentarlo; si se repite, escribe a soporte@metaqare.ai con la hora.',
  }),
  illegal_transition: () => ({
    title: 'Cambio no posible',
    text: 'Ese cambio no es posible en el estado actual.',
    next: 'Actualiza la página y mira el estado; si debería poder hacerse, escribe a soporte@metaqare.ai.',
  }),
  database_unavailable: () => ({
    title: 'Base de datos no disponible',
    text: 'Ahora no se puede leer ni guardar nada.',
    next: 'Vuelve a intentarlo en unos segundos; lo que ya estaba aceptado no se pierde.',
  }),
  overloaded: () => ({
    title: 'Demasiado trabajo a la vez',
    text: 'Ahora hay demasiadas peticiones a medias y esta no se ha guardado.',
    next: 'Vuelve a enviarla en unos segundos.',
  }),
  internal: () => ({
    title: 'Error interno',
    text: 'Algo ha fallado por nuestra parte.',
    next: 'Vuelve a intentarlo; si se repite, escribe a soporte@metaqare.ai con la hora.',
  }),
} as const satisfies Record<string, Say>
