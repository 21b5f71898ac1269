// The searchable list of patients: a combobox that the keyboard moves through.
import { h, icon, reconcile, setText } from './dom.js'
import { option } from './patient-card.js'
import { words } from './words.es.js'

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const searchable = ({ name, recordNumber, note, language }) =>
  plain(`${name} ${recordNumber ?? ''} ${note ?? ''} ${words.languages[language] ?? ''}`)

const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }

const searchField = (on) =>
  h('input', {
    type: 'search',
    role: 'combobox',
    'aria-label': words.patients.search,
    placeholder: words.patients.search,
    'aria-expanded': 'true',
    'aria-controls': 'picker-list',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    on,
  })

/** `onPick(patientId)` and `onEscape()` leave what to do next to the picker around it. */
export function createPatientList({ onPick, onEscape }) {
  let all = []
  let shown = []
  let chosen = null
  let active = 0
  const search = searchField({ input: () => filter(), keydown: onKey })
  const count = h('p', { class: 'picker-count', 'aria-live': 'polite' })
  const list = h('ul', {
    role: 'listbox',
    id: 'picker-list',
    class: 'picker-list',
    'aria-label': words.patients.label,
  })
  const element = h(
    'div',
    { class: 'picker-panel', id: 'picker', hidden: true },
    h('div', { class: 'picker-search' }, icon('search'), search),
    list,
    count,
  )
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', (event) => {
    const item = event.target.closest('[role=option]')
    if (item) onPick(item.dataset.key)
  })
  function filter() {
    const wanted = plain(search.value).split(/\s+/).filter(Boolean)
    shown = all.filter((patient) => wanted.every((word) => searchable(patient).includes(word)))
    reconcile(list, shown, { key: (patient) => patient.id, create: option })
    const empty = all.length === 0 ? words.patients.empty : words.patients.none
    setText(count, shown.length === 0 ? empty : words.patients.found(shown.length))
    const at = shown.findIndex((patient) => patient.id === chosen)
    activate(Math.max(0, at))
  }
  function activate(index) {
    active = index
    for (const [at, child] of [...list.children].entries()) {
      child.classList.toggle('active', at === index)
      child.setAttribute('aria-selected', String(child.dataset.key === chosen))
    }
    const current = list.children[index]
    if (current) search.setAttribute('aria-activedescendant', current.id)
    else search.removeAttribute('aria-activedescendant')
    current?.scrollIntoView({ block: 'nearest' })
  }
  function onKey(event) {
    if (event.isComposing) return
    if (event.key in steps) activate(Math.max(0, Math.min(active + steps[event.key], shown.length - 1)))
    else if (event.key === 'Enter' && shown[active]) onPick(shown[active].id)
    else if (event.key === 'Escape') onEscape()
    else return
    event.preventDefault()
  }
  return {
    element,
    setPatients(patients) {
      all = patients
      if (!element.hidden) filter()
    },
    open(current) {
      chosen = current
      element.hidden = false
      search.value = ''
      filter()
      search.focus()
    },
  }
}
