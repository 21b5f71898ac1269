// The danger and opt-out net on its own: read for every message at arrival, whoever sent it and whatever it answers.
import type { PreferenceScope, Urgency } from '#core/conversations/interpretation.ts'
import { readDangerIn } from './danger.ts'
import { normalize } from './normalize.ts'
import { readOptOutIn } from './opt-out.ts'

export type Net = { urgency: Urgency; optOut: PreferenceScope | null }

export function readNet(text: string): Net {
  const normal = normalize(text)
  return { urgency: readDangerIn(normal).urgency, optOut: readOptOutIn(normal) }
}
