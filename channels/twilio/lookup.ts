// Whether Twilio has a message that nobody got an answer about.
import type { Twilio } from 'twilio'
import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message.js'
import type { TemplateUse } from '../contract.ts'
import type { HandOver } from './hand-over.ts'
import { templateVariables } from './templates.ts'

export type Sought = {
  to: string
  from: string | undefined
  messagingServiceSid: string | undefined
  /** The words as they were handed over. */
  text: string
  template: TemplateUse | undefined
  /** The moment before the hand-over. */
  sentAfter: Date
  /** How long the hand-over may have been under way. */
  timeoutMs: number
}

export type Found = { found: string } | 'absent' | 'unknown'

const skewMs = 5_000
const settleMs = 10_000
const most = 400

/**
 * Twilio gives a message no field of ours back: neither StatusCallback nor a key of the sender's is in the resource.
 * (The callback's own URL does carry our delivery id; a receipt that arrives settles the matter for good.) So a message
 * counts as ours when it went to the same person, from our sender, was made after the hand-over began and says the same
 * words: a text must be equal; of a template, whose rendered words only Twilio has, every variable must stand in it.
 * Sids that this process was answered for other hand-overs are left out.
 *
 * What cannot be told apart is `unknown`: two that fit (equal texts to one person from two processes within the
 * minute), a template without variables, a body that the account does not keep (ContentRetention=discard).
 */
export async function lookUp({ client, now, answered }: HandOver, sought: Sought): Promise<Found> {
  const found = await listed(await client(), sought, answered).catch((): Found => 'unknown')
  // A request given up on may still be at work there, and a list may be a moment behind.
  const settledAt = sought.sentAfter.getTime() + sought.timeoutMs + settleMs
  return found === 'absent' && now().getTime() < settledAt ? 'unknown' : found
}

async function listed(client: Twilio, sought: Sought, answered: ReadonlySet<string>): Promise<Found> {
  const { to, from, messagingServiceSid } = sought
  // A Messaging Service picks the number itself, so From is no filter there.
  const filter = { to, ...(messagingServiceSid === undefined && from !== undefined ? { from } : {}) }
  // One call each: DateSent may be empty while a message waits in Twilio's queue, and a filter on it would hide that one.
  const [sent, newest] = await Promise.all([
    client.messages.list({
      ...filter,
      dateSentAfter: new Date(sought.sentAfter.getTime() - 3_600_000),
      pageSize: 100,
      limit: most,
    }),
    client.messages.list({ ...filter, pageSize: 100, limit: 100 }),
  ])
  if (sent.length >= most) return 'unknown'
  const candidates = new Map(
    [...sent, ...newest]
      .filter((one) => isCandidate(one, sought) && !answered.has(one.sid))
      .map((one) => [one.sid, one]),
  )
  return verdict([...candidates.values()].map((one) => [one.sid, likeness(one.body, sought)]))
}

function isCandidate(message: MessageInstance, sought: Sought): boolean {
  const ours =
    message.from === sought.from ||
    (sought.messagingServiceSid !== undefined && message.messagingServiceSid === sought.messagingServiceSid)
  return (
    ours &&
    message.to === sought.to &&
    message.direction.startsWith('outbound') &&
    message.dateCreated.getTime() >= sought.sentAfter.getTime() - skewMs
  )
}

type Likeness = 'ours' | 'perhaps' | 'other'

function likeness(body: string | null | undefined, { text, template }: Sought): Likeness {
  if (!body) return 'perhaps'
  if (body.trim() === text.trim()) return 'ours'
  if (!template) return 'other'
  if (template.variables.length === 0) return 'perhaps'
  const values = templateVariables({ ...template, urlSuffix: undefined })
  return values?.every((value) => body.includes(value)) ? 'ours' : 'other'
}

function verdict(likenesses: readonly (readonly [sid: string, Likeness])[]): Found {
  const ours = likenesses.filter(([, likeness]) => likeness === 'ours')
  const [first] = ours
  if (first && ours.length === 1) return { found: first[0] }
  return ours.length > 1 || likenesses.some(([, likeness]) => likeness === 'perhaps') ? 'unknown' : 'absent'
}
