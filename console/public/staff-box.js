// The staff box: one sentence in, the answer back as receipts; a missing datum is asked and answered in place.
import { h, hidden, icon, linked } from './dom.js'
import { words } from './words.es.js'

const badge = (state) => h('span', { class: 'badge', data: { state } }, words.staff.states[state])

function receipt(state, text, extra = []) {
  return h('li', { class: 'receipt', data: { state } }, badge(state), h('p', {}, linked(text)), ...extra)
}

function callReceipt(call, onReview) {
  if (call.error) return receipt('error', call.error.text)
  if (!call.result) return receipt('reply', call.tool)
  const { state, text, planId } = call.result
  const review =
    planId && state === 'needs_approval'
      ? [
          h(
            'button',
            { type: 'button', class: 'chip', on: { click: () => onReview(planId) } },
            words.staff.review,
          ),
        ]
      : []
  return receipt(state, text, review)
}

const waits = (plan) => plan.state === 'preview' || plan.state === 'second_person'

/** What would leave, line by line, with a yes and a no; a count is typed on the plan's own page. */
function planReceipt(plan, { onReview, onWord }) {
  const [headline, ...lines] = plan.text.split('\n')
  const word = (text, kind) =>
    h(
      'button',
      { type: 'button', class: kind, data: { word: text }, on: { click: () => onWord(text) } },
      words.staff.plan[text],
    )
  const asked = plan.needs.typedCount
    ? h(
        'button',
        { type: 'button', class: 'chip', on: { click: () => onReview(plan.id) } },
        words.staff.review,
      )
    : h('div', { class: 'staff-row' }, word('no', 'chip'), word('sí', 'primary'))
  return receipt(waits(plan) ? 'planned' : 'reply', headline, [
    ...(lines.length > 0
      ? [
          h(
            'ul',
            { class: 'planned' },
            lines.map((line) => h('li', {}, linked(line))),
          ),
        ]
      : []),
    ...(waits(plan) ? [asked] : []),
  ])
}

function receipts(answer, { onReview, onWord }) {
  if (answer.plan) return [planReceipt(answer.plan, { onReview, onWord })]
  const made = answer.calls.map((call) => callReceipt(call, onReview))
  const told = answer.calls.some((call) => (call.result?.text ?? call.error?.text ?? '') !== '')
  if (answer.clarify.length > 0) {
    const names = answer.clarify.map((name) => words.staff.args[name] ?? name)
    return [
      ...made,
      h(
        'li',
        { class: 'receipt', data: { state: 'clarify' } },
        h('span', { class: 'badge', data: { state: 'clarify' } }, words.staff.clarify),
        h('p', {}, answer.reply || words.staff.missing(names)),
      ),
    ]
  }
  return told || answer.reply === '' ? made : [...made, receipt('reply', answer.reply)]
}

/** `onSentence(text, session)` resolves to `{answer}` or `{failure}`; `onReview(planId)` leads to the plan. */
export function createStaffBox({ onSentence, onReview, announce }) {
  let session
  const field = h('textarea', {
    id: 'sentence',
    rows: 3,
    maxlength: 1800,
    placeholder: words.staff.placeholder,
  })
  const button = h('button', { type: 'submit', class: 'primary' }, icon('send'), words.staff.send)
  const again = h(
    'button',
    { type: 'button', class: 'link-like', hidden: true, on: { click: () => restart() } },
    words.staff.cancelClarify,
  )
  const form = h(
    'form',
    { class: 'staff-form', on: { submit: (event) => void submit(event) } },
    h('label', { class: 'hidden', for: 'sentence' }, words.staff.label),
    field,
    h('div', { class: 'staff-row' }, again, button),
  )
  const examples = h(
    'details',
    { class: 'examples', open: true },
    h('summary', {}, words.staff.examples),
    words.staff.sentences.map((text) =>
      h('button', { type: 'button', on: { click: () => take(text) } }, text),
    ),
  )
  const history = h('ol', { class: 'history', 'aria-label': words.staff.history })
  const element = h(
    'section',
    { class: 'panel staff', id: 'staff', 'aria-labelledby': 'staff-title' },
    h(
      'header',
      {},
      h('h2', { id: 'staff-title' }, words.staff.title),
      h('p', { class: 'soft' }, words.staff.lead),
    ),
    form,
    examples,
    history,
  )

  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  function take(text) {
    restart()
    field.value = text
    field.focus()
  }
  function say(text) {
    field.value = text
    form.requestSubmit()
  }
  function restart() {
    session = undefined
    again.hidden = true
    field.placeholder = words.staff.placeholder
  }
  function settle(outcome) {
    const asks = (outcome.answer?.clarify.length ?? 0) > 0
    again.hidden = !asks
    field.placeholder = asks ? words.staff.answer : words.staff.placeholder
  }
  async function submit(event) {
    event.preventDefault()
    const text = field.value.trim()
    if (text === '' || button.disabled) return
    const results = h('ol', { class: 'receipts' }, h('li', { class: 'receipt waiting' }, words.staff.working))
    const entry = h(
      'li',
      { class: 'entry' },
      h('p', { class: 'said' }, hidden(`${words.staff.you}: `), text),
      results,
    )
    // What was asked before is answered, or left, by what is said now.
    for (const asked of history.querySelectorAll('[data-word]')) asked.disabled = true
    history.prepend(entry)
    history.scrollTop = 0
    examples.open = false
    field.value = ''
    button.disabled = true
    const outcome = await onSentence(text, session)
    button.disabled = false
    if (outcome.answer) session = outcome.answer.session
    else if (field.value === '') field.value = text
    results.replaceChildren(
      ...(outcome.answer
        ? receipts(outcome.answer, { onReview, onWord: say })
        : [receipt('error', outcome.failure)]),
    )
    announce(results.textContent)
    settle(outcome)
    while (history.children.length > 30) history.lastElementChild.remove()
    field.focus()
  }
  return { element }
}
