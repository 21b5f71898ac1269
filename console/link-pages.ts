// The pages behind `/l/<code>`: whatever changes something shows one button first, and no page carries a patient's datum.
import type { LinkPageWords } from '#prompts/words.ts'
import { join, markup } from './html.ts'
import type { Html } from './html.ts'
import { button, form, paragraph, shell } from './link-shell.ts'
import type { Icon } from './link-shell.ts'

export { approvalPage } from './approval-page.ts'

export const linkPageKinds = [
  'confirm',
  'manage',
  'video',
  'pay',
  'request',
  'unsubscribe',
  'survey',
] as const
export type LinkPageKind = (typeof linkPageKinds)[number]

/** What a pressed button posts as `choice`; a survey posts `score` (1 to 10) beside it. */
export type LinkChoice = 'confirm' | 'reschedule' | 'cancel' | 'pay' | 'request' | 'unsubscribe' | 'survey'

export type LinkPage = {
  kind: LinkPageKind
  words: LinkPageWords
  state: 'ask' | 'done' | 'expired'
  /** One line under the title, such as day and hour; never a name, reason or specialty. In `done`, what happened. */
  details?: string | undefined
  /** An information page: nothing to press. */
  readOnly?: boolean | undefined
  /** Where the form posts; left out, the page's own address. */
  action?: string | undefined
  /** The page that lets this device be notified, and what its link says. */
  push?: { href: string; label: string } | undefined
}

type Asking = { icon: Icon; title: string; text?: string; fields: readonly Html[] }

const scores = Array.from({ length: 10 }, (_, index) => index + 1)

const scoreField = (score: number): Html =>
  markup`<label><input type="radio" name="score" value="${score}" required><span>${score}</span></label>`

const scoreFields = (words: LinkPageWords): Html => markup`<fieldset class="scores">
<legend class="hidden">${words.surveyText}</legend>
${join(scores.map(scoreField))}
</fieldset>`

const asking: Readonly<Record<LinkPageKind, (words: LinkPageWords) => Asking>> = {
  confirm: (words) => ({
    icon: 'calendar',
    title: words.confirmTitle,
    fields: [button({ label: words.confirmButton, value: 'confirm' })],
  }),
  manage: (words) => ({
    icon: 'calendar',
    title: words.confirmTitle,
    fields: [
      button({ label: words.confirmButton, value: 'confirm' }),
      button({ label: words.rescheduleButton, value: 'reschedule', kind: 'plain' }),
      button({ label: words.cancelButton, value: 'cancel', kind: 'quiet' }),
    ],
  }),
  video: (words) => ({ icon: 'video', title: words.videoTitle, text: words.videoText, fields: [] }),
  pay: (words) => ({
    icon: 'card',
    title: words.payTitle,
    text: words.payText,
    fields: [button({ label: words.payButton, value: 'pay' })],
  }),
  request: (words) => ({
    icon: 'calendar',
    title: words.requestTitle,
    text: words.requestText,
    fields: [button({ label: words.requestButton, value: 'request' })],
  }),
  unsubscribe: (words) => ({
    icon: 'bell-off',
    title: words.unsubscribeTitle,
    text: words.unsubscribeText,
    fields: [button({ label: words.unsubscribeButton, value: 'unsubscribe' })],
  }),
  survey: (words) => ({
    icon: 'star',
    title: words.surveyTitle,
    text: words.surveyText,
    fields: [scoreFields(words), button({ label: words.surveyButton, value: 'survey' })],
  }),
}

const present = (parts: readonly (Html | null)[]): Html => join(parts.filter((part) => part !== null))

const videoStage = markup`<div class="stage" aria-hidden="true"><span></span><span></span></div>`

const pushLink = ({ href, label }: { href: string; label: string }): Html =>
  markup`<p class="more"><a href="${href}">${label}</a></p>`

/** One full HTML page. Serve it with `pageHeaders` of guard.ts and `Cache-Control: no-store`. */
export function linkPage({ kind, words, state, details, action, readOnly, push }: LinkPage): string {
  const { lang, emergencyNote: note } = words
  if (state === 'expired') {
    const body = present([paragraph(words.expiredText)])
    return shell({ lang, title: words.expiredTitle, icon: 'clock', tone: 'muted', body, note })
  }
  if (state === 'done') {
    const body = present([paragraph(details ?? words.doneText)])
    return shell({ lang, title: words.doneTitle, icon: 'done', tone: 'good', body, note })
  }
  const { icon, title, text, fields } = asking[kind](words)
  const body = present([
    paragraph(details, 'details'),
    paragraph(text),
    kind === 'video' ? videoStage : null,
    fields.length > 0 && !readOnly ? form(action, fields) : null,
    push ? pushLink(push) : null,
  ])
  return shell({ lang, title, icon, body, note })
}
