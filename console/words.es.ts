// Spanish words of the approval page, which staff open from a link on a phone.

const count = (value: number): string => value.toLocaleString('es-ES', { useGrouping: 'always' })

export const approvalWords = {
  lang: 'es',
  askTitle: (recipients: number) => `Aprobar un envío a ${count(recipients)} destinatarios`,
  understood: 'Destinatarios',
  text: 'Mensaje que recibirán',
  expires: 'Se puede aprobar hasta',
  countLabel: (recipients: number) => `Para confirmar, escribe cuántos son: ${count(recipients)}`,
  keyLabel: 'Clave de personal',
  approve: 'Aprobar y enviar',
  doneTitle: 'Envío aprobado',
  doneText: 'Los mensajes empiezan a salir ahora, cada uno a una hora permitida.',
  expiredTitle: 'Esta aprobación ya no vale',
  expiredText: 'Ha caducado o ya se ha usado. Pide de nuevo el envío para obtener otra.',
} as const
