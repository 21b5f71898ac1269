// Texts as vectors, by the configured embeddings model, and the labelled examples found by them.
import { createHash } from 'node:crypto'
import { embeddedHashes, keepOnly, nearest, storeEmbeddings } from '#core/embeddings/embeddings.ts'
import type { Database, Queryable } from '#core/database/database.ts'
import { passageTexts } from '#core/knowledge/knowledge.ts'
import type { Clock } from '#core/clock.ts'
import type { Log } from '#core/log.ts'
import type { Meaning } from '../answers/lookups.ts'
import { clientOnce, faultOf } from './chat.ts'
import { shippedExamples, type Example } from './examples.ts'
import { within, type Similar } from './model-understand.ts'
import { ModelError, type ModelSettings, type Pseudonymise, type TokenBudget } from './ports.ts'

/** Vectors in the order of the texts. The texts are pseudonymised, or ours. Throws ModelError or what the SDK throws. */
export type Embed = (org: string, texts: readonly string[], signal: AbortSignal) => Promise<number[][]>

const atOnce = 96

/** Undefined where no embeddings model is configured. */
export function createEmbed(settings: ModelSettings, budget: TokenBudget): Embed | undefined {
  const model = settings.embeddings
  if (model === undefined) return undefined
  const client = clientOnce(settings)
  return async (org, texts, signal) => {
    const vectors: number[][] = []
    for (let at = 0; at < texts.length; at += atOnce) {
      const input = texts.slice(at, at + atOnce)
      const reserved = Math.ceil(input.join(' ').length / 3)
      if (!(await budget.reserve(org, reserved))) throw new ModelError('refused')
      const answer = await (
        await client()
      ).embeddings.create({ model, input, encoding_format: 'float' }, { signal })
      const rows = answer.data?.toSorted((one, other) => one.index - other.index) ?? []
      if (rows.length !== input.length || rows.some(({ embedding }) => !isVector(embedding)))
        throw new ModelError('unreadable')
      vectors.push(...rows.map(({ embedding }) => embedding))
    }
    return vectors
  }
}

const isVector = (numbers: unknown): boolean =>
  Array.isArray(numbers) && numbers.length > 0 && numbers.every((one) => Number.isFinite(one))

export const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22)

/** Embeds those texts that have no vector yet or have changed. */
export async function embedMissing(
  q: Queryable,
  embed: Embed,
  {
    org,
    kind,
    model,
    texts,
    signal,
  }: {
    org: string
    kind: 'example' | 'passage'
    model: string
    texts: readonly { key: string; text: string }[]
    signal: AbortSignal
  },
): Promise<number> {
  const known = await embeddedHashes(q, org, { kind, model })
  const missing = texts.filter(({ key, text }) => known.get(key) !== hashOf(text))
  if (missing.length === 0) return 0
  const vectors = await embed(
    org,
    missing.map(({ text }) => text),
    signal,
  )
  const rows = missing.map(({ key, text }, index) => ({
    key,
    hash: hashOf(text),
    numbers: vectors[index] ?? [],
  }))
  await storeEmbeddings(q, org, { kind, model, rows })
  return rows.length
}

/** The examples nearest in meaning; their own vectors are made at the first question of each organization. */
export function similarExamples(
  db: Database,
  { embed, model }: { embed: Embed; model: string },
): (asked: Similar, signal: AbortSignal) => Promise<Example[]> {
  const ready = new Set<string>()
  return async ({ org, text, limit }, signal) => {
    const q = db.org(org)
    const examples = await shippedExamples()
    const byKey = new Map(
      examples.map((example) => [hashOf(`${example.lastOutbound} ${example.text}`), example]),
    )
    if (!ready.has(org)) {
      const texts = [...byKey].map(([key, example]) => ({ key, text: example.text }))
      await embedMissing(q, embed, { org, kind: 'example', model, texts, signal })
      ready.add(org)
    }
    const [numbers = []] = await embed(org, [text], signal)
    const near = await nearest(q, org, { kind: 'example', model, numbers, limit })
    return near.flatMap(({ key }) => byKey.get(key) ?? [])
  }
}

/** For the search of articles, whose own vectors are made when they are new or changed. The text loses its personal data first. */
export function meaningOf(
  db: Database,
  {
    embed,
    model,
    pseudonymise,
    clock,
    log,
  }: { embed: Embed; model: string; pseudonymise: Pseudonymise; clock: Pick<Clock, 'wall'>; log: Log },
): Meaning {
  return async (org, text, deadline) => {
    const signal = AbortSignal.timeout(Math.max(1, Math.min(longestMs, deadline - clock.wall())))
    try {
      const q = db.org(org)
      const texts = await passageTexts(q, org)
      await keepOnly(q, org, { kind: 'passage', keys: texts.map(({ key }) => key) })
      await embedMissing(q, embed, { org, kind: 'passage', model, texts, signal })
      const [numbers] = await within(signal, embed(org, [pseudonymise(text).text], signal))
      return numbers ? { model, numbers } : null
    } catch (error) {
      log.warn('model.meaning_failed', { reason: faultOf(error, signal), org })
      return null
    }
  }
}

/** Words find most; the rest is not worth a long wait. */
const longestMs = 1500
