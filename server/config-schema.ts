// The shape of every key of the environment, as one zod schema, and the groups in which people read them.
import { z } from 'zod'
import { toolsets } from '#tools/lookups/contract.ts'
import { readToolsets } from './mcp/view.ts'
import type { groupTitles } from '#prompts/staff/environment.es.ts'

const word = z.string().regex(/^\S+$/)
const url = (...protocols: string[]) =>
  z.string().refine((value) => {
    if (!URL.canParse(value)) return false
    const parsed = new URL(value)
    return protocols.includes(parsed.protocol) && parsed.hostname !== ''
  })
/** A base that paths are appended to: no query, no fragment, no trailing slash. */
const base = url('http:', 'https:')
  .refine((value) => !URL.canParse(value) || (new URL(value).search === '' && new URL(value).hash === ''))
  .transform((value) => value.replace(/\/+$/, ''))
const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().int().min(min).max(max))
const phone = /^(whatsapp:)?\+[1-9]\d{6,14}$/
const e164 = z
  .string()
  .regex(phone)
  .transform((value) => value.replace(/^whatsapp:/, ''))
const smsSender = z.union([
  e164,
  z.string().regex(/^\d{3,8}$/),
  z.string().regex(/^(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}$/),
])
const mailbox = z
  .string()
  .regex(/^(?:[^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)$/)
const oneToolset = `(?:${toolsets.join('|')})`
const toolsetList = new RegExp(`^${oneToolset}(?: *, *${oneToolset})*$`)
const instant = z.iso
  .datetime({ offset: true })
  .transform((value) => new Date(value))
  .refine((value) => !Number.isNaN(value.getTime()))

/** Every key the product reads. A key that is not here does not exist for it. */
export const environment = z.object({
  PORT: wholeNumber(0, 65_535).default(8080),
  HOST: z
    .string()
    .regex(/^(?:[A-Za-z0-9._-]+|[0-9A-Fa-f:.]+)$/)
    .default('127.0.0.1'),
  PUBLIC_URL: base.optional(),
  LOG_LEVEL: z.enum(['info', 'warn', 'error', 'silent']).default('warn'),
  DATA_DIR: z
    .string()
    .refine((value) => !value.includes('\0'))
    .default('./data'),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  NOW: instant.optional(),
  MASS_LIMIT: wholeNumber(0, 1_000_000).default(50),
  SECOND_PERSON_LIMIT: wholeNumber(0, 100_000_000).default(10_000),
  UNDO_SECONDS: wholeNumber(0, 3600).default(10),
  STAFF_AT_ONCE: wholeNumber(0, 20).default(5),
  BURST_MS: wholeNumber(0, 10_000).default(2000),
  ROLE: z.enum(['all', 'web']).default('all'),
  OPENAI_API_KEY: word.optional(),
  OPENAI_BASE_URL: base.optional(),
  OPENAI_MODEL: word.default('gpt-4.1-mini'),
  OPENAI_EMBEDDINGS_MODEL: word.optional(),
  OPENAI_DAILY_TOKENS: wholeNumber(0, 999_999_999).default(10_000_000),
  MCP_TOOLSETS: z
    .string()
    .regex(toolsetList)
    .transform((value) => readToolsets(value, 'MCP_TOOLSETS'))
    .optional(),
  MCP_READ_ONLY: z.enum(['1', '0', 'true', 'false']).default('0'),
  RATE_PER_SECOND: wholeNumber(0, 100_000).default(1000),
  METAQARE_URL: base.optional(),
  METAQARE_API_KEY: z
    .string()
    .regex(/^mq_\S+$/)
    .optional(),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[A-Za-z0-9]+$/)
    .optional(),
  TWILIO_AUTH_TOKEN: word.optional(),
  TWILIO_WHATSAPP_FROM: e164.optional(),
  TWILIO_SMS_FROM: smsSender.optional(),
  TWILIO_MESSAGING_SERVICE_SID: z
    .string()
    .regex(/^MG[A-Za-z0-9]+$/)
    .optional(),
  TWILIO_BASE_URL: base.optional(),
  SMS_ALIAS_REGISTERED: z.enum(['yes', 'no']).default('no'),
  SMS_RESPELL: z.enum(['never', 'text', 'names']).default('never'),
  META_ACCESS_TOKEN: word.optional(),
  META_PHONE_NUMBER_ID: z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/)
    .optional(),
  META_WABA_ID: z.string().regex(/^\d+$/).optional(),
  META_APP_SECRET: word.optional(),
  META_VERIFY_TOKEN: word.optional(),
  META_BASE_URL: base.optional(),
  META_API_VERSION: z
    .string()
    .regex(/^v\d{1,2}\.\d$/)
    .default('v23.0'),
  WHATSAPP_PROVIDER: z.enum(['twilio', 'meta']).optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  EMAIL_FROM: mailbox.optional(),
  EMAIL_REPLY_TO: mailbox.optional(),
  EMAIL_BOUNCES: z
    .string()
    .regex(/^[^\s<>@+]+@[^\s<>@]+\.[^\s<>@]+$/)
    .optional(),
  EMAIL_WEBHOOK_SECRET: z
    .string()
    .regex(/^\S{16,}$/)
    .optional(),
  DKIM_DOMAIN: z
    .string()
    .regex(/^[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/)
    .optional(),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[A-Za-z0-9._-]+$/)
    .optional(),
  DKIM_PRIVATE_KEY: z.string().min(1).optional(),
  IMAP_URL: url('imap:', 'imaps:').optional(),
  VAPID_PUBLIC_KEY: z.base64url().min(1).optional(),
  VAPID_PRIVATE_KEY: z.base64url().min(1).optional(),
  VAPID_SUBJECT: z.union([z.string().regex(/^mailto:[^\s@]+@[^\s@]+$/), url('https:')]).optional(),
  FCM_CREDENTIALS: z
    .string()
    .refine((value) => !value.startsWith('{') || isJson(value))
    .optional(),
  FCM_BASE_URL: base.optional(),
  PUSH_HOSTS: z
    .string()
    .regex(/^[A-Za-z0-9.-]+(?::\d+)?(?:,[A-Za-z0-9.-]+(?::\d+)?)*$/)
    .optional(),
})
export type Environment = z.output<typeof environment>

