// The stretches of a turn that the tagger found, as they are copied into arguments.
import { trimmed } from '../phrase.ts'
import { decode } from './decode.ts'
import { partOf, type Marked } from './labels.ts'
import type { Word } from './tokens.ts'

export type Part = { name: Marked; text: string; start: number; end: number }

/** What leads to an argument is none of it, whatever the tagger took. */
const lead: Partial<Record<Marked, RegExp>> = {
  paciente:
    /^(?:a|al|para|el|la|en|na|l['’]|d['’]|de|del|paciente|pacient|patient|don|doña|sra?\.?|señora?)\s+/iu,
  tipoCita: /^(?:el|la|los|las|l['’]|una?|de|del|the|an?|her|his|su)\s*(?<=\s|['’])/iu,
  motivo: /^(?:que|el|la|los|las|l['’]|els|les|una?|de|del|d['’]|the|to|para|lo de)\s*(?<=\s|['’])/iu,
  especialidad: /^(?:el|la|los|las|l['’]|de|del|d['’]|en|the)\s*(?<=\s|['’])/iu,
  alerta: /^(?:el|la|los|las|l['’]|els|les|una?|de|del|d['’]|por|per|sobre|the|about)\s*(?<=\s|['’])/iu,
  segmento: /^(?:a|als|a todos|los|las|els|les|the|to)\s+/iu,
  mensaje: /^(?:que|dice que|diu que|says that|that)\s+/iu,
}

function cleaned(name: Marked, text: string): string {
  let left =
    name === 'mensaje'
      ? text.replace(/^[\s"“”«»'‘’:,;.-]+|[\s"“”«»,;:-]+$/gu, '').replace(/(?<!\.)\.$/u, '')
      : trimmed(text)
  const pattern = lead[name]
  for (let i = 0; pattern && i < 3; i += 1) {
    const next = left.replace(pattern, '')
    if (next === left || next === '') break
    left = next
  }
  return left
}

const small =
  /^(?:de|del|d['’]|la|el|los|las|l['’]|les|els|als|al|a|y|i|e|o|con|amb|en|por|per|para|contra|of|the|and|for|with|su|sus|mi|un|una)$/iu

/** "donación de" was cut short: nothing copied ends in a small word. */
function finish(text: string, words: readonly Word[], part: Part): void {
  if (part.name === 'cuando' || part.name === 'mensaje' || part.name === 'importe') return
  for (
    let i = words.findIndex((word) => word.end === part.end);
    i >= 0 && small.test(words[i]?.written ?? '');
    i += 1
  ) {
    const next = words[i + 1]
    if (!next || !/^[\p{L}\d]/u.test(next.written)) return
    part.end = next.end
    part.text = text.slice(part.start, part.end)
  }
}

export function partsOf(text: string, words: readonly Word[], chances: readonly Float32Array[]): Part[] {
  const parts: Part[] = []
  decode(chances).forEach((label, i) => {
    const word = words[i]
    const part = partOf(label)
    if (!part || !word) return
    const last = parts.at(-1)
    if (!part.first && last) {
      last.end = word.end
      last.text = text.slice(last.start, word.end)
    } else parts.push({ name: part.name, text: word.written, start: word.start, end: word.end })
  })
  for (const part of parts) finish(text, words, part)
  return parts
    .map((part) => ({ ...part, text: cleaned(part.name, part.text) }))
    .filter((part) => part.text !== '')
}
