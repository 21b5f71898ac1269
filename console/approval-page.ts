// The page of one plan: what will be said, to whom, who is left out, what it costs; then its approval, its progress and its receipt.
import type { PlannedCall, PlanView } from '#tools/plan-contract.ts'
import { formatCount, planWords } from '#prompts/staff/es.ts'
import { join, markup } from './html.ts'
import type { Html } from './html.ts'
import { button, form, shell, type Icon } from './link-shell.ts'

const words = planWords.page

export type ApprovalPage = {
  view: PlanView
  /** Who asked for it and who said yes, by their names. */
  nameOf: (actor: string) => string
  /** The proof that goes with the count, for the person whom this page is made for. */
  token?: string
  /** Why the last attempt was refused, in the reader's words. */
  error?: string
}

/** One full HTML page; its forms post `choice` (`approve` or `stop`), `recipients` (read it with `typedCount` of bodies.ts), `token` and `key`. */
export function approvalPage(page: ApprovalPage): string {
  const { view, error } = page
  const live = view.state === 'approved' || view.state === 'running'
  const several = view.calls.length > 1
  const body = join([
    markup`<p class="lead" ${live ? markup`role="status"` : null}>${statusOf(view)}</p>`,
    view.state === 'expired' ? markup`<p>${words.expiredText}</p>` : markup``,
    progressOf(view),
    error ? markup`<p class="error" role="alert">${error}</p>` : markup``,
    ...view.calls.map((call, place) => callOf(call, several ? place + 1 : null)),
    receiptOf(view),
    peopleOf(page),
    approveForm(page),
    stopForm(view),
  ])
  return shell({
    lang: 'es',
    title: titleOf(view),
    icon: icons[view.state],
    tone:
      view.state === 'done'
        ? 'good'
        : view.state === 'expired' || view.state === 'cancelled'
          ? 'muted'
          : 'calm',
    body,
    // Without a referrer a browser posts `Origin: null`, which the same-origin rule must refuse over plain HTTP.
    referrer: 'same-origin',
    ...(live ? { head: markup`<script type="module" src="/console/plan-page.js"></script>\n` } : {}),
  })
}

const icons: Readonly<Record<PlanView['state'], Icon>> = {
  preview: 'people',
  second_person: 'people',
  approved: 'clock',
  running: 'people',
  done: 'done',
  cancelled: 'done',
  expired: 'clock',
}

const titleOf = ({ state, risk, recipients }: PlanView): string =>
  state === 'preview'
    ? `${words.titles.preview(risk === 'mass')}${risk === 'mass' ? ` a ${planWords.people(recipients)}` : ''}`
    : words.titles[state]

const statusOf = (view: PlanView): string => view.text.split('\n')[0] ?? ''

const row = (name: string, value: string | Html | null, kind = ''): Html =>
  value === null || value === '' ? markup`` : markup`<dt>${name}</dt><dd class="${kind}">${value}</dd>`

function callOf(call: PlannedCall, number: number | null): Html {
  const left = call.exclusions.map(
    ({ count, text }) => markup`<li>${planWords.excluded({ count, text })}</li>`,
  )
  const heading = number === null ? null : markup`<h2>${number}. ${call.who}</h2>`
  return markup`${heading}<dl class="facts">
${number === null ? row(words.who, call.who) : null}
${row(words.recipients, formatCount(call.recipients))}
${row(words.channels, planWords.channels(call.channels))}
${textsOf(call)}
${row(words.when, call.sendAt ? moment(call.sendAt) : null)}
${row(words.cost, planWords.cost(call))}
${row(words.excluded, left.length > 0 ? markup`<ul>${join(left)}</ul>` : null)}
${call.outcome ? row(words.outcome, 'error' in call.outcome ? call.outcome.error.text : call.outcome.text) : null}
</dl>`
}

function textsOf({ text, texts }: PlannedCall): Html {
  if (texts.length < 2) return row(words.text, text, 'quote')
  return join(texts.map((one) => row(`${words.text}. ${words.textOf(one)}`, one.text, 'quote')))
}

function progressOf({ state, progress }: PlanView): Html {
  if (state !== 'running') return markup``
  const { done, total } = progress
  return markup`<p class="progress"><progress max="${Math.max(total, 1)}" value="${done}" aria-label="${words.titles.running}"></progress>
<span>${words.progress(progress)}</span></p>`
}

function receiptOf({ receipt }: PlanView): Html {
  if (!receipt) return markup``
  const { segments, costCents, notSent } = receipt
  const refused = notSent.map(({ count, text }) => markup`<li>${planWords.excluded({ count, text })}</li>`)
  return markup`<h2>${words.receipt}</h2><dl class="facts receipt">
${row(words.sent, formatCount(receipt.sent))}
${row(words.scheduled, receipt.scheduled > 0 ? formatCount(receipt.scheduled) : null)}
${row(words.pending, receipt.pending > 0 ? formatCount(receipt.pending) : null)}
${row(words.notSent, refused.length > 0 ? markup`<ul>${join(refused)}</ul>` : null)}
${row(words.spent, planWords.cost({ segments, costCents }))}
</dl>`
}

function peopleOf({ view, nameOf }: ApprovalPage): Html {
  const yes = view.approvals.map(({ by, at }) => `${nameOf(by)} (${moment(at)})`).join(', ')
  const waits = view.state === 'preview' || view.state === 'second_person'
  return markup`<dl class="facts small">
${row(words.createdBy, `${nameOf(view.createdBy)} (${moment(view.createdAt)})`)}
${row(words.approvedBy, yes)}
${row(words.until, waits ? markup`<time datetime="${view.expiresAt}">${moment(view.expiresAt)}</time>` : null)}
</dl>`
}

function approveForm({ view, token }: ApprovalPage): Html {
  const { state, needs, recipients } = view
  if (state !== 'preview' && state !== 'second_person') return markup``
  const second = state === 'second_person'
  const hidden = token ? markup`<input type="hidden" name="token" value="${token}">` : markup``
  const label = second ? words.second : needs.typedCount ? words.approve : words.confirm
  return join([
    needs.secondPerson && !second ? markup`<p>${words.needsSecond}</p>` : markup``,
    form(undefined, [
      hidden,
      needs.typedCount ? countField(recipients) : markup``,
      second ? keyField : markup``,
      button({ label, value: 'approve' }),
    ]),
  ])
}

const keyField = markup`<label class="field"><span>${words.keyLabel}</span>
<input name="key" type="password" autocomplete="off" required></label>`

const countField = (
  count: number,
): Html => markup`<label class="field"><span>${words.countLabel(count)}</span>
<input name="recipients" inputmode="numeric" autocomplete="off" pattern="[0-9][0-9., ]*" maxlength="20" required></label>`

/** What has all left, was stopped or is over has nothing to stop. */
function stopForm({ state, receipt }: PlanView): Html {
  const left = (receipt?.scheduled ?? 0) + (receipt?.pending ?? 0)
  if (state === 'cancelled' || state === 'expired' || (state === 'done' && left === 0)) return markup``
  const label =
    state === 'approved' ? words.undo : state === 'running' || state === 'done' ? words.stop : words.discard
  return form(undefined, [button({ label, value: 'stop', kind: 'plain' })])
}

/** '2026-08-19T10:50:00+02:00' as '19/08/2026 10:50'. */
const moment = (iso: string): string =>
  `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)} ${iso.slice(11, 16)}`
