// Which alert goes to whom: the name of an approved text, and the group as it was described.
import { fold } from '#core/text/normalize.ts'
import { alerts } from '#prompts/alerts/index.ts'
import { alertLead, alertNoun, alertStop, groupLead, groupStart, looseWords } from './alerts.es.ts'
import { capitalised, coverSpans, findFirst, openPieces, type Taken } from './cover.ts'

export type AlertFound = { alerta?: string; segmento?: string; text: string }

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !alertStop.has(word))

const known = alerts.map((alert) => ({ name: alert.name, key: fold(alert.name), words: wordsOf(alert.name) }))
const trade = new Set(known.flatMap((one) => one.words))
const withoutYear = (text: string): string => fold(text).replace(/\s+(?:de\s+)?(?:19|20)\d{2}$/, '')

/** The one alert that these words can only mean, in the catalogue's spelling; a full name keeps its own. */
function resolved(written: string): string | undefined {
  if (known.some((one) => one.key === withoutYear(written))) return capitalised(written)
  const words = wordsOf(withoutYear(written))
  const fitting = known.filter((one) => words.length > 0 && words.every((word) => one.words.includes(word)))
  return fitting.length === 1 ? fitting[0]?.name : undefined
}

/** The longest run of words that alerts are called by: "vacunación contra la gripe", "ola de calor". */
function runOf(text: string): Taken | undefined {
  const word = `(?:${[...trade].sort((a, b) => b.length - a.length).join('|')})`
  const link = '(?:[\\s-]+(?:de(?:l)?|la|el|los|las|contra|por|en|y|al?)){0,3}'
  const run = `(?<!\\w)${word}(?!\\w)(?:${link}[\\s-]+${word}(?!\\w))*(?:\\s+(?:de\\s+)?20\\d\\d\\b)?`
  return findFirst(text, run)
}

/** From the alert's noun to the next border, for the texts an organization has added itself. */
function ownName(text: string): Taken | undefined {
  const noun = findFirst(
    text,
    `(?:\\b(?:del?|por|sobre|con)\\s+)?(?:\\b(?:la|el|una?)\\s+)?(?:${alertNoun})\\s*(?:${alertLead})`,
  )
  if (!noun) return undefined
  const rest = text.slice(noun.span[1])
  const end = findFirst(rest, `¦|[,;.:()]|\\b${groupLead}${groupStart}|$`)?.span[0] ?? rest.length
  const written = rest
    .slice(0, end)
    .trim()
    .replace(/^["«“”'»]+|["«“”'»]+$/gu, '')
    .trim()
  return { written, groups: {}, span: [noun.span[0], noun.span[1] + end] }
}

function findAlert(text: string): { alerta?: string; text: string } {
  const quoted = /["«“](?<name>[^"»”]{3,100})["»”]/u.exec(text)
  if (quoted?.groups?.['name']) {
    const name = quoted.groups['name'].trim()
    return {
      alerta: resolved(name) ?? name,
      text: withLead(text, [quoted.index, quoted.index + quoted[0].length]),
    }
  }
  const run = runOf(text)
  const own = ownName(text)
  const meant = run ? resolved(run.written) : undefined
  if (run && meant !== undefined) return { alerta: meant, text: withLead(text, run.span) }
  if (own && own.written !== '')
    return { alerta: resolved(own.written) ?? capitalised(own.written), text: coverSpans(text, [own.span]) }
  if (!run || /^campana$/.test(fold(run.written))) return { text: run ? withLead(text, run.span) : text }
  return { alerta: capitalised(run.written), text: withLead(text, run.span) }
}

/** Covers "la alerta de la …" before the name with it. */
function withLead(text: string, [start, end]: [number, number]): string {
  const lead = findFirst(
    text.slice(0, start),
    `(?:(?:\\b(?:de|por|sobre|con)\\s+)?(?:\\b(?:la|el|una?)\\s+)?(?:${alertNoun})\\s*)?(?:\\b(?:${alertLead}))?["«“]?$`,
  )
  return coverSpans(text, [[lead && lead.span[1] === start ? lead.span[0] : start, end]])
}

/** `answering`: all that is left describes the group, whatever it begins with. */
export function readAlert(sentence: string, { answering }: { answering: boolean }): AlertFound {
  const { alerta, text } = findAlert(sentence)
  const start = findFirst(text, `\\b(?:${groupLead})?(?<group>${groupStart})`)
  const named = alerta === undefined ? {} : { alerta }
  if (!start && !answering) return { ...named, text }
  const from = start ? start.span[1] - (start.groups['group']?.length ?? 0) : 0
  const until = findFirst(text.slice(from), '¦|$')?.span[0] ?? text.length
  const main = text.slice(from, from + until)
  const others = openPieces(coverSpans(text, [[start?.span[0] ?? from, from + until]])).filter(
    (piece) => !looseWords.test(fold(piece)),
  )
  // What is said beside the group belongs to it, so that nothing said narrows the group and is lost.
  const segmento = [...openPieces(main), ...others].join(' ').replace(/^(?:l[ao]s?|el)\s+/i, '')
  const covered = coverSpans(text, [[0, text.length]])
  return { ...named, ...(segmento === '' ? {} : { segmento }), text: covered }
}
