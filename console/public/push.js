// Lets this browser be notified, or ends it, for the person whose link this page was opened by.
const box = document.getElementById('push')
const on = document.getElementById('push-on')
const off = document.getElementById('push-off')

const bytesOf = (base64url) =>
  Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))
const key = bytesOf(box.dataset.key)

/** `failed` stands beside the state it left behind. */
function show(state, { failed = false } = {}) {
  box.dataset.state = state
  for (const part of box.querySelectorAll('[data-when]')) {
    const when = part.dataset.when.split(' ')
    part.hidden = !when.includes(state) && !(failed && when.includes('failed'))
  }
}

async function post(action, subscription) {
  const { endpoint, keys } = subscription.toJSON()
  const response = await fetch(`${location.pathname.replace(/\/$/, '')}/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ subscription: { endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } } }),
  })
  if (!response.ok) throw new Error(String(response.status))
  return response.json()
}

/** A subscription made for another key of the centre is worth nothing. */
function isOurs(subscription) {
  const made = new Uint8Array(subscription.options.applicationServerKey ?? [])
  return made.length === key.length && made.every((byte, place) => byte === key[place])
}

async function current(registration) {
  const subscription = await registration?.pushManager.getSubscription()
  return subscription && isOurs(subscription) ? subscription : null
}

async function switchOn() {
  // Safari asks only in the very moment of the press, so nothing may be waited for before.
  const permission = await Notification.requestPermission()
  if (permission !== 'granted') return permission === 'denied' ? 'denied' : 'ready'
  await navigator.serviceWorker.register('/sw.js')
  const registration = await navigator.serviceWorker.ready
  const subscription = (await current(registration)) ?? (await subscribe(registration))
  await post('subscribe', subscription)
  return 'on'
}

async function subscribe({ pushManager }) {
  const strange = await pushManager.getSubscription()
  if (strange) await strange.unsubscribe()
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
}

/** The browser keeps its subscription: other people may be notified on this phone. */
async function switchOff() {
  const subscription = await current(await navigator.serviceWorker.getRegistration('/'))
  if (subscription) await post('unsubscribe', subscription)
  return 'off'
}

async function opening() {
  const able = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
  if (!able) return navigator.standalone === false ? 'install' : 'unsupported'
  if (Notification.permission === 'denied') return 'denied'
  const subscription = await current(await navigator.serviceWorker.getRegistration('/'))
  return subscription && (await post('status', subscription)).on ? 'on' : 'ready'
}

/** One press at a time; the focus stays where something can be pressed. */
const press = (act) => async () => {
  const before = box.dataset.state
  const pressed = document.activeElement
  box.setAttribute('aria-busy', 'true')
  on.disabled = off.disabled = true
  const state = await act().catch(() => null)
  on.disabled = off.disabled = false
  box.removeAttribute('aria-busy')
  show(state ?? before, { failed: state === null })
  if (pressed === on || pressed === off) (on.hidden ? off : on).focus()
}

on.addEventListener('click', press(switchOn))
off.addEventListener('click', press(switchOff))
show(await opening().catch(() => 'ready'))
