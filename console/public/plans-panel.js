// Plans: those that wait for a person show what will be said and to how many; those that move can be stopped.
import { h, icon, reconcile, setText } from './dom.js'
import { moment } from './times.js'
import { words } from './words.es.js'

const digits = (text) => text.replace(/[\s.,]/g, '')
const waits = (plan) => plan.state === 'preview' || plan.state === 'second_person'
const total = (rows) => rows.reduce((sum, { count }) => sum + count, 0)

/** A button that does something once and says why it could not. */
function actButton(label, { kind, act, error }) {
  const button = h('button', { type: 'button', class: kind }, label)
  button.addEventListener('click', async () => {
    if (button.disabled) return
    button.disabled = true
    setText(error, (await act()) ?? '')
    button.disabled = false
  })
  return button
}

function countForm(plan, { onApprove, error }) {
  const id = `count-${plan.id}`
  const input = h('input', {
    id,
    inputmode: 'numeric',
    autocomplete: 'off',
    maxlength: 20,
    required: true,
    'aria-describedby': error.id,
  })
  const button = h('button', { type: 'submit', class: 'primary' }, words.plans.approve)
  async function submit(event) {
    event.preventDefault()
    if (button.disabled) return
    if (digits(input.value) !== String(plan.recipients)) {
      setText(error, words.plans.mismatch)
      return input.focus()
    }
    button.disabled = true
    setText(error, (await onApprove(plan.id, input.value)) ?? '')
    button.disabled = false
  }
  return h(
    'form',
    { class: 'approve', on: { submit: (event) => void submit(event) } },
    h('label', { for: id }, words.plans.type(plan.recipients)),
    h('div', { class: 'approve-row' }, input, button),
  )
}

function bar({ state, progress, receipt }) {
  const refused = total(receipt?.notSent ?? [])
  return h(
    'div',
    { class: 'progress' },
    h('progress', {
      max: Math.max(progress.total, 1),
      value: progress.done,
      'aria-label': words.plans.states[state],
    }),
    h('span', {}, words.plans.progress(progress.done, progress.total)),
    refused > 0 ? h('span', { class: 'soft' }, words.plans.notSent(refused)) : null,
  )
}

/** What can still be taken back: all of it before it began, then what has not left. */
function stopLabel({ state, receipt }) {
  if (waits({ state })) return words.plans.discard
  if (state === 'approved') return words.plans.undo
  const left = (receipt?.scheduled ?? 0) + (receipt?.pending ?? 0)
  return state === 'running' || (state === 'done' && left > 0) ? words.plans.stop : null
}

/** What a card shows; redrawn only when this changes, so that a half-typed count stays. */
const fingerprint = ({ state, recipients, progress, receipt }) =>
  JSON.stringify([state, recipients, progress, receipt])

function callParts({ who, text, exclusions }) {
  const out = total(exclusions)
  return [
    h('p', { class: 'soft' }, who, out > 0 ? ` · ${words.plans.excluded(out)}` : ''),
    text ? h('blockquote', {}, text) : null,
  ]
}

const most = 3

function head(plan) {
  const count = plan.recipients > 0 ? words.plans.recipients(plan.recipients) : words.plans.nothingToSend
  return h(
    'div',
    { class: 'plan-head' },
    icon('people'),
    h('strong', {}, count),
    h('span', { class: 'badge', data: { state: plan.state } }, words.plans.states[plan.state]),
  )
}

function acts(plan, { onApprove, onStop }) {
  const error = h('p', { class: 'error', role: 'alert', id: `plan-error-${plan.id}` })
  const label = stopLabel(plan)
  const stop = label && actButton(label, { kind: 'chip', error, act: () => onStop(plan.id) })
  const yes =
    waits(plan) && !plan.needs.typedCount
      ? actButton(words.plans.confirm, { kind: 'primary', error, act: () => onApprove(plan.id, null) })
      : null
  return [
    waits(plan) && plan.needs.typedCount ? countForm(plan, { onApprove, error }) : null,
    h('div', { class: 'plan-acts' }, yes, stop, h('a', { href: `/aprobar/${plan.id}` }, words.plans.page)),
    error,
  ]
}

/** `onApprove(planId, typed)` and `onStop(planId)` resolve to a failure's sentence or null. */
export function createPlansPanel(handlers) {
  const empty = h('p', { class: 'empty-line' }, words.plans.empty)
  const list = h('ol', { class: 'plans' })
  const count = h('span', { class: 'count', hidden: true })
  const element = h(
    'section',
    { class: 'panel', id: 'plans', 'aria-labelledby': 'plans-title' },
    h('header', {}, h('h2', { id: 'plans-title' }, words.plans.title), count),
    empty,
    list,
  )
  const draw = (plan, { now, zone }) => [
    head(plan),
    ...plan.calls.slice(0, most).flatMap(callParts),
    plan.state === 'second_person' ? h('p', { class: 'hint' }, words.plans.second) : null,
    plan.state === 'running' || plan.receipt ? bar(plan) : null,
    ...acts(plan, handlers),
    waits(plan) ? h('p', { class: 'hint' }, words.plans.until(moment(plan.expiresAt, now, zone))) : null,
    plan.undoUntil
      ? h('p', { class: 'hint' }, words.plans.undoUntil(moment(plan.undoUntil, now, zone)))
      : null,
  ]
  return {
    element,
    show(plans, view) {
      const waiting = plans.filter(waits)
      reconcile(list, plans, {
        key: (plan) => plan.id,
        create: () => h('li', { class: 'plan', tabindex: '-1' }),
        update: (item, plan) => {
          if (item.dataset.print === fingerprint(plan)) return
          item.dataset.print = fingerprint(plan)
          item.replaceChildren(...draw(plan, view).filter(Boolean))
        },
      })
      setText(empty, words.plans.empty)
      empty.hidden = plans.length > 0
      count.hidden = waiting.length === 0
      setText(count, String(waiting.length))
      return waiting.length
    },
    refuse(text) {
      setText(empty, text)
      empty.hidden = false
      list.replaceChildren()
    },
    focus(planId) {
      const item = [...list.children].find((child) => child.dataset.key === planId)
      if (!item) return
      item.scrollIntoView({ block: 'center' })
      ;(item.querySelector('input') ?? item).focus({ preventScroll: true })
    },
  }
}
