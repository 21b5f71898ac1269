// Firebase as far as we use it: a token for a signed assertion, messages:send with its own error bodies, faults on demand.
import { generateKeyPairSync, randomBytes, verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ProviderFault } from '#channels/contract.fixture.ts'

export type FcmMessage = {
  token: string
  notification: { title: string; body: string }
  data: Record<string, string>
  [part: string]: unknown
}

/** An answer of messages:send with this status and body. */
type Answer = { status: number; body?: unknown; headers?: Record<string, string> }
type Fault = ProviderFault | Answer

export type FakeFcm = {
  url: string
  /** The service account's JSON; its `token_uri` is here. */
  credentials: string
  privateKey: string
  taken: () => readonly FcmMessage[]
  /** How many access tokens were given out. */
  tokens: () => number
  /** Access tokens given out so far are worth nothing any more. */
  revoke: () => void
  fault: (fault: Fault | null) => Promise<void>
  close: () => Promise<void>
}

const project = 'clinic-test'
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** As firebase.google.com/docs/cloud-messaging/error-codes shows them. */
export const fcmError = (status: number, errorCode: string, message = 'refused'): Answer => ({
  status,
  body: {
    error: {
      code: status,
      message,
      details: [{ '@type': 'type.googleapis.com/google.firebase.fcm.v1.FcmError', errorCode }],
    },
  },
})

export const badRequest = (field: string): Answer => ({
  status: 400,
  body: {
    error: {
      code: 400,
      message: `Invalid value at '${field}'`,
      status: 'INVALID_ARGUMENT',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.BadRequest',
          fieldViolations: [{ field, description: 'Invalid value' }],
        },
      ],
    },
  },
})

const refusals: Partial<Record<ProviderFault, Answer>> = {
  too_fast: { ...fcmError(429, 'QUOTA_EXCEEDED'), headers: { 'retry-after': '2' } },
  server_error: fcmError(500, 'INTERNAL'),
  dead_address: fcmError(404, 'UNREGISTERED'),
}

type State = { fault: Fault | null; given: Set<string>; count: number; taken: FcmMessage[] }

export async function fakeFcm(): Promise<FakeFcm> {
  const state: State = { fault: null, given: new Set(), count: 0, taken: [] }
  const server = createServer((request, response) => void answer(request, response, state))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const hangUp = async (): Promise<void> => {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  return {
    url,
    credentials: JSON.stringify({
      type: 'service_account',
      project_id: project,
      client_email: `push@${project}.example`,
      private_key_id: 'k1',
      private_key: privatePem,
      token_uri: `${url}/token`,
    }),
    privateKey: privatePem,
    taken: () => state.taken,
    tokens: () => state.count,
    revoke: () => state.given.clear(),
    fault: async (fault) => {
      state.fault = fault
      if (fault === 'not_there') await hangUp()
      else if (!server.listening) await once(server.listen(port, '127.0.0.1'), 'listening')
    },
    close: hangUp,
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks).toString('utf8')
  const json = ({ status, body: value, headers }: Answer): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(value ?? {}))
  }
  if (request.url === '/token') return json(tokenFor(body, state))
  if (request.url !== `/v1/projects/${project}/messages:send`) return json({ status: 404 })
  const bearer = request.headers.authorization?.replace('Bearer ', '') ?? ''
  if (!state.given.has(bearer)) return json({ status: 401, body: { error: { status: 'UNAUTHENTICATED' } } })
  const { fault } = state
  const told = typeof fault === 'string' ? refusals[fault] : fault
  if (told) return json(told)
  const message = (JSON.parse(body) as { message: FcmMessage }).message
  const wrong = faultOf(message)
  if (wrong !== null) return json(badRequest(wrong))
  state.taken.push(message)
  if (fault === 'hangs_after_taking') return
  const name = `projects/${project}/messages/0:${randomBytes(8).toString('hex')}%1`
  if (fault === 'garbage') response.writeHead(200).end('<html>Sign in to the hospital network</html>')
  else if (fault === 'huge_answer') json({ status: 200, body: { name, rest: 'a'.repeat(10_000_000) } })
  else json({ status: 200, body: { name } })
}

/** RFC 7523 as Google does it: developers.google.com/identity/protocols/oauth2/service-account. */
function tokenFor(body: string, state: State): Answer {
  const form = new URLSearchParams(body)
  const [head = '', claims = '', signature = ''] = (form.get('assertion') ?? '').split('.')
  const signed = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    publicKey,
    Buffer.from(signature, 'base64url'),
  )
  const { aud, scope } = JSON.parse(Buffer.from(claims, 'base64url').toString() || '{}') as Record<
    string,
    unknown
  >
  const right =
    signed &&
    state.fault !== 'wrong_key' &&
    form.get('grant_type') === 'urn:ietf:params:oauth:grant-type:jwt-bearer' &&
    aud === 'https://oauth2.googleapis.com/token' &&
    scope === 'https://www.googleapis.com/auth/firebase.messaging'
  if (!right) return { status: 400, body: { error: 'invalid_grant', error_description: 'Invalid JWT' } }
  state.count += 1
  const token = randomBytes(16).toString('hex')
  state.given.add(token)
  return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: 3599 } }
}

/** The first field that FCM would refuse. */
function faultOf({ token, notification, data, android }: FcmMessage): string | null {
  if (!/^[\w:-]+$/.test(token)) return 'message.token'
  const texts = [notification.title, notification.body, ...Object.values(data)]
  if (texts.some((text) => typeof text !== 'string')) return 'message.data'
  if (!/^\d+s$/.test(String((android as { ttl?: unknown }).ttl))) return 'message.android.ttl'
  return Buffer.byteLength(JSON.stringify({ notification, data })) > 4096 ? 'message' : null
}
