// What the model path is given from outside: how texts lose their personal data, whose money it is, and where vectors are kept.
import type { KnownPersonalData } from '#core/conversations/interpretation.ts'

/** Takes personal data out of a text; `restore` puts it back into whatever was made of it. */
export type Pseudonymise = (
  text: string,
  known?: KnownPersonalData,
) => { text: string; restore: (text: string) => string }

/** Tokens an organization may still spend today. Both may be called outside any transaction only. */
export type TokenBudget = {
  reserve: (org: string, tokens: number) => Promise<boolean>
  settle: (org: string, tokens: { reserved: number; used: number }) => Promise<void>
}

/** Settings of an OpenAI-compatible endpoint. */
export type ModelSettings = {
  apiKey: () => string
  baseUrl: string | undefined
  name: string
  embeddings: string | undefined
}

/** A failure of the model path by what it was; never carries a text. */
export type ModelFault =
  'timeout' | 'unreachable' | 'refused' | 'busy' | 'broken' | 'too_large' | 'unreadable'

export class ModelError extends Error {
  readonly fault: ModelFault
  constructor(fault: ModelFault, cause?: unknown) {
    super(fault, { cause })
    this.name = 'ModelError'
    this.fault = fault
  }
}
