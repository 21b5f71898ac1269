// The frames of e-mails, one line a language.
import { languageOf } from '../index.ts'
import type { LanguageCode } from '../words.ts'
import { ca } from './ca.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { eu } from './eu.ts'
import { fr } from './fr.ts'
import { gl } from './gl.ts'
import { pt } from './pt.ts'
import type { EmailWords } from './words.ts'

const frames: Readonly<Record<LanguageCode, EmailWords>> = { es, ca, gl, eu, en, fr, pt }

/** The frame in the language of a BCP 47 tag; Spanish where the product has none. `language` is the one it got. */
export function emailWords(tag: string | undefined): EmailWords & { language: LanguageCode } {
  const language = languageOf(tag)
  return { ...frames[language], language }
}
