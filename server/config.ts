// The whole environment, read once and checked before anything starts. Nothing else reads process.env.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { CodedError } from '#core/errors.ts'
import { environmentErrors as words, isEnvironmentKey, keyWords } from '#prompts/staff/environment.es.ts'
import { contradictions, missingKeys } from './config-rules.ts'
import { environment, type Environment } from './config-schema.ts'
import type { View } from './mcp/contract.ts'
import { wholeView } from './mcp/view.ts'

/** A value that never prints: a function shows nothing in JSON, logs or inspection. */
export type Secret = () => string

export type Config = {
  port: number
  host: string
  /** As given, or the address the server listens on; with PORT=0 the caller puts the real port in. */
  publicUrl: string
  publicUrlGiven: boolean
  logLevel: 'info' | 'warn' | 'error' | 'silent'
  dataDir: string
  databaseUrl: Secret | undefined
  now: Date | undefined
  massLimit: number
  /** Above this many in a group two people approve; 0: never. */
  secondPersonLimit: number
  /** How long an approved mass send can be undone. Milliseconds. */
  undoMs: number
  /** Single sends that one sentence of the staff makes at once; more wait for a yes, with 0 every one. */
  staffAtOnce: number
  /** How long a conversation must be quiet before its last messages are read as one turn. Milliseconds. */
  burstMs: number
  /** `web`: requests and webhooks only; other processes send. */
  role: 'all' | 'web'
  /** An OpenAI-compatible endpoint; undefined: the embedded reader alone. */
  model: ModelConfig | undefined
  /** What MCP clients of this process may see. */
  mcp: View
  /** Requests a key may make each second; 0: any number. */
  ratePerSecond: number
  remote: { url: string; apiKey: Secret } | undefined
  twilio: TwilioConfig | undefined
  sms: SmsConfig
  meta: MetaConfig | undefined
  /** Who carries WhatsApp; undefined: the sandbox. */
  whatsappProvider: 'twilio' | 'meta' | undefined
  email: EmailConfig | undefined
  imapUrl: Secret | undefined
  vapid: { publicKey: string; privateKey: Secret; subject: string } | undefined
  fcm: { credentials: Secret; baseUrl: string | undefined } | undefined
  /** Push services beyond the known ones. */
  pushHosts: readonly string[]
}

export type ModelConfig = {
  apiKey: Secret
  baseUrl: string | undefined
  name: string
  /** Undefined: examples and articles are found by their words. */
  embeddings: string | undefined
  /** What an organization may spend in a UTC day. */
  dailyTokens: number
}

export type TwilioConfig = {
  accountSid: string
  authToken: Secret
  whatsappFrom: string | undefined
  smsFrom: string | undefined
  messagingServiceSid: string | undefined
  baseUrl: string | undefined
}

/** How accents in SMS are dealt with, and whether the alphanumeric sender stands in the CNMC's register. */
export type SmsConfig = { respell: 'never' | 'text' | 'names'; aliasRegistered: boolean }

export type EmailConfig = {
  smtpUrl: Secret
  from: string
  replyTo: string | undefined
  /** Envelope sender of bounces, before its `+<delivery>` (VERP). */
  bounces: string | undefined
  webhookSecret: Secret | undefined
  dkim: { domain: string; selector: string; privateKey: Secret } | undefined
}

export type MetaConfig = {
  accessToken: Secret
  phoneNumberId: string
  appSecret: Secret
  verifyToken: Secret
  baseUrl: string | undefined
  apiVersion: string
  wabaId: string | undefined
}

