// Which alert goes to whom: the alert and the group as they were said.
import { fold } from '#core/text/normalize.ts'
import { alerts } from '#prompts/alerts/index.ts'
import { coverSpans, findFirst } from './cover.ts'
import { shallKnow } from './choose-tool.ts'
import { isVague, trimmed } from './phrase.ts'
import { groupLead } from './refusals.ts'
import { any } from './words/words.ts'

export type AlertFound = { alerta?: string; segmento?: string; text: string }

const noun = `(?:(?:${any('alertNoun', 'noticeNoun')}|info(?:rmacion)?(?!\\p{L})|tema(?= de)|lo(?= de))(?:\\s+(?:de\\s+salud\\s+publica|sanitari[oa]|health))?)`
const determiner = "(?:(?<!\\p{L})(?:el|la|los|las|un|una|su|este|esta|the|an?|l'|els|les)\\s*)?"
/** Where a group ends: at a cover, a mark, or where the alert is named. */
const groupEnd = `¦|(?<!\\p{L})(?:de|del|d|por|sobre)\\s+(?:l[oa]s?\\s+|el\\s+|una?\\s+)?(?:vacuna|retirada|corte|brote|intoxicacion|cierre|escasez|plaga|presencia|fuga|incendio|(?:${any('alertTopic')}))(?!\\p{L})|(?<!\\p{L})(?:sepan|se enteren|lo de)(?!\\p{L})|[.;:()\\n]|,\\s*(?:${determiner}${noun}|por|via|y? ?que|please|¦|gracias|$)|(?<!\\p{L})(?:de\\s+|del\\s+|d'|about\\s+|of\\s+|por\\s+|sobre\\s+)?${determiner}(?:${noun}|info(?:rmacion)?(?!\\p{L}))|(?<!\\p{L})(?:sobre|por (?:la|el)|de (?:la |el )?(?:ola|onada)|de la gripe|del calor|del sarampion|de l'|about the|con motivo|(?:de|para) que(?= )|know(?= )|que (?!viv|resid|tien|teng|est[ae]|haya|pade|sea|son|no|hab|tom|acud|visc|living|who|live))(?!\\p{L})|(?<!(?<!\\p{L})(?:de|del|en|al?|con|por|y|e|o|entre|para|tod[oa]s?|of|in|with|over|dels|amb|i))\\s+(?:el|la|lo|los|las|una?|the)\\s+|$`
const group = any('groupWord')
const led = `${groupLead}(?<group>${group}|de (?:mas|menos|entre) )`
const near = `(?<!\\p{L})(?:to|for)\\s+(?<group>(?:the\\s+)?(?:\\p{L}+\\s+){1,2}${group})`
/** The order to tell them may be covered already. */
const knowing = `(?:${shallKnow}|¦)\\s+(?<group>(?:l[oa]s|els|les)\\s+(?!${noun})\\p{L}{3,}s(?=\\s+(?:mayores|menores|majors|menors|de|con|amb|que|entre|en)(?!\\p{L})))`
/** "que los mayores de 70 sepan lo de …" */
const knowers = `(?<!\\p{L})que\\s+(?<group>(?:l[oa]s|els|les)\\s+[^,.;:¦]{3,60}?)\\s+(?=(?:sepan|sapiguen|conozcan)(?!\\p{L}))`
const bare = `(?<group>(?:tod[oa]s\\s+)?(?:l[oa]s\\s+)?${group})`
const anybody = `${groupLead}(?!${any('alertTopic')})(?<group>\\p{L}{3,})`
const leadWords =
  /^(?:(?:(?:sepan|conozcan|viene|hay|llega|tenemos|que lo sepan|que sepan)(?=\s)|que (?:hay|empieza|comienza|llega|viene|arranca)|know about|know|sanitari[oa]|urgente|la|el|los|las|un|una|the|a|an|l|els|les|o|os|as|de|del|d|do|da|por|sobre|contra|para|about|for|of|on|per|en|y|e|i|con)(?:\s+|['’]\s*))+/iu
const tailWords =
  /(?:,?\s+a tod[oa]s|\s+(?:a|al|als|para|de|del|la|el|los|las|en|por|y|to|for|per|que|ya|avisar|the|solo))+$/u
const wholeNames: ReadonlySet<string> = new Set(alerts.map((alert) => fold(alert.name)))
const withoutYear = (text: string): string => fold(text).replace(/\s+(?:de\s+)?(?:19|20)\d{2}$/, '')

/** The group as it was described, without the article before it. */
function findGroup(text: string): { segmento?: string; text: string } {
  const found =
    findFirst(text, knowers) ??
    findFirst(text, led) ??
    findFirst(text, near) ??
    findFirst(text, knowing) ??
    findFirst(text, bare) ??
    (findFirst(text, noun) || /^\s*\p{L}+\s+¦/u.test(text) ? findFirst(text, anybody) : undefined)
  if (!found) return { text }
  const lead = findFirst(found.written, `^(?:${groupLead})`)
  const articles = /^(?:l[oa]s?|el|els|les|the|per|a)\s+/iu
  const learns = findFirst(found.written, `^(?:${shallKnow}|¦|que(?=\\s+(?:los|las|els|les)\\s))\\s+`)
  const from =
    found.span[0] +
    (learns?.written.length ?? 0) +
    (found.groups['group'] !== undefined && lead ? keptFrom(lead.written) : 0)
  const rest = text.slice(found.span[1])
  const end = found.span[1] + (findFirst(rest, groupEnd)?.span[0] ?? rest.length)
  const segmento = trimmed(text.slice(from, end))
    .replace(articles, '')
    .replace(/(?:\s+(?:de|del|la|el|y|por|ya|con|que|a))+$/iu, '')
  return { ...(segmento === '' ? {} : { segmento }), text: coverSpans(text, [[found.span[0], end]]) }
}

/** Of "a todos los" only the preposition leads to the group. */
const keptFrom = (lead: string): number => /^\s*\S+\s+/u.exec(lead)?.[0].length ?? 0

/** The name of the alert in what is left: behind its noun, or all of it. */
function findName(text: string): string | undefined {
  const quoted = /["«“](?<name>[^"»”]{3,100})["»”]/u.exec(text)?.groups?.['name']
  if (quoted !== undefined) return quoted.trim()
  const pieces = text
    .split(/¦[¦\s]*|[:.;\n]/u)
    .map(trimmed)
    .filter((piece) => piece !== '')
  const named = pieces.map((piece) => {
    const whole = piece.replace(leadWords, '')
    if (wholeNames.has(withoutYear(whole))) return whole
    const behind = findFirst(
      piece,
      `^(?:(?:de|del|d|por|sobre|about|of|para)(?:\\s+|['’]))?${determiner}(?:${noun}\\s*(?:(?:de|del|d|por|sobre|contra|para|about|for|of|on|per)(?:\\s+|['’]))*(?:la\\s+|el\\s+|los\\s+|las\\s+|l['’])?)+`,
    )
    const name = trimmed(behind ? piece.slice(behind.span[1]) : piece)
      .replace(leadWords, '')
      .replace(tailWords, '')
    const trailing = findFirst(name, `\\s+${noun}$`)
    return trimmed(trailing ? name.slice(0, trailing.span[0]) : name)
  })
  const said = named.filter((name) => name !== '' && !isVague(name) && !/^\d/.test(name))
  return (
    said.find((name) => wholeNames.has(withoutYear(name))) ?? said.toSorted((a, b) => b.length - a.length)[0]
  )
}

export function readAlert(sentence: string): AlertFound {
  const { segmento, text } = findGroup(sentence)
  const alerta = findName(text)
  return {
    ...(alerta === undefined ? {} : { alerta }),
    ...(segmento === undefined ? {} : { segmento }),
    text,
  }
}
