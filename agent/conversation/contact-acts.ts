// A new phone or address: a code goes there, and only what comes back from there is used.
import type { Waiting } from '#core/conversations/inbox.ts'
import type { Interpretation } from '#core/conversations/interpretation.ts'
import type { Ctx } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import { submit } from '#core/delivery/submit.ts'
import { getOrganization } from '#core/organization.ts'
import { enterCode, startVerification, type Entered, type NewContact } from '#core/patients/verify-contact.ts'
import { readPhone } from '#core/text/phones.ts'
import type { Bound } from './bind.ts'
import type { Doubt } from './clarify.ts'
import type { Turn } from './turn-facts.ts'
import { say, type Reply } from './words.ts'

const emails = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu

/** The one new contact that the words name; null where there is none, or several. */
export function newContactIn(body: string): NewContact | null {
  const mails = [
    ...new Set([...body.matchAll(emails)].map(([mail]) => mail.toLowerCase().replace(/\.$/, ''))),
  ]
  const phone = readPhone(body.replace(emails, ' '))
  if (phone && mails.length === 0) return { kind: 'phone', value: phone.phone }
  return mails.length === 1 && mails[0] && !phone ? { kind: 'email', value: mails[0] } : null
}

/** Null where it is a person's to check: a landline, a contact known already, the third try of a day. */
export async function verifyContact(turn: Turn, contact: NewContact): Promise<Reply | null> {
  const { tx, ctx, org, bound, waiting } = turn
  if (!bound.patientId) return null
  const isLine = contact.kind === 'phone' && readPhone(contact.value)?.type === 'fixed'
  if (isLine) return null
  const code = await startVerification(tx, ctx, org, { patientId: bound.patientId, contact })
  if (code === null) return null
  const channel = contact.kind === 'email' ? 'email' : 'sms'
  const { name } = await getOrganization(tx, org)
  await submit(tx, ctx, org, [
    {
      // Whose it is said to be is not known there before it is proved.
      to: { channel, address: contact.value, patientId: null, conversationId: null, inboundId: null },
      purpose: 'conversation',
      kind: 'agent_reply',
      words: 'contact_code',
      slots: { code, organization: name },
      language: turn.language,
      businessKey: `contact_code|${waiting.id}`,
      actor: 'agent',
    },
  ])
  return say('contact_code_sent', { channel })
}

const digits = /^\D{0,40}(\d{3})[\s.-]?(\d{3})\D{0,20}$/u

const said: Readonly<Record<Exclude<Entered, 'none'>, Doubt>> = {
  verified: { acted: [say('contact_verified', {})], listed: [], routes: [], unclear: false },
  wrong: { acted: [say('contact_code_wrong', {})], listed: [], routes: [], unclear: false },
  given_up: {
    acted: [],
    listed: ['change_preferences'],
    routes: [{ row: 13, queue: 'support' }],
    unclear: false,
  },
}

/** Six digits are the code, where one is waited for; null: they are something else. */
export async function enteredCode(
  tx: Queryable,
  ctx: Ctx,
  { waiting, bound, interpretation }: { waiting: Waiting; bound: Bound; interpretation: Interpretation },
): Promise<Doubt | null> {
  const { urgency, intent } = interpretation
  if (urgency !== 'none' || intent === 'opt_out') return null
  const read = waiting.kind === 'text' && waiting.owner === 'agent' ? digits.exec(waiting.body.trim()) : null
  if (!read || !bound.patientId) return null
  const code = `${read[1]}${read[2]}`
  const entered = await enterCode(tx, ctx, waiting.org, { patientId: bound.patientId, code })
  return entered === 'none' ? null : said[entered]
}
