// Runs every finder and settles what they dispute: the surer kind keeps the words.
import { findBankAccounts, findPaymentCards } from './accounts.ts'
import { findAddresses } from './addresses.ts'
import { findBareBirths, findBirths } from './births.ts'
import { findCredentials } from './credentials.ts'
import { findEmails } from './emails.ts'
import { findIdentifiers } from './identifiers.ts'
import { findKnown } from './known.ts'
import { findNames } from './names.ts'
import { findPhones } from './phones.ts'
import type { Finding, Known, PhiType, Reading } from './reading.ts'
import { findSpoken } from './spoken.ts'

const overlaps = (a: Finding, b: Finding): boolean => a.start < b.end && b.start < a.end

/** Keeps earlier findings; a later one of the same kind widens them, of another kind gives way. */
function settle(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings) {
    const hits = kept.filter((one) => overlaps(one, finding))
    if (hits.length === 0) kept.push({ ...finding })
    else if (hits.every(({ type }) => type === finding.type) && hits[0]) {
      const [first, ...rest] = hits
      first.start = Math.min(first.start, finding.start, ...rest.map(({ start }) => start))
      first.end = Math.max(first.end, finding.end, ...rest.map(({ end }) => end))
      for (const one of rest) kept.splice(kept.indexOf(one), 1)
    }
  }
  return kept.sort((a, b) => a.start - b.start)
}

const seams: Partial<Record<PhiType, RegExp>> = {
  NAME: /^ (?:(?:de|del|de la|de los) )?$/,
  ADDRESS: /^\s?[,.\-–—(/]?\s?$/,
}

/** Names of the same person that only a space parts are one; so are pieces of an address. */
function joinPieces(text: string, findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = []
  for (const finding of findings) {
    const last = joined.at(-1)
    const seam = last?.type === finding.type ? seams[finding.type] : undefined
    if (last && seam?.test(text.slice(last.end, finding.start))) last.end = finding.end
    else joined.push({ ...finding })
  }
  return joined
}

/** All personal data of a text, in order, without overlaps. Pure; linear in the text's length. */
export function findPersonalData(reading: Reading, known: Known): Finding[] {
  const sure = settle([
    ...findEmails(reading),
    ...findBankAccounts(reading),
    ...findCredentials(reading),
    ...findPaymentCards(reading),
    ...findIdentifiers(reading),
    ...findBirths(reading),
    ...findPhones(reading),
    ...findSpoken(reading),
    ...findAddresses(reading),
    ...findKnown(reading, known),
    ...findNames(reading),
  ])
  return joinPieces(reading.text, settle([...sure, ...findBareBirths(reading, sure)]))
}
