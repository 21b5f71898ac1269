// Every word about the environment: what each key is for, its shape, and what to do when it is wrong.

export type KeyWords = {
  help: string
  shape: string
  /** A harmless value for `.env.example`. */
  example?: string
}

export const groupTitles = {
  server: 'Servidor',
  data: 'Datos',
  clock: 'Reloj y límites',
  model: 'Modelo de lenguaje (opcional: sin clave funciona el intérprete incorporado)',
  access: 'Qué pueden hacer los programas que se conectan',
  remote: 'Otra instancia (las órdenes, el MCP por stdio y las funciones del paquete hablan con ella)',
  whatsapp: 'WhatsApp y SMS por Twilio',
  meta: 'WhatsApp por Meta (Cloud API)',
  email: 'Correo electrónico',
  push: 'Notificaciones push',
} as const

export const keyWords = {
  PORT: {
    help: 'Puerto en el que escucha el servidor.',
    shape: 'un número entero de 0 a 65535',
    example: '8080',
  },
  HOST: {
    help: 'Dirección en la que escucha. En 127.0.0.1 las páginas del personal se abren sin clave desde la propia máquina; desde cualquier otra piden una.',
    shape: 'una dirección IP o un nombre de máquina, sin protocolo ni puerto',
    example: '127.0.0.1',
  },
  PUBLIC_URL: {
    help: 'Base de los enlaces que reciben los pacientes y de los webhooks, tal como se ve desde internet. Obligatoria detrás de un proxy: con ella las páginas del personal piden siempre una clave, también en la propia máquina.',
    shape: 'una URL http o https sin parámetros',
    example: 'https://mensajeria.clinica.example',
  },
  LOG_LEVEL: {
    help: 'Cuánto se anota en stderr.',
    shape: 'info, warn, error o silent',
    example: 'info',
  },
  DATA_DIR: {
    help: 'Carpeta de la base de datos incorporada. Se usa cuando no hay DATABASE_URL.',
    shape: 'la ruta de una carpeta',
    example: './data',
  },
  DATABASE_URL: {
    help: 'PostgreSQL 15 o posterior. Sin ella se usa la base de datos incorporada.',
    shape: 'una URL postgres:// o postgresql://',
    example: 'postgres://usuario:clave@127.0.0.1:5432/metaqare',
  },
  NOW: {
    help: 'El reloj arranca en este instante y sigue desde ahí. Solo para pruebas: no se admite con un proveedor real.',
    shape: 'un instante ISO 8601 con desfase horario, como 2024-08-19T09:00:00+02:00',
    example: '2024-08-19T09:00:00+02:00',
  },
  MASS_LIMIT: {
    help: 'Por encima de este número de destinatarios un envío necesita aprobación.',
    shape: 'un número entero de 0 a 1000000',
    example: '50',
  },
  SECOND_PERSON_LIMIT: {
    help: 'Por encima de este tamaño de grupo un envío lo aprueban dos personas, cada una con su clave. Con 0, nunca.',
    shape: 'un número entero de 0 a 100000000',
    example: '10000',
  },
  UNDO_SECONDS: {
    help: 'Segundos en los que un envío masivo aprobado se puede deshacer antes de que salga nada. Con 0 empieza al momento.',
    shape: 'un número entero de 0 a 3600',
    example: '10',
  },
  STAFF_AT_ONCE: {
    help: 'Envíos sueltos que una orden en palabras hace sin preguntar; si son más, se enseñan antes y esperan un «sí». Con 0 se pregunta siempre.',
    shape: 'un número entero de 0 a 20',
    example: '5',
  },
  BURST_MS: {
    help: 'Silencio que se espera para leer juntos los mensajes seguidos de un paciente, en milisegundos. Los peligros y las bajas no esperan.',
    shape: 'un número entero de 0 a 10000',
    example: '2000',
  },
  ROLE: {
    help: 'Qué hace este proceso: todo, o solo atender peticiones y webhooks (entonces envían otros procesos, con `npm run worker`).',
    shape: 'all o web',
    example: 'all',
  },
  OPENAI_API_KEY: {
    help: 'Clave del modelo. Los mensajes salen sin datos personales. Si el servidor no pide clave, cualquier palabra.',
    shape: 'la clave, sin espacios',
  },
  OPENAI_BASE_URL: {
    help: 'Origen del modelo, si no es el de OpenAI: cualquiera que hable su protocolo (chat completions).',
    shape: 'una URL http o https sin parámetros',
    example: 'https://api.openai.com/v1',
  },
  OPENAI_MODEL: { help: 'Nombre del modelo.', shape: 'un nombre sin espacios', example: 'gpt-4.1-mini' },
  OPENAI_EMBEDDINGS_MODEL: {
    help: 'Modelo de vectores para encontrar ejemplos y artículos por su significado. Sin él se buscan por sus palabras.',
    shape: 'un nombre sin espacios',
    example: 'text-embedding-3-small',
  },
  OPENAI_DAILY_TOKENS: {
    help: 'Tokens que cada organización puede gastar en un día (UTC). Al agotarse sigue el intérprete incorporado.',
    shape: 'un número entero de 0 a 999999999',
    example: '10000000',
  },
  MCP_TOOLSETS: {
    help: 'Grupos de herramientas que ven los clientes MCP. Sin él, todos los que permita su clave.',
    shape: 'uno o varios de citas, encuestas, pagos, alertas y feedback, separados por comas',
    example: 'citas,encuestas',
  },
  MCP_READ_ONLY: {
    help: 'Con 1 los clientes MCP solo consultan: nada se envía ni se registra, diga lo que diga su clave.',
    shape: '1 o 0',
    example: '1',
  },
  RATE_PER_SECOND: {
    help: 'Peticiones por segundo que admite cada clave en REST y MCP, con ráfagas del triple. Con 0 no hay límite.',
    shape: 'un número entero de 0 a 100000',
    example: '1000',
  },
  METAQARE_URL: {
    help: 'Servidor remoto con el que hablar.',
    shape: 'una URL http o https sin parámetros',
    example: 'https://mensajeria.clinica.example',
  },
  METAQARE_API_KEY: {
    help: 'Clave de API de ese servidor (npm run keys -- create).',
    shape: 'una clave que empieza por mq_',
  },
  TWILIO_ACCOUNT_SID: { help: 'Identificador de la cuenta.', shape: 'AC seguido de letras y cifras' },
  TWILIO_AUTH_TOKEN: { help: 'Secreto de la cuenta.', shape: 'el secreto, sin espacios' },
  TWILIO_WHATSAPP_FROM: {
    help: 'Remitente de WhatsApp.',
    shape: 'un teléfono E.164 como +34910000000, con o sin whatsapp: delante',
    example: '+34910000000',
  },
  TWILIO_SMS_FROM: {
    help: 'Remitente de SMS.',
    shape: 'un teléfono E.164, un número corto o un nombre de hasta 11 letras y cifras',
    example: '+34910000001',
  },
  TWILIO_MESSAGING_SERVICE_SID: {
    help: 'Messaging Service por el que salen los SMS, con su reserva de remitentes. Sin él sale todo por TWILIO_SMS_FROM.',
    shape: 'MG seguido de letras y cifras',
  },
  TWILIO_BASE_URL: {
    help: 'Otro origen para Twilio (un proxy o un doble de pruebas).',
    shape: 'una URL http o https sin parámetros',
    example: 'https://api.twilio.com',
  },
  SMS_ALIAS_REGISTERED: {
    help: 'Confirma que el remitente alfanumérico de TWILIO_SMS_FROM está inscrito en el registro de alias de la CNMC, con esas mismas mayúsculas (Orden TDF/149/2025). Sin inscripción los operadores lo bloquean.',
    shape: 'yes o no',
    example: 'no',
  },
  SMS_RESPELL: {
    help: 'Si los SMS pierden las tildes que triplicarían su precio: nunca (never), en el texto pero no en los nombres (text), o también en los nombres (names).',
    shape: 'never, text o names',
    example: 'never',
  },
  META_ACCESS_TOKEN: { help: 'Token de acceso permanente.', shape: 'el token, sin espacios' },
  META_PHONE_NUMBER_ID: {
    help: 'Identificador del número de WhatsApp.',
    shape: 'letras y cifras, sin espacios',
  },
  META_WABA_ID: {
    help: 'Identificador de la cuenta de WhatsApp Business: hace falta para registrar plantillas cuando el token no deja averiguarlo.',
    shape: 'solo cifras',
  },
  META_APP_SECRET: {
    help: 'Secreto de la aplicación: firma los webhooks.',
    shape: 'el secreto, sin espacios',
  },
  META_VERIFY_TOKEN: {
    help: 'Palabra que Meta repite al verificar el webhook.',
    shape: 'una palabra sin espacios',
  },
  META_BASE_URL: {
    help: 'Otro origen para Meta (un proxy o un doble de pruebas).',
    shape: 'una URL http o https sin parámetros',
    example: 'https://graph.facebook.com',
  },
  META_API_VERSION: {
    help: 'Versión de la Graph API.',
    shape: 'una versión como v23.0',
    example: 'v23.0',
  },
  WHATSAPP_PROVIDER: {
    help: 'Quién lleva WhatsApp cuando están puestos Twilio y Meta.',
    shape: 'twilio o meta',
    example: 'twilio',
  },
  SMTP_URL: {
    help: 'Servidor de correo saliente.',
    shape: 'una URL smtp:// o smtps:// con su servidor',
    example: 'smtp://usuario:clave@127.0.0.1:587',
  },
  EMAIL_FROM: {
    help: 'Remitente de los correos.',
    shape: 'una dirección de correo, sola o como Nombre <direccion@dominio>',
    example: 'Clínica <avisos@clinica.example>',
  },
  EMAIL_REPLY_TO: {
    help: 'Dirección en la que se leen las respuestas, si no es la del remitente.',
    shape: 'una dirección de correo, sola o como Nombre <direccion@dominio>',
    example: 'respuestas@clinica.example',
  },
  EMAIL_BOUNCES: {
    help: 'Buzón de los rebotes (remite del sobre). Cada correo lleva en él su identificador: rebotes+<id>@dominio.',
    shape: 'una dirección de correo sin + delante de la arroba',
    example: 'rebotes@clinica.example',
  },
  EMAIL_WEBHOOK_SECRET: {
    help: 'Secreto con el que el servidor de correo firma lo que entrega en /webhooks/email (X-Metaqare-Signature: sha256=…). Sin él esa puerta está cerrada.',
    shape: 'al menos 16 caracteres, sin espacios',
  },
  DKIM_DOMAIN: {
    help: 'Dominio con el que se firma el correo (DKIM).',
    shape: 'un dominio',
    example: 'clinica.example',
  },
  DKIM_SELECTOR: {
    help: 'Selector de la clave DKIM en el DNS.',
    shape: 'letras, cifras, punto o guion',
    example: 'mq1',
  },
  DKIM_PRIVATE_KEY: {
    help: 'Clave privada DKIM.',
    shape: 'la clave en PEM, o la ruta de su fichero',
    example: './dkim.pem',
  },
  IMAP_URL: {
    help: 'Buzón en el que se leen las respuestas.',
    shape: 'una URL imap:// o imaps:// con su servidor',
    example: 'imaps://usuario:clave@127.0.0.1:993',
  },
  VAPID_PUBLIC_KEY: { help: 'Clave pública VAPID (Web Push).', shape: 'base64url, sin espacios' },
  VAPID_PRIVATE_KEY: { help: 'Clave privada VAPID.', shape: 'base64url, sin espacios' },
  VAPID_SUBJECT: {
    help: 'A quién avisar si hay problemas con el envío push.',
    shape: 'mailto: y un correo, o una URL https',
    example: 'mailto:sistemas@clinica.example',
  },
  PUSH_HOSTS: {
    help: 'Otros servidores de push a los que se puede enviar, además de los de los navegadores conocidos.',
    shape: 'nombres de servidor separados por comas',
    example: 'push.clinica.example',
  },
  FCM_CREDENTIALS: {
    help: 'Cuenta de servicio de Firebase.',
    shape: 'el JSON de la cuenta de servicio en una línea, o la ruta de su fichero',
    example: './fcm.json',
  },
  FCM_BASE_URL: {
    help: 'Otro origen para Firebase (un proxy o un doble de pruebas).',
    shape: 'una URL http o https sin parámetros',
    example: 'https://fcm.googleapis.com',
  },
} as const satisfies Record<string, KeyWords>

