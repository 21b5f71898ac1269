// What stands behind `/l/<code>`: video and payment open at once; whatever changes something shows a button first. GET never changes anything.
import express, { type Router } from 'express'
import { pageHeaders } from '#console/guard.ts'
import { linkPage } from '#console/link-pages.ts'
import { getAppointment } from '#core/care/appointments.ts'
import { CodedError } from '#core/errors.ts'
import { addressOfMessage, readLink, type Link } from '#core/links/links.ts'
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
    if (link?.kind === 'video') {
      // The room's own address when the appointment has one; the sandbox's room otherwise.
      res.redirect(302, link.target ?? `${ctx.config.publicUrl}/sala/${link.code}`)
      return
    }
    await page(app, res, { link, state: 'ask' })
  })
  router.get('/sala/:code', async (req, res) => {
    await page(app, res, { link: await find(app, req.params.code), state: 'ask' })
  })
  router.post('/l/:code', express.urlencoded({ extended: false, limit: '2kb' }), async (req, res) => {
    const link = await find(app, req.params.code)
    const choice = buttons[String((req.body as Record<string, unknown> | undefined)?.['choice'] ?? '')]
    if (!link || !choice || !allowed(link, choice)) {
      await page(app, res, { link, state: link ? 'ask' : 'expired' })
      return
    }
    await tap(app, link, choice)
    await page(app, res, { link, state: 'done' })
  })
  return router
}

const choices: Readonly<Record<Link['kind'], readonly ButtonId[]>> = {
  manage: ['confirm', 'reschedule', 'cancel'],
  pay: ['pay_done'],
  request: ['request'],
  video: [],
}
const allowed = (link: Link, choice: ButtonId): boolean =>
  link.messageId !== null && choices[link.kind].includes(choice)

/** Unknown and expired codes look alike from outside. */
async function find(app: App, code: string): Promise<Link | null> {
  try {
    return await readLink(app.ctx.db.system(), app.ctx, code)
  } catch (error) {
    if (error instanceof CodedError) return null
    throw error
  }
}

/** A button pressed on a page is the same as one tapped in the message: it enters by the one gate in. */
async function tap(app: App, link: Link, choice: ButtonId): Promise<void> {
  if (link.messageId === null) return
  const where = await addressOfMessage(app.ctx.db.org(link.org), link.org, link.messageId)
  if (!where) return
  await app.receive({
    channel: where.channel,
    provider: 'link',
    providerId: `${link.code}:${choice}:${app.ctx.ids.next()}`,
    from: where.address,
    to: app.ctx.channels[where.channel].sender,
    kind: 'button',
    text: '',
    payload: payloadOf(choice, link.messageId),
  })
}

async function page(
  app: App,
  res: express.Response,
  { link, state }: { link: Link | null; state: 'ask' | 'done' | 'expired' },
): Promise<void> {
  const book = bookFor(link?.language)
  const kind = link?.kind ?? 'manage'
  // A public alert page belongs to nobody: it informs, and has nothing to press.
  const readOnly = link?.kind === 'request' && link.messageId === null
  const details = link && state === 'ask' ? await detailsOf(app, link) : undefined
  res
    .status(link ? 200 : 410)
    .set(pageHeaders)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(linkPage({ kind, words: book.linkPage, state: link ? state : 'expired', details, readOnly }))
}

/** Day and hour, nothing else: the page may be seen by whoever holds the phone. */
async function detailsOf(app: App, link: Link): Promise<string | undefined> {
  if (link.subjectType !== 'appointment' || link.subjectId === null) return undefined
  const appointment = await getAppointment(app.ctx.db.org(link.org), link.org, link.subjectId)
  const when = toWhen(appointment.startsAt, appointment.zone)
  const book = bookFor(link.language)
  return `${book.day(when)} · ${book.hour(when)}`
}
