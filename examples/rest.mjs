// Plain HTTP, from any language that speaks it. The description is at /v1/openapi.json.
const url = process.env.METAQARE_URL ?? 'http://127.0.0.1:8080'
const headers = {
  authorization: `Bearer ${process.env.METAQARE_API_KEY}`,
  'content-type': 'application/json',
}
const day = new Date(Date.now() + 48 * 3_600_000).toISOString().slice(0, 10)

const confirm = () =>
  fetch(`${url}/v1/tools/enviarConfirmacionCita`, {
    method: 'POST',
    headers: { ...headers, 'idempotency-key': `example-${day}` },
    body: JSON.stringify({
      paciente: 'Juan García',
      fechaHora: `${day} 12:00`,
      tipoCita: 'Revisión',
      canal: 'email',
    }),
  })

const first = await confirm()
const sent = await first.json()
console.log(first.status, sent.state, sent.text ?? sent.detail)

// The same key and body again: the first answer, and no second message.
const again = await confirm()
console.log(again.status, 'replayed:', again.headers.get('idempotency-replayed'))

const agenda = await fetch(`${url}/v1/lookups/consultarAgenda?desde=${day}&hasta=${day}`, { headers })
console.log((await agenda.json()).text)

const message = await fetch(`${url}/v1/messages/${sent.messageId}`, { headers })
console.log('timeline:', (await message.json()).timeline.length > 0)
