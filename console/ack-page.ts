// The page behind an alert's link, opened by whoever is on call: one button, and no datum of a patient.
import { queueNames, urgencyNames } from '#prompts/staff/es.ts'
import { ackPageWords as words } from '#prompts/staff/people.es.ts'
import type { AckView } from '#core/incidents/ack-link.ts'
import { join, markup, type Html } from './html.ts'
import { button, form, paragraph, shell, type Icon } from './link-shell.ts'

const named = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code

type Page = { title: string; text: string; icon: Icon; tone: 'calm' | 'good' | 'muted' }

const pages = (view: AckView | null): Page => {
  switch (view?.state) {
    case 'open':
      return { title: words.askTitle(view.number), text: words.askText, icon: 'bell', tone: 'calm' }
    case 'mine':
      return { title: words.doneTitle, text: words.doneText, icon: 'done', tone: 'good' }
    case 'taken':
      return { title: words.takenTitle, text: words.takenText(view.by ?? ''), icon: 'people', tone: 'muted' }
    case 'resolved':
      return { title: words.resolvedTitle, text: words.resolvedText, icon: 'done', tone: 'muted' }
    case undefined:
      return { title: words.expiredTitle, text: words.expiredText, icon: 'clock', tone: 'muted' }
  }
}

/** Null: the link is over. Serve it with `pageHeaders` of guard.ts and `Cache-Control: no-store`. */
export function ackPage(view: AckView | null): string {
  const { title, text, icon, tone } = pages(view)
  const urgency = view && view.urgency !== 'none' ? named(urgencyNames, view.urgency) : ''
  const kind = view ? words.what(urgency, named(queueNames, view.queue)) : undefined
  const parts: (Html | null)[] = [
    paragraph(kind, 'details'),
    paragraph(text),
    view?.state === 'open' ? form(undefined, [button({ label: words.button, value: 'ack' })]) : null,
    view && view.state !== 'open'
      ? markup`<p class="more"><a href="/bandeja#${view.id}">${words.open}</a></p>`
      : null,
  ]
  return shell({
    lang: words.lang,
    title,
    icon,
    tone,
    body: join(parts.filter((part) => part !== null)),
  })
}
