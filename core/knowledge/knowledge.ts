// Knowledge articles in the database: brought in, listed, shown.
import { createHash } from 'node:crypto'
import type { Ctx } from '../ctx.ts'
import type { Queryable } from '../database/database.ts'
import { CodedError } from '../errors.ts'
import { nameTokens } from '../text/names.ts'
import { fold } from '../text/normalize.ts'
import { findSpans } from '../text/redact.ts'
import type { Article } from './article.ts'
import { dictionaryOf } from './words.ts'

type Acting = Pick<Ctx, 'clock' | 'ids'>

export type Imported = { added: number; changed: number; unchanged: number }

const hashOf = (article: Article): string =>
  createHash('sha256').update(JSON.stringify(article)).digest('base64url').slice(0, 22)

/**
 * Articles are known by slug and language; those that say the same as before are left alone, those not given stay. Throws
 * `invalid_input` where one names a patient.
 */
export async function importArticles(
  tx: Queryable,
  ctx: Acting,
  org: string,
  articles: readonly Article[],
): Promise<Imported> {
  const stored = await tx.query<{ key: string; hash: string }>(
    `select slug || '.' || language as key, hash from knowledge_article where org = $1`,
    [org],
  )
  const known = new Map(stored.map(({ key, hash }) => [key, hash]))
  const keyOf = ({ slug, language }: Article): string => `${slug}.${language}`
  const fresh = articles.filter((article) => known.get(keyOf(article)) !== hashOf(article))
  const changed = fresh.filter((article) => known.has(keyOf(article))).length
  for (const article of fresh) await refusePatients(tx, org, article)
  if (fresh.length > 0) await write(tx, ctx, org, fresh)
  return { added: fresh.length - changed, changed, unchanged: articles.length - fresh.length }
}

/** What is told to everybody tells of nobody. */
async function refusePatients(q: Queryable, org: string, article: Article): Promise<void> {
  const { slug, language, title, passages } = article
  const names = [title, ...passages]
    .flatMap((text) =>
      findSpans(text).flatMap((span) => (span.type === 'NAME' ? [nameTokens(span.text).join(' ')] : [])),
    )
    .filter((name) => name.includes(' '))
  if (names.length === 0) return
  const found = await q.query(
    `select 1 from patient p, unnest($2::text[]) as n(name)
     where p.org = $1 and (p.search_name = n.name or starts_with(p.search_name, n.name || ' ')) limit 1`,
    [org, names],
  )
  if (found.length > 0) throw new CodedError('invalid_input', { field: `${slug}.${language}.md: text` })
}

async function write(tx: Queryable, ctx: Acting, org: string, articles: readonly Article[]): Promise<void> {
  await tx.query(
    `delete from knowledge_article a using unnest($2::text[], $3::text[]) as g(slug, language)
     where a.org = $1 and a.slug = g.slug and a.language = g.language`,
    [org, articles.map(({ slug }) => slug), articles.map(({ language }) => language)],
  )
  const rows = articles.map((article) => ({ ...article, id: ctx.ids.next(), hash: hashOf(article) }))
  await tx.query(
    `insert into knowledge_article (org, id, slug, language, title, topics, queue, valid_from, valid_to, hash, imported_at)
     select $1, r.id, r.slug, r.language, r.title, r.topics, r.queue, r."validFrom", r."validTo", r.hash, $3
     from jsonb_to_recordset($2::jsonb) as r(id text, slug text, language text, title text, topics text[], queue text,
       "validFrom" date, "validTo" date, hash text)`,
    [org, JSON.stringify(rows), ctx.clock.now()],
  )
  const passages = rows.flatMap(({ id, title, topics, language, passages: texts }) =>
    texts.map((text, seq) => ({
      id,
      seq,
      text,
      head: fold([title, ...topics].join(' ')),
      own: fold(text),
      dictionary: dictionaryOf(language),
    })),
  )
  await tx.query(
    `insert into knowledge_passage (org, article_id, seq, text, folded, search)
     select $1, r.id, r.seq, r.text, r.head || ' ' || r.own,
       setweight(to_tsvector(r.dictionary::regconfig, r.head), 'A') || setweight(to_tsvector(r.dictionary::regconfig, r.own), 'B')
     from jsonb_to_recordset($2::jsonb) as r(id text, seq int, text text, head text, own text, dictionary text)`,
    [org, JSON.stringify(passages)],
  )
}

const columns = `a.slug, a.language, a.title, a.topics, a.queue, a.valid_from as "validFrom", a.valid_to as "validTo",
  array(select p.text from knowledge_passage p where p.org = a.org and p.article_id = a.id order by p.seq) as passages`

/** All of an organization, by slug and language. */
export async function listArticles(q: Queryable, org: string): Promise<Article[]> {
  return q.query<Article>(
    `select ${columns} from knowledge_article a where a.org = $1 order by a.slug, a.language`,
    [org],
  )
}

/** One article in every language it has. */
export async function showArticle(q: Queryable, org: string, slug: string): Promise<Article[]> {
  return q.query<Article>(
    `select ${columns} from knowledge_article a where a.org = $1 and a.slug = $2 order by a.language`,
    [org, slug],
  )
}

/** Every paragraph with its key, for vectors: what it is about stands before it. */
export async function passageTexts(q: Queryable, org: string): Promise<{ key: string; text: string }[]> {
  return q.query(
    `select p.article_id || ':' || p.seq as key, a.title || '. ' || p.text as text
     from knowledge_passage p join knowledge_article a on a.org = p.org and a.id = p.article_id
     where p.org = $1 order by key`,
    [org],
  )
}
