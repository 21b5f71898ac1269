// What was accepted is there after the process was killed.
import assert from 'node:assert/strict'
import test from 'node:test'
import { post, runServer } from '#evals/run-server.ts'

test('an accepted message survives a kill between acceptance and hand-over', async (t) => {
  const server = await runServer()
  t.after(() => server.remove())
  const sent: Promise<unknown>[] = []
  for (let hour = 9; hour < 21; hour += 1) {
    const args = {
      paciente: 'Juan García',
      fechaHora: `2024-08-22 ${String(hour).padStart(2, '0')}:00`,
      tipoCita: 'Videoconsulta',
      canal: 'SMS',
    }
    sent.push(
      post(server, '/v1/tools/enviarConfirmacionCita', args).then(
        (answer) => answer.json(),
        () => null,
      ),
    )
  }
  await Promise.race(sent)
  await server.stop('SIGKILL')
  await Promise.all(sent)
  const again = await server.again()
  t.after(() => again.stop())
  const messages = async (): Promise<{ data: { state: string; id: string }[] }> =>
    (await (
      await fetch(`${again.url}/v1/patients/juan-garcia/messages?limit=100`, {
        headers: { authorization: `Bearer ${again.token()}` },
      })
    ).json()) as { data: { state: string; id: string }[] }
  const handedOver = new Set(['sent', 'delivered', 'read'])
  const deadline = performance.now() + 10_000
  while (performance.now() < deadline && (await messages()).data.some((one) => !handedOver.has(one.state)))
    await new Promise((resolve) => setTimeout(resolve, 100))
  const { data } = await messages()
  assert.ok(
    data.length >= 1 && data.every((one) => handedOver.has(one.state)),
    JSON.stringify(data.map((one) => one.state)),
  )
})
