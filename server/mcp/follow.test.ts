// A mass send as its client follows it: told how far it is, and stopped when the client gives up.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { type Content, eras, startProduct } from './mcp.fixture.ts'

for (const { era, options } of eras) {
  test(`${era}: progress is told to whoever asks for it, and the last word is that of the send`, async (t) => {
    const served = await startProduct({ massLimit: 1000 })
    t.after(() => served.close())
    const client = await served.connect(await served.keyFor('alertas:preparar'), options)
    t.after(() => client.close())
    const steps: { progress: number; total?: number | undefined }[] = []
    served.product.app.startWorking()
    const result = (await client.callTool(
      { name: 'alertaSaludPublica', arguments: { alerta: 'Ola de calor', segmento: 'todos los pacientes' } },
      { onprogress: (step) => void steps.push(step), timeout: 60_000, resetTimeoutOnProgress: true },
    )) as Content
    assert.match(String(result.structuredContent?.['state']), /^(sent|scheduled)$/)
    assert.ok(steps.length > 0)
    assert.ok(steps.every(({ total = 0, progress }) => total > 1 && progress <= total))
    assert.deepEqual(
      steps.map(({ progress }) => progress),
      steps.map(({ progress }) => progress).toSorted((one, other) => one - other),
    )
  })

  test(`${era}: a call that is cancelled stops the send it began`, async (t) => {
    const served = await startProduct({ massLimit: 1000 })
    t.after(() => served.close())
    // Older clients say so in a request of its own, which only finds the call in a session: theirs who can show forms.
    const client = await served.connect(await served.keyFor('alertas:preparar'), {
      ...options,
      capabilities: { elicitation: { form: {} } },
    })
    t.after(() => client.close())
    const giveUp = new AbortController()
    // Nothing works in this process: the send would be followed for minutes.
    const call = client.callTool(
      { name: 'alertaSaludPublica', arguments: { alerta: 'Ola de calor', segmento: 'todos los pacientes' } },
      { onprogress: () => giveUp.abort(), signal: giveUp.signal },
    )
    await assert.rejects(call)
    const state = async (): Promise<string | undefined> =>
      (await served.product.rows<{ state: string }>('select state from plan'))[0]?.state
    for (let waited = 0; (await state()) !== 'cancelled' && waited < 5000; waited += 50) await pause(50)
    assert.equal(await state(), 'cancelled')
  })
}
