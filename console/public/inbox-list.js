// The queues with their counts, and what waits in the one chosen: as the server orders it, urgency first.
import { h, hidden, icon, reconcile, setText } from './dom.js'
import { compact } from './times.js'
import { words } from './inbox-words.es.js'

const dangerQueue = 'emergency_oncall'

export function createQueues({ onPick }) {
  const list = h('ul', { class: 'queues' })
  const element = h('nav', { class: 'queue-nav', 'aria-label': words.queues.label }, list)
  const create = () =>
    h(
      'li',
      {},
      h(
        'button',
        { type: 'button', class: 'queue-button' },
        h('span', { class: 'name' }),
        h('span', { class: 'count' }),
      ),
    )
  return {
    element,
    show(queues, chosen) {
      const waiting = queues.reduce((sum, one) => sum + one.waiting, 0)
      const unanswered = queues.reduce((sum, one) => sum + one.unanswered, 0)
      reconcile(list, [{ queue: '', name: words.queues.all, waiting, unanswered }, ...queues], {
        key: ({ queue }) => queue || 'all',
        create: (one) => {
          const item = create()
          item.querySelector('button').addEventListener('click', () => onPick(one.queue || null))
          return item
        },
        update: (item, one) => {
          const button = item.querySelector('button')
          const danger = one.queue === dangerQueue && one.unanswered > 0
          item.classList.toggle('danger', danger)
          item.classList.toggle('quiet', one.waiting === 0)
          button.setAttribute('aria-current', (one.queue || null) === chosen ? 'true' : 'false')
          setText(item.querySelector('.name'), one.name)
          const count = item.querySelector('.count')
          count.hidden = one.waiting === 0
          count.classList.toggle('red', danger)
          if (count.title !== words.queues.count(one.waiting, one.unanswered)) {
            count.title = words.queues.count(one.waiting, one.unanswered)
            count.replaceChildren(words.number(one.waiting), hidden(`: ${count.title}`))
          }
        },
      })
    },
  }
}

function createEntry(entry) {
  return h(
    'li',
    { class: 'entry-item' },
    h(
      'a',
      { class: 'entry-link', href: `#${entry.kind === 'conversation' ? 'c-' : ''}${entry.id}` },
      h('span', { class: 'entry-head' }, h('strong', { class: 'who' }), h('time', { class: 'when' })),
      h('span', { class: 'entry-what' }),
      h('span', { class: 'entry-said' }),
      h(
        'span',
        { class: 'entry-tags' },
        h('span', { class: 'tag urgency' }),
        h('span', { class: 'tag severity' }),
        h('span', { class: 'tag queue' }),
        h('span', { class: 'tag reports' }),
        h('span', { class: 'tag waits' }),
        h('span', { class: 'owner' }),
      ),
    ),
  )
}

function tag(element, text) {
  setText(element, text)
  element.hidden = text === ''
}

function updateEntry(item, entry, { now, zone, chosen }) {
  const link = item.querySelector('a')
  item.dataset.urgency = entry.queue === dangerQueue ? 'danger' : entry.urgency
  item.dataset.status = entry.status
  link.setAttribute('aria-current', link.getAttribute('href') === chosen ? 'true' : 'false')
  setText(item.querySelector('.who'), entry.patientName ?? words.list.unknown)
  const time = item.querySelector('time')
  time.dateTime = entry.at
  setText(time, compact(entry.at, now, zone))
  const mark = entry.number === null ? '' : `${words.list.number(entry.number)} · `
  setText(item.querySelector('.entry-what'), `${mark}${entry.what}`)
  tag(item.querySelector('.entry-said'), entry.said)
  tag(item.querySelector('.urgency'), entry.pressing ? words.list.pressing : entry.urgencyName)
  tag(item.querySelector('.severity'), entry.severityName)
  tag(item.querySelector('.queue'), entry.queueName)
  tag(item.querySelector('.reports'), entry.reports > 1 ? words.list.reports(entry.reports) : '')
  tag(item.querySelector('.waits'), entry.waiting ? words.list.waits : '')
  const owner = item.querySelector('.owner')
  owner.classList.toggle('none', entry.ownerName === null)
  setText(owner, entry.ownerName === null ? words.list.unanswered : words.list.owner(entry.ownerName))
}

export function createList({ alarm }) {
  let heard = null
  const list = h('ol', { class: 'entries', id: 'list', tabindex: '-1' })
  const first = h('p', {})
  const hint = h('p', { class: 'soft' })
  const empty = h('div', { class: 'list-empty', hidden: true }, icon('done'), first, hint)
  const more = h('p', { class: 'hint more-hint', hidden: true }, words.list.more)
  const element = h('section', { class: 'list-pane', 'aria-label': words.list.label }, list, more, empty)

  /** Arrows walk the list; Tab enters and leaves it. */
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const links = [...list.querySelectorAll('a')]
    const at = links.indexOf(document.activeElement)
    const next = links[event.key === 'ArrowDown' ? at + 1 : at - 1]
    if (!next) return
    event.preventDefault()
    next.focus()
  })

  function warn(entries) {
    const dangers = entries.filter(({ queue, status }) => queue === dangerQueue && status === 'open')
    const fresh = heard ? dangers.filter(({ id }) => !heard.has(id)) : []
    if (fresh.length > 0) alarm(words.list.alarm(fresh.length))
    heard = new Set(dangers.map(({ id }) => id))
    return dangers.length
  }
  return {
    element,
    focus: (hash) => list.querySelector(`a[href="${CSS.escape(hash)}"]`)?.focus(),
    show({ entries, more: cut }, view) {
      reconcile(list, entries, {
        key: ({ kind, id }) => `${kind} ${id}`,
        create: createEntry,
        update: (item, entry) => updateEntry(item, entry, view),
      })
      empty.hidden = entries.length > 0
      more.hidden = !cut
      setText(first, view.queue === null ? words.list.empty : words.list.emptyQueue)
      setText(hint, view.queue === null ? words.list.emptyHint : '')
      return view.queue === null || view.queue === dangerQueue ? warn(entries) : null
    },
    refuse(text) {
      list.replaceChildren()
      setText(first, text)
      setText(hint, '')
      empty.hidden = false
    },
  }
}
