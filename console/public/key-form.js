// The form that asks for a staff key where the page is not served to this very machine.
import { staffKey } from './api.js'
import { h, icon, setText } from './dom.js'
import { words } from './words.es.js'

const wellFormed = /^[!-~]{8,200}$/

/** `tried`: a key was sent and refused. `onKey` starts the page again with the key kept. */
export function createKeyForm({ tried, onKey }) {
  const error = h('p', { class: 'error', role: 'alert', id: 'key-error' }, tried ? words.key.wrong : '')
  const input = h('input', {
    id: 'staff-key',
    type: 'password',
    autocomplete: 'off',
    spellcheck: 'false',
    required: true,
    'aria-describedby': 'key-hint key-error',
  })
  const submit = (event) => {
    event.preventDefault()
    const key = input.value.trim()
    if (!wellFormed.test(key)) return setText(error, words.key.malformed)
    staffKey.set(key)
    onKey()
  }
  const form = h(
    'form',
    { class: 'key-form', on: { submit } },
    h('span', { class: 'key-badge' }, icon('lock')),
    h('h1', {}, words.key.title),
    h('p', {}, words.key.text),
    h('label', { for: 'staff-key' }, words.key.label),
    input,
    h('p', { class: 'hint', id: 'key-hint' }, words.key.hint),
    error,
    h('button', { class: 'primary', type: 'submit' }, words.key.enter),
  )
  return { element: h('main', { class: 'gate' }, form), focus: () => input.focus() }
}
