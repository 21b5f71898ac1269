// One thread: what was said on all channels, what the agent made of it and why, and the box in which a person answers.
import { h, hidden, icon, linked, reconcile, setText } from './dom.js'
import { dayKey, dayName, hour } from './times.js'
import { words } from './inbox-words.es.js'

const signs = { whatsapp: 'chat', sms: 'sms', email: 'mail', push: 'bell' }

function createMessage(message) {
  const out = message.direction === 'out'
  const who = out ? message.by : words.thread.patient
  return h(
    'li',
    { class: `say ${message.direction}`, data: { by: message.by } },
    h('p', { class: 'day', hidden: true }),
    h(
      'div',
      { class: 'bubble' },
      h(
        'p',
        { class: 'say-head' },
        h('strong', {}, who),
        message.channel ? icon(signs[message.channel]) : null,
        h('span', {}, message.channelName),
        h('time', { datetime: message.at }),
        h('span', { class: 'state' }),
      ),
      message.text === '' ? null : h('p', { class: 'say-text' }, linked(message.text)),
      message.media ? h('p', { class: 'say-media' }, message.media) : null,
      h('p', { class: 'reason', hidden: true }),
    ),
    message.understood
      ? h(
          'p',
          { class: 'reading' },
          h(
            'span',
            { class: 'reading-what' },
            hidden(`${words.thread.understood}: `),
            message.understood.what,
          ),
          h('span', { class: 'reading-why' }, message.understood.why),
        )
      : null,
  )
}

function updateMessage(item, message, { zone }) {
  setText(item.querySelector('time'), hour(message.at, zone))
  setText(item.querySelector('.state'), message.state)
  item.classList.toggle('failed', message.failed)
  const reason = item.querySelector('.reason')
  reason.hidden = !message.reason
  setText(reason, message.reason ?? '')
}

export function createThread() {
  const more = h('p', { class: 'hint', hidden: true }, words.thread.more)
  const list = h('ol', { class: 'says' })
  const empty = h('p', { class: 'empty-line', hidden: true }, words.thread.empty)
  const element = h(
    'section',
    { class: 'thread', 'aria-label': words.thread.label, tabindex: '0' },
    more,
    empty,
    list,
  )
  let shown = null
  return {
    element,
    show(key, { messages, more: cut }, view) {
      const atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 80
      if (shown !== key) list.replaceChildren()
      const added = reconcile(list, messages, {
        key: ({ id }) => id,
        create: createMessage,
        update: (item, message) => updateMessage(item, message, view),
      })
      messages.forEach((message, index) => {
        const before = messages[index - 1]
        const day = list.children[index].querySelector('.day')
        day.hidden = before !== undefined && dayKey(before.at, view.zone) === dayKey(message.at, view.zone)
        setText(day, dayName(message.at, view.now, view.zone))
      })
      empty.hidden = messages.length > 0
      more.hidden = !cut
      if (shown !== key || (added.length > 0 && atEnd)) element.scrollTop = element.scrollHeight
      shown = key
    },
  }
}

/** `onSend({text, despiteViolence})` resolves to the sentence of its failure, or null. */
export function createReply({ onSend }) {
  const label = h('label', { for: 'reply' })
  const text = h('textarea', { id: 'reply', rows: 3, maxlength: 8000, placeholder: words.reply.placeholder })
  const despite = h('input', { type: 'checkbox', id: 'despite' })
  const warning = h(
    'div',
    { class: 'violence', hidden: true, role: 'note' },
    h('p', {}, icon('alert'), words.reply.violence),
    h('label', {}, despite, ` ${words.reply.despite}`),
  )
  const error = h('p', { class: 'error', role: 'alert' })
  const button = h('button', { class: 'primary', type: 'submit' }, icon('send'), words.reply.send)
  let sending = false
  const submit = async (event) => {
    event?.preventDefault()
    if (sending || text.value.trim() === '') return text.focus()
    sending = true
    button.disabled = true
    const failure = await onSend({
      text: text.value,
      ...(warning.hidden ? {} : { despiteViolence: despite.checked }),
    })
    sending = false
    button.disabled = false
    setText(error, failure ?? '')
    if (failure === null) text.value = ''
    text.focus()
  }
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event)
  })
  const element = h(
    'form',
    { class: 'reply-form', hidden: true, on: { submit: (event) => void submit(event) } },
    warning,
    label,
    text,
    error,
    h('div', { class: 'reply-row' }, h('span', { class: 'hint' }, words.reply.hint), button),
  )
  return {
    element,
    /** Null: nobody here may answer it now. */
    show(conversation) {
      element.hidden = conversation === null
      if (conversation === null) return
      setText(label, words.reply.label(conversation.channelName))
      warning.hidden = !conversation.violence
    },
    reset() {
      text.value = ''
      despite.checked = false
      setText(error, '')
    },
    focus: () => text.focus(),
  }
}
