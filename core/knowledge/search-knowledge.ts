// Which approved paragraph answers a question, and how well: words by their stems, nearly right words by their letters, meaning by vectors.
import type { Queue } from '../conversations/interpretation.ts'
import type { Queryable } from '../database/database.ts'
import { nearest } from '../embeddings/embeddings.ts'
import { askedWords, questionIn } from './words.ts'

export type Passage = {
  slug: string
  title: string
  text: string
  language: string
  queue: Queue | null
  /** 0…1: how much of what was asked the article speaks of. */
  score: number
  /** How many of the question's words it has. */
  matched: number
}

export type KnowledgeQuestion = {
  text: string
  /** Of the question and of its reader, in order; Spanish articles last. */
  languages: readonly string[]
  /** Asked about an own appointment: where and when are then no words of an article. */
  own?: boolean | undefined
  /** 'YYYY-MM-DD': an article outside its days is not used. */
  today: string
  limit: number
  /** The question as a vector, where an embeddings model is configured. */
  vector?: { model: string; numbers: readonly number[] } | undefined
}

/** Below it an article is not an answer, and people are asked instead. */
const answers = 0.5

type Row = Omit<Passage, 'score' | 'matched'> & {
  key: string
  /** Stems that the passage or its head has; that its own words have; that it nearly has. */
  found: string[]
  own: string[]
  near: string[]
}

export type Found = {
  /** The best first; empty where nothing good enough is known. */
  passages: Passage[]
  /** Who answers instead, by the article that came nearest; null where none did. */
  queue: Queue | null
}

/** Near enough to tell whose question it is, if not its answer. */
const resembles = 0.25

export async function searchKnowledge(
  q: Queryable,
  org: string,
  question: KnowledgeQuestion,
): Promise<Found> {
  let queue: Queue | null = null
  for (const language of new Set([...question.languages, 'es'])) {
    const ranked = await searchIn(q, org, question, language)
    const passages = ranked.filter(({ score }) => score >= answers).slice(0, question.limit)
    const [nearest] = ranked
    if (nearest && nearest.score >= resembles) queue ??= nearest.queue
    if (passages.length > 0) return { passages, queue }
  }
  return { passages: [], queue }
}

async function searchIn(
  q: Queryable,
  org: string,
  question: KnowledgeQuestion,
  language: string,
): Promise<Passage[]> {
  const { text, own: ofOwn } = question
  const asked = await askedWords(q, { text: questionIn(text), language, own: ofOwn })
  const around = await askedWords(q, { text, language, own: ofOwn })
  const words = asked.length > 0 ? asked : around
  const meanings = await meaningOf(q, org, question)
  if (words.length === 0 && meanings.size === 0) return []
  const { rows, total } = await passagesWith(q, org, {
    words: [...new Set([...words, ...around])],
    keys: [...meanings.keys()],
    language,
    today: question.today,
  })
  return ranked(rows, { words, around, meanings, total })
}

type Weighing = {
  words: readonly string[]
  around: readonly string[]
  meanings: ReadonlyMap<string, number>
  total: number
}

function ranked(rows: readonly Row[], { words, around, meanings, total }: Weighing): Passage[] {
  const weigh = (some: readonly string[]): Map<string, number> =>
    new Map(some.map((word) => [word, rarity(rows, word, total)]))
  const weights = weigh(words)
  const context = weigh(around)
  const seen = new Set<string>()
  return rows
    .map(({ found, own, near, key, ...passage }) => {
      const score = Math.min(1, Math.max(coverage(weights, { found, near }), meanings.get(key) ?? 0))
      return {
        passage: { ...passage, score, matched: found.filter((word) => weights.has(word)).length },
        // Of several, the one that says the words itself, and those around the question too.
        rank:
          score +
          0.2 * coverage(weights, { found: own, near: [] }) +
          0.3 * coverage(context, { found, near }),
      }
    })
    .sort((one, other) => other.rank - one.rank)
    .map(({ passage }) => passage)
    .filter(({ text }) => !seen.has(text) && seen.add(text))
}

/** A word in every paragraph tells little; one that no paragraph has tells that this is not known here. */
const rarity = (rows: readonly Row[], word: string, total: number): number =>
  Math.log(1 + (total + 1) / (2 + rows.filter(({ found }) => found.includes(word)).length))

const nearlyRight = 0.7

function coverage(
  weights: ReadonlyMap<string, number>,
  { found, near }: { found: readonly string[]; near: readonly string[] },
): number {
  let covered = 0
  let all = 0
  for (const [word, weight] of weights) {
    all += weight
    if (found.includes(word)) covered += weight
    else if (near.includes(word)) covered += weight * nearlyRight
  }
  return all === 0 ? 0 : covered / all
}

async function passagesWith(
  q: Queryable,
  org: string,
  asked: { words: readonly string[]; keys: readonly string[]; language: string; today: string },
): Promise<{ rows: Row[]; total: number }> {
  const near = (await hasTrigrams(q))
    ? `array(select w from unnest($3::text[]) w where length(w) >= 5 and word_similarity(w, p.folded) >= 0.65)`
    : `'{}'::text[]`
  const rows = await q.query<Row & { total: number }>(
    `select * from (
       select a.slug, a.title, a.language, a.queue, p.text, p.article_id || ':' || p.seq as key,
         count(*) over () as total,
         array(select w from unnest($3::text[]) w where p.search @@ quote_literal(w)::tsquery) as found,
         array(select w from unnest($3::text[]) w where p.search @@ (quote_literal(w) || ':B')::tsquery) as own,
         ${near} as near
       from knowledge_passage p join knowledge_article a on a.org = p.org and a.id = p.article_id
       where p.org = $1 and a.language = $2
         and (a.valid_from is null or a.valid_from <= $5::date) and (a.valid_to is null or a.valid_to >= $5::date)
     ) s where cardinality(s.found) + cardinality(s.near) > 0 or s.key = any($4::text[])`,
    [org, asked.language, asked.words, asked.keys, asked.today],
  )
  return { rows, total: rows[0]?.total ?? 0 }
}

async function hasTrigrams(q: Queryable): Promise<boolean> {
  return (await q.query(`select 1 from pg_extension where extname = 'pg_trgm'`)).length > 0
}

const comparedPassages = 200
const standingOut = 1.25

/**
 * By key. How far a paragraph stands out of the others: embedding models differ in what they call near, so the middle of
 * all similarities is their nothing.
 */
async function meaningOf(
  q: Queryable,
  org: string,
  { vector }: KnowledgeQuestion,
): Promise<ReadonlyMap<string, number>> {
  if (!vector) return new Map()
  const near = await nearest(q, org, { kind: 'passage', ...vector, limit: comparedPassages })
  const middle = near[Math.floor(near.length / 2)]?.similarity ?? 1
  if (middle >= 1) return new Map()
  return new Map(
    near
      .slice(0, 10)
      .map(({ key, similarity }) => [key, (standingOut * (similarity - middle)) / (1 - middle)] as const),
  )
}
