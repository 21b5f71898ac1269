// Which channel and contact a request gets, and what the decision says of it, on facts loaded for the whole batch.
import { dayOf } from '../text/dates.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { organizationZone } from '../organization.ts'
import { ask, chooseChannel, type Wish } from './choose.ts'
import { templatesFor, type KnownTemplate } from './content.ts'
import type { Verdict } from './decide.ts'
import { loadFacts, type Contact, type Facts } from './facts.ts'
import { purposes } from './purposes.ts'
import { linkUrl } from './render.ts'
import type { SendRequest } from './request.ts'

export type Settled = {
  request: SendRequest
  id: string
  facts: Facts
  verdict: Verdict
  contact: Contact | null
  channel: ChannelName | null
  at: Date
  validUntil: Date
}

type Fresh = { request: SendRequest; id: string }

/** When it would leave: put off, where the decision says so. */
export const dueAt = (one: Settled): Date => (one.verdict.verdict === 'defer' ? one.verdict.until : one.at)

export async function settle(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { fresh, now }: { fresh: readonly Fresh[]; now: Date },
): Promise<Settled[]> {
  const zone = await organizationZone(tx, org)
  const facts = await loadFacts(tx, org, {
    now,
    channels: ctx.channels,
    asked: fresh.map(({ request }) => ({
      messageId: null,
      patientId: request.to.patientId,
      purpose: request.purpose,
      subjectType: request.subject?.type ?? null,
      subjectId: request.subject?.id ?? null,
      startsAt: request.subject?.startsAt ?? null,
      at: request.sendAt ?? now,
      orderAt: request.sendAt ?? now,
      address:
        'address' in request.to ? { channel: request.to.channel, value: request.to.address } : undefined,
    })),
  })
  const templates = await templateStates(tx, ctx, org, { fresh, facts, today: dayOf(now, zone) })
  return fresh.map(({ request, id }, index) => {
    const known = facts[index]
    if (!known) throw new Error('facts were lost')
    return settleOne(ctx, {
      request,
      id,
      facts: known,
      now,
      template: templates ? (templates.get(id)?.state ?? 'missing') : null,
    })
  })
}

/** Of messages that could open a WhatsApp conversation; null where nothing there needs a template. */
async function templateStates(
  tx: Queryable,
  ctx: Ctx,
  org: string,
  { fresh, facts, today }: { fresh: readonly Fresh[]; facts: readonly Facts[]; today: string },
): Promise<ReadonlyMap<string, KnownTemplate> | null> {
  if (!ctx.channels.whatsapp.hasWindow) return null
  const worded = fresh.map(({ request, id }, index) => ({
    id,
    words: request.words,
    // The link's code is made later; that there is one is what counts here.
    slots: {
      ...readerSlots(facts[index]),
      ...request.slots,
      ...(request.link ? { link: linkUrl(ctx, 'x') } : {}),
    },
    language: languageOf(request, facts[index]),
    today,
  }))
  return templatesFor(tx, ctx, org, worded)
}

export const languageOf = (request: SendRequest, facts: Facts | undefined): string =>
  request.language ?? (facts?.kind === 'patient' ? facts.language : null) ?? 'es'

/** Who reads: the patient, or the guardian about the patient. */
export function readerSlots(facts: Facts | undefined): Record<string, unknown> {
  if (facts?.kind !== 'patient') return {}
  return {
    to:
      facts.guardianGiven === null
        ? { given: facts.given }
        : { given: facts.guardianGiven, about: facts.given },
  }
}

function settleOne(
  ctx: Ctx,
  {
    request,
    id,
    facts,
    now,
    template,
  }: { request: SendRequest; id: string; facts: Facts; now: Date; template: Wish['template'] },
): Settled {
  const at = request.sendAt && request.sendAt > now ? request.sendAt : now
  const validUntil = new Date(at.getTime() + purposes[request.purpose].validForMs)
  const common = { request, id, facts, at, validUntil }
  if (request.refusedFor) {
    return {
      ...common,
      verdict: { verdict: 'block', reason: request.refusedFor },
      contact: null,
      channel: request.channel ?? null,
    }
  }
  const wish: Wish = {
    purpose: request.purpose,
    hourChosen: request.hourChosen ?? false,
    at,
    validUntil,
    facts,
    hasLink: request.link !== undefined || 'link' in request.slots,
    template,
  }
  if ('address' in request.to) {
    const { channel } = request.to
    return { ...common, verdict: ask(ctx, wish, { channel, insteadOf: [] }), contact: null, channel }
  }
  return { ...common, ...chooseChannel(ctx, wish, { binding: request.channel ?? null, tried: new Set() }) }
}