function isJson(value: string): boolean {
  try {
    JSON.parse(value)
    return true
  } catch {
    return false
  }
}

export const groups = {
  server: ['PORT', 'HOST', 'PUBLIC_URL', 'LOG_LEVEL'],
  data: ['DATA_DIR', 'DATABASE_URL'],
  clock: ['NOW', 'MASS_LIMIT', 'SECOND_PERSON_LIMIT', 'UNDO_SECONDS', 'STAFF_AT_ONCE', 'BURST_MS', 'ROLE'],
  model: [
    'OPENAI_API_KEY',
    'OPENAI_BASE_URL',
    'OPENAI_MODEL',
    'OPENAI_EMBEDDINGS_MODEL',
    'OPENAI_DAILY_TOKENS',
  ],
  access: ['MCP_TOOLSETS', 'MCP_READ_ONLY', 'RATE_PER_SECOND'],
  remote: ['METAQARE_URL', 'METAQARE_API_KEY'],
  whatsapp: [
    'TWILIO_ACCOUNT_SID',
    'TWILIO_AUTH_TOKEN',
    'TWILIO_WHATSAPP_FROM',
    'TWILIO_SMS_FROM',
    'TWILIO_MESSAGING_SERVICE_SID',
    'TWILIO_BASE_URL',
    'SMS_ALIAS_REGISTERED',
    'SMS_RESPELL',
    'WHATSAPP_PROVIDER',
  ],
  meta: [
    'META_ACCESS_TOKEN',
    'META_PHONE_NUMBER_ID',
    'META_APP_SECRET',
    'META_VERIFY_TOKEN',
    'META_BASE_URL',
    'META_API_VERSION',
    'META_WABA_ID',
  ],
  email: [
    'SMTP_URL',
    'EMAIL_FROM',
    'EMAIL_REPLY_TO',
    'EMAIL_BOUNCES',
    'EMAIL_WEBHOOK_SECRET',
    'DKIM_DOMAIN',
    'DKIM_SELECTOR',
    'DKIM_PRIVATE_KEY',
    'IMAP_URL',
  ],
  push: [
    'VAPID_PUBLIC_KEY',
    'VAPID_PRIVATE_KEY',
    'VAPID_SUBJECT',
    'PUSH_HOSTS',
    'FCM_CREDENTIALS',
    'FCM_BASE_URL',
  ],
} as const satisfies Record<keyof typeof groupTitles, readonly (keyof Environment)[]>
