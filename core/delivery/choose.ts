// Which channel a message takes: the decision asked of each in turn, on facts that were loaded for the whole batch.
import type { TemplateState } from '#channels/contract.ts'
import type { ChannelName, Ctx } from '../ctx.ts'
import { decide, type Verdict } from './decide.ts'
import type { Contact, Facts } from './facts.ts'
import type { Purpose } from './purposes.ts'
import type { WordedSlots } from './rewrite.ts'

/** One message as far as the choice of its channel goes. */
export type Wish = {
  purpose: Purpose
  hourChosen: boolean
  at: Date
  /** The hour it was meant for, where that may be long past. */
  meantFor?: Date | undefined
  validUntil: Date
  facts: Facts
  hasLink: boolean
  /** The state of the template that says the same; null where the channel needs none. */
  template: TemplateState | 'draft' | 'missing' | null
  /** The provider's clock says that the window is closed, whatever ours says. */
  windowShut?: boolean | undefined
  /** Given by whoever can write a change into the message. */
  worded?: WordedSlots | undefined
}

export type Choice = { verdict: Verdict; contact: Contact | null; channel: ChannelName | null }

/** Order in which channels are tried when the patient prefers none. */
const channelOrder: readonly ChannelName[] = ['whatsapp', 'sms', 'email', 'push']

/** The decision for one channel; `insteadOf` are the channels it would stand in for. */
export function ask(
  ctx: Pick<Ctx, 'channels'>,
  { hasLink, template, windowShut, ...wish }: Wish,
  { channel, insteadOf }: { channel: ChannelName; insteadOf: readonly ChannelName[] },
): Verdict {
  const { hasWindow = false, twoWay = true } = ctx.channels[channel]
  const openUntil = windowShut ? null : (wish.facts.windows.get(channel) ?? null)
  return decide({
    ...wish,
    channel,
    insteadOf,
    window: hasWindow ? { needed: true, openUntil, template } : undefined,
    sender: { twoWay, link: hasLink },
  })
}

/** The first channel that is not refused: the preferred one before the others, a binding one alone, none that was tried. */
export function chooseChannel(
  ctx: Pick<Ctx, 'channels'>,
  wish: Wish,
  { binding, tried }: { binding: ChannelName | null; tried: ReadonlySet<ChannelName> },
): Choice {
  const { facts } = wish
  const candidates = binding ? [binding] : preferredChannels(facts)
  const refused: Asked[] = []
  let chosen: Asked | undefined
  for (const channel of candidates.filter((one) => !tried.has(one))) {
    const insteadOf = candidates.slice(0, candidates.indexOf(channel))
    const asked = { channel, verdict: ask(ctx, wish, { channel, insteadOf }) }
    if (asked.verdict.verdict !== 'block') {
      chosen = asked
      break
    }
    refused.push(asked)
  }
  chosen ??= mostTelling(refused)
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

type Asked = { channel: ChannelName; verdict: Verdict }

/**
 * When every channel is refused: that the patient has just silenced one says most, and a refusal for lack of consent more
 * than one for lack of an address.
 */
function mostTelling(verdicts: readonly Asked[]): Asked | undefined {
  const because = (fits: (reason: string) => boolean): Asked | undefined =>
    verdicts.find(({ verdict }) => verdict.verdict === 'block' && fits(verdict.reason))
  return (
    because((reason) => reason === 'contact_withheld_24h') ??
    because((reason) => reason !== 'no_contact_point') ??
    verdicts[0]
  )
}

function preferredChannels(facts: Facts): ChannelName[] {
  if (facts.kind !== 'patient') return []
  const preferred = facts.contacts.filter((point) => point.preferred).map((point) => point.channel)
  return [...new Set([...preferred, ...channelOrder])]
}
