// Opens the port and closes it again within seconds, whatever clients hold open.
import { createServer, type RequestListener } from 'node:http'
import { localUrl } from '../config.ts'

export type Listening = { port: number; url: string; close: () => Promise<void> }

/** Time for requests in flight before their connections are cut. */
const graceMs = 2_000

/** Longer than proxies and clients keep a connection: who closes first must be the one that would use it next. */
const keptAliveMs = 65_000

/** Rejects with the system's error (`EADDRINUSE` …) when the port cannot be had. */
export async function listen(
  handler: RequestListener,
  { host, port, holdsProcess = true }: { host: string; port: number; holdsProcess?: boolean },
): Promise<Listening> {
  const server = createServer(
    { requestTimeout: 60_000, headersTimeout: 15_000, keepAliveTimeout: keptAliveMs },
    handler,
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  // A script's own door must not keep the script from ending.
  if (!holdsProcess) server.unref()
  const address = server.address()
  const real = address !== null && typeof address === 'object' ? address.port : port
  return { port: real, url: localUrl(host, real), close: () => closeServer(server) }
}

function closeServer(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
