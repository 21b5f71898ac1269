// Push as patients meet it: the page `/push/<code>` that switches this device on and off, and the worker that shows what arrives.
import { fileURLToPath } from 'node:url'
import express, { type Request, type Response, type Router } from 'express'
import { z } from 'zod'
import { addressOf, readSubscription } from '#channels/push/subscription.ts'
import { pageHeaders, sameOriginOnly } from '#console/guard.ts'
import { linkPage } from '#console/link-pages.ts'
import { pushPage, pushPagePolicy } from '#console/push-page.ts'
import { CodedError } from '#core/errors.ts'
import { readLink, type Link } from '#core/links/links.ts'
import { isDeviceOn, renewDevice, switchOffDevice, switchOnDevice } from '#core/patients/push-devices.ts'
import { bookFor } from '#prompts/index.ts'
import { pushConsentVersion } from '#prompts/words.ts'
import type { App } from './contract.ts'
import { readBody } from './http/body.ts'

export type PushRouteOptions = {
  /** VAPID; undefined: no push is sent, and the page says so. */
  publicKey: string | undefined
  /** Push services beyond the browsers' own. */
  hosts: readonly string[]
}

type Opened = Link & { patientId: string }

const publicFolder = fileURLToPath(new URL('../console/public', import.meta.url))
const subscribing = z.strictObject({ subscription: z.unknown() })
const renewing = z.strictObject({ old: z.unknown(), subscription: z.unknown() })

/** To be mounted at `/`. Touches `/sw.js` and `/push/…` only. */
export function pushRoutes(app: App, options: PushRouteOptions): Router {
  const { ctx } = app
  const router = express.Router()
  router.get('/sw.js', (_req, res) => {
    res.set('Cache-Control', 'no-cache')
    res.sendFile('sw.js', { root: publicFolder, cacheControl: false })
  })
  router.get('/push/:code', async (req, res) => {
    show(res, { link: await opened(app, req.params.code).catch(toNull), options })
  })
  const posts = [sameOriginOnly, jsonOnly, express.json({ limit: '8kb' })]
  router.post('/push/renew', posts, async (req: Request, res: Response) => {
    const body = readBody(req, renewing)
    const old = addressIn(body.old, options, 'old')
    await renewDevice(ctx.db.system(), ctx, { old, address: addressIn(body.subscription, options) })
    // The same whether anybody was written to there or not.
    res.status(204).end()
  })
  router.post('/push/:code/:action', posts, async (req: Request, res: Response) => {
    const act = actions[String(req.params['action'])]
    if (!act) throw new CodedError('not_found')
    const link = await opened(app, String(req.params['code']))
    const address = addressIn(readBody(req, subscribing).subscription, options)
    res.set('Cache-Control', 'no-store').json({ on: await act(app, link, address) })
  })
  return router
}

type Act = (app: App, link: Opened, address: string) => Promise<boolean>

const deviceOf = ({ patientId, messageId }: Opened, address: string) => ({ patientId, messageId, address })

/** Each answers whether the device is on now; again is the same answer. */
const actions: Readonly<Record<string, Act>> = {
  subscribe: async ({ ctx }, link, address) => {
    const { consent, lang } = bookFor(link.language).pushPage
    const agreement = { text: consent, version: pushConsentVersion, language: lang }
    const device = deviceOf(link, address)
    await ctx.db.org(link.org).tx((tx) => switchOnDevice(tx, ctx, link.org, { device, agreement }))
    ctx.wake()
    return true
  },
  unsubscribe: async ({ ctx }, link, address) => {
    await ctx.db.org(link.org).tx((tx) => switchOffDevice(tx, ctx, link.org, deviceOf(link, address)))
    ctx.wake()
    return false
  },
  status: ({ ctx }, link, address) =>
    isDeviceOn(ctx.db.org(link.org), ctx, link.org, deviceOf(link, address)),
}

/** Throws `not_found` and `link_expired`; a link that belongs to nobody switches nothing on. */
async function opened({ ctx }: App, code: string): Promise<Opened> {
  if (!/^[\w-]{22}$/.test(code)) throw new CodedError('not_found', { field: 'code' })
  const link = await readLink(ctx.db.system(), ctx, code)
  const { patientId } = link
  if (patientId === null) throw new CodedError('not_found', { field: 'code' })
  return { ...link, patientId }
}

/** Unknown and expired codes look alike from outside. */
function toNull(error: unknown): null {
  if (error instanceof CodedError) return null
  throw error
}

/** A centre that sends no push takes no devices. Throws `invalid_input` for what is no subscription of a push service. */
function addressIn(value: unknown, { publicKey, hosts }: PushRouteOptions, field = 'subscription'): string {
  if (publicKey === undefined) throw new CodedError('not_found')
  const subscription = readSubscription(value, hosts)
  if (!subscription) throw new CodedError('invalid_input', { field })
  return addressOf(subscription)
}

function show(res: Response, { link, options }: { link: Opened | null; options: PushRouteOptions }): void {
  const { linkPage: words, pushPage: pushWords } = bookFor(link?.language)
  res
    .status(link ? 200 : 410)
    .set(pageHeaders)
    .set('Content-Security-Policy', pushPagePolicy)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(
      link
        ? pushPage({ words: pushWords, note: words.emergencyNote, publicKey: options.publicKey ?? null })
        : linkPage({ kind: 'manage', words, state: 'expired' }),
    )
}

const jsonOnly = (req: Request, _res: Response, next: (error?: unknown) => void): void =>
  next(req.is('application/json') ? undefined : new CodedError('unsupported_media'))
