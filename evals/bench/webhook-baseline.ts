// The least that can be done with a provider's request: Express, the signature, one INSERT, the answer. A process of its own.
import express from 'express'
import { Pool } from 'pg'
import twilio from 'twilio'

const { DATABASE_URL, PORT, TWILIO_AUTH_TOKEN, PUBLIC_URL } = process.env

const pool = new Pool({ connectionString: DATABASE_URL, max: 10 })
const app = express()
app.post('/webhooks/twilio/messages', express.urlencoded({ extended: false }), async (req, res) => {
  const fields = req.body as Record<string, string>
  const signature = req.get('x-twilio-signature') ?? ''
  if (
    !twilio.validateRequest(TWILIO_AUTH_TOKEN ?? '', signature, `${PUBLIC_URL}${req.originalUrl}`, fields)
  ) {
    res.sendStatus(403)
    return
  }
  await pool.query('insert into request (key, body, at) values ($1, $2, $3)', [
    fields['MessageSid'],
    new URLSearchParams(fields).toString(),
    new Date(),
  ])
  res.type('text/xml').send('<Response/>')
})
await pool.query(
  'create table if not exists request (key text primary key, body text not null, at timestamptz not null)',
)
app.get('/readyz', (_req, res) => void res.sendStatus(200))
app.listen(Number(PORT), '127.0.0.1')
