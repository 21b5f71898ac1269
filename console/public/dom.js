// Small makers of elements. Text always enters as text nodes, never as markup.

const svgNamespace = 'http://www.w3.org/2000/svg'

function put(element, name, value) {
  if (value === null || value === undefined || value === false) return
  if (name === 'on') {
    for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener)
  } else if (name === 'data') {
    Object.assign(element.dataset, value)
  } else if (value === true) {
    element.setAttribute(name, '')
  } else {
    element.setAttribute(name, String(value))
  }
}

/** An element with attributes, `on` listeners, `data` and children (nodes, strings; null is left out). */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) put(element, name, value)
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''))
  return element
}

export function icon(name, className = 'icon') {
  const svg = document.createElementNS(svgNamespace, 'svg')
  svg.setAttribute('class', className)
  svg.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS(svgNamespace, 'use')
  use.setAttribute('href', `/console/icons.svg#${name}`)
  svg.append(use)
  return svg
}

export const hidden = (text) => h('span', { class: 'hidden' }, text)

/** Writes text only when it changed, so that nothing is announced or repainted twice. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text
}

/**
 * Makes a container's children follow `items`, keeping the element of each key: focus, selection and scroll stay.
 * Returns the keys that are new.
 */
export function reconcile(container, items, { key, create, update }) {
  const present = new Map([...container.children].map((child) => [child.dataset.key, child]))
  const added = []
  let place = container.firstElementChild
  for (const item of items) {
    const name = String(key(item))
    let element = present.get(name)
    if (!element) {
      element = create(item)
      element.dataset.key = name
      added.push(name)
    }
    present.delete(name)
    update?.(element, item)
    if (element === place) place = place.nextElementSibling
    else container.insertBefore(element, place)
  }
  for (const gone of present.values()) gone.remove()
  return added
}

const address = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]}»]/g

export const isWebLink = (text) => URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)

export const webLink = (href, attributes = {}, ...children) =>
  h('a', { href, target: '_blank', rel: 'noopener noreferrer', ...attributes }, ...children)

/** A text as nodes, its web addresses tappable. */
export function linked(text, onOpen) {
  const nodes = []
  let from = 0
  for (const found of text.matchAll(address)) {
    if (!isWebLink(found[0])) continue
    nodes.push(text.slice(from, found.index))
    nodes.push(webLink(found[0], { on: onOpen ? { click: onOpen } : {} }, found[0]))
    from = found.index + found[0].length
  }
  nodes.push(text.slice(from))
  return nodes.filter((node) => node !== '')
}
