// The patient picker: who is looked at now, a list to choose from, and arrows to the one before and after.
import { h, hidden, icon, setText } from './dom.js'
import { avatar, facts } from './patient-card.js'
import { createPatientList } from './patient-list.js'
import { words } from './words.es.js'

const stepButton = (label, name, click) =>
  h(
    'button',
    { type: 'button', class: `chip step ${name}`, 'aria-label': label, title: label, on: { click } },
    icon('back'),
  )

function summaryOf(patient) {
  if (!patient) return [words.patients.choose]
  const record = patient.recordNumber
    ? [h('span', { class: 'record' }, words.patients.record(patient.recordNumber))]
    : []
  const text = h(
    'span',
    { class: 'option-text' },
    h('span', { class: 'option-name' }, patient.name),
    h('span', { class: 'option-facts' }, ...facts(patient), ...record),
  )
  return [hidden(`${words.patients.label}: `), avatar(patient), text]
}

/** `onPick(patientId)` is called for every change of patient, by hand or by the arrows beside the list. */
export function createPatientPicker({ onPick }) {
  let all = []
  let chosen = null
  const list = createPatientList({ onPick: pick, onEscape: close })
  const summary = h('span', { class: 'picked' }, words.patients.choose)
  const note = h('p', { class: 'picked-note soft' })
  const toggle = h(
    'button',
    {
      type: 'button',
      class: 'picker-button',
      'aria-expanded': 'false',
      'aria-controls': 'picker',
      on: { click: () => show(list.element.hidden) },
    },
    summary,
    icon('down'),
  )
  const element = h(
    'div',
    { class: 'picker' },
    h('div', { class: 'picker-box' }, toggle, list.element),
    stepButton(words.patients.previous, 'previous', () => move(-1)),
    stepButton(words.patients.next, 'next', () => move(1)),
    note,
  )
  document.addEventListener('pointerdown', (event) => {
    if (!element.contains(event.target)) show(false)
  })
  element.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !element.contains(event.relatedTarget)) show(false)
  })

  function show(open) {
    toggle.setAttribute('aria-expanded', String(open))
    if (open) list.open(chosen)
    else list.element.hidden = true
  }
  function close() {
    show(false)
    toggle.focus()
  }
  function pick(id) {
    select(id)
    close()
  }
  function move(by) {
    if (all.length === 0) return
    const at = all.findIndex((patient) => patient.id === chosen)
    select(all[(at + by + all.length) % all.length].id)
  }
  function select(id) {
    chosen = id
    draw()
    onPick(id)
  }
  function draw() {
    const patient = all.find((one) => one.id === chosen)
    summary.replaceChildren(...summaryOf(patient))
    setText(note, patient?.note ?? '')
  }
  return {
    element,
    /** Takes the list; keeps the patient chosen, or picks `wanted`, or the first. */
    setPatients(patients, wanted) {
      all = patients
      list.setPatients(patients)
      if (all.some((patient) => patient.id === chosen)) return draw()
      const start = all.find((patient) => patient.id === wanted) ?? all[0]
      if (start) select(start.id)
      else draw()
    },
  }
}
