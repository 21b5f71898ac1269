// The WhatsApp and SMS screens: bubbles by day, ticks, buttons to tap and a field to write in.
import { createComposer } from './composer.js'
import { h, hidden, icon, linked, reconcile, setText } from './dom.js'
import { emptyScreen } from './empty.js'
import { dayKey, dayName, hour } from './times.js'
import { words } from './words.es.js'

/** Messages with a separator before each first of its day. */
function withDays(messages, { zone }) {
  const items = []
  let last = ''
  for (const message of messages) {
    const day = dayKey(message.at, zone)
    if (day !== last) items.push({ id: `day-${day}`, day: message.at })
    last = day
    items.push(message)
  }
  return items
}

function ticks(state) {
  const name = words.devices.states[state]
  return h(
    'span',
    { class: 'ticks', title: name, data: { state } },
    icon(state === 'sent' ? 'tick' : 'ticks', 'tick'),
    hidden(name),
  )
}

export function createChat({ channel, onSend, onRead }) {
  const thread = h('ol', { class: 'thread', tabindex: '0', 'aria-label': words.channels[channel] })
  const empty = emptyScreen()
  const unread = h('button', {
    type: 'button',
    class: 'unread',
    hidden: true,
    on: { click: () => readAll() },
  })
  const composer = createComposer({ channel, onSend: (text) => onSend({ text }) })
  const element = h('div', { class: `screen chat ${channel}` }, empty, thread, unread, composer.element)
  let waiting = []

  const readAll = () => onRead(waiting.map((message) => message.id))
  const tap = async (message, button) => {
    composer.fail(await onSend({ text: button.label, payload: button.payload, quoted: message.providerId }))
  }
  const quickReplies = (message) =>
    h(
      'div',
      { class: 'quick' },
      message.buttons.map((button) =>
        h('button', { type: 'button', on: { click: () => void tap(message, button) } }, button.label),
      ),
    )

  function create(item, { zone, now, language }) {
    if (item.day) return h('li', { class: 'day' }, h('span', {}, dayName(item.day, now, zone)))
    const who = item.direction === 'out' ? words.devices.clinic : words.devices.patient
    const read = () => item.direction === 'out' && onRead([item.id])
    return h(
      'li',
      { class: `row ${item.direction}` },
      h(
        'div',
        { class: 'bubble' },
        hidden(`${who}: `),
        item.subject ? h('strong', { class: 'subject' }, item.subject) : null,
        h('p', { dir: 'auto', lang: language }, linked(item.text, read)),
        h(
          'span',
          { class: 'meta' },
          h('time', { datetime: item.at }, hour(item.at, zone)),
          h('span', { class: 'slot' }),
        ),
      ),
      item.buttons.length > 0 ? quickReplies(item) : null,
    )
  }
  function update(row, item) {
    if (item.day || row.dataset.state === item.state) return
    row.dataset.state = item.state
    row.querySelector('.slot').replaceChildren(ticks(item.state))
  }
  return {
    element,
    clear: composer.clear,
    show(messages, view) {
      const atEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < 60
      const added = reconcile(thread, withDays(messages, view), {
        key: (item) => item.id,
        create: (item) => create(item, view),
        update,
      })
      waiting = messages.filter((message) => message.direction === 'out' && message.state !== 'read')
      const marks = channel === 'whatsapp' && waiting.length > 0
      unread.hidden = !marks
      if (marks) setText(unread, words.devices.markRead(waiting.length))
      empty.hidden = messages.length > 0
      thread.hidden = messages.length === 0
      if (view.fresh || (added.length > 0 && atEnd)) thread.scrollTop = thread.scrollHeight
    },
    toEnd: () => {
      thread.scrollTop = thread.scrollHeight
    },
  }
}
