// Lists: every item is an order of its own, and what stands before them holds for each.
import { has } from './cover.ts'
import { findPeople } from './people.ts'
import { any } from './words/words.ts'

/** Ends an item, whatever the next one begins with. */
export const itemEnd = '⏎'

const bullet = /^\s*(?:[-*•·–—]\s+|\d{1,2}[).]\s+|\d{1,2}\s?[ºª.-]+\s+(?=\p{L})|[a-h]\)\s+)/u
const mostItems = 20

const kind = any(
  'confirmNoun',
  'surveyNoun',
  'remindNoun',
  'payNoun',
  'payState',
  'confirmVerb',
  'remindVerb',
)

const namesOne = (item: string): boolean => findPeople(item, { answering: true }).patients.length > 0

/** An item that begins with who it is for says so. */
function led(item: string): string {
  const first = /^[^,;:–—-]{3,50}(?=\s*[,;:–—-])/u.exec(item)?.[0]
  if (first === undefined || /^(?:al?|para|de)\s/iu.test(item)) return item
  const names = findPeople(`para ${first}`).patients.map((one) => one.name)
  return names.length === 1 && first.trim().endsWith(names[0] ?? ' ') ? `para ${item}` : item
}

/** What is said before the items, when each of them says who and none of them what. */
function spread(head: string, items: readonly string[]): string | undefined {
  if (items.length < 2 || items.length > mostItems || !has(head, kind)) return undefined
  if (findPeople(head).patients.length > 0 || items.some((item) => has(item, kind)) || !items.every(namesOne))
    return undefined
  return items.map((item) => `${head}, ${led(item)}`).join(itemEnd)
}

const cleaned = (items: readonly string[]): string[] =>
  items.map((item) => item.replace(bullet, '').replace(/[\s;.]+$/u, '')).filter((item) => item.trim() !== '')

function ofLines(turn: string): string | undefined {
  const lines = turn.split('\n').filter((line) => line.trim() !== '')
  const bullets = lines.filter((line) => bullet.test(line)).length
  const [first = '', ...rest] = lines
  if (lines.length > mostItems || lines.length < 2) return undefined
  if (!bullet.test(first) && rest.length > 1) {
    const head = first.replace(/[\s:.]+$/u, '')
    const all = spread(head, cleaned(rest))
    if (all !== undefined && (bullets === rest.length || /:\s*$/.test(first))) return all
  }
  if (bullets < 2 || bullets < lines.length) return undefined
  return cleaned(lines).join(itemEnd)
}

function inLine(turn: string): string | undefined {
  const match = /^(?<head>[^:;\n]{3,90}):(?<items>[^\n]+)$/u.exec(turn)
  const { head = '', items = '' } = match?.groups ?? {}
  const parts = items.includes(';') ? items.split(';') : items.split(/\s(?=\d{1,2}\)\s)/)
  return spread(head, cleaned(parts))
}

export const listed = (turn: string): string =>
  turn.length > 2000 ? turn : (ofLines(turn) ?? inLine(turn) ?? turn)
