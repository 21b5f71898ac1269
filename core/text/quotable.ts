// Whether a text may be told to patients as it stands, whoever wrote it: an article's paragraph, an answer's draft.
import { ordersMedicine, tellsDose } from './medical-orders.ts'
import { isPlain } from './plain-words.ts'

/** "01/10/2026-31/12/2026" is no phone. */
const dates = /\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,4}/gu

/** Nothing to call, write to or open, no markup and no invisible character. */
export const isUnaddressed = (text: string): boolean => isPlain(text.replace(dates, ' '))

/**
 * Nothing to call, write to or open (links and contacts are given by us alone), no markup and no invisible character, no
 * order about drugs and no dose.
 */
export const isQuotable = (text: string): boolean =>
  isUnaddressed(text) && !ordersMedicine(text) && !tellsDose(text)
