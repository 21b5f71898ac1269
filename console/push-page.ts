// The page behind `/push/<code>`: one button that lets this browser be notified, and one that ends it.
import type { PushPageWords } from '#prompts/words.ts'
import { contentSecurityPolicy } from './guard.ts'
import { join, markup } from './html.ts'
import type { Html } from './html.ts'
import { paragraph, shell } from './link-shell.ts'

/** The one page that can be put on a home screen: an iPhone notifies from nowhere else. */
export const pushPagePolicy = `${contentSecurityPolicy}; manifest-src 'self'`

const head = markup`<link rel="manifest" href="/console/push.webmanifest">
<script type="module" src="/console/push.js"></script>
`

/** Shown by the script in the states that `when` names (console/public/push.js); nothing of it without one. */
const shownIn = (when: string, name: string, text: string): Html =>
  markup`<p class="${name}" data-when="${when}" hidden>${text}</p>`

/**
 * One full HTML page; serve it with `pageHeaders` of guard.ts, this file's policy and `Cache-Control: no-store`.
 * `publicKey` is the VAPID key; null: the centre sends no push, so there is nothing to press.
 */
export function pushPage({
  words,
  note,
  publicKey,
}: {
  words: PushPageWords
  note: string
  publicKey: string | null
}): string {
  const { lang, title } = words
  if (publicKey === null) {
    const body = join([paragraph(words.unavailableText)].filter((part) => part !== null))
    return shell({ lang, title, icon: 'bell-off', tone: 'muted', body, note })
  }
  const body = markup`<p>${words.text}</p>
<div id="push" data-key="${publicKey}">
${shownIn('ready off', 'agreed', words.consent)}
<div role="status">
${shownIn('on', 'standing', words.onText)}
${shownIn('off', 'standing', words.offText)}
${shownIn('denied', 'standing', words.deniedText)}
${shownIn('unsupported', 'standing', words.unsupportedText)}
${shownIn('install', 'standing', words.installText)}
</div>
<div role="alert">${shownIn('failed', 'error', words.failedText)}</div>
<div class="actions">
<button type="button" class="main" id="push-on" data-when="ready off" hidden>${words.onButton}</button>
<button type="button" class="plain" id="push-off" data-when="on" hidden>${words.offButton}</button>
</div>
</div>
<noscript><p class="standing">${words.scriptText}</p></noscript>`
  return shell({ lang, title, icon: 'bell', body, note, head })
}
