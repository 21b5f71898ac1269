// What an alert of the catalogue is: an approved text in every language, which the message closes with its link.
import type { LanguageCode } from '../words.ts'

export type AlertText = {
  id: string
  /** As staff call it, in Spanish; found without case, accents or a trailing year. */
  name: string
  /** What its link leads to: a request for an appointment, or more information. */
  action: 'request_appointment' | 'information'
  /** 2, 3 … once a text was changed after it was registered: an approved template cannot be altered, only followed by another. */
  revision?: number | undefined
  texts: Readonly<Record<LanguageCode, string>>
}
