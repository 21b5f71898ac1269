// E-mail addresses: as written, with slips, and spelled out ("arroba", "punto com").
import { matchAt, type Finding, type Reading } from './reading.ts'

const dotWord = '(?:punto|punt|ponto|puntu|dot|point)'
const dashWord =
  '(?:guion(?: bajo| medio)?|guio(?: baix)?|underscore|barra ?baja|subrayado|tiret(?: bas)?|underline|hifen|gidoi(?: baxua)?|azpimarra|trait d.union|dash)'
const at = new RegExp(
  `@|[([{<]\\s?(?:at|arroba|arrova|arobase|a bildua)\\s?[)\\]}>]|(?<![\\p{L}\\p{N}])(?:arroba|arrova|arobase|a bildua|at)(?![\\p{L}\\p{N}])`,
  'gu',
)
const label = '[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?'
const joint = `(?:\\s?[.,]\\s?|\\s?[([]\\s?(?:${dotWord}|\\.)\\s?[)\\]]\\s?|\\s+${dotWord}\\s+)`
const topLevel = '[a-z]{2,12}(?![a-z0-9])'
const domain = new RegExp(`\\s{0,2}${label}(?:${joint}${label}){0,3}?${joint}${topLevel}`, 'uy')
/** A domain that goes on: "hospital.es" after which ".com" would follow is taken whole. */
const more = new RegExp(
  `(?:\\.${topLevel}|\\s+${dotWord}\\s+(?:es|com|org|net|cat|gal|eus|fr|pt|uk)(?![a-z0-9]))`,
  'uy',
)
const providers =
  '(?:gmail|gmai|gmal|gmial|hotmail|hotmai|outlook|yahoo|icloud|live|msn|telefonica|movistar|orange|terra|ono|proton|protonmail|euskaltel|mundo-r|sapo|free|wanadoo|laposte)'
const bareDomain = new RegExp(`\\s{0,2}(?:${providers}|(?<=@)[a-z][a-z0-9-]{2,40})(?![a-z0-9])`, 'uy')

const atom = '[a-z0-9._%+-]'
/** Each joint needs a space, which no atom has: there is one way to read a name. */
const localJoint = `(?:\\s[._-]\\s|\\s${dotWord}\\s|\\s${dashWord}\\s)`
const local = new RegExp(`(?<![a-z0-9._%+-])${atom}{1,64}(?:${localJoint}${atom}{1,40}){0,5}\\s{0,2}$`, 'u')
const spokenNumber = /(?<![\p{L}\p{N}])[a-z]{2,20}\s\d{1,6}\s{0,2}$/u
/** "m a r i a arroba": spelled letter by letter. */
const spelledOut = /(?<![\p{L}\p{N}])(?:[a-z0-9]\s){2,30}\s?$/u

/** Longest name before the sign that is looked at. */
const reach = 120

function startOf(text: string, sign: number, spelled: boolean): number | null {
  const before = text.slice(Math.max(0, sign - reach), sign)
  const [whole] = local.exec(before) ?? []
  if (whole === undefined || !/[a-z0-9]/.test(whole)) return null
  const letters = spelled ? spelledOut.exec(before)?.[0] : undefined
  const numbered = spelled ? spokenNumber.exec(before)?.[0] : undefined
  return sign - Math.max(whole.length, letters?.length ?? 0, numbered?.length ?? 0)
}

function endOf(text: string, from: number, written: string): number | null {
  const full = matchAt(domain, text, from)
  if (full && (written !== 'at' || new RegExp(`${dotWord}|\\.`).test(full[0]))) {
    const end = from + full[0].length
    return end + (matchAt(more, text, end)?.[0].length ?? 0)
  }
  const bare = written === 'at' ? null : matchAt(bareDomain, text, from)
  return bare ? from + bare[0].length : null
}

export function findEmails({ text }: Reading): Finding[] {
  const found: Finding[] = []
  for (const match of text.matchAll(at)) {
    const sign = match[0]
    // "see you at mallorca.com" is not an address: the word alone needs a spelled dot behind it.
    const plainAt = sign === 'at'
    const end = endOf(text, match.index + sign.length, sign)
    const start = startOf(text, match.index, sign !== '@')
    if (end === null || start === null) continue
    if (
      plainAt &&
      !/\sdot\s(?:com|es|org|net|uk|eu|ie|cat|eus|gal|fr|pt|info|edu)$/.test(text.slice(match.index, end))
    )
      continue
    found.push({ type: 'EMAIL', start, end })
  }
  return found
}
