// Registers templates with the WhatsApp Business account that owns our number, and asks what became of them.
import type { Channel, TemplateDraft, TemplateState } from '../contract.ts'
import { refusalOf } from './errors.ts'
import type { Answer, Graph } from './graph.ts'
import { type Json, record, records, text, word } from './json.ts'
import { templateId, templateNumber } from './template-ids.ts'

/**
 * Statuses of a template and events of `message_template_status_update` (developers.facebook.com, that webhook's
 * reference, 2026-04-13; Graph reference "WhatsApp Message Template"). FLAGGED only warns and is not here.
 */
const states: Readonly<Record<string, TemplateState>> = {
  APPROVED: 'approved',
  REINSTATED: 'approved',
  UNARCHIVED: 'approved',
  UNLOCKED: 'approved',
  PENDING: 'pending',
  IN_APPEAL: 'pending',
  PENDING_REVIEW: 'pending',
  REJECTED: 'rejected',
  PAUSED: 'paused',
  LOCKED: 'paused',
  LIMIT_EXCEEDED: 'paused',
  DISABLED: 'disabled',
  ARCHIVED: 'disabled',
  PENDING_DELETION: 'disabled',
  DELETED: 'disabled',
}
export const stateOf = (status: unknown): TemplateState | undefined =>
  typeof status === 'string' && Object.hasOwn(states, status) ? states[status] : undefined

/** Meta's reason for a state, in its own capitals; NONE is no reason. */
export const reasonOf = (reason: unknown): string | undefined =>
  word(reason) === 'NONE' ? undefined : word(reason)

/** Rejects with an Error whose `code` is Meta's (`100.2388299`: code and subcode) or one of ours. */
export function templates(
  call: Graph,
  { phoneNumberId, wabaId }: { phoneNumberId: string; wabaId?: string | undefined },
): NonNullable<Channel['templates']> {
  let account = wabaId
  return {
    register: async (draft) => {
      account ??= await accountOf(call, phoneNumberId)
      const answer = await call({
        method: 'POST',
        path: `${account}/message_templates`,
        json: requestOf(draft),
      })
      const number = answer.is === 'answer' && answer.status < 300 ? text(answer.body['id']) : undefined
      if (number !== undefined) return { providerId: templateId(draft.name, number) }
      // Taken before and not remembered here: the very same one is found again, another under its name is not ours to use.
      const earlier = await sameTemplate(call, account, draft)
      if (earlier !== undefined) return { providerId: templateId(draft.name, earlier) }
      throw refusedBy(answer)
    },
    state: async (providerId) => {
      const answer = await call({
        method: 'GET',
        path: templateNumber(providerId),
        query: { fields: 'status,rejected_reason' },
      })
      const state = answer.is === 'answer' ? stateOf(answer.body['status']) : undefined
      if (answer.is !== 'answer' || state === undefined) throw refusedBy(answer)
      return { state, code: reasonOf(answer.body['rejected_reason']) }
    },
  }
}

/** Some tokens see the account of their number, others do not: then it has to be told. */
async function accountOf(call: Graph, phoneNumberId: string): Promise<string> {
  const answer = await call({
    method: 'GET',
    path: phoneNumberId,
    query: { fields: 'whatsapp_business_account' },
  })
  const id = answer.is === 'answer' ? text(record(answer.body['whatsapp_business_account'])['id']) : undefined
  if (id === undefined) throw coded('waba_id_needed')
  return id
}

function requestOf({ name, language, category, body, samples, buttons, url }: TemplateDraft): Json {
  const replies = buttons.map(({ label }) => ({ type: 'QUICK_REPLY', text: label }))
  const link = url
    ? [{ type: 'URL', text: url.label, url: `${url.base}{{1}}`, example: [`${url.base}${url.sample}`] }]
    : []
  return {
    name,
    language,
    category: category.toUpperCase(),
    components: [
      {
        type: 'BODY',
        text: body,
        ...(samples.length > 0 ? { example: { body_text: [samples] } } : {}),
      },
      ...(replies.length + link.length > 0 ? [{ type: 'BUTTONS', buttons: [...replies, ...link] }] : []),
    ],
  }
}

async function sameTemplate(call: Graph, account: string, draft: TemplateDraft): Promise<string | undefined> {
  const answer = await call({
    method: 'GET',
    path: `${account}/message_templates`,
    query: { name: draft.name, fields: 'id,name,language,components' },
  })
  if (answer.is !== 'answer') return undefined
  const same = records(answer.body['data']).find(
    (one) => one['name'] === draft.name && one['language'] === draft.language && saysTheSame(one, draft),
  )
  return same && text(same['id'])
}

function saysTheSame(known: Json, { body, buttons, url }: TemplateDraft): boolean {
  const parts = records(known['components'])
  const shown = parts.flatMap((part) => (part['type'] === 'BUTTONS' ? records(part['buttons']) : []))
  const wanted = [...buttons.map(({ label }) => label), ...(url ? [`${url.base}{{1}}`] : [])]
  return (
    parts.some((part) => part['type'] === 'BODY' && part['text'] === body) &&
    JSON.stringify(shown.map((one) => one['url'] ?? one['text'])) === JSON.stringify(wanted)
  )
}

function refusedBy(answer: Answer): Error {
  if (answer.is !== 'answer') return coded(answer.code)
  if (answer.status < 300) return coded('unreadable_answer')
  const { code } = refusalOf(answer.status, answer.body, answer.headers)
  const subcode = text(record(answer.body['error'])['error_subcode'])
  return coded(subcode === undefined ? code : `${code}.${subcode}`)
}

const coded = (code: string): Error => Object.assign(new Error('Meta took no template'), { code })
