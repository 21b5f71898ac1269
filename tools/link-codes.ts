// The codes of links as they were shown: noted in a preview, taken again when it runs, so that the text stays the very same.
import type { Ctx } from '#core/ctx.ts'

/**
 * The same context; codes it gives out are noted in `codes`. Its database is an object of its own, so that nothing a
 * process remembers of its database is learned from a transaction that is then undone.
 */
export function noting(ctx: Ctx, codes: string[]): Ctx {
  const code = (): string => {
    const made = ctx.ids.code()
    codes.push(made)
    return made
  }
  return { ...ctx, db: { ...ctx.db }, ids: { next: () => ctx.ids.next(), code } }
}

/** The same context; the codes it gives out first are these. */
export function repeating(ctx: Ctx, codes: readonly string[]): Ctx {
  const left = [...codes]
  return { ...ctx, ids: { next: () => ctx.ids.next(), code: () => left.shift() ?? ctx.ids.code() } }
}
