// What a patient's own "no more" and "again" do to the ledger.
import { channelNames, type ChannelName } from '#channels/contract.ts'
import type { PreferenceScope } from '../conversations/interpretation.ts'
import type { Queryable } from '../database/database.ts'
import type { Acting } from '../events/events.ts'
import {
  consentHistory,
  currentConsents,
  recordConsents,
  type ConsentDraft,
  type ConsentHow,
  type ConsentPair,
  type Evidence,
} from './consent.ts'
import { consentPurposes } from './purposes.ts'

export type PreferenceChange = {
  patientId: string
  scope: PreferenceScope
  /** The channel the words came by; a bare word means this one. */
  channel: ChannelName
  how: ConsentHow
  evidence: Evidence
  actor: string
}

/**
 * The pairs a scope names: a bare word, every purpose on the channel it came by; a purpose, that kind on every channel;
 * a channel, every purpose there; both, that one pair; `all`, everything.
 */
export function pairsOf(scope: PreferenceScope, cameBy: ChannelName): ConsentPair[] {
  const purposes = scope.purpose && !scope.all ? [scope.purpose] : consentPurposes
  const channels = channelsOf(scope, cameBy)
  return purposes.flatMap((purpose) => channels.map((channel) => ({ purpose, channel })))
}

function channelsOf(scope: PreferenceScope, cameBy: ChannelName): readonly ChannelName[] {
  if (scope.all) return channelNames
  if (scope.channel) return [scope.channel]
  return scope.purpose ? channelNames : [cameBy]
}

const keyOf = (pair: ConsentPair): string => `${pair.purpose} ${pair.channel}`

const draftsOf = (change: PreferenceChange, pairs: readonly ConsentPair[], status: ConsentDraft['status']) =>
  pairs.map((pair) => ({
    ...pair,
    patientId: change.patientId,
    status,
    how: change.how,
    evidence: change.evidence,
    actor: change.actor,
  }))

/**
 * Withdraws every pair of the scope, also those never given: a later import must find the patient's own word.
 * `careElsewhere` are the channels by which care messages go on.
 */
export async function withdraw(
  tx: Queryable,
  ctx: Acting,
  org: string,
  change: PreferenceChange,
): Promise<{ pairs: ConsentPair[]; careElsewhere: ChannelName[] }> {
  const pairs = pairsOf(change.scope, change.channel)
  await recordConsents(tx, ctx, org, draftsOf(change, pairs, 'withdrawn'))
  return { pairs, careElsewhere: await careChannels(tx, org, change.patientId) }
}

/**
 * Gives again what was withdrawn and had once been given. Words never widen what a patient agreed to, with two
 * exceptions: a purpose named by the patient is given on the channel meant, and any "again" gives care there.
 */
export async function give(
  tx: Queryable,
  ctx: Acting,
  org: string,
  change: PreferenceChange,
): Promise<{ pairs: ConsentPair[] }> {
  const history = await consentHistory(tx, org, [change.patientId])
  const onceGiven = new Set(history.filter((row) => row.status === 'given').map(keyOf))
  const standing = new Map(history.map((row) => [keyOf(row), row.status]))
  const meant = keyOf({
    purpose: change.scope.purpose ?? 'care',
    channel: change.scope.channel ?? change.channel,
  })
  const pairs = pairsOf(change.scope, change.channel).filter((pair) => {
    const key = keyOf(pair)
    return standing.get(key) !== 'given' && (onceGiven.has(key) || key === meant)
  })
  await recordConsents(tx, ctx, org, draftsOf(change, pairs, 'given'))
  return { pairs }
}

/** The channels with an address in use and standing consent for care. */
export async function careChannels(q: Queryable, org: string, patientId: string): Promise<ChannelName[]> {
  const points = await q.query<{ channel: ChannelName }>(
    `select distinct channel from contact_point where org = $1 and patient_id = $2 and status = 'active'`,
    [org, patientId],
  )
  const reachable = new Set(points.map((point) => point.channel))
  const given = (await currentConsents(q, org, [patientId])).filter(
    (row) => row.purpose === 'care' && row.status === 'given',
  )
  return channelNames.filter((name) => reachable.has(name) && given.some((row) => row.channel === name))
}
