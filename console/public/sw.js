// Shows what the centre sends, and opens its link when it is tapped. Keeps nothing.

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('push', (event) => {
  const { title, body, lang, tag, url } = event.data.json()
  event.waitUntil(self.registration.showNotification(title, { body, lang, tag, data: { url } }))
})

/** Only pages of ours are opened. */
function ownPage(url) {
  return URL.canParse(url) && new URL(url).origin === self.location.origin ? url : null
}

async function open(url) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const page = pages.find((one) => one.url === url)
  return page ? page.focus() : self.clients.openWindow(url)
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const url = ownPage(event.notification.data?.url)
  if (url) event.waitUntil(open(url))
})

const plain = (subscription) => {
  const { endpoint, keys } = subscription.toJSON()
  return { endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } }
}

/** The old subscription says whose the new one is; a browser that does not tell it leaves nothing to do. */
async function renew(old, given) {
  const fresh = given ?? (await self.registration.pushManager.subscribe(old.options))
  await fetch('/push/renew', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ old: plain(old), subscription: plain(fresh) }),
  })
}

self.addEventListener('pushsubscriptionchange', (event) => {
  if (event.oldSubscription) event.waitUntil(renew(event.oldSubscription, event.newSubscription))
})
