// The field in which one writes as the patient. Enter sends, Shift+Enter makes a line.
import { h, icon, setText } from './dom.js'
import { words } from './words.es.js'

/** `onSend(text)` resolves to a failure's sentence or null. */
export function createComposer({ channel, onSend }) {
  const field = h('textarea', {
    rows: 1,
    maxlength: 4096,
    'aria-label': `${words.channels[channel]}: ${words.devices.write[channel]}`,
    placeholder: words.devices.write[channel],
  })
  const button = h(
    'button',
    { type: 'submit', class: 'round', 'aria-label': words.devices.send, title: words.devices.send },
    icon('send'),
  )
  const error = h('p', { class: 'error', role: 'alert', hidden: true })
  const form = h(
    'form',
    { class: 'composer', on: { submit: (event) => void submit(event) } },
    h('div', { class: 'composer-row' }, field, button),
    error,
  )
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  async function submit(event) {
    event.preventDefault()
    const text = field.value.trim()
    if (text === '' || button.disabled) return
    button.disabled = true
    const failure = await onSend(text)
    button.disabled = false
    fail(failure)
    if (failure === null && field.value.trim() === text) field.value = ''
  }
  function fail(failure) {
    error.hidden = failure === null
    setText(error, failure ?? '')
  }
  return {
    element: form,
    fail,
    clear() {
      field.value = ''
      fail(null)
    },
  }
}
