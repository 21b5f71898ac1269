// What a template is in one language, and the tag that makes its fixed body and its variables from one text.
import type { MessageSlots } from '../words.ts'

/** The messages that open a WhatsApp conversation outside the 24 hours after the patient's last word. */
export const templateKeys = [
  'appointment_confirmation',
  'appointment_reminder',
  'medication_reminder',
  'checkup_reminder',
  'nps_survey',
  'payment_notice',
  'health_alert',
] as const
export type TemplateKey = (typeof templateKeys)[number]

/** `body` is what the provider approves, the same for all slots; `url` is the label of its link's button. */
export type Template = {
  name: string
  body: string
  variables: readonly string[]
  url?: string | undefined
}

/** One language's templates; `own_alert` carries the text of an alert that an organization added itself. */
export type TemplateBook = {
  [K in Exclude<TemplateKey, 'health_alert'>]: (slots: MessageSlots[K]) => Template | null
} & {
  own_alert: (alert: string) => Template | null
  alertLabels: { request_appointment: string; information: string }
}

/** WhatsApp takes at most this many characters, filled (developers.facebook.com, "Template components"). */
export const longestBody = 1024

/**
 * Writes the message once: what stands around the values is the approved body, the values its variables. Null where a
 * variable would be empty or the whole too long, for a provider refuses both.
 */
export const template =
  (name: string, url?: string) =>
  (fixed: TemplateStringsArray, ...values: readonly string[]): Template | null => {
    const variables = values.map(oneLine)
    const body = fixed.reduce((before, part, index) => `${before}{{${index}}}${part}`)
    const filled = fill({ body, variables })
    if (variables.includes('') || filled.length > longestBody) return null
    return { name: `mq_${name}`, body, variables, url }
  }

/** No line breaks, tabs or runs of blanks in a value: Meta answers 132012 to them. */
const oneLine = (value: string): string => value.replace(/\s+/gu, ' ').trim()

/** The text as the patient reads it. */
export const fill = ({ body, variables }: Pick<Template, 'body' | 'variables'>): string =>
  body.replace(/\{\{(\d+)\}\}/gu, (_, place: string) => variables[Number(place) - 1] ?? '')
