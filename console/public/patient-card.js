// How a patient looks in the picker: initials, name, age, language, state.
import { h } from './dom.js'
import { words } from './words.es.js'

const initials = (name) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part[0] ?? '')
    .join('')
    .toUpperCase()

/** One of six calm colours, the same for a patient every time. */
const hue = (id) => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % 6

export const avatar = (patient) =>
  h(
    'span',
    { class: 'avatar', 'aria-hidden': 'true', data: { hue: hue(patient.id) } },
    initials(patient.name),
  )

export const facts = (patient) => [
  h('span', {}, words.patients.age(patient.age)),
  h(
    'span',
    { class: 'language', title: words.languages[patient.language] ?? patient.language },
    patient.language.toUpperCase(),
  ),
  patient.status === 'active'
    ? null
    : h('span', { class: 'tag warn' }, words.patients.status[patient.status]),
]

export const option = (patient) =>
  h(
    'li',
    { role: 'option', id: `patient-${patient.id}`, class: 'option' },
    avatar(patient),
    h(
      'span',
      { class: 'option-text' },
      h('span', { class: 'option-name' }, patient.name),
      h('span', { class: 'option-facts' }, ...facts(patient)),
      patient.note ? h('span', { class: 'option-note' }, patient.note) : null,
    ),
  )
