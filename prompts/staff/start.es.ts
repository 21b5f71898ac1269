// What `npm start` and the commands say about starting.

export const startErrors = {
  folderHeld: (pid: number, kind: string): string =>
    `La carpeta de datos ya la tiene ${kind === 'server' ? 'otro servidor' : 'otra orden'} en marcha (proceso ${pid}). ` +
    'Páralo antes, o usa otra carpeta con DATA_DIR.',
  dataDirUnusable:
    'No se puede usar la carpeta de DATA_DIR: no es una carpeta o no hay permiso para crearla o escribir en ella. Indica otra en DATA_DIR.',
  databaseUnreachable:
    'No se llega a la base de datos de DATABASE_URL. Comprueba la dirección, el usuario y que está en marcha, y vuelve a arrancar.',
  hostUnusable:
    'No se puede escuchar en la dirección de HOST: no es de este equipo. Usa 127.0.0.1, 0.0.0.0 o una dirección suya.',
  portInUse: (port: number): string =>
    `El puerto ${port} está ocupado. Usa otro con PORT, por ejemplo: PORT=8081 npm start`,
  workerNeedsDatabase:
    'npm run worker añade procesos de envío sobre un PostgreSQL compartido: pon DATABASE_URL. ' +
    'Con la base de datos embebida ya envía el propio servidor (npm start).',
}

export type StartedChannel = { name: string; provider: string }

const providerNames: Readonly<Record<string, string>> = {
  twilio: 'Twilio',
  meta: 'Meta',
  smtp: 'SMTP',
  push: 'Web Push o FCM',
}

/** "WhatsApp y SMS por Twilio; correo y push de prueba, en la página". */
function channelsLine(channels: readonly StartedChannel[]): string {
  const real = channels.filter(({ provider }) => provider !== 'sandbox')
  const tried = channels.filter(({ provider }) => provider === 'sandbox').map(({ name }) => name)
  if (real.length === 0) return 'de prueba: WhatsApp, SMS, correo y push se ven en la página'
  const served = real.map(({ name, provider }) => `${name} por ${providerNames[provider] ?? provider}`)
  return [...served, ...(tried.length > 0 ? [`${tried.join(', ')} de prueba, en la página`] : [])].join('; ')
}

export const startWords = {
  ready: ({
    url,
    database,
    seconds,
    now,
    channels,
    reachable,
  }: {
    url: string
    database: string
    seconds: string
    now: string | null
    channels: readonly StartedChannel[]
    /** False where providers are used and do not know where to reach us. */
    reachable: boolean
  }): string =>
    [
      '',
      '  MetaQare Mensajería está en marcha',
      '',
      `  Página          ${url}/`,
      `  API             ${url}/v1/openapi.json`,
      `  MCP             ${url}/mcp`,
      `  Base de datos   ${database}`,
      `  Canales         ${channelsLine(channels)}`,
      ...(reachable
        ? []
        : [
            '                  Falta PUBLIC_URL: sin ella los proveedores no pueden entregar respuestas ni acuses',
          ]),
      ...(now === null ? [] : [`  Reloj           ${now} (hora simulada)`]),
      `  Arranque        ${seconds} s`,
      '',
      '  Prueba, en otra terminal:',
      '',
      `    echo 'Confirma a Juan García su videoconsulta de mañana a las 10 por WhatsApp' | npm run chat`,
      '    npm run keys -- create --name prueba --scopes citas:enviar,nps:enviar,pagos:enviar',
      `    echo 'Recuérdale a Juan García la toma de medicación mañana a las 22:00 por SMS' | npm run chat`,
      '',
      '  Para terminar: Ctrl-C',
      '',
    ].join('\n'),
  stopping: 'Cerrando…',
  workerReady: (worker: string): string =>
    `Proceso de envío ${worker} en marcha sobre DATABASE_URL. Para terminar: Ctrl-C`,
}
