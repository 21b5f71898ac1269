// The HTML of a mail: one column, styles in place, light and dark. No image, no tracking, nothing from outside.

/** What a mail says, in the order it is read. `paragraphs` may stand before and after the one link. */
export type MailPage = {
  language: string
  /** Language of the frame, where the product has no words in the message's. */
  frameLanguage: string
  title: string
  preheader: string
  centre: string
  text: string
  /** `shown`: as it is spelled in the text. */
  link?: { url: string; shown: string; label: string } | undefined
  /** Day and hour at a glance, where the mail carries an appointment. */
  appointment?:
    { day: string; hours: string; place?: string | undefined; cancelled?: string | undefined } | undefined
  /** Links of this origin in the text are made clickable. */
  origin: string
  emergency: string
  footer: readonly string[]
  stop?: { url: string; label: string } | undefined
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
export const escapeHtml = (value: string): string => value.replace(/[&<>"']/gu, (one) => entities[one] ?? one)

/** A web address, written anew so that nothing else stands in it; nothing where it is none. */
export function webLink(value: string | undefined): string | undefined {
  if (value === undefined || !URL.canParse(value)) return undefined
  const url = new URL(value)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}

const fonts = `-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`

const dark = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (prefers-color-scheme: dark) {
    .page { background: #0e1619 !important; }
    .card { background: #172328 !important; border-color: #26363d !important; }
    .name, .said, .said a { color: #eaf1f3 !important; }
    .rule { background: #2bb3c8 !important; }
    .button { background: #5fd0e0 !important; }
    .button a { color: #05252c !important; }
    .foot, .foot a { color: #a3b4bb !important; }
    .urgent { color: #dbe6e9 !important; }
    .visit { background: #1d2e35 !important; border-color: #2bb3c8 !important; }
    .visit p { color: #eaf1f3 !important; }
  }
  @media (max-width: 480px) {
    .page-cell { padding: 0 !important; }
    .card { border-radius: 0 !important; border-left: 0 !important; border-right: 0 !important; }
    .inner { padding-left: 22px !important; padding-right: 22px !important; }
    .wide { width: 100% !important; }
    .button a { display: block !important; padding-left: 12px !important; padding-right: 12px !important; }
  }`

/** Keeps what the inbox shows beside the subject to the preheader: the text itself may hold what a lock screen must not. */
const padding = '&#847;&zwnj;&nbsp;'.repeat(120)

function clickable(text: string, origin: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]])/u)
    .map((piece) => {
      const url = webLink(piece)
      return url && new URL(url).origin === origin
        ? `<a href="${escapeHtml(url)}" style="color:#0a5f70;">${escapeHtml(piece)}</a>`
        : escapeHtml(piece)
    })
    .join('')
}

const paragraphs = (text: string, origin: string): string =>
  text
    .trim()
    .split(/\n\s*\n/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map(
      (paragraph) =>
        `<p class="said" style="margin:0 0 16px;color:#16262d;font:400 17px/1.6 ${fonts};overflow-wrap:anywhere;">${clickable(
          paragraph,
          origin,
        ).replaceAll('\n', '<br>')}</p>`,
    )
    .join('\n')

function visit({ appointment }: MailPage): string {
  if (!appointment) return ''
  const { day, hours, place, cancelled } = appointment
  const struck = cancelled === undefined ? '' : 'text-decoration:line-through;'
  const line = (text: string, style: string): string =>
    `<p style="margin:0;color:#16262d;${style}">${escapeHtml(text)}</p>`
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px;"><tr>
<td class="visit" align="left" style="background:#eef6f8;border-left:4px solid #0a7a8f;border-radius:8px;padding:16px 20px;">
${cancelled === undefined ? '' : line(cancelled, `font:700 13px/1.4 ${fonts};text-transform:uppercase;letter-spacing:.04em;`)}
${line(day, `font:600 18px/1.4 ${fonts};${struck}`)}
${line(hours, `font:400 17px/1.5 ${fonts};${struck}`)}
${place === undefined ? '' : line(place, `font:400 15px/1.5 ${fonts};margin-top:4px;`)}
</td></tr></table>`
}

const button = ({ url, label }: { url: string; label: string }): string =>
  `<table role="presentation" class="wide" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 24px;"><tr>
<td class="button" align="center" style="background:#0a5f70;border-radius:10px;"><a href="${escapeHtml(url)}" style="display:inline-block;padding:15px 34px;color:#ffffff;font:600 17px/1.3 ${fonts};text-decoration:none;">${escapeHtml(label)}</a></td>
</tr></table>`

/** The text with the link's button where the link stood: the same address is not shown twice. */
function said({ text, link, origin }: MailPage): string {
  if (!link) return paragraphs(text, origin)
  const at = text.indexOf(link.shown)
  if (at === -1) return `${paragraphs(text, origin)}\n${button(link)}`
  const after = text.slice(at + link.shown.length).replace(/^[.,;)]/u, '')
  return [paragraphs(text.slice(0, at), origin), button(link), paragraphs(after, origin)].join('\n')
}

function foot({ emergency, footer, stop, frameLanguage }: MailPage): string {
  const line = (text: string): string => `<p style="margin:0 0 8px;">${text}</p>`
  const lines = footer.map((one) => line(escapeHtml(one)))
  if (stop)
    lines.push(
      line(
        `<a href="${escapeHtml(stop.url)}" style="color:#566770;text-decoration:underline;">${escapeHtml(stop.label)}</a>`,
      ),
    )
  return `<div class="foot" lang="${frameLanguage}" style="color:#566770;font:400 13px/1.5 ${fonts};">
<p class="urgent" style="margin:0 0 12px;color:#24363e;font-weight:600;font-size:14px;">${escapeHtml(emergency)}</p>
${lines.join('\n')}
</div>`
}

export function htmlMail(page: MailPage): string {
  const title = escapeHtml(page.title)
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>${dark}
</style>
</head>
<body class="page" style="margin:0;padding:0;background:#eef3f5;">
<div style="display:none;max-height:0;overflow:hidden;" lang="${page.frameLanguage}">${escapeHtml(page.preheader)}${padding}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#eef3f5;"><tr><td class="page-cell" align="center" style="padding:32px 12px;">
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:580px;background:#ffffff;border:1px solid #dbe4e8;border-radius:14px;overflow:hidden;">
<tr><td class="rule" height="5" style="height:5px;background:#0a7a8f;font-size:0;line-height:0;">&nbsp;</td></tr>
<tr><td class="inner" align="left" style="padding:26px 36px 0;"><p class="name" style="margin:0;color:#0a4f5e;font:700 19px/1.3 ${fonts};">${escapeHtml(page.centre)}</p></td></tr>
<tr><td class="inner" align="left" style="padding:20px 36px 12px;">
${visit(page)}
${said(page)}
</td></tr>
</table>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:580px;"><tr><td class="inner" align="left" style="padding:20px 36px 28px;">
${foot(page)}
</td></tr></table>
</td></tr></table>
</body>
</html>
`
}
