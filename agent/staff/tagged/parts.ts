// The stretches of a turn that the tagger found, as they are copied into arguments.
import { trimmed } from '../phrase.ts'
import { decode } from './decode.ts'
import type { Turn } from './features.ts'
import { partOf, type Copied, type Marked } from './labels.ts'
import type { Word } from './tokens.ts'
import type { When } from './when.ts'

type Place = { text: string; start: number; end: number }
export type Part = Place &
  ({ name: Copied } | { name: 'cuando'; when: When } | { name: 'canal'; canal: string })

export type CopiedPart = Place & { name: Copied }

/** What leads to an argument is none of it, whatever the tagger took. */
const lead: Partial<Record<Copied, RegExp>> = {
  paciente:
    /^(?:a|al|para|el|la|en|na|l['’]|d['’]|de|del|paciente|pacient|patient|don|doña|sra?\.?|señora?)\s+/iu,
  tipoCita: /^(?:el|la|los|las|l['’]|una?|de|del|the|an?|her|his|su)\s*(?<=\s|['’])/iu,
  motivo:
    /^(?:que|el(?!\s+(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|día|\d))|la|los|las|l['’]|els|les|una?|de|del|d['’]|the|to|para|lo de)\s*(?<=\s|['’])/iu,
  especialidad: /^(?:el|la|los|las|l['’]|de|del|d['’]|en|the)\s*(?<=\s|['’])/iu,
  alerta: /^(?:el|la|los|las|l['’]|els|les|una?|de|del|d['’]|por|per|sobre|the|about)\s*(?<=\s|['’])/iu,
  segmento: /^(?:a|als|a todos|los|las|els|les|the|to)\s+/iu,
  mensaje: /^(?:que|dice que|diu que|says that|that)\s+/iu,
}

function cleaned(name: Copied, text: string): string {
  let left =
    name === 'mensaje'
      ? text.replace(/^[\s"“”«»'‘’:,;.-]+|[\s"“”«»,;:-]+$/gu, '').replace(/(?<!\.)\.$/u, '')
      : trimmed(text)
  if (name === 'paciente') left = left.replace(/['’]s$/u, '')
  const pattern = lead[name]
  for (let i = 0; pattern && i < 3; i += 1) {
    const next = left.replace(pattern, '')
    if (next === left || next === '') break
    left = next
  }
  const sign = name === 'segmento' ? (/^[>+<≥≤]/u.exec(text)?.[0] ?? '') : ''
  return left === '' ? '' : sign + left
}

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

/** Stretches whose words got one label after the other. */
function copiedParts({ text, words }: Turn, tags: readonly number[]): CopiedPart[] {
  const parts: CopiedPart[] = []
  tags.forEach((label, i) => {
    const word = words[i]
    const part = partOf(label)
    if (!part || !word || part.name === 'cuando' || part.name === 'canal') return
    const last = parts.at(-1)
    if (!part.first && last) {
      last.end = word.end
      last.text = text.slice(last.start, word.end)
    } else parts.push({ name: part.name, text: word.written, start: word.start, end: word.end })
  })
  for (const part of parts) {
    finish(text, words, part)
    // ">65 de Teruel": the sign is part of the group.
    if (part.name === 'segmento' && /[>+<≥≤]/u.test(text[part.start - 1] ?? '')) {
      part.start -= 1
      part.text = text.slice(part.start, part.end)
    }
  }
  return parts
    .map((part) => ({ ...part, text: cleaned(part.name, part.text) }))
    .filter((part) => part.text !== '')
}

/** Whether most words of a day, an hour or a channel were taken for one. */
function isTaken(
  words: readonly Word[],
  tags: readonly number[],
  { name, span: [start, end] }: { name: Marked; span: readonly [number, number] },
): boolean {
  const inside = words.flatMap((word, i) => (word.start < end && word.end > start ? [tags[i] ?? 0] : []))
  return inside.filter((tag) => partOf(tag)?.name === name).length * 2 > inside.length
}

/** From left to right. */
export function partsOf(turn: Turn, chances: readonly Float32Array[]): Part[] {
  const { text, words, whens, mentions } = turn
  const tags = decode(chances)
  const placed = ([start, end]: readonly [number, number]): Place => ({
    text: text.slice(start, end),
    start,
    end,
  })
  const dates = whens
    .filter(({ span }) => isTaken(words, tags, { name: 'cuando', span }))
    .map((when): Part => ({ ...placed(when.span), name: 'cuando', when }))
  const channels = mentions
    .filter(({ span }) => isTaken(words, tags, { name: 'canal', span }))
    .map(({ name, span }): Part => ({ ...placed(span), name: 'canal', canal: name }))
  return [...copiedParts(turn, tags), ...dates, ...channels].sort((a, b) => a.start - b.start)
}
