// One patient's four devices side by side; on a narrow screen, one at a time behind buttons.
import { createChat } from './chat.js'
import { h, hidden, icon, setText } from './dom.js'
import { closedScreen } from './empty.js'
import { createLockScreen } from './lock-screen.js'
import { createMailbox } from './mailbox.js'
import { hour } from './times.js'
import { words } from './words.es.js'

const order = ['whatsapp', 'sms', 'email', 'push']
const icons = { whatsapp: 'chat', sms: 'sms', email: 'mail', push: 'bell' }

const screenOf = (channel, acts) => {
  if (channel === 'email') return createMailbox(acts)
  if (channel === 'push') return createLockScreen(acts)
  return createChat({ channel, ...acts })
}

/** An SMS phone tells nobody what was read, so it counts nothing. */
const unreadOf = ({ channel, sandbox, messages }) =>
  sandbox && channel !== 'sms'
    ? messages.filter((message) => message.direction === 'out' && message.state !== 'read').length
    : 0

function createDevice(channel, acts) {
  const screen = screenOf(channel, acts)
  const closed = closedScreen()
  const clock = h('span', { class: 'status-time', 'aria-hidden': 'true' })
  const address = h('span', { class: 'address' })
  const consent = h('span', { class: 'consent' })
  const head = h(
    'header',
    { class: 'device-head' },
    h('span', { class: 'device-icon' }, icon(icons[channel])),
    h(
      'div',
      { class: 'device-names' },
      h('h2', { id: `device-${channel}` }, words.channels[channel]),
      address,
    ),
    consent,
  )
  const frame = h(
    'div',
    { class: 'frame' },
    h('div', { class: 'status-bar' }, clock, h('span', { class: 'island', 'aria-hidden': 'true' })),
    screen.element,
    closed.element,
  )
  const element = h(
    'section',
    { class: 'device', 'aria-labelledby': `device-${channel}`, data: { channel } },
    head,
    frame,
  )
  return {
    element,
    screen,
    show(device, view) {
      const reason = !device.sandbox
        ? words.devices.real
        : device.address === null
          ? words.devices.noAddress
          : null
      setText(closed.text, reason ?? '')
      closed.element.hidden = reason === null
      screen.element.hidden = reason !== null
      setText(address, device.sandbox ? (device.address ?? '') : '')
      address.title = address.textContent
      consent.dataset.given = String(device.consent)
      consent.title = device.consent ? words.devices.consent : words.devices.noConsent
      consent.replaceChildren(
        device.consent ? icon('done') : words.devices.noConsent,
        device.consent ? hidden(words.devices.consent) : '',
      )
      consent.hidden = !device.sandbox || device.address === null
      if (reason === null) screen.show(device.messages, view)
    },
    tick(now, zone) {
      setText(clock, hour(now, zone))
      screen.tick?.(now, zone)
    },
  }
}

/** `onReply(reply)` resolves to a failure's sentence or null; `onRead(ids)`; `announce(text)` speaks of what arrives. */
export function createDevices({ onReply, onRead, announce }) {
  let patient = null
  let heard = new Set()
  const devices = Object.fromEntries(
    order.map((channel) => [
      channel,
      createDevice(channel, { onSend: (reply) => onReply({ channel, ...reply }), onRead }),
    ]),
  )
  const counts = Object.fromEntries(
    order.map((channel) => [channel, h('span', { class: 'count', hidden: true })]),
  )
  const tabs = order.map((channel) =>
    h(
      'button',
      { type: 'button', data: { channel }, on: { click: () => choose(channel) } },
      icon(icons[channel]),
      words.channels[channel],
      counts[channel],
    ),
  )
  const grid = h(
    'div',
    { class: 'devices' },
    order.map((channel) => devices[channel].element),
  )
  const none = h('p', { class: 'no-patient' }, words.devices.choosePatient)
  const element = h(
    'section',
    { class: 'device-stage', id: 'devices', tabindex: '-1', 'aria-label': words.devices.title },
    h('div', { class: 'device-tabs', role: 'group', 'aria-label': words.devices.title }, tabs),
    none,
    grid,
  )
  grid.hidden = true
  choose('whatsapp')

  function choose(channel) {
    for (const tab of tabs) tab.setAttribute('aria-pressed', String(tab.dataset.channel === channel))
    for (const name of order) devices[name].element.classList.toggle('chosen', name === channel)
    devices[channel].screen.toEnd()
  }
  function speak(data, fresh) {
    const arrived = data.devices.flatMap(({ channel, sandbox, messages }) =>
      sandbox
        ? messages.filter((message) => message.direction === 'out').map((message) => ({ channel, message }))
        : [],
    )
    if (!fresh) {
      for (const { channel, message } of arrived) {
        if (!heard.has(message.id)) announce(words.devices.arrived(words.channels[channel], message.text))
      }
    }
    heard = new Set(arrived.map(({ message }) => message.id))
  }
  return {
    element,
    show(data, now) {
      const fresh = patient !== data.patient.id
      patient = data.patient.id
      none.hidden = true
      grid.hidden = false
      const view = { zone: data.patient.zone, language: data.patient.language, now, fresh }
      for (const device of data.devices) {
        if (fresh) devices[device.channel].screen.clear()
        devices[device.channel].show(device, view)
        const unread = unreadOf(device)
        counts[device.channel].hidden = unread === 0
        counts[device.channel].replaceChildren(String(unread), hidden(` ${words.devices.unread(unread)}`))
      }
      grid.classList.toggle('fresh', fresh)
      speak(data, fresh)
    },
    tick(now, zone) {
      for (const channel of order) devices[channel].tick(now, zone)
    },
  }
}
