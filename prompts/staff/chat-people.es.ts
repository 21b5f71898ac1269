// What the terminal says of incidents and conversations that people see to.

export const chatPeopleWords = {
  noSuchIncident: (number: string): string => `No hay ninguna incidencia n.º ${number}.`,
  noSuchConversation: (patient: string): string =>
    `No hay ninguna conversación de «${patient}» que espere a una persona.`,
  noConversation: 'Esa incidencia no llegó por una conversación: localiza a la persona por otra vía.',
  onlyIncident: 'Eso se hace con una incidencia: escribe su número.',
  noConversations: 'No hay ninguna conversación que espere a una persona.',
  moreConversations: 'Hay más; las demás están en la bandeja.',
  columns: ['REF', 'PACIENTE', 'CANAL', 'URGENCIA', 'LA LLEVA', 'ESPERA'] as const,
  agent: 'el asistente',
  unknown: 'desconocido',
  waits: 'sí',
  title: (number: number, parts: readonly string[]): string =>
    `Incidencia n.º ${number} · ${parts.join(' · ')}`,
  heldBy: (name: string): string => `La conversación la lleva ${name}.`,
  listed: (names: string): string => `También pidió, y no se ha hecho: ${names}.`,
  alerted: (names: string): string => `Avisos a la guardia: ${names}.`,
  reports: (count: number): string => `${count} avisos de lo mismo`,
  patient: 'Paciente',
  acked: (number: number): string => `Te has hecho cargo de la incidencia n.º ${number}.`,
  resolved: (number: number): string => `Incidencia n.º ${number} resuelta.`,
  taken: 'La conversación la llevas tú. El asistente calla, salvo ante un peligro.',
  returned: 'El asistente sigue con el siguiente mensaje.',
  replied: (channel: string): string => `Respuesta enviada por ${channel}.`,
} as const