export type EnvironmentKey = keyof typeof keyWords
export const isEnvironmentKey = (key: string): key is EnvironmentKey => Object.hasOwn(keyWords, key)

/** The sentences of a start that is refused. They name keys and shapes, never a value. */
export const environmentErrors = {
  wrong: (key: EnvironmentKey): string =>
    `El valor de ${key} no vale: se espera ${keyWords[key].shape}. Corrígelo en el entorno o en .env y vuelve a arrancar.`,
  missing: (key: string, because: string): string =>
    `Falta ${key}, que hace falta porque está puesto ${because}. Añádelo en el entorno o en .env, o quita ${because}.`,
  nowWithProvider: (key: string): string =>
    `NOW no se admite con un proveedor real y está puesto ${key}: saldrían mensajes de verdad con una hora inventada. Quita NOW o quita ${key}.`,
  chooseWhatsApp: (): string =>
    'Twilio y Meta pueden llevar WhatsApp y hay que elegir uno: pon WHATSAPP_PROVIDER=twilio o WHATSAPP_PROVIDER=meta y vuelve a arrancar.',
  aliasNotRegistered: (): string =>
    'El remitente de TWILIO_SMS_FROM es un nombre y no consta en el registro de alias de la CNMC: los operadores españoles bloquearían sus SMS. Inscríbelo y pon SMS_ALIAS_REGISTERED=yes, o usa un número como remitente.',
  fileUnreadable: (key: EnvironmentKey): string =>
    `El fichero de ${key} no se puede leer. Comprueba la ruta y sus permisos, o pon el contenido en lugar de la ruta, y vuelve a arrancar.`,
  join: (sentences: readonly string[]): string => sentences.join('\n'),
}

export const envExampleHead = [
  'MetaQare Mensajería: entorno. Generado con `npm run env:example` a partir de server/config.ts; no lo edites a mano.',
  'Todo es opcional: sin nada puesto, `npm start` arranca la demostración con canales de prueba.',
  'Cópialo como .env y quita la almohadilla de lo que uses. Un canal es real en cuanto están puestas sus claves.',
]
export const envExampleShape = 'Se espera'
export const envExampleDefault = 'Por defecto'
