// The sandbox page: puts the parts together and keeps them true to the server, by live changes.
import { ApiError, get, live, post } from './api.js'
import { createDevices } from './devices.js'
import { createDock } from './dock.js'
import { h, icon } from './dom.js'
import { createHealth } from './health.js'
import { createIncidentsPanel } from './incidents-panel.js'
import { alarm, announce, app, attempt, lockPage } from './page.js'
import { createPatientPicker } from './patient-picker.js'
import { createPlansPanel } from './plans-panel.js'
import { createReservedPanel } from './reserved-panel.js'
import { createStaffBox } from './staff-box.js'
import { createStop } from './stop.js'
import { createTopBar } from './top-bar.js'
import { words } from './words.es.js'

const patientName = 'metaqare.patient'

let patientId = null
let clock = null
let patientZone = null

/** Resolves to the sentence of its failure, or null. */
async function run(act) {
  try {
    return await attempt(act, lock)
  } finally {
    refresh()
  }
}

const stop = createStop({ onSet: (wish) => run(() => post('/stop', wish)) })
const health = createHealth()
const reserved = createReservedPanel()
const topBar = createTopBar({ onAdvance: (body) => run(() => post('/clock', body)), end: stop.button })
const devices = createDevices({
  onReply: (reply) => run(() => post('/reply', { patientId, ...reply })),
  onRead: (ids) => void run(() => Promise.all(ids.map((messageId) => post('/read', { messageId })))),
  announce,
})
const picker = createPatientPicker({
  onPick: (id) => {
    patientId = id
    sessionStorage.setItem(patientName, id)
    refresh()
  },
})
const plans = createPlansPanel({
  onApprove: (id, typed) =>
    run(() => post(`/plans/${encodeURIComponent(id)}/approve`, typed === null ? {} : { recipients: typed })),
  onStop: (id) => run(() => post(`/plans/${encodeURIComponent(id)}/stop`, {})),
})
const incidents = createIncidentsPanel({ alarm })
const staff = createStaffBox({
  onSentence: async (sentence, session) => {
    const outcome = {}
    const failure = await run(async () => {
      outcome.answer = await post('/staff', { sentence, ...(session ? { session } : {}) })
    })
    return failure === null ? outcome : { failure }
  },
  onReview: (planId) => plans.focus(planId),
  announce,
})

/** Each part reads its own; one that is forbidden or failing does not take the others with it. */
const view = () => ({ now: topBar.now() ?? new Date(clock.now), zone: clock.zone })

async function readPart(path, show, refuse) {
  try {
    show(await get(path))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (error.status === 401) return lock()
    if (error.status === 403) return refuse?.(words.forbidden)
    if (error.status !== 0) refuse?.(error.message)
  }
}

async function readAll() {
  await readPart('/clock', (next) => {
    clock = next
    topBar.setClock(next)
  })
  if (!clock) return
  await readPart('/patients', (list) => picker.setPatients(list, sessionStorage.getItem(patientName)))
  const wanted = patientId
  await Promise.all([
    wanted &&
      readPart(`/devices/${encodeURIComponent(wanted)}`, (data) => wanted === patientId && showDevices(data)),
    readPart('/plans', (list) => dock.count('plans', plans.show(list, view())), plans.refuse),
    readPart('/incidents', showIncidents, incidents.refuse),
    readStop(),
  ])
}

/** What is slow is not slow at once: read now and then, not at each change. */
const healthMs = 15_000
const readHealth = () => readPart('/health', health.show)
/** At each change and now and then: another process may have stopped, and says nothing to this one. */
const readStop = () => readPart('/stop', (state) => stop.show(state, view()))

function showDevices(data) {
  patientZone = data.patient.zone
  devices.show(data, view().now)
  devices.tick(view().now, patientZone)
}

function showIncidents(list) {
  const { open, dangers } = incidents.show(list, view())
  dock.count('incidents', open, dangers > 0)
  topBar.setDangers(dangers)
}

let running = false
let again = false

/** Reads everything; while one reading runs, any number of wishes become one more. */
async function refresh() {
  if (running) {
    again = true
    return
  }
  running = true
  try {
    do {
      again = false
      await readAll()
    } while (again)
  } finally {
    running = false
  }
}

const dock = createDock()

const lost = h(
  'div',
  { class: 'lost', role: 'alert', hidden: true },
  icon('plug'),
  h('p', {}, words.lostBanner),
  h('button', { type: 'button', class: 'chip', on: { click: () => line.start() } }, words.retry),
)
const line = live({
  onChange: () => void refresh(),
  onState: (state) => {
    if (state === 'locked') return lock()
    topBar.setConnection(state)
    lost.hidden = state !== 'lost'
    document.documentElement.classList.toggle('is-lost', state === 'lost')
  },
})

function lock() {
  lockPage(open)
}

function open() {
  app.replaceChildren(
    h('a', { class: 'skip', href: '#devices' }, words.skip),
    topBar.element,
    lost,
    stop.band,
    health.element,
    h(
      'main',
      { class: 'layout' },
      h('div', { class: 'stage' }, picker.element, devices.element),
      h('div', { class: 'side' }, staff.element, incidents.element, plans.element, reserved.element),
    ),
    dock.element,
    stop.dialog,
  )
  topBar.setConnection('connecting')
  line.start()
  void readHealth()
  void readPart('/reserved', reserved.show)
}

setInterval(() => {
  const now = topBar.now()
  if (now && patientZone) devices.tick(now, patientZone)
}, 1000)
setInterval(() => {
  if (document.hidden || !clock || app.querySelector('.gate')) return
  void readHealth()
  void readStop()
}, healthMs)
open()
