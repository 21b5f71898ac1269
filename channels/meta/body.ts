// The request that carries one message: text, text with buttons, or an approved template.
import type { Content, ContentButton, Outgoing, TemplateUse } from '../contract.ts'
import { templateName } from './template-ids.ts'

/** Lengths: Meta's reference of "Messages" (text 4096; interactive body 1024, title 20, id 256). */
const limits = { text: 4096, interactive: 1024, title: 20, payload: 256, buttons: 3 }

type Body = Readonly<Record<string, unknown>>

/** Null where WhatsApp cannot carry the content or the address is none of its; `code` says which. */
export function messageBody(outgoing: Outgoing): { body: Body } | { code: string } {
  const recipient = recipientOf(outgoing.address)
  if (!recipient) return { code: 'bad_address' }
  if (outgoing.content.text.length > limits.text && !outgoing.content.template)
    return { code: 'text_too_long' }
  return {
    body: {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      ...recipient,
      // Only one of Meta's own ids can be quoted: a conversation may have begun with another provider.
      ...(outgoing.answers?.startsWith('wamid.') ? { context: { message_id: outgoing.answers } } : {}),
      ...contentOf(outgoing.content),
      biz_opaque_callback_data: outgoing.deliveryId,
    },
  }
}

/** A phone goes in `to`, a business-scoped user id in `recipient` (developers.facebook.com, "Business-scoped user IDs"). */
function recipientOf(address: string): Body | null {
  if (/^\+[1-9]\d{6,14}$/.test(address)) return { to: address }
  return isUserId(address) ? { recipient: address } : null
}

/** `ES.1a2b…`, or a parent's `ES.ENT.1a2b…`. */
export const isUserId = (address: string): boolean => /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/.test(address)

function contentOf({ text, buttons = [], template }: Content): Body {
  if (template) return { type: 'template', template: templateOf(template, buttons) }
  if (buttons.length > 0 && fits(text, buttons))
    return {
      type: 'interactive',
      interactive: {
        type: 'button',
        body: { text },
        action: {
          buttons: buttons.map(({ label, payload }) => ({
            type: 'reply',
            reply: { id: payload, title: label },
          })),
        },
      },
    }
  return { type: 'text', text: { body: text, preview_url: false } }
}

/** Words without buttons are better than no words. */
const fits = (text: string, buttons: readonly ContentButton[]): boolean =>
  text.length <= limits.interactive &&
  buttons.length <= limits.buttons &&
  new Set(buttons.map(({ label }) => label)).size === buttons.length &&
  buttons.every(({ label, payload }) => label.length <= limits.title && payload.length <= limits.payload)

/** Buttons are counted through as they were registered: quick replies first, the link after them. */
function templateOf(use: TemplateUse, buttons: readonly ContentButton[]): Body {
  const words = use.variables.map((text) => ({ type: 'text', text }))
  const replies = buttons.map(({ payload }, index) => ({
    type: 'button',
    sub_type: 'quick_reply',
    index: String(index),
    parameters: [{ type: 'payload', payload }],
  }))
  const link =
    use.urlSuffix === undefined
      ? []
      : [
          {
            type: 'button',
            sub_type: 'url',
            index: String(buttons.length),
            parameters: [{ type: 'text', text: use.urlSuffix }],
          },
        ]
  const components = [...(words.length > 0 ? [{ type: 'body', parameters: words }] : []), ...replies, ...link]
  return {
    name: templateName(use.providerId),
    language: { policy: 'deterministic', code: use.language },
    ...(components.length > 0 ? { components } : {}),
  }
}
