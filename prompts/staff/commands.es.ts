// What the terminal commands say.

export const commandWords = {
  keysHelp: `Claves de la API

  npm run keys -- create --name NOMBRE --scopes a,b [--json]   crea una clave y la muestra una sola vez
  npm run keys -- list [--json]                                claves que hay, sin su secreto
  npm run keys -- revoke ID [--json]                           la clave deja de valer

Permisos: citas:enviar nps:enviar pagos:enviar alertas:preparar alertas:aprobar feedback:escribir
          pacientes:leer pacientes:escribir conversaciones:atender admin`,
  keyCreated: (id: string, key: string): string =>
    `Clave creada (${id}). Guárdala ahora: no se vuelve a mostrar.\n\n  ${key}\n`,
  keyRevoked: (id: string): string => `Clave ${id} revocada.`,
  noKeys: 'No hay ninguna clave. Crea una con: npm run keys -- create --name NOMBRE --scopes citas:enviar',
  keyColumns: ['ID', 'NOMBRE', 'PERMISOS', 'CREADA', 'ESTADO'] as const,
  active: 'activa',
  revoked: 'revocada',
  missingOption: (option: string): string => `Falta ${option}. Mira las opciones con --help.`,
  unknownOption: 'Hay una opción que no existe o está mal escrita. Mira las opciones con --help.',
  unknownCommand: (known: string): string =>
    `Esa orden no existe. Hay: ${known}. Mira las opciones con --help.`,
  importHelp: `Importar pacientes

  npm run import -- fhir CARPETA|FICHERO.ndjson [--json]

Lee recursos Patient de FHIR R4 en NDJSON (los Patient*.ndjson de una carpeta, o un fichero). Repetirlo no cambia nada.
No se importa ningún consentimiento.`,
  messagesHelp: `Mensajes

  npm run messages -- list PACIENTE [--json]   mensajes de un paciente, por su identificador (juan-garcia)
  npm run messages -- show ID [--json]         qué pasó con un mensaje, paso a paso y por qué
  npm run messages -- rules                    las reglas que deciden si un mensaje sale, cuándo y por dónde`,
  messageColumns: ['ID', 'CUÁNDO', 'CANAL', 'TIPO', 'ESTADO'] as const,
  noMessages: 'No hay mensajes para ese paciente.',
  templatesHelp: `Plantillas de WhatsApp: lo que puede abrir una conversación pasadas 24 horas sin que escriba el paciente

  npm run templates -- list [--json]                       qué plantillas hay y en qué estado están
  npm run templates -- register [--languages es,ca] [--json]  pide la aprobación de las que faltan (es ca gl eu en)
  npm run templates -- sync [--json]                       pregunta al proveedor qué ha decidido

Las aprueba Meta, en minutos o en un día. Mientras una no está aprobada, su mensaje sale por el siguiente canal del paciente.`,
  templateColumns: ['PLANTILLA', 'IDIOMA', 'CATEGORÍA', 'ESTADO', 'CÓDIGO'] as const,
  templateDoneColumns: ['PLANTILLA', 'IDIOMA', 'ESTADO', 'CÓDIGO'] as const,
  templateStates: {
    draft: 'sin registrar',
    pending: 'en revisión',
    approved: 'aprobada',
    rejected: 'rechazada',
    paused: 'en pausa',
    disabled: 'desactivada',
    refused: 'no admitida',
    unknown: 'sin respuesta',
  } as Readonly<Record<string, string>>,
  noTemplates: 'No hay ninguna plantilla. Regístralas con: npm run templates -- register',
  noneToRegister: 'No queda ninguna plantilla por registrar.',
  noneToSync: 'No hay ninguna plantilla registrada.',
  templatesStopped:
    'El proveedor no admite ninguna de las últimas: revisa sus credenciales y el código, y vuelve a intentarlo.',
  noTemplatePort: 'El WhatsApp de esta instalación no usa plantillas: es el de pruebas.',
  knowledgeHelp: `Artículos de los que salen las respuestas a preguntas generales

  npm run knowledge -- import CARPETA [--json]    guarda los artículos de la carpeta: añade los nuevos y cambia los que dicen otra cosa
  npm run knowledge -- list [--json]              qué artículos hay
  npm run knowledge -- show ARTÍCULO [--json]     un artículo, en cada idioma que tiene

Cada artículo es un fichero NOMBRE.IDIOMA.md (horario.es.md) que empieza con una cabecera:

  ---
  title: Horario
  topics: hora, abrir, cerrar, sábado       palabras con las que la gente pregunta
  queue: support                            quién responde lo que falte (opcional)
  from: 2026-10-01                          desde y hasta cuándo vale (opcional)
  to: 2027-01-31
  ---

Lo que sigue son párrafos: se responde citando uno, de 500 letras como mucho.`,
  knowledgeFolder: 'CARPETA',
  knowledgeArticle: 'ARTÍCULO',
  knowledgeColumns: ['ARTÍCULO', 'IDIOMA', 'TÍTULO', 'COLA', 'VALE'] as const,
  knowledgeImported: ({
    added,
    changed,
    unchanged,
  }: Record<'added' | 'changed' | 'unchanged', number>): string =>
    `Artículos: ${added} nuevos, ${changed} cambiados, ${unchanged} sin cambios.`,
  knowledgeUnreadable: (folder: string): string => `No hay artículos (.md) que se puedan leer en ${folder}.`,
  knowledgeWrong: (where: string): string =>
    `No se ha guardado nada: hay algo mal en ${where}. Mira la forma de un artículo con --help.`,
  noKnowledge: 'No hay ningún artículo. Guarda los tuyos con: npm run knowledge -- import CARPETA',
  mcpHelp: `Servidor MCP por la entrada y salida estándar (para Claude Desktop y otros)

  npm run mcp [-- --toolsets citas,encuestas,pagos,alertas,feedback] [--read-only]

  --toolsets   solo esos grupos de herramientas
  --read-only  solo consultas: nada se envía ni se registra

No escribe nada más que el protocolo. Usa el servidor que tenga la carpeta de datos, o la abre él mismo.`,
  startHelp: `MetaQare Mensajería

  npm start

Arranca todo en un proceso. Los ajustes van en el entorno o en .env (mira .env.example).`,
  workerHelp: `Un proceso de envío más, sobre el mismo DATABASE_URL

  npm run worker`,
}
