// The header: product, business clock with its controls, and the state of the line to the server.
import { h, hidden, icon, setText } from './dom.js'
import { fullDay, hour, localInput, moment } from './times.js'
import { words } from './words.es.js'

function chooser(onGo) {
  const input = h('input', { type: 'datetime-local', id: 'clock-to', required: true })
  const form = h(
    'form',
    { class: 'pop', on: { submit: (event) => void go(event) } },
    h('label', { for: 'clock-to' }, words.clock.chooseLabel),
    input,
    h('button', { class: 'primary', type: 'submit' }, words.clock.go),
  )
  const details = h('details', { class: 'choose' }, h('summary', { class: 'chip' }, words.clock.choose), form)
  async function go(event) {
    event.preventDefault()
    if (await onGo({ local: input.value })) details.open = false
  }
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return
    details.open = false
    details.querySelector('summary').focus()
  })
  document.addEventListener('pointerdown', (event) => {
    if (!details.contains(event.target)) details.open = false
  })
  return { details, input }
}

/** `onAdvance(body)` moves the clock and tells whether it did; `end` stands at the right, before the line's state. */
export function createTopBar({ onAdvance, end }) {
  let known = null
  let readAt = 0
  const time = h('strong', { class: 'clock-time' }, '--:--')
  const date = h('span', { class: 'clock-date' })
  const offset = h('span', { class: 'tag', hidden: true }, words.clock.offset)
  const error = h('p', { class: 'clock-error', role: 'alert', hidden: true })
  const next = h(
    'button',
    { class: 'chip next', type: 'button', disabled: true, on: { click: () => go({ until: 'next' }) } },
    icon('skip'),
    words.clock.next,
  )
  const { details, input } = chooser(go)
  const dot = h('span', { class: 'dot' })
  const line = h('span', { class: 'connection-text' })
  const state = h('p', { class: 'connection', role: 'status', data: { state: 'connecting' } }, dot, line)
  const dangers = h('span', {})
  const dangerWord = h('span', { class: 'alarm-word' })
  const alarm = h(
    'a',
    { class: 'alarm-chip', href: '/bandeja', hidden: true },
    icon('alert'),
    dangers,
    dangerWord,
  )
  const chip = (label, minutes) =>
    h('button', { class: 'chip', type: 'button', on: { click: () => go({ minutes }) } }, label)

  async function go(body) {
    const failure = await onAdvance(body)
    error.hidden = failure === null
    setText(error, failure ?? '')
    return failure === null
  }
  const now = () => (known ? new Date(Date.parse(known.now) + performance.now() - readAt) : null)
  function tick() {
    const at = now()
    if (!at) return
    setText(time, hour(at, known.zone))
    setText(date, fullDay(at, known.zone))
  }
  setInterval(tick, 1000)
  const element = h(
    'header',
    { class: 'top' },
    h(
      'div',
      { class: 'brand' },
      h('img', { src: '/console/logo.svg', alt: '', width: 30, height: 30 }),
      h('h1', {}, words.product),
      h('span', { class: 'tag' }, words.sandbox),
    ),
    h(
      'section',
      { class: 'clock', 'aria-label': words.clock.label },
      h('p', { class: 'clock-now' }, hidden(`${words.clock.label}: `), time, date, offset),
      h(
        'div',
        { class: 'clock-controls' },
        chip(words.clock.minutes, 10),
        chip(words.clock.hour, 60),
        next,
        details,
      ),
      error,
    ),
    h(
      'div',
      { class: 'top-end' },
      alarm,
      h(
        'a',
        { class: 'chip to-inbox', href: '/bandeja' },
        icon('mail'),
        h('span', { class: 'to-inbox-word' }, words.inbox),
      ),
      end,
      state,
    ),
  )
  return {
    element,
    now,
    setClock(clock) {
      known = clock
      readAt = performance.now()
      offset.hidden = !clock.offset
      next.disabled = clock.nextDue === null
      next.title = clock.nextDue
        ? words.clock.nextAt(moment(clock.nextDue, clock.now, clock.zone))
        : words.clock.noNext
      const soonest = localInput(Date.parse(clock.now) + 60_000, clock.zone)
      input.min = soonest
      if (!details.open) input.value = soonest
      tick()
    },
    setDangers(count) {
      alarm.hidden = count === 0
      setText(dangers, words.number(count))
      setText(dangerWord, words.incidents.dangers(count))
    },
    setConnection(next) {
      state.dataset.state = next
      setText(line, words.connection[next])
    },
  }
}
