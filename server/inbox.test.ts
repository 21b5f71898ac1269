// The inbox in a real browser: danger is seen first and acknowledged; a complaint is taken, answered on the patient's phone, handed back, resolved.
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { root, runServer, type Server } from '#evals/run-server.ts'
import { openBrowser } from './browser.fixture.ts'

const shots = `${root}reports`

async function consoleCall<T>(server: Server, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`${server.url}/console/api${path}`, {
    ...(body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  assert.ok(response.ok, `${path} ${response.status}`)
  return (response.status === 204 ? undefined : await response.json()) as T
}

/** Somebody types on a sandbox device. */
async function write(server: Server, name: string, text: string, channel = 'whatsapp'): Promise<string> {
  const patients = await consoleCall<{ id: string; name: string }[]>(server, '/patients')
  const patientId = patients.find((one) => one.name.startsWith(name))?.id
  assert.ok(patientId, name)
  await consoleCall(server, '/reply', { patientId, channel, text })
  return patientId
}

const dangers = (page: Page) => page.locator('.entry-item[data-urgency="danger"]')
const item = (page: Page, text: string) => page.locator('.entry-item').filter({ hasText: text })

test('the inbox', async (t) => {
  mkdirSync(shots, { recursive: true })
  const server = await runServer()
  const browser = await openBrowser()
  t.after(async () => {
    await browser.close()
    await server.remove()
  })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(20_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
  let juan = ''

  await t.test('empty at first, reached from the console’s top bar', async () => {
    await page.goto(`${server.url}/`)
    await page.getByRole('link', { name: 'Bandeja' }).click()
    await page.waitForURL(/\/bandeja$/)
    await page.getByText('No espera nadie.').waitFor()
    await page.screenshot({ path: `${shots}/inbox-empty.png` })
  })

  await t.test('a complaint, then a danger: the danger is first, told aloud, with nobody yet', async () => {
    juan = await write(server, 'Juan García', 'Estoy muy enfadado: el médico me trató fatal y me gritó')
    await item(page, 'Juan García').waitFor()
    await write(server, 'Laura Sánchez', 'no puedo respirar y me duele mucho el pecho', 'sms')
    await page.locator('#alarm').getByText('Emergencia sin atender').waitFor()
    const first = page.locator('.entry-item').first()
    assert.match(
      await first.innerText(),
      /Laura Sánchez[\s\S]*no puedo respirar[\s\S]*Emergencia[\s\S]*Sin atender/,
    )
    assert.match(await page.title(), /^\(3\) Bandeja/)
    await page.screenshot({ path: `${shots}/inbox-list.png` })
  })

  await t.test(
    'opened by keyboard: who, how to call, what was understood and why; acknowledged, the alerts stop',
    async () => {
      await page.locator('.entry-item a').first().focus()
      await page.keyboard.press('Enter')
      const pane = page.locator('.case-pane')
      await pane.getByRole('heading', { name: /Laura Sánchez/ }).waitFor()
      await pane.getByText(/se avisa otra vez a la guardia/).waitFor()
      assert.ok((await pane.locator('a[href^="tel:+34"]').count()) > 0)
      const reading = pane.locator('.reading').last()
      assert.match(await reading.innerText(), /Síntoma o empeoramiento · Emergencia → Guardia de emergencias/)
      assert.match(await reading.innerText(), /por reglas, confianza \d+ %/)
      await pane.getByText('A quién se ha avisado').click()
      await pane.getByText(/Dra\. Lucía Vega · SMS · entregado/).waitFor()
      await page.screenshot({ path: `${shots}/inbox-danger.png` })
      await pane.getByRole('button', { name: 'Me hago cargo' }).click()
      await pane.getByText(/La llevas tú · Abierta/).waitFor()
      assert.equal(await pane.getByText(/se avisa otra vez/).count(), 0)
      await pane.getByRole('button', { name: 'Resolver' }).click()
      await dangers(page).waitFor({ state: 'detached' })
    },
  )

  await t.test('the complaint is taken and answered, and the phone shows it', async () => {
    await item(page, 'Juan García').locator('a').click()
    const pane = page.locator('.case-pane')
    await pane.getByRole('button', { name: 'Tomar conversación' }).click()
    const reply = pane.getByRole('textbox', { name: 'Tu respuesta por WhatsApp' })
    await reply.fill('Hola Juan, soy Ana, de Atención al paciente. Siento mucho lo ocurrido.')
    await reply.press('Control+Enter')
    await pane
      .locator('.say.out')
      .filter({ hasText: 'Siento mucho lo ocurrido' })
      .getByText('Personal')
      .waitFor()
    const { devices } = await consoleCall<{ devices: { channel: string; messages: { text: string }[] }[] }>(
      server,
      `/devices/${juan}`,
    )
    const phone = devices.find(({ channel }) => channel === 'whatsapp')
    assert.equal(
      phone?.messages.at(-1)?.text,
      'Hola Juan, soy Ana, de Atención al paciente. Siento mucho lo ocurrido.',
    )
    await write(server, 'Juan García', 'Gracias. ¿Dónde puedo poner la reclamación?')
    await pane.locator('.say.in').filter({ hasText: '¿Dónde puedo poner' }).waitFor()
    await page.screenshot({ path: `${shots}/inbox-conversation.png` })
  })

  await t.test(
    'a draft outlives what arrives meanwhile; handed back and resolved it is gone from the list',
    async () => {
      const pane = page.locator('.case-pane')
      const reply = pane.getByRole('textbox', { name: /Tu respuesta/ })
      await reply.fill('A medio escribir')
      await write(server, 'Juan García', 'Era solo eso')
      await pane.locator('.say.in').filter({ hasText: 'Era solo eso' }).waitFor()
      assert.equal(await reply.inputValue(), 'A medio escribir')
      await pane.getByRole('button', { name: 'Devolver al asistente' }).click()
      await pane.getByText('Responde el asistente.').waitFor()
      for (let left = await pane.getByRole('button', { name: 'Resolver' }).count(); left > 0; left -= 1) {
        await pane.getByRole('button', { name: 'Resolver' }).first().click()
        await page.waitForTimeout(300)
      }
      await page.keyboard.press('Escape')
      await page.getByText('Elige algo de la lista.').waitFor()
    },
  )

  await t.test('somebody else took it: said plainly, and taken over knowingly', async () => {
    await write(server, 'Juan García', 'Quiero hablar con una persona')
    await item(page, 'Pide hablar con una persona').locator('a').click()
    const created = await fetch(`${server.url}/v1/keys`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.token()}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Luis en el turno', scopes: ['conversaciones:atender'] }),
    })
    const { key } = (await created.json()) as { key: string }
    const asLuis = { authorization: `Bearer ${key}` }
    const listed = (await (await fetch(`${server.url}/v1/conversations`, { headers: asLuis })).json()) as {
      data: { id: string; patient: string }[]
    }
    const his = listed.data.find(({ patient }) => patient === 'juan-garcia')
    await page.locator('.case-pane').getByRole('button', { name: 'Tomar conversación' }).waitFor()
    await fetch(`${server.url}/v1/conversations/${his?.id}/take`, { method: 'POST', headers: asLuis })
    const pane = page.locator('.case-pane')
    await pane.getByText(/La lleva Luis en el turno/).waitFor()
    await pane.getByRole('button', { name: 'Pasármela a mí' }).click()
    await pane.getByText(/La llevas tú: el asistente calla/).waitFor()
  })

  await t.test('on a phone: one thing at a time, nothing runs off its side', async () => {
    await write(server, 'Laura Sánchez', 'mi marido me pega, tengo miedo')
    await write(server, 'Ana Gil', 'no puedo respirar', 'sms')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${server.url}/bandeja`)
    await dangers(page).nth(1).waitFor()
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
    await page.screenshot({ path: `${shots}/inbox-phone-list.png` })
    assert.ok(await fits())
    const pane = page.locator('.case-pane')
    await dangers(page).filter({ hasText: 'Remitente desconocido' }).locator('a').click()
    await pane.getByText(/Con ese contacto están: .*Ana Gil/).waitFor()
    await page.screenshot({ path: `${shots}/inbox-phone-unknown.png` })
    await pane.getByRole('link', { name: 'Volver a la lista' }).click()
    await dangers(page).filter({ hasText: 'Laura Sánchez' }).locator('a').click()
    await pane.getByRole('heading', { name: /Laura Sánchez/ }).waitFor()
    await pane.getByRole('button', { name: 'Tomar conversación' }).click()
    await pane.getByText('Se ha contado violencia').waitFor()
    await page.screenshot({ path: `${shots}/inbox-phone-case.png` })
    assert.ok(await fits())
    await pane.getByRole('link', { name: 'Volver a la lista' }).click()
    await dangers(page).first().waitFor()
    await page.goto(`${server.url}/`)
    await page.locator('.alarm-chip[href="/bandeja"]').waitFor()
    await page.screenshot({ path: `${shots}/inbox-phone-console.png` })
    assert.ok(await fits())
  })

  await t.test('nothing went wrong in the browser', () => assert.deepEqual(faults, []))
})
