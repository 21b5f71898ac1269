// What stands behind `/l/<code>`: video and payment open at once; whatever changes something shows a button first. GET never changes anything.
import express, { type Router } from 'express'
import { ackPage } from '#console/ack-page.ts'
import { pageHeaders } from '#console/guard.ts'
import { linkPage } from '#console/link-pages.ts'
import { getAppointment } from '#core/care/appointments.ts'
import { getPayment } from '#core/care/payments.ts'
import { CodedError } from '#core/errors.ts'
import { pressAckLink, readAckLink } from '#core/incidents/ack-link.ts'
import { stopKind } from '#core/links/unsubscribe.ts'
import { addressOfMessage, markUsed, pressesOf, pressId, readLink, type Link } from '#core/links/links.ts'
import { payloadOf } from '#core/delivery/render.ts'
import { toWhen } from '#core/text/dates.ts'
import { bookFor } from '#prompts/index.ts'
import type { ButtonId } from '#prompts/words.ts'
import type { App } from './contract.ts'

const buttons: Readonly<Record<string, ButtonId>> = {
  confirm: 'confirm',
  reschedule: 'reschedule',
  cancel: 'cancel',
  pay: 'pay_done',
  request: 'request',
}

export function linkRoutes(app: App): Router {
  const router = express.Router()
  const { ctx } = app
  router.get('/l/:code', async (req, res) => {
    const link = await find(app, req.params.code)
    if (link?.kind === 'ack') return answerOnCall(app, res, { link, pressed: false })
    if (link?.kind === 'video') {
      // The room's own address when the appointment has one; the sandbox's room otherwise.
      res.redirect(302, link.target ?? `${ctx.config.publicUrl}/sala/${link.code}`)
      return
    }
    const over = link !== null && link.kind !== 'request' && !(await standingOf(app, link))
    await page(app, res, { link, state: over ? 'expired' : 'ask' })
  })
  router.get('/sala/:code', async (req, res) => {
    await page(app, res, { link: await find(app, req.params.code), state: 'ask' })
  })
  router.post('/l/:code', express.urlencoded({ extended: false, limit: '2kb' }), async (req, res) => {
    const link = await find(app, req.params.code)
    if (link?.kind === 'ack') return answerOnCall(app, res, { link, pressed: isAck(req.body) })
    if (link?.kind === 'unsubscribe') return unsubscribe(app, res, { link, body: req.body as unknown })
    const choice = buttons[String((req.body as Record<string, unknown> | undefined)?.['choice'] ?? '')]
    const state = link && choice && allowed(link, choice) ? await press(app, link, choice) : 'ask'
    await page(app, res, { link, state })
  })
  return router
}

const choices: Readonly<Record<Link['kind'], readonly ButtonId[]>> = {
  manage: ['confirm', 'reschedule', 'cancel'],
  pay: ['pay_done'],
  request: ['request'],
  video: [],
  unsubscribe: [],
  ack: [],
}
const allowed = (link: Link, choice: ButtonId): boolean =>
  link.messageId !== null && choices[link.kind].includes(choice)

const isAck = (body: unknown): boolean => (body as Record<string, unknown> | undefined)?.['choice'] === 'ack'

/** Whoever holds the link of an alert was sent it: they answer with one press, and see who has the incident. */
async function answerOnCall(
  { ctx }: App,
  res: express.Response,
  { link, pressed }: { link: Link; pressed: boolean },
): Promise<void> {
  const handle = ctx.db.org(link.org)
  if (pressed) {
    await handle.tx((tx) => pressAckLink(tx, ctx, link))
    ctx.wake()
  }
  const view = await readAckLink(handle, link)
  res
    .status(view ? 200 : 410)
    .set(pageHeaders)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(ackPage(view))
}

/** Unknown and expired codes look alike from outside. */
async function find(app: App, code: string): Promise<Link | null> {
  if (!/^[\w-]{22}$/.test(code)) return null
  try {
    return await readLink(app.ctx.db.system(), app.ctx, code)
  } catch (error) {
    if (error instanceof CodedError) return null
    throw error
  }
}

