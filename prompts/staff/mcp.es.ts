// What MCP clients show people: resources, the approval form, and refusals that only this door has.
import { formatCount } from './sentences.es.ts'

export const mcpWords = {
  readOnly:
    'Este acceso es de solo lectura: no puede enviar ni registrar nada. Pide a quien lo configuró uno que sí pueda.',
  noSuchTool: (names: readonly string[]): string =>
    names.length === 0
      ? 'Este acceso no tiene ninguna herramienta. Pide una clave con más permisos.'
      : `No existe esa herramienta, o este acceso no la tiene. Las que hay: ${names.join(', ')}.`,
  wrongCursor: 'El cursor no es de esta lista. Empieza por la primera página, sin cursor.',
  resourceNotFound: 'No existe ese recurso, o no es de este centro. Comprueba el identificador.',
  progress: ({ done, total }: { done: number; total: number }): string =>
    `${formatCount(done)} de ${formatCount(total)} enviados`,
  resources: {
    paciente: {
      title: 'Paciente',
      description:
        'Ficha administrativa: idioma, permisos de mensajes y próximas citas. Sin teléfonos, correos ni textos.',
    },
    cita: { title: 'Cita', description: 'Cuándo es, de qué tipo y en qué estado está.' },
    incidencia: {
      title: 'Incidencia',
      description: 'Por su número: cola, urgencia, estado y quién la tiene. Sin las palabras del paciente.',
    },
    campana: {
      title: 'Campaña',
      description: 'Un envío masivo: a quién, cuántos, cómo va y, si está pendiente, dónde se aprueba.',
    },
    conocimiento: {
      title: 'Artículo',
      description: 'Texto aprobado del que salen las respuestas a pacientes.',
    },
  },
  approval: {
    ask: ({
      count,
      understood,
      channel,
      text,
    }: {
      count: number
      understood: string
      channel: string | null
      text: string
    }): string =>
      [
        `Envío a ${formatCount(count)} ${count === 1 ? 'persona' : 'personas'}, pendiente de tu aprobación.`,
        `A quién: ${understood}.`,
        channel === null ? 'Canal: el preferido de cada persona.' : `Canal: ${channel}.`,
        `Texto exacto:\n${text}`,
        'Para aprobarlo escribe cuántas personas lo van a recibir. Si no lo has pedido tú, recházalo.',
      ].join('\n\n'),
    field: 'Número de destinatarios',
    fieldHelp: 'La cifra de arriba, escrita por ti.',
    declined: 'Envío rechazado: no se ha enviado nada. Si fue un error, repite la orden y aprueba.',
    cancelled:
      'Envío sin aprobar: se cerró la pregunta y no se ha enviado nada. Repite la orden para volver a verla.',
    noCount:
      'No se ha enviado nada: falta el número de destinatarios. Repite la orden y escribe la cifra que se muestra.',
    invalid:
      'La aprobación no es válida o ha caducado, y no se ha enviado nada. Repite la orden para pedir otra.',
    changed:
      'Los datos no son los que se mostraron para aprobar, y no se ha enviado nada. Repite la orden para ver el envío nuevo.',
    used: 'Esa aprobación ya se usó, y no se ha enviado nada más. Repite la orden si hace falta otra.',
  },
}
