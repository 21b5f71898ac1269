// The emergency stop as people meet it: pressed in the console by keyboard, asked for in a terminal, lifted on a phone.
import assert from 'node:assert/strict'
import test from 'node:test'
import { root, runFile, runServer } from '#evals/run-server.ts'
import { openBrowser } from './browser.fixture.ts'

test('stopped in the console, told in the terminal and on every page, lifted again', async (t) => {
  const server = await runServer()
  const browser = await openBrowser()
  t.after(async () => {
    await browser.close()
    await server.remove()
  })
  const faults: string[] = []
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())))
  await page.goto(`${server.url}/`)
  const command = (...args: string[]) =>
    runFile(`server/commands/${args[0]}.ts`, args.slice(1), { env: { DATA_DIR: server.dataDir } })
  const stopped = async (): Promise<boolean> => {
    const headers = { authorization: `Bearer ${server.token()}` }
    const answer = await fetch(`${server.url}/v1/sending-stop`, { headers })
    return ((await answer.json()) as { stopped: boolean }).stopped
  }
  const button = page.getByRole('button', { name: 'Parada de emergencia' })
  const band = page.locator('.stop-band')

  await t.test('a wrong word changes nothing, Escape leaves, and focus goes back', async () => {
    await button.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('para')
    await page.keyboard.press('Enter')
    await page.getByText('Escribe PARAR para confirmar.').waitFor()
    await page.keyboard.press('Escape')
    assert.ok(await button.evaluate((element) => element === document.activeElement))
    assert.equal(await stopped(), false)
  })

  await t.test('the word stops; the band says since when and why, and so does the terminal', async () => {
    await page.keyboard.press('Enter')
    await page.locator('#stop-reason').fill('Avisos duplicados')
    await page.locator('#stop-word').fill('parar')
    await page.keyboard.press('Enter')
    await band.getByText(/^Envíos parados desde hoy a las 09:0\d\. Motivo: Avisos duplicados\./).waitFor()
    assert.equal(await button.isVisible(), false)
    const told = await command('stop')
    assert.match(
      told.stdout,
      /^Parada de emergencia puesta desde el 2024-08-19 09:0\d\.\nMotivo: Avisos duplicados\n/,
    )
    await page.screenshot({ path: `${root}reports/stop-desktop.png` })
  })

  await t.test('on a phone the band stays within the page and lifts the stop', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth))
    await page.screenshot({ path: `${root}reports/stop-phone.png` })
    await band.getByRole('button', { name: 'Reanudar' }).click()
    await page.locator('#stop-word').fill('REANUDAR')
    await page.keyboard.press('Enter')
    await button.waitFor()
    assert.equal(await band.isVisible(), false)
    assert.equal(await stopped(), false)
  })

  await t.test('what the terminal stops, the page shows at once', async () => {
    assert.equal((await command('stop', 'on')).code, 0)
    await band.waitFor()
    assert.equal(
      (await command('stop', 'off')).stdout,
      'Parada levantada: vuelve a salir lo que siga vigente.\n',
    )
    await button.waitFor()
  })

  await t.test('the list of what waits for a person is empty and says so', async () => {
    const [listed, refused] = await Promise.all([
      command('deliveries', 'list'),
      command('deliveries', 'settle', 'x', 'quizas'),
    ])
    assert.match(listed.stdout, /No han podido salir\n {2}No hay ninguno sin salir\./)
    assert.deepEqual([refused.code, refused.stdout], [1, ''])
    assert.match(refused.stderr, /arrived, send_again, give_up/)
  })

  await t.test('nothing went wrong in the browser', () => assert.deepEqual(faults, []))
})
