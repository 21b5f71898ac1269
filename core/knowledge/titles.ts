// Articles by slug, one line each: the Spanish title where there is one.
import type { Queryable } from '../database/database.ts'

export type ArticleTitle = { slug: string; title: string }

/** In order of slug, after `after`. */
export async function articleTitles(
  q: Queryable,
  org: string,
  { after, limit }: { after: string; limit: number },
): Promise<ArticleTitle[]> {
  return q.query<ArticleTitle>(
    `select distinct on (slug collate "C") slug, title from knowledge_article
     where org = $1 and slug collate "C" > $2 collate "C"
     order by slug collate "C", language <> 'es', language limit $3`,
    [org, after, limit],
  )
}