/**
 * One POST ends messages of that kind by e-mail: the page's button, or a mail program by itself (RFC 8058, no cookies, no
 * second question). Again is the same.
 */
async function unsubscribe(
  app: App,
  res: express.Response,
  { link, body }: { link: Link; body: unknown },
): Promise<void> {
  const { choice, 'List-Unsubscribe': oneClick } = (body ?? {}) as Record<string, unknown>
  const meant = choice === 'unsubscribe' || oneClick === 'One-Click'
  if (meant) await app.ctx.db.org(link.org).tx((tx) => stopKind(tx, app.ctx, link))
  await page(app, res, { link, state: meant ? 'done' : 'ask' })
}

const samePressMs = 10 * 60_000

/** A button pressed on a page is the same as one tapped in the message: it enters by the one gate in. */
async function press(app: App, link: Link, choice: ButtonId): Promise<'done' | 'expired'> {
  const { ctx } = app
  const handle = ctx.db.org(link.org)
  const standing = await standingOf(app, link)
  const { last, next } = await pressesOf(handle, link, choices[link.kind])
  const recent =
    last?.choice === choice && ctx.clock.now().getTime() - last.at.getTime() < samePressMs ? last : undefined
  // Somebody who cancelled and took it back by message means the second cancellation too.
  const takenBack = recent?.read && choice === 'cancel' && standing
  if (recent && !takenBack) return 'done'
  const where = link.messageId === null ? null : await addressOfMessage(handle, link.org, link.messageId)
  if (!standing || next === null || !where || link.messageId === null) return 'expired'
  await app.receive({
    channel: where.channel,
    provider: 'link',
    providerId: pressId(link.code, next, choice),
    from: where.address,
    to: ctx.channels[where.channel].sender,
    kind: 'button',
    text: '',
    payload: payloadOf(choice, link.messageId),
  })
  await markUsed(handle, ctx, link)
  return 'done'
}

/** Whether what the link is about can still be acted on. */
async function standingOf({ ctx }: App, { org, subjectType, subjectId }: Link): Promise<boolean> {
  const handle = ctx.db.org(org)
  if (subjectType === 'appointment' && subjectId !== null) {
    const { status, startsAt } = await getAppointment(handle, org, subjectId)
    return (status === 'booked' || status === 'confirmed') && startsAt > ctx.clock.now()
  }
  if (subjectType === 'payment' && subjectId !== null) {
    const { status } = await getPayment(handle, org, subjectId)
    return status === 'pending' || status === 'claimed_paid'
  }
  return true
}

async function page(
  app: App,
  res: express.Response,
  { link, state }: { link: Link | null; state: 'ask' | 'done' | 'expired' },
): Promise<void> {
  const book = bookFor(link?.language)
  const kind = link && link.kind !== 'ack' ? link.kind : 'manage'
  // A public alert page belongs to nobody: it informs, and has nothing to press.
  const readOnly = link?.kind === 'request' && link.messageId === null
  const details = link && state === 'ask' ? await detailsOf(app, link) : undefined
  res
    .status(link && state !== 'expired' ? 200 : 410)
    .set(pageHeaders)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(
      linkPage({
        kind,
        words: book.linkPage,
        state: link ? state : 'expired',
        details,
        readOnly,
        push: pushOf(app, link),
      }),
    )
}

/** Where push is sent at all, whoever manages an appointment may have it on this device. */
function pushOf({ ctx }: App, link: Link | null): { href: string; label: string } | undefined {
  if (ctx.channels.push.provider === 'sandbox' || link?.kind !== 'manage' || link.patientId === null)
    return undefined
  return { href: `/push/${link.code}`, label: bookFor(link.language).pushPage.onButton }
}

/** Day and hour, nothing else: the page may be seen by whoever holds the phone. */
async function detailsOf(app: App, link: Link): Promise<string | undefined> {
  if (link.subjectType !== 'appointment' || link.subjectId === null) return undefined
  const appointment = await getAppointment(app.ctx.db.org(link.org), link.org, link.subjectId)
  const when = toWhen(appointment.startsAt, appointment.zone)
  const book = bookFor(link.language)
  return `${book.day(when)} · ${book.hour(when)}`
}
