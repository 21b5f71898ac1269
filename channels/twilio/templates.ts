// WhatsApp templates by the Content API: made, handed in for approval, and asked after.
import { createHash } from 'node:crypto'
import type { Twilio } from 'twilio'
import type { Channel, TemplateDraft, TemplateState, TemplateUse } from '../contract.ts'
import { TwilioAnswer } from './client.ts'
import { contentsNamed, createContent, numbered, type ContentAction, type ContentBody } from './content.ts'

/** https://www.twilio.com/docs/content/content-types-overview: what the draft has decides the type. */
export function typesOf(draft: TemplateDraft): ContentBody['types'] {
  const { body, url } = draft
  const replies: ContentAction[] = draft.buttons.map(({ label, payload }) => ({ title: label, id: payload }))
  if (!url) return replies.length > 0 ? { 'twilio/quick-reply': { body, actions: replies } } : textOf(draft)
  const visit: ContentAction = {
    type: 'URL',
    title: url.label,
    url: `${url.base}{{${draft.samples.length + 1}}}`,
  }
  if (replies.length === 0) return { 'twilio/call-to-action': { body, actions: [visit] } }
  const actions = [...replies.map((reply) => ({ type: 'QUICK_REPLY' as const, ...reply })), visit]
  return { 'whatsapp/card': { body, actions } }
}

const textOf = ({ body }: TemplateDraft): ContentBody['types'] => ({ 'twilio/text': { body } })

/**
 * The variables of a use in the order of the draft: the body's, then the link's suffix. WhatsApp takes no line break,
 * no tab and no row of spaces in a value, and Twilio no empty one (21656); null where one is empty.
 */
export function templateVariables({ variables, urlSuffix }: TemplateUse): string[] | null {
  const values = [...variables, ...(urlSuffix === undefined ? [] : [urlSuffix])]
  const flat = values.map((value) => value.replace(/\s+/g, ' ').trim())
  return flat.every((value) => value !== '') ? flat : null
}

/** https://www.twilio.com/docs/content/content-approval-request-resource */
const states: Readonly<Record<string, TemplateState>> = {
  unsubmitted: 'pending',
  received: 'pending',
  pending: 'pending',
  approved: 'approved',
  rejected: 'rejected',
  paused: 'paused',
  disabled: 'disabled',
}

export function templatePort(client: () => Promise<Twilio>): NonNullable<Channel['templates']> {
  return {
    register: async (draft) => {
      const twilio = await client()
      const name = nameOf(draft)
      const made = await contentsNamed(twilio, name)
      const providerId = made.get(name) ?? (await createContent(twilio, bodyOf(draft, name)))
      if ((await approvalOf(twilio, providerId)).status === 'unsubmitted')
        await handIn(twilio, providerId, draft)
      return { providerId }
    },
    state: async (providerId) => {
      const { status, reason } = await approvalOf(await client(), providerId)
      const state = states[status] ?? 'pending'
      return reason === undefined ? { state } : { state, code: reason }
    },
  }
}

/** Same words, same name: registering again after a lost answer finds what was made. */
function nameOf(draft: TemplateDraft): string {
  const words = JSON.stringify([draft.language, typesOf(draft)])
  return `metaqare_${draft.name}_${createHash('sha256').update(words).digest('hex').slice(0, 8)}`
}

const bodyOf = (draft: TemplateDraft, name: string): ContentBody => ({
  friendly_name: name,
  language: draft.language.replace('-', '_'),
  variables: numbered([...draft.samples, ...(draft.url ? [draft.url.sample] : [])]),
  types: typesOf(draft),
})

async function handIn(client: Twilio, sid: string, { name, category }: TemplateDraft): Promise<void> {
  const request = { name, category: category.toUpperCase() }
  await client.content.v1.contents(sid).approvalCreate.create(request as never)
}

type Approval = { status: string; reason: string | undefined }

/** A resource that was never handed in has no approval: an empty one, or 404. */
async function approvalOf(client: Twilio, sid: string): Promise<Approval> {
  const { whatsapp } = await client.content.v1
    .contents(sid)
    .approvalFetch()
    .fetch()
    .catch((error: unknown) => {
      if (error instanceof TwilioAnswer && error.status === 404) return { whatsapp: null }
      throw error
    })
  const field = (name: string): string => {
    const value: unknown = whatsapp?.[name]
    return typeof value === 'string' ? value : ''
  }
  const reason = field('rejection_reason')
  return {
    status: field('status') || 'unsubmitted',
    // Meta's reasons are words of capitals (INVALID_FORMAT); anything else is free text and stays out.
    reason: /^[A-Z][A-Z_]{2,60}$/.test(reason) && reason !== 'NONE' ? reason : undefined,
  }
}
