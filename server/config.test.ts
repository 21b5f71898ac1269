// The environment: what an empty one gives, what is refused and in which words, and that secrets do not print.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { inspect } from 'node:util'
import { CodedError } from '#core/errors.ts'
import { readConfig } from './config.ts'
import { renderEnvExample, unexplainedKeys } from './env-example.ts'

const twilio = {
  TWILIO_ACCOUNT_SID: 'ACtest',
  TWILIO_AUTH_TOKEN: 'tok-secreto',
  TWILIO_WHATSAPP_FROM: 'whatsapp:+34910000000',
}
const meta = {
  META_ACCESS_TOKEN: 'm-secreto',
  META_PHONE_NUMBER_ID: '10203',
  META_APP_SECRET: 's-secreto',
  META_VERIFY_TOKEN: 'v-secreto',
}
const mail = { SMTP_URL: 'smtp://u:p-secreto@127.0.0.1:2525', EMAIL_FROM: 'Clínica <avisos@clinica.example>' }

function refusal(env: NodeJS.ProcessEnv): CodedError {
  try {
    readConfig(env)
  } catch (error) {
    assert.ok(error instanceof CodedError)
    assert.equal(error.code, 'config_invalid')
    return error
  }
  return assert.fail('the configuration was accepted')
}

test('an empty environment runs the demo', () => {
  for (const env of [{}, { PORT: '', TWILIO_AUTH_TOKEN: '  ', DATABASE_URL: '' }]) {
    const config = readConfig(env)
    assert.equal(config.port, 8080)
    assert.equal(config.host, '127.0.0.1')
    assert.equal(config.publicUrl, 'http://127.0.0.1:8080')
    assert.equal(config.massLimit, 50)
    assert.equal(config.dataDir, resolve('data'))
    for (const key of [
      'databaseUrl',
      'now',
      'model',
      'remote',
      'twilio',
      'meta',
      'whatsappProvider',
      'email',
      'vapid',
      'fcm',
    ] as const) {
      assert.equal(config[key], undefined, key)
    }
  }
})

const accepted: {
  label: string
  env: NodeJS.ProcessEnv
  check: (config: ReturnType<typeof readConfig>) => void
}[] = [
  { label: 'port 0', env: { PORT: '0' }, check: (c) => assert.equal(c.port, 0) },
  {
    label: 'relative folder',
    env: { DATA_DIR: 'x/../y' },
    check: (c) => assert.equal(c.dataDir, resolve('y')),
  },
  {
    label: 'trailing slash',
    env: { PUBLIC_URL: 'https://a.example/base//' },
    check: (c) => assert.equal(c.publicUrl, 'https://a.example/base'),
  },
  {
    label: 'any address',
    env: { HOST: '0.0.0.0', PORT: '9' },
    check: (c) => assert.equal(c.publicUrl, 'http://localhost:9'),
  },
  { label: 'IPv6', env: { HOST: '::1' }, check: (c) => assert.equal(c.publicUrl, 'http://[::1]:8080') },
  {
    label: 'instant with offset',
    env: { NOW: '2024-08-19T09:00:00+02:00' },
    check: (c) => assert.equal(c.now?.toISOString(), '2024-08-19T07:00:00.000Z'),
  },
  {
    label: 'twilio',
    env: twilio,
    check: (c) => {
      assert.equal(c.twilio?.authToken(), 'tok-secreto')
      assert.equal(c.twilio?.whatsappFrom, '+34910000000')
      assert.equal(c.whatsappProvider, 'twilio')
    },
  },
  {
    label: 'twilio for SMS only beside meta',
    env: { ...meta, TWILIO_ACCOUNT_SID: 'ACx', TWILIO_AUTH_TOKEN: 't', TWILIO_SMS_FROM: 'MetaQare' },
    check: (c) => assert.equal(c.whatsappProvider, 'meta'),
  },
  {
    label: 'both, chosen',
    env: { ...twilio, ...meta, WHATSAPP_PROVIDER: 'meta' },
    check: (c) => assert.equal(c.whatsappProvider, 'meta'),
  },
  { label: 'mail', env: mail, check: (c) => assert.equal(c.email?.from, mail.EMAIL_FROM) },
  {
    label: 'a model with the clock set',
    env: { OPENAI_API_KEY: 'sk-x', NOW: '2024-08-19T07:00:00Z' },
    check: (c) => assert.equal(c.model?.apiKey(), 'sk-x'),
  },
]
for (const { label, env, check } of accepted) test(`accepted: ${label}`, () => check(readConfig(env)))

