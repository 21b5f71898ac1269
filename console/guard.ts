// What stands before every console route: security headers, same-origin rule, loopback rule, scopes.
import type { NextFunction, Request, Response } from 'express'
import type { Principal, Scope } from '#core/ctx.ts'
import { CodedError } from '#core/errors.ts'
import { isLoopbackHost } from '#server/http/guard.ts'

/** Nothing inline, nothing from elsewhere, no framing, forms only to ourselves. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** For every HTML page of ours, also those behind links. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'X-Robots-Tag': 'noindex, nofollow',
}

export function securityHeaders(_request: Request, response: Response, next: NextFunction): void {
  response.set(pageHeaders)
  next()
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/**
 * True when no other site's page can have made this request. Browsers that send fetch metadata are judged by it alone,
 * so that a proxy that rewrites Host does no harm; older ones by Origin; programs that send neither carry no cookies of ours.
 */
export function isSameOrigin(request: Pick<Request, 'get'>): boolean {
  const site = request.get('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = request.get('origin')
  return origin === undefined || hostOf(origin) === request.get('host')
}

export function sameOriginOnly(request: Request, _response: Response, next: NextFunction): void {
  next(isSameOrigin(request) ? undefined : new CodedError('forbidden'))
}

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])
const loopbackPeers = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

const proxyHeader = /^(?:x-real-ip|via|forwarded|x-forwarded-.+|cf-connecting-ip|true-client-ip)$/

/**
 * A person at this very machine: loopback peer, loopback name in Host (a rebound DNS name is refused), no proxy between.
 * A proxy need not say that it is one, so where the public address is not loopback nobody passes for such a person.
 */
export function isLoopbackRequest(request: Request, publicUrl: string): boolean {
  if (!isLoopbackHost(new URL(publicUrl).hostname)) return false
  const host = request.get('host') ?? ''
  const name = hostOf(`http://${host}`)?.replace(/:\d+$/, '') ?? ''
  const proxied = Object.keys(request.headers).some((header) => proxyHeader.test(header))
  return loopbackPeers.has(request.socket.remoteAddress ?? '') && loopbackNames.has(name) && !proxied
}

/** `admin` stands for every scope. */
export function requireScope(principal: Principal, needed: readonly Scope[]): void {
  if (needed.length === 0 || principal.scopes.has('admin')) return
  if (!needed.some((scope) => principal.scopes.has(scope))) throw new CodedError('forbidden')
}
