// The story of the README in a real browser: a sentence of the staff, a patient in danger, the fixed text, the incident.
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { root, runServer } from '#evals/run-server.ts'
import { openBrowser } from './browser.fixture.ts'

const shots = `${root}reports`
const order = 'Confirma a Juan García su videoconsulta de mañana a las 10 por WhatsApp'

async function choose(page: Page, name: string): Promise<void> {
  await page.locator('.picker button').first().click()
  await page.getByRole('combobox').fill(name)
  await page.getByRole('option', { name }).first().click()
}

test('a sentence, a danger, the 112 at once and an incident on call', async (t) => {
  mkdirSync(shots, { recursive: true })
  const server = await runServer()
  const browser = await openBrowser()
  t.after(async () => {
    await browser.close()
    await server.remove()
  })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
  await page.goto(`${server.url}/`)
  await choose(page, 'Juan García')
  const whatsapp = page.locator('.device[data-channel="whatsapp"]')

  await t.test('the staff box sends the confirmation to the phone, with its link and buttons', async () => {
    await page.locator('#sentence').fill(order)
    await page.locator('#sentence').press('Enter')
    await whatsapp
      .getByText('Hola Juan, tu cita de Videoconsulta está confirmada para el 20 de agosto a las 10:00h')
      .waitFor()
    assert.equal(await whatsapp.locator('a[href*="/l/"]').count(), 1)
    await whatsapp.getByRole('button', { name: 'Confirmo' }).waitFor()
    await page.getByText('Mensaje enviado: Hola Juan').first().waitFor()
  })

  await t.test('what he answers brings the fixed text at once', async () => {
    const field = whatsapp.getByRole('textbox')
    await field.fill('no puedo ir, me duele mucho el pecho')
    const typed = performance.now()
    await field.press('Enter')
    await whatsapp.locator('.row.out').filter({ hasText: '112' }).waitFor({ timeout: 3000 })
    const seconds = (performance.now() - typed) / 1000
    assert.ok(seconds < 3, `${seconds} s`)
    await page.locator('.incident[data-queue="emergency_oncall"]').waitFor()
    await page.screenshot({ path: `${shots}/story-desktop.png` })
  })

  await t.test('a reminder appears on the SMS screen when the clock reaches its minute', async () => {
    await page
      .locator('#sentence')
      .fill('Recuérdale a Juan García la toma de medicación hoy a las 22:00 por SMS')
    await page.locator('#sentence').press('Enter')
    await page
      .getByText('Recordatorio programado: Se notificará a Juan vía SMS el 19 de agosto a las 22:00h.')
      .first()
      .waitFor()
    const sms = page.locator('.device[data-channel="sms"] .row.out')
    assert.equal(await sms.count(), 0)
    await page.getByRole('button', { name: 'Hasta el próximo envío' }).click()
    await sms.first().waitFor()
  })

  await t.test(
    'the link opens the video room at once, and a page for phones shows one thing to press',
    async () => {
      const phone = await browser.newPage({ viewport: { width: 390, height: 844 } })
      const href = await whatsapp.locator('a[href*="/l/"]').getAttribute('href')
      assert.ok(href)
      await phone.goto(href)
      assert.match(phone.url(), /\/sala\//)
      await phone.screenshot({ path: `${shots}/story-video-room.png` })
      assert.ok(!/Juan|García/.test(await phone.content()), 'no personal datum on the page')
      await phone.close()
    },
  )

  await t.test('on a phone the page does not run off its side', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.screenshot({ path: `${shots}/story-phone.png` })
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth))
  })

  await t.test('nothing went wrong in the browser', () => assert.deepEqual(faults, []))
})
