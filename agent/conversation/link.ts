// The link that an answer repeats.
import { videoLinkOf } from '#core/care/video-link.ts'
import type { Interpretation } from '#core/conversations/interpretation.ts'
import type { Ctx } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import type { Bound } from './bind.ts'

/** Of the message answered, or of the video call that is now where something technical fails. */
export async function linkFor(
  q: Queryable,
  ctx: Ctx,
  { org, bound, interpretation }: { org: string; bound: Bound; interpretation: Interpretation },
): Promise<string | undefined> {
  const link = bound.about?.slots['link']
  if (typeof link === 'string') return link
  if (interpretation.category !== 'technical' || !bound.patientId) return undefined
  return videoLinkOf(q, org, { patientId: bound.patientId, now: ctx.clock.now() })
}
