// Mass sends: those that wait for a person show what will be said, to how many, and ask for the count by hand.
import { h, icon, reconcile, setText } from './dom.js'
import { moment } from './times.js'
import { words } from './words.es.js'

const digits = (text) => text.replace(/[\s.,]/g, '')

function approveForm(plan, onApprove) {
  const id = `count-${plan.id}`
  const input = h('input', {
    id,
    inputmode: 'numeric',
    autocomplete: 'off',
    maxlength: 20,
    required: true,
    'aria-describedby': `${id}-error`,
  })
  const button = h('button', { type: 'submit', class: 'primary' }, words.plans.approve)
  const error = h('p', { class: 'error', role: 'alert', id: `${id}-error` })
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
    error,
  )
}

function bar(plan) {
  const done = plan.doneCount
  return h(
    'div',
    { class: 'progress' },
    h('progress', {
      max: Math.max(plan.recipients, 1),
      value: done,
      'aria-label': words.plans.states[plan.state],
    }),
    h('span', {}, words.plans.progress(done, plan.recipients)),
    plan.blockedCount > 0 ? h('span', { class: 'soft' }, words.plans.blocked(plan.blockedCount)) : null,
  )
}

/** What a card shows; redrawn only when this changes, so that a half-typed count stays. */
const fingerprint = (plan) => [plan.state, plan.recipients, plan.doneCount, plan.blockedCount].join('|')

/** `onApprove(planId, typed)` resolves to a failure's sentence or null. */
export function createPlansPanel({ onApprove }) {
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
    h(
      'div',
      { class: 'plan-head' },
      icon('people'),
      h('strong', {}, words.plans.recipients(plan.recipients)),
      h('span', { class: 'badge', data: { state: plan.state } }, words.plans.states[plan.state]),
    ),
    plan.understood ? h('p', { class: 'soft' }, plan.understood) : null,
    plan.text ? h('blockquote', {}, plan.text) : null,
    ...(plan.state === 'preview'
      ? [
          approveForm(plan, onApprove),
          h('p', { class: 'hint' }, words.plans.until(moment(plan.expiresAt, now, zone))),
        ]
      : [bar(plan)]),
  ]
  return {
    element,
    show(plans, view) {
      const waiting = plans.filter((plan) => plan.state === 'preview')
      const ordered = [...waiting, ...plans.filter((plan) => plan.state !== 'preview')]
      reconcile(list, ordered, {
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
