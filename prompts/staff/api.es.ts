// The words of the API's description (OpenAPI) and of the MCP server's introduction.

export const mcpName = 'MetaQare Mensajería'

export const mcpInstructions =
  'Mensajería de la clínica con sus pacientes. Cada herramienta envía o prepara un mensaje, o registra lo que dice un paciente, y ' +
  'responde con la frase que debe leer el personal. Las fechas se escriben AAAA-MM-DD HH:mm en la hora de la clínica. Si falta un dato, ' +
  'pregúntalo; no lo inventes. Repetir la misma llamada no envía el mensaje dos veces. Un aviso a muchas personas queda pendiente de que ' +
  'una persona lo apruebe: en el formulario que se le muestra, o en el enlace que se devuelve. No lo apruebes tú.'

export const openapiWords = {
  title: 'MetaQare Mensajería',
  description:
    'Mensajes entre la clínica y sus pacientes por WhatsApp, SMS, correo y push. Los errores son problem details (RFC 9457): `code` es ' +
    'estable y es lo que debe leer un programa; `detail` es una frase para personas.',
  bearer: 'Clave de API (`npm run keys -- create`). Cada operación dice qué permiso necesita.',
  problem: 'Un problema (RFC 9457), con su código estable.',
  idempotencyKey:
    'De 1 a 255 caracteres ASCII imprimibles. La misma clave con el mismo cuerpo da la misma respuesta; con otro cuerpo, 422; mientras la ' +
    'primera sigue en curso, 409.',
  cursor: 'El `next` de la página anterior.',
  limit: 'Cuántos como máximo, de 1 a 100.',
  needsScope: (scope: string): string => `Permiso: \`${scope}\`.`,
  anyKey: 'Cualquier clave. El texto del mensaje solo aparece con `pacientes:leer`.',
  anyKeyAtAll: 'Cualquier clave.',
  namesInBody: 'Para no escribir un nombre en la URL, usa su identificador o el mismo camino con POST.',
  inPieces: 'Trabaja por partes: repite la llamada con `after` igual al `next` recibido hasta que sea nulo.',
  takeOver:
    'Repetirlo es lo mismo. Si lo tiene otra persona, es un error que dice quién; con `from` igual a su identificador se toma de ella.',
  webhookNote:
    'Un webhook recibe `POST` con `Idempotency-Key` (la misma en cada intento) y `MetaQare-Signature: t=<segundos>,v1=<hex>`, que es ' +
    'HMAC-SHA256 de `<segundos>.<cuerpo>` con el secreto. Sin `secret` se crea uno y solo se muestra en esta respuesta.',
  scopesOfPlan:
    'Cada función del plan necesita su permiso; para aprobar uno masivo, además `alertas:aprobar`.',
  scopesOfCalls: 'Cada función que la frase pida necesita su permiso.',
  responses: {
    ok: 'Hecho.',
    created: 'Creado.',
    updated: 'Reemplazado, o ya era igual.',
    gone: 'Revocada.',
    accepted: 'Aceptado: sale en cuanto el canal lo admite.',
    toolDone: 'Lo que ha pasado: `state` lo dice a los programas y `text` a las personas.',
    problem: 'No ha podido ser.',
    ready: 'Puede trabajar.',
    unavailable: 'No puede trabajar.',
  },
  paths: {
    health: 'Está vivo',
    ready: 'Puede trabajar: base de datos, cola y búsqueda',
    metrics: 'Métricas de Prometheus',
    openapi: 'Esta descripción',
    staff: 'Una orden en palabras, como en la consola',
    lookups: 'Las consultas que se pueden hacer, con sus datos en JSON Schema',
    proposePlan:
      'Preparar uno o más envíos: se ve a quién, por dónde, con qué texto y coste, y no se envía nada',
    listPlans: 'Los planes: primero los que esperan a una persona, luego los del último día',
    plan: 'Un plan: lo previsto, quién lo aprobó, por dónde va y su recibo',
    challenge: 'Una confirmación firmada de un plan, para quien la pide: vale diez minutos y una vez',
    approve: 'Aprobar un plan pendiente; uno masivo, escribiendo cuántos destinatarios tiene',
    stopPlan: 'Deshacer un plan que no ha empezado, o parar lo que no ha salido',
    putPatient: 'Crear o reemplazar un paciente',
    importPatients: 'Crear o reemplazar hasta 500 pacientes: todos o ninguno',
    importFhir: 'Guardar pacientes leídos de FHIR: los que no valen se devuelven con su motivo',
    clock: 'La hora de la clínica',
    message: 'Un mensaje: su estado, sus intentos y su historia con motivos',
    patientMessages: 'Los mensajes de un paciente, los últimos primero',
    patientConsents:
      'La prueba del consentimiento de un paciente: cada alta y cada baja en orden, con el texto aceptado, su versión, cómo y cuándo',
    incidents: 'Las incidencias, las últimas primero',
    incident: 'Una incidencia: quién la tiene, quién la ha contado y a quién se ha avisado',
    ack: 'Hacerse cargo de una incidencia: los avisos a la guardia paran',
    resolve: 'Dar una incidencia por resuelta',
    conversations:
      'Las conversaciones que esperan a una persona o que alguien lleva: primero lo urgente, y después quien más espera',
    conversation:
      'Una conversación: de quién es, sus incidencias, y lo que se ha dicho por todos sus canales con lo que se entendió, lo último primero',
    take: 'Tomar una conversación: el asistente calla, salvo ante un peligro',
    reply:
      'Responder con palabras propias por el canal de la conversación; si la llevaba el asistente, se toma',
    giveBack: 'Devolver una conversación: el asistente sigue con el siguiente mensaje',
    rota: 'Las guardias que valen ahora',
    loadRota: 'Cargar las guardias, en lugar de las anteriores',
    queues: 'Dónde se avisa de las incidencias de cada cola',
    setTarget: 'Cambiar dónde se avisa de una cola: solo la página, un correo o un webhook',
    createKey: 'Crear una clave: solo se muestra en esta respuesta',
    listKeys: 'Las claves, sin su secreto',
    revokeKey: 'Revocar una clave',
    listTemplates: 'Las plantillas de WhatsApp y su estado',
    registerTemplates: 'Pedir la aprobación de las plantillas que faltan',
    syncTemplates: 'Preguntar al proveedor por el estado de las plantillas',
    listKnowledge: 'Los artículos de los que salen las respuestas',
    showKnowledge: 'Un artículo, en cada idioma que tiene',
    importKnowledge: 'Guardar artículos en Markdown: todos o ninguno; los que no cambian se dejan como están',
    readStop: 'Si hay una parada de emergencia',
    stop: 'Parada de emergencia: no sale nada más que avisos de seguridad y respuestas',
    resume: 'Levantar la parada',
    deliveries:
      'Envíos que esperan a una persona: los que no pudieron salir y los que no se sabe si llegaron',
    redrive: 'Enviar otra vez uno que no pudo salir, por el mismo canal',
    redriveMany: 'Enviar otra vez hasta 500, por sus identificadores o por su motivo',
    dismiss: 'Apartar de los pendientes uno que no pudo salir',
    settle: 'Decidir uno que no se sabe si llegó',
    lanes: 'Los remitentes: en marcha, en pausa o con el proveedor caído',
    resumeLane: 'Quitar la pausa de un remitente',
    deliveryHealth: 'Qué va lento o está atascado en los envíos; una lista vacía es que todo va bien',
  },
}
