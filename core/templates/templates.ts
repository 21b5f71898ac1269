// The WhatsApp templates of an organization: what was worded, where each stands with the provider, which may be used.
import type { TemplateDraft, TemplateState } from '#channels/contract.ts'
import type { Queryable } from '../database/database.ts'
import { type Acting, recordEvents } from '../events/events.ts'

/** A draft and the message whose words it carries (`TemplateKey` of prompts/templates). */
export type Draft = TemplateDraft & { words: string }

export type StoredTemplate = {
  name: string
  language: string
  words: string
  category: 'utility' | 'marketing'
  body: string
  /** Null until it was registered. */
  providerId: string | null
  state: 'draft' | TemplateState
  /** The provider's own reason, or `body_changed`: registered with another body, so it needs another name. */
  code: string | null
  updatedAt: Date
}

/** Name and language are what a provider knows a template by. */
export const templateKey = ({ name, language }: { name: string; language: string }): string =>
  `${name} ${language}`

/**
 * Keeps the drafts as worded now. One whose body or link changed after it was registered falls back to `draft`: what the
 * provider approved says something else. Answers how many are new or changed.
 */
export async function syncTemplates(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { provider, drafts }: { provider: string; drafts: readonly Draft[] },
): Promise<number> {
  const rows = drafts.map(({ name, language, words, body, category, url }) => ({
    name,
    language,
    words,
    body,
    category,
    url_base: url?.base ?? null,
  }))
  const written = await tx.query(
    `insert into template as t (org, provider, name, language, words, body, category, url_base, state, created_at, updated_at)
     select $1, $2, d.name, d.language, d.words, d.body, d.category, d.url_base, 'draft', $4, $4
     from jsonb_to_recordset($3::jsonb) as d(name text, language text, words text, body text, category text, url_base text)
     on conflict (org, provider, name, language) do update set
       words = excluded.words, body = excluded.body, category = excluded.category, url_base = excluded.url_base,
       state = 'draft', provider_id = null, updated_at = excluded.updated_at,
       code = case when t.provider_id is null then t.code else 'body_changed' end
     where t.body <> excluded.body or t.url_base is distinct from excluded.url_base
     returning t.name`,
    [org, provider, JSON.stringify(rows), ctx.clock.now()],
  )
  return written.length
}

type Wanted = { name: string; language: string; body: string }

/**
 * What the provider says of these templates, by `templateKey`: of those registered with exactly this body and a link that
 * leads here. Only an approved one may open a conversation. One statement for a whole batch.
 */
export async function knownTemplates(
  q: Queryable,
  org: string,
  { provider, urlBase, keys }: { provider: string; urlBase: string; keys: readonly Wanted[] },
): Promise<ReadonlyMap<string, { providerId: string; state: TemplateState | 'draft' }>> {
  if (keys.length === 0) return new Map()
  const rows = await q.query<{
    name: string
    language: string
    providerId: string
    state: TemplateState | 'draft'
  }>(
    `select t.name, t.language, t.provider_id as "providerId", t.state from template t
     join (select distinct * from unnest($3::text[], $4::text[], $5::text[])) as w(name, language, body)
       on w.name = t.name and w.language = t.language and w.body = t.body
     where t.org = $1 and t.provider = $2 and t.provider_id is not null
       and (t.url_base is null or t.url_base = $6)`,
    [
      org,
      provider,
      keys.map(({ name }) => name),
      keys.map(({ language }) => language),
      keys.map(({ body }) => body),
      urlBase,
    ],
  )
  return new Map(rows.map(({ providerId, state, ...row }) => [templateKey(row), { providerId, state }]))
}

/** All of a provider's, by name; after the one whose `templateKey` is `after`, where a list is read in pieces. */
export async function listTemplates(
  q: Queryable,
  org: string,
  { provider, after = '', limit }: { provider: string; after?: string | undefined; limit?: number },
): Promise<StoredTemplate[]> {
  return q.query<StoredTemplate>(
    `select name, language, words, category, body, provider_id as "providerId", state, code, updated_at as "updatedAt"
     from template where org = $1 and provider = $2 and (name || ' ' || language) collate "C" > $3
     order by (name || ' ' || language) collate "C" limit $4`,
    [org, provider, after, limit ?? null],
  )
}

/** The provider took it: it waits for approval under this id. */
export async function recordRegistered(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { provider, name, language, providerId }: Record<'provider' | 'name' | 'language' | 'providerId', string>,
): Promise<void> {
  await tx.query(
    `update template set provider_id = $5, state = 'pending', code = null, updated_at = $6
     where org = $1 and provider = $2 and name = $3 and language = $4`,
    [org, provider, name, language, providerId, ctx.clock.now()],
  )
  await recordEvents(tx, ctx, org, [{ type: 'template.pending', ids: { template: name, language } }])
}

/** The provider refused to take it; it stays a draft, with the provider's reason. */
export async function recordRefused(
  tx: Queryable,
  ctx: Acting,
  org: string,
  { provider, name, language, code }: Record<'provider' | 'name' | 'language' | 'code', string>,
): Promise<void> {
  await tx.query(
    `update template set code = $5, updated_at = $6 where org = $1 and provider = $2 and name = $3 and language = $4`,
    [org, provider, name, language, code, ctx.clock.now()],
  )
}

/**
 * What the provider says of a template, by its id or, with a language, by its name; of one that is not ours, nothing.
 * Saying the same again changes nothing. Answers whether it changed.
 */
export async function setTemplateState(
  tx: Queryable,
  ctx: Acting,
  org: string,
  told: {
    provider: string
    providerId: string
    language?: string | undefined
    state: TemplateState
    code?: string | undefined
  },
): Promise<boolean> {
  const changed = await tx.query<{ name: string; language: string }>(
    `update template set state = $5, code = $6, updated_at = $7
     where org = $1 and provider = $2 and state <> 'draft' and (provider_id = $3 or (name = $3 and language = $4))
       and (state, code) is distinct from ($5, $6) returning name, language`,
    [
      org,
      told.provider,
      told.providerId,
      told.language ?? null,
      told.state,
      told.code ?? null,
      ctx.clock.now(),
    ],
  )
  await recordEvents(
    tx,
    ctx,
    org,
    changed.map(({ name, language }) => ({
      type: `template.${told.state}`,
      ids: { template: name, language, ...(told.code === undefined ? {} : { code: told.code }) },
    })),
  )
  return changed.length > 0
}
