// A small help: the reserved recipients of the sandbox and what each does.
import { h, icon } from './dom.js'
import { words } from './words.es.js'

const spaced = (phone) => phone.replace(/^(\+34)(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3 $4')

export function createReservedPanel() {
  const rows = h('tbody', {})
  const element = h(
    'details',
    { class: 'panel reserved', hidden: true },
    h('summary', {}, h('h2', {}, words.reserved.title), icon('down')),
    h('p', { class: 'hint' }, words.reserved.hint),
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...words.reserved.columns.map((name) => h('th', { scope: 'col' }, name)))),
      rows,
    ),
  )
  return {
    element,
    show(list) {
      element.hidden = list.length === 0
      rows.replaceChildren(
        ...list.map(({ name, phone, text }) =>
          h(
            'tr',
            {},
            h('td', {}, h('code', {}, spaced(phone)), h('span', { class: 'soft' }, `${name}@…`)),
            h('td', {}, text),
          ),
        ),
      )
    },
  }
}