const refused: { label: string; env: NodeJS.ProcessEnv; names: string[] }[] = [
  { label: 'a port in words', env: { PORT: 'ochenta' }, names: ['PORT', '0 a 65535'] },
  { label: 'a port too high', env: { PORT: '65536' }, names: ['PORT'] },
  {
    label: 'another database',
    env: { DATABASE_URL: 'mysql://root:p-secreto@h/d' },
    names: ['DATABASE_URL', 'postgres://'],
  },
  { label: 'a date without offset', env: { NOW: '2024-08-19 09:00' }, names: ['NOW', 'desfase'] },
  { label: 'an impossible date', env: { NOW: '2024-02-31T09:00:00Z' }, names: ['NOW'] },
  { label: 'a limit below zero', env: { MASS_LIMIT: '-1' }, names: ['MASS_LIMIT'] },
  {
    label: 'a public URL with a query',
    env: { PUBLIC_URL: 'https://a.example/?x=p-secreto' },
    names: ['PUBLIC_URL'],
  },
  { label: 'two faults at once', env: { PORT: 'x', MASS_LIMIT: 'y' }, names: ['PORT', 'MASS_LIMIT'] },
  {
    label: 'half of Twilio',
    env: { TWILIO_ACCOUNT_SID: 'ACx' },
    names: ['TWILIO_AUTH_TOKEN', 'TWILIO_WHATSAPP_FROM / TWILIO_SMS_FROM'],
  },
  {
    label: 'half of Meta',
    env: { META_ACCESS_TOKEN: 'm-secreto' },
    names: ['META_PHONE_NUMBER_ID', 'META_APP_SECRET', 'META_VERIFY_TOKEN'],
  },
  { label: 'mail without sender', env: { SMTP_URL: mail.SMTP_URL }, names: ['EMAIL_FROM'] },
  { label: 'two carriers, none chosen', env: { ...twilio, ...meta }, names: ['WHATSAPP_PROVIDER'] },
  {
    label: 'a carrier chosen without keys',
    env: { ...twilio, WHATSAPP_PROVIDER: 'meta' },
    names: ['META_ACCESS_TOKEN'],
  },
  {
    label: 'a remote server without key',
    env: { METAQARE_URL: 'https://a.example' },
    names: ['METAQARE_API_KEY'],
  },
  ...[twilio, meta, mail, { FCM_CREDENTIALS: './fcm.json' }].map((provider) => ({
    label: `an invented clock with ${Object.keys(provider)[0]}`,
    env: { ...provider, NOW: '2024-08-19T09:00:00+02:00' },
    names: ['NOW', Object.keys(provider)[0] ?? ''],
  })),
]
for (const { label, env, names } of refused) {
  test(`refused: ${label}`, () => {
    const error = refusal(env)
    for (const name of names) assert.ok(error.text?.includes(name), `${name} in: ${error.text}`)
    assert.ok(!`${error.text}${JSON.stringify(error.params)}`.includes('secreto'))
    assert.equal(error.message, error.text)
  })
}

test('a configuration prints without its secrets', () => {
  const config = readConfig({
    ...twilio,
    ...meta,
    ...mail,
    WHATSAPP_PROVIDER: 'twilio',
    DATABASE_URL: 'postgres://u:p-secreto@h/d',
    IMAP_URL: 'imap://u:p-secreto@h',
  })
  for (const printed of [inspect(config, { depth: 9 }), JSON.stringify(config), String(config.databaseUrl)]) {
    assert.ok(!printed.includes('secreto'))
  }
})

test('every key is explained and .env.example is up to date', () => {
  assert.deepEqual(unexplainedKeys(), [])
  assert.equal(readFileSync(new URL('../.env.example', import.meta.url), 'utf8'), renderEnvExample())
})

test('every example of .env.example is accepted when its line is used', () => {
  const lines = renderEnvExample().matchAll(/^# ([A-Z_]+)=(.+)$/gm)
  const examples = Object.fromEntries([...lines].map(([, key = '', value = '']) => [key, value]))
  const { NOW, METAQARE_URL, ...rest } = examples
  const withSecrets = {
    ...rest,
    ...twilio,
    ...meta,
    VAPID_PUBLIC_KEY: 'abc',
    VAPID_PRIVATE_KEY: 'def',
    METAQARE_URL,
    METAQARE_API_KEY: 'mq_x_y',
  }
  assert.equal(readConfig(withSecrets).vapid?.subject, 'mailto:sistemas@clinica.example')
  assert.ok(readConfig({ NOW }).now)
})
