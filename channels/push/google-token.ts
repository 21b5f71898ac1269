// Google's access token for a service account (OAuth 2, RFC 7523): fetched on first use, kept until it runs out.
import { z } from 'zod'
import type { JWT } from 'google-auth-library'
import type { Trouble } from '../contract.ts'

const account = z.object({
  project_id: z.string().regex(/^[a-z0-9:.-]+$/),
  client_email: z.string().min(1),
  private_key: z.string().min(1),
  private_key_id: z.string().optional(),
  token_uri: z.url({ protocol: /^https?$/ }).optional(),
})

type Account = z.output<typeof account>

export type Tokens = {
  get: () => Promise<{ token: string; projectId: string } | { trouble: Trouble; code: string }>
  /** The service no longer takes the one we have. */
  forget: () => void
}

const scope = 'https://www.googleapis.com/auth/firebase.messaging'

/** Nothing has been handed over when a token cannot be had, so no failure here is uncertain. */
export function googleTokens(credentials: () => string, timeoutMs: number): Tokens {
  const kept: { client?: Promise<{ jwt: JWT; projectId: string }> | undefined } = {}
  const open = async (): Promise<{ jwt: JWT; projectId: string }> => {
    const read = account.parse(JSON.parse(credentials()))
    return { jwt: await clientFor(read, timeoutMs), projectId: read.project_id }
  }
  return {
    get: async () => {
      const client = (kept.client ??= open())
      const opened = await client.catch(() => null)
      if (!opened) return { trouble: 'sender_misconfigured', code: 'credentials_invalid' }
      try {
        const { token } = await opened.jwt.getAccessToken()
        if (token) return { token, projectId: opened.projectId }
        return { trouble: 'provider_down', code: 'no_token' }
      } catch (error) {
        return troubleOf(error)
      }
    },
    forget: () => (kept.client = undefined),
  }
}

/** The library asks Google itself, whatever `token_uri` says; a proxy or a double stands there, so it is asked instead. */
async function clientFor(read: Account, timeoutMs: number): Promise<JWT> {
  const { JWT } = await import('google-auth-library')
  const jwt = new JWT({
    email: read.client_email,
    key: read.private_key,
    scopes: [scope],
    ...(read.private_key_id === undefined ? {} : { keyId: read.private_key_id }),
  })
  jwt.transporter.interceptors.request.add({
    resolved: async (config) => {
      if (read.token_uri !== undefined) config.url = new URL(read.token_uri)
      config.signal = AbortSignal.timeout(timeoutMs)
      // The engine tries again itself, with patience for all that waits on this sender.
      config.retryConfig = { retry: 0, noResponseRetries: 0 }
      return config
    },
  })
  return jwt
}

const refusal = z.object({
  response: z.object({
    status: z.number(),
    data: z
      .object({ error: z.string().regex(/^[a-z_]{1,40}$/) })
      .optional()
      .catch(undefined),
  }),
})

/** A private key that is none throws too, before anything is asked. */
function troubleOf(error: unknown): { trouble: Trouble; code: string } {
  const read = refusal.safeParse(error)
  if (read.success) {
    const { status, data } = read.data.response
    const trouble = status >= 500 || status === 429 ? 'provider_down' : 'sender_misconfigured'
    return { trouble, code: data?.error ?? String(status) }
  }
  const asked = error instanceof Error && 'config' in error
  return asked
    ? { trouble: 'provider_down', code: 'token_unreachable' }
    : { trouble: 'sender_misconfigured', code: 'credentials_invalid' }
}
