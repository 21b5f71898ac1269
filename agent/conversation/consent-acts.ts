// What a patient's words do to how they are written to: silence, messages again, another channel or language, another person.
import { currentConsents, isOwnWord } from '#core/consent/consent.ts'
import { careChannels, give, pairsOf, withdraw } from '#core/consent/preferences.ts'
import type { Waiting } from '#core/conversations/inbox.ts'
import type { PreferenceScope } from '#core/conversations/interpretation.ts'
import type { Ctx } from '#core/ctx.ts'
import type { Queryable } from '#core/database/database.ts'
import { blockAddress, preferChannel, storeLanguage } from '#core/patients/patient-wishes.ts'
import type { Bound } from './bind.ts'
import { newContactIn, verifyContact } from './contact-acts.ts'
import type { Turn } from './turn-facts.ts'
import { say, type Reply } from './words.ts'

type Words = { waiting: Waiting; bound: Bound; scope: PreferenceScope }

const isBare = (scope: PreferenceScope): boolean => !scope.channel && !scope.purpose && !scope.all

/** The patient's own word, as it stands in the ledger. */
const wordOf = (patientId: string, { waiting, scope }: Words) => ({
  patientId,
  scope,
  channel: waiting.channel,
  how: 'reply' as const,
  evidence: { inbound: waiting.id },
  actor: 'patient',
})

/** Withdraws for whoever is meant, and says so. */
export async function silence(tx: Queryable, ctx: Ctx, words: Words): Promise<Reply> {
  const { waiting, bound, scope } = words
  const elsewhere = new Set<Waiting['channel']>()
  // The bare word silences the number itself: everybody who is written to there.
  const meant = bound.patientId
    ? [bound.patientId, ...(isBare(scope) ? bound.everybody : [])]
    : bound.everybody
  const known = await silencedBefore(tx, words, meant)
  for (const patientId of new Set(meant)) {
    const care = known.has(patientId)
      ? await careChannels(tx, waiting.org, patientId)
      : (await withdraw(tx, ctx, waiting.org, wordOf(patientId, words))).careElsewhere
    for (const channel of care) elsewhere.add(channel)
  }
  const channel = scope.all || scope.purpose ? scope.channel : (scope.channel ?? waiting.channel)
  return say('opt_out_done', { channel, purpose: scope.purpose, elsewhere: [...elsewhere] })
}

/** Those for whom this very word was kept when it arrived: it stands in the ledger once. */
async function silencedBefore(
  q: Queryable,
  { waiting, scope }: Words,
  meant: readonly string[],
): Promise<Set<string>> {
  const said = new Set<unknown>(waiting.parts.map(({ id }) => id))
  const pairs = pairsOf(scope, waiting.channel)
  const kept = (await currentConsents(q, waiting.org, meant)).filter(
    (row) => row.status === 'withdrawn' && said.has(row.evidence['inbound']),
  )
  return new Set(
    meant.filter((patientId) =>
      pairs.every(({ purpose, channel }) =>
        kept.some((row) => row.patientId === patientId && row.purpose === purpose && row.channel === channel),
      ),
    ),
  )
}

export const optOut = ({ tx, ctx, bound, waiting, interpretation }: Turn): Promise<Reply> =>
  silence(tx, ctx, { waiting, bound, scope: interpretation.slots.scope ?? {} })

/** Of everybody at the address, those whose messages were stopped there by a patient's word within the scope. */
async function silenced(q: Queryable, org: string, { waiting, bound, scope }: Words): Promise<string[]> {
  const pairs = new Set(
    pairsOf(scope, waiting.channel).map(({ purpose, channel }) => `${purpose} ${channel}`),
  )
  const stopped = (await currentConsents(q, org, bound.everybody)).filter(
    (row) => row.status === 'withdrawn' && isOwnWord(row.how) && pairs.has(`${row.purpose} ${row.channel}`),
  )
  return stopped.map((row) => row.patientId)
}

async function optIn({ tx, ctx, org, bound, waiting, interpretation }: Turn): Promise<Reply | null> {
  const scope = interpretation.slots.scope ?? {}
  const words = { waiting, bound, scope }
  // As far as the word that silenced the number: in doubt who writes, what was stopped there is given back.
  const others = !bound.patientId || isBare(scope) ? await silenced(tx, org, words) : []
  const meant = new Set([...(bound.patientId ? [bound.patientId] : []), ...others])
  if (meant.size === 0) return null
  for (const patientId of meant) await give(tx, ctx, org, wordOf(patientId, words))
  return say('opt_in_done', {
    channel: scope.purpose ? scope.channel : (scope.channel ?? waiting.channel),
    purpose: scope.purpose,
  })
}

export async function preference(turn: Turn): Promise<Reply | null> {
  const { tx, ctx, org, bound, waiting, interpretation, intent } = turn
  if (intent === 'opt_in') return optIn(turn)
  const { patientId } = bound
  if (!patientId) return null
  const contact = newContactIn(waiting.body)
  if (contact) return verifyContact(turn, contact)
  const { channel, language } = interpretation.slots
  const preferred = channel ? await preferChannel(tx, ctx, org, { patientId, channel }) : false
  if (language) await storeLanguage(tx, ctx, org, { patientId, language })
  // An hour of day is a person's to see to.
  return preferred || language ? say('preferences_noted', {}) : null
}

/** From free text a tap confirms it; the tap blocks that contact point for that patient alone. */
export async function wrongRecipient({ tx, ctx, org, bound, waiting }: Turn): Promise<Reply | null> {
  if (!bound.patientId) return null
  if (bound.tap !== 'wrong_yes')
    return say('wrong_recipient_ask', {}, { aboutMessageId: bound.about?.messageId })
  const blocked = await blockAddress(tx, ctx, org, {
    patientId: bound.patientId,
    channel: waiting.channel,
    value: waiting.address,
    reason: 'wrong_recipient',
  })
  return blocked ? say('wrong_recipient_done', {}) : say('privacy_ack', {})
}
