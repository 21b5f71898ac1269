// What a caller may do; `admin` may do everything within its organization.
import type { Principal, Scope } from '#core/ctx.ts'

export const holds = (principal: Principal, scope: Scope): boolean =>
  principal.scopes.has('admin') || principal.scopes.has(scope)
