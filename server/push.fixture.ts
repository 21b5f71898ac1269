// The product with real Web Push towards a push service on loopback, and a door to it.
import https from 'node:https'
import webpush from 'web-push'
import type { Channels } from '#channels/contract.ts'
import { sandboxChannels } from '#channels/index.ts'
import { pushChannel } from '#channels/push/push.ts'
import { consoleRoutes } from '#console/routes.ts'
import { pushService, type PushService } from '#evals/fakes/push-service.ts'
import { testApp, type TestApp } from '#evals/test-app.ts'
import { tools } from '#tools/registry.ts'
import { consoleDeps } from './console-deps.ts'
import { createHttp } from './http/http.ts'
import { listen } from './http/listen.ts'
import { linkRoutes } from './links.ts'
import { pushRoutes } from './push.ts'

export type PushWorld = {
  app: TestApp
  url: string
  service: PushService
  publicKey: string
  /** The newest link that came with a message to this patient. */
  linkOf: (externalId: string) => Promise<string>
  close: () => Promise<void>
}

/** `sends: false`: the centre has no VAPID keys. */
export async function pushWorld({ sends = true } = {}): Promise<PushWorld> {
  const service = await pushService()
  const keys = webpush.generateVAPIDKeys()
  const vapid = { ...keys, privateKey: () => keys.privateKey, subject: 'mailto:it@clinic.example' }
  const hosts = [service.host]
  const agent = new https.Agent({ ca: service.ca })
  const { channel: push } = pushChannel({ vapid, hosts, now: () => new Date(), agent })
  const channels: Channels = { ...sandboxChannels(async () => true), push }
  const app = await testApp({ channels })
  const http = createHttp({
    app: app.app,
    definitions: tools,
    version: '9.9.9',
    host: '127.0.0.1',
    parts: [
      linkRoutes(app.app),
      pushRoutes(app.app, { publicKey: sends ? keys.publicKey : undefined, hosts }),
      consoleRoutes(consoleDeps(app.app, async () => null)),
    ],
  })
  const door = await listen(http.handler, { host: '127.0.0.1', port: 0 })
  return {
    app,
    url: door.url,
    service,
    publicKey: keys.publicKey,
    linkOf: async (externalId) => {
      const [link] = await app.rows<{ code: string }>(
        `select l.code from link l join patient p on p.org = l.org and p.id = l.patient_id
         where p.external_id = $1 order by l.created_at desc limit 1`,
        [externalId],
      )
      if (!link) throw new Error(`${externalId} has no link`)
      return link.code
    },
    close: async () => {
      await door.close()
      await http.close()
      await app.end()
      await push.close?.()
      await service.close()
    },
  }
}
