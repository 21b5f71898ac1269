// The push page in a real browser. A test browser reaches no push service, so its PushManager is stood in for by one that
// subscribes at ours; permission, worker, page and posts are the browser's own.
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { root } from '#evals/run-server.ts'
import { bookFor } from '#prompts/index.ts'
import { openBrowser } from './browser.fixture.ts'
import { pushWorld, type PushWorld } from './push.fixture.ts'

const shots = `${root}reports`
const phone = { width: 390, height: 844 }
const words = bookFor('es').pushPage

let world: PushWorld
let browser: Browser
let path: string
before(async () => {
  mkdirSync(shots, { recursive: true })
  world = await pushWorld()
  await world.app.enviarConfirmacionCita('Juan García', '2024-08-21 10:00', 'Revisión')
  await world.app.app.settle()
  path = `/push/${await world.linkOf('juan-garcia')}`
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await world.close()
})

/** Subscribes at the test's push service, for the key the page gives; `refuses` as a browser without a network does. */
function standIn({ address, refuses }: { address: string; refuses: boolean }): void {
  const data = JSON.parse(address) as { endpoint: string }
  const subscription = (key: readonly number[]) => ({
    options: { applicationServerKey: Uint8Array.from(key).buffer },
    toJSON: () => ({ ...data, expirationTime: null }),
    unsubscribe: async () => localStorage.removeItem('key'),
  })
  Object.assign(PushManager.prototype, {
    getSubscription: async () => {
      const key = localStorage.getItem('key')
      return key === null ? null : subscription(key.split(',').map(Number))
    },
    subscribe: async ({ applicationServerKey }: { applicationServerKey: Uint8Array }) => {
      if (refuses) throw new DOMException('Registration failed - push service error', 'AbortError')
      localStorage.setItem('key', applicationServerKey.join())
      return subscription([...applicationServerKey])
    },
  })
}

type Opened = { context: BrowserContext; page: Page; faults: string[]; address: string }

async function open(
  t: { after: (work: () => Promise<void>) => void },
  {
    dark = false,
    granted = true,
    refuses = false,
    script,
  }: { dark?: boolean; granted?: boolean; refuses?: boolean; script?: () => void } = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: phone, colorScheme: dark ? 'dark' : 'light' })
  t.after(() => context.close())
  if (granted) await context.grantPermissions(['notifications'])
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
  const address = world.service.subscribe(world.publicKey)
  await page.addInitScript(standIn, { address, refuses })
  if (script) await page.addInitScript(script)
  await page.goto(world.url + path)
  return { context, page, faults, address }
}

const stateOf = (address: string): Promise<string | undefined> =>
  world.app
    .rows<{ status: string }>(`select status from contact_point where channel = 'push' and value = $1`, [
      address,
    ])
    .then(([row]) => row?.status)

for (const dark of [false, true]) {
  test(`on and off with the keyboard, ${dark ? 'dark' : 'light'}`, async (t) => {
    const { page, faults, address } = await open(t, { dark })
    const shot = (name: string): Promise<unknown> =>
      page.screenshot({ path: `${shots}/push-${name}-${dark ? 'dark' : 'light'}.png` })
    await page.getByText(words.consent).waitFor()
    await shot('ready')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText(words.onText).waitFor()
    assert.equal(await stateOf(address), 'active')
    assert.equal(await page.getByText(words.consent).isVisible(), false)
    await shot('on')
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth))
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    assert.equal(focused, words.offButton, 'the focus is where the next press is')
    await page.keyboard.press('Enter')
    await page.getByText(words.offText).waitFor()
    assert.equal(await stateOf(address), 'old')
    await page.getByRole('button', { name: words.onButton }).waitFor()
    await shot('off')
    assert.deepEqual(faults, [])
  })
}

test('opened again, the page knows that this device is on; after our key changed, that it is not', async (t) => {
  const { page, faults } = await open(t)
  await page.getByRole('button', { name: words.onButton }).click()
  await page.getByText(words.onText).waitFor()
  await page.reload()
  await page.getByText(words.onText).waitFor()
  await page.evaluate(() => localStorage.setItem('key', '4,1,2'))
  await page.reload()
  await page.getByRole('button', { name: words.onButton }).click()
  await page.getByText(words.onText).waitFor()
  assert.equal(await page.evaluate(() => localStorage.getItem('key')?.split(',').length), 65)
  assert.deepEqual(faults, [])
})

test('permission that is refused is told, and nothing is kept', async (t) => {
  const { page, address } = await open(t, { granted: false })
  await page.getByRole('button', { name: words.onButton }).click()
  await page.getByText(words.deniedText).waitFor()
  assert.equal(await page.getByRole('button').count(), 0)
  await page.screenshot({ path: `${shots}/push-denied.png` })
  assert.equal(await stateOf(address), undefined)
})

test('a browser that cannot subscribe says so, and the button is there for another try', async (t) => {
  const { page, address } = await open(t, { refuses: true })
  await page.getByRole('button', { name: words.onButton }).click()
  await page.getByRole('alert').getByText(words.failedText).waitFor()
  assert.ok(await page.getByRole('button', { name: words.onButton }).isEnabled())
  await page.screenshot({ path: `${shots}/push-failed.png` })
  assert.equal(await stateOf(address), undefined)
})

