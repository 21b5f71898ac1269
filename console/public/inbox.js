// The inbox page: queues, what waits, and the case that is open, kept true to the server by live changes.
import { ApiError, get, live, post } from './api.js'
import { h, icon, setText } from './dom.js'
import { createCase } from './inbox-case.js'
import { createList, createQueues } from './inbox-list.js'
import { words } from './inbox-words.es.js'
import { alarm, announce, app, attempt, lockPage } from './page.js'
import { fullDay, hour } from './times.js'
import { words as common } from './words.es.js'

let queue = null
let inbox = null

/** Resolves to the sentence of its failure, or null. */
async function run(path, body, done) {
  try {
    return await attempt(async () => {
      await post(`/inbox/${path}`, body)
      if (done) announce(done)
    }, lock)
  } finally {
    await refresh()
  }
}
const on = (kind, { id }, what) => `${kind}/${encodeURIComponent(id)}/${what}`

const acts = {
  take: (one, wish) => run(on('conversations', one, 'take'), wish, words.hold.taken),
  giveBack: (one, wish) => run(on('conversations', one, 'return'), wish, words.hold.returned),
  reply: (one, said) => run(on('conversations', one, 'reply'), said, words.reply.sent),
  ack: (one, wish) => run(on('incidents', one, 'ack'), wish, words.case.acknowledged),
  resolve: (one, wish) => run(on('incidents', one, 'resolve'), wish, words.case.resolved(one.number)),
}

const queues = createQueues({
  onPick: (picked) => {
    queue = picked
    location.hash = ''
    void refresh()
  },
})
const list = createList({ alarm })
const opened = createCase({ acts })

const chosen = () => decodeURIComponent(location.hash.slice(1))
const pathOf = (hash) =>
  hash.startsWith('c-')
    ? `/inbox/conversations/${encodeURIComponent(hash.slice(2))}`
    : `/inbox/incidents/${encodeURIComponent(hash)}`

async function readList() {
  const wanted = queue
  inbox = await get(`/inbox${wanted === null ? '' : `?queue=${wanted}`}`)
  if (wanted !== queue) return
  tick()
  queues.show(inbox.queues, queue)
  list.show(inbox, { ...view(), chosen: location.hash, queue })
  const waiting = inbox.queues.reduce((sum, one) => sum + one.unanswered, 0)
  document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${words.title} · MetaQare`
}

async function readCase() {
  const key = chosen()
  document.documentElement.classList.toggle('is-open', key !== '')
  if (key === '') return opened.clear()
  try {
    const data = await get(pathOf(key))
    if (key === chosen()) opened.show(key, data, { me: inbox.me, view: view() })
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error
    opened.clear(words.case.gone)
  }
}

const view = () => ({ now: new Date(inbox.now), zone: inbox.zone })

async function readAll() {
  try {
    await readList()
    await readCase()
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 401) return lock()
    list.refuse(error.status === 403 ? common.forbidden : error.message)
    opened.clear('')
  }
}

let running = null
let again = false

/** Reads everything; while one reading runs, any number of wishes become one more. */
function refresh() {
  if (running) {
    again = true
    return running
  }
  running = (async () => {
    do {
      again = false
      await readAll()
    } while (again)
  })().finally(() => (running = null))
  return running
}

const time = h('span', { class: 'inbox-time' })
const dot = h('span', { class: 'dot' })
const line = h('span', { class: 'connection-text' })
const state = h('p', { class: 'connection', role: 'status', data: { state: 'connecting' } }, dot, line)
const lost = h(
  'div',
  { class: 'lost', role: 'alert', hidden: true },
  icon('plug'),
  h('p', {}, common.lostBanner),
  h('button', { type: 'button', class: 'chip', on: { click: () => connection.start() } }, common.retry),
)
const header = h(
  'header',
  { class: 'top inbox-top' },
  h(
    'div',
    { class: 'brand' },
    h('img', { src: '/console/logo.svg', alt: '', width: 30, height: 30 }),
    h('h1', {}, words.title),
  ),
  time,
  h('div', { class: 'top-end' }, h('a', { class: 'chip', href: '/' }, words.sandbox), state),
)

function tick() {
  if (inbox) setText(time, `${hour(inbox.now, inbox.zone)} · ${fullDay(inbox.now, inbox.zone)}`)
}

const connection = live({
  onChange: () => void refresh(),
  onState: (next) => {
    if (next === 'locked') return lock()
    state.dataset.state = next
    setText(line, common.connection[next])
    lost.hidden = next !== 'lost'
  },
})

function lock() {
  lockPage(open)
}

function open() {
  app.replaceChildren(
    h('a', { class: 'skip', href: '#list', on: { click: skipToList } }, words.skip),
    header,
    lost,
    h('main', { class: 'inbox' }, queues.element, list.element, opened.element),
  )
  setText(line, common.connection.connecting)
  connection.start()
}

/** The page's address names the open case: the jump is made by hand. */
function skipToList(event) {
  event.preventDefault()
  document.getElementById('list').focus()
}

let before = ''
addEventListener('hashchange', () => {
  const now = chosen()
  document.documentElement.classList.toggle('is-open', now !== '')
  // At once: whoever has begun to type by the time the case has come keeps the focus.
  if (now === '') list.focus(`#${before}`)
  else {
    // Nobody acts on the case before while the next one is on its way.
    opened.clear(words.case.loading)
    opened.focus()
  }
  if (now !== '') before = now
  void refresh()
})
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && chosen() !== '') location.hash = ''
})
// Another process may have changed something, and says nothing to this one.
setInterval(() => {
  if (!document.hidden && inbox && !app.querySelector('.gate')) void refresh()
}, 15_000)
open()