/** Loads `.env` of the working folder if there is one; what the environment already says wins. */
export function loadEnv(): NodeJS.ProcessEnv {
  const file = resolve('.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return process.env
}

/** Throws `config_invalid` with every fault at once, in sentences that name keys and shapes, never values. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const read = environment.safeParse(presentKeys(env))
  if (!read.success) {
    const keys = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))].filter(
      isEnvironmentKey,
    )
    throw invalid(keys, keys.map(words.wrong))
  }
  const values = read.data
  const faults = [...missingKeys(values), ...contradictions(values)]
  if (faults.length > 0)
    throw invalid(
      [...new Set(faults.map((f) => f.key))],
      faults.map((f) => f.text),
    )
  return configOf(values)
}

function invalid(keys: readonly string[], sentences: readonly string[]): CodedError {
  const [first] = keys
  return new CodedError('config_invalid', {
    ...(first === undefined ? {} : { field: first }),
    params: { keys },
    text: words.join(sentences),
  })
}

/** An empty value is an absent one: `.env` files are full of `KEY=`. */
function presentKeys(env: NodeJS.ProcessEnv): Record<string, string> {
  const present: Record<string, string> = {}
  for (const key of Object.keys(keyWords)) {
    const value = env[key]?.trim()
    if (value) present[key] = value
  }
  return present
}

function configOf(v: Environment): Config {
  return {
    port: v.PORT,
    host: v.HOST,
    publicUrl: v.PUBLIC_URL ?? localUrl(v.HOST, v.PORT),
    publicUrlGiven: v.PUBLIC_URL !== undefined,
    logLevel: v.LOG_LEVEL,
    dataDir: resolve(v.DATA_DIR),
    databaseUrl: secret(v.DATABASE_URL),
    now: v.NOW,
    massLimit: v.MASS_LIMIT,
    secondPersonLimit: v.SECOND_PERSON_LIMIT,
    undoMs: v.UNDO_SECONDS * 1000,
    staffAtOnce: v.STAFF_AT_ONCE,
    burstMs: v.BURST_MS,
    role: v.ROLE,
    model: given(v.OPENAI_API_KEY, (key) => ({
      apiKey: () => key,
      baseUrl: v.OPENAI_BASE_URL,
      name: v.OPENAI_MODEL,
      embeddings: v.OPENAI_EMBEDDINGS_MODEL,
      dailyTokens: v.OPENAI_DAILY_TOKENS,
    })),
    mcp: {
      toolsets: v.MCP_TOOLSETS ?? wholeView.toolsets,
      readOnly: v.MCP_READ_ONLY === '1' || v.MCP_READ_ONLY === 'true',
    },
    ratePerSecond: v.RATE_PER_SECOND,
    remote: given(v.METAQARE_URL, (url) => ({ url, apiKey: must(v.METAQARE_API_KEY) })),
    twilio: given(v.TWILIO_ACCOUNT_SID, (accountSid) => ({
      accountSid,
      authToken: must(v.TWILIO_AUTH_TOKEN),
      whatsappFrom: v.TWILIO_WHATSAPP_FROM,
      smsFrom: v.TWILIO_SMS_FROM,
      messagingServiceSid: v.TWILIO_MESSAGING_SERVICE_SID,
      baseUrl: v.TWILIO_BASE_URL,
    })),
    sms: { respell: v.SMS_RESPELL, aliasRegistered: v.SMS_ALIAS_REGISTERED === 'yes' },
    meta: given(v.META_ACCESS_TOKEN, (token) => ({
      accessToken: () => token,
      phoneNumberId: must(v.META_PHONE_NUMBER_ID)(),
      appSecret: must(v.META_APP_SECRET),
      verifyToken: must(v.META_VERIFY_TOKEN),
      baseUrl: v.META_BASE_URL,
      apiVersion: v.META_API_VERSION,
      wabaId: v.META_WABA_ID,
    })),
    whatsappProvider:
      v.WHATSAPP_PROVIDER ?? (v.TWILIO_WHATSAPP_FROM ? 'twilio' : v.META_ACCESS_TOKEN ? 'meta' : undefined),
    email: given(v.SMTP_URL, (url) => ({
      smtpUrl: () => url,
      from: must(v.EMAIL_FROM)(),
      replyTo: v.EMAIL_REPLY_TO,
      bounces: v.EMAIL_BOUNCES,
      webhookSecret: secret(v.EMAIL_WEBHOOK_SECRET),
      dkim: given(v.DKIM_DOMAIN, (domain) => ({
        domain,
        selector: must(v.DKIM_SELECTOR)(),
        privateKey: must(v.DKIM_PRIVATE_KEY),
      })),
    })),
    imapUrl: secret(v.IMAP_URL),
    vapid: given(v.VAPID_PUBLIC_KEY, (publicKey) => ({
      publicKey,
      privateKey: must(v.VAPID_PRIVATE_KEY),
      subject: must(v.VAPID_SUBJECT)(),
    })),
    fcm: given(v.FCM_CREDENTIALS, (credentials) => ({
      credentials: () => credentials,
      baseUrl: v.FCM_BASE_URL,
    })),
    pushHosts: v.PUSH_HOSTS?.split(',') ?? [],
  }
}

/** What everything that sends goes by. */
export const coreConfigOf = ({ publicUrl, massLimit, secondPersonLimit, undoMs }: Config) => ({
  publicUrl,
  massLimit,
  secondPersonLimit,
  undoMs,
})

/** The address to open in a browser for what is listened on. */
export function localUrl(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

const secret = (value: string | undefined): Secret | undefined =>
  value === undefined ? undefined : () => value

const given = <T>(value: string | undefined, make: (value: string) => T): T | undefined =>
  value === undefined ? undefined : make(value)

/** Only for keys whose presence `companions` has proved. */
function must(value: string | undefined): Secret {
  if (value === undefined) throw new CodedError('internal')
  return () => value
}
