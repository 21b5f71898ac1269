// What a screen shows while nothing is there, and why a channel shows nothing at all.
import { h, icon } from './dom.js'
import { words } from './words.es.js'

export const emptyScreen = () =>
  h(
    'div',
    { class: 'empty' },
    h('p', {}, words.devices.empty),
    h('p', { class: 'soft' }, words.devices.emptyHint),
  )

export const closedScreen = () => {
  const text = h('p', {})
  const element = h('div', { class: 'screen closed', hidden: true }, icon('plug'), text)
  return { element, text }
}
