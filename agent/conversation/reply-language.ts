// The language a reply goes in.
import type { Interpretation } from '#core/conversations/interpretation.ts'
import { languageCodes, type LanguageCode } from '#prompts/words.ts'
import { isClearly } from '../understand/language.ts'
import { normalize } from '../understand/normalize.ts'

const isOurs = (language: string): language is LanguageCode =>
  (languageCodes as readonly string[]).includes(language)

/** The message's, where it is one of ours and no doubt is left or no other is known; else the stored one, else Spanish. */
export function replyLanguage(
  { language }: Pick<Interpretation, 'language'>,
  stored: string | null,
  body: string,
): string {
  if (!isOurs(language)) return stored ?? 'es'
  if (stored === null || stored === language) return language
  return isClearly(language, normalize(body), stored) ? language : stored
}
