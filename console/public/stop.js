// The emergency stop: a button that asks for a typed word, and a red band as long as it stands.
import { h, icon, setText } from './dom.js'
import { moment } from './times.js'
import { words } from './words.es.js'

const plain = (text) => text.trim().toLocaleUpperCase('es')

/** One dialog for both acts; `ask` resolves when it closed. `onSet({on, reason})` resolves to a failure's sentence or null. */
function createDialog(onSet) {
  let act = 'stop'
  const title = h('h2', { id: 'stop-title' })
  const text = h('p', { id: 'stop-text' })
  const reason = h('input', { id: 'stop-reason', maxlength: 500, autocomplete: 'off' })
  const reasonPart = h(
    'div',
    { class: 'stop-field' },
    h('label', { for: 'stop-reason' }, words.stop.reason),
    reason,
  )
  const label = h('label', { for: 'stop-word' })
  const typed = h('input', {
    id: 'stop-word',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    required: true,
    'aria-describedby': 'stop-error',
  })
  const error = h('p', { class: 'error', role: 'alert', id: 'stop-error' })
  const go = h('button', { type: 'submit', class: 'primary' })
  const form = h(
    'form',
    { on: { submit: (event) => void submit(event) } },
    title,
    text,
    reasonPart,
    h('div', { class: 'stop-field' }, label, typed),
    error,
    h(
      'div',
      { class: 'stop-row' },
      h('button', { type: 'button', class: 'chip', on: { click: () => dialog.close() } }, words.stop.cancel),
      go,
    ),
  )
  const dialog = h(
    'dialog',
    { class: 'stop-dialog', 'aria-labelledby': 'stop-title', 'aria-describedby': 'stop-text' },
    form,
  )
  async function submit(event) {
    event.preventDefault()
    if (go.disabled) return
    if (plain(typed.value) !== words.stop[act].word) {
      setText(error, words.stop.mismatch(words.stop[act].word))
      return typed.focus()
    }
    go.disabled = true
    const failure = await onSet({
      on: act === 'stop',
      ...(reason.value.trim() ? { reason: reason.value } : {}),
    })
    go.disabled = false
    if (failure === null) dialog.close()
    else setText(error, failure)
  }
  return {
    dialog,
    open(next) {
      act = next
      const said = words.stop[act]
      setText(title, said.title)
      setText(text, said.text)
      setText(label, words.stop.type(said.word))
      setText(go, said.go)
      setText(error, '')
      go.classList.toggle('red', act === 'stop')
      reasonPart.hidden = act !== 'stop'
      reason.value = ''
      typed.value = ''
      dialog.showModal()
      typed.focus()
    },
  }
}

export function createStop({ onSet }) {
  const { dialog, open } = createDialog(onSet)
  const button = h(
    'button',
    { type: 'button', class: 'chip stop-chip', on: { click: () => open('stop') } },
    icon('stop'),
    h('span', { class: 'stop-word' }, words.stop.button),
  )
  button.setAttribute('aria-label', words.stop.stop.title)
  const line = h('p', {})
  const lift = h(
    'button',
    { type: 'button', class: 'chip', on: { click: () => open('resume') } },
    words.stop.resume.go,
  )
  const band = h('div', { class: 'stop-band', role: 'alert', hidden: true }, icon('stop'), line, lift)
  return {
    button,
    band,
    dialog,
    show(stop, { now, zone }) {
      const changed = button.hidden !== stop.stopped
      button.hidden = stop.stopped
      band.hidden = !stop.stopped
      // Whoever pressed the one by keyboard goes on from the other.
      if (changed && document.activeElement === document.body) (stop.stopped ? lift : button).focus()
      if (!stop.stopped) return
      const parts = [
        words.stop.since(moment(stop.since, now, zone)),
        stop.reason === null ? '' : words.stop.because(stop.reason),
        words.stop.held(stop.held, stop.heldMore),
        words.stop.stillLeaves,
      ]
      setText(line, parts.filter((part) => part !== '').join(' '))
    },
  }
}
