// Brings templates to the provider and asks what became of them, a bounded piece at a time: a call to it takes a second.
import type { Channel, TemplateState } from '#channels/contract.ts'
import type { Acting } from '../events/events.ts'
import type { Database } from '../database/database.ts'
import {
  type Draft,
  listTemplates,
  recordRefused,
  recordRegistered,
  setTemplateState,
  type StoredTemplate,
  syncTemplates,
  templateKey,
} from './templates.ts'

type Templates = NonNullable<Channel['templates']>
type At = Acting & { db: Database }

/** One piece of work, and where the next begins: null when there is no more. */
export type Piece<T> = { done: T[]; next: string | null }
export type Registered = { name: string; language: string; state: 'pending' | 'refused'; code?: string }
/** `unknown`: the provider would not say, and `code` is why. */
export type Checked = {
  name: string
  language: string
  state: TemplateState | 'unknown'
  code?: string | undefined
}

const pieceSize = 10

/** Registers what is still a draft, one after the other. A refusal is recorded and the next one tried. */
export async function registerTemplates(
  at: At,
  org: string,
  { provider, port, drafts, after }: Wanted & { drafts: readonly Draft[] },
): Promise<Piece<Registered>> {
  const db = at.db.org(org)
  await db.tx((tx) => syncTemplates(tx, at, org, { provider, drafts }))
  const worded = new Map(drafts.map((draft) => [templateKey(draft), draft]))
  const { piece, next } = await pieceOf(at, org, {
    provider,
    after,
    fits: (one) => one.state === 'draft' && worded.has(templateKey(one)),
  })
  const done: Registered[] = []
  for (const { name, language } of piece) {
    const draft = worded.get(templateKey({ name, language }))
    if (!draft) continue
    const answer = await settled(() => port.register(draft))
    const known = { provider, name, language }
    if ('code' in answer) {
      await db.tx((tx) => recordRefused(tx, at, org, { ...known, code: answer.code }))
      done.push({ name, language, state: 'refused', code: answer.code })
    } else {
      await db.tx((tx) => recordRegistered(tx, at, org, { ...known, providerId: answer.value.providerId }))
      done.push({ name, language, state: 'pending' })
    }
  }
  return { done, next }
}

type Wanted = { provider: string; port: Templates; after?: string | undefined }

/** Asks about everything registered; what the provider would not say now stays as it was. */
export async function checkTemplates(
  at: At,
  org: string,
  { provider, port, after }: Wanted,
): Promise<Piece<Checked>> {
  const { piece, next } = await pieceOf(at, org, {
    provider,
    after,
    fits: (one) => one.providerId !== null,
  })
  return { done: await Promise.all(piece.map((one) => check(at, org, { provider, port, one }))), next }
}

async function check(
  at: At,
  org: string,
  { provider, port, one }: Wanted & { one: StoredTemplate },
): Promise<Checked> {
  const { name, language } = one
  const providerId = one.providerId ?? ''
  const answer = await settled(() => port.state(providerId))
  if ('code' in answer) return { name, language, state: 'unknown', code: answer.code }
  const { state, code } = answer.value
  await at.db.org(org).tx((tx) => setTemplateState(tx, at, org, { provider, providerId, state, code }))
  return { name, language, state, code }
}

async function pieceOf(
  at: At,
  org: string,
  wanted: { provider: string; after?: string | undefined; fits: (one: StoredTemplate) => boolean },
): Promise<{ piece: StoredTemplate[]; next: string | null }> {
  const { provider, after } = wanted
  const left = (await listTemplates(at.db.org(org), org, { provider, after })).filter(wanted.fits)
  const piece = left.slice(0, pieceSize)
  const last = piece.at(-1)
  return { piece, next: left.length > piece.length && last ? templateKey(last) : null }
}

/** A provider's refusal as its code; what is no code of a provider is a fault of ours and goes on. */
async function settled<T>(ask: () => Promise<T>): Promise<{ value: T } | { code: string }> {
  try {
    return { value: await ask() }
  } catch (error) {
    const told: unknown = error instanceof Error && 'code' in error ? error.code : undefined
    const code = typeof told === 'number' ? String(told) : told
    if (typeof code === 'string' && /^[\w.:-]{1,60}$/.test(code)) return { code }
    throw error
  }
}
