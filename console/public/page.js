// What every page of the console stands on: its regions, an act with its failure in words, and the form for a key.
import { ApiError, staffKey } from './api.js'
import { h } from './dom.js'
import { createKeyForm } from './key-form.js'

export const app = document.getElementById('app')

const say = (id) => (text) => document.getElementById(id).replaceChildren(h('p', {}, text))
export const announce = say('announce')
export const alarm = say('alarm')

/** Runs an act of a person; resolves to the sentence of its failure, or null. `onLocked`: the key is not taken. */
export async function attempt(act, onLocked) {
  try {
    await act()
    return null
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 401) onLocked()
    return error.message
  }
}

/** Puts the form for a staff key in the page's place; `open` starts the page again. */
export function lockPage(open) {
  if (app.querySelector('.gate')) return
  const tried = staffKey.get() !== null
  staffKey.clear()
  const form = createKeyForm({ tried, onKey: open })
  app.replaceChildren(form.element)
  form.focus()
}
