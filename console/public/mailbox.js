// The mailbox: a list, the opened mail, and a reply beneath it.
import { createComposer } from './composer.js'
import { h, hidden, icon, isWebLink, linked, reconcile, setText, webLink } from './dom.js'
import { emptyScreen } from './empty.js'
import { compact, moment } from './times.js'
import { words } from './words.es.js'

const title = (mail) => mail.subject ?? (mail.direction === 'in' ? words.mail.reply : words.mail.noSubject)

const from = (mail) => (mail.direction === 'in' ? words.mail.you : words.devices.clinic)

export function createMailbox({ onSend, onRead }) {
  let mails = []
  let view = null
  let opened = null
  const empty = emptyScreen()
  const list = h('ol', { class: 'mail-list', 'aria-label': words.mail.inbox })
  const inbox = h('div', { class: 'inbox' }, empty, list)
  const back = h(
    'button',
    { type: 'button', class: 'mail-back', on: { click: () => close() } },
    icon('back'),
    words.mail.inbox,
  )
  const letter = h('article', { class: 'letter', tabindex: '0' })
  const composer = createComposer({
    channel: 'email',
    onSend: (text) => onSend({ text, quoted: opened?.providerId }),
  })
  const reader = h('div', { class: 'reader', hidden: true }, back, letter, composer.element)
  const element = h('div', { class: 'screen mailbox' }, inbox, reader)

  function open(id) {
    opened = mails.find((mail) => mail.id === id) ?? null
    if (!opened) return
    composer.clear()
    drawLetter()
    inbox.hidden = true
    reader.hidden = false
    letter.focus()
    if (opened.direction === 'out') onRead([opened.id])
  }
  function close() {
    const id = opened?.id
    leave()
    const row = [...list.children].find((child) => child.dataset.key === id)
    row?.querySelector('button').focus()
  }
  function leave() {
    opened = null
    inbox.hidden = false
    reader.hidden = true
  }
  function drawLetter() {
    const mail = opened
    const button =
      mail.link && isWebLink(mail.link) ? webLink(mail.link, { class: 'mail-link' }, words.mail.open) : null
    letter.replaceChildren(
      h('h3', {}, title(mail)),
      h(
        'p',
        { class: 'mail-from' },
        h('span', {}, from(mail)),
        h('time', { datetime: mail.at }, moment(mail.at, view.now, view.zone)),
      ),
      h('p', { class: 'mail-body', dir: 'auto', lang: view.language }, linked(mail.text)),
      ...(button ? [button] : []),
    )
    composer.element.hidden = mail.direction === 'in'
    letter.scrollTop = 0
  }
  const create = (mail) =>
    h(
      'li',
      {},
      h(
        'button',
        { type: 'button', class: 'mail-row', on: { click: () => open(mail.id) } },
        h('span', { class: 'mail-dot' }),
        h('span', { class: 'mail-who' }, from(mail)),
        h('time', { class: 'mail-time', datetime: mail.at }),
        h('span', { class: 'mail-title' }, title(mail)),
        h('span', { class: 'mail-start' }, mail.text.replace(/\s+/g, ' ').slice(0, 90)),
      ),
    )
  function update(row, mail) {
    const unread = mail.direction === 'out' && mail.state !== 'read'
    row.classList.toggle('is-unread', unread)
    row.querySelector('.mail-dot').replaceChildren(...(unread ? [hidden(words.devices.unread(1))] : []))
    setText(row.querySelector('.mail-time'), compact(mail.at, view.now, view.zone))
  }
  return {
    element,
    clear() {
      composer.clear()
      leave()
    },
    show(messages, nextView) {
      mails = messages
      view = nextView
      reconcile(list, [...messages].reverse(), { key: (mail) => mail.id, create, update })
      empty.hidden = messages.length > 0
      if (opened && !messages.some((mail) => mail.id === opened.id)) leave()
    },
    toEnd: () => {},
  }
}
