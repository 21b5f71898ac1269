// What a lookup is: a read-only question about the organization's own matters, with the same faces as a tool. It changes nothing.
import type { z } from 'zod'
import type { Ctx, Principal, Scope } from '#core/ctx.ts'

/** Groups that a client may ask for alone (`MCP_TOOLSETS`). */
export const toolsets = ['citas', 'encuestas', 'pagos', 'alertas', 'feedback'] as const
export type Toolset = (typeof toolsets)[number]

export type LookupResult = {
  /** A short answer in Spanish, readable as it stands: a sentence, then at most a few lines. No contact data. */
  text: string
  /** One entry each; opaque ids and names, never a phone or an address. */
  data: readonly Readonly<Record<string, unknown>>[]
  /** How many there are in all, where that is more than `data` shows. */
  total?: number
  /** Where the next page begins; null at the end. */
  next: string | null
}

export type LookupContext = { ctx: Ctx; principal: Principal }

export type LookupDefinition<Input extends z.ZodObject = z.ZodObject> = {
  name: string
  title: string
  description: string
  toolset: Toolset
  /** Every one is needed. */
  scopes: readonly Scope[]
  input: Input
  /** What one entry of `data` holds. */
  row?: z.ZodType
  run(context: LookupContext, args: z.infer<Input>): Promise<LookupResult>
}
