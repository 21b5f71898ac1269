// The stretches of a turn that the tagger found, as they are copied into arguments.
import { cleaned } from './cleaned.ts'
import { decode } from './decode.ts'
import type { Turn } from './features.ts'
import { chanceOf, firstOf, partOf, type Copied } from './labels.ts'
import { wordsWithin, type Word } from './tokens.ts'
import type { When } from './when.ts'

type Place = { text: string; start: number; end: number }
/** `sure`: the mean chance of its words, 0 to 1. */
export type CopiedPart = Place & { name: Copied; sure: number }
export type WhenPart = Place & { name: 'cuando'; when: When; sure: number }
export type ChannelPart = Place & { name: 'canal'; canal: string; sure: number }
export type Part = CopiedPart | WhenPart | ChannelPart

export type ContentPart = CopiedPart & { name: Exclude<Copied, 'paciente'> }
export const isContent = (part: Part): part is ContentPart =>
  part.name !== 'paciente' && part.name !== 'cuando' && part.name !== 'canal'

const small =
  /^(?:de|del|d['’]|la|el|los|las|l['’]|les|els|als|al|a|y|i|e|o|con|amb|en|por|per|para|contra|of|the|and|for|with|su|sus|mi|un|una)$/iu

/** "donación de" was cut short: nothing copied ends in a small word. */
function finish(text: string, words: readonly Word[], part: CopiedPart): void {
  if (part.name === 'mensaje' || part.name === 'importe') return
  for (
    let i = words.findIndex((word) => word.end === part.end);
    i >= 0 && small.test(words[i]?.written ?? '');
    i += 1
  ) {
    const next = words[i + 1]
    if (!next || !/^[\p{L}\d]/u.test(next.written)) return
    // "hepatitis A" ends in no small word.
    if (words[i]?.written === 'A' && /\p{Ll}/u.test(text.slice(part.start, part.end))) return
    part.end = next.end
    part.text = text.slice(part.start, part.end)
  }
}

const isOneWord = (text: string): boolean => !/\s/.test(text.trim())

/** Nothing but a space parts them, or a few words of one breath; two whole names side by side are two people. */
function isOne(text: string, last: CopiedPart, next: CopiedPart): boolean {
  if (last.name !== next.name) return false
  if (next.start < last.end) return true
  const gap = text.slice(last.end, next.start)
  // "García López, Juan": the comma of a name written surname first has a mark of its own (surname-first.ts).
  if (next.name === 'paciente' && /^\s*‚?\s*$/u.test(gap) && `${gap}${next.text}`.includes('‚')) return true
  if (next.name === 'paciente')
    return /^\s+(?:de|del|de la)?\s*$/u.test(gap) && (isOneWord(last.text) || isOneWord(next.text))
  if (gap.trim() === '') return true
  const isBreath = !/[^\p{L}\s]|(?<!\p{L})(?:y|e|i|and|para|to|por)(?!\p{L})/u.test(gap)
  return next.name === 'segmento' && isBreath && gap.trim().split(/\s+/).length <= 4
}

function merged(text: string, parts: readonly CopiedPart[]): CopiedPart[] {
  const left: CopiedPart[] = []
  for (const part of parts) {
    const last = left.at(-1)
    if (last && isOne(text, last, part)) {
      last.end = Math.max(last.end, part.end)
      last.text = text.slice(last.start, last.end)
      last.sure = Math.max(last.sure, part.sure)
    } else left.push(part)
  }
  return left
}

type Run = { part: CopiedPart; chances: number[] }

/** Stretches whose words got one label after the other. */
function runsOf({ text, words }: Turn, chances: readonly Float32Array[], tags: readonly number[]): Run[] {
  const runs: Run[] = []
  tags.forEach((label, i) => {
    const word = words[i]
    const part = partOf(label)
    if (!part || !word || part.name === 'cuando' || part.name === 'canal') return
    const chance = chances[i]?.[label] ?? 0
    const last = runs.at(-1)
    if (!part.first && last) {
      last.part.end = word.end
      last.part.text = text.slice(last.part.start, word.end)
      last.chances.push(chance)
    } else {
      const { start, end, written } = word
      runs.push({ part: { name: part.name, text: written, start, end, sure: 0 }, chances: [chance] })
    }
  })
  return runs
}

const particle = /^(?:de|del|la|las|los)$/u

