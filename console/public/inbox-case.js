// One case opened: its incident, whose it is, how that person is reached, who was alerted, and what can be done.
import { h, icon, setText } from './dom.js'
import { moment } from './times.js'
import { createReply, createThread } from './inbox-thread.js'
import { words } from './inbox-words.es.js'

const button = (label, act, kind = 'chip') =>
  h('button', { type: 'button', class: kind, on: { click: () => void act() } }, label)

function incidentCard(one, { me, view, acts, main }) {
  const other = one.owner !== null && one.owner !== me
  const from = other ? { from: one.owner } : {}
  const open = one.status !== 'resolved'
  const foot = [
    one.status === 'open' && !one.nextAlertAt ? words.case.statuses.open : null,
    one.status === 'acknowledged'
      ? one.owner === me
        ? words.case.mine
        : words.list.owner(one.ownerName ?? '')
      : null,
    one.status === 'resolved' ? words.case.statuses.resolved : null,
    words.case.opened(moment(one.openedAt, view.now, view.zone)),
    one.reports > 1 ? words.list.reports(one.reports) : null,
  ]
  return h(
    main ? 'div' : 'li',
    { class: 'incident-card', data: { queue: one.queue, status: one.status, id: one.id } },
    h(
      'p',
      { class: 'card-head' },
      one.queue === 'emergency_oncall' ? icon('alert') : null,
      main ? h('strong', {}, one.queueName) : h('a', { href: `#${one.id}` }, one.queueName),
      h('span', { class: 'number' }, words.list.number(one.number)),
      one.urgencyName ? h('span', { class: 'tag urgency' }, one.urgencyName) : null,
      one.severityName ? h('span', { class: 'tag severity' }, one.severityName) : null,
    ),
    h('p', { class: 'card-what' }, [one.what, ...foot.filter(Boolean)].join(' · ')),
    one.nextAlertAt && one.status === 'open'
      ? h(
          'p',
          { class: 'next-alert' },
          one.unmanned
            ? words.case.unmanned
            : words.case.nextAlert(moment(one.nextAlertAt, view.now, view.zone)),
        )
      : null,
    one.listed.length > 0
      ? h('p', { class: 'listed' }, `${words.case.listed} ${one.listed.join(', ')}.`)
      : null,
    open
      ? h(
          'div',
          { class: 'card-acts' },
          one.status === 'open' || other
            ? button(
                other ? words.case.ackFrom(one.ownerName ?? '') : words.case.ack,
                () => acts.ack(one, from),
                one.status === 'open' ? 'primary' : 'chip',
              )
            : null,
          button(words.case.resolve, () => acts.resolve(one, from)),
        )
      : null,
  )
}

const details = (title, items, make) =>
  items.length === 0
    ? null
    : h(
        'details',
        { class: 'more-of', data: { of: title } },
        h('summary', {}, `${title} (${items.length})`),
        h('ul', {}, items.map(make)),
      )

function patientCard({ patient, conversation }) {
  return h(
    'div',
    { class: 'person' },
    h('h2', {}, patient?.name ?? words.list.unknown),
    patient
      ? h(
          'p',
          { class: 'soft' },
          [words.case.record(patient.externalId), patient.detail].filter(Boolean).join(' · '),
        )
      : null,
    conversation && !patient
      ? h('p', {}, words.case.address(conversation.channelName, conversation.address))
      : null,
    conversation && conversation.candidates.length > 0
      ? h('p', {}, words.case.candidates(conversation.candidates))
      : null,
    patient && patient.contacts.length > 0
      ? h(
          'ul',
          { class: 'contacts', 'aria-label': words.case.contacts },
          patient.contacts.map(({ channelName, value, href }) =>
            h('li', {}, `${channelName}: `, href ? h('a', { href }, value) : value),
          ),
        )
      : null,
  )
}

