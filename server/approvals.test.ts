// The page of a plan, as a person without scripts uses it: shown, refused, approved by two, stopped; and what the live part does in a browser.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { PlanView } from './contract.ts'
import { everybody, plansWorld, type Desk } from './plans.fixture.ts'

let desk: Desk
before(async () => {
  desk = await plansWorld({ undoMs: 30_000, secondPersonLimit: 20 })
})
after(() => desk.close())

const alert = (alerta: string) => ({ ...everybody, args: { ...everybody.args, alerta } })
const propose = (alerta: string): Promise<PlanView> =>
  desk.app.plans.propose({ ...desk.principal, id: 'local' }, [alert(alerta)])
const open = async (id: string): Promise<string> => (await fetch(`${desk.url}/aprobar/${id}`)).text()
const press = (id: string, fields: Record<string, string>): Promise<Response> =>
  fetch(`${desk.url}/aprobar/${id}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
  })
const tokenIn = (page: string): string => /name="token" value="([^"]+)"/.exec(page)?.[1] ?? ''

test('two people approve on the page, the second with a key; then it can be undone there', async () => {
  const plan = await propose('Ola de calor')
  const recipients = String(plan.recipients)
  const page = await open(plan.id)
  assert.match(page, /Mensaje que recibirán/)
  assert.match(page, /Quedan fuera/)
  assert.match(page, /dos personas/)
  const token = tokenIn(page)
  const wrong = await press(plan.id, { choice: 'approve', recipients: '1', token })
  assert.equal(wrong.status, 409)
  assert.match(await wrong.text(), /role="alert">El número escrito no es el de destinatarios/)
  const forged = await press(plan.id, { choice: 'approve', recipients, token: token.replace(/.$/, '~') })
  assert.equal(forged.status, 409)
  const first = await press(plan.id, { choice: 'approve', recipients, token })
  assert.deepEqual([first.status, first.headers.get('location')], [303, `/aprobar/${plan.id}`])
  const waiting = await open(plan.id)
  assert.match(waiting, /Falta la segunda aprobación/)
  assert.match(waiting, /name="key"/)
  const same = await press(plan.id, { choice: 'approve', recipients })
  assert.match(await same.text(), /otra persona/)
  const stranger = await press(plan.id, { choice: 'approve', recipients, key: 'mq_nada' })
  assert.equal(stranger.status, 409)
  const key = await desk.key('alertas:aprobar')
  assert.equal((await press(plan.id, { choice: 'approve', recipients, key })).status, 303)
  const approved = await open(plan.id)
  assert.match(approved, /hasta entonces se puede deshacer/)
  assert.match(approved, /plan-page\.js/)
  assert.match(approved, /una persona/)
  assert.equal((await press(plan.id, { choice: 'stop' })).status, 303)
  assert.match(await open(plan.id), /no ha salido ningún mensaje/)
  assert.equal(await desk.left(), 0)
})

test('a page that another site posts changes nothing', async () => {
  const plan = await propose('Sarampión')
  const answer = await fetch(`${desk.url}/aprobar/${plan.id}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'cross-site' },
    body: new URLSearchParams({ choice: 'stop' }),
  })
  assert.equal(answer.status, 403)
  assert.equal((await desk.app.plans.view(desk.principal, plan.id)).state, 'preview')
})

test('a plan of single messages is confirmed with one press, and shows its receipt', async () => {
  const plan = await desk.app.plans.propose({ ...desk.principal, id: 'local' }, [
    {
      tool: 'enviarConfirmacionCita',
      args: {
        paciente: 'Juan García',
        fechaHora: '2024-08-22 10:00',
        tipoCita: 'Videoconsulta',
        canal: 'SMS',
      },
    },
  ])
  const page = await open(plan.id)
  assert.match(page, /Hola Juan, tu cita de Videoconsulta/)
  assert.doesNotMatch(page, /name="recipients"/)
  assert.equal((await press(plan.id, { choice: 'approve', token: tokenIn(page) })).status, 303)
  await desk.app.settle()
  const done = await open(plan.id)
  assert.match(done, /Envío terminado: 1 enviado\./)
  assert.match(done, /Mensaje enviado: Hola Juan/)
})