/** "señor Amancio | Redondela": a name goes on as long as capitals do, or the tagger half thinks so. */
function growName({ text, words }: Turn, part: CopiedPart, { chances, tags }: Omit<Tagging, 'words'>): void {
  const next = firstOf('paciente') + 1
  let from = words.findIndex((word) => word.end === part.end) + 1
  while (from > 0 && from < words.length) {
    let i = from
    while (particle.test(words[i]?.written ?? '')) i += 1
    const word = words[i]
    if (!word || /[^\s]/u.test(text.slice(words[i - 1]?.end, word.start)) || (tags[i] ?? 0) > 0) return
    const isName = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word.written)
    if (!isName && (i > from || (chances[i]?.[next] ?? 0) < 0.25)) return
    part.end = word.end
    part.text = text.slice(part.start, part.end)
    from = i + 1
  }
}

function copiedParts(turn: Turn, chances: readonly Float32Array[], tags: readonly number[]): CopiedPart[] {
  const { text, words } = turn
  const parts = runsOf(turn, chances, tags).map((run): CopiedPart => ({
    ...run.part,
    sure: run.chances.reduce((sum, one) => sum + one, 0) / run.chances.length,
  }))
  for (const part of parts) {
    finish(text, words, part)
    if (part.name === 'paciente') growName(turn, part, { chances, tags })
    // ">65 de Teruel": the sign is part of the group.
    if (part.name === 'segmento' && /[>+<≥≤]/u.test(text[part.start - 1] ?? '')) {
      part.start -= 1
      part.text = text.slice(part.start, part.end)
    }
  }
  return merged(text, parts)
    .map((part) => ({ ...part, text: cleaned(part.name, part.text) }))
    .filter((part) => part.text !== '')
}

type Tagging = { words: readonly Word[]; chances: readonly Float32Array[]; tags: readonly number[] }

/** How surely a day, an hour or a channel was meant; undefined where most of its words were taken for something else. */
function sureOf(
  { words, chances, tags }: Tagging,
  name: 'cuando' | 'canal',
  span: readonly [number, number],
): number | undefined {
  const inside = wordsWithin(words, span)
  const taken = inside.filter((i) => partOf(tags[i] ?? 0)?.name === name)
  if (taken.length * 2 <= inside.length) return undefined
  return inside.reduce((sum, i) => sum + chanceOf(chances[i], name), 0) / inside.length
}

/** "la cura mañana": where no day is told otherwise, the one behind what is copied is none of it. */
function dayBehind({ text, whens }: Turn, copied: readonly CopiedPart[]): { part: CopiedPart; when: When }[] {
  return copied.flatMap((part) => {
    if (part.name !== 'motivo' && part.name !== 'tipoCita') return []
    const when = whens.find(
      ({ span: [start, end], day }) => day !== undefined && end === part.end && start > part.start,
    )
    if (!when) return []
    const left = cleaned(part.name, text.slice(part.start, when.span[0]))
    return left === '' ? [] : [{ part: { ...part, text: left, end: when.span[0] }, when }]
  })
}

/** From left to right. */
export function partsOf(turn: Turn, chances: readonly Float32Array[]): Part[] {
  const { text, words, whens, mentions } = turn
  const tagging = { words, chances, tags: decode(chances) }
  const placed = ([start, end]: readonly [number, number]): Place => ({
    text: text.slice(start, end),
    start,
    end,
  })
  const dates = whens.flatMap((when): WhenPart[] => {
    const sure = sureOf(tagging, 'cuando', when.span)
    return sure === undefined ? [] : [{ ...placed(when.span), name: 'cuando', when, sure }]
  })
  const channels = mentions.flatMap(({ name, span }): ChannelPart[] => {
    const sure = sureOf(tagging, 'canal', span)
    return sure === undefined ? [] : [{ ...placed(span), name: 'canal', canal: name, sure }]
  })
  const copied = copiedParts(turn, chances, tagging.tags)
  const [behind] = dates.length === 0 ? dayBehind(turn, copied) : []
  const found = behind
    ? [
        ...copied.map((part) => (part.start === behind.part.start ? behind.part : part)),
        { ...placed(behind.when.span), name: 'cuando' as const, when: behind.when, sure: behind.part.sure },
      ]
    : copied
  return [...found, ...dates, ...channels].sort((a, b) => a.start - b.start)
}
