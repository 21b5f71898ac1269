// The page on which a person approves a mass send: what will be said, to whom, and the count typed by hand.
import { DateTime } from 'luxon'
import { join, markup } from './html.ts'
import type { Html } from './html.ts'
import { button, form, shell } from './link-shell.ts'
import { approvalWords as words } from './words.es.ts'

export type ApprovalPage = {
  count: number
  /** How the segment was understood, in words. */
  understood: string
  /** The message as a patient will read it. */
  text: string
  expiresAt: Date
  state?: 'ask' | 'done' | 'expired'
  zone?: string
  action?: string
  /** Asks for a staff key too (field `key`), where the page is not served on loopback. */
  needsKey?: boolean
  /** Why the last attempt was refused, in the reader's words. */
  error?: string
}

const keyField = markup`<label class="field"><span>${words.keyLabel}</span>
<input name="key" type="password" autocomplete="off" required></label>`

const countField = (
  count: number,
): Html => markup`<label class="field"><span>${words.countLabel(count)}</span>
<input name="recipients" inputmode="numeric" autocomplete="off" pattern="[0-9][0-9., ]*" maxlength="20" required></label>`

function facts({ understood, text, expiresAt, zone = 'Europe/Madrid' }: ApprovalPage): Html {
  const until = DateTime.fromJSDate(expiresAt, { zone })
  return markup`<dl class="facts">
<dt>${words.understood}</dt><dd>${understood}</dd>
<dt>${words.text}</dt><dd class="quote">${text}</dd>
<dt>${words.expires}</dt><dd><time datetime="${until.toISO() ?? ''}">${until.toFormat('dd/MM/yyyy HH:mm')}</time></dd>
</dl>`
}

/** One full HTML page; its form posts `recipients` (read it with `typedCount` of bodies.ts) and, if asked, `key`. */
export function approvalPage(page: ApprovalPage): string {
  const { lang, expiredTitle, expiredText, doneTitle, doneText } = words
  if (page.state === 'expired') {
    return shell({
      lang,
      title: expiredTitle,
      icon: 'clock',
      tone: 'muted',
      body: markup`<p>${expiredText}</p>`,
    })
  }
  if (page.state === 'done') {
    return shell({ lang, title: doneTitle, icon: 'done', tone: 'good', body: markup`<p>${doneText}</p>` })
  }
  const fields = [
    countField(page.count),
    ...(page.needsKey ? [keyField] : []),
    button({ label: words.approve, value: 'approve' }),
  ]
  const error = page.error ? markup`<p class="error" role="alert">${page.error}</p>` : markup``
  const body = join([facts(page), error, form(page.action, fields)])
  // Without a referrer a browser posts `Origin: null`, which the same-origin rule must refuse over plain HTTP.
  return shell({ lang, title: words.askTitle(page.count), icon: 'people', body, referrer: 'same-origin' })
}
