// The bar at the foot of a phone's screen: leads to the page's parts and counts what waits there.
import { h, icon, setText } from './dom.js'
import { words } from './words.es.js'

const parts = [
  ['devices', 'chat'],
  ['staff', 'send'],
  ['incidents', 'alert'],
  ['plans', 'people'],
]

export function createDock() {
  const counts = Object.fromEntries(
    parts.map(([name]) => [name, h('span', { class: 'count', hidden: true })]),
  )
  const links = parts.map(([name, sign]) =>
    h('a', { href: `#${name}` }, icon(sign), words.dock[name], counts[name]),
  )
  return {
    element: h('nav', { class: 'dock', 'aria-label': words.product }, links),
    count(name, value, danger = false) {
      counts[name].hidden = value === 0
      counts[name].classList.toggle('red', danger)
      setText(counts[name], String(value))
    },
  }
}
