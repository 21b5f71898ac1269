// What the send decision is made on, loaded for a whole batch by a few array queries.
import { channelNames, type Channel } from '#channels/contract.ts'
import type { BlockReason } from '#prompts/staff/es.ts'
import type { ChannelName } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { loadFacts as loadPatientFacts, type PatientFacts } from '../patients/facts.ts'
import type { Region } from '../text/holidays.ts'
import { loadFreshness, type SubjectNow } from './freshness.ts'
import { loadCaps } from './frequency.ts'
import { loadLimits, type Limits } from './limits.ts'
import { isConsentPurpose, purposes, type Purpose } from './purposes.ts'
import { readerOf, type ReaderFacts } from './reader.ts'
import { loadWindows, type Road } from './windows.ts'

export type { Contact } from './reader.ts'

type MessageFacts = Limits & {
  /** Why the message no longer holds; null where it does. */
  stale: BlockReason | null
  /** Its subject as it is now, where the words may have to follow it. */
  subject: SubjectNow | null
  /** From when on its cap leaves room for it; null: now. */
  capFreeFrom: Date | null
  /** Until when free text may be sent, by channel; a channel where nobody ever wrote is missing. */
  windows: ReadonlyMap<ChannelName, Date>
}

export type Facts =
  (ReaderFacts & MessageFacts) | ({ kind: 'address'; zone: string; region: Region | null } & MessageFacts)

/** What facts are asked about: one message, stored or about to be. */
export type Asked = {
  /** Null until it is stored; given, it is about to be handed over. */
  messageId: string | null
  patientId: string | null
  purpose: Purpose
  subjectType: string | null
  subjectId: string | null
  /** Instant of the appointment the words speak of. */
  startsAt: Date | null
  at: Date
  /** The hour the message was meant for: its place in line under a cap. */
  orderAt: Date
  /** The bare address it goes to, where it goes to one. */
  address?: { channel: ChannelName; value: string } | undefined
}

/** What facts need to know of a channel. */
export type Ways = Readonly<Record<ChannelName, Pick<Channel, 'sender' | 'hasWindow' | 'receipts'>>>

/**
 * Facts for each message asked about, in the same order. Left out, `channels` means that no channel has a window and none
 * tells what was read. Inside the transaction that hands over, so that the last place under a cap is given once.
 */
export async function loadFacts(
  q: Queryable,
  org: string,
  { asked, now, channels }: { asked: readonly Asked[]; now: Date; channels?: Ways | undefined },
): Promise<Facts[]> {
  const { clinicZone, ...limits } = await loadLimits(q, org, {
    now,
    budgeted: asked.some((one) => purposes[one.purpose].budgeted),
  })
  const readers = await loadReaders(q, org, { asked, now, clinicZone })
  const fresh = await loadFreshness(q, org, asked)
  const readChannels = channelNames.filter((name) => channels?.[name].receipts === 'read')
  const caps = await loadCaps(q, org, { asked, now, readChannels })
  const windows = await windowsOf(q, org, { asked, readers, channels })
  return asked.map((one, index): Facts => {
    const message = {
      ...limits,
      stale: fresh[index]?.stale ?? null,
      subject: fresh[index]?.subject ?? null,
      capFreeFrom: caps[index] ?? null,
      windows: windows[index] ?? new Map(),
    }
    const reader = readers[index]
    return reader
      ? { ...reader, ...message }
      : { kind: 'address', zone: clinicZone, region: null, ...message }
  })
}

type Batch = { asked: readonly Asked[]; now: Date; clinicZone: string }

async function loadReaders(
  q: Queryable,
  org: string,
  { asked, now, clinicZone }: Batch,
): Promise<(ReaderFacts | undefined)[]> {
  const ids = [...new Set(asked.flatMap((one) => (one.patientId === null ? [] : [one.patientId])))]
  const patients =
    ids.length > 0
      ? await loadPatientFacts(q, org, ids, now, {
          clinicZone,
          purposes: [...new Set(asked.map((one) => one.purpose))].filter(isConsentPurpose),
        })
      : new Map<string, PatientFacts>()
  return asked.map((one) => {
    const patient = one.patientId === null ? undefined : patients.get(one.patientId)
    return patient && readerOf(patient, clinicZone)
  })
}

/** Of the bare address, or of the address of each channel that would be written to: the first one listed. */
async function windowsOf(
  q: Queryable,
  org: string,
  {
    asked,
    readers,
    channels,
  }: { asked: readonly Asked[]; readers: readonly (ReaderFacts | undefined)[]; channels: Ways | undefined },
): Promise<ReadonlyMap<ChannelName, Date>[]> {
  const roads = asked.flatMap((one, index): (Road & { index: number })[] =>
    channelNames.flatMap((channel) => {
      const way = channels?.[channel]
      const address =
        one.address?.channel === channel
          ? one.address.value
          : readers[index]?.contacts.find((point) => point.channel === channel)?.address
      return way?.hasWindow && address !== undefined ? [{ index, channel, sender: way.sender, address }] : []
    }),
  )
  const open = await loadWindows(q, org, roads)
  const found = asked.map(() => new Map<ChannelName, Date>())
  for (const [place, { index, channel }] of roads.entries()) {
    const until = open[place]
    if (until) found[index]?.set(channel, until)
  }
  return found
}
