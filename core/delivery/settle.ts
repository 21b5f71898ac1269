// Which channel and contact a request gets, and what the decision says of it, on facts loaded for the whole batch.
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { organizationZone } from '../organization.ts'
import { decide, type Verdict } from './decide.ts'
import { loadFacts, type Contact, type Facts } from './facts.ts'
import { purposes, type Purpose } from './purposes.ts'
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

/** Order in which channels are tried when the patient prefers none. */
const channelOrder: readonly ChannelName[] = ['whatsapp', 'sms', 'email', 'push']

/** When it would leave: put off, where the decision says so. */
export const dueAt = (one: Settled): Date => (one.verdict.verdict === 'defer' ? one.verdict.until : one.at)

export async function settle(
  tx: Queryable,
  org: string,
  { fresh, now }: { fresh: { request: SendRequest; id: string }[]; now: Date },
): Promise<Settled[]> {
  const zone = await organizationZone(tx, org)
  const facts = await loadFacts(tx, org, {
    now,
    asked: fresh.map(({ request }) => ({
      messageId: null,
      patientId: request.to.patientId,
      purpose: request.purpose,
      subjectType: request.subject?.type ?? null,
      subjectId: request.subject?.id ?? null,
      startsAt: request.subject?.startsAt ?? null,
      at: request.sendAt ?? now,
      orderAt: request.sendAt ?? now,
      zone,
    })),
  })
  return fresh.map(({ request, id }, index) => {
    const known = facts[index]
    if (!known) throw new Error('facts were lost')
    return settleOne({ request, id, facts: known, now })
  })
}

function settleOne({
  request,
  id,
  facts,
  now,
}: {
  request: SendRequest
  id: string
  facts: Facts
  now: Date
}): Settled {
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
  const wish = {
    purpose: request.purpose,
    hourChosen: request.hourChosen ?? false,
    startsAt: request.subject?.startsAt ?? null,
    at,
    validUntil,
    facts,
  }
  if ('address' in request.to)
    return { ...common, verdict: ask(wish, request.to.channel), contact: null, channel: request.to.channel }
  return { ...common, ...chooseChannel(wish, { binding: request.channel ?? null, tried: new Set() }) }
}

/** One message as far as the choice of its channel goes. */
export type Wish = {
  purpose: Purpose
  hourChosen: boolean
  /** When the appointment it speaks of begins. */
  startsAt: Date | null
  at: Date
  validUntil: Date
  facts: Facts
}

export type Choice = { verdict: Verdict; contact: Contact | null; channel: ChannelName | null }

/** The first channel that is not refused: the preferred one before the others, a binding one alone, none that was tried. */
export function chooseChannel(
  wish: Wish,
  { binding, tried }: { binding: ChannelName | null; tried: ReadonlySet<ChannelName> },
): Choice {
  const { facts } = wish
  const candidates = binding ? [binding] : preferredChannels(facts)
  const verdicts = candidates
    .filter((channel) => !tried.has(channel))
    .map((channel) => ({ channel, verdict: ask(wish, channel) }))
  const chosen = verdicts.find(({ verdict }) => verdict.verdict !== 'block') ?? mostTelling(verdicts)
  if (chosen && binding === null && goesRound(facts, candidates, chosen.channel))
    return { verdict: { verdict: 'block', reason: 'contact_withheld_24h' }, contact: null, channel: null }
  const contact =
    facts.kind === 'patient'
      ? (facts.contacts.find((point) => point.channel === chosen?.channel) ?? null)
      : null
  return {
    verdict: chosen?.verdict ?? { verdict: 'block', reason: 'no_contact_point' },
    contact,
    channel: chosen?.channel ?? null,
  }
}

/** For a day after a patient silenced a channel, what would have gone there does not go by the next one instead. */
function goesRound(facts: Facts, candidates: readonly ChannelName[], channel: ChannelName): boolean {
  if (facts.kind !== 'patient') return false
  return candidates.slice(0, candidates.indexOf(channel)).some((before) => facts.withheld.has(before))
}

/** When every channel is refused, a refusal for lack of consent says more than one for lack of an address. */
function mostTelling(
  verdicts: { channel: ChannelName; verdict: Verdict }[],
): { channel: ChannelName; verdict: Verdict } | undefined {
  return (
    verdicts.find(({ verdict }) => verdict.verdict === 'block' && verdict.reason !== 'no_contact_point') ??
    verdicts[0]
  )
}

function ask({ purpose, hourChosen, startsAt, at, validUntil, facts }: Wish, channel: ChannelName): Verdict {
  const verdict = decide({ purpose, channel, at, hourChosen, validUntil, facts })
  // Put off until its appointment is over it would never be read: better refused now, while somebody can call.
  if (verdict.verdict === 'defer' && startsAt && verdict.until >= startsAt)
    return { verdict: 'block', reason: verdict.reason }
  return verdict
}

function preferredChannels(facts: Facts): ChannelName[] {
  if (facts.kind !== 'patient') return []
  const preferred = facts.contacts.filter((point) => point.preferred).map((point) => point.channel)
  return [...new Set([...preferred, ...channelOrder])]
}
