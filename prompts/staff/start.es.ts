// What `npm start` and the commands say about starting.

export const startErrors = {
  channelNotServed: (keys: readonly string[]): string =>
    `Esta versión aún no envía por proveedores reales y hay claves puestas (${keys.join(', ')}). ` +
    'Quítalas para arrancar con los canales de prueba: así ningún mensaje se da por enviado sin estarlo.',
  folderHeld: (pid: number, kind: string): string =>
    `La carpeta de datos ya la tiene ${kind === 'server' ? 'otro servidor' : 'otra orden'} en marcha (proceso ${pid}). ` +
    'Páralo antes, o usa otra carpeta con DATA_DIR.',
  portInUse: (port: number): string =>
    `El puerto ${port} está ocupado. Usa otro con PORT, por ejemplo: PORT=8081 npm start`,
  workerNeedsDatabase:
    'npm run worker añade procesos de envío sobre un PostgreSQL compartido: pon DATABASE_URL. ' +
    'Con la base de datos embebida ya envía el propio servidor (npm start).',
}

export const startWords = {
  ready: ({
    url,
    database,
    seconds,
    now,
  }: {
    url: string
    database: string
    seconds: string
    now: string | null
  }): string =>
    [
      '',
      '  MetaQare Mensajería está en marcha',
      '',
      `  Página          ${url}/`,
      `  API             ${url}/v1/openapi.json`,
      `  MCP             ${url}/mcp`,
      `  Base de datos   ${database}`,
      '  Canales         de prueba: WhatsApp, SMS, correo y push se ven en la página',
      ...(now === null ? [] : [`  Reloj           ${now} (hora simulada)`]),
      `  Arranque        ${seconds} s`,
      '',
      '  Prueba, en otra terminal:',
      '',
      `    echo 'Confirma a Juan García su videoconsulta de mañana a las 10 por WhatsApp' | npm run chat`,
      '    npm run keys -- create --name prueba --scopes citas:enviar,nps:enviar,pagos:enviar',
      '    npm run import -- fhir evals/fixtures/fhir/synthea-bundles',
      '',
      '  Para terminar: Ctrl-C',
      '',
    ].join('\n'),
  stopping: 'Cerrando…',
  workerReady: (worker: string): string =>
    `Proceso de envío ${worker} en marcha sobre DATABASE_URL. Para terminar: Ctrl-C`,
}