/** `acts`: take, giveBack, reply, ack, resolve; each resolves to the sentence of its failure, or null. */
export function createCase({ acts }) {
  const error = h('p', { class: 'error', role: 'alert' })
  const empty = h('div', { class: 'case-empty' }, icon('chat'), h('p', {}, words.case.choose))
  const back = h('a', { class: 'chip back', href: '#' }, icon('back'), words.case.back)
  const top = h('div', { class: 'case-top' })
  const hold = h('div', { class: 'hold' })
  const thread = createThread()
  let opened = null
  const run = async (act) => {
    const failure = await act()
    setText(error, failure ?? '')
    return failure
  }
  const reply = createReply({
    onSend: (said) => acts.reply(opened.conversation, said),
  })
  const body = h(
    'div',
    { class: 'case-body', hidden: true },
    back,
    top,
    error,
    thread.element,
    hold,
    reply.element,
  )
  const element = h(
    'section',
    { class: 'case-pane', id: 'case', tabindex: '-1', 'aria-label': words.case.label },
    empty,
    body,
  )

  const incidentActs = {
    ack: (one, wish) => run(() => acts.ack(one, wish)),
    resolve: (one, wish) => run(() => acts.resolve(one, wish)),
  }

  function showTop(data, { me, view }) {
    const cards = { me, view, acts: incidentActs }
    const at = (when) => moment(when, view.now, view.zone)
    const open = new Set([...top.querySelectorAll('details[open]')].map((one) => one.dataset.of))
    const focused = document.activeElement?.textContent
    const within = top.contains(document.activeElement)
    const others = data.others.filter(({ status }) => status !== 'resolved')
    top.replaceChildren(
      ...[
        patientCard(data),
        data.incident ? incidentCard(data.incident, { ...cards, main: true }) : null,
        details(words.case.others, others, (one) => incidentCard(one, cards)),
        details(words.case.alerted, data.alerted, (one) =>
          h('li', {}, words.case.alert({ ...one, at: at(one.at) })),
        ),
        details(words.case.told, data.told, (one) => {
          const text = words.case.toldBy({ ...one, at: at(one.at) })
          return h('li', {}, one.conversation ? h('a', { href: `#c-${one.conversation}` }, text) : text)
        }),
      ].filter(Boolean),
    )
    for (const one of top.querySelectorAll('details')) one.open = open.has(one.dataset.of)
    // What had the focus has it again: another person's change must not throw a keyboard user out.
    if (within)
      [...top.querySelectorAll('button, a, summary')].find((one) => one.textContent === focused)?.focus()
  }

  function showHold({ conversation }, { me }) {
    if (!conversation) {
      hold.replaceChildren(h('p', { class: 'soft' }, words.hold.none))
      return reply.show(null)
    }
    const mine = conversation.owner === 'person' && conversation.ownerId === me
    const other = conversation.owner === 'person' && !mine
    const label = other ? words.hold.takeFrom : words.hold.take
    const from = other && conversation.ownerId ? { from: conversation.ownerId } : {}
    const text = mine ? words.hold.mine : other ? words.hold.other(conversation.ownerName) : words.hold.agent
    const key = `${conversation.id} ${conversation.ownerId}`
    if (hold.dataset.key !== key) {
      hold.dataset.key = key
      const within = hold.contains(document.activeElement)
      hold.replaceChildren(
        h('p', {}, text),
        mine
          ? button(words.hold.giveBack, () => run(() => acts.giveBack(conversation, {})))
          : button(
              label,
              async () => {
                if ((await run(() => acts.take(conversation, from))) === null) reply.focus()
              },
              other ? 'chip' : 'primary',
            ),
      )
      if (within && mine) reply.focus()
      else if (within) hold.querySelector('button').focus()
    }
    reply.show(mine ? conversation : null)
  }

  return {
    element,
    show(key, data, looking) {
      if (opened?.key !== key) {
        reply.reset()
        setText(error, '')
        delete hold.dataset.key
      }
      opened = { key, ...data }
      empty.hidden = true
      body.hidden = false
      showTop(data, looking)
      showHold(data, looking)
      thread.show(key, data, looking.view)
    },
    /** Nothing is open, or what was is gone. */
    clear(text = words.case.choose) {
      opened = null
      setText(empty.querySelector('p'), text)
      empty.hidden = false
      body.hidden = true
    },
    focus: () => element.focus(),
  }
}
