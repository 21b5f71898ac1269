// Which of several stretches of one kind are believed: one person gets two things of one function only where something says so.
import { fold } from '#core/text/normalize.ts'
import type { ToolName } from '#tools/contract.ts'
import { takesDay, toolOf } from './strands.ts'
import { isContent, type CopiedPart, type Part } from './parts.ts'

const isCopied = (part: Part): part is CopiedPart => part.name === 'paciente' || isContent(part)

const unlike = (parts: readonly CopiedPart[]): string[] => [...new Set(parts.map(({ text }) => fold(text)))]

const surest = (parts: readonly CopiedPart[]): string =>
  fold(parts.reduce((best, part) => (part.sure > best.sure ? part : best)).text)

/** "la encuesta de X y la de Y", "a los mayores de Soria por SMS y a las embarazadas de Burgos por correo". */
const listed = /^\s*(?:[,;·/&+\n→-]|y|e|i|and)/u
const more = /(?<!\p{L})(?:y|e|i|and|tambi[eé]n|tamb[eé]|also|otra)(?!\p{L})|[;&+\n]/u

/** What stands between two parts, without the other parts there. */
const between = (text: string, parts: readonly Part[], [from, to]: readonly [number, number]): string =>
  parts
    .reduce(
      (left, { start, end }) =>
        start >= from && end <= to ? left.slice(0, start) + ' '.repeat(end - start) + left.slice(end) : left,
      text,
    )
    .slice(from, to)

const isList = ({ text, parts }: Said, own: readonly CopiedPart[]): boolean =>
  own.every((part, i) => {
    if (i === 0) return true
    const gap = between(text, parts, [own[i - 1]?.end ?? 0, part.start])
    return (listed.test(gap) || more.test(gap)) && gap.trim().split(/\s+/).length <= 7
  })

type Said = { text: string; parts: readonly Part[]; own: readonly CopiedPart[] }

const whensIn = (parts: readonly Part[]): number =>
  new Set(parts.flatMap((part) => (part.name === 'cuando' ? [`${part.when.day} ${part.when.time}`] : [])))
    .size

/** Whether what is said of a function can be several things for one person. */
function mayBeSeveral(tool: ToolName, { text, parts, own }: Said): boolean {
  if (tool === 'feedbackPaciente') return false
  if (tool === 'enviarEncuestaNPS') return isList({ text, parts, own }, own)
  return whensIn(parts) >= unlike(own).length
}

function alertsBelieved(said: Said): CopiedPart[] {
  const { own } = said
  const alerts = own.filter(({ name }) => name === 'alerta')
  const groups = own.filter(({ name }) => name === 'segmento')
  if (unlike(alerts).length > 1 && unlike(groups).length > 1) return [...own]
  const alert = alerts.length > 0 ? surest(alerts) : ''
  const isWhole = isList(said, groups)
  const group = groups.length > 0 ? surest(groups) : ''
  return own.filter((part) =>
    part.name === 'alerta' ? fold(part.text) === alert : isWhole || fold(part.text) === group,
  )
}

/** Something else must be much less likely to be passed over; else it is asked which of them is meant. */
const margin = 0.85

/** Those of one kind beyond the number that has a place, from the least sure on. */
function beyond<T extends Part>(parts: readonly T[], places: number, keyOf: (part: T) => string): T[] {
  const best = new Map<string, number>()
  for (const part of parts) best.set(keyOf(part), Math.max(best.get(keyOf(part)) ?? 0, part.sure))
  const ranked = [...best].sort(([, a], [, b]) => b - a)
  const least = ranked[places - 1]?.[1] ?? 0
  const out = new Set(ranked.slice(places).flatMap(([key, sure]) => (sure <= least * margin ? [key] : [])))
  return parts.filter((part) => out.has(keyOf(part)))
}

/** Days, hours and channels of what is told beside the order. */
function background(parts: readonly Part[], copied: readonly CopiedPart[]): Part[] {
  const contents = copied.filter(isContent).filter(({ name }) => name !== 'segmento')
  const things = unlike(contents.filter((part) => takesDay(toolOf[part.name]))).length
  const whens = parts.filter((part) => part.name === 'cuando')
  const hours = beyond(
    whens.filter(({ when }) => when.time !== undefined),
    Math.max(1, things),
    ({ when }) => `${when.day} ${when.time}`,
  )
  const days = beyond(
    whens.filter((part) => part.when.day !== undefined && !hours.includes(part)),
    Math.max(1, things),
    ({ when }) => when.day ?? '',
  )
  const channels = beyond(
    parts.filter((part) => part.name === 'canal'),
    Math.max(1, unlike(contents).length),
    ({ canal }) => canal,
  )
  return [...hours, ...days, ...channels]
}

/** People named apart from each other, with one thing at one hour between them: the one who is surely meant. */
function bystanders(said: Omit<Said, 'own'>, copied: readonly CopiedPart[]): CopiedPart[] {
  const people = copied.filter(({ name }) => name === 'paciente')
  const contents = unlike(copied.filter(({ name }) => name !== 'paciente' && name !== 'segmento'))
  if (contents.length !== 1 || whensIn(said.parts) > 1) return []
  const groups: CopiedPart[][] = []
  for (const person of people) {
    const open = groups.at(-1)
    const last = open?.at(-1)
    if (open && last && isList({ ...said, own: [] }, [last, person])) open.push(person)
    else groups.push([person])
  }
  const sureOf = (group: readonly CopiedPart[]): number => Math.max(...group.map(({ sure }) => sure))
  const best = Math.max(...groups.map(sureOf))
  return groups.filter((group) => sureOf(group) <= best * margin).flat()
}

/** Parts without those that the others leave no place for. */
export function believed(text: string, all: readonly Part[]): Part[] {
  const strangers: ReadonlySet<Part> = new Set(bystanders({ text, parts: all }, all.filter(isCopied)))
  const parts = all.filter((part) => !strangers.has(part))
  const copied = parts.filter(isCopied)
  const people = unlike(copied.filter(({ name }) => name === 'paciente')).length
  const dropped = new Set<Part>()
  const tools = new Set(copied.filter(isContent).map((part) => toolOf[part.name]))
  for (const tool of tools) {
    const own = copied.filter(isContent).filter((part) => toolOf[part.name] === tool)
    const said = { text, parts, own }
    const kept =
      tool === 'alertaSaludPublica'
        ? alertsBelieved(said)
        : people > 1 || unlike(own).length < 2 || mayBeSeveral(tool, said)
          ? own
          : own.filter((part) => fold(part.text) === surest(own))
    for (const part of own) if (!kept.includes(part)) dropped.add(part)
  }
  const left = parts.filter((part) => !dropped.has(part))
  if (people > 1 || unlike(left.filter(isCopied).filter((part) => part.name === 'segmento')).length > 1)
    return left
  const aside: ReadonlySet<Part> = new Set(background(left, left.filter(isCopied)))
  return left.filter((part) => !aside.has(part))
}