test('browsers that know no push, and an iPhone outside its home screen', async (t) => {
  const without = await open(t, {
    script: () => Reflect.deleteProperty(window, 'PushManager'),
  })
  await without.page.getByText(words.unsupportedText).waitFor()
  const iPhone = await open(t, {
    script: () => {
      Reflect.deleteProperty(window, 'PushManager')
      Object.defineProperty(navigator, 'standalone', { value: false })
    },
  })
  await iPhone.page.getByText(words.installText).waitFor()
  await iPhone.page.screenshot({ path: `${shots}/push-iphone.png` })
})

/**
 * Hands data to the worker as a push service would, through the browser's own tools. They drop what comes while
 * the worker starts and say nothing, where a push service keeps it: until what is awaited is there, it is handed
 * over again. The worker shows one tag once, so a repetition changes nothing that is asserted.
 */
async function deliver({ context, page }: Opened): Promise<Push> {
  const tools = await context.newCDPSession(page)
  const registered = new Promise<string>((resolve) => {
    tools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations
      if (first) resolve(first.registrationId)
    })
  })
  await tools.send('ServiceWorker.enable')
  const registrationId = await registered
  return async (all, seen) => {
    for (let round = 0; round < 10; round += 1) {
      for (const data of all) {
        await tools.send('ServiceWorker.deliverPushMessage', {
          origin: world.url,
          registrationId,
          data: JSON.stringify(data),
        })
      }
      if (await within(100, seen)) return
    }
    assert.fail('what was pushed was never shown')
  }
}

type Push = (all: unknown[], seen: () => Promise<boolean>) => Promise<void>

test('the worker shows what arrives, a repetition once, and opens our own pages alone', async (t) => {
  const opened = await open(t)
  const { page, context, address } = opened
  world.app.clock.set('2024-08-19T09:05:00+02:00')
  await page.getByRole('button', { name: words.onButton }).click()
  await page.getByText(words.onText).waitFor()
  await world.app.enviarConfirmacionCita('Juan García', '2024-08-27 10:00', 'Cardiología', 'push')
  await world.app.app.settle()
  const arrived = world.service.pushed().find((one) => one.address === address)?.payload ?? assert.fail()
  // A push to a worker that is not active yet is lost, as it would be at a browser's push service.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  const push = await deliver(opened)
  const shown = (): Promise<{ title: string; body: string; url: unknown }[]> =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      const all = await registration.getNotifications()
      return all.map(({ title, body, data }) => ({ title, body, url: (data as { url?: unknown }).url }))
    })
  await push([arrived, arrived], async () => (await shown()).length === 1)
  assert.deepEqual(await shown(), [{ title: arrived['title'], body: arrived['body'], url: arrived['url'] }])

  const others = [
    { ...arrived, tag: 'strange', url: 'https://evil.example/' },
    { ...arrived, tag: 'script', url: 'javascript:alert(1)' },
    { ...arrived, tag: 'none', url: undefined },
    { ...arrived, tag: 'own', url: `${world.url}/l/abc` },
  ]
  await push(others, async () => (await shown()).length === 5)
  const [worker] = context.serviceWorkers()
  assert.ok(worker)
  const pages = await worker.evaluate(async () => {
    const scope = globalThis as unknown as {
      registration: ServiceWorkerRegistration
      clients: { openWindow: (url: string) => Promise<null> }
      NotificationEvent: new (type: string, init: { notification: Notification }) => Event
      dispatchEvent: (event: Event) => boolean
    }
    const urls: string[] = []
    scope.clients.openWindow = async (url) => {
      urls.push(url)
      return null
    }
    for (const notification of await scope.registration.getNotifications())
      scope.dispatchEvent(new scope.NotificationEvent('notificationclick', { notification }))
    await new Promise((resolve) => setTimeout(resolve, 200))
    return urls
  })
  assert.deepEqual(pages, [`${world.url}/l/abc`])
})

test('a browser that changes its subscription tells us, with the old one as its proof', async (t) => {
  const { page, context, address } = await open(t)
  await page.getByRole('button', { name: words.onButton }).click()
  await page.getByText(words.onText).waitFor()
  const fresh = world.service.subscribe(world.publicKey)
  const [worker] = context.serviceWorkers()
  assert.ok(worker)
  await worker.evaluate(
    ({ old, given }) => {
      const subscription = (text: string) => ({ toJSON: () => JSON.parse(text) as unknown })
      const event = Object.assign(new Event('pushsubscriptionchange'), {
        oldSubscription: subscription(old),
        newSubscription: subscription(given),
        waitUntil: () => undefined,
      })
      dispatchEvent(event)
    },
    { old: address, given: fresh },
  )
  await waitFor(async () => (await stateOf(fresh)) === 'active')
  assert.equal(await stateOf(address), 'old')
})

async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  assert.ok(await within(400, condition), 'it never came to be')
}

async function within(rounds: number, condition: () => Promise<boolean>): Promise<boolean> {
  for (let round = 0; round < rounds; round += 1) {
    if (await condition()) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}
