// The incidents: danger first, then what is open, newest first.
import { h, icon, reconcile, setText } from './dom.js'
import { moment } from './times.js'
import { words } from './words.es.js'

const urgencyRank = { self_harm: 0, emergency: 1, violence: 2, soon: 3, none: 4 }
const statusRank = { open: 0, acknowledged: 1, resolved: 2 }

const rank = (incident) => [
  incident.status === 'resolved' ? 1 : 0,
  incident.queue === 'emergency_oncall' ? 0 : 1,
  urgencyRank[incident.urgency] ?? 4,
  statusRank[incident.status] ?? 0,
  -Date.parse(incident.openedAt),
]

function byRank(one, other) {
  const [left, right] = [rank(one), rank(other)]
  const at = left.findIndex((value, index) => value !== right[index])
  return at === -1 ? other.number - one.number : left[at] - right[at]
}

function create(incident) {
  const danger = incident.queue === 'emergency_oncall'
  return h(
    'li',
    { class: 'incident', data: { queue: incident.queue } },
    h(
      'div',
      { class: 'incident-head' },
      danger ? icon('alert') : null,
      h('strong', { class: 'queue' }, incident.queueName),
      h('span', { class: 'number' }, words.incidents.number(words.number(incident.number))),
    ),
    h('p', { class: 'summary' }, incident.summary),
    h(
      'p',
      { class: 'incident-foot' },
      h('span', {}, incident.patientName ?? words.incidents.unknown),
      h('time', { datetime: incident.openedAt }),
      h('span', { class: 'tag urgency' }),
      h('span', { class: 'tag state' }),
    ),
  )
}

export function createIncidentsPanel({ alarm }) {
  let heard = null
  const empty = h('p', { class: 'empty-line' }, words.incidents.empty)
  const list = h('ol', { class: 'incidents' })
  const count = h('span', { class: 'count', hidden: true })
  const element = h(
    'section',
    { class: 'panel', id: 'incidents', 'aria-labelledby': 'incidents-title' },
    h('header', {}, h('h2', { id: 'incidents-title' }, words.incidents.title), count),
    empty,
    list,
  )

  function warn(incidents) {
    const dangers = incidents.filter(
      (incident) => incident.queue === 'emergency_oncall' && incident.status === 'open',
    )
    const fresh = heard ? dangers.filter((incident) => !heard.has(incident.id)) : []
    if (fresh.length > 0)
      alarm(
        fresh.map((incident) => words.incidents.alarm(words.incidents.number(incident.number))).join('. '),
      )
    heard = new Set(dangers.map((incident) => incident.id))
    element.classList.toggle('danger', dangers.length > 0)
    return dangers.length
  }
  return {
    element,
    show(incidents, { now, zone }) {
      reconcile(list, [...incidents].sort(byRank), {
        key: (incident) => `${incident.id} ${incident.queue}`,
        create,
        update: (item, incident) => {
          item.dataset.status = incident.status
          setText(item.querySelector('.summary'), incident.summary)
          setText(item.querySelector('time'), moment(incident.openedAt, now, zone))
          setText(item.querySelector('.state'), words.incidents.statuses[incident.status])
          const urgency = words.incidents.urgencies[incident.urgency] ?? ''
          setText(item.querySelector('.urgency'), urgency)
          item.querySelector('.urgency').hidden = urgency === ''
        },
      })
      const open = incidents.filter((incident) => incident.status === 'open').length
      setText(empty, words.incidents.empty)
      empty.hidden = incidents.length > 0
      count.hidden = open === 0
      setText(count, words.incidents.open(open))
      return { open, dangers: warn(incidents) }
    },
    refuse(text) {
      setText(empty, text)
      empty.hidden = false
      list.replaceChildren()
    },
  }
}
