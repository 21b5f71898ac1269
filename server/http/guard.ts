// What holds for every request before anything reads it: security headers, which names we answer to, whose pages may write.
import type { Request, RequestHandler } from 'express'
import { CodedError } from '#core/errors.ts'

const headers = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Content-Security-Policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; img-src 'self' data:",
  'Cache-Control': 'no-store',
} as const

/** A page that needs another policy sets its own header afterwards. */
export function securityHeaders(publicUrl: string): RequestHandler {
  const secure = publicUrl.startsWith('https:')
  return (_req, res, next) => {
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
    if (secure) res.setHeader('Strict-Transport-Security', 'max-age=31536000')
    next()
  }
}

const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

export const isLoopbackHost = (host: string): boolean =>
  /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/.test(host)

/** The name without its port; empty when the header is missing or is no host at all. */
function nameOf(hostHeader: string | undefined): string {
  if (hostHeader === undefined || !URL.canParse(`http://${hostHeader}`)) return ''
  const url = new URL(`http://${hostHeader}`)
  return url.pathname === '/' && url.search === '' && url.username === '' ? url.hostname : ''
}

/**
 * On loopback only loopback names and the public one are answered: a web page whose name was pointed at 127.0.0.1
 * (DNS rebinding) still says its own name here. Elsewhere names are the reverse proxy's business.
 */
export function hostCheck(bound: { host: string; publicUrl: string }): RequestHandler {
  const allowed = new Set([...loopbackNames, new URL(bound.publicUrl).hostname])
  return (req, _res, next) => {
    if (isLoopbackHost(bound.host) && !allowed.has(nameOf(req.headers.host))) {
      throw new CodedError('forbidden', { field: 'Host' })
    }
    next()
  }
}

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A browser says from where a write comes: pages of others may not write here. Where it sends fetch metadata that alone
 * counts (a page that sends no referrer posts to itself with `Origin: null`); programs send neither.
 */
export function originCheck(publicUrl: string): RequestHandler {
  return (req, _res, next) => {
    if (!harmless.has(req.method) && !isFromUs(req, publicUrl))
      throw new CodedError('forbidden', { field: 'Origin' })
    next()
  }
}

function isFromUs(req: Request, publicUrl: string): boolean {
  const { origin, 'sec-fetch-site': site } = req.headers
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  return origin === undefined || isOurs(req, origin, publicUrl)
}

function isOurs(req: Request, origin: string, publicUrl: string): boolean {
  if (!URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return host === req.headers.host || host === new URL(publicUrl).host
}
