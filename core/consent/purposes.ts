// The purposes a patient gives or withdraws consent for, each on each channel.
import type { ConsentPurpose } from '#prompts/words.ts'

export type { ConsentPurpose }

export const consentPurposes = [
  'care',
  'billing',
  'survey',
  'prevention',
  'commercial',
] as const satisfies readonly ConsentPurpose[]
