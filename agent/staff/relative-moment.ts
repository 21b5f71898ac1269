// Days and hours told from those of the appointment before: "la víspera", "dos horas antes", "el mismo día".
import { foldInPlace } from '#core/text/normalize.ts'
import { numberFrom } from '#core/text/numbers.ts'
import type { Moment } from './requests.ts'

const count = '(?:\\d{1,2}|una?|dos|tres|cuatro|media|un|tres|quatre|one|two|three)'
const unit = '(?:horas?|h|hores?|hours?|hrs?|minutos?|min|minuts?|minutes?|dias?|dies|days?)'
const source = `(?<![\\p{L}\\p{N}])(?:(?:(?:el|al|la|l'|the|en la|en el|a la)\\s*)?(?<eve>vispera|dia (?:de )?antes|dia anterior|noche (?:de )?antes|noche anterior|tarde (?:de )?antes|dia abans|nit abans|vespra|vigilia|day before|night before|evening before)|(?<n>${count})\\s*(?<unit>${unit})\\s+(?:antes|abans|before)|(?:(?:el|al|the)\\s+)?(?<same>mismo dia|ese (?:mismo )?dia|aquel dia|mateix dia|same day))(?![\\p{L}\\p{N}])`

export type Related = {
  text: string
  /** There is nothing it could be told from, or not exactly enough. */ unclear: boolean
}

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

const amountOf = (said: string): number =>
  said === 'media'
    ? 0.5
    : said === 'one'
      ? 1
      : said === 'two'
        ? 2
        : said === 'three'
          ? 3
          : said === 'quatre'
            ? 4
            : (numberFrom(said) ?? Number.NaN)

function before(moment: Moment, amount: number, unit: string): string | undefined {
  if (/^d/.test(unit)) return shifted(moment.day, -amount)
  if (moment.time === undefined) return undefined
  const minutes = /^m/.test(unit) ? amount : amount * 60
  const at = new Date(Date.parse(`${moment.day}T${moment.time}:00Z`) - minutes * 60_000).toISOString()
  return Number.isFinite(minutes) ? `${at.slice(0, 10)} a las ${at.slice(11, 16)}` : undefined
}

/** Puts the day that is meant in place of the words for it. */
export function related(text: string, moment: Moment | undefined): Related {
  const folded = foldInPlace(text)
  const match = new RegExp(source, 'u').exec(folded.text)
  if (!match) return { text, unclear: false }
  const [from, to] = folded.spanOf(match.index, match.index + match[0].length)
  const { eve, n, unit: measure, same } = match.groups ?? {}
  const meant = !moment
    ? undefined
    : eve !== undefined
      ? shifted(moment.day, -1)
      : same !== undefined
        ? moment.day
        : before(moment, amountOf(n ?? ''), measure ?? '')
  return {
    text: `${text.slice(0, from)}${meant === undefined ? '' : `el ${meant}`}${text.slice(to)}`,
    unclear: meant === undefined,
  }
}
