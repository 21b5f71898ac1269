// The frame all pages behind links share: phone first, nothing inline, nothing that indexes or leaks the address.
import { join, markup } from './html.ts'
import type { Html } from './html.ts'

export type Icon = 'calendar' | 'card' | 'video' | 'star' | 'bell' | 'bell-off' | 'people' | 'done' | 'clock'

type Shell = {
  lang: string
  title: string
  icon: Icon
  tone?: 'calm' | 'good' | 'muted'
  body: Html
  note?: string
  referrer?: 'no-referrer' | 'same-origin'
  /** More of the head, for a page that needs a script of ours. */
  head?: Html
}

const iconSvg = (icon: Icon): Html =>
  markup`<svg class="icon" aria-hidden="true" focusable="false"><use href="/console/icons.svg#${icon}"></use></svg>`

export function shell(page: Shell): string {
  const { lang, title, icon, tone = 'calm', body, note, referrer = 'same-origin', head = null } = page
  const foot = note ? markup`<p class="note">${note}</p>` : null
  return markup`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="robots" content="noindex">
<meta name="referrer" content="${referrer}">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<link rel="icon" href="/console/logo.svg" type="image/svg+xml">
<link rel="stylesheet" href="/console/link.css">
${head}</head>
<body>
<header class="brand"><img src="/console/logo.svg" alt="" width="28" height="28"><span>MetaQare</span></header>
<main class="card ${tone}">
<div class="badge">${iconSvg(icon)}</div>
<h1>${title}</h1>
${body}
</main>
<footer>${foot}</footer>
</body>
</html>
`.text
}

export const paragraph = (text: string | undefined, name = ''): Html | null =>
  text ? markup`<p class="${name}">${text}</p>` : null

export type FormButton = { label: string; value: string; kind?: 'main' | 'plain' | 'quiet' }

/** A form that posts to `action`, or back to its own address. */
export function form(action: string | undefined, parts: readonly Html[]): Html {
  const target = action ? markup` action="${action}"` : null
  return markup`<form method="post"${target}>${join(parts)}</form>`
}

export const button = ({ label, value, kind = 'main' }: FormButton): Html =>
  markup`<button type="submit" class="${kind}" name="choice" value="${value}">${label}</button>`
