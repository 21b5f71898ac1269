// The lock screen: business time in large, and push notifications that open their link when tapped.
import { h, hidden, isWebLink, reconcile, setText, webLink } from './dom.js'
import { emptyScreen } from './empty.js'
import { compact, hour, longDay } from './times.js'
import { words } from './words.es.js'

export function createLockScreen({ onSend, onRead }) {
  const time = h('p', { class: 'lock-time' })
  const day = h('p', { class: 'lock-day' })
  const empty = emptyScreen()
  const list = h('ol', { class: 'notices', tabindex: '0', 'aria-label': words.channels.push })
  const error = h('p', { class: 'error', role: 'alert', hidden: true })
  const element = h('div', { class: 'screen lock' }, day, time, empty, list, error)

  const act = async (message, button) => {
    const failure = await onSend({ text: button.label, payload: button.payload, quoted: message.providerId })
    error.hidden = failure === null
    setText(error, failure ?? '')
  }
  function create(message, view) {
    const body = [
      h(
        'span',
        { class: 'notice-head' },
        h('img', { src: '/console/logo.svg', alt: '', width: 18, height: 18 }),
        h('span', { class: 'notice-app' }, 'MetaQare'),
        h('time', { datetime: message.at }),
      ),
      message.subject ? h('strong', {}, message.subject) : null,
      h('span', { class: 'notice-text', dir: 'auto', lang: view.language }, message.text),
      h('span', { class: 'notice-state' }),
    ]
    const on = { click: () => onRead([message.id]) }
    const card =
      message.link && isWebLink(message.link)
        ? webLink(message.link, { class: 'notice', on }, ...body, hidden(words.lock.open))
        : h('button', { type: 'button', class: 'notice', on }, ...body)
    const buttons = message.buttons.map((button) =>
      h('button', { type: 'button', on: { click: () => void act(message, button) } }, button.label),
    )
    return h('li', {}, card, buttons.length > 0 ? h('div', { class: 'quick' }, buttons) : null)
  }
  function update(item, message, view) {
    item.classList.toggle('seen', message.state === 'read')
    setText(item.querySelector('time'), compact(message.at, view.now, view.zone))
    setText(item.querySelector('.notice-state'), message.state === 'read' ? words.lock.seen : '')
  }
  return {
    element,
    clear: () => {
      error.hidden = true
    },
    show(messages, view) {
      const arrived = messages.filter((message) => message.direction === 'out').reverse()
      reconcile(list, arrived, {
        key: (message) => message.id,
        create: (message) => create(message, view),
        update: (item, message) => update(item, message, view),
      })
      empty.hidden = arrived.length > 0
      list.hidden = arrived.length === 0
    },
    tick(now, zone) {
      setText(time, hour(now, zone))
      setText(day, longDay(now, zone))
    },
    toEnd: () => {},
  }
}
