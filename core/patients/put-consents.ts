// Consents that come with a patient's record, against what the patient has said since.
import { groupBy } from '../group-by.ts'
import {
  consentHistory,
  isOwnWord,
  recordConsents,
  type Consent,
  type ConsentPair,
  type ConsentText,
  type Evidence,
} from '../consent/consent.ts'
import type { Queryable } from '../database/database.ts'
import type { Acting } from '../events/events.ts'
import type { PlacedRow } from './put-patients.ts'

type Listed = PlacedRow['input']['consents'][number]

/** Appends what differs from what stands; answers the ids of patients it did so for. */
export async function putConsents(
  tx: Queryable,
  ctx: Acting,
  org: string,
  batch: { rows: readonly PlacedRow[]; actor: string },
): Promise<string[]> {
  const speaking = batch.rows.filter((row) => row.input.consents.length > 0)
  const ledger = await consentHistory(
    tx,
    org,
    speaking.map((row) => row.patientId),
  )
  const byPair = groupBy(ledger, keyOf)
  const drafts = speaking.flatMap(({ patientId, source, input }) =>
    input.consents
      .filter((listed) => stands(listed, byPair.get(keyOf({ ...listed, patientId })) ?? []))
      .map(({ purpose, channel, status, evidence }) => ({
        patientId,
        purpose,
        channel,
        status,
        how: source,
        evidence: evidenceOf(evidence),
        ...textOf(evidence),
        actor: batch.actor,
      })),
  )
  await recordConsents(tx, ctx, org, drafts)
  return drafts.map((draft) => draft.patientId)
}

/**
 * A record that repeats what stands says nothing new, but for a yes to other words than before. After the patient's own "no" a record's "given" is believed only
 * with evidence the ledger has not seen: the nightly copy of an old form must not undo an opt-out.
 */
function stands(listed: Listed, history: readonly Consent[]): boolean {
  const current = history.at(-1)
  const evidence = evidenceOf(listed.evidence)
  const isNew =
    Object.keys(evidence).length > 0 &&
    !history.some((row) => canonical(row.evidence) === canonical(evidence))
  if (current?.status === listed.status)
    return listed.status === 'given' && isNew && textOf(listed.evidence).text !== undefined
  return listed.status === 'withdrawn' || !current || !isOwnWord(current.how) || isNew
}

function evidenceOf(evidence: Listed['evidence']): Evidence {
  if (evidence === undefined || evidence === '') return {}
  return typeof evidence === 'string' ? { text: evidence } : evidence
}

/** What evidence in parts says of the words agreed to: `text`, `version` and `language`. They stay in it as they came. */
function textOf(evidence: Listed['evidence']): ConsentText {
  if (typeof evidence !== 'object') return {}
  const said = (key: string): string | undefined => {
    const value = evidence[key]
    if (typeof value === 'number') return String(value)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return { text: said('text'), textVersion: said('version'), language: said('language') }
}

/** The same whatever order the keys come in: jsonb does not keep it. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

const keyOf = (row: ConsentPair & { patientId: string }): string =>
  `${row.patientId} ${row.purpose} ${row.channel}`
