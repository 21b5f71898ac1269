// Hands the replies of a turn to the one gate out.
import { noteSpoken, type Waiting } from '#core/conversations/inbox.ts'
import type { Ctx } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import { submit, type SendRequest } from '#core/delivery/submit.ts'
import type { Reply } from './words.ts'

type Answered = {
  waiting: Waiting
  patientId: string | null
  language: string
  /** The organization's name, for the first answer's introduction. */
  organization: string
  replies: readonly Reply[]
}

/** True when one of the replies introduced the assistant. */
export async function sayReplies(tx: Queryable, ctx: Ctx, answered: Answered): Promise<boolean> {
  const { waiting, patientId, language, organization, replies } = answered
  const now = ctx.clock.now()
  let introduced = !isNewTo(waiting, now)
  const before = introduced
  const requests = replies.map(({ handTo: _handTo, ...reply }): SendRequest => {
    // A fixed safety text stands alone: nothing is put before it.
    const introduce = !introduced && reply.purpose !== 'safety'
    introduced ||= introduce
    return {
      to: {
        channel: waiting.channel,
        address: waiting.address,
        patientId,
        conversationId: waiting.conversationId,
        inboundId: waiting.id,
      },
      kind: 'agent_reply',
      language,
      actor: 'agent',
      ...(introduce ? { disclose: organization } : {}),
      ...reply,
    } as SendRequest
  })
  await submit(tx, ctx, waiting.org, requests)
  const { org, conversationId } = waiting
  if (requests.length > 0) await noteSpoken(tx, { org, conversationId, at: now })
  return introduced && !before
}

const silenceMs = 24 * 3_600_000

/** At the first answer, and again after a day of silence. */
function isNewTo({ disclosedAt, spokenAt }: Waiting, now: Date): boolean {
  if (disclosedAt === null) return true
  const last = spokenAt ?? disclosedAt
  return now.getTime() - last.getTime() >= silenceMs
}
