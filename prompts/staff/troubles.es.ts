// What went wrong with a hand-over, in words: one sentence, and what to do about it.

type Why = { text: string; next: string }
const words = <Name extends string>(all: Readonly<Record<Name, Why>>): Readonly<Record<Name, Why>> => all

/** By trouble of channels/contract.ts; staff.test.ts holds the two lists against each other. */
export const troubleWords = words({
  slow_down: {
    text: 'El proveedor pide ir más despacio.',
    next: 'No hace falta hacer nada: todo lo de ese remitente espera y sale solo.',
  },
  recipient_busy: {
    text: 'Se le han enviado demasiados mensajes seguidos a este destinatario.',
    next: 'No hace falta hacer nada: se reintenta solo.',
  },
  provider_down: {
    text: 'El proveedor del canal no funciona.',
    next: 'Se reintenta solo. Si dura, mira el estado del proveedor.',
  },
  handset_off: {
    text: 'El dispositivo está apagado o sin cobertura.',
    next: 'Se reintenta o pasa a otro canal. Si es urgente, llámale.',
  },
  address_dead: {
    text: 'Ese contacto ya no existe o no puede recibir mensajes de este canal.',
    next: 'Pide al paciente un contacto nuevo y actualiza su ficha.',
  },
  not_on_channel: {
    text: 'La persona no usa este canal, o nos ha bloqueado en él.',
    next: 'Usa otro canal.',
  },
  withheld: {
    text: 'El proveedor lo ha retenido para no cansar al destinatario.',
    next: 'No insistas por este canal; usa otro si es necesario.',
  },
  window_closed: {
    text: 'Han pasado más de 24 horas desde su último mensaje y hace falta una plantilla aprobada.',
    next: 'Comprueba que la plantilla está aprobada, o usa otro canal.',
  },
  opted_out: {
    text: 'La persona ha dicho al proveedor que no quiere más mensajes.',
    next: 'Respeta su decisión. Si es necesario para su atención, llámale.',
  },
  marketing_stopped: {
    text: 'La persona ha dicho al proveedor que no quiere avisos que no sean de sus asuntos.',
    next: 'Respeta su decisión: se le sigue escribiendo de sus citas y pagos.',
  },
  filtered: {
    text: 'Un filtro de la operadora o del correo lo ha parado.',
    next: 'Revisa el texto y el remitente con el proveedor antes de repetirlo.',
  },
  template_rejected: {
    text: 'La plantilla está rechazada o en pausa, o sus datos no encajan.',
    next: 'Corrige la plantilla en el proveedor y envíalo otra vez.',
  },
  sender_misconfigured: {
    text: 'El remitente no puede enviar: credenciales, saldo, permisos o número mal puestos.',
    next: 'Corrige los ajustes del canal; lo que espera saldrá después.',
  },
  content_rejected: {
    text: 'El proveedor no admite este contenido por este canal.',
    next: 'Usa otro canal, o avisa a quien administra el servicio.',
  },
  expired: {
    text: 'Se acabó el plazo en que merecía la pena entregarlo.',
    next: 'Pídelo otra vez si todavía hace falta.',
  },
  unknown: {
    text: 'El proveedor lo ha rechazado por un motivo que no conocemos.',
    next: 'Busca su código en la página del proveedor.',
  },
})

/** Why an attempt stands where it stands, where neither a rule nor the provider said so. */
export const attemptWords = words({
  no_answer: {
    text: 'El proveedor no ha dicho si lo tiene.',
    next: 'Se comprueba solo si el canal lo permite; si no, decide tú si llegó.',
  },
  worker_lost: {
    text: 'El proceso que lo entregaba se paró a mitad.',
    next: 'Se comprueba solo si el canal lo permite; si no, decide tú si llegó.',
  },
  channel_threw: {
    text: 'El canal falló mientras lo entregaba.',
    next: 'Se comprueba solo si el canal lo permite; si no, decide tú si llegó.',
  },
  given_up: {
    text: 'Una persona lo ha dado por no enviado.',
    next: 'Pídelo otra vez si todavía hace falta.',
  },
  unread: {
    text: 'No se ha leído a tiempo.',
    next: 'Pasa al siguiente canal del paciente, si lo tiene.',
  },
  not_delivered: {
    text: 'No se pudo entregar por el canal anterior.',
    next: 'No hace falta hacer nada: sigue por otro canal.',
  },
  called_off: {
    text: 'Quien lo pidió lo corrigió o lo dejó antes de que saliera.',
    next: 'No hace falta hacer nada.',
  },
  arrived_elsewhere: {
    text: 'Ya ha llegado por otro canal.',
    next: 'No hace falta hacer nada.',
  },
  violence_told: {
    text: 'En esta conversación se ha contado violencia: quien la ejerce puede leer ese dispositivo.',
    next: 'Llama a la persona por una vía segura. Si sabes que puede leer sin peligro, confírmalo y envíalo otra vez.',
  },
  answered_meanwhile: {
    text: 'Alguien atendió la incidencia antes de que saliera.',
    next: 'No hace falta hacer nada.',
  },
  plan_stopped: {
    text: 'Una persona ha parado el envío antes de que saliera.',
    next: 'Pídelo otra vez si todavía hace falta.',
  },
  already_sent: {
    text: 'Ya tiene este mismo mensaje por otro envío de hoy.',
    next: 'No hace falta hacer nada.',
  },
  goes_on: {
    text: 'El mensaje ya ha salido, o está en camino, por otro intento.',
    next: 'No hace falta enviarlo otra vez.',
  },
})
