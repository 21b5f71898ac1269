// What must stand together in the environment and what excludes each other: rules over keys that are each right alone.
import {
  environmentErrors as words,
  type EnvironmentKey,
  isEnvironmentKey as isKey,
} from '#prompts/staff/environment.es.ts'
import type { Environment } from './config-schema.ts'

export type Fault = { key: string; text: string }

/** A row: when any key of `when` is set, each of `needs` must be; alternatives are separated by `|`. */
const companions: readonly { when: readonly EnvironmentKey[]; needs: readonly string[] }[] = [
  { when: ['METAQARE_URL'], needs: ['METAQARE_API_KEY'] },
  { when: ['METAQARE_API_KEY'], needs: ['METAQARE_URL'] },
  {
    when: ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_WHATSAPP_FROM', 'TWILIO_SMS_FROM'],
    needs: ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_WHATSAPP_FROM|TWILIO_SMS_FROM'],
  },
  {
    when: ['META_ACCESS_TOKEN', 'META_PHONE_NUMBER_ID', 'META_APP_SECRET', 'META_VERIFY_TOKEN'],
    needs: ['META_ACCESS_TOKEN', 'META_PHONE_NUMBER_ID', 'META_APP_SECRET', 'META_VERIFY_TOKEN'],
  },
  { when: ['SMTP_URL'], needs: ['EMAIL_FROM'] },
  {
    when: ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_PRIVATE_KEY'],
    needs: ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_PRIVATE_KEY', 'SMTP_URL'],
  },
  { when: ['IMAP_URL', 'EMAIL_WEBHOOK_SECRET', 'EMAIL_BOUNCES'], needs: ['SMTP_URL'] },
  { when: ['TWILIO_MESSAGING_SERVICE_SID'], needs: ['TWILIO_SMS_FROM'] },
  {
    when: ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY', 'VAPID_SUBJECT'],
    needs: ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY', 'VAPID_SUBJECT'],
  },
]

export function missingKeys(values: Environment): Fault[] {
  const has = (key: string): boolean => isKey(key) && values[key] !== undefined
  return companions.flatMap(({ when, needs }) => {
    const because = when.find(has)
    if (because === undefined) return []
    const absent = needs.filter((need) => !need.split('|').some(has))
    return absent.map((need) => {
      const [key = need] = need.split('|')
      return { key, text: words.missing(need.replaceAll('|', ' / '), because) }
    })
  })
}

export function contradictions(values: Environment): Fault[] {
  const faults: Fault[] = []
  const provider = (
    [
      'TWILIO_ACCOUNT_SID',
      'META_ACCESS_TOKEN',
      'SMTP_URL',
      'IMAP_URL',
      'VAPID_PRIVATE_KEY',
      'FCM_CREDENTIALS',
    ] as const
  ).find((key) => values[key] !== undefined)
  if (values.NOW && provider) faults.push({ key: 'NOW', text: words.nowWithProvider(provider) })
  const twilio = values.TWILIO_WHATSAPP_FROM !== undefined
  const meta = values.META_ACCESS_TOKEN !== undefined
  const chosen = values.WHATSAPP_PROVIDER
  if (twilio && meta && !chosen) faults.push({ key: 'WHATSAPP_PROVIDER', text: words.chooseWhatsApp() })
  if (chosen === 'twilio' && !twilio)
    faults.push({
      key: 'TWILIO_WHATSAPP_FROM',
      text: words.missing('TWILIO_WHATSAPP_FROM', 'WHATSAPP_PROVIDER'),
    })
  if (chosen === 'meta' && !meta)
    faults.push({ key: 'META_ACCESS_TOKEN', text: words.missing('META_ACCESS_TOKEN', 'WHATSAPP_PROVIDER') })
  return faults
}
