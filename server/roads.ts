// From the settings to the channels that are real: files read, senders checked, every fault a sentence that names its setting.
import { readFileSync } from 'node:fs'
import { openRoads, type RoadOptions, type Roads } from '#channels/index.ts'
import { checkSmsSender } from '#channels/twilio/senders.ts'
import { CodedError } from '#core/errors.ts'
import { environmentErrors as words, type EnvironmentKey } from '#prompts/staff/environment.es.ts'
import type { Config } from './config.ts'

/** Throws `config_invalid`. `now` is the clock that deadlines and signatures go by. */
export const roadsOf = (config: Config, now: () => Date): Promise<Roads> =>
  openRoads({
    twilio: twilioOf(config, now),
    meta: metaOf(config),
    email: emailOf(config, now),
    push: pushOf(config, now),
  })

const invalid = (key: EnvironmentKey, text: string): CodedError =>
  new CodedError('config_invalid', { field: key, text })

function twilioOf(
  { twilio, sms, whatsappProvider, publicUrl }: Config,
  now: () => Date,
): RoadOptions['twilio'] {
  if (!twilio) return undefined
  const { smsFrom } = twilio
  if (smsFrom !== undefined && checkSmsSender(smsFrom, sms.aliasRegistered) !== 'ok')
    throw invalid('SMS_ALIAS_REGISTERED', words.aliasNotRegistered())
  return {
    ...twilio,
    whatsappFrom: whatsappProvider === 'twilio' ? twilio.whatsappFrom : undefined,
    respell: sms.respell,
    publicUrl,
    now,
  }
}

function metaOf({ meta, whatsappProvider }: Config): RoadOptions['meta'] {
  if (!meta || whatsappProvider !== 'meta') return undefined
  return { ...meta, sender: meta.phoneNumberId }
}

function emailOf({ email, imapUrl, publicUrl }: Config, now: () => Date): RoadOptions['email'] {
  if (!email) return undefined
  const { dkim } = email
  const pem =
    dkim && textOrFile('DKIM_PRIVATE_KEY', dkim.privateKey(), (text) => text.includes('PRIVATE KEY'))
  return {
    ...email,
    dkim: dkim && pem !== undefined ? { ...dkim, privateKey: () => pem } : undefined,
    imapUrl,
    publicUrl,
    now,
  }
}

function pushOf({ vapid, fcm, pushHosts }: Config, now: () => Date): RoadOptions['push'] {
  if (!vapid && !fcm) return undefined
  const json = fcm && textOrFile('FCM_CREDENTIALS', fcm.credentials(), isObject)
  return {
    vapid,
    fcm: fcm && json !== undefined ? { ...fcm, credentials: () => json } : undefined,
    hosts: pushHosts,
    now,
  }
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

/** A secret given as itself or as the path of its file, told apart by what it looks like; read once, at the start. */
function textOrFile(key: EnvironmentKey, value: string, looksRight: (text: string) => boolean): string {
  if (looksRight(value)) return value.replaceAll('\\n', key === 'DKIM_PRIVATE_KEY' ? '\n' : '\\n')
  try {
    const text = readFileSync(value, 'utf8')
    if (looksRight(text)) return text
  } catch {
    throw invalid(key, words.fileUnreadable(key))
  }
  throw invalid(key, words.wrong(key))
}
