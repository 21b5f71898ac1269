// One quiet line while something in delivery is slow or stuck; the rest of the list opens behind it.
import { h, icon, setText } from './dom.js'
import { words } from './words.es.js'

export function createHealth() {
  const first = h('span', { class: 'health-first' })
  const more = h('span', { class: 'tag warn', hidden: true })
  const summary = h('summary', {}, icon('clock'), first, more)
  const list = h('ul', {})
  const element = h(
    'details',
    { class: 'health', hidden: true, 'aria-label': words.health.label },
    summary,
    list,
  )
  // With nothing behind it there is nothing to open.
  summary.addEventListener('click', (event) => {
    if (list.childElementCount === 0) event.preventDefault()
  })
  return {
    element,
    /** The stop has a band of its own. */
    show(findings) {
      const [top, ...rest] = findings.filter(({ code }) => code !== 'stopped')
      element.hidden = top === undefined
      if (top === undefined) return
      element.classList.toggle('single', rest.length === 0)
      if (rest.length === 0) element.open = false
      setText(first, top.text)
      more.hidden = rest.length === 0
      setText(more, words.health.more(rest.length))
      list.replaceChildren(...rest.map(({ text }) => h('li', {}, text)))
    },
  }
}
